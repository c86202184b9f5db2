### The whole inventory as JSON: what is wrong in a file, and what was read

whole-holds = Everything in the inventory: organisation, departments, datasets, scores with reasons, gates, checklists, decisions, demand, views and data calls
whole-holds-not = The history is not in it; save a copy of the file to keep that too
whole-holds-back = Is read again with Import in a new inventory, and becomes exactly the same
whole-done = Loaded { $records } records, { $datasets } of them datasets
whole-would = Would load { $records } records, { $datasets } of them datasets; nothing is changed
whole-option = The file is a whole inventory as JSON; { $option } is for lists only
whole-error-io = The file cannot be read: { $detail }
whole-error-too-large = The file is too large to be loaded
whole-error-not-ours = The file is no inventory that Fyrfält exported
whole-error-newer = The file was written by a newer Fyrfält (version { $found }, this one reads up to { $known }); update Fyrfält
whole-error-cancelled = Loading was cancelled
whole-error-line = Line { $line }: { $fault }
whole-fault-form = The file is not built like an export from Fyrfält ({ $detail }); export it again
whole-fault-ends = The file ends too early; export or copy it again
whole-fault-unknown = The record { $kind } { $id } is of a kind that does not exist
whole-fault-record = { $record } cannot be read ({ $detail })
whole-fault-twice = { $record } is there twice
whole-fault-loose = { $record } belongs to { $missing }, which is not in the file
whole-fault-no-organisation = The organisation is missing in the file
whole-cell = { $sheet }, row { $row }, { $column }
