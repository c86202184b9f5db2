-- Version 4: how lists are looked at and where they come from. Saved views, sources, answers to the starter list, data calls, and what became of duplicates.
--
-- In these tables the column content holds the whole record as JSON; the columns behind it repeat parts of it for readers.

create table saved_view (
  -- Names for what a list shows and how.
  organisation_id text not null references organisation (id),
  id text not null check (length(id) = 36),
  content text not null check (json_type(content) = 'object' and content ->> '$.id' = id),
  name text not null generated always as (content ->> '$.name') virtual check (length(name) between 1 and 500),
  primary key (organisation_id, id)
) strict, without rowid;

create table list_source (
  -- Places that lists come from, and how they are understood.
  organisation_id text not null references organisation (id),
  id text not null check (length(id) = 36),
  content text not null check (json_type(content) = 'object' and content ->> '$.id' = id),
  name text not null generated always as (content ->> '$.name') virtual check (length(name) between 1 and 500),
  primary key (organisation_id, id)
) strict, without rowid;

create table starter_answer (
  -- Whether the organisation has what most have. A missing row: nobody has answered.
  organisation_id text not null references organisation (id),
  id text not null check (length(id) between 1 and 15 and id glob '[a-zA-Z]*' and id not glob '*[^a-zA-Z0-9_-]*'), -- the entry of the starter list
  content text not null check (json_type(content) = 'object'),
  holding text not null generated always as (content ->> '$.holding') virtual check (holding in ('has', 'lacks', 'unsure')),
  dataset_id text generated always as (content ->> '$.dataset') virtual, -- the dataset that it is; it may be gone
  primary key (organisation_id, id)
) strict, without rowid;

create table data_call (
  -- Workbooks that were sent to departments, to be filled in and sent back.
  organisation_id text not null references organisation (id),
  id text not null check (length(id) = 36),
  content text not null check (json_type(content) = 'object' and content ->> '$.id' = id),
  department_id text generated always as (content ->> '$.department') virtual, -- it may be gone
  primary key (organisation_id, id)
) strict, without rowid;

create table distinct_pair (
  -- Datasets that look alike and are not the same, the smaller id first. They may be gone.
  organisation_id text not null references organisation (id),
  dataset_id text not null check (length(dataset_id) = 36),
  other_id text not null check (length(other_id) = 36 and other_id > dataset_id),
  content text not null check (json_type(content) = 'object'),
  since text generated always as (content ->> '$.since') virtual check (since is date(since)),
  primary key (organisation_id, dataset_id, other_id)
) strict, without rowid;

create table successor (
  -- What became of datasets that were merged into another.
  organisation_id text not null references organisation (id),
  dataset_id text not null check (length(dataset_id) = 36),
  content text not null check (json_type(content) = 'object'),
  successor_id text not null generated always as (content ->> '$.dataset') virtual check (successor_id <> dataset_id), -- it may be gone
  primary key (organisation_id, dataset_id)
) strict, without rowid;

pragma user_version = 4;
