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
grid-layout = kolonnernes opstilling
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
grid-title-stays = En titel kan ikke tømmes, kun skrives om. Datasættet fjernes i menuen Datasæt
grid-titles-stay = Intet er tømt, for titler kan ikke være tomme. Marker rækkerne længst til venstre og tryk Del for at fjerne datasættene
grid-fill-range = Vælg cellerne, der skal fyldes, med forlægget øverst
grid-stage-alone = Fasen ændres ikke på denne måde. Vælg den i cellen, på tavlen eller for markerede rækker; tjeklisten og beskyttelsestjekkene afgør, hvornår det kan lade sig gøre

## Kopiere og indsætte

paste-copied = { $count ->
    [one] { $count } celle kopieret
   *[other] { $count } celler kopieret
}
grid-part-of = { $part } af { $all }
paste-nothing-new = Intet ændres: cellerne indeholder allerede dette
paste-joined = { $count ->
    [one] I { $count } celle blev linjeskiftet til et mellemrum
   *[other] I { $count } celler blev linjeskiftene til mellemrum
}
paste-working = Læser det indsatte, { $percent }
paste-broke = Det kopierede kunne ikke læses: { $detail }
paste-title = { $count ->
    [one] Indsæt { $count } række?
   *[other] Indsæt { $count } rækker?
}
paste-title-both = { $count ->
    [one] Ændre { $changed } og tilføje { $count } datasæt?
   *[other] Ændre { $changed } og tilføje { $count } datasæt?
}
paste-title-add = { $count ->
    [one] Indsæt og tilføj { $count } datasæt?
   *[other] Indsæt og tilføj { $count } datasæt?
}
paste-title-rest = Alt kan ikke indsættes
paste-adds = { $count ->
    [one] Tilføjer { $count } datasæt
   *[other] Tilføjer { $count } datasæt
}
paste-changes = { $count ->
    [one] Ændrer { $count } datasæt
   *[other] Ændrer { $count } datasæt
}
paste-lost = { $count ->
    [one] { $count } celle eller række kan ikke indsættes
   *[other] { $count } celler eller rækker kan ikke indsættes
}
paste-unsure = { $count ->
    [one] { $count } celle indsættes, men er et blik værd
   *[other] { $count } celler indsættes, men er et blik værd
}
paste-surplus-columns = { $count ->
    [one] { $count } kolonne er der ikke plads til til højre, og den indsættes ikke
   *[other] { $count } kolonner er der ikke plads til til højre, og de indsættes ikke
}
paste-surplus-rows = { $count ->
    [one] { $count } række er der ikke plads til blandt de markerede, og den indsættes ikke
   *[other] { $count } rækker er der ikke plads til blandt de markerede, og de indsættes ikke
}
paste-department = Tilføj forvaltningen { $name }
paste-departments-more = { $count ->
    [one] og { $count } forvaltning til
   *[other] og { $count } forvaltninger til
}
paste-changes-heading = Det, der ændres
paste-head-row = Række
paste-head-dataset = Datasæt
paste-head-column = Kolonne
paste-head-text = Tekst
paste-head-why = Hvad
paste-issue = Række { $row }, { $column }: "{ $text }". { $why }
paste-more = { $count ->
    [one] og { $count } til
   *[other] og { $count } til
}
paste-button = Indsæt
paste-button-both = Ændr { $changed } og tilføj { $count }
paste-button-add = { $count ->
    [one] Tilføj { $count } datasæt
   *[other] Tilføj { $count } datasæt
}
paste-button-rest = Indsæt resten
paste-none = Intet af dette kan indsættes

