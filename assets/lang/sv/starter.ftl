### Startlistan

starter-part = Svar på startlistan: { $entry }
starter-holding-has = Har
starter-holding-lacks = Har inte
starter-holding-unsure = Vet inte

## En fil är ingen startlista

starter-error-too-large = Filen är större än 1 MB och kan inte vara en startlista
starter-error-not-json = Rad { $line }: filen går inte att läsa därifrån; en startlista är en JSON-fil som den Fyrfält exporterar
starter-error-too-deep = Rad { $line }: för många klamrar ligger i varandra
starter-error-too-many = Listan har { $count } poster; den kan ha högst 1000
starter-error-at = Rad { $line }: { $problem }
starter-problem-unknown-key = { $what } är okänt i en startlista; här kan stå { $known }
starter-problem-unknown-key-nearest = { $what } är okänt i en startlista; menar du ”{ $nearest }”?
starter-problem-repeated-key = { $what } står två gånger; ta bort den ena
starter-problem-missing-key = { $what } saknas; lägg till det
starter-problem-wrong-type = { $what } ska vara { $wanted }
starter-problem-unknown-id = { $what } pekar på ”{ $found }”, som inte finns i listan; skriv något av { $known }
starter-problem-unknown-id-nearest = { $what } pekar på ”{ $found }”, som inte finns i listan; menar du ”{ $nearest }”?
starter-problem-repeated-id = { $what } finns två gånger; ge den ena en annan beteckning
starter-problem-no-text = { $what } saknar text; skriv den på minst ett språk
starter-problem-bad-text = { $what }: { $error }
starter-at-area = ”{ $key }” i området { $id }
starter-at-whole-area = Området { $id }
starter-at-department = ”{ $key }” i förvaltningen { $id }
starter-at-whole-department = Förvaltningen { $id }
starter-at-system = ”{ $key }” i systemet { $id }
starter-at-whole-system = Systemet { $id }
starter-at-entry = ”{ $key }” i posten { $id }
starter-at-whole-entry = Posten { $id }
starter-wanted-text = en text inom citattecken
starter-wanted-whole = ett heltal
starter-wanted-object = något inom klamrar
starter-wanted-list = en lista inom hakparenteser
starter-wanted-id = en beteckning som börjar med en bokstav a–z, utan mellanslag och på högst 15 tecken
starter-wanted-country = ”se”, ”dk” eller ”no”
starter-wanted-gate = en lista av ”G1” till ”G6”
starter-wanted-theme = en lista av EU:s temakoder, till exempel ”ENVI” eller ”TRAN”
starter-wanted-hvd = en lista av koder för särskilt värdefulla datamängder, till exempel ”c_60182062”
starter-wanted-frequency = en kod för uppdateringsfrekvens, till exempel ”ANNUAL” eller ”MONTHLY”
starter-wanted-address = en adress som börjar med https://

## Kommandoraden

starter-unknown = Startlistan har ingen post ”{ $found }”; fyrfalt starter FIL --list visar alla
starter-unknown-nearest = Startlistan har ingen post ”{ $found }”; menar du ”{ $nearest }”?
starter-no-file = Det finns ingen fil { $found } att läsa en startlista ur
starter-progress = { $answered } av { $total } besvarade, { $datasets ->
    [0] ingen finns hos er
    [one] en finns hos er
   *[other] { $datasets } finns hos er
}
starter-kept-by = { $entry } hamnar hos { $department }, som liknar { $usual }; välj en annan med --department
starter-same = { $entry } finns redan som { $dataset }
starter-like = { $entry } liknar { $dataset }, som redan finns; slå ihop dem om de är samma

## Skärmen

starter-search = Sök i startlistan
starter-more = Egen lista och export
starter-show-datasets = { $count ->
    [one] Visa { $count } datamängd
   *[other] Visa { $count } datamängder
}
starter-have-shown = { $count ->
    [one] Vi har den som visas
   *[other] Vi har alla { $count } som visas
}
starter-have-area = Vi har alla { $count }
starter-own-pick = Använd en egen lista…
starter-own-drop = Använd bara standardlistan
starter-export = Exportera listan…
starter-keys = 1 har · 2 har inte · 3 vet inte · 0 ta bort svaret · Enter öppna
starter-keys-short = 1 har · 2 har inte · 3 vet inte
starter-keys-asked = J ja · N nej, gör en ny · Esc avbryt
starter-own-in-use = Med { $name }
starter-own-bad = { $name } används inte. { $problem }
starter-ask = Välj en egen startlista
starter-kind = Startlista
starter-done = Hela listan är besvarad
starter-done-help = Det ni har finns nu bland datamängderna, beskrivet och klart att bedöma
starter-nothing = Ingen post passar
starter-all = Visa alla
starter-left-open = { $count ->
    [one] { $count } post liknar något som redan finns; svara på den för sig
   *[other] { $count } poster liknar något som redan finns; svara på dem var för sig
}
starter-left = Datamängden { $title } togs bort med svaret
starter-stays = Datamängden { $title } finns kvar, för någon har arbetat med den
starter-department-new = { $name } (läggs till)
starter-department-choose = Förvaltning: { $department }
starter-choose = Välj en post för att läsa om den
starter-open = Obesvarade { $count }
starter-hvd = HVD { $count }
starter-hvd-name = Särskilt värdefulla datamängder { $count }
starter-likes = Finns kanske redan { $count }
starter-likes-short = Finns? { $count }
starter-area-all = Alla områden
starter-area-name = Område: { $area }
starter-area-answered = { $answered } av { $total }
starter-not-answered = inte besvarad
starter-is-it = Är det ”{ $title }”, som redan finns?
starter-is = Datamängden { $title }
starter-gone = Datamängden finns inte kvar i datainventeringen
starter-yes = Ja, det är den
starter-no = Nej, gör en ny
starter-back = Till listan
starter-open-dataset = Öppna { $title }
starter-make-again = Gör en ny datamängd
starter-specifications = Specifikation att följa
starter-guides = Vägledning
starter-elsewhere = Publiceras nationellt – berika där
starter-copy = Kopiera adressen till { $name }
starter-sensitivities = Att pröva innan något publiceras
starter-begin = Svara på startlistan
starter-begin-help = Har ni badplatser, bygglov, matsedlar? Sextio frågor med ja eller nej ger beskrivna kandidater på tio minuter.
starter-begin-do = Öppna startlistan
starter-heading-area = Område
starter-heading-answer = Svar
starter-heading-facts = Att veta
starter-badge-hvd = HVD
starter-badge-specification = Specifikation
starter-badge-like = Finns kanske redan
starter-badge-national = Finns nationellt
