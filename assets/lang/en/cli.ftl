### The command line: help, answers and what cannot be understood

## Help

cli-help =
    Fyrfält { $version }: prioritise and publish open data

    Usage:
      fyrfalt [FILE] [--renderer auto|wgpu|glow]    open the window
      fyrfalt new FILE                              make an inventory
      fyrfalt starter FILE                          show and answer the starter list
      fyrfalt import FILE SOURCE                    import a list from Excel or csv
      fyrfalt list FILE                             show the datasets by rank
      fyrfalt set FILE DATASET FIELD=VALUE...       change a dataset, or add it
      fyrfalt score FILE DATASET V1=4 C3=?...       score a dataset
      fyrfalt gate FILE DATASET G2=clear...         write down what the gates show
      fyrfalt override FILE DATASET                 give a dataset a place by hand
      fyrfalt tick FILE DATASET ITEM                tick an item of the checklist
      fyrfalt move FILE DATASET STAGE               move a dataset to another stage
      fyrfalt decide FILE KIND DATASET...           put a decision on record
      fyrfalt conclude FILE DATASET OUTCOME         end the work on a dataset without publishing it
      fyrfalt reopen FILE DATASET                   go on with a concluded dataset
      fyrfalt demand FILE list|add|link|answer...   show and record what people ask for
      fyrfalt duplicates FILE                       find datasets that may be the same
      fyrfalt due FILE                              show what is due, also as a calendar
      fyrfalt snapshot FILE NAME                    name the inventory as it is now
      fyrfalt diff FILE FROM TO                     show what changed between two moments
      fyrfalt checklist FILE                        show the checklist, or change it
      fyrfalt model FILE                            show the scoring model, or change it
      fyrfalt export FILE OUT                       write a paper, workbook, list or figure
      fyrfalt template check|bind|list|default      check a Word template, or list what can be filled in
      fyrfalt verify FILE DOCUMENT                  check the figures in a document
      fyrfalt call FILE OUT                         write a workbook for a department to fill in
      fyrfalt merge FILE RETURNED                   take in a workbook that a department filled in
      fyrfalt history FILE [DATASET]                show who did what and why
      fyrfalt restore FILE DATASET PART             bring an earlier value back
      fyrfalt undo FILE                             take back the latest change
      fyrfalt redo FILE                             do again what was taken back
      fyrfalt check FILE                            look for damage in the file

    Options for all commands:
      --language sv|da|en    the language of answers; FYRFALT_LANGUAGE does the same
      --help                 show this help, or that of a command
      --version              show the version

    Exit codes:
      0  done
      1  something unexpected
      2  the command cannot be understood
      3  no window can be opened
      4  what was asked for is refused
      5  the file is missing, locked, newer, damaged or not writable
cli-help-new =
    Usage: fyrfalt new FILE [--organisation NAME] [--language sv|da|en] [--example]

    Makes an inventory with the standard scoring model. A file that exists is never replaced.

      --organisation NAME    what the organisation is called
      --language sv|da|en    the language of the inventory and of the answer
      --example              fill in an invented municipality with 39 datasets
cli-help-starter =
    Usage: fyrfalt starter FILE [--list] [--json] [--list-file PATH] [--language sv|da|en]
           fyrfalt starter FILE [--add ID...] [--lacks ID...] [--unsure ID...] [--clear ID...]
           fyrfalt starter FILE --export OUT

    Shows the starter list: datasets that most Nordic municipalities have, and what is answered.
    What you have becomes datasets with description, department, theme, specification and what is to be examined.
    ID is the id or the title; write several with commas between, or one after the other when only one of the options is used.

      --list              show the list, also when something is answered
      --add ID...         we have it: make a dataset; one with the same title is used as it is
      --lacks ID...       we do not have it
      --unsure ID...      we do not know
      --clear ID...       take the answer back, and the dataset if nobody has worked on it
      --department NAME   the department that keeps what --add makes; otherwise the one that is called or looks like the usual one
      --list-file PATH    an own list beside it: entries with the same id are replaced, others are added
      --export OUT        write the list as a JSON file to make an own list from
      --json              all entries with everything the list says, the answer and the dataset
