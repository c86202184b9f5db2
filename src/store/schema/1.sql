-- The file: one SQLite database is one inventory. Any program that reads SQLite may read it.
--
-- What stands in the tables organisation, scoring_model, department, dataset and score is the inventory as it is now.
-- What stands in operation and change is how it came to be: applying every change in order to an empty inventory gives those tables.
-- Programs other than Fyrfält should not write: what they write is missing from the log, and the check of the inventory says so.
--
-- Text is UTF-8, composed (NFC) and without white space around it. An empty cell is NULL, never ''. Ids are UUIDs in lower case with hyphens.
-- Codes stand in assets/vocabularies.json of the program's sources; those lists grow without a new version of this schema.
-- organisation_id stands in every key, so that the inventories of many organisations can stand in one database.

pragma application_id = 1180258886; -- 'FYRF'
pragma user_version = 1; -- the version of this schema

create table inventory (
  -- One row: what this file is.
  only integer primary key check (only = 1),
  id text not null check (length(id) = 36), -- names the file; copies keep it
  organisation_id text not null references organisation (id), -- whose inventory it is
  min_reader integer not null check (min_reader >= 1), -- the oldest version of the schema that a program must know to read the file
  min_writer integer not null check (min_writer >= min_reader), -- and to write to it
  created_at text not null check (created_at glob '????-??-??T??:??:??.???Z'), -- RFC 3339 in UTC
  program text not null check (length(program) > 0) -- the version of the program that made the file
) strict;

create table organisation (
  -- The organisation that keeps the inventory.
  id text not null primary key check (length(id) = 36),
  name text check (length(name) between 1 and 500 and instr(name, char(10)) = 0),
  kind text check (length(kind) between 1 and 100), -- municipality, region, agency (a code)
  number text check (length(number) between 8 and 10 and number not glob '*[^0-9]*'), -- in the national register, digits only
  home_page text check (length(home_page) <= 2000 and (home_page glob 'http://?*' or home_page glob 'https://?*')),
  language text not null check (language in ('sv', 'da', 'en')) -- what titles and descriptions are first written in
) strict;

create table scoring_model (
  -- A version of the scoring model; the highest is in use. The definition is what counts, the other columns repeat parts of it for readers.
  organisation_id text not null references organisation (id),
  version integer not null check (version between 0 and 4294967295),
  model_id text not null, -- the template it came from
  name_sv text not null,
  name_da text not null,
  name_en text not null,
  value_threshold real not null check (value_threshold between 0 and 100), -- this much value or more is high
  cost_threshold real not null check (cost_threshold between 0 and 100), -- this much cost or less is low
  band real not null check (band between 0 and 50), -- closer to a threshold than this is near the border
  definition text not null check (json_type(definition) = 'object'), -- the whole model as JSON
  primary key (organisation_id, version)
) strict, without rowid;

create table criterion (
  -- The criteria of each version of the scoring model, repeated from its definition for readers.
  organisation_id text not null,
  model_version integer not null,
  id text not null check (length(id) between 1 and 15 and id glob '[a-zA-Z]*' and id not glob '*[^a-zA-Z0-9_-]*'),
  position integer not null check (position >= 1), -- its place in the model, from 1
  axis text not null check (axis in ('value', 'cost')),
  weight real not null check (weight > 0 and weight <= 1000), -- relative to the others of its axis
  name_sv text not null,
  name_da text not null,
  name_en text not null,
  question_sv text not null,
  question_da text not null,
  question_en text not null,
  primary key (organisation_id, model_version, id),
  foreign key (organisation_id, model_version) references scoring_model (organisation_id, version) on delete cascade
) strict, without rowid;

create table department (
  -- The organisational units that datasets come from.
  organisation_id text not null references organisation (id),
  id text not null check (length(id) = 36),
  name text not null check (length(name) between 1 and 500 and instr(name, char(10)) = 0),
  primary key (organisation_id, id)
) strict, without rowid;

