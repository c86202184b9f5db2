### What is wrong, and what to do about it

## A value cannot be taken

value-error-empty = Skriv något här
value-error-too-long = Texten har { $found } tecken; högst { $max } får plats
value-error-line-break = Skriv på en enda rad
value-error-control-character = Ta bort det osynliga tecknet { $code }
value-error-web-address = ”{ $found }” är ingen webbadress; börja med https://
value-error-email = ”{ $found }” är ingen e-postadress; skriv som namn@exempel.se
value-error-date = ”{ $found }” är inget datum; skriv år, månad och dag som 2026-11-21
value-error-hours = ”{ $found }” är inget antal timmar; skriv ett tal från 0 till 100 000
value-error-code = ”{ $found }” finns inte i listan; välj ett av dess värden
value-error-list = Välj minst ett värde, och inget mer än en gång

## A field cannot take a value

field-error-unknown = Inget fält heter ”{ $found }”; menar du { $nearest }?
field-error-wrong-kind = { $field } kan inte ha ett sådant värde; välj ett annat
field-error-value = { $field }: { $error }
field-error-title-missing = En datamängd behöver en titel på minst ett språk

## A command is refused

refusal-unknown-dataset = Datamängden finns inte kvar i datainventeringen
refusal-unknown-department = Förvaltningen finns inte kvar i datainventeringen
refusal-unknown-criterion = Poängmodellen har inget kriterium { $criterion }; den har { $known }
refusal-retired-criterion = Kriteriet { $criterion } används inte längre i poängmodellen; poängen finns kvar men räknas inte
refusal-gate-needs-reason = Skriv varför vid { $gate }: ett hinder eller en åtgärd måste ha ett skäl
refusal-gates-not-passed = { $dataset } kan inte gå vidare till publicering: { $gates } är inte bedömd eller är ett hinder. Pröva skyddsgrindarna först
refusal-override-needs-reason = Skriv varför: en egen placering måste ha ett skäl
refusal-no-place = { $found } är ingen plats i matrisen; skriv ett tal från 0 till 100
refusal-no-model = Datainventeringen saknar poängmodell; välj en innan du sätter poäng
refusal-taken = Det du vill lägga till finns redan
refusal-department-name-taken = En förvaltning heter redan { $name }; välj ett annat namn
refusal-department-in-use = { $count ->
    [one] { $count } datamängd hör till förvaltningen; flytta den först
   *[other] { $count } datamängder hör till förvaltningen; flytta dem först
}
refusal-unknown-item = Checklistan har ingen punkt { $item }
refusal-switched-off-item = Punkten { $item } är avstängd i checklistan
refusal-decision-item = Ett beslut bockas inte av utan förs in: { $item }
refusal-item-needs-reason = Skriv varför punkten inte är tillämplig: { $item }
refusal-stage-not-done = { $dataset } kan inte gå vidare. { $missing }
missing-items = Kvar att göra: { $items }
missing-decisions = Beslut saknas: { $items }
missing-gates = Skyddsgrindar som inte är bedömda eller är hinder: { $gates }
refusal-move-back-needs-reason = Skriv varför: en flytt tillbaka måste ha ett skäl
refusal-concluded = { $dataset } är avslutad; återuppta den innan du flyttar den
refusal-reopen-needs-reason = Skriv varför: att återuppta en datamängd måste ha ett skäl
refusal-outcome-lacks = { $outcome }: fyll i { $part }
refusal-retirement-not-ready = { $dataset } kan inte avvecklas än. Det saknas: { $missing }
the-retirement-decision = beslut om att avveckla
refusal-no-datasets = Välj minst en datamängd som beslutet gäller
refusal-future-date = { $date } har inte varit än; ange dagen då det hände
refusal-entry = { $part }: { $error }
refusal-unknown-decision = Beslutet finns inte kvar i datainventeringen
refusal-unknown-starter = Posten { $id } finns inte i startlistan
refusal-unknown-demand = Behovet finns inte kvar i datainventeringen
refusal-unknown-source = Listkällan finns inte kvar i datainventeringen
refusal-source-name-taken = En listkälla heter redan { $name }; välj ett annat namn
refusal-snapshot-name-taken = En ögonblicksbild heter redan { $name }; välj ett annat namn
refusal-cell = { $dataset }: { $error }
refusal-name = Namnet: { $error }
refusal-reason = Skälet: { $error }
refusal-not-restorable = { $what } kan inte återställas; beslut, ögonblicksbilder och versioner står kvar som de skrevs
refusal-same-dataset = En datamängd kan inte jämföras eller slås ihop med sig själv
refusal-not-empty = { $count ->
    [0] Datainventeringen är inte tom. En hel datainventering kan bara läsas in i en ny fil; välj ett filnamn som inte finns
    [one] Datainventeringen är inte tom: den har en datamängd. En hel datainventering kan bara läsas in i en ny fil; välj ett filnamn som inte finns
   *[other] Datainventeringen är inte tom: den har { $count } datamängder. En hel datainventering kan bara läsas in i en ny fil; välj ett filnamn som inte finns
}
refusal-nothing-to-do = Allt är redan som du vill ha det
refusal-stale = Någon annan har ändrat detta under tiden; se efter hur det är nu och försök igen

## A scoring model cannot be used

