### The list of datasets

datasets-new = Ny
datasets-import = Importera…
datasets-count-of = { $shown } av { $all }
datasets-search = Sök i listan
datasets-search-clear = Rensa sökningen
datasets-hidden = { $count ->
    [one] { $count } visas inte
   *[other] { $count } visas inte
}
datasets-working = Sorterar…
datasets-sorted-by = Sorterad på { $columns }
datasets-sorted-by-title = Sorterad på titel

## The grid

datasets-grid = { $count ->
    [one] Lista med { $count } datamängd
   *[other] Lista med { $count } datamängder
}
datasets-row = { $title }, rad { $row } av { $rows }, nytta { $value }, kostnad { $cost }, skyddsgrind: { $gate }
datasets-header = { $column }
datasets-header-rising = { $column }, stigande
datasets-header-falling = { $column }, fallande

## Filters and columns

datasets-filter = Filter
datasets-lacks = Saknar
datasets-choice = { $name }, { $count }
datasets-chip-remove = Ta bort filtret { $filter }
datasets-columns = Kolumner
datasets-columns-search = Sök en kolumn
datasets-columns-reset = Återställ kolumnerna
datasets-column-up = Flytta upp { $column }
datasets-column-down = Flytta ner { $column }
datasets-column-first = Kolumnen står redan först
datasets-column-last = Kolumnen står redan sist

## A new dataset

datasets-add-hint = Titel, till exempel Badplatser
datasets-add-keys = Enter lägger till, Esc avslutar
datasets-add-close = Sluta lägga till

## Nothing to show

datasets-nothing = Inget stämmer med sökningen
datasets-nothing-help = Prova färre ord, eller ta bort ett filter
datasets-clear = Visa alla datamängder
datasets-empty-title = Här samlas organisationens datamängder
datasets-empty-help = Börja med det du har. Du kan blanda sätten och ångra varje steg.
datasets-empty-import = Importera en lista
datasets-empty-import-help = Ur Excel, LibreOffice eller CSV. Fyrfält hittar rubrikerna och visar vad som händer innan något sparas.
datasets-empty-import-button = Importera…
datasets-empty-write = Skriv den första
datasets-empty-write-help = Bara en titel behövs. Klistra in flera rader så blir det flera.
datasets-empty-drop = eller släpp en fil här
datasets-empty-example = Se hur det kan se ut i
datasets-empty-example-link = exempelkommunen
datasets-only-these = { $count ->
    [one] { $count } utvald
   *[other] { $count } utvalda
}

## Det ett filter döljer efter en ändring

hidden-gone = { $count ->
    [one] { $title } visas inte längre: filtret döljer den
   *[other] { $count } datamängder visas inte längre: filtret döljer dem
}
hidden-added = { $count ->
    [one] { $title } är tillagd, men filtret döljer den
   *[other] { $count } nya datamängder visas inte: filtret döljer dem
}
hidden-both = { $count } ändrade och nya datamängder visas inte: filtret döljer dem
hidden-show = { $count ->
    [one] Visa den
   *[other] Visa dem
}
