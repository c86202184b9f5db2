### The import screen: a list on its way in

importing-title = Importera
importing-reading = Läser { $name }, { $percent }
importing-recounting = Räknar om…
importing-pick-other = Välj en annan fil…

## How the file is read

importing-sheet = Blad
importing-sheet-named = Blad: { $name }
importing-sheet-hidden = Blad: { $name } (dolt)
importing-header = Rubriker
importing-header-none = Inga rubriker
importing-header-row = Rubriker på rad { $row }: { $headings }
importing-encoding = Teckenkodning
importing-encoding-named = Teckenkodning: { $name }
importing-separator = Avgränsare
importing-separator-comma = Avgränsare: komma
importing-separator-semicolon = Avgränsare: semikolon
importing-separator-tab = Avgränsare: tabb
importing-separator-bar = Avgränsare: lodstreck
importing-separator-other = Avgränsare: { $mark }
importing-decimal = Decimaltecken
importing-decimal-guessed = Decimaltecken gissas
importing-decimal-comma = Decimalkomma
importing-decimal-point = Decimalpunkt
importing-dates = Datum
importing-dates-guessed = Datumordning gissas
importing-dates-day-first = Dag före månad
importing-dates-month-first = Månad före dag
importing-language = Innehållets språk
importing-language-named = Innehåll på { $language }

## What the columns become

importing-column = Kolumn i filen
importing-example = Exempel
importing-becomes = Blir fältet
importing-column-becomes = { $heading } blir
importing-search = Sök fält
importing-score = { $criterion } (1–5)
importing-reason = Skäl: { $criterion }
importing-skipped = hoppas över

## What happens to the rows

importing-preview = Förhandsvisning
importing-row = Rad
importing-outcome = Vad som händer
importing-empty = (tom)
importing-merged-with = slås ihop med { $what }
importing-refused-title-missing = avvisas: titel saknas
importing-refused-same-id = avvisas: samma id som rad { $row }
importing-refused-same-code = avvisas: samma kod som rad { $row }
importing-row-named = Rad { $row }, { $title }, { $outcome }

## What to look at

importing-issues = Att titta på
importing-issues-none = Inget behöver ses över
importing-places = { $count ->
    [one] { $count } ställe, rad { $rows }
   *[other] { $count } ställen, rad { $rows }
}
importing-value = ”{ $value }”
importing-value-in = ”{ $value }” i { $column }
importing-show-row = Visa rad { $row }
importing-repair = Laga trasiga tecken
importing-repair-example = ”{ $before }” blir ”{ $after }”

## The sum, always in view

importing-read = { $count ->
    [one] { $count } rad läst
   *[other] { $count } rader lästa
}
importing-added = { $count ->
    [one] { $count } ny
   *[other] { $count } nya
}
importing-merged = { $count } slås ihop
importing-refused = { $count } avvisas
importing-one-step = Ett steg att ångra
importing-take-in = { $count ->
    [one] Importera { $count } datamängd
   *[other] Importera { $count } datamängder
}
importing-blocked-title = Välj vilken kolumn som blir titel
importing-blocked-nothing = Ingen rad kan importeras
importing-nothing-new = Allt i listan finns redan i datainventeringen