cli-help-import =
    Usage: fyrfalt import FILE SOURCE [--sheet NAME] [--header-row N] [--map COLUMN=field]... [--title COLUMN]... [--source NAME] [--prefer ours|theirs] [--dry-run] [--json]

    Imports a list (xlsx, xlsm, xls, ods, csv, tsv or json) as one operation that can be undone.
    Sheet, headings and columns are found by themselves; columns that are not understood are kept in the note.
    Rows with the id, code or title of a dataset that is there are merged with it. Nothing is ever removed.
    A list with the headings of a source of lists is recognised and understood as last time; what the source named then
    and does not name now is listed. Every list becomes a source unless --anew says otherwise. What only the list has changed
    since last time is taken, what was only changed here stays, and what both have changed stays and is listed. A list that
    meets a dataset for the first time fills in what is empty; what stands otherwise in the list than here stays and is listed.
    Rows that are known by our own id, from a list that was exported here, are taken as edits; a workbook says when it was
    exported, so only what was edited in it since is taken, on every sheet. What the list has emptied stays and is listed. If something is left undecided the exit code is 4; the rest is taken in, and with --prefer nothing is.
    A whole inventory as JSON (fyrfalt export --format json) is loaded into a FILE that does not exist or is empty.

      --sheet NAME          which sheet
      --header-row N        the row of the headings, from 1; 3-4 for two rows, 0 for none
      --map COLUMN=field    what a column becomes; COLUMN is its heading or its letters, and field is
                            a field (see fyrfalt set --help), stage, id, V1, reason.V1, note or skip
      --title COLUMN        build the title from columns for rows without one
      --source NAME         the source of lists, or what a new one is to be called; it remembers columns and rows
      --anew                recognise no source; guess again
      --encoding NAME       the file's encoding: utf-8, windows-1252, macintosh …
      --separator WORD      what stands between columns: comma, semicolon, tab or pipe
      --decimal WORD        the decimal mark: comma or point
      --dates WORD          the order of the numbers in a date: year-first, day-first or month-first
      --repair              put broken characters right and take leftovers of templates out
      --prefer ours|theirs  whose value counts where the list says something else than what was written here
      --dry-run             only show what would happen, field by field
      --json                an object: read, added, merged and refused (read is the sum of the others), dry_run,
                            source (name, shape, new_columns, missing_columns), sheet, same_headings (other sheets with the same headings),
                            unread_sheets (sheets of our own workbook that are not read), records_taken (how many by sort from its other sheets),
                            records (sheet, row, record, record_id, title, is: taken, clash, ours, theirs, gone, retired or on-record; fields),
                            records_missing (record, record_id, title: gone or emptied in the workbook; stays here),
                            header_rows, columns (column, heading, field, confidence), title_parts, vanished (id, title, identity),
                            changes (per dataset: row, id, title and fields with field, old, new),
                            clashes (row, id, title, field, ours, theirs, has_base, choice), departments (name, rows, like),
                            kept (row, id, title, field, ours, theirs: what stays without a question; theirs is null where the list has emptied the field),
                            likely (rows with datasets that are like them), refusals (row, title, reason, same_as),
                            issues (sheet, row, column, letters, value, reason, severity, text, repair) and findings (of the file)
cli-help-list =
    Usage: fyrfalt list FILE [--filter TEXT] [--view NAME] [--json] [--language sv|da|en]

    Shows the datasets by rank, those without a rank last: those that a gate blocks, and those with too little to go on.

      --filter  only those that fit: "stage:prepare value>=50 -culture"; the English keys of the columns always work
      --view    as a saved view shows them: its filters and order
      --json    an array of objects, the same whatever language the answer is in:
                id, stage and every field under its key (see fyrfalt set --help), null where empty;
                title, description and keywords in the language of the inventory, title.en and so on in the others;
                scores: a number for each criterion, null where the answer is not known, left out where nobody has judged;
                reasons: a text for each criterion that has one;
                value, cost and priority: what the scores alone give, 0 to 100, or null;
                priority is null while less than 60 % is answered (coverage under 0.6);
                lo and hi: value and cost if every missing answer were 1 and 5;
                coverage: 0 to 1, or null without a scoring model;
                rank, quadrant and class: where the dataset stands, with any override, or null; null where a gate blocks it;
                quadrant: publish_now, plan_and_invest, when_convenient or hold;
                class: the class, where the scoring model has classes;
                rank_low and rank_high: the best and worst rank with equal weights and with each weight 25 % lighter and heavier;
                sensitive: true where one of them gives another quadrant; duty: true where a law requires publication;
                worst_gate: unassessed, clear, action or blocked; gates: G1 to G6 with state, reason, by and date;
                override: value, cost, priority, quadrant, reason, by and date, or null;
                checklist: version, done, total, blocking (items that block, for each stage) and each stage by itself;
                outcome: elsewhere, cannot-be-opened, retired or null; outcome_details: kind, link, text, date and by;
                next_update: the day by the frequency, or null; overdue_days: days after it, 0 until its days of grace are over, or null