create table dataset (
  -- The datasets: candidates to open, and those that are open already. One column per field and language.
  organisation_id text not null references organisation (id),
  id text not null check (length(id) = 36), -- the dataset's name for ever (dcterms:identifier)
  stage text not null check (stage in ('identify', 'prepare', 'publish', 'maintain')),
  title_sv text check (length(title_sv) between 1 and 500 and instr(title_sv, char(10)) = 0), -- The name, under ten words, without publisher or year. In Swedish.
  title_da text check (length(title_da) between 1 and 500 and instr(title_da, char(10)) = 0), -- The name, under ten words, without publisher or year. In Danish.
  title_en text check (length(title_en) between 1 and 500 and instr(title_en, char(10)) = 0), -- The name, under ten words, without publisher or year. In English.
  code text check (length(code) between 1 and 500 and instr(code, char(10)) = 0), -- A short code of the organisation's own: `MSN-014`.
  description_sv text check (length(description_sv) between 1 and 32767), -- What the dataset contains. In Swedish.
  description_da text check (length(description_da) between 1 and 32767), -- What the dataset contains. In Danish.
  description_en text check (length(description_en) between 1 and 32767), -- What the dataset contains. In English.
  keywords_sv text check (json_type(keywords_sv) = 'array' and json_array_length(keywords_sv) > 0), -- Words to find it by: lower case, singular. In Swedish. (JSON list)
  keywords_da text check (json_type(keywords_da) = 'array' and json_array_length(keywords_da) > 0), -- Words to find it by: lower case, singular. In Danish. (JSON list)
  keywords_en text check (json_type(keywords_en) = 'array' and json_array_length(keywords_en) > 0), -- Words to find it by: lower case, singular. In English. (JSON list)
  theme text check (json_type(theme) = 'array' and json_array_length(theme) > 0), -- EU data themes. (JSON list of codes)
  publisher text check (length(publisher) between 1 and 500 and instr(publisher, char(10)) = 0), -- Who publishes it, where that is not the organisation itself.
  contact_name text check (length(contact_name) between 1 and 500 and instr(contact_name, char(10)) = 0), -- Whom the public turns to: a function, not a person.
  contact_email text check (length(contact_email) <= 254 and contact_email glob '?*@?*.?*'), -- The function's mailbox.
  contact_phone text check (length(contact_phone) between 1 and 500 and instr(contact_phone, char(10)) = 0), -- The function's telephone.
  landing_page text check (length(landing_page) <= 2000 and (landing_page glob 'http://?*' or landing_page glob 'https://?*')), -- The page that presents it.
  department text, -- The organisational unit it comes from. (its id)
  owner text check (length(owner) between 1 and 500 and instr(owner, char(10)) = 0), -- The role that may decide.
  steward text check (length(steward) between 1 and 500 and instr(steward, char(10)) = 0), -- The role that keeps it going.
  deputy text check (length(deputy) between 1 and 500 and instr(deputy, char(10)) = 0), -- The steward's deputy.
  producer text check (length(producer) between 1 and 500 and instr(producer, char(10)) = 0), -- Who makes the data.
  expert text check (length(expert) between 1 and 500 and instr(expert, char(10)) = 0), -- Who knows the content.
  source_system text check (length(source_system) between 1 and 500 and instr(source_system, char(10)) = 0), -- The system the data lives in.
  supplier text check (length(supplier) between 1 and 500 and instr(supplier, char(10)) = 0), -- Who supplies that system.
  contract_until text check (contract_until is date(contract_until) and contract_until between '1000-01-01' and '2999-12-31'), -- When the contract with the supplier ends.
  extraction text check (length(extraction) between 1 and 500 and instr(extraction, char(10)) = 0), -- How the data is taken out.
  source_format text check (length(source_format) between 1 and 500 and instr(source_format, char(10)) = 0), -- The format it has in the source.
  published_elsewhere text check (length(published_elsewhere) <= 2000 and (published_elsewhere glob 'http://?*' or published_elsewhere glob 'https://?*')), -- Where somebody else already publishes the same: enrich there.
  issued text check (issued is date(issued) and issued between '1000-01-01' and '2999-12-31'), -- First published.
  modified text check (modified is date(modified) and modified between '1000-01-01' and '2999-12-31'), -- Last renewed.
  frequency text check (length(frequency) between 1 and 100), -- How often it is promised to be renewed. (a code)
  access_rights text check (length(access_rights) between 1 and 100), -- Who may see it. (a code)
  legislation text check (length(legislation) <= 2000 and (legislation glob 'http://?*' or legislation glob 'https://?*')), -- The law that makes it a duty to publish, as an ELI address.
  hvd_category text check (json_type(hvd_category) = 'array' and json_array_length(hvd_category) > 0), -- Categories of high-value datasets. (JSON list of codes)
  license text check (length(license) between 1 and 100), -- The terms of use. (a code)
  fee text check (length(fee) between 1 and 500 and instr(fee, char(10)) = 0), -- What it costs, if anything.
  spatial text check (length(spatial) between 1 and 500 and instr(spatial, char(10)) = 0), -- The place it is about.
  temporal_start text check (temporal_start is date(temporal_start) and temporal_start between '1000-01-01' and '2999-12-31'), -- The first day it is about.
  temporal_end text check (temporal_end is date(temporal_end) and temporal_end between '1000-01-01' and '2999-12-31'), -- The last day it is about.
  specification text check (length(specification) between 1 and 500 and instr(specification, char(10)) = 0), -- The specification it follows: an address or a name.
  documentation text check (length(documentation) <= 2000 and (documentation glob 'http://?*' or documentation glob 'https://?*')), -- Where it is documented.
  provenance text check (length(provenance) between 1 and 32767), -- How the data came about.
  version text check (length(version) between 1 and 500 and instr(version, char(10)) = 0), -- The version.
  hours_to_publish real check (hours_to_publish between 0 and 100000), -- Work to publish it, in hours. (hours)
  hours_per_year real check (hours_per_year between 0 and 100000), -- Work to keep it up, in hours a year. (hours)
  note text check (length(note) between 1 and 32767), -- Notes of the organisation's own. Never public.
  primary key (organisation_id, id),
  foreign key (organisation_id, department) references department (organisation_id, id) deferrable initially deferred,
  check (coalesce(title_sv, title_da, title_en) is not null)
) strict;

