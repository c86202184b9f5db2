### Lists from elsewhere: what a file is, what its columns become, what happens to its rows

## A file cannot be read
import-error-missing = Filen findes ikke længere; vælg den igen
import-error-denied = Filen må ikke læses; luk den i andre programmer, eller bed om adgang
import-error-io = Disken eller netværket svarede ikke; prøv igen
import-error-empty = Der er ikke noget i filen; vælg en anden
import-error-not-a-table = Filen er { $found } og ikke en tabel; gem listen som xlsx eller csv, og prøv igen
import-error-encrypted = Filen er beskyttet med adgangskode; gem den uden adgangskode, og prøv igen
import-error-damaged = Filen er beskadiget; åbn den i et regneark, gem den igen, og prøv igen
import-error-declarations = Filen indeholder egne XML-erklæringer, som ikke læses; åbn den i et regneark, og gem den igen
import-error-too-much = Filen er for stor: { $what }; del den op, og prøv igen
import-error-undecodable = Teksten i filen er ikke { $encoding }; vælg en anden tegnkodning
import-error-out-of-memory = Filen kræver mere hukommelse, end en liste må bruge; del den op, og prøv igen
import-error-out-of-time = Filen tager for lang tid at læse; åbn den i et regneark, gem kun listen, og prøv igen
import-error-crashed = Filen fik læsningen til at bryde af; åbn den i et regneark, gem den igen, og prøv igen
import-error-cancelled = Indlæsningen blev afbrudt

## What a file turned out to be, within a sentence
import-found-folder = en mappe
import-found-pdf = et pdf-dokument
import-found-document = et tekstdokument
import-found-presentation = en præsentation
import-found-web-page = en webside
import-found-json = JSON
import-found-xml = XML
import-found-turtle = linkede data i Turtle
import-found-archive = et pakket arkiv
import-found-binary-workbook = en binær Excel-projektmappe, xlsb
import-found-database = en database
import-found-picture = et billede
import-found-binary = noget andet end tekst

## What of a file was too much, within a sentence
import-measure-file = højst { $most } MB kan læses
import-measure-entries = projektmappen må højst have { $most } dele
import-measure-entry = en del af projektmappen er større end { $most } MB udpakket
import-measure-total = projektmappen er større end { $most } MB udpakket
import-measure-ratio = en del af projektmappen er pakket mere end { $most } gange
import-measure-rows = et ark må højst have { $most } rækker
import-measure-columns = et ark må højst have { $most } kolonner
import-measure-cells = filen må højst have { $most } celler
import-measure-cell = en celle må højst have { $most } tegn
import-measure-text = teksten i filen er større end { $most } MB

## What to know of a file that could be read
import-finding-encoding-guessed = Tegnkodningen er et gæt; se efter, at æ, ø og å ser rigtige ud
import-finding-open-quote = Et anførselstegn i række { $row } afsluttes aldrig; se efter, at rækken er rigtig
import-finding-comments = Kommentarer i cellerne læses ikke ind
import-same-headings = Flere ark har samme overskrifter og læses ikke nu: { $sheets }
import-unread-sheets = Det her er vores egen projektmappe, og hvad der stod her, da den blev skrevet, vides ikke; derfor læses kun arket med datasæt. Det, der er ændret på de andre ark, tages ikke ind: { $sheets }

## What a column becomes; fields have their own names
import-target-field = Felt
import-target-stage = Fase
import-target-score = Point på kriterium
import-target-reason = Begrundelse for point
import-target-id = Id at genkende datasættet på
import-target-note = Beholdes i notatet
import-target-skip = Springes over

## How sure a guess is
import-confidence-sure = sikker
import-confidence-check = kontrollér
import-confidence-kept = beholdes

## What happens to a row
import-outcome-added = ny
import-outcome-merged = flettes
import-outcome-refused = afvises

## How much a problem matters
import-severity-lost = Kommer ikke med
import-severity-check = Kontrollér
import-severity-info = Godt at vide

