### The import screen: a list on its way in

place-import = Igangværende import
importing-title = Importér
importing-reading = Læser { $name }, { $percent }
importing-recounting = Regner om…
importing-pick-other = Vælg en anden fil…

## How the file is read

importing-sheet = Ark
importing-sheet-named = Ark: { $name }
importing-sheet-hidden = Ark: { $name } (skjult)
importing-header = Overskrifter
importing-header-none = Ingen overskrifter
importing-header-row = Overskrifter i række { $row }: { $headings }
importing-encoding = Tegnkodning
importing-separator = Skilletegn
importing-separator-comma = Komma
importing-separator-semicolon = Semikolon
importing-separator-tab = Tabulator
importing-separator-bar = Lodret streg
importing-separator-other = Andet: { $mark }
importing-decimal = Decimaltegn
importing-decimal-guessed = Decimaltegn gættes
importing-decimal-comma = Decimalkomma
importing-decimal-point = Decimalpunktum
importing-dates = Datoer
importing-dates-guessed = Datoformat gættes
importing-dates-year-first = År før måned
importing-dates-day-first = Dag før måned
importing-dates-month-first = Måned før dag
importing-language = Indholdets sprog
importing-language-named = Indhold på { $language }

## What the columns become

importing-column = Kolonne i filen
importing-example = Eksempel
importing-becomes = Bliver til feltet
importing-column-becomes = { $heading } bliver til
importing-search = Søg felt
importing-score = { $criterion } (1–5)
importing-reason = Begrundelse: { $criterion }
importing-skipped = springes over

## What happens to the rows

importing-preview = Forhåndsvisning
importing-row = Række
importing-outcome = Hvad der sker
importing-empty = (tom)
importing-merged-with = opdaterer { $what }
importing-refused-title-missing = afvises: titel mangler
importing-refused-same-id = afvises: samme id som række { $row }
importing-refused-same-dataset = afvises: samme datasæt som række { $row }
importing-refused-removed-here = afvises: fjernet her, efter at projektmappen blev skrevet
importing-refused-same-code = afvises: samme kode som række { $row }
importing-row-named = Række { $row }, { $title }, { $outcome }

## What to look at

importing-issues = Værd at se på
importing-issues-none = Intet behøver at ses efter
importing-places = { $count ->
    [one] { $count } sted, række { $rows }
   *[other] { $count } steder, række { $rows }
}
importing-value = »{ $value }«
importing-value-in = »{ $value }« i { $column }
importing-show-row = Vis række { $row }
importing-repair = Ret ødelagte tegn
importing-repair-example = »{ $before }« bliver til »{ $after }«

## The sum, always in view

importing-read = { $count ->
    [one] { $count } række læst
   *[other] { $count } rækker læst
}
importing-added = { $count ->
    [one] { $count } ny
   *[other] { $count } nye
}
importing-merged = { $count } opdateres
importing-refused = { $count } afvises
importing-one-step = Ét trin at fortryde
importing-take-in = { $count ->
    [one] Importér { $count } datasæt
   *[other] Importér { $count } datasæt
}
importing-blocked-title = Vælg, hvilken kolonne der bliver til titel
importing-blocked-nothing = Ingen række kan importeres
importing-nothing-new = Alt på listen findes allerede i dataoversigten

## The pages of an import

importing-step-columns = Kolonner
importing-step-rows = Rækker
importing-step-matches = Match
importing-step-vanished = Forsvundne
importing-step-open = { $count } at se på
importing-step-fine = klar
importing-list-of = { $name }, liste { $place } af { $count }

## Walking through the cells, and writing in them

importing-columns-before = Forrige kolonner
importing-columns-after = Næste kolonner
importing-columns-first = De første kolonner vises
importing-columns-last = De sidste kolonner vises
importing-write-in = { $column }, række { $row }
importing-cell = { $cell } · { $column }
importing-cell-named = { $column }: { $value }. { $row }
importing-cell-changed = Ændret her; filen ændres ikke
importing-change = Ret
importing-leave-empty = Lad stå tom
importing-as-in-file = Som i filen
importing-pick = Vælg en værdi
importing-repair-one = Ret til »{ $value }«
importing-repair-all = Ret alle { $count }
importing-fill-in = Udfyld
importing-empty-all = { $count ->
    [one] Lad stå tom
   *[other] Lad alle { $count } stå tomme
}
importing-next-issue = Næste
importing-corrections = { $count ->
    [one] { $count } celle er ændret her
   *[other] { $count } celler er ændret her
}
importing-corrections-help = Filen ændres ikke
importing-corrections-undo = Tag alle som i filen