create index dataset_by_department on dataset (organisation_id, department) where department is not null;

create table score (
  -- What somebody judged one criterion of one dataset to be. A missing row is a criterion that nobody has looked at.
  organisation_id text not null,
  dataset_id text not null,
  criterion_id text not null check (length(criterion_id) between 1 and 15 and criterion_id glob '[a-zA-Z]*' and criterion_id not glob '*[^a-zA-Z0-9_-]*'),
  level integer check (level between 1 and 5), -- empty: somebody looked and could not say
  reason text check (length(reason) between 1 and 32767),
  model_version integer not null check (model_version between 0 and 4294967295), -- the scoring model in use at the time; it may be gone since
  primary key (organisation_id, dataset_id, criterion_id),
  foreign key (organisation_id, dataset_id) references dataset (organisation_id, id) deferrable initially deferred
) strict, without rowid;

create table operation (
  -- One thing somebody did. Rows are added and never changed.
  number integer not null primary key, -- the order they were done in, from 1
  organisation_id text not null references organisation (id),
  id text not null unique check (length(id) = 36),
  at text not null check (at glob '????-??-??T??:??:??.???Z'), -- RFC 3339 in UTC
  who text not null, -- as the operating system names the user
  kind text not null check (length(kind) > 0), -- edit-datasets, score, move-to-stage, import ...
  subject text not null, -- what it was done to: a title, the name of a file
  count integer not null check (count between 0 and 4294967295), -- how many it was done to
  why text check (length(why) between 1 and 32767),
  undoes text references operation (id), -- the operation that this one took back
  redoes text references operation (id), -- the operation that this one did again
  -- SHA-256 in hexadecimal of lines that each end in U+000A: the hash of the operation before (of the first: inventory.id),
  -- the JSON list [id,at,who,kind,subject,count,why,undoes,redoes], and for each change in order kind, id, before and after,
  -- each on a line of its own, with an empty line for what is missing.
  -- The chain shows that the log was tampered with only to those who know a later hash from elsewhere: whoever can write the file can make a new chain.
  hash text not null unique check (length(hash) = 64 and hash not glob '*[^0-9a-f]*'),
  check (undoes is null or redoes is null)
) strict;

create table change (
  -- What an operation did to one record. Rows are added and never changed.
  number integer not null primary key, -- the order they were made in, from 1
  operation_number integer not null references operation (number) deferrable initially deferred,
  kind text not null check (kind glob '[a-z]*'), -- organisation, model, department, dataset, score ...
  id text not null, -- the record within its kind: '' for the organisation, a version, a UUID, or UUID/criterion
  dataset_id text, -- the dataset that the record is of, if it is of one
  before text check (json_type(before) = 'object'), -- the record as it was; empty when it was added
  after text check (json_type(after) = 'object'), -- the record as it became; empty when it was removed
  check (before is not null or after is not null)
) strict;

create index change_by_operation on change (operation_number);
create index change_by_dataset on change (dataset_id, operation_number) where dataset_id is not null;

-- The log is only added to. The two guards on insertion stop "insert or replace", which would remove a row without being asked to delete one.
create trigger operation_is_not_updated before update on operation begin select raise(abort, 'the log is append-only'); end;
create trigger operation_is_not_deleted before delete on operation begin select raise(abort, 'the log is append-only'); end;
create trigger operation_is_not_replaced before insert on operation
when exists (select 1 from operation where number >= new.number or id = new.id or hash = new.hash)
begin select raise(abort, 'the log is append-only'); end;
create trigger change_is_not_updated before update on change begin select raise(abort, 'the log is append-only'); end;
create trigger change_is_not_deleted before delete on change begin select raise(abort, 'the log is append-only'); end;
create trigger change_is_not_replaced before insert on change
when exists (select 1 from change where number >= new.number)
begin select raise(abort, 'the log is append-only'); end;

-- The file stays the same inventory of the same organisation.
create trigger inventory_is_not_deleted before delete on inventory begin select raise(abort, 'the inventory is one'); end;
create trigger inventory_keeps_its_id before update of id, organisation_id, created_at on inventory begin select raise(abort, 'the inventory is one'); end;
create trigger organisation_keeps_its_id before update of id on organisation
when new.id is not old.id
begin select raise(abort, 'an organisation keeps its id'); end;
