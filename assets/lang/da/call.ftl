### Dataindsamling: projektmapper til forvaltninger og svarene

## Projektmappen

call-book-title = Dataindsamling: { $department }
call-file-name = Dataindsamling { $department }
call-sheet-guide = Læs mig
call-sheet-rows = Datasæt
call-sheet-codes = Kodelister
call-table-alt = Tabel med { $count } datasæt fra { $department } og tomme rækker til nye
call-codes-none = Ingen kolonner tager deres værdier fra en liste
call-fact-from = Fra
call-fact-to = Til
call-fact-due = Svar senest
call-fact-contact = Sendes tilbage til
call-fact-count = Omfang
call-fact-datasets = { $count ->
    [0] Ingen datasæt er kendt endnu
    [one] Et datasæt
   *[other] { $count } datasæt
}
call-fact-message = Besked
call-steps = Sådan gør du
call-step-number = Trin { $number }
call-step-fill = Gå til arket { $sheet }. Der står jeres datasæt, ét på hver række. Ret det, der er forkert, og udfyld det, der mangler.
call-step-empty = Ved du det ikke, så lad cellen være tom. Tøm en celle, hvis det, der står, ikke passer, og du ikke ved, hvad der er rigtigt.
call-step-new = Mangler der et datasæt, så skriv det på en af de tomme rækker nederst på arket { $sheet }. Det behøver kun en titel.
call-step-leave = Du må gerne sortere, filtrere og skjule kolonner. En række, du sletter, bliver i dataoversigten; skriv i stedet en besked, hvis den ikke skal være med.
call-step-send = Gem projektmappen, og send den tilbage.
call-step-send-to = Gem projektmappen, og send den tilbage til { $contact }.
call-step-send-by = Gem projektmappen, og send den tilbage senest { $due }.
call-step-send-to-by = Gem projektmappen, og send den tilbage til { $contact } senest { $due }.
call-columns = Hvad kolonnerne betyder
call-column = Kolonne
call-column-meaning = Betydning
call-column-how = Sådan udfyldes den
call-stage-meaning = Hvor langt arbejdet med datasættet er nået
call-how-nothing = Vises kun; den kan ikke ændres
call-check-title = Værdien passer ikke her
call-how-line = En linje tekst, højst 500 tegn
call-how-prose = Fritekst
call-how-words = Ord med semikolon imellem
call-how-date = En dato, for eksempel 2026-11-30
call-how-hours = Et antal timer, fra 0 til 100.000
call-how-web = En adresse, der begynder med https:// eller http://
call-how-email = En e-mailadresse, helst en fællespostkasse
call-how-code = Vælg fra listen i cellen
call-how-codes = Vælg fra listen i cellen; flere skrives med semikolon imellem

## Svar, der kommer tilbage

