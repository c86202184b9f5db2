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
merge-flaw-cell-error = Ett fel i stället för ett värde (till exempel #SAKNAS!); värdet här får stå kvar. Rätta formeln eller skriv värdet själv
merge-flaw-no-answer = Inget svar; värdet här får stå kvar
merge-flaw-not-calculated = En formel utan värde; öppna och spara arbetsboken i ett kalkylprogram, eller skriv värdet själv
merge-flaw-title-empty = Titeln är borttagen; den gamla får stå kvar
merge-flaw-title-missing = Ny rad utan titel; den tas inte med
merge-flaw-missing-column = Kolumnen är borttagen; dess värden får stå kvar
merge-flaw-extra-column = Egen kolumn; den läses inte
merge-flaw-loose = Text i en kolumn utan rubrik; den läses inte
merge-flaw-copied-row = Kopia av en annan rad; den blir en ny datamängd
merge-flaw-swapped-row = Raden har en annan datamängds titel; rader kan ha sorterats utan sina dolda id. Bestäm fält för fält.
merge-flaw-known-by-title = Raden har tappat sitt id och känns igen på titeln
merge-flaw-ambiguous-date = Dag och månad kan vara omkastade; kontrollera
merge-flaw-cleaned = Radbrytningar eller osynliga tecken har tagits bort
merge-flaw-time-left-out = Klockslaget följer inte med datumet
merge-flaw-year-only = Bara ett år; årets första eller sista dag används
merge-flaw-serial-date = Ett dagnummer från ett kalkylprogram har blivit datum
merge-flaw-stage-not-taken = Skedet läses inte ur arbetsboken; flytta datamängden i programmet om det stämmer
merge-flaw-extra-sheet = Eget blad; det läses inte
merge-flaw-comments = Kommentarer i celler läses inte; öppna arbetsboken och läs dem
merge-in-row = Rad { $row }, { $column }
merge-in-row-alone = Rad { $row }
merge-in-column = Kolumnen { $column }
merge-in-book = Arbetsboken
merge-part-changed = { $count ->
    [0] inga fält ändras
    [one] ett fält ändras
   *[other] { $count } fält ändras
}
merge-part-clashes = { $count ->
    [one] en krock
   *[other] { $count } krockar
}
merge-part-decided = { $count ->
    [one] en krock är avgjord
   *[other] { $count } krockar är avgjorda
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
cli-call-no-folder = Mappen { $path } finns inte; skapa den först, eller ange en förvaltning med --department
cli-call-not-xlsx = { $path } är ingen arbetsbok; ge den ett namn som slutar på .xlsx
cli-call-past = { $found } har redan varit
cli-merge-would = Skulle tas in från { $department }: { $what }
cli-merge-done = Intaget från { $department }: { $what }
cli-merge-nothing = Inget nytt från { $department }
cli-import-is-call = Det här är en arbetsbok från en datainsamling: fyrfalt merge tar in svaret fält för fält; här läses den som vilken lista som helst
cli-import-call = Det här är ett svar i en datainsamling härifrån och jämförs fält för fält med det som skickades ut; ingenting är importerat. Ta in det med: fyrfalt merge { $file } { $list }
cli-merge-noted = Svaret är antecknat
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

## Skärmen: göra en datainsamling

call-page-make = Ny
call-page-sent = Skickade
call-progress = { $count ->
    [one] { $answered } av { $count } förvaltning har svarat
   *[other] { $answered } av { $count } förvaltningar har svarat
}
call-read = Läs in ett svar…
call-write = { $count ->
    [0] Skriv arbetsböcker…
    [one] Skriv en arbetsbok…
   *[other] Skriv { $count } arbetsböcker…
}
call-blocked-departments = Välj minst en förvaltning
call-due-wrong = Skriv dagen som 2026-12-15
call-due-past = Dagen har redan varit
call-departments = Vilka som tillfrågas
call-departments-none = Det finns inga förvaltningar än. Lägg till dem i inställningarna.
call-all = Alla med datamängder
call-none = Ingen
call-department = { $count ->
    [0] { $name }, inga datamängder
    [one] { $name }, en datamängd
   *[other] { $name }, { $count } datamängder
}
call-homeless = { $count ->
    [one] En datamängd saknar förvaltning och kommer inte med
   *[other] { $count } datamängder saknar förvaltning och kommer inte med
}
call-homeless-show = Visa dem
call-due = Svara senast
call-due-hint = 2026-12-15
call-contact = Svaret skickas till
call-contact-hint = Namn och e-post
call-message = Meddelande till förvaltningarna
call-language = Arbetsbokens språk
call-fields = Vad som efterfrågas
call-fields-help = { $count ->
    [0] Bara titeln
    [one] Titeln och ytterligare ett fält
   *[other] Titeln och ytterligare { $count } fält
}
call-preset-responsible = Vem som ansvarar
call-preset-prioritise = Det som behövs för att prioritera
call-preset-public = Allt offentligt
call-written = { $count ->
    [one] En arbetsbok är skriven; skicka den till förvaltningen
   *[other] { $count } arbetsböcker är skrivna; skicka dem till förvaltningarna
}
ask-call-folder = Mapp att skriva arbetsböckerna i
ask-returned = Läs in ett svar

## Skärmen: det som skickats

call-sent-none = Ingen datainsamling är skickad än
call-sent-help = Skicka arbetsböckerna själv, till exempel med e-post. När en kommer tillbaka läser du in den här, eller drar in den i fönstret.
call-older = Tidigare
call-state-late = Försenat
call-state-waiting = Väntar på svar
call-state-answered = Svar inläst
call-count = { $count ->
    [0] Inga datamängder
    [one] En datamängd
   *[other] { $count } datamängder
}
call-sent-on = skriven { $date }
call-due-on = svar senast { $date }
call-answer = Svar { $date }. Ändrade fält: { $changed }. Nya datamängder: { $added }. Inte intaget: { $refused }
call-show-file = Visa arbetsboken till { $department } i dess mapp
call-remind = Kopiera påminnelse
call-remind-named = Kopiera påminnelse till { $department }
call-reminder-copied = Påminnelsen till { $department } är kopierad; klistra in den i ett mejl
call-reminder-greeting = Hej { $department },
call-reminder-ask = { $count ->
    [0] Vi väntar på uppgifter om vilka datamängder ni har, i arbetsboken { $file }.
    [one] Vi väntar på uppgifter om er datamängd, i arbetsboken { $file }.
   *[other] Vi väntar på uppgifter om era { $count } datamängder, i arbetsboken { $file }.
}
call-reminder-due = Svaret behövs senast { $date }.
call-reminder-contact = Skicka tillbaka den ifyllda arbetsboken till { $contact }.
call-reminder-close = Med vänlig hälsning

## Skärmen: ett svar

merge-title = Svar från { $department }
merge-title-unread = Svar
merge-pick-other = Välj en annan fil…
merge-import-instead = Importera som lista
merge-narrow = Vad som visas
merge-narrow-all = Allt
merge-narrow-clashes = Krockar ({ $count })
merge-narrow-changes = Ändringar ({ $count })
merge-narrow-new = Nya ({ $count })
merge-narrow-told = Att titta på ({ $count })
merge-nothing = Inget skiljer sig från datainventeringen
merge-list = Det som kom tillbaka, { $count } rader; vänsterpil tar deras värde, högerpil behåller vårt, Enter skriver ett eget
merge-what = Datamängd och fält
merge-base = När den skickades
merge-theirs = Deras
merge-ours = Vårt
merge-base-unknown = okänt
merge-empty = tomt
merge-clash = Krock
merge-open = inte bestämt
merge-takes-theirs = deras tas in
merge-keeps-ours = vårt behålls
merge-writes-own = skrivs: { $value }
merge-field-row = { $title }, { $field }: deras { $theirs }, vårt { $ours }, när den skickades { $base }; { $choice }
merge-new-row = Ny datamängd { $title }, läggs till
merge-new-row-refused = Ny datamängd { $title }, läggs inte till
merge-new-refused = Läggs inte till
merge-add-this = Lägg till datamängden
merge-take-theirs = Ta deras
merge-keep-ours = Behåll vårt
merge-own = Skriv ett eget värde
merge-take-own = Använd det
merge-open-dataset = Öppna datamängden
merge-side-none = Välj en rad för att se hela värdet
merge-take = { $count ->
    [one] Ta in en ändring
   *[other] Ta in { $count } ändringar
}
merge-note-answer = Anteckna svaret
merge-all-ours = Behåll vårt i alla
merge-all-theirs = Ta deras i alla
merge-blocked-clashes = { $count ->
    [one] Bestäm först vad som gäller vid en krock
   *[other] Bestäm först vad som gäller vid { $count } krockar
}
merge-blocked-nothing = Det finns inget att ta in
merge-back = Tillbaka till listan