cli-help-set =
    Usage: fyrfalt set FILE DATASET FIELD=VALUE... [--why TEXT] [--language sv|da|en]

    Changes fields of a dataset as one operation that can be undone.

    DATASET is an id or an exact title; +TITLE adds a dataset and shows its id on the last line.
    An empty VALUE clears the field. title.en=... sets another language than the inventory’s own.
    A department that does not exist is added. Several values are separated by commas or semicolons.

      --why TEXT    why, for the history

    Fields:
cli-help-score =
    Usage: fyrfalt score FILE DATASET V1=4 C3=?... [--why TEXT] [--language sv|da|en]

    Scores criteria from 1 to 5, or ? where the answer is not known, as one operation that can be undone.
    An empty value takes the score away. DATASET is an id or an exact title.

      --why TEXT    the reason for each score given here, also for the history

    Criteria of the standard model:
cli-help-gate =
    Usage: fyrfalt gate FILE DATASET G2=clear G3=... [--why TEXT] [--by ROLE] [--date DATE] [--language sv|da|en]

    Writes down what one or more gates show, as one operation that can be undone.
    The gates are G1 to G6 and show clear, action, blocked or unassessed. The two in the middle need a reason.
    The worst gate wins: a blocked dataset is not ranked, and nothing is published before its gates are assessed.
    DATASET is an id or an exact title. Scores never change.

      --why TEXT     the reason at each gate given here, also for the history
      --by ROLE      the role that assessed it
      --date DATE    the day, like 2026-11-21; today if left out

    Gates:
cli-help-override =
    Usage: fyrfalt override FILE DATASET --value N --cost N --why TEXT [--by ROLE] [--date DATE]
           fyrfalt override FILE DATASET --clear [--why TEXT]

    Gives a dataset a place in the matrix by hand, as one operation that can be undone.
    The scores stay as they are; both places are shown in the window, the list and every document.
    DATASET is an id or an exact title.

      --value N      the value, 0 to 100
      --cost N       the cost, 0 to 100
      --why TEXT     the reason, which must be given, also for the history
      --by ROLE      the role that decided it
      --date DATE    the day, like 2026-11-21; today if left out
      --clear        let the dataset stand where its scores say again
cli-help-tick =
    Usage: fyrfalt tick FILE DATASET ITEM... [--state open|doing|done|na] [--why TEXT] [--by ROLE] [--date DATE]

    Writes down how far one or more items of the checklist have come, as one operation that can be undone.
    ITEM is an item like I02. Without --state it becomes done. Decisions are not ticked; see fyrfalt decide --help.
    DATASET is an id or an exact title.

      --state STATE    open: not started; doing: in progress; done; na: not applicable, with a reason
      --why TEXT       the reason, also for the history
      --by ROLE        who did it; otherwise you
      --date DATE      the day like 2026-11-21; otherwise today
cli-help-move =
    Usage: fyrfalt move FILE DATASET identify|prepare|publish|maintain [--why TEXT]

    Moves a dataset to another stage, as one operation that can be undone.
    Forward takes the mandatory items, the decision of the stage and, before publishing, the gates.
    Back is always possible, with a reason; nothing that is ticked is lost.

      --why TEXT    why, for the history
cli-help-decide =
    Usage: fyrfalt decide FILE KIND DATASET... --by NAME [--dnr NUMBER] [--text TEXT] [--role ROLE] [--date DATE] [--link URL]...

    Puts a decision on one or more datasets on record and freezes the inventory in a snapshot, as one operation.
    KIND is proceed, publish, decline, defer, retire, model, or own:NAME for one of your own.
    retire takes --text, the notice, and retires the dataset once the last item before retirement is done.

      --by NAME       who decided
      --role ROLE     in which role
      --dnr NUMBER    the register number
      --text TEXT     what was decided
      --date DATE     the day of the decision like 2026-11-21; otherwise today
      --link URL      a paper; may be given several times
      --why TEXT      why, for the history
