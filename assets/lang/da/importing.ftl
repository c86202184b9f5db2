### The import screen: a list on its way in

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
importing-encoding-named = Tegnkodning: { $name }
importing-separator = Skilletegn
importing-separator-comma = Skilletegn: komma
importing-separator-semicolon = Skilletegn: semikolon
importing-separator-tab = Skilletegn: tabulator
importing-separator-bar = Skilletegn: lodret streg
importing-separator-other = Skilletegn: { $mark }
importing-decimal = Decimaltegn
importing-decimal-guessed = Decimaltegn gættes
importing-decimal-comma = Decimalkomma
importing-decimal-point = Decimalpunktum
importing-dates = Datoer
importing-dates-guessed = Datoformat gættes
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
importing-merged-with = flettes med { $what }
importing-refused-title-missing = afvises: titel mangler
importing-refused-same-id = afvises: samme id som række { $row }
importing-refused-same-code = afvises: samme kode som række { $row }
importing-row-named = Række { $row }, { $title }, { $outcome }

## What to look at

importing-issues = Værd at se på
importing-issues-none = Intet behøver at ses efter
importing-places = { $count ->
    [one] { $count } sted, række { $rows }
   *[other] { $count } steder, række { $rows }
}
importing-value = ”{ $value }”
importing-value-in = ”{ $value }” i { $column }
importing-show-row = Vis række { $row }
importing-repair = Ret ødelagte tegn
importing-repair-example = ”{ $before }” bliver til ”{ $after }”

## The sum, always in view

importing-read = { $count ->
    [one] { $count } række læst
   *[other] { $count } rækker læst
}
importing-added = { $count ->
    [one] { $count } ny
   *[other] { $count } nye
}
importing-merged = { $count } flettes
importing-refused = { $count } afvises
importing-one-step = Ét trin at fortryde
importing-take-in = { $count ->
    [one] Importér { $count } datasæt
   *[other] Importér { $count } datasæt
}
importing-blocked-title = Vælg, hvilken kolonne der bliver til titel
importing-blocked-nothing = Ingen række kan importeres
importing-nothing-new = Alt på listen findes allerede i dataoversigten
