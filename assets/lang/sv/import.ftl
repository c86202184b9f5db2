### Lists from elsewhere: what a file is, what its columns become, what happens to its rows

## A file cannot be read
import-error-missing = Filen finns inte längre; välj den på nytt
import-error-denied = Filen får inte läsas; stäng den i andra program eller be om behörighet
import-error-io = Disken eller nätverket svarade inte; försök igen
import-error-empty = Det finns ingenting i filen; välj en annan
import-error-not-a-table = Filen är { $found } och ingen tabell; spara listan som xlsx eller csv och försök igen
import-error-encrypted = Filen är skyddad med lösenord; spara den utan lösenord och försök igen
import-error-damaged = Filen är skadad; öppna den i ett kalkylprogram, spara den på nytt och försök igen
import-error-declarations = Filen innehåller egna XML-deklarationer, som inte läses; öppna den i ett kalkylprogram och spara den på nytt
import-error-too-much = Filen är för stor: { $what }; dela upp den och försök igen
import-error-undecodable = Texten i filen är inte { $encoding }; välj en annan teckenkodning
import-error-out-of-memory = Filen kräver mer minne än en lista får ta; dela upp den och försök igen
import-error-out-of-time = Filen tar för lång tid att läsa; öppna den i ett kalkylprogram, spara bara listan och försök igen
import-error-crashed = Filen fick läsningen att avbrytas; öppna den i ett kalkylprogram, spara den på nytt och försök igen
import-error-cancelled = Inläsningen avbröts

## What a file turned out to be, within a sentence
import-found-folder = en mapp
import-found-pdf = ett pdf-dokument
import-found-document = ett textdokument
import-found-presentation = en presentation
import-found-web-page = en webbsida
import-found-json = JSON
import-found-xml = XML
import-found-turtle = länkade data i Turtle
import-found-archive = ett packat arkiv
import-found-binary-workbook = en binär Excel-arbetsbok, xlsb
import-found-database = en databas
import-found-picture = en bild
import-found-binary = något annat än text

## What of a file was too much, within a sentence
import-measure-file = högst { $most } MB kan läsas
import-measure-entries = arbetsboken får ha högst { $most } delar
import-measure-entry = en del av arbetsboken är större än { $most } MB uppackad
import-measure-total = arbetsboken är större än { $most } MB uppackad
import-measure-ratio = en del av arbetsboken är packad mer än { $most } gånger
import-measure-rows = ett blad får ha högst { $most } rader
import-measure-columns = ett blad får ha högst { $most } kolumner
import-measure-cells = filen får ha högst { $most } celler
import-measure-cell = en cell får ha högst { $most } tecken
import-measure-text = texten i filen är större än { $most } MB

## What to know of a file that could be read
import-finding-encoding-guessed = Teckenkodningen är en gissning; se efter att å, ä och ö ser rätt ut
import-finding-open-quote = Ett citattecken på rad { $row } avslutas aldrig; se efter att raden har blivit rätt
import-finding-comments = Kommentarer i cellerna läses inte in
import-same-headings = Fler blad har samma rubriker och läses inte nu: { $sheets }
import-unread-sheets = Det här är vår egen arbetsbok, och vad som stod här när den skrevs är inte känt; därför läses bara bladet med datamängder. Det som ändrats på de andra bladen tas inte in: { $sheets }

## What a column becomes; fields have their own names
import-target-field = Fält
import-target-stage = Skede
import-target-score = Poäng på kriterium
import-target-reason = Skäl för poäng
import-target-id = Id att känna igen datamängden på
import-target-note = Behålls i anteckningen
import-target-skip = Hoppas över

## How sure a guess is
import-confidence-sure = säker
import-confidence-check = kontrollera
import-confidence-kept = behålls

## What happens to a row
import-outcome-added = ny
import-outcome-merged = slås ihop
import-outcome-refused = avvisas

## How much a problem matters
import-severity-lost = Kommer inte med
import-severity-check = Kontrollera
import-severity-info = Bra att veta

