### What is wrong, and what to do about it

## A value cannot be taken

value-error-empty = Skriv noget her
value-error-too-long = Teksten har { $found } tegn; der er højst plads til { $max }
value-error-line-break = Skriv på en enkelt linje
value-error-control-character = Fjern det usynlige tegn { $code }
value-error-web-address = »{ $found }« er ikke en webadresse; begynd med https://
value-error-email = »{ $found }« er ikke en e-mailadresse; skriv som navn@eksempel.dk
value-error-date = »{ $found }« er ikke en dato; skriv år, måned og dag som 2026-11-21
value-error-hours = »{ $found }« er ikke et antal timer; skriv et tal fra 0 til 100.000
value-error-code = »{ $found }« findes ikke på listen; vælg en af dens værdier
value-error-list = Vælg mindst én værdi, og ingen mere end én gang

## A field cannot take a value

field-error-unknown = Intet felt hedder »{ $found }«; mener du { $nearest }?
field-error-wrong-kind = { $field } kan ikke have en sådan værdi; vælg en anden
field-error-value = { $field }: { $error }
field-error-title-missing = Et datasæt skal have en titel på mindst ét sprog

## A command is refused

refusal-unknown-dataset = Datasættet findes ikke længere i dataoversigten
refusal-unknown-department = Forvaltningen findes ikke længere i dataoversigten
refusal-unknown-criterion = Pointmodellen har ikke kriteriet { $criterion }; den har { $known }
refusal-retired-criterion = Kriteriet { $criterion } bruges ikke længere i pointmodellen; pointene er bevaret, men tæller ikke
refusal-gate-needs-reason = Skriv hvorfor ved { $gate }: en hindring eller en handling skal have en begrundelse
refusal-gates-not-passed = { $dataset } kan ikke gå videre til udgivelse: { $gates } er ikke vurderet eller er en hindring. Vurder beskyttelsestjekkene først
refusal-override-needs-reason = Skriv hvorfor: en egen placering skal have en begrundelse
refusal-no-place = { $found } er ikke en plads i matricen; skriv et tal fra 0 til 100
refusal-no-model = Dataoversigten mangler en pointmodel; vælg en, før du giver point
refusal-taken = Det, du vil tilføje, findes allerede
refusal-department-name-taken = En forvaltning hedder allerede { $name }; vælg et andet navn
refusal-department-in-use = { $count ->
    [one] { $count } datasæt hører til forvaltningen; flyt det først
   *[other] { $count } datasæt hører til forvaltningen; flyt dem først
}
refusal-unknown-item = Tjeklisten har ikke punktet { $item }
refusal-switched-off-item = Punktet { $item } er slået fra i tjeklisten
refusal-decision-item = En beslutning afkrydses ikke, men indføres: { $item }
refusal-item-needs-reason = Skriv, hvorfor punktet ikke er relevant: { $item }
refusal-stage-not-done = { $dataset } kan ikke gå videre. { $missing }
missing-items = Mangler at blive gjort: { $items }
missing-decisions = Beslutning mangler: { $items }
missing-gates = Beskyttelsestjek, der ikke er vurderet eller er hindringer: { $gates }
refusal-move-back-needs-reason = Skriv hvorfor: en flytning tilbage skal have en begrundelse
refusal-concluded = { $dataset } er afsluttet; genoptag det, før du flytter det
refusal-reopen-needs-reason = Skriv hvorfor: at genoptage et datasæt skal have en begrundelse
refusal-outcome-lacks = { $outcome }: udfyld { $part }
refusal-retirement-not-ready = { $dataset } kan ikke afvikles endnu. Der mangler: { $missing }
the-retirement-decision = beslutning om at afvikle
refusal-no-datasets = Vælg mindst ét datasæt, som beslutningen gælder
refusal-future-date = { $date } har ikke været endnu; angiv den dag, det skete
refusal-entry = { $part }: { $error }
refusal-unknown-decision = Beslutningen findes ikke længere i dataoversigten
refusal-unknown-starter = Posten { $id } findes ikke i startlisten
refusal-unknown-demand = Behovet findes ikke længere i dataoversigten
refusal-unknown-source = Listekilden findes ikke længere i dataoversigten
refusal-source-name-taken = En listekilde hedder allerede { $name }; vælg et andet navn
refusal-snapshot-name-taken = Et øjebliksbillede hedder allerede { $name }; vælg et andet navn
refusal-cell = { $dataset }: { $error }
refusal-name = Navnet: { $error }
refusal-reason = Begrundelsen: { $error }
refusal-not-restorable = { $what } kan ikke gendannes; beslutninger, øjebliksbilleder og versioner bliver stående, som de blev skrevet
refusal-same-dataset = Et datasæt kan ikke sammenlignes eller slås sammen med sig selv
refusal-not-empty = { $count ->
    [0] Dataoversigten er ikke tom. En hel dataoversigt kan kun indlæses i en ny fil; vælg et filnavn, der ikke findes
    [one] Dataoversigten er ikke tom: den har ét datasæt. En hel dataoversigt kan kun indlæses i en ny fil; vælg et filnavn, der ikke findes
   *[other] Dataoversigten er ikke tom: den har { $count } datasæt. En hel dataoversigt kan kun indlæses i en ny fil; vælg et filnavn, der ikke findes
}
refusal-nothing-to-do = Alt er allerede, som du vil have det
refusal-stale = Nogen har ændret dette i mellemtiden; se, hvordan det er nu, og prøv igen

