-- Version 5: what is written of an inventory. Documents as they are kept, and what is remembered of Word templates.
--
-- In these tables the column content holds the whole record as JSON; the columns behind it repeat parts of it for readers.

create table document (
  -- Documents as they are kept: which sort, of what, which parts, and own words in them.
  organisation_id text not null references organisation (id),
  id text not null check (length(id) = 36),
  content text not null check (json_type(content) = 'object' and content ->> '$.id' = id),
  name text not null generated always as (content ->> '$.name') virtual check (length(name) between 1 and 500),
  kind text not null generated always as (content ->> '$.kind') virtual
    check (kind in ('paper', 'annex', 'dataset', 'decision', 'followup', 'register', 'minutes', 'call')),
  primary key (organisation_id, id)
) strict, without rowid;

create table word_template (
  -- Which placeholders of an organisation's own Word templates stand for which of the program's. The templates are not in here.
  organisation_id text not null references organisation (id),
  id text not null check (length(id) = 36),
  content text not null check (json_type(content) = 'object' and content ->> '$.id' = id),
  name text not null generated always as (content ->> '$.name') virtual check (length(name) between 1 and 500),
  primary key (organisation_id, id)
) strict, without rowid;

pragma user_version = 5;