cli-help-conclude =
    Usage: fyrfalt conclude FILE DATASET elsewhere|cannot-be-opened|retired [--link URL] [--text TEXT] [--date DATE] [--by ROLE]

    Ends the work on a dataset other than by publishing it. The stage stays as it is.
    elsewhere takes --link, cannot-be-opened --text (the reason), retired --text (the notice) and --date.

      --why TEXT    why, for the history
cli-help-reopen =
    Usage: fyrfalt reopen FILE DATASET --why TEXT

    Goes on with a concluded dataset. There must be a reason.
cli-help-demand =
    Usage: fyrfalt demand FILE list [--unanswered] [--unmet] [--dataset DATASET] [--json] [--language sv|da|en]
           fyrfalt demand FILE add --who GROUP --what TEXT [--date DATE] [--channel TEXT] [--source TEXT] [--answered DATE] [DATASET...]
           fyrfalt demand FILE edit DEMAND [--who GROUP] [--what TEXT] [--date DATE] [--channel TEXT] [--source TEXT] [--answered DATE]
           fyrfalt demand FILE link|unlink DEMAND DATASET...
           fyrfalt demand FILE answer DEMAND [--date DATE | --clear]
           fyrfalt demand FILE remove DEMAND

    Shows and records what people ask for. DEMAND is an id or the whole request word for word.
    add writes the id on the last line. Write which group asks, not the names of persons.

      --unanswered         only what nobody has answered
      --unmet              only what no dataset would meet
      --dataset DATASET    only what a dataset would meet
      --json               a list of objects: id, date, who, what, channel, source, answered, datasets
                           and suggested: datasets like what none would meet yet
      --clear              remove the day of the answer
      --why TEXT           why, for the history
cli-help-duplicates =
    Usage: fyrfalt duplicates FILE [--json] [--language sv|da|en]
           fyrfalt duplicates FILE --merge KEEP DROP [--why TEXT] [--language sv|da|en]
           fyrfalt duplicates FILE --distinct A B [--why TEXT] [--language sv|da|en]

    Shows pairs of datasets that may be the same: the likeliest first, with why.
    KEEP, DROP, A and B are ids or titles of datasets.

      --json        a list of objects
      --merge       merges two: KEEP stays and gets all that only DROP says; where they differ the fuller, newer
                    or graver is taken and the other is written in the note. Scores, gates, checklist, decisions,
                    demand and history come along. It can be undone.
      --distinct    remembers that two are not the same, so that they are not suggested again
      --why         why, for the history
cli-help-due =
    Usage: fyrfalt due FILE [--on DATE] [--json | --ics OUT] [--language sv|da|en]

    Shows promised updates, items that come back and items with a day, earliest first.

      --on DATE    counted from this day; otherwise today
      --json       an array of objects: dataset, title, what (update or item), item, date, overdue_days
                   and urgency (overdue, soon: within 14 days, or later)
      --ics OUT    write a calendar file with an all-day event for each
cli-help-snapshot =
    Usage: fyrfalt snapshot FILE NAME [--why TEXT]

    Names the inventory as it is now, so that it can be compared with later on.
cli-help-diff =
    Usage: fyrfalt diff FILE FROM TO [--json] [--language sv|da|en]

    Shows what changed from one moment to another. FROM and TO are names of snapshots,
    or ids of operations from fyrfalt history --json.

      --json    an object: from and to (operation, hash), and changes: record, record_id, part, before and after
cli-help-model =
    Usage: fyrfalt model FILE [--use PRESET|PATH --why TEXT] [--export PATH] [--json] [--language sv|da|en]

    Shows the scoring model: criteria with weight as share, thresholds, its versions and the models there are to choose from.

      --use PRESET|PATH    take another model into use: one that comes with the program, or a file; write ./name for
                           a file that is called like a model. Scores carry over by criterion id. Can be undone.
      --why TEXT           the reason for the change, which must be given
      --export PATH        write the model to a file; a file that is there already is replaced once the new one is whole
      --json               an object: id, version, name, description, thresholds, criteria (id, axis, weight, share,
                           name, question), retired, quadrants, grid, versions (version, id, name, at, who, why),
                           presets (id, name, description), and with --use also change (changed, scores_kept,
                           scores_resting, new, retired)

    Models to choose from:
cli-help-export =
    Usage: fyrfalt export FILE OUT [--format docx|pdf|html|xlsx|csv|csv-raw|json|png|svg] [--figure NAME] [--language sv|da|en]
           fyrfalt export FILE OUT --kind KIND [--dataset ID|TITLE] [--decision ID|NUMBER] [--snapshot NAME] [--since NAME|DATE]
           fyrfalt export FILE OUT [--filter TEXT] [--view NAME]
           fyrfalt export FILE OUT --document NAME
           fyrfalt export FILE OUT --template PATH [--bind THEIRS=ours]

    Writes the inventory to another file; a file that is there already is replaced once the new one is whole.
    It is dated by the latest change, so that the same inventory gives the same file.

      --format      what to write; without it the extension of OUT decides
                    docx: decision paper for Word; pdf: to print and to archive; html: as a web page;
                    xlsx: workbook for Excel; csv: list for Excel; csv-raw: list for other programs; png and svg: a figure;
                    json: the whole inventory without loss (but for the history), which fyrfalt import loads again
      --document    a document that is kept in the inventory, with its kind, selection, parts, own words and language
      --kind        which document docx, pdf, html and xlsx are: paper (report for decision, as otherwise), annex (matrix and scores),
                    dataset (all about one dataset), decision (publication decision), followup (follow-up),
                    register (public list), minutes or call (data calls);
                    xlsx without --kind is the whole inventory
      --dataset     the dataset that dataset and decision are about: an id or an exact title
      --decision    the decision that decision is about: an id or a register number
      --snapshot    the inventory as it was at a snapshot
      --since       what followup compares with, and minutes count from: a snapshot or a day
      --filter, --view
                    only the datasets that fit, as in fyrfalt list
      --figure      which figure: matrix, ranking, funnel, share, timeline or spread; matrix if nothing is said.
                    With docx, pdf and html the figure is written with its table, with xlsx the table alone
      --scale       1 or 2 pixels to a point, for png; otherwise 2
      --palette     print or projector: for paper or for a projector
      --template    a Word template of your own (.docx) that the decision paper is filled into; see fyrfalt template list
      --bind        lets a placeholder of the template mean one of ours: --bind THEIRS=ours; the inventory remembers it
      --dry-run     does not remember what --bind says
      --language    the language of the document; without it that of the inventory
cli-help-template =
    Usage: fyrfalt template check PATH [FILE] [--bind THEIRS=ours] [--json] [--language sv|da|en]
           fyrfalt template bind PATH FILE --bind THEIRS=ours [--dry-run] [--language sv|da|en]
           fyrfalt template list [--json|--handbook] [--language sv|da|en]
           fyrfalt template default OUT [--language sv|da|en]

    check    reads a Word template of your own and says of each placeholder whether it is filled in, unknown or wrong,
             with heading and paragraph; with FILE also what the inventory remembers of it. Ends with 4 if something is unknown or wrong.
    bind     lets the inventory remember what the template's placeholders mean; it is known again by its placeholders, or else by its name.
    list     shows all placeholders with examples from the example municipality, in the chosen language and in English.
    default  writes the default template of the decision paper, to change and use as your own.

      --bind      lets a placeholder of the template mean one of ours, for example --bind Matter-2316=summary
      --dry-run   shows what would be bound and remembers nothing
      --handbook  the list as a page of the handbook
      --json      a list of objects
cli-help-history =
    Usage: fyrfalt history FILE [DATASET] [--kind KIND] [--who NAME] [--since DATE] [--until DATE] [--search TEXT] [--json | --csv OUT] [--language sv|da|en]

    Shows who did what, when and why, latest first; for a dataset also what was changed.
    DATASET is an id or an exact title; the id of a removed dataset works too.

      --kind KIND    only this: fields, scores, gates, process (stage, checklist, outcome), decisions, demand or inventory
      --who NAME     only what somebody did
      --since, --until DATE
                     only what was done from a day on, up to a day
      --search TEXT  only where all words stand
      --csv OUT      write what is left as a table for Excel, a row for each change
      --json         an array of objects: id, at, who, kind, subject, count, text, why,
                     origin (done, undo or redo), of (the operation taken back or done again)
                     and changes: record, record_id, part, before and after, with null for nothing and "?" for a score not known