## A scoring model cannot be used

model-error-too-large = Filen er større end 1 MB og kan ikke være en pointmodel
model-error-not-json = Filen kan ikke læses fra linje { $line }; en pointmodel er en JSON-fil som den, Fyrfält eksporterer
model-error-unknown-key = { $what } er ukendt i en pointmodel; her kan der stå { $known }
model-error-unknown-key-nearest = { $what } er ukendt i en pointmodel; mener du »{ $nearest }«?
model-error-missing-key = { $what } mangler
model-error-missing-level = { $what } mangler niveau { $level }
model-error-wrong-type = { $what } skal være { $wanted }
model-error-empty-axis = Pointmodellen skal have mindst ét kriterium for { $axis }
model-error-repeated = Kriteriet { $criterion } findes to gange; giv det ene en anden betegnelse
model-error-weight = Kriteriet { $criterion } skal have en vægt over 0 og højst 1000
model-error-no-weight = Vægtene for { $axis } giver tilsammen nul; giv mindst ét kriterium en vægt
model-error-missing-text = { $what } mangler på { $language }
model-error-bad-text = { $what } på { $language }: { $error }
model-error-grid = Gitterets grænser skal stige fra 0 til 100, og hver klasse skal have et navn på højst 12 tegn
model-error-thresholds = Grænserne skal ligge mellem 0 og 100 og båndet mellem 0 og 50
model-at-file = Filen
model-at-top = »{ $key }«
model-at-criterion = »{ $key }« i kriteriet { $criterion }
model-at-whole-criterion = Kriteriet { $criterion }
model-text-name = Pointmodellens navn
model-text-description = Pointmodellens beskrivelse
model-text-field = Navnet på feltet { $field }
model-text-criterion = Navnet på kriteriet { $criterion }
model-text-short = Det korte navn på kriteriet { $criterion }
model-text-question = Spørgsmålet for kriteriet { $criterion }
model-text-level = Niveau { $level } for kriteriet { $criterion }
model-wanted-text = en tekst i anførselstegn
model-wanted-number = et tal
model-wanted-whole = et helt tal
model-wanted-object = noget i krøllede parenteser
model-wanted-list = en liste i kantede parenteser
model-wanted-axis = »value« eller »cost«
model-wanted-id = en betegnelse, der begynder med et bogstav a–z, uden mellemrum og på højst 15 tegn

