### The gates: the legal tests beside the scores

gate-G1 = Information security
gate-G2 = Personal data
gate-G3 = National security
gate-G4 = Secrecy
gate-G5 = Third-party rights
gate-G6 = Combination risk
gate-G1-help = Can the data be used to harm our systems or our work?
gate-G2-help = Can a living person be pointed out, directly or together with something else?
gate-G3-help = Can the data harm national security?
gate-G4-help = Is there information that the law keeps secret?
gate-G5-help = Does anybody else have copyright, a contract or other rights to the data?
gate-G6-help = Does the data become sensitive when joined with other open data?

## What a test came to

gate-state-unassessed = Not assessed
gate-state-clear = No obstacle
gate-state-action = Action needed
gate-state-blocked = Obstacle

## What it means for the dataset

gates-worst-unassessed = Not assessed – stands in the way of publication
gates-worst-clear = No obstacle
gates-worst-action = Action needed
gates-worst-blocked = Cannot be opened as is
gates-meaning-unassessed = Scores count as usual, but the dataset cannot move on to publication
gates-meaning-clear = All six gates have been passed
gates-meaning-action = Stands as a task in the overview until it is done
gates-meaning-blocked = Is not ranked, and is shown with its reason beside the matrix
gates-left = { $count ->
    [one] { $count } gate is not assessed
   *[other] { $count } gates are not assessed
}

## Testing

gates-examiner = Who is examining now
gates-examiner-hint = For example lawyer
gates-known = Choose among those who have examined before
gates-known-none = Nobody has examined anything yet
gates-reason-all = Shared reason
gates-reason-all-hint = If needed
gates-clear-all = No obstacle in any
gates-clear-rest = { $count ->
    [one] No obstacle in the one left
   *[other] No obstacle in the { $count } left
}
gates-clear-help = For what is plainly harmless; what has been assessed already is left as it is
gates-waiting = Not saved yet: write why
gates-reason = Reason for { $gate }
gates-reason-hint = Write why
gates-examiner-of = Examined by, { $gate }
gates-date = Examined on, { $gate }
gates-moved = Enter saves, Esc takes back