paste-problem-title-missing = Titlen mangler, og et datasæt har altid en titel
paste-problem-same-title = Et andet datasæt har samme titel
paste-problem-mangled-time = En dato er blevet til minutter og sekunder
paste-problem-not-a-date = Ikke en dato
paste-problem-not-hours = Ikke et antal timer
paste-problem-not-an-address = Ikke en webadresse, den begynder med https://
paste-problem-not-an-email = Ikke en e-mailadresse
paste-problem-not-in-list = Findes ikke i feltets liste
paste-problem-not-a-score = Ikke et point fra 1 til 5
paste-problem-too-long = Teksten er for lang til feltet
paste-problem-not-text = Kan ikke læses som tekst
paste-problem-ambiguous-date = Dag og måned kan være byttet om
paste-problem-ambiguous-number = Kan være decimaler eller tusinder
paste-read-as = Læst som { $value }. { $why }

## Det, der gøres med markerede rækker

bulk-chosen = { $count ->
    [one] { $count } valgt
   *[other] { $count } valgt
}
bulk-field = Sæt felt…
bulk-department = Forvaltning
bulk-stage = Fase
bulk-score = Giv point
bulk-copy = Kopiér
bulk-remove = Fjern…
bulk-clear = Fjern markering
bulk-remove-title = { $count ->
    [one] Fjern { $count } datasæt?
   *[other] Fjern { $count } datasæt?
}
bulk-remove-more = { $count ->
    [one] og { $count } til
   *[other] og { $count } til
}
bulk-remove-line = Point, beskyttelsestjek og tjeklister følger med. Det kan fortrydes.
bulk-remove-button = Fjern { $count }
bulk-field-title = { $count ->
    [one] Sæt et felt for { $count } datasæt
   *[other] Sæt et felt for { $count } datasæt
}
bulk-field-choose = Vælg felt
bulk-field-empty = Tøm feltet
bulk-field-replaces = { $count ->
    [one] { $count } af dem har allerede en værdi, som erstattes
   *[other] { $count } af dem har allerede en værdi, som erstattes
}
bulk-field-none = Vælg, hvilket felt der skal sættes
bulk-field-missing = Angiv en værdi, eller vælg at tømme feltet
bulk-field-button = { $count ->
    [one] Ændr { $count } datasæt
   *[other] Ændr { $count } datasæt
}

## Søg og erstat

replace-title = Erstat tekst
replace-find = Søg efter
replace-with = Erstat med
replace-where = Hvor
replace-where-shown = Alle tekstkolonner, der vises
replace-where-column = Kun { $column }
replace-where-chosen = Markerede celler
replace-case = Skeln mellem store og små bogstaver
replace-whole = Hele cellen
replace-begin = Skriv det, du søger. Kun tekst erstattes, aldrig koder, datoer og tal.
replace-working = Søger …
replace-none = { $rows ->
    [one] Findes ikke i den række, der vises
   *[other] Findes ikke i de { $rows } rækker, der vises
}
replace-found = { $places ->
    [one] { $places } fund
   *[other] { $places } fund
} i { $fields ->
    [one] { $fields } felt
   *[other] { $fields } felter
} hos { $datasets ->
    [one] { $datasets } datasæt
   *[other] { $datasets } datasæt
}
replace-hidden = Rækker, som filteret skjuler, gennemsøges ikke
replace-all = { $count ->
    [one] Alle { $count }
   *[other] Alle { $count }
}
replace-standing = Sted { $at } af { $all }. { $found }
replace-head-dataset = Datasæt
replace-head-field = Felt
replace-head-before = Før
replace-head-after = Efter
replace-emptied = (tomt)
replace-place = { $dataset }, { $field }: { $before } bliver { $after }
replace-refused = { $count ->
    [one] { $count } felt kan ikke få den nye værdi og bliver stående
   *[other] { $count } felter kan ikke få den nye værdi og bliver stående
}
replace-nothing = Intet felt er valgt
replace-button = { $count ->
    [one] Erstat i { $count } felt
   *[other] Erstat i { $count } felter
}
replace-match = Fund { $at } af { $all }, i { $rows ->
    [one] 1 datasæt
   *[other] { $rows } datasæt
}
replace-no-match = Ingen celle, der vises, indeholder det, du søgte