## A file cannot be opened or written

store-error-not-absolute = Angiv hele stien, fra diskens rod: { $path }
store-error-not-found = Filen findes ikke på { $path }; den kan være flyttet eller omdøbt
store-error-exists = Der findes allerede en fil på { $path }; vælg et andet navn
store-error-denied = Du har ikke adgang til { $path }; vælg et andet sted, eller bed om adgang
store-error-not-an-inventory = Filen er ikke en dataoversigt; vælg en fil, som Fyrfält har oprettet
store-error-foreign = Filens opbygning er ændret uden for Fyrfält ({ $object }); åbn en sikkerhedskopi
store-error-newer = Filen er lavet i en nyere version af Fyrfält (format { $found }, her højst { $known }); opdater programmet
store-error-not-migrated = Filen har et ældre format, kunne ikke omdannes og er, som den var: { $cause }
store-error-damaged = Filen er beskadiget ({ $detail }); åbn en kopi af den, eller bed it-afdelingen om gårsdagens
store-error-locked = { $holder } har haft filen åben siden { $since }; åbn den til læsning, eller vent
store-error-locked-unknown = En anden har filen åben; åbn den til læsning, eller vent
store-error-busy = Et andet program bruger filen; luk det, eller prøv igen om lidt
store-error-read-only = { $reason }; gem en kopi et sted, hvor du må skrive
store-error-full = Disken er fuld, og ændringen er ikke gemt; frigør plads, og prøv igen
store-error-moved = Filen er flyttet eller erstattet, mens den var åben: { $path }; gem en kopi, eller åbn den igen
store-error-changed-elsewhere = En anden har skrevet i filen, siden du åbnede den; åbn den igen
store-error-io = Filen kunne ikke læses eller skrives: { $detail }; kontrollér, at disken eller netværket er tilsluttet
store-error-stale = Indholdet i filen er ikke som ventet, og ændringen er ikke gemt; åbn filen igen
store-error-rule = Ændringen strider mod filens regler og er ikke gemt: { $rule }; fortryd den, og rapportér fejlen
store-error-no-operation = Handlingen findes ikke længere i historikken; åbn filen igen
store-error-halted = En tidligere ændring er ikke gemt, og derfor heller ikke denne; løs den første fejl først
store-error-failed = Filen kunne ikke håndteres: { $detail }; gem en kopi, og genstart programmet
read-only-reason-asked = Filen er åbnet til læsning
read-only-reason-file = Filen er skrivebeskyttet
read-only-reason-folder = Mappen er skrivebeskyttet
read-only-reason-linked = Filen har et andet navn på samme disk

## What the check of a file finds

finding-damage = Filen er beskadiget: { $detail }
finding-dangling = En række i { $table } hører til en række i { $parent }, som ikke findes
finding-unreadable = En række kan ikke læses: { $detail }
finding-chain = Historikken er ændret uden for Fyrfält ved handlingen { $operation }
finding-replay = Handlingen { $operation } passer ikke med det, der er gjort før den ({ $record })
finding-unlogged = Indholdet er ændret uden for Fyrfält: { $record }

## An inventory cannot be changed

session-error-read-only = Dataoversigten er åbnet til læsning; gem en kopi for at redigere den
session-error-unsaved = Filen tager ikke imod ændringer; prøv først at gemme det, der venter
session-error-nothing-left = Der er ikke mere at fortryde eller gentage
refusal-unknown-document = Dokumentet findes ikke længere
refusal-document-name-taken = Et dokument hedder allerede { $name }; vælg et andet navn
refusal-unknown-template = Skabelonen findes ikke længere
refusal-template-names = Skabelonen { $name } har flere eller længere pladsholdere, end der kan gemmes
refusal-unknown-view = Visningen findes ikke længere
refusal-view-name-taken = En visning hedder allerede { $name }; vælg et andet navn
