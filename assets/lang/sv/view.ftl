### Filter, grupper och sparade vyer

## Filter

filter-yes = Ja
filter-empty = (tomt)
filter-any = allt
filter-nothing = inget
filter-is = { $column }: { $what }
filter-is-not = { $column }: inte { $what }
filter-is-empty = { $column } är tomt
filter-is-not-empty = { $column } är ifyllt
filter-not = Inte: { $what }
filter-contains = { $column } innehåller { $what }
filter-quoted = ”{ $words }”
filter-or = { $first } eller { $last }
filter-chosen = { $count } valda
filter-from-to = { $from }–{ $to }
filter-from = { $column }: från { $what }
filter-to = { $column }: till { $what }
filter-over = { $column }: över { $what }
filter-under = { $column }: under { $what }
filter-counting = Räknar…
filter-clear = Rensa
filter-from-label = Från
filter-to-label = Till
filter-date-hint = 2026-11-22
filter-number-hint = tal
filter-no-date = Inte ett datum
filter-no-number = Inte ett tal
filter-contains-label = Innehåller
filter-contains-hint = ord, eller flera med komma
filter-values-search = Sök bland värdena
filter-only-these = Bara dessa
filter-all = Alla
filter-none = Ingen
filter-chosen-of = { $chosen } av { $all } valda
filter-no-value = Inget värde stämmer
filter-column = Kolumn
filter-of = Filtrera { $column }
filter-chip-change = Ändra filtret { $filter }
filter-chip-help = Tryck för att ändra, Delete tar bort
filter-clear-all = Rensa alla

## Filter som text

# Fler ord för kolumner: ordet, likhetstecken, kolumnens engelska nyckel.
filter-aliases = stadie=stage, status=stage, värde=value, ägare=owner, uppdaterad=modified, hvd=hvd_category, grind=gate, rang=rank
filter-nothing-words = tomt, saknas, ingen
filter-doubt-column = Ingen kolumn heter ”{ $found }”. Närmast är ”{ $nearest }”. Texten söks som den står.
filter-doubt-value = ”{ $found }” är inget värde i { $column } och räknas inte.
filter-doubt-nearest = Närmast är ”{ $nearest }”.
filter-doubt-answer = ”{ $found }” är varken ja eller nej och räknas inte.
filter-doubt-order = { $column } har inga större eller mindre värden; ”{ $found }” räknas inte. Skriv ”{ $right }”.
filter-idle-unfinished = ”{ $found }” saknar ett värde; skriv det direkt efter tecknet, till exempel värde>50.
filter-idle-minus = Ett ensamt minus frågar efter inget; skriv det tätt intill det som inte ska vara med.
filter-idle-or = ”{ $found }” söks som ett ord; flera värden skrivs med komma emellan, till exempel stadie:förbereda,publicera.
filter-yes-words = ja,sant
filter-no-words = nej,falskt
filter-or-words = eller
filter-help = Skriv filter i sökraden
filter-help-title = Filter som text
filter-help-word = cykel
filter-help-word-means = ordet finns någonstans
filter-help-phrase = "öppna data"
filter-help-phrase-means = orden står intill varandra
filter-help-not = -kultur
filter-help-not-means = ordet finns inte
filter-help-is = skede:förbereda
filter-help-is-means = kolumnens värde, början räcker
filter-help-list = förvaltning:"Teknik och drift",Utbildning
filter-help-list-means = något av flera
filter-help-number = nytta>=50 kostnad<40
filter-help-number-means = över, under, från och till
filter-help-range = uppdaterad:2025..2026-06
filter-help-range-means = från och till, även hela år och månader
filter-help-empty = licens:tomt -ägare:tomt
filter-help-empty-means = tomt, eller inte tomt
filter-help-enter = Enter gör villkoren till filter ovanför listan. Kolumnernas engelska namn fungerar också.
filter-proposals = Förslag

## Grupper

view-group-by = Gruppera
view-group-none = Ingen gruppering
view-group-of = { $name }, { $count ->
    [one] { $count } datamängd
   *[other] { $count } datamängder
}
view-group-value = nytta { $value }
view-group-cost = kostnad { $cost }
view-group-done = checklista { $done }
view-group-fold = Fäll ihop { $name }
view-group-unfold = Fäll ut { $name }
view-group-fold-all = Fäll ihop alla
view-group-unfold-all = Fäll ut alla

## Sparade vyer

view-all = Alla
view-more = { $count } till
view-tab-changed = { $name }, ändrad
view-menu = Mer om vyn
view-save = Spara
view-save-as = Spara som ny vy…
view-duplicate = Duplicera…
view-rename = Byt namn…
view-remove = Ta bort
view-discard = Ångra ändringarna
view-name = Vyns namn
view-copy-of = { $name } kopia
view-copy-changed = Kopian får de ändringar som inte är sparade. De ligger kvar i vyn den görs av också.
view-name-whole = Hela listan heter redan { $name }; välj ett annat namn
view-layout = Öppnas som
view-layout-grid = Lista
view-layout-board = Tavla
view-layout-matrix = Matris
view-layout-list = Processlista
view-saved = Vyn { $name } är sparad
view-missing = Vyn { $name } öppnades utan { $what }
view-missing-unknown = något som den här versionen inte känner till
view-missing-criterion = kriteriet { $criterion }
view-missing-department = en förvaltning som inte finns längre
view-place-lacks = Här visas inte vyns filter { $what }. Listan visar allt.
view-filter-here = { $count ->
    [one] { $count } filter ur vyn
   *[other] { $count } filter ur vyn
}
palette-views = Vyer