cli-help-restore =
    Usage: fyrfalt restore FILE DATASET PART [--why TEXT] [--language sv|da|en]

    Brings back what stood in a dataset before the latest change of PART, by the rules of today.
    PART is called as in history --json: owner, stage, score.V1, gate.G2, item.I01, outcome.kind.
    Decisions and snapshots stand as they were written.
cli-help-undo =
    Usage: fyrfalt undo FILE [--language sv|da|en]

    Takes back the latest change that is not taken back yet. Run it again to go further back.
cli-help-redo =
    Usage: fyrfalt redo FILE [--language sv|da|en]

    Does again what was taken back last.
cli-help-check =
    Usage: fyrfalt check FILE [--language sv|da|en]

    Looks for damage in the file, and for changes that were made outside Fyrfält. Exits with 5 if there are any.

## What a field takes

cli-kind-line = one line of text
cli-kind-prose = text
cli-kind-words = words, separated by commas
cli-kind-date = a date like 2026-11-21
cli-kind-hours = a number of hours
cli-kind-web = an address beginning with https://
cli-kind-email = an e-mail address
cli-kind-code = one of
cli-kind-codes = one or more of
cli-kind-department = the name of a department

## Headings

cli-heading-id = Id
cli-heading-axis = Axis
cli-heading-version = Version
cli-heading-gates = Gates
cli-heading-override = Override
cli-heading-date = Date
cli-heading-urgency = State
cli-heading-days-late = Days late
cli-heading-when = When
cli-heading-who = Who
cli-heading-what = What
cli-heading-why = Why

## Answers

