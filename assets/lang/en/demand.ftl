### The demand

demand-new = New request…
demand-search = Search requests
demand-keys = Enter shows · Space answers · F2 edits · Insert new · Delete removes
count-demands = { $count ->
    [one] { $count } request
   *[other] { $count } requests
}
demand-count-unanswered = { $count ->
    [one] { $count } unanswered
   *[other] { $count } unanswered
}
demand-count-unmet = { $count ->
    [one] { $count } without a dataset
   *[other] { $count } without a dataset
}
demand-latest = latest { $date }

## The list

demand-grid = { $count ->
    [one] List of { $count } request
   *[other] List of { $count } requests
}
demand-row = { $who }: { $what }, { $date }, row { $row } of { $rows }, datasets: { $datasets }, { $answered }
demand-none-yet = None yet
demand-open = Unanswered
demand-answered-on = Answered { $date }
demand-waits = { $count ->
    [0] Unanswered, came today
    [one] Unanswered for { $count } day
   *[other] Unanswered for { $count } days
}

## Filters

demand-unmet = Without a dataset { $count }
demand-unanswered = Unanswered { $count }
demand-year = Year
demand-year-all = All years
demand-year-name = Year: { $year }
demand-group = Who
demand-group-all = Everyone who asks
demand-group-name = Who: { $group }
demand-all = Show all requests
demand-unmet-banner = { $count ->
    [one] { $count } request matches no dataset yet
   *[other] { $count } requests match no dataset yet
}
demand-unmet-show = Show only these

## Beside the list

demand-who-asks = Who asks
demand-more-groups = { $count ->
    [one] and { $count } more group
   *[other] and { $count } more groups
}
demand-choose-one = Choose a request in the list to see it here
demand-close = Close the request
demand-source = Source: { $source }
demand-answer-today = Answered today
demand-not-answered = Remove the day of the answer
demand-met-by = Datasets that would meet it
demand-unmet-help = No dataset would meet this yet. Link one that exists, or make a new one of the request.
demand-open-dataset = Open { $title }
demand-unlink = Remove the link to { $title }
demand-link = Link to a dataset
demand-link-more = Link to more datasets…
demand-find-dataset = Search a dataset to link
demand-find-dataset-hint = Part of the title
demand-find-like = Like what is asked for
demand-find-nothing = No title matches
demand-make-dataset = New dataset of this…
demand-new-title = Title of the new dataset
demand-make-and-link = Create and link
demand-edit = Edit…
demand-remove = Remove

## Who asks, and what

demand-usual-groups = Companies; Residents; Journalists; Researchers; Other municipalities; Associations
demand-who-hint = A group, such as companies
demand-what-hint = What they need and why
demand-channel-hint = Such as e-mail or a meeting
demand-source-hint = Such as a register number
demand-day-hint = YYYY-MM-DD
demand-personal-name = This looks like the name of a person. It is enough to write which group it is.
demand-personal-email = This looks like an e-mail address. It is enough to write which group it is.
demand-personal-phone = This looks like a telephone number. It is enough to write which group it is.
demand-answered-before = The answer cannot come before the question of { $date }

## Many at once

demand-quick = Several at once
demand-quick-who = Who asks
demand-quick-what = What is needed
demand-quick-keys = Enter adds, Esc ends
demand-quick-close = Stop adding requests
demand-quick-waiting = { $count ->
    [one] { $count } pasted line
   *[other] { $count } pasted lines
}
demand-quick-add = Add the lines
demand-quick-line-wrong = Line { $line }: { $problem }

## Nothing yet

demand-empty-title = What people ask for is gathered here
demand-empty-help = Write down a request when it comes, also when no dataset would meet it. Then it shows what is needed, how often and by whom.
demand-empty-quick = Paste several from a list

## What a score rests on

demand-rests-on-none = Rests on no request yet
demand-rests-on = { $count ->
    [one] Rests on { $count } request of { $date }: { $groups }
   *[other] Rests on { $count } requests, latest { $date }: { $groups }
}
demand-groups-and-more = { $count ->
    [one] { $groups } and { $count } more group
   *[other] { $groups } and { $count } more groups
}
demand-show = Show the requests

## On the page of a dataset

wanted-empty-title = Nobody has asked for the dataset yet
wanted-empty-help = Write down requests when they come, or link some that are on record. The criterion Demand shows them beside the score.
wanted-link = Link a request…
wanted-all = All requests
wanted-unlink = Remove the link
wanted-row = { $who }: { $what }, { $date }, row { $row } of { $rows }, { $answered }
wanted-find = Search a request to link
wanted-find-like = Requests like the dataset
wanted-find-none-like = No unlinked request is like the dataset. Type to search all of them.
wanted-find-nothing = No request matches the search
wanted-offer = { $who }: { $what }

## The dialog

asking-demand-new = New request
asking-demand-edit = Edit the request
asking-demand-today = Today
asking-demand-save = Save
asking-demand-save-key = Ctrl+Enter saves from any field
