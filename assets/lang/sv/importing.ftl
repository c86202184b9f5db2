### The import screen: a list on its way in

place-import = Pågående import
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
importing-separator = Avgränsare
importing-separator-comma = Komma
importing-separator-semicolon = Semikolon
importing-separator-tab = Tabb
importing-separator-bar = Lodstreck
importing-separator-other = Annat: { $mark }
importing-decimal = Decimaltecken
importing-decimal-guessed = Decimaltecken gissas
importing-decimal-comma = Decimalkomma
importing-decimal-point = Decimalpunkt
importing-dates = Datum
importing-dates-guessed = Datumordning gissas
importing-dates-year-first = År före månad
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
importing-merged-with = uppdaterar { $what }
importing-refused-title-missing = avvisas: titel saknas
importing-refused-same-id = avvisas: samma id som rad { $row }
importing-refused-same-dataset = avvisas: samma datamängd som rad { $row }
importing-refused-removed-here = avvisas: borttagen här efter att arbetsboken skrevs
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
importing-merged = { $count } uppdateras
importing-refused = { $count } avvisas
importing-one-step = Ett steg att ångra
importing-take-in = { $count ->
    [one] Importera { $count } datamängd
   *[other] Importera { $count } datamängder
}
importing-blocked-title = Välj vilken kolumn som blir titel
importing-blocked-nothing = Ingen rad kan importeras
importing-nothing-new = Allt i listan finns redan i datainventeringen

## The pages of an import

importing-step-columns = Kolumner
importing-step-rows = Rader
importing-step-matches = Träffar
importing-step-vanished = Försvunna
importing-step-open = { $count } att titta på
importing-step-fine = klart
importing-list-of = { $name }, lista { $place } av { $count }

## Walking through the cells, and writing in them

importing-columns-before = Föregående kolumner
importing-columns-after = Nästa kolumner
importing-columns-first = De första kolumnerna visas
importing-columns-last = De sista kolumnerna visas
importing-write-in = { $column }, rad { $row }
importing-cell = { $cell } · { $column }
importing-cell-named = { $column }: { $value }. { $row }
importing-cell-changed = Ändrad här; filen ändras inte
importing-change = Ändra
importing-leave-empty = Lämna tom
importing-as-in-file = Som i filen
importing-pick = Välj ett värde
importing-repair-one = Byt till ”{ $value }”
importing-repair-all = Laga alla { $count }
importing-fill-in = Fyll i
importing-empty-all = { $count ->
    [one] Lämna tom
   *[other] Lämna alla { $count } tomma
}
importing-next-issue = Nästa
importing-corrections = { $count ->
    [one] { $count } cell är ändrad här
   *[other] { $count } celler är ändrade här
}
importing-corrections-help = Filen ändras inte
importing-corrections-undo = Ta alla som i filen

## Leaving, and several lists at once

importing-leave-asked = { $count ->
    [one] Du har gjort { $count } ändring eller val. Det går förlorat.
   *[other] Du har gjort { $count } ändringar eller val. De går förlorade.
}
importing-stay = Stanna kvar
importing-leave = Lämna importen
importing-comes-after = Listan kommer efter den som pågår
importing-finish-first = Importera eller lämna först listan som pågår
importing-skip-list = Hoppa över listan
importing-next-list = Nästa lista: { $name }

## Pasting

importing-pasted-name = Inklistrad lista
importing-paste-title = Klistra in en lista
importing-paste-help = Markera listan i Excel eller ett annat program, med rubrikerna, och kopiera den. Klistra sedan in den här.
importing-paste = Klistra in
importing-pick-file = Välj en fil i stället…

## What a list came to

importing-done = Listan är importerad
importing-done-help = Allt är ett enda steg att ångra. Då kommer listan tillbaka hit med det du har valt.
importing-done-added = { $count ->
    [one] ny
   *[other] nya
}
importing-done-updated = { $count ->
    [one] uppdaterad
   *[other] uppdaterade
}
importing-done-refused = { $count ->
    [one] avvisad
   *[other] avvisade
}
importing-show-these = { $count ->
    [one] Visa { $count } datamängd
   *[other] Visa { $count } datamängder
}
importing-copy-report = Kopiera rapporten
importing-save-report = Spara rapporten…
importing-report-copied = Rapporten är kopierad
importing-report-name = Importrapport { $name }
importing-report-title = Titel
importing-report-outcome = Vad som hände
importing-report-remarks = Att veta
importing-refused-rows = Avvisade rader
importing-refused-more = Resten finns i rapporten
importing-close = Stäng

## Where the list is from

importing-source-as = Läs som
importing-source-new = Ny lista
importing-source-kept = Ny lista; den känns igen nästa gång som ”{ $name }”
importing-source-not-kept = Ny lista; den känns inte igen nästa gång
importing-source-read = Läses som ”{ $name }”
importing-source-read-on = Läses som ”{ $name }”, senast { $date }
importing-source-new-columns = { $count ->
    [one] { $count } ny kolumn
   *[other] { $count } nya kolumner
}
importing-source-missing-columns = { $count ->
    [one] { $count } kolumn saknas
   *[other] { $count } kolumner saknas
}
importing-source-know = Kom ihåg listan
importing-source-rename = Byt namn
importing-source-forget = Glöm
importing-source-forget-help = Nästa gång läses listan som en ny; datamängderna är kvar
importing-source-call = Listan heter
importing-source-name = Listans namn
importing-source-done = Klar