## What is the matter with a row or a cell
import-problem-title-missing = Titel mangler; rækken importeres ikke
import-problem-same-id = Samme id som en tidligere række; rækken importeres ikke
import-problem-same-code = Samme kode som en tidligere række; rækken importeres ikke
import-problem-same-dataset = Samme datasæt som en anden række; rækken importeres ikke
import-problem-removed-here = Fjernet her, efter at projektmappen blev skrevet; rækken importeres ikke
import-problem-stage-not-done = Fasen ændres ikke: det, som faserne på vejen kræver, er ikke klart
import-problem-stage-back = Fasen ændres ikke: et skridt tilbage skal have en begrundelse; flyt datasættet i programmet
import-problem-stage-ended = Fasen ændres ikke: arbejdet med datasættet er afsluttet
import-problem-note-full = Notatet er fuldt; resten af rækken er der ikke plads til
import-problem-cell-error = En formel i filen fejler; cellen er tom
import-problem-mangled-time = En dato er blevet til minutter og sekunder i filen
import-problem-not-a-date = Ikke en dato; beholdes i notatet
import-problem-not-hours = Ikke et antal timer; beholdes i notatet
import-problem-not-an-address = Ikke en webadresse; beholdes i notatet
import-problem-not-an-email = Ikke en e-mailadresse; beholdes i notatet
import-problem-not-in-list = Findes ikke i feltets liste; beholdes i notatet
import-problem-not-a-stage = Ikke en fase; beholdes i notatet
import-problem-not-a-score = Ikke et point fra 1 til 5; beholdes i notatet
import-problem-other-model = Kriteriet findes ikke i pointmodellen her; tag samme model i brug og læs ind igen, eller brug JSON
import-problem-not-an-id = Ikke et id fra programmet; beholdes i notatet
import-problem-too-long = Teksten er for lang til feltet; hele teksten beholdes i notatet
import-problem-not-text = Kan ikke læses som tekst
import-problem-same-title = Et andet datasæt i samme forvaltning har samme titel
import-problem-ambiguous-date = Dag og måned kan være byttet om
import-problem-several-departments = Flere forvaltninger i én celle
import-problem-mojibake = Ødelagte tegn
import-problem-repaired = Ødelagte tegn er rettet
import-problem-cleaned = Linjeskift eller usynlige tegn er fjernet
import-problem-score-word = Ord er blevet til point: lav 1, middel 3, høj 5
import-problem-time-left-out = Klokkeslættet følger ikke med datoen
import-problem-year-only = Kun et år; årets første eller sidste dag bruges
import-problem-serial-date = Et dagnummer fra et regneark er blevet til en dato
import-problem-passed-over = Kolonnen styres i Fyrfält og læses ikke fra en liste; det, der findes, er bevaret
import-problem-stage-reached = Nyt datasæt, som allerede er nået til fasen; det, der blev gjort før, prøves ikke her
import-problem-says-nothing = Cellen siger, at der ikke er noget at sige; den regnes som tom
import-problem-yes-or-no = Ja eller nej til åbenhed er blevet adgang: offentlig eller ikke offentlig
import-problem-scheme-added = https:// blev sat foran adressen
import-problem-leftover = Ligner en rest af en skabelon; den bliver stående, til du lader cellen være tom
import-problem-likely = Der findes allerede et datasæt med en lignende titel; rækken kommer ind som ny
import-problem-emptied = En rest af en skabelon blev fjernet
import-problem-left-out = Udeladt efter dit valg
import-problem-clash = Listen siger noget andet end det, der er skrevet her; det, der står her, bliver stående, til du vælger
import-problem-clash-decided = Listen siger noget andet end det, der er skrevet her; du har valgt, hvad der gælder
import-problem-emptied-there = Er tømt på listen; det, der står her, bliver stående
import-problem-kept-here = Ændret her, siden listen kom sidst; det, der står her, bliver stående
import-problem-lost-letter = Et bogstav er gået tabt, før listen kom hertil (�)
import-problem-ambiguous-number = Tegnet i tallet kan skille decimaler eller tusinder; læst efter sproget
import-problem-column-kept = Overskriften betyder noget andet, end værdierne er; kolonnen gemmes i notatet
import-problem-gate-hint = Ja til noget, som beskyttelsestjekkene spørger om; gemt i notatet, vurdér tjekket
import-problem-taken-apart = Navn, e-mailadresse og telefon i samme celle er skilt ad
import-problem-link-taken = Adressen bag linket er brugt
import-problem-not-calculated = Formlen er aldrig beregnet, så værdien står ikke i filen; åbn og gem den i et regneark, eller udfyld
import-problem-day-missing = Dagen mangler i datoen; beholdes i notatet, til du angiver en dag
import-problem-row-too-long = Rækken er længere end overskrifterne; se efter, at intet står i en forkert kolonne
import-problem-heading-missing = Kolonnen har ingen overskrift; den gemmes i notatet, hvis du ikke vælger et felt
import-problem-column-gone = Kolonnen var på listen sidst, men ikke nu; det, den gav, bliver stående
import-problem-column-renamed = Kolonnen havde en anden overskrift sidst
import-problem-other-person = Navn og e-mailadresse er to forskellige personers; den ene er kontakt, den anden står i notatet
import-problem-several-people = Flere personer i én celle; den første er kontakt, alle står i notatet
import-problem-address-for-name = En e-mailadresse, hvor der skal stå et navn
import-problem-yes-or-no-kept = Ja eller nej, og intet felt tager imod det; gemt i notatet
import-problem-short-year-first = Året har to cifre; læst som år-måned-dag. Vælg orden, hvis det er forkert
import-problem-short-year-last = Året har to cifre; læst med dag og måned før året. Vælg orden, hvis det er forkert
import-problem-not-day-first = Kan kun læses med måneden før dagen, men kolonnen læses med dagen først; beholdes i notatet
import-problem-month-first = Kolonnen læses med måneden før dagen, fordi de fleste datoer, der kun kan læses på én måde, står sådan; vælg rækkefølge, hvis det er forkert
import-problem-scores-kept = Ligner point, men intet kriterium er sikkert ment; gemmes i notatet. Vælg et kriterium for kolonnen, på kommandolinjen med --map KOLONNE=V1
import-problem-secret-here = Listen siger nej om fortrolighed, men adgangen her er ikke offentlig; den bliver stående, til du ændrer den
import-problem-restricted-here = Listen siger nej om fortrolighed, men adgangen her er begrænset; den bliver stående, til du ændrer den