cli-new-done = { $path } is made, with { $datasets }
cli-export-done = { $path } is written
cli-hindered = Cannot be opened
cli-priority-by-hand = The priority comes from the override; value and cost are what the scores give
cli-override-unranked = The dataset stays unranked while a gate blocks it
cli-sensitive = sensitive
cli-model-thresholds = High value from { $value }, low cost up to { $cost }, near the border within { $band }
cli-model-grid = The model also sorts the datasets into classes
cli-model-retired = { $id } is no longer used: { $name }
cli-model-presets = Models to choose from with --use:
cli-model-kept = { $count ->
    [one] { $count } score carries over
   *[other] { $count } scores carry over
}
cli-model-new = New criteria to score: { $criteria }
cli-model-gone = No longer used: { $criteria }
cli-model-resting = { $count ->
    [one] { $count } score is kept but does not count
   *[other] { $count } scores are kept but do not count
}
cli-import-done = { $read ->
    [one] { $read } row
   *[other] { $read } rows
} read: { $added } added, { $merged } merged, { $refused } refused
cli-restore-nothing = Nothing in the history of the dataset can be restored for “{ $part }”; see part in history --json
cli-history-kind-unknown = There is no kind “{ $found }”; choose one of { $known }
cli-import-recognised = Recognised as “{ $name }”; the columns are understood as last time
cli-import-recognised-new = Recognised as “{ $name }”; new columns: { $columns }
cli-import-remembered = Belongs to the source of lists “{ $name }”
cli-import-would-remember = Would become the source of lists “{ $name }” and be recognised next time
cli-import-remembers = Is now the source of lists “{ $name }” and will be recognised next time
cli-import-missing-columns = There last time and not now: { $columns }; what the columns gave stays
cli-import-check = check this
cli-import-departments = { $count ->
    [one] A department that was not there: { $names }
   *[other] { $count } departments that were not there: { $names }
}
cli-import-vanished = { $count ->
    [one] { $count } dataset that the source named last time is not in the list; it stays
   *[other] { $count } datasets that the source named last time are not in the list; they stay
}
cli-encoding-unknown = “{ $found }” is no encoding; write utf-8 or windows-1252, for instance
cli-import-rows = row { $rows }
cli-import-same-row = { $row } (same as row { $same })
cli-import-changes = { $count ->
    [one] { $count } field
   *[other] { $count } fields
} of { $datasets ->
    [one] { $datasets } dataset
   *[other] { $datasets } datasets
} { $count ->
    [one] changes
   *[other] change
}:
cli-import-changes-more = … and { $count } more; --json has all
cli-import-undated = What the list said when it was exported is not known, so all that it says otherwise counts as an edit; with --prefer ours what stands here stays
cli-import-clashes = { $count ->
    [one] { $count } field says something else in the list than here; what stands here stays:
   *[other] { $count } fields say something else in the list than here; what stands here stays:
}
cli-import-clashes-ours = { $count ->
    [one] { $count } field says something else in the list than here; what stands here counts (--prefer ours):
   *[other] { $count } fields say something else in the list than here; what stands here counts (--prefer ours):
}
cli-import-clashes-theirs = { $count ->
    [one] { $count } field says something else in the list than here; the list’s value counts (--prefer theirs):
   *[other] { $count } fields say something else in the list than here; the list’s values count (--prefer theirs):
}
cli-import-clash = row { $row }, { $title }, { $field }: here { $ours }, in the list { $theirs }
cli-import-open = { $count ->
    [one] One field is undecided and stays as here; choose with --prefer ours or --prefer theirs, or field by field in the program
   *[other] { $count } fields are undecided and stay as here; choose with --prefer ours or --prefer theirs, or field by field in the program
}
cli-import-kept = { $count ->
    [one] { $count } field was changed here since the list came last; what stands here stays:
   *[other] { $count } fields were changed here since the list came last; what stands here stays:
}
cli-import-kept-line = row { $row }, { $title }, { $field }: in the list { $theirs }
cli-import-emptied = { $count ->
    [one] { $count } field was emptied in the list; what stands here stays:
   *[other] { $count } fields were emptied in the list; what stands here stays:
}
cli-import-emptied-line = row { $row }, { $title }, { $field }: here { $ours }
cli-import-would = { $read ->
    [one] { $read } row
   *[other] { $read } rows
} read: { $added } would be added, { $merged } merged, { $refused } refused
cli-demand-nothing = No request to show
cli-demand-unknown-deed = “{ $found }” cannot be done with demand; choose one of { $known }
cli-demand-option = { $option } does not belong to { $deed }
cli-demand-unknown = No request has the id or the words “{ $found }”; fyrfalt demand FILE list shows all of them
cli-demand-ambiguous = { $count } requests read “{ $found }”; give one of the ids { $ids }
cli-demand-personal = This looks like something about a person; it is enough to write which group it is
cli-due-nothing = Nothing is promised or due on a day
cli-diff-nothing = Nothing has changed
cli-check-well = The file is whole: { $datasets ->
    [one] { $datasets } dataset
   *[other] { $datasets } datasets
} and { $operations ->
    [one] { $operations } operation
   *[other] { $operations } operations
}
cli-check-ill = { $count ->
    [one] The check found { $count } fault; open the latest backup
   *[other] The check found { $count } faults; open the latest backup
}

## What cannot be understood

cli-usage = { $problem }; { $help } shows how
cli-unknown-command = There is neither a command nor a file called “{ $found }”; choose one of { $known }
cli-unknown-option = There is no option { $option } here
cli-option-needs-value = Give a value after { $option }
cli-option-before-option = Give a value after { $option }, or write { $option }={ $found } if that is the value
cli-option-takes-no-value = Leave out the value of { $option }
cli-option-twice = Give { $option } only once
cli-not-a-choice = { $option } cannot be “{ $found }”; choose one of { $choices }
cli-format-unclear = The name “{ $found }” does not tell the format; choose one of { $choices } with --format
cli-format-other = The name of the file ends in .{ $named }, but --format is { $format }; let the name end in .{ $extension }, or leave --format out
cli-not-a-row = “{ $found }” is no row; write its number, such as 3
cli-missing = Give { $name } too
cli-too-many = Leave out “{ $found }”
cli-not-a-pair = Write { $shape } instead of “{ $found }”
cli-not-text = “{ $found }” is not readable text

## What is refused