## A title that is put together

importing-title-parts = Ingen kolumn är titel. Sätt ihop titeln av:

## What matches

importing-matches = Rader som matchar något som finns
importing-match-named = Rad { $row }, { $title }; { $other }; { $how }; { $choice }
importing-match-open = att avgöra
importing-match-new = ny
importing-match-update = uppdaterar
importing-match-same = samma, ändras inte
importing-match-unchanged = oförändrad
importing-match-skip = hoppas över
importing-how-chosen = ditt val
importing-how-id = samma id
importing-how-source = samma rad som förra gången
importing-how-code = samma kod
importing-how-title = samma titel
importing-how-likely = trolig, { $percent } %
importing-how-nothing = ingen träff
importing-compare-with = Jämför med
importing-choice = Raden är
importing-choice-new = Ny datamängd
importing-choice-update = Uppdatera
importing-choice-same = Samma, ändra inget
importing-choice-skip = Hoppa över
importing-choice-open = Välj ett; annars blir raden en ny datamängd. I listan går det med 1, 2, 3 och 4.
importing-choice-sure = Träffen är säker. Ändra om det är något annat; i listan går det med 1, 2, 3 och 4.
importing-choice-keys = I listan: 1, 2, 3 och 4 väljer, F8 går till nästa
importing-choice-all = { $count ->
    [one] Gör så med { $count } till
   *[other] Gör så med { $count } till
}
importing-choice-back = Ta tillbaka valet
importing-pair-field = Fält
importing-pair-ours = Finns nu
importing-pair-theirs = I listan
importing-see-matches = Visa träffarna
importing-look-first = { $count ->
    [one] Nästa: { $count } trolig träff
   *[other] Nästa: { $count } troliga träffar
}

## Departments that the list names

importing-departments-new = { $count ->
    [0] Förvaltningar
    [one] { $count } ny förvaltning
   *[other] { $count } nya förvaltningar
}
importing-department-new = Ny förvaltning
importing-department-same = Samma som { $name }
importing-department-is = { $name } är
importing-department-search = Sök förvaltning

## What has vanished

importing-vanished-title = { $count ->
    [one] { $count } datamängd fanns i listan förra gången men inte nu
   *[other] { $count } datamängder fanns i listan förra gången men inte nu
}
importing-vanished-help = De tas aldrig bort. Gå igenom dem när listan är importerad: finns de kvar hos förvaltningen, eller är de avslutade?
importing-vanished-show = Visa dem bland datamängderna
importing-vanished-open = Öppna
importing-vanished-open-named = Öppna { $title }

## More of the sum

importing-unchanged = { $count ->
    [one] { $count } är oförändrad
   *[other] { $count } är oförändrade
}
importing-left-out = { $count } hoppas över
importing-gone = { $count } har försvunnit
importing-likely-new = { $count ->
    [one] { $count } trolig träff blir ny
   *[other] { $count } troliga träffar blir nya
}
importing-take-in-seen = Spara att listan är läst
importing-done-unchanged = { $count ->
    [one] oförändrad
   *[other] oförändrade
}
importing-done-gone = { $count ->
    [one] har försvunnit
   *[other] har försvunnit
}

## Files that are no lists

importing-is-call = Filen är ett svar i en datainsamling
importing-is-call-help = Den tas emot på datainsamlingens sida. Där jämförs den fält för fält med det som finns.
importing-go-call = Gå till datainsamlingen
importing-is-book = Det här är en hel inventering
importing-is-book-help = Arbetsboken är skriven av Fyrfält. Den här inventeringen är tom, så allt i arbetsboken kan tas in: datamängder, poäng, skyddsgrindar, checklistor, beslut och efterfrågan.
importing-take-book = Ta in hela inventeringen

## A list that comes again, and what was changed here since

importing-match-clash = att välja i
importing-choice-title = Titeln är densamma. Ändra om det är något annat; i listan gör 1, 2, 3 och 4 det.
importing-pair-clash = ändrat på båda håll
importing-pair-kept = ändrat bara här
importing-pair-differs = olika här och i listan
importing-clash = { $count ->
    [one] { $count } fält säger något annat i listan; det som står här är kvar
   *[other] { $count } fält säger något annat i listan; det som står här är kvar
}
importing-clash-ours = Behåll det som står här
importing-clash-theirs = Ta listans
importing-clash-ours-all = { $count ->
    [one] Behåll det som står här
   *[other] Behåll alla { $count } som här
}
importing-clash-theirs-all = { $count ->
    [one] Ta listans
   *[other] Ta listans i alla { $count }
}
importing-look-clashes = { $count ->
    [one] Nästa: { $count } rad att välja i
   *[other] Nästa: { $count } rader att välja i
}
importing-clashes-stay = { $count ->
    [one] { $count } fält säger något annat i listan och är kvar som här
   *[other] { $count } fält säger något annat i listan och är kvar som här
}
importing-blocked-clashes = Det enda nya är sådant som redan står på annat sätt här; välj under Träffar
importing-row-leave-out = Hoppa över raden
importing-row-take = Ta med raden
importing-no-title = Ingen kolumn blir titeln
