### Datainsamling: arbetsböcker till förvaltningar, och svaren

## Arbetsboken

call-book-title = Datainsamling: { $department }
call-file-name = Datainsamling { $department }
call-sheet-guide = Läs mig
call-sheet-rows = Datamängder
call-sheet-codes = Kodlistor
call-table-alt = Tabell med { $count } datamängder från { $department } och tomma rader för nya
call-codes-none = Inga kolumner tar sina värden ur en lista
call-fact-from = Från
call-fact-to = Till
call-fact-due = Svara senast
call-fact-contact = Skickas tillbaka till
call-fact-count = Omfattning
call-fact-datasets = { $count ->
    [0] Inga datamängder är kända än
    [one] En datamängd
   *[other] { $count } datamängder
}
call-fact-message = Meddelande
call-steps = Så här gör du
call-step-number = Steg { $number }
call-step-fill = Gå till bladet { $sheet }. Där står era datamängder, en på varje rad. Rätta det som är fel och fyll i det som saknas.
call-step-empty = Vet du inte, så lämna cellen tom. Töm en cell om det som står där inte stämmer och du inte vet vad som är rätt.
call-step-new = Saknas en datamängd, så skriv den på en av de tomma raderna längst ned på bladet { $sheet }. Den behöver bara en titel.
call-step-leave = Du får sortera, filtrera och dölja kolumner. En rad som du tar bort finns kvar i datainventeringen; skriv i stället ett meddelande om den inte ska vara med.
call-step-send = Spara och skicka tillbaka arbetsboken.
call-step-send-to = Spara och skicka tillbaka arbetsboken till { $contact }.
call-step-send-by = Spara och skicka tillbaka arbetsboken senast { $due }.
call-step-send-to-by = Spara och skicka tillbaka arbetsboken till { $contact } senast { $due }.
call-columns = Vad kolumnerna betyder
call-column = Kolumn
call-column-meaning = Betydelse
call-column-how = Så fylls den i
call-stage-meaning = Hur långt arbetet med datamängden har kommit
call-how-nothing = Visas bara; den går inte att ändra
call-check-title = Värdet passar inte här
call-how-line = En rad text, högst 500 tecken
call-how-prose = Fritext
call-how-words = Ord med semikolon mellan
call-how-date = Ett datum, till exempel 2026-11-30
call-how-hours = Ett antal timmar, från 0 till 100 000
call-how-web = En adress som börjar med https:// eller http://
call-how-email = En e-postadress, helst en funktionsbrevlåda
call-how-code = Välj ur listan i cellen
call-how-codes = Välj ur listan i cellen; flera skrivs med semikolon mellan

## Svar som kommer tillbaka

merge-error-not-a-call = Filen är inte en arbetsbok från en datainsamling
merge-error-damaged = Arbetsboken har tappat uppgiften om vilken datainsamling den hör till; be om originalet, eller importera den som en vanlig lista
merge-error-newer = Arbetsboken är gjord av en nyare version av Fyrfält (layout { $found })
merge-error-other-inventory = Arbetsboken hör till en annan datainventering: { $organisation }
merge-error-no-table = Tabellen med datamängder finns inte kvar i arbetsboken
merge-no-base = Det som stod i arbetsboken när den skickades går inte längre att läsa. Därför frågas det om allt som skiljer.
merge-flaw-not-text = Inte text; cellen lämnas
merge-flaw-too-long = För lång text; korta den i arbetsboken eller skriv in den själv
merge-flaw-not-a-date = Inget datum; skriv till exempel 2026-11-30
merge-flaw-not-hours = Inget antal timmar; skriv bara ett tal
merge-flaw-not-an-address = Ingen webbadress; den ska börja med https:// eller http://
merge-flaw-not-an-email = Ingen e-postadress
merge-flaw-not-in-list = Finns inte i kodlistan; välj ett av listans värden
merge-flaw-unknown-department = Ingen förvaltning heter så; lägg till den först, eller välj en som finns
merge-flaw-cell-error = En formel som inte gick att räkna ut
merge-flaw-title-empty = Titeln är borttagen; den gamla får stå kvar
merge-flaw-title-missing = Ny rad utan titel; den tas inte med
merge-flaw-missing-column = Kolumnen är borttagen; dess värden får stå kvar
merge-flaw-extra-column = Egen kolumn; den läses inte
merge-flaw-copied-row = Kopia av en annan rad; den blir en ny datamängd
merge-flaw-known-by-title = Raden har tappat sitt id och känns igen på titeln
merge-flaw-ambiguous-date = Dag och månad kan vara omkastade; kontrollera
merge-flaw-read-otherwise = Läst utan klockslag eller osynliga tecken
merge-in-row = Rad { $row }, { $column }
merge-in-row-alone = Rad { $row }
merge-in-column = Kolumnen { $column }
merge-part-changed = { $count ->
    [0] inga fält ändras
    [one] ett fält ändras
   *[other] { $count } fält ändras
}
merge-part-clashes = { $count ->
    [one] en krock
   *[other] { $count } krockar
}
merge-part-new = { $count ->
    [one] en ny datamängd
   *[other] { $count } nya datamängder
}
merge-part-deleted = { $count ->
    [one] en rad borttagen
   *[other] { $count } rader borttagna
}
merge-part-agreed = { $count ->
    [one] ett fält är redan lika
   *[other] { $count } fält är redan lika
}
merge-part-issues = { $count ->
    [one] en sak att titta på
   *[other] { $count } saker att titta på
}
merge-deleted-row = Raden är borttagen i arbetsboken; datamängden finns kvar: { $title }
merge-gone-row = Datamängden är borttagen ur datainventeringen sedan arbetsboken skickades: { $title }. { $count ->
    [0] Raden var orörd.
    [one] En ändring tas inte med.
   *[other] { $count } ändringar tas inte med.
}
merge-followed-row = { $title } är numera sammanslagen med { $into }; ändringarna gäller den
merge-alike = Heter likadant som en datamängd som finns
merge-seen-before = Samma arbetsbok togs in { $date }