cli-dataset-unknown = No dataset has the id or title “{ $found }”; fyrfalt list shows all of them
cli-dataset-ambiguous = { $count } datasets are called “{ $found }”; give one of the ids { $ids }
cli-stage-unknown = No stage is called “{ $found }”; choose one of { $known }
cli-decision-unknown = No kind of decision is called “{ $found }”; choose one of { $known }, or own:NAME
cli-outcome-unknown = No outcome is called “{ $found }”; choose one of { $known }
cli-view-none = No view is called “{ $found }”; the inventory has no views of its own yet, they are saved in the window
cli-view-unknown = No view is called “{ $found }”; views: { $known }
cli-moment-unknown = No snapshot or operation is called “{ $found }”; snapshots: { $known }
cli-since-unknown = “{ $found }” is neither a day, written as 2026-01-31, nor a snapshot; snapshots: { $known }
cli-since-no-day = “{ $found }” is not a day; write it as 2026-01-31. There is no snapshot to count from
cli-snapshot-changed = The history was changed outside Fyrfält since the snapshot was taken; open a backup
cli-score-unknown = { $criterion } cannot be “{ $found }”; write a number from 1 to 5, or ? if the answer is not known
cli-date-ahead = { $found } has not been yet; give the day it was decided
cli-gate-unknown = No gate is called “{ $found }”; choose one of { $known }
cli-gate-state-unknown = { $gate } cannot be “{ $found }”; choose one of { $known }
cli-gate-keeps-no-reason = { $gate } keeps no reason while it is not assessed; leave out --why
cli-gate-needs-why = Write why at { $gate }, with --why: an obstacle or an action needs a reason
cli-override-needs-why = Write why with --why: an override needs a reason
cli-no-place = “{ $found }” is no place in the matrix; write a number from 0 to 100
cli-model-needs-why = Write why the model is changed, with --why
cli-model-unknown = There is neither a model nor a file called “{ $found }”; the models are { $known }
cli-export-not-for-format = { $option } cannot be used when the format is { $format }
cli-export-onto-itself = The document would replace the inventory itself; choose another name
cli-export-onto-inventory = { $path } is an inventory and is not replaced; choose another name
cli-export-onto-folder = { $path } is a folder; give the name of the file too
cli-kind-takes-no = { $option } does not go with --kind { $kind }
cli-kind-takes-no-figure = { $option } does not go with --figure in { $format }
cli-kind-needs-document = { $option } is for docx, pdf, html and xlsx only, not { $format }
cli-kind-needed = { $option } chooses for a document, and xlsx without --kind is the whole inventory; write --kind too, for example --kind paper
cli-decision-not-found = No decision has the id or register number { $found }
cli-decision-ambiguous = { $count } decisions have the register number { $found }; give an id: { $ids }
cli-decision-of-none = The decision is about no dataset; choose one with --dataset
cli-decision-of-several = The decision is about { $count } datasets; choose one of them with --dataset: { $titles }
cli-sheet-unknown = No sheet is called “{ $found }”; choose one of { $known }
cli-column-unknown = No column is called “{ $found }”; choose one of { $known }
cli-import-all-refused = { $count ->
    [one] The only row could not be imported; fyrfalt import --json --dry-run tells why
   *[other] None of the { $count } rows could be imported; fyrfalt import --json --dry-run tells why row by row
}
cli-import-no-title = No column became the title; choose one with --map COLUMN=title
cli-import-no-title-offer = No column became the title; choose one with --map COLUMN=title, or build one: { $offer }
cli-twice = { $found } is given more than once; give it once
cli-import-nothing = There were no rows to take in; check the sheet and the heading row with --sheet and --header-row
cli-template-what = { $found } cannot be done with a template; write check, bind, list or default
cli-document-says = { $option } does not go with --document: the document says itself what it is about
cli-document-unknown = No kept document is called { $found }; those there are: { $known }
cli-document-none = No kept document is called { $found }; there are none in the inventory yet. They are put together under Reports
cli-document-snapshot-gone = The snapshot that the document is about is no longer there; choose another under Reports
cli-warned = { $count ->
    [one] One text in the document may point at a person; read it before the document becomes public
   *[other] { $count } places in the document may point at a person; read them before the document becomes public
}
cli-warned-place = { $what }: { $place }: { $words }
cli-warned-more = { $count ->
    [one] … and one more; all are shown under Review in Reports
   *[other] … and { $count } more; all are shown under Review in Reports
}