## Leaving, and several lists at once

importing-leave-asked = { $count ->
    [one] Du har lavet { $count } ændring eller valg. Det går tabt.
   *[other] Du har lavet { $count } ændringer eller valg. De går tabt.
}
importing-stay = Bliv her
importing-leave = Forlad importen
importing-comes-after = Listen kommer efter den, der er i gang
importing-finish-first = Importér eller forlad først listen, der er i gang
importing-skip-list = Spring listen over
importing-next-list = Næste liste: { $name }

## Pasting

importing-pasted-name = Indsat liste
importing-paste-title = Indsæt en liste
importing-paste-help = Markér listen i Excel eller et andet program, med overskrifterne, og kopiér den. Indsæt den derefter her.
importing-paste = Indsæt
importing-pick-file = Vælg en fil i stedet…

## What a list came to

importing-done = Listen er importeret
importing-done-help = Det hele er ét trin at fortryde. Så kommer listen tilbage hertil med det, du har valgt.
importing-done-added = { $count ->
    [one] nyt
   *[other] nye
}
importing-done-updated = { $count ->
    [one] opdateret
   *[other] opdaterede
}
importing-done-refused = { $count ->
    [one] afvist
   *[other] afviste
}
importing-show-these = { $count ->
    [one] Vis { $count } datasæt
   *[other] Vis { $count } datasæt
}
importing-copy-report = Kopiér rapporten
importing-save-report = Gem rapporten…
importing-report-copied = Rapporten er kopieret
importing-report-name = Importrapport { $name }
importing-report-title = Titel
importing-report-outcome = Hvad der skete
importing-report-remarks = At vide
importing-refused-rows = Afviste rækker
importing-refused-more = Resten står i rapporten
importing-close = Luk

## Where the list is from

importing-source-as = Læs som
importing-source-new = Ny liste
importing-source-kept = Ny liste; næste gang genkendes den som »{ $name }«
importing-source-not-kept = Ny liste; næste gang genkendes den ikke
importing-source-read = Læses som »{ $name }«
importing-source-read-on = Læses som »{ $name }«, senest { $date }
importing-source-new-columns = { $count ->
    [one] { $count } ny kolonne
   *[other] { $count } nye kolonner
}
importing-source-missing-columns = { $count ->
    [one] { $count } kolonne mangler
   *[other] { $count } kolonner mangler
}
importing-source-know = Husk listen
importing-source-rename = Omdøb
importing-source-forget = Glem
importing-source-forget-help = Næste gang læses listen som en ny; datasættene bliver
importing-source-call = Listen hedder
importing-source-name = Listens navn
importing-source-done = Færdig

## A title that is put together

importing-title-parts = Ingen kolonne er titel. Sæt titlen sammen af:

## What matches

importing-matches = Rækker, der matcher noget, der findes
importing-match-named = Række { $row }, { $title }; { $other }; { $how }; { $choice }
importing-match-open = skal afgøres
importing-match-new = ny
importing-match-update = opdaterer
importing-match-same = samme, ændres ikke
importing-match-unchanged = uændret
importing-match-skip = springes over
importing-how-chosen = dit valg
importing-how-id = samme id
importing-how-source = samme række som sidst
importing-how-code = samme kode
importing-how-title = samme titel
importing-how-likely = sandsynlig, { $percent } %
importing-how-nothing = intet match
importing-compare-with = Sammenlign med
importing-choice = Rækken er
importing-choice-new = Nyt datasæt
importing-choice-update = Opdatér
importing-choice-same = Samme, ændr intet
importing-choice-skip = Spring over
importing-choice-open = Vælg et; ellers bliver rækken et nyt datasæt. I listen gør 1, 2, 3 og 4 det.
importing-choice-sure = Matchet er sikkert. Ret, hvis det er noget andet; i listen gør 1, 2, 3 og 4 det.
importing-choice-keys = I listen: 1, 2, 3 og 4 vælger, F8 går til den næste
importing-choice-all = { $count ->
    [one] Gør det samme med { $count } til
   *[other] Gør det samme med { $count } til
}
importing-choice-back = Tag valget tilbage
importing-pair-field = Felt
importing-pair-ours = Findes nu
importing-pair-theirs = I listen
importing-see-matches = Vis match
importing-look-first = { $count ->
    [one] Næste: { $count } muligt match
   *[other] Næste: { $count } mulige match
}

