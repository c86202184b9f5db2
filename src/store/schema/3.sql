-- Version 3: the process. Checklists and what was answered to them, decisions on record, snapshots, demand, and how the work on a dataset ended.
--
-- In these tables the column content holds the whole record as JSON; the columns behind it repeat parts of it for readers.

create table checklist (
  -- A version of the checklist; the highest is in use. The items stand in content.
  organisation_id text not null references organisation (id),
  version integer not null check (version between 0 and 4294967295),
  content text not null check (json_type(content) = 'object' and json_type(content, '$.items') = 'array'),
  template text not null generated always as (content ->> '$.id') virtual, -- the template it came from
  primary key (organisation_id, version),
  check (content ->> '$.version' = version)
) strict, without rowid;

create table adopted_checklist (
  -- Which version of the checklist counts for a dataset, from its first tick or move on. A missing row: whichever is in use.
  organisation_id text not null,
  dataset_id text not null,
  content text not null check (json_type(content) = 'object'),
  version integer not null generated always as (content ->> '$.version') virtual check (version between 0 and 4294967295),
  since text generated always as (content ->> '$.since') virtual check (since is date(since)), -- the day the dataset came to its stage
  primary key (organisation_id, dataset_id),
  foreign key (organisation_id, dataset_id) references dataset (organisation_id, id) deferrable initially deferred
) strict, without rowid;

create table checklist_item (
  -- What somebody answered to one item of a dataset's checklist. A missing row is an item that nobody has touched.
  organisation_id text not null,
  dataset_id text not null,
  item_id text not null check (length(item_id) between 1 and 15 and item_id glob '[a-zA-Z]*' and item_id not glob '*[^a-zA-Z0-9_-]*'),
  content text not null check (json_type(content) = 'object'),
  state text not null generated always as (content ->> '$.state') virtual check (state in ('open', 'doing', 'done', 'na')),
  reason text generated always as (content ->> '$.reason') virtual check (length(reason) between 1 and 32767), -- why it is not asked of this dataset
  done_by text generated always as (content ->> '$.by') virtual,
  done_on text generated always as (content ->> '$.date') virtual check (done_on is date(done_on)), -- the day it came to this state
  responsible text generated always as (content ->> '$.responsible') virtual, -- who is to do it
  due text generated always as (content ->> '$.due') virtual check (due is date(due)), -- the day it is to be done
  note text generated always as (content ->> '$.note') virtual,
  primary key (organisation_id, dataset_id, item_id),
  foreign key (organisation_id, dataset_id) references dataset (organisation_id, id) deferrable initially deferred,
  check (state <> 'na' or reason is not null)
) strict, without rowid;

create table outcome (
  -- How the work on a dataset ended other than by publishing it. Its stage stays as it was.
  organisation_id text not null,
  dataset_id text not null,
  content text not null check (json_type(content) = 'object'),
  kind text not null generated always as (content ->> '$.kind') virtual check (kind in ('elsewhere', 'cannot-be-opened', 'retired')),
  link text generated always as (content ->> '$.link') virtual, -- where it is enriched instead
  reason text generated always as (content ->> '$.text') virtual, -- why it cannot be opened, or the notice given before it was retired
  ended_on text generated always as (content ->> '$.date') virtual check (ended_on is date(ended_on)),
  primary key (organisation_id, dataset_id),
  foreign key (organisation_id, dataset_id) references dataset (organisation_id, id) deferrable initially deferred,
  check (kind <> 'elsewhere' or link is not null),
  check (kind = 'elsewhere' or reason is not null),
  check (kind <> 'retired' or ended_on is not null)
) strict, without rowid;

create table decision (
  -- The decisions on record. They stay when their datasets are gone.
  organisation_id text not null references organisation (id),
  id text not null check (length(id) = 36),
  content text not null check (json_type(content) = 'object' and content ->> '$.id' = id),
  kind text not null generated always as (coalesce(content ->> '$.kind.own', content ->> '$.kind')) virtual, -- proceed, publish, decline, defer, retire, model, or one of the organisation's own
  decided_on text not null generated always as (content ->> '$.date') virtual check (decided_on is date(decided_on)),
  decided_by text not null generated always as (content ->> '$.by') virtual check (length(decided_by) between 1 and 500),
  register_number text generated always as (content ->> '$.register_number') virtual,
  text text generated always as (content ->> '$.text') virtual,
  dataset_ids text not null generated always as (content -> '$.datasets') virtual check (json_type(dataset_ids) = 'array'), -- JSON list; some datasets may be gone
  snapshot_id text generated always as (content ->> '$.snapshot') virtual, -- the inventory that it was made on
  primary key (organisation_id, id)
) strict, without rowid;

create table snapshot (
  -- Names for the inventory as it was after an operation.
  organisation_id text not null references organisation (id),
  id text not null check (length(id) = 36),
  content text not null check (json_type(content) = 'object' and content ->> '$.id' = id),
  name text not null generated always as (content ->> '$.name') virtual check (length(name) between 1 and 500),
  operation_id text not null generated always as (content ->> '$.operation') virtual check (length(operation_id) = 36), -- the last operation that counts
  hash text not null generated always as (content ->> '$.hash') virtual check (length(hash) = 64 and hash not glob '*[^0-9a-f]*'), -- the hash that this operation had
  primary key (organisation_id, id)
) strict, without rowid;

create table demand (
  -- Requests and needs that somebody told of.
  organisation_id text not null references organisation (id),
  id text not null check (length(id) = 36),
  content text not null check (json_type(content) = 'object' and content ->> '$.id' = id),
  told_on text not null generated always as (content ->> '$.date') virtual check (told_on is date(told_on)),
  who text not null generated always as (content ->> '$.who') virtual check (length(who) between 1 and 500), -- a group, not a person
  what text not null generated always as (content ->> '$.what') virtual check (length(what) between 1 and 32767),
  answered_on text generated always as (content ->> '$.answered') virtual check (answered_on is date(answered_on)),
  dataset_ids text not null generated always as (content -> '$.datasets') virtual check (json_type(dataset_ids) = 'array'), -- JSON list of the datasets that would meet it
  primary key (organisation_id, id)
) strict, without rowid;

-- What was said of datasets without being said of one alone is found again by this.
create index change_of_many on change (operation_number) where kind in ('decision', 'demand');

pragma user_version = 3; -- the version of this schema