## Kommandoraden

cli-call-done = { $path }: { $count ->
    [one] en datamängd
   *[other] { $count } datamängder
}
cli-call-no-department = Ingen förvaltning heter { $found }; de som finns: { $known }
cli-call-nobody = Ingen förvaltning har någon datamängd; ange en med --department
cli-call-exists = { $path } finns redan, och kan vara ifylld; välj ett annat namn
cli-call-not-a-folder = { $path } är ingen mapp; ange en mapp, eller en förvaltning med --department
cli-call-past = { $found } har redan varit
cli-merge-would = Skulle tas in från { $department }: { $what }
cli-merge-done = Intaget från { $department }: { $what }
cli-merge-nothing = Inget nytt från { $department }
cli-merge-field = Rad { $row }, { $title }, { $field }: { $theirs }; var { $base }
cli-merge-clash = Krock på rad { $row }, { $title }, { $field }: deras { $theirs }, vårt { $ours }, var { $base }
cli-merge-new = Ny på rad { $row }: { $title }
cli-merge-open = { $count ->
    [one] En krock lämnades som den var hos oss; välj med --prefer ours eller --prefer theirs
   *[other] { $count } krockar lämnades som de var hos oss; välj med --prefer ours eller --prefer theirs
}
cli-help-call =
    Användning: fyrfalt call FILE --department NAME OUT.xlsx [--field KEY]... [--preset NAME] [--due DATE]
                fyrfalt call FILE FOLDER [--field KEY]... [--preset NAME] [--due DATE]

    Skriver en arbetsbok som en förvaltning fyller i och skickar tillbaka; läs in svaret med fyrfalt merge.
    Utan --department skrivs en arbetsbok för varje förvaltning som har någon datamängd.
    En fil som finns ersätts aldrig. Datainsamlingen antecknas som en åtgärd, som kan ångras.

      --department NAME      vilken förvaltning
      --field KEY            ett fält att fråga efter (se fyrfalt set --help); titeln är alltid med
      --preset NAME          responsible: vem som ansvarar; prioritise: det som behövs för att prioritera;
                             public: allt offentligt. Utan --field och --preset frågas efter prioritise
      --due DATE             när svaret behövs, till exempel 2026-12-15
      --contact TEXT         vem den skickas tillbaka till
      --message TEXT         ett meddelande till förvaltningen
      --language sv|da|en    arbetsbokens språk; annars datainventeringens
cli-help-merge =
    Användning: fyrfalt merge FILE RETURNED.xlsx [--prefer ours|theirs] [--dry-run] [--json] [--language sv|da|en]

    Tar in en arbetsbok som en förvaltning fyllt i, fält för fält, som en enda åtgärd, som kan ångras.
    Det som bara förvaltningen ändrat tas in. Det som ändrats på båda håll är en krock: utan --prefer får vårt stå
    kvar, resten tas in och slutkoden är 4. Rader som tagits bort tar aldrig bort en datamängd.

      --prefer ours|theirs    vems värde som gäller vid en krock
      --dry-run               visa bara vad som skulle hända
      --json                  ett objekt: call, department, dry_run, changed, open och seen_before (dag eller null),
                              fields (row, dataset, title, field, verdict, base, theirs, ours, choice),
                              new (row, dataset, title, alike), deleted, gone, followed och issues
