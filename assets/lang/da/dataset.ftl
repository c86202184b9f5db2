### The page of one dataset

dataset-back = Tilbage til { $place }
dataset-back-keys = Esc eller Alt ←
dataset-at = { $at } af { $count }
dataset-first = Det her er det første på listen
dataset-last = Det her er det sidste på listen
dataset-not-in-list = Vises ikke på listen lige nu
dataset-none = Intet datasæt er valgt
dataset-to-list = Vælg på listen
dataset-step-back = En fase tilbage…
dataset-conclude = Afslut…
dataset-reopen = Genoptag…
dataset-ended-on = { $kind } fra { $date }
dataset-decide-proceed = Beslutning om at gå videre…
dataset-decide-publish = Beslutning om udgivelse…
dataset-decide = Beslutning: { $kind }…
dataset-move-on = Gå videre til { $stage }
dataset-items-left = { $count ->
    [one] Et punkt mangler: { $items }
   *[other] { $count } punkter mangler: { $items }
}

## Stages

dataset-stage-spoken = Fasen { $stage }: { $words }
dataset-stage-done = færdig
dataset-stage-done-on = færdig { $date }
dataset-stage-missing = { $count ->
    [one] et punkt mangler
   *[other] { $count } punkter mangler
}
dataset-stage-counts = { $done } af { $total }
dataset-stage-counts-blocking = { $done } af { $total }, { $blocking } spærrer
dataset-stage-counts-due = { $done } af { $total }, { $blocking } skal gøres
dataset-stage-counts-decision = { $done } af { $total }, beslutningen mangler

## The checklist

checklist-state = Status
checklist-required = kræves
checklist-required-at-retirement = ved afvikling
checklist-locked = åbnes når punkterne er færdige
checklist-undecided = ikke besluttet
checklist-again = igen { $date }
checklist-again-late = skulle gøres igen { $date }
checklist-due = senest { $date }
checklist-late = { $count ->
    [one] en dag for sent
   *[other] { $count } dage for sent
}
checklist-waits = { $count ->
    [one] venter en dag
   *[other] venter { $count } dage
}
checklist-on-event = efter behov
checklist-blocking-identify = { $count ->
    [one] Et punkt spærrer for beslutningen om at gå videre.
   *[other] { $count } punkter spærrer for beslutningen om at gå videre.
}
checklist-blocking-prepare = { $count ->
    [one] Et punkt spærrer for beslutningen om udgivelse.
   *[other] { $count } punkter spærrer for beslutningen om udgivelse.
}
checklist-blocking-publish = { $count ->
    [one] Et punkt spærrer for at gå videre til vedligeholdelse.
   *[other] { $count } punkter spærrer for at gå videre til vedligeholdelse.
}
checklist-blocking-maintain = { $count ->
    [one] Et punkt skal gøres nu.
   *[other] { $count } punkter skal gøres nu.
}
checklist-first = Først: { $role }, { $items }
checklist-only-decision = Punkterne er færdige. Kun beslutningen mangler.
checklist-all-done = Alt, der kræves i fasen, er færdigt.
checklist-later = Fasen er ikke begyndt. Punkterne kan gøres på forhånd.
checklist-gates = Beskyttelsestjek, der spærrer for udgivelse: { $gates }
checklist-show-blocking = Vis kun det, der spærrer
checklist-show-all = Vis alle punkter
checklist-nothing = Tjeklisten har ingen punkter i denne fase
checklist-nothing-blocks = Ingen punkter spærrer
checklist-keys = { $states }   Mellemrum færdig   Enter vis punktet
checklist-to-list = Tilbage til listen

## One item

checklist-own = eget punkt
checklist-usually = Gøres oftest af: { $roles }
checklist-every-days = { $count ->
    [one] hver dag
   *[other] hver { $count }. dag
}
checklist-every-frequency = ved hver lovet opdatering
checklist-every-event = efter behov
checklist-by-decision = Punktet hakkes ikke af. Det bliver færdigt, når beslutningen føres ind.
checklist-decided = Besluttet { $date }
checklist-decide = Før beslutningen ind…
checklist-to-decisions = Vis beslutningerne
checklist-reason = Begrundelse
checklist-reason-hint = Hvorfor punktet ikke er relevant
checklist-reason-waits = Skriv begrundelsen, så gemmes status Ikke relevant
checklist-begun = Påbegyndt { $date }, { $by }
checklist-na-on = Vurderet
checklist-done = Færdig
checklist-done-by = Gjort af
checklist-who-hint = Rolle eller navn
checklist-roles = Vælg rolle
checklist-responsible = Ansvarlig
checklist-until = Færdig senest
checklist-note = Note
checklist-note-hint = Hvad der er gjort, hvor grundlaget findes
checklist-links = Links
checklist-link-add = Tilføj link
checklist-link-open = Åbn { $link }
checklist-link-remove = Fjern { $link }
checklist-latest = Seneste beslutning: { $kind }

## Versions

checklist-off = { $count ->
    [one] Et punkt er slået fra
   *[other] { $count } punkter er slået fra
}
checklist-off-reason = Begrundelse: { $reason }
checklist-standard = Programmets egen tjekliste
checklist-version = Tjeklistens version { $version }
checklist-newer = Datasættet følger tjeklistens version { $version }. Version { $newest } findes.
checklist-newer-changes = { $count ->
    [0] Ingen punkter ændres
    [one] Et punkt ændres
   *[other] { $count } punkter ændres
}
checklist-newer-added = Nyt: { $item }
checklist-newer-dropped = Fjernes: { $item }
checklist-newer-changed = Ændret: { $item }
checklist-take-up = Tag version { $version } i brug
checklist-take-up-help = Det, der er gjort, bliver stående; nye punkter tilføjes som ikke påbegyndt

## The letters of the roles

checklist-role-coordinator = K
checklist-role-owner = E
checklist-role-steward = D
checklist-role-lawyer = J
checklist-role-it = I
checklist-role-communications = C