model-error-too-large = Filen är större än 1 MB och kan inte vara en poängmodell
model-error-not-json = Filen går inte att läsa från rad { $line }; en poängmodell är en JSON-fil som den Fyrfält exporterar
model-error-unknown-key = { $what } är okänt i en poängmodell; här kan stå { $known }
model-error-unknown-key-nearest = { $what } är okänt i en poängmodell; menar du ”{ $nearest }”?
model-error-missing-key = { $what } saknas
model-error-missing-level = { $what } saknar nivå { $level }
model-error-wrong-type = { $what } ska vara { $wanted }
model-error-empty-axis = Poängmodellen behöver minst ett kriterium för { $axis }
model-error-repeated = Kriteriet { $criterion } finns två gånger; ge det ena en annan beteckning
model-error-weight = Kriteriet { $criterion } behöver en vikt över 0 och högst 1000
model-error-no-weight = Vikterna för { $axis } blir tillsammans noll; ge minst ett kriterium en vikt
model-error-missing-text = { $what } saknas på { $language }
model-error-bad-text = { $what } på { $language }: { $error }
model-error-grid = Rutnätets gränser ska stiga från 0 till 100, och varje klass behöver ett namn på högst 12 tecken
model-error-thresholds = Gränserna ska ligga mellan 0 och 100, och bandet mellan 0 och 50
model-at-file = Filen
model-at-top = ”{ $key }”
model-at-criterion = ”{ $key }” i kriteriet { $criterion }
model-at-whole-criterion = Kriteriet { $criterion }
model-text-name = Poängmodellens namn
model-text-description = Poängmodellens beskrivning
model-text-field = Namnet på rutan { $field }
model-text-criterion = Namnet på kriteriet { $criterion }
model-text-short = Kortnamnet på kriteriet { $criterion }
model-text-question = Frågan för kriteriet { $criterion }
model-text-level = Nivå { $level } för kriteriet { $criterion }
model-wanted-text = en text inom citattecken
model-wanted-number = ett tal
model-wanted-whole = ett heltal
model-wanted-object = något inom klamrar
model-wanted-list = en lista inom hakparenteser
model-wanted-axis = ”value” eller ”cost”
model-wanted-id = en beteckning som börjar med en bokstav a–z, utan mellanslag och på högst 15 tecken

## A file cannot be opened or written

store-error-not-absolute = Ange hela sökvägen, från diskens rot: { $path }
store-error-not-found = Filen finns inte på { $path }; den kan ha flyttats eller bytt namn
store-error-exists = Det finns redan en fil på { $path }; välj ett annat namn
store-error-denied = Du har inte behörighet till { $path }; välj en annan plats eller be om behörighet
store-error-not-an-inventory = Filen är ingen datainventering; välj en fil som Fyrfält har skapat
store-error-foreign = Filens uppbyggnad har ändrats utanför Fyrfält ({ $object }); öppna en säkerhetskopia
store-error-newer = Filen är gjord i en nyare version av Fyrfält (format { $found }, här högst { $known }); uppdatera programmet
store-error-not-migrated = Filen har ett äldre format, kunde inte göras om och är som den var: { $cause }
store-error-damaged = Filen är skadad ({ $detail }); öppna en kopia av den eller be it-avdelningen om gårdagens
store-error-locked = { $holder } har filen öppen sedan { $since }; öppna den för läsning eller vänta
store-error-locked-unknown = Någon annan har filen öppen; öppna den för läsning eller vänta
store-error-busy = Ett annat program använder filen; stäng det eller försök igen om en stund
store-error-read-only = { $reason }; spara en kopia på en plats där du får skriva
store-error-full = Disken är full och ändringen är inte sparad; frigör utrymme och försök igen
store-error-moved = Filen har flyttats eller ersatts medan den var öppen: { $path }; spara en kopia eller öppna den på nytt
store-error-changed-elsewhere = Någon annan har skrivit i filen sedan du öppnade den; öppna den på nytt
store-error-io = Filen kunde inte läsas eller skrivas: { $detail }; kontrollera att disken eller nätverket är anslutet
store-error-stale = Innehållet i filen är inte som väntat och ändringen är inte sparad; öppna filen på nytt
store-error-rule = Ändringen strider mot filens regler och är inte sparad: { $rule }; ångra den och rapportera felet
store-error-no-operation = Åtgärden finns inte kvar i historiken; öppna filen på nytt
store-error-halted = En tidigare ändring är inte sparad, och därför inte heller denna; lös det första felet först
store-error-failed = Filen kunde inte hanteras: { $detail }; spara en kopia och starta om programmet
read-only-reason-asked = Filen är öppnad för läsning
read-only-reason-file = Filen är skrivskyddad
read-only-reason-folder = Mappen är skrivskyddad
read-only-reason-linked = Filen har ett andra namn på samma disk

## What the check of a file finds

finding-damage = Filen är skadad: { $detail }
finding-dangling = En rad i { $table } hör till en rad i { $parent } som inte finns
finding-unreadable = En rad kan inte läsas: { $detail }
finding-chain = Historiken är ändrad utanför Fyrfält vid åtgärden { $operation }
finding-replay = Åtgärden { $operation } stämmer inte med det som gjorts före den ({ $record })
finding-unlogged = Innehållet är ändrat utanför Fyrfält: { $record }

## An inventory cannot be changed

session-error-read-only = Datainventeringen är öppnad för läsning; spara en kopia för att ändra i den
session-error-unsaved = Filen tar inte emot ändringar; försök spara det som väntar först
session-error-nothing-left = Det finns inget mer att ångra eller göra om
refusal-unknown-document = Handlingen finns inte längre
refusal-document-name-taken = En handling heter redan { $name }; välj ett annat namn
refusal-unknown-template = Mallen finns inte längre
refusal-template-names = Mallen { $name } har fler eller längre platshållare än som kan sparas
refusal-unknown-view = Vyn finns inte längre
refusal-view-name-taken = En vy heter redan { $name }; välj ett annat namn
