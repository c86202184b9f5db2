### Filtre, grupper og gemte visninger

## Filtre

filter-yes = Ja
filter-empty = (tomt)
filter-any = alt
filter-nothing = intet
filter-is = { $column }: { $what }
filter-is-not = { $column }: ikke { $what }
filter-is-empty = { $column } er tomt
filter-is-not-empty = { $column } er udfyldt
filter-not = Ikke: { $what }
filter-contains = { $column } indeholder { $what }
filter-quoted = »{ $words }«
filter-or = { $first } eller { $last }
filter-chosen = { $count } valgt
filter-from-to = { $from }–{ $to }
filter-from = { $column }: fra { $what }
filter-to = { $column }: til { $what }
filter-over = { $column }: over { $what }
filter-under = { $column }: under { $what }
filter-counting = Tæller…
filter-clear = Ryd
filter-from-label = Fra
filter-to-label = Til
filter-date-hint = 2026-11-22
filter-number-hint = tal
filter-no-date = Ikke en dato
filter-no-number = Ikke et tal
filter-contains-label = Indeholder
filter-contains-hint = ord, eller flere med komma
filter-values-search = Søg blandt værdierne
filter-only-these = Kun disse
filter-all = Alle
filter-none = Ingen
filter-chosen-of = { $chosen } af { $all } valgt
filter-no-value = Ingen værdi passer
filter-column = Kolonne
filter-of = Filtrer { $column }
filter-chip-change = Ret filteret { $filter }
filter-chip-help = Tryk for at rette, Delete fjerner
filter-clear-all = Ryd alle

## Filtre som tekst

# Flere ord for kolonner: ordet, lighedstegn, kolonnens engelske nøgle.
filter-aliases = stadie=stage, status=stage, ejer=owner, opdateret=modified, hvd=hvd_category, tjek=gate, rang=rank
filter-nothing-words = tomt, mangler, ingen
filter-doubt-column = Ingen kolonne hedder »{ $found }«. Nærmest er »{ $nearest }«. Teksten søges, som den står.
filter-doubt-value = »{ $found }« er ingen værdi i { $column } og tæller ikke med.
filter-doubt-nearest = Nærmest er »{ $nearest }«.
filter-doubt-answer = »{ $found }« er hverken ja eller nej og tæller ikke med.
filter-doubt-order = { $column } har ikke større eller mindre værdier; »{ $found }« tæller ikke med. Skriv »{ $right }«.
filter-idle-unfinished = »{ $found }« mangler en værdi; skriv den lige efter tegnet, for eksempel værdi>50.
filter-idle-minus = Et minus alene spørger ikke om noget; skriv det lige før det, der ikke skal med.
filter-idle-or = »{ $found }« søges som et ord; flere værdier skrives med komma imellem, for eksempel fase:forbered,udgiv.
filter-yes-words = ja,sandt
filter-no-words = nej,falsk
filter-or-words = eller
filter-help = Skriv filtre i søgelinjen
filter-help-title = Filtre som tekst
filter-help-word = cykel
filter-help-word-means = ordet står et sted
filter-help-phrase = "åbne data"
filter-help-phrase-means = ordene står ved siden af hinanden
filter-help-not = -kultur
filter-help-not-means = ordet står der ikke
filter-help-is = fase:forbered
filter-help-is-means = kolonnens værdi, begyndelsen er nok
filter-help-list = forvaltning:"Teknik og drift",Uddannelse
filter-help-list-means = et af flere
filter-help-number = værdi>=50 omkostning<40
filter-help-number-means = over, under, fra og til
filter-help-range = opdateret:2025..2026-06
filter-help-range-means = fra og til, også hele år og måneder
filter-help-empty = licens:tomt -ejer:tomt
filter-help-empty-means = tomt, eller ikke tomt
filter-help-enter = Enter gør betingelserne til filtre over listen. Kolonnernes engelske navne virker også.
filter-proposals = Forslag

## Grupper

view-group-by = Gruppér
view-group-none = Ingen gruppering
view-group-of = { $name }, { $count ->
    [one] { $count } datasæt
   *[other] { $count } datasæt
}
view-group-value = værdi { $value }
view-group-cost = omkostning { $cost }
view-group-done = tjekliste { $done }
view-group-fold = Fold { $name } sammen
view-group-unfold = Fold { $name } ud
view-group-fold-all = Fold alle sammen
view-group-unfold-all = Fold alle ud

## Gemte visninger

view-all = Alle
view-more = { $count } til
view-tab-changed = { $name }, ændret
view-menu = Mere om visningen
view-save = Gem
view-save-as = Gem som ny visning…
view-duplicate = Duplikér…
view-rename = Omdøb…
view-remove = Fjern
view-discard = Fortryd ændringerne
view-name = Visningens navn
view-copy-of = { $name } kopi
view-copy-changed = Kopien får de ændringer, der ikke er gemt. De bliver også i den visning, den laves af.
view-name-whole = Hele listen hedder allerede { $name }; vælg et andet navn
view-layout = Åbnes som
view-layout-grid = Liste
view-layout-board = Tavle
view-layout-matrix = Matrix
view-layout-list = Procesliste
view-saved = Visningen { $name } er gemt
view-missing = Visningen { $name } blev åbnet uden { $what }
view-missing-unknown = noget som denne version ikke kender
view-missing-criterion = kriteriet { $criterion }
view-missing-department = en forvaltning som ikke findes længere
view-place-lacks = Her vises ikke visningens filtre { $what }. Listen viser det hele.
view-filter-here = { $count ->
    [one] { $count } filter fra visningen
   *[other] { $count } filtre fra visningen
}
palette-views = Visninger
