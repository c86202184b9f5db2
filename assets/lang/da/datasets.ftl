### The list of datasets

datasets-new = Nyt
datasets-import = Importér…
datasets-count-of = { $shown } af { $all }
datasets-search = Søg i listen
datasets-search-clear = Ryd søgningen
datasets-hidden = { $count ->
    [one] { $count } vises ikke
   *[other] { $count } vises ikke
}
datasets-working = Sorterer…
datasets-sorted-by = Sorteret efter { $columns }
datasets-sorted-by-title = Sorteret efter titel

## The grid

datasets-grid = { $count ->
    [one] Liste med { $count } datasæt
   *[other] Liste med { $count } datasæt
}
datasets-row = { $title }, række { $row } af { $rows }, værdi { $value }, omkostning { $cost }, beskyttelsestjek: { $gate }
datasets-header = { $column }
datasets-header-rising = { $column }, stigende
datasets-header-falling = { $column }, faldende

## Filters and columns

datasets-filter = Filter
datasets-lacks = Mangler
datasets-choice = { $name }, { $count }
datasets-chip-remove = Fjern filteret { $filter }
datasets-columns = Kolonner
datasets-columns-search = Søg en kolonne
datasets-columns-reset = Nulstil kolonnerne
datasets-column-up = Flyt { $column } op
datasets-column-down = Flyt { $column } ned
datasets-column-first = Kolonnen står allerede først
datasets-column-last = Kolonnen står allerede sidst

## A new dataset

datasets-add-hint = Titel, for eksempel Badesteder
datasets-add-keys = Enter tilføjer, Esc afslutter
datasets-add-close = Stop med at tilføje

## Nothing to show

datasets-nothing = Intet passer til søgningen
datasets-nothing-help = Prøv færre ord, eller fjern et filter
datasets-clear = Vis alle datasæt
datasets-empty-title = Her samles organisationens datasæt
datasets-empty-help = Begynd med det, du har. Du kan blande måderne og fortryde hvert trin.
datasets-empty-import = Importér en liste
datasets-empty-import-help = Fra Excel, LibreOffice eller CSV. Fyrfält finder overskrifterne og viser, hvad der sker, før noget gemmes.
datasets-empty-import-button = Importér…
datasets-empty-write = Skriv det første
datasets-empty-write-help = Kun en titel er nødvendig. Indsæt flere linjer, så bliver det til flere.
datasets-empty-drop = eller slip en fil her
datasets-empty-example = Se, hvordan det kan se ud i
datasets-empty-example-link = eksempelkommunen
datasets-only-these = { $count ->
    [one] { $count } udvalgt
   *[other] { $count } udvalgte
}

## Det, som et filter skjuler efter en ændring

hidden-gone = { $count ->
    [one] { $title } vises ikke længere: filteret skjuler det
   *[other] { $count } datasæt vises ikke længere: filteret skjuler dem
}
hidden-added = { $count ->
    [one] { $title } er tilføjet, men filteret skjuler det
   *[other] { $count } nye datasæt vises ikke: filteret skjuler dem
}
hidden-both = { $count } ændrede og nye datasæt vises ikke: filteret skjuler dem
hidden-show = { $count ->
    [one] Vis det
   *[other] Vis dem
}
