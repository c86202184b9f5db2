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
# Det som ångras när kolumner har flyttats, dolts eller fått ny bredd: ”Ångrade: …”
grid-layout = kolumnernas uppställning
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
grid-title-stays = En titel kan inte tömmas, bara skrivas om. Datamängden tas bort i menyn Datamängd
grid-titles-stay = Inget är tömt, för titlar kan inte vara tomma. Markera raderna längst till vänster och tryck Del för att ta bort datamängderna
grid-fill-range = Välj cellerna som ska fyllas, med förlagan överst
grid-stage-alone = Skedet ändras inte så här. Välj det i cellen, på tavlan eller för markerade rader; checklistan och skyddsgrindarna avgör när det går

## Kopiera och klistra in

paste-copied = { $count ->
    [one] { $count } cell kopierad
   *[other] { $count } celler kopierade
}
grid-part-of = { $part } av { $all }
paste-nothing-new = Inget ändras: cellerna innehåller redan detta
paste-joined = { $count ->
    [one] I { $count } cell blev radbrytningen ett mellanslag
   *[other] I { $count } celler blev radbrytningarna mellanslag
}
paste-working = Läser det inklistrade, { $percent }
paste-broke = Det kopierade gick inte att läsa: { $detail }
paste-title = { $count ->
    [one] Klistra in { $count } rad?
   *[other] Klistra in { $count } rader?
}
paste-title-both = { $count ->
    [one] Ändra { $changed } och lägga till { $count } datamängd?
   *[other] Ändra { $changed } och lägga till { $count } datamängder?
}
paste-title-add = { $count ->
    [one] Klistra in och lägga till { $count } datamängd?
   *[other] Klistra in och lägga till { $count } datamängder?
}
paste-title-rest = Allt kan inte klistras in
paste-adds = { $count ->
    [one] Lägger till { $count } datamängd
   *[other] Lägger till { $count } datamängder
}
paste-changes = { $count ->
    [one] Ändrar { $count } datamängd
   *[other] Ändrar { $count } datamängder
}
paste-lost = { $count ->
    [one] { $count } cell eller rad kan inte klistras in
   *[other] { $count } celler eller rader kan inte klistras in
}
paste-unsure = { $count ->
    [one] { $count } cell klistras in men är värd en titt
   *[other] { $count } celler klistras in men är värda en titt
}
paste-surplus-columns = { $count ->
    [one] { $count } kolumn får inte plats till höger och klistras inte in
   *[other] { $count } kolumner får inte plats till höger och klistras inte in
}
paste-surplus-rows = { $count ->
    [one] { $count } rad får inte plats bland de markerade och klistras inte in
   *[other] { $count } rader får inte plats bland de markerade och klistras inte in
}
paste-department = Lägg till förvaltningen { $name }
paste-departments-more = { $count ->
    [one] och { $count } förvaltning till
   *[other] och { $count } förvaltningar till
}
paste-changes-heading = Det som ändras
paste-head-row = Rad
paste-head-dataset = Datamängd
paste-head-column = Kolumn
paste-head-text = Text
paste-head-why = Vad
paste-issue = Rad { $row }, { $column }: ”{ $text }”. { $why }
paste-more = { $count ->
    [one] och { $count } till
   *[other] och { $count } till
}
paste-button = Klistra in
paste-button-both = Ändra { $changed } och lägg till { $count }
paste-button-add = { $count ->
    [one] Lägg till { $count } datamängd
   *[other] Lägg till { $count } datamängder
}
paste-button-rest = Klistra in resten
paste-none = Inget av detta kan klistras in

paste-problem-title-missing = Titeln saknas, och en datamängd har alltid en titel
paste-problem-same-title = En annan datamängd har samma titel
paste-problem-mangled-time = Ett datum har blivit minuter och sekunder
paste-problem-not-a-date = Inget datum
paste-problem-not-hours = Inget antal timmar
paste-problem-not-an-address = Ingen webbadress, den börjar med https://
paste-problem-not-an-email = Ingen e-postadress
paste-problem-not-in-list = Finns inte i fältets lista
paste-problem-not-a-score = Ingen poäng från 1 till 5
paste-problem-too-long = Texten är för lång för fältet
paste-problem-not-text = Går inte att läsa som text
paste-problem-ambiguous-date = Dag och månad kan vara omkastade
paste-problem-ambiguous-number = Kan vara decimaler eller tusental
paste-read-as = Läst som { $value }. { $why }

## Det som görs med markerade rader

bulk-chosen = { $count ->
    [one] { $count } vald
   *[other] { $count } valda
}
bulk-field = Sätt fält…
bulk-department = Förvaltning
bulk-stage = Skede
bulk-score = Poängsätt
bulk-copy = Kopiera
bulk-remove = Ta bort…
bulk-clear = Avmarkera
bulk-remove-title = { $count ->
    [one] Ta bort { $count } datamängd?
   *[other] Ta bort { $count } datamängder?
}
bulk-remove-more = { $count ->
    [one] och { $count } till
   *[other] och { $count } till
}
bulk-remove-line = Poäng, skyddsgrindar och checklistor följer med. Det går att ångra.
bulk-remove-button = Ta bort { $count }
bulk-field-title = { $count ->
    [one] Sätt ett fält för { $count } datamängd
   *[other] Sätt ett fält för { $count } datamängder
}
bulk-field-choose = Välj fält
bulk-field-empty = Töm fältet
bulk-field-replaces = { $count ->
    [one] { $count } av dem har redan ett värde, som ersätts
   *[other] { $count } av dem har redan ett värde, som ersätts
}
bulk-field-none = Välj vilket fält som ska sättas
bulk-field-missing = Ange ett värde eller välj att tömma fältet
bulk-field-button = { $count ->
    [one] Ändra { $count } datamängd
   *[other] Ändra { $count } datamängder
}

## Sök och ersätt

replace-title = Ersätt text
replace-find = Sök efter
replace-with = Ersätt med
replace-where = Var
replace-where-shown = Alla textkolumner som visas
replace-where-column = Bara { $column }
replace-where-chosen = Markerade celler
replace-case = Skilj på stora och små bokstäver
replace-whole = Hela cellen
replace-begin = Skriv det du söker. Bara text ersätts, aldrig koder, datum och tal.
replace-working = Söker …
replace-none = { $rows ->
    [one] Finns inte i den rad som visas
   *[other] Finns inte i de { $rows } rader som visas
}
replace-found = { $places ->
    [one] { $places } träff
   *[other] { $places } träffar
} i { $fields ->
    [one] { $fields } fält
   *[other] { $fields } fält
} hos { $datasets ->
    [one] { $datasets } datamängd
   *[other] { $datasets } datamängder
}
replace-hidden = Rader som filtret döljer genomsöks inte
replace-all = { $count ->
    [one] Alla { $count }
   *[other] Alla { $count }
}
replace-standing = Plats { $at } av { $all }. { $found }
replace-head-dataset = Datamängd
replace-head-field = Fält
replace-head-before = Före
replace-head-after = Efter
replace-emptied = (tomt)
replace-place = { $dataset }, { $field }: { $before } blir { $after }
replace-refused = { $count ->
    [one] { $count } fält kan inte få det nya värdet och står kvar
   *[other] { $count } fält kan inte få det nya värdet och står kvar
}
replace-nothing = Inget fält är valt
replace-button = { $count ->
    [one] Ersätt i { $count } fält
   *[other] Ersätt i { $count } fält
}
replace-match = Träff { $at } av { $all }, i { $rows ->
    [one] 1 datamängd
   *[other] { $rows } datamängder
}
replace-no-match = Ingen cell som visas innehåller det du sökte