## What is the matter with a row or a cell
import-problem-title-missing = Titel saknas; raden importeras inte
import-problem-same-id = Samma id som en tidigare rad; raden importeras inte
import-problem-same-code = Samma kod som en tidigare rad; raden importeras inte
import-problem-same-dataset = Samma datamängd som en annan rad; raden importeras inte
import-problem-removed-here = Borttagen här efter att arbetsboken skrevs; raden importeras inte
import-problem-stage-not-done = Skedet ändras inte: det som skedena på vägen kräver är inte klart
import-problem-stage-back = Skedet ändras inte: ett steg tillbaka behöver ett skäl; flytta datamängden i programmet
import-problem-stage-ended = Skedet ändras inte: arbetet med datamängden är avslutat
import-problem-note-full = Anteckningen är full; resten av raden får inte plats
import-problem-cell-error = En formel i filen går fel; cellen är tom
import-problem-mangled-time = Ett datum har blivit minuter och sekunder i filen
import-problem-not-a-date = Inget datum; behålls i anteckningen
import-problem-not-hours = Inget antal timmar; behålls i anteckningen
import-problem-not-an-address = Ingen webbadress; behålls i anteckningen
import-problem-not-an-email = Ingen e-postadress; behålls i anteckningen
import-problem-not-in-list = Finns inte i fältets lista; behålls i anteckningen
import-problem-not-a-stage = Inget skede; behålls i anteckningen
import-problem-not-a-score = Ingen poäng från 1 till 5; behålls i anteckningen
import-problem-other-model = Kriteriet finns inte i poängmodellen här; ta samma modell i bruk och läs in igen, eller använd JSON
import-problem-not-an-id = Inget id från programmet; behålls i anteckningen
import-problem-too-long = Texten är för lång för fältet; hela texten behålls i anteckningen
import-problem-not-text = Går inte att läsa som text
import-problem-same-title = En annan datamängd i samma förvaltning har samma titel
import-problem-ambiguous-date = Dag och månad kan vara omkastade
import-problem-several-departments = Flera förvaltningar i en cell
import-problem-mojibake = Trasiga tecken
import-problem-repaired = Trasiga tecken har lagats
import-problem-cleaned = Radbrytningar eller osynliga tecken har tagits bort
import-problem-score-word = Ord har blivit poäng: låg 1, medel 3, hög 5
import-problem-time-left-out = Klockslaget följer inte med datumet
import-problem-year-only = Bara ett år; årets första eller sista dag används
import-problem-serial-date = Ett dagnummer från ett kalkylprogram har blivit datum
import-problem-passed-over = Kolumnen sköts i Fyrfält och läses inte från en lista; det som finns är kvar
import-problem-stage-reached = Ny datamängd som redan har nått skedet; det som gjordes innan prövas inte här
import-problem-says-nothing = Cellen säger att det inte finns något att säga; den räknas som tom
import-problem-yes-or-no = Ja eller nej om öppenhet har blivit åtkomst: offentlig eller inte offentlig
import-problem-scheme-added = https:// sattes före adressen
import-problem-leftover = Ser ut som en rest av en mall; den är kvar tills du lämnar cellen tom
import-problem-likely = Det finns redan en datamängd med liknande titel; raden kommer in som ny
import-problem-emptied = En rest av en mall togs bort
import-problem-left-out = Utelämnad efter ditt val
import-problem-clash = Listan säger något annat än det som har skrivits här; det som står här är kvar tills du väljer
import-problem-clash-decided = Listan säger något annat än det som har skrivits här; du har valt vilket som gäller
import-problem-emptied-there = Har tömts i listan; det som står här är kvar
import-problem-kept-here = Ändrat här sedan listan kom förra gången; det som står här är kvar
import-problem-lost-letter = En bokstav har gått förlorad innan listan kom hit (�)
import-problem-ambiguous-number = Tecknet i talet kan skilja decimaler eller tusental; läst som decimaler eller tusental enligt språket
import-problem-column-kept = Rubriken betyder något annat än vad värdena är; kolumnen sparas i anteckningen
import-problem-gate-hint = Ja på en fråga som skyddsgrindarna ställer; sparat i anteckningen, bedöm grinden
import-problem-taken-apart = Namn, e-postadress och telefon i samma cell har skilts åt
import-problem-link-taken = Adressen bakom länken är använd
import-problem-not-calculated = Formeln har aldrig räknats ut, så värdet finns inte i filen; öppna och spara den i ett kalkylprogram, eller fyll i
import-problem-day-missing = Dagen saknas i datumet; behålls i anteckningen tills du anger en dag
import-problem-row-too-long = Raden är längre än rubrikerna; se efter att inget står i fel kolumn
import-problem-heading-missing = Kolumnen saknar rubrik; den sparas i anteckningen om du inte väljer ett fält
import-problem-column-gone = Kolumnen fanns i listan förra gången men inte nu; det som den gav är kvar
import-problem-column-renamed = Kolumnen hade en annan rubrik förra gången
import-problem-other-person = Namn och e-postadress hör till olika personer; den ena är kvar som kontakt, den andra finns i anteckningen
import-problem-several-people = Flera personer i en cell; den första är kontakt, alla finns i anteckningen
import-problem-address-for-name = En e-postadress där det ska stå ett namn
import-problem-yes-or-no-kept = Ja eller nej, och inget fält tar emot det; sparat i anteckningen
import-problem-short-year-first = Året har två siffror; läst som år-månad-dag. Välj ordning om det är fel
import-problem-short-year-last = Året har två siffror; läst med dag och månad före året. Välj ordning om det är fel
import-problem-not-day-first = Kan bara läsas med månaden före dagen, men kolumnen läses med dagen först; behålls i anteckningen
import-problem-month-first = Kolumnen läses med månaden före dagen, för de flesta datum som bara kan läsas på ett sätt står så; välj ordning om det är fel
import-problem-scores-kept = Ser ut som poäng, men inget kriterium är säkert menat; sparas i anteckningen. Välj ett kriterium för kolumnen, på kommandoraden med --map KOLUMN=V1
import-problem-secret-here = Listan säger nej om sekretess, men åtkomsten här är inte offentlig; den är kvar tills du ändrar den
import-problem-restricted-here = Listan säger nej om sekretess, men åtkomsten här är begränsad; den är kvar tills du ändrar den
