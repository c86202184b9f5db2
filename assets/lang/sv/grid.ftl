### Rutnätet: celler, urval, inklistring

## Cellen med markören, uppläst. $column är kolumnens namn, $value det som står i cellen.
grid-cell = { $column }, { $title }, rad { $row } av { $rows }: { $value }
grid-cell-empty = tom
grid-writing = { $column } för { $title }
grid-tick = Markera { $title }
grid-tick-all = { $count ->
    [one] Markera den enda raden
   *[other] Markera alla { $count } rader
}
grid-rows-chosen = { $count ->
    [one] 1 rad markerad
   *[other] { $count } rader markerade
}
grid-cells-chosen = { $count } celler valda

## Kolumnens meny
grid-menu = Kolumnen { $column }
grid-sort-rising = Sortera stigande
grid-sort-falling = Sortera fallande
grid-filter = Filtrera…
grid-filter-key = Alt ↓
grid-filter-of = Filtrera på { $column }
grid-move-left = Flytta åt vänster
grid-move-right = Flytta åt höger
grid-freeze = Frys fram till hit
grid-unfreeze = Lossa de frysta kolumnerna
grid-fit = Anpassa bredden
grid-hide = Dölj kolumnen
grid-title-first = Titeln står alltid först och är alltid i sikte

## Att välja i en cell
grid-choice-search = Skriv för att hitta
grid-choice-nothing = Inget i listan stämmer
grid-choice-new = Skapa { $name }
grid-choice-keys = Mellanslag kryssar, Enter tar

## Varför en cell inte kan skrivas i
grid-why-scores = { $column } räknas ut ur poängen och kan inte skrivas in
grid-why-retired = { $column } finns inte längre i poängmodellen
grid-why-gate = Skyddsgrindarna bedöms på kortet
grid-why-place = En egen placering ges på kortet eller i matrisen
grid-why-checklist = { $column } följer av checklistan
grid-why-update = { $column } räknas ut ur uppdateringsfrekvensen och senaste ändringen
grid-why-outcome = Utfallet skrivs in när arbetet avslutas
grid-title-stays = En titel kan inte tömmas. Välj andra kolumner, eller ta bort datamängden i menyn Datamängd
grid-fill-range = Välj cellerna som ska fyllas, med förlagan överst
grid-stage-alone = Skedet ändras för en datamängd i taget, här eller i Process
