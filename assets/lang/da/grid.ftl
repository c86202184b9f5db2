### Gitteret: celler, markering, indsætning

## Cellen med markøren, læst op. $column er kolonnens navn, $value det, der står i cellen.
grid-cell = { $column }, { $title }, række { $row } af { $rows }: { $value }
grid-cell-empty = tom
grid-writing = { $column } for { $title }
grid-tick = Marker { $title }
grid-tick-all = { $count ->
    [one] Marker den eneste række
   *[other] Marker alle { $count } rækker
}
grid-rows-chosen = { $count ->
    [one] 1 række markeret
   *[other] { $count } rækker markeret
}
grid-cells-chosen = { $count } celler valgt

## Kolonnens menu
grid-menu = Kolonnen { $column }
grid-sort-rising = Sortér stigende
grid-sort-falling = Sortér faldende
grid-filter = Filtrér…
grid-filter-key = Alt ↓
grid-filter-of = Filtrér på { $column }
grid-move-left = Flyt til venstre
grid-move-right = Flyt til højre
grid-freeze = Frys hertil
grid-unfreeze = Løsn de frosne kolonner
grid-fit = Tilpas bredden
grid-hide = Skjul kolonnen
grid-title-first = Titlen står altid først og er altid i syne

## At vælge i en celle
grid-choice-search = Skriv for at finde
grid-choice-nothing = Intet på listen passer
grid-choice-new = Opret { $name }
grid-choice-keys = Mellemrum sætter kryds, Enter tager

## Hvorfor der ikke kan skrives i en celle
grid-why-scores = { $column } regnes ud af pointene og kan ikke skrives ind
grid-why-retired = { $column } findes ikke længere i pointmodellen
grid-why-gate = Beskyttelsestjekkene vurderes på kortet
grid-why-place = En egen placering gives på kortet eller i matricen
grid-why-checklist = { $column } følger af tjeklisten
grid-why-update = { $column } regnes ud af opdateringsfrekvensen og den seneste ændring
grid-why-outcome = Udfaldet skrives ind, når arbejdet afsluttes
grid-title-stays = En titel kan ikke tømmes. Vælg andre kolonner, eller fjern datasættet i menuen Datasæt
grid-fill-range = Vælg cellerne, der skal fyldes, med forlægget øverst
grid-stage-alone = Fasen ændres for ét datasæt ad gangen, her eller i Proces