## Departments that the list names

importing-departments-new = { $count ->
    [0] Forvaltninger
    [one] { $count } ny forvaltning
   *[other] { $count } nye forvaltninger
}
importing-department-new = Ny forvaltning
importing-department-same = Samme som { $name }
importing-department-is = { $name } er
importing-department-search = Søg forvaltning

## What has vanished

importing-vanished-title = { $count ->
    [one] { $count } datasæt var på listen sidst, men er der ikke nu
   *[other] { $count } datasæt var på listen sidst, men er der ikke nu
}
importing-vanished-help = De slettes aldrig. Gå dem igennem, når listen er importeret: har forvaltningen dem stadig, eller er de afsluttet?
importing-vanished-show = Vis dem blandt datasættene
importing-vanished-open = Åbn
importing-vanished-open-named = Åbn { $title }

## More of the sum

importing-unchanged = { $count ->
    [one] { $count } er uændret
   *[other] { $count } er uændrede
}
importing-left-out = { $count } springes over
importing-gone = { $count } er forsvundet
importing-likely-new = { $count ->
    [one] { $count } muligt match bliver nyt
   *[other] { $count } mulige match bliver nye
}
importing-take-in-seen = Gem, at listen er læst
importing-done-unchanged = { $count ->
    [one] uændret
   *[other] uændrede
}
importing-done-gone = { $count ->
    [one] er forsvundet
   *[other] er forsvundet
}

## Files that are no lists

importing-is-call = Filen er et svar i en dataindsamling
importing-is-call-help = Den tages imod på dataindsamlingens side. Der sammenlignes den felt for felt med det, der findes.
importing-go-call = Gå til dataindsamlingen
importing-is-book = Dette er en hel dataoversigt
importing-is-book-help = Projektmappen er skrevet af Fyrfält. Denne dataoversigt er tom, så alt i projektmappen kan tages ind: datasæt, point, beskyttelsestjek, tjeklister, beslutninger og efterspørgsel.
importing-take-book = Tag hele dataoversigten ind

## A list that comes again, and what was changed here since

importing-match-clash = at vælge i
importing-choice-title = Titlen er den samme. Vælg om, hvis det er noget andet; på listen gør 1, 2, 3 og 4 det.
importing-pair-clash = ændret begge steder
importing-pair-kept = kun ændret her
importing-pair-differs = forskelligt her og på listen
importing-clash = { $count ->
    [one] { $count } felt siger noget andet på listen; det, der står her, bliver stående
   *[other] { $count } felter siger noget andet på listen; det, der står her, bliver stående
}
importing-clash-ours = Behold det, der står her
importing-clash-theirs = Tag listens
importing-clash-ours-all = { $count ->
    [one] Behold det, der står her
   *[other] Behold alle { $count } som her
}
importing-clash-theirs-all = { $count ->
    [one] Tag listens
   *[other] Tag listens i alle { $count }
}
importing-look-clashes = { $count ->
    [one] Næste: { $count } række at vælge i
   *[other] Næste: { $count } rækker at vælge i
}
importing-clashes-stay = { $count ->
    [one] { $count } felt siger noget andet på listen og bliver som her
   *[other] { $count } felter siger noget andet på listen og bliver som her
}
importing-blocked-clashes = Det eneste nye er noget, der allerede står anderledes her; vælg under Match
importing-row-leave-out = Spring rækken over
importing-row-take = Tag rækken med
importing-no-title = Ingen kolonne bliver titlen