merge-error-not-a-call = Filen er ikke en projektmappe fra en dataindsamling
merge-error-damaged = Projektmappen har mistet oplysningen om, hvilken dataindsamling den hører til; bed om originalen, eller importér den som en almindelig liste
merge-error-newer = Projektmappen er lavet af en nyere version af Fyrfält (layout { $found })
merge-error-other-inventory = Projektmappen hører til en anden dataoversigt: { $organisation }
merge-error-no-table = Tabellen med datasæt er ikke længere i projektmappen
merge-no-base = Det, der stod i projektmappen, da den blev sendt, kan ikke længere læses. Derfor bliver der spurgt om alt, der er forskelligt.
merge-flaw-not-text = Ikke tekst; cellen springes over
merge-flaw-too-long = For lang tekst; forkort den i projektmappen, eller skriv den selv ind
merge-flaw-not-a-date = Ikke en dato; skriv for eksempel 2026-11-30
merge-flaw-not-hours = Ikke et antal timer; skriv kun et tal
merge-flaw-not-an-address = Ikke en webadresse; den skal begynde med https:// eller http://
merge-flaw-not-an-email = Ikke en e-mailadresse
merge-flaw-not-in-list = Findes ikke i kodelisten; vælg en af listens værdier
merge-flaw-unknown-department = Ingen forvaltning hedder sådan; tilføj den først, eller vælg en, der findes
merge-flaw-cell-error = En fejl i stedet for en værdi (for eksempel #I/T); værdien her bliver stående. Ret formlen, eller skriv selv værdien
merge-flaw-no-answer = Intet svar; værdien her bliver stående
merge-flaw-not-calculated = En formel uden værdi; åbn og gem projektmappen i et regneark, eller skriv selv værdien
merge-flaw-title-empty = Titlen er fjernet; den gamle bliver stående
merge-flaw-title-missing = Ny række uden titel; den tages ikke med
merge-flaw-missing-column = Kolonnen er slettet; dens værdier bliver stående
merge-flaw-extra-column = Egen kolonne; den læses ikke
merge-flaw-loose = Tekst i en kolonne uden overskrift; den læses ikke
merge-flaw-copied-row = Kopi af en anden række; den bliver et nyt datasæt
merge-flaw-swapped-row = Rækken har et andet datasæts titel; rækker kan være sorteret uden deres skjulte id. Bestem felt for felt.
merge-flaw-known-by-title = Rækken har mistet sit id og genkendes på titlen
merge-flaw-ambiguous-date = Dag og måned kan være byttet om; kontrollér
merge-flaw-cleaned = Linjeskift eller usynlige tegn er fjernet
merge-flaw-time-left-out = Klokkeslættet følger ikke med datoen
merge-flaw-year-only = Kun et år; årets første eller sidste dag bruges
merge-flaw-serial-date = Et dagnummer fra et regneark er blevet til en dato
merge-flaw-stage-not-taken = Stadiet læses ikke fra projektmappen; flyt datasættet i programmet, hvis det passer
merge-flaw-extra-sheet = Eget ark; det læses ikke
merge-flaw-comments = Kommentarer i celler læses ikke; åbn projektmappen, og læs dem
merge-in-row = Række { $row }, { $column }
merge-in-row-alone = Række { $row }
merge-in-column = Kolonnen { $column }
merge-in-book = Projektmappen
merge-part-changed = { $count ->
    [0] ingen felter ændres
    [one] ét felt ændres
   *[other] { $count } felter ændres
}
merge-part-clashes = { $count ->
    [one] én konflikt
   *[other] { $count } konflikter
}
merge-part-decided = { $count ->
    [one] én konflikt er afgjort
   *[other] { $count } konflikter er afgjort
}
merge-part-new = { $count ->
    [one] ét nyt datasæt
   *[other] { $count } nye datasæt
}
merge-part-deleted = { $count ->
    [one] én række slettet
   *[other] { $count } rækker slettet
}
merge-part-agreed = { $count ->
    [one] ét felt er allerede ens
   *[other] { $count } felter er allerede ens
}
merge-part-issues = { $count ->
    [one] én ting at se på
   *[other] { $count } ting at se på
}
merge-deleted-row = Rækken er slettet i projektmappen; datasættet bliver: { $title }
merge-gone-row = Datasættet er fjernet fra dataoversigten, siden projektmappen blev sendt: { $title }. { $count ->
    [0] Rækken var urørt.
    [one] Én ændring tages ikke med.
   *[other] { $count } ændringer tages ikke med.
}
merge-followed-row = { $title } er nu slået sammen med { $into }; ændringerne gælder det
merge-alike = Hedder det samme som et datasæt, der findes
merge-seen-before = Samme projektmappe blev taget ind { $date }

## Kommandolinjen

cli-call-done = { $path }: { $count ->
    [one] ét datasæt
   *[other] { $count } datasæt
}
cli-call-no-department = Ingen forvaltning hedder { $found }; de, der findes: { $known }
cli-call-nobody = Ingen forvaltning har noget datasæt; angiv en med --department
cli-call-exists = { $path } findes allerede og kan være udfyldt; vælg et andet navn
cli-call-not-a-folder = { $path } er ikke en mappe; angiv en mappe eller en forvaltning med --department
cli-call-no-folder = Mappen { $path } findes ikke; opret den først, eller angiv en forvaltning med --department
cli-call-not-xlsx = { $path } er ingen projektmappe; giv den et navn, der slutter på .xlsx
cli-call-past = { $found } har allerede været
cli-merge-would = Ville blive taget ind fra { $department }: { $what }
cli-merge-done = Taget ind fra { $department }: { $what }
cli-merge-nothing = Intet nyt fra { $department }
cli-import-is-call = Det her er en projektmappe fra en dataindsamling: fyrfalt merge tager svaret ind felt for felt; her læses den som en hvilken som helst liste
cli-import-call = Det her er et svar i en dataindsamling herfra og sammenlignes felt for felt med det, der blev sendt ud; intet er importeret. Tag det ind med: fyrfalt merge { $file } { $list }
cli-merge-noted = Svaret er noteret
cli-merge-field = Række { $row }, { $title }, { $field }: { $theirs }; var { $base }
cli-merge-clash = Konflikt i række { $row }, { $title }, { $field }: deres { $theirs }, vores { $ours }, var { $base }
cli-merge-new = Ny i række { $row }: { $title }
cli-merge-open = { $count ->
    [one] Én konflikt blev ladt, som den var hos os; vælg med --prefer ours eller --prefer theirs
   *[other] { $count } konflikter blev ladt, som de var hos os; vælg med --prefer ours eller --prefer theirs
}
cli-help-call =
    Brug: fyrfalt call FILE --department NAME OUT.xlsx [--field KEY]... [--preset NAME] [--due DATE]
          fyrfalt call FILE FOLDER [--field KEY]... [--preset NAME] [--due DATE]

    Skriver en projektmappe, som en forvaltning udfylder og sender tilbage; læs svaret ind med fyrfalt merge.
    Uden --department skrives en projektmappe for hver forvaltning, der har et datasæt.
    En fil, der findes, erstattes aldrig. Dataindsamlingen noteres som én handling, der kan fortrydes.

      --department NAME      hvilken forvaltning
      --field KEY            et felt at spørge om (se fyrfalt set --help); titlen er altid med
      --preset NAME          responsible: hvem der er ansvarlig; prioritise: det, der skal til for at prioritere;
                             public: alt offentligt. Uden --field og --preset spørges der om prioritise
      --due DATE             hvornår svaret ønskes, for eksempel 2026-12-15
      --contact TEXT         hvem den sendes tilbage til
      --message TEXT         en besked til forvaltningen
      --language sv|da|en    projektmappens sprog; ellers dataoversigtens
cli-help-merge =
    Brug: fyrfalt merge FILE RETURNED.xlsx [--prefer ours|theirs] [--dry-run] [--json] [--language sv|da|en]

    Tager en projektmappe ind, som en forvaltning har udfyldt, felt for felt, som én handling, der kan fortrydes.
    Det, kun forvaltningen har ændret, tages ind. Det, der er ændret begge steder, er en konflikt: uden --prefer bliver
    vores stående, resten tages ind, og slutkoden er 4. Slettede rækker fjerner aldrig et datasæt.

      --prefer ours|theirs    hvis værdi der gælder ved en konflikt
      --dry-run               vis kun, hvad der ville ske
      --json                  et objekt: call, department, dry_run, changed, open og seen_before (dag eller null),
                              fields (row, dataset, title, field, verdict, base, theirs, ours, choice),
                              new (row, dataset, title, alike), deleted, gone, followed og issues

## Skærmen: lav en dataindsamling

call-page-make = Ny
call-page-sent = Sendte
call-progress = { $count ->
    [one] { $answered } af { $count } forvaltning har svaret
   *[other] { $answered } af { $count } forvaltninger har svaret
}
call-read = Læs et svar ind…
call-write = { $count ->
    [0] Skriv projektmapper…
    [one] Skriv en projektmappe…
   *[other] Skriv { $count } projektmapper…
}
call-blocked-departments = Vælg mindst én forvaltning
call-due-wrong = Skriv dagen som 2026-12-15
call-due-past = Dagen har allerede været
call-departments = Hvem der spørges
call-departments-none = Der er ingen forvaltninger endnu. Tilføj dem i indstillingerne.
call-all = Alle med datasæt
call-none = Ingen
call-department = { $count ->
    [0] { $name }, ingen datasæt
    [one] { $name }, ét datasæt
   *[other] { $name }, { $count } datasæt
}
call-homeless = { $count ->
    [one] Ét datasæt har ingen forvaltning og kommer ikke med
   *[other] { $count } datasæt har ingen forvaltning og kommer ikke med
}
call-homeless-show = Vis dem
call-due = Svar senest
call-due-hint = 2026-12-15
call-contact = Svaret sendes til
call-contact-hint = Navn og e-mail
call-message = Besked til forvaltningerne
call-language = Projektmappens sprog
call-fields = Hvad der spørges om
call-fields-help = { $count ->
    [0] Kun titlen
    [one] Titlen og yderligere ét felt
   *[other] Titlen og yderligere { $count } felter
}
call-preset-responsible = Hvem der er ansvarlig
call-preset-prioritise = Det, der skal til for at prioritere
call-preset-public = Alt offentligt
call-written = { $count ->
    [one] En projektmappe er skrevet; send den til forvaltningen
   *[other] { $count } projektmapper er skrevet; send dem til forvaltningerne
}
ask-call-folder = Mappe at skrive projektmapperne i
ask-returned = Læs et svar ind

## Skærmen: det, der er sendt

call-sent-none = Ingen dataindsamling er sendt endnu
call-sent-help = Send selv projektmapperne, for eksempel med e-mail. Når en kommer tilbage, læser du den ind her eller trækker den ind i vinduet.
call-older = Tidligere
call-state-late = Forsinket
call-state-waiting = Venter på svar
call-state-answered = Svar læst ind
call-count = { $count ->
    [0] Ingen datasæt
    [one] Ét datasæt
   *[other] { $count } datasæt
}
call-sent-on = skrevet { $date }
call-due-on = svar senest { $date }
call-answer = Svar { $date }. Ændrede felter: { $changed }. Nye datasæt: { $added }. Ikke taget ind: { $refused }
call-show-file = Vis projektmappen til { $department } i dens mappe
call-remind = Kopiér påmindelse
call-remind-named = Kopiér påmindelse til { $department }
call-reminder-copied = Påmindelsen til { $department } er kopieret; indsæt den i en e-mail
call-reminder-greeting = Hej { $department },
call-reminder-ask = { $count ->
    [0] Vi venter på oplysninger om, hvilke datasæt I har, i projektmappen { $file }.
    [one] Vi venter på oplysninger om jeres datasæt, i projektmappen { $file }.
   *[other] Vi venter på oplysninger om jeres { $count } datasæt, i projektmappen { $file }.
}
call-reminder-due = Svaret ønskes senest { $date }.
call-reminder-contact = Send den udfyldte projektmappe tilbage til { $contact }.
call-reminder-close = Med venlig hilsen

## Skærmen: et svar

merge-title = Svar fra { $department }
merge-title-unread = Svar
merge-pick-other = Vælg en anden fil…
merge-import-instead = Importér som liste
merge-narrow = Hvad der vises
merge-narrow-all = Alt
merge-narrow-clashes = Konflikter ({ $count })
merge-narrow-changes = Ændringer ({ $count })
merge-narrow-new = Nye ({ $count })
merge-narrow-told = Se på ({ $count })
merge-nothing = Intet afviger fra dataoversigten
merge-list = Det, der kom tilbage, { $count } rækker; venstre pil tager deres værdi, højre pil beholder vores, Enter skriver en egen
merge-what = Datasæt og felt
merge-base = Da den blev sendt
merge-theirs = Deres
merge-ours = Vores
merge-base-unknown = ukendt
merge-empty = tomt
merge-clash = Konflikt
merge-open = ikke besluttet
merge-takes-theirs = deres tages ind
merge-keeps-ours = vores beholdes
merge-writes-own = skrives: { $value }
merge-field-row = { $title }, { $field }: deres { $theirs }, vores { $ours }, da den blev sendt { $base }; { $choice }
merge-new-row = Nyt datasæt { $title }, tilføjes
merge-new-row-refused = Nyt datasæt { $title }, tilføjes ikke
merge-new-refused = Tilføjes ikke
merge-add-this = Tilføj datasættet
merge-take-theirs = Tag deres
merge-keep-ours = Behold vores
merge-own = Skriv en egen værdi
merge-take-own = Brug den
merge-open-dataset = Åbn datasættet
merge-side-none = Vælg en række for at se hele værdien
merge-take = { $count ->
    [one] Tag én ændring ind
   *[other] Tag { $count } ændringer ind
}
merge-note-answer = Notér svaret
merge-all-ours = Behold vores i alle
merge-all-theirs = Tag deres i alle
merge-blocked-clashes = { $count ->
    [one] Beslut først, hvad der gælder ved én konflikt
   *[other] Beslut først, hvad der gælder ved { $count } konflikter
}
merge-blocked-nothing = Der er intet at tage ind
merge-back = Tilbage til listen
