-- Version 2: the gates that stand beside the scores, and places that somebody decided on instead of those that the scores give.

create table gate (
  -- What an examination of one gate of one dataset found. A missing row is a gate that nobody has examined.
  organisation_id text not null,
  dataset_id text not null,
  gate_id text not null check (gate_id in ('G1', 'G2', 'G3', 'G4', 'G5', 'G6')), -- information security, personal data, national security, secrecy, rights of others, combination
  state text not null check (state in ('clear', 'action', 'blocked')), -- nothing in the way; something to be done first; not to be opened
  reason text check (length(reason) between 1 and 32767), -- what stands in the way; what is clear needs none
  examiner text check (length(examiner) between 1 and 500 and instr(examiner, char(10)) = 0), -- The role that examined it.
  assessed_on text check (assessed_on is date(assessed_on) and assessed_on between '1000-01-01' and '2999-12-31'), -- When.
  primary key (organisation_id, dataset_id, gate_id),
  foreign key (organisation_id, dataset_id) references dataset (organisation_id, id) deferrable initially deferred,
  check (state = 'clear' or reason is not null)
) strict, without rowid;

create table place_override (
  -- Where somebody decided that a dataset stands, whatever its scores say. The scores stay as they are.
  organisation_id text not null,
  dataset_id text not null,
  value real not null check (value between 0 and 100), -- the place on the axis of value
  cost real not null check (cost between 0 and 100), -- the place on the axis of cost
  reason text not null check (length(reason) between 1 and 32767), -- why the scores do not tell the whole story
  decided_by text check (length(decided_by) between 1 and 500 and instr(decided_by, char(10)) = 0), -- The role that decided it.
  decided_on text check (decided_on is date(decided_on) and decided_on between '1000-01-01' and '2999-12-31'), -- When.
  primary key (organisation_id, dataset_id),
  foreign key (organisation_id, dataset_id) references dataset (organisation_id, id) deferrable initially deferred
) strict, without rowid;

pragma user_version = 2; -- the version of this schema
