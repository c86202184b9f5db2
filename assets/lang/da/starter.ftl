### Startlisten

starter-part = Svar på startlisten: { $entry }
starter-holding-has = Har
starter-holding-lacks = Har ikke
starter-holding-unsure = Ved ikke

## En fil er ingen startliste

starter-error-too-large = Filen er større end 1 MB og kan ikke være en startliste
starter-error-not-json = Linje { $line }: filen kan ikke læses derfra; en startliste er en JSON-fil som den, Fyrfält eksporterer
starter-error-too-deep = Linje { $line }: for mange krøllede parenteser ligger i hinanden
starter-error-too-many = Listen har { $count } poster; den kan højst have 1000
starter-error-at = Linje { $line }: { $problem }
starter-problem-unknown-key = { $what } er ukendt i en startliste; her kan stå { $known }
starter-problem-unknown-key-nearest = { $what } er ukendt i en startliste; mener du »{ $nearest }«?
starter-problem-repeated-key = { $what } står to gange; fjern den ene
starter-problem-missing-key = { $what } mangler; tilføj det
starter-problem-wrong-type = { $what } skal være { $wanted }
starter-problem-unknown-id = { $what } peger på »{ $found }«, som ikke findes i listen; skriv en af { $known }
starter-problem-unknown-id-nearest = { $what } peger på »{ $found }«, som ikke findes i listen; mener du »{ $nearest }«?
starter-problem-repeated-id = { $what } findes to gange; giv den ene en anden betegnelse
starter-problem-no-text = { $what } mangler tekst; skriv den på mindst ét sprog
starter-problem-bad-text = { $what }: { $error }
starter-at-area = »{ $key }« i området { $id }
starter-at-whole-area = Området { $id }
starter-at-department = »{ $key }« i forvaltningen { $id }
starter-at-whole-department = Forvaltningen { $id }
starter-at-system = »{ $key }« i systemet { $id }
starter-at-whole-system = Systemet { $id }
starter-at-entry = »{ $key }« i posten { $id }
starter-at-whole-entry = Posten { $id }
starter-wanted-text = en tekst i anførselstegn
starter-wanted-whole = et helt tal
starter-wanted-object = noget i krøllede parenteser
starter-wanted-list = en liste i kantede parenteser
starter-wanted-id = en betegnelse, der begynder med et bogstav a–z, uden mellemrum og på højst 15 tegn
starter-wanted-country = »se«, »dk« eller »no«
starter-wanted-gate = en liste af »G1« til »G6«
starter-wanted-theme = en liste af EU’s temakoder, for eksempel »ENVI« eller »TRAN«
starter-wanted-hvd = en liste af koder for datasæt af høj værdi, for eksempel »c_60182062«
starter-wanted-frequency = en kode for opdateringsfrekvens, for eksempel »ANNUAL« eller »MONTHLY«
starter-wanted-address = en adresse, der begynder med https://

## Kommandolinjen

starter-unknown = Startlisten har ingen post »{ $found }«; fyrfalt starter FIL --list viser dem alle
starter-unknown-nearest = Startlisten har ingen post »{ $found }«; mener du »{ $nearest }«?
starter-no-file = Der findes ingen fil { $found } at læse en startliste fra
starter-progress = { $answered } af { $total } besvaret, { $datasets ->
    [0] ingen findes hos jer
    [one] én findes hos jer
   *[other] { $datasets } findes hos jer
}
starter-kept-by = { $entry } havner hos { $department }, der ligner { $usual }; vælg en anden med --department
starter-same = { $entry } findes allerede som { $dataset }
starter-like = { $entry } ligner { $dataset }, der allerede findes; slå dem sammen, hvis de er ens

## Skærmen

starter-search = Søg i startlisten
starter-more = Egen liste og eksport
starter-show-datasets = { $count ->
    [one] Vis { $count } datasæt
   *[other] Vis { $count } datasæt
}
starter-have-shown = { $count ->
    [one] Vi har den viste
   *[other] Vi har alle { $count } viste
}
starter-have-area = Vi har alle { $count }
starter-own-pick = Brug en egen liste…
starter-own-drop = Brug kun standardlisten
starter-export = Eksportér listen…
starter-keys = 1 har · 2 har ikke · 3 ved ikke · 0 fjern svaret · Enter åbn
starter-keys-short = 1 har · 2 har ikke · 3 ved ikke
starter-keys-asked = J ja · N nej, lav et nyt · Esc afbryd
starter-own-in-use = Med { $name }
starter-own-bad = { $name } bruges ikke. { $problem }
starter-ask = Vælg en egen startliste
starter-kind = Startliste
starter-done = Hele listen er besvaret
starter-done-help = Det, I har, findes nu blandt datasættene, beskrevet og klar til at blive vurderet
starter-nothing = Ingen post passer
starter-all = Vis alle
starter-left-open = { $count ->
    [one] { $count } post ligner noget, der allerede findes; besvar den for sig
   *[other] { $count } poster ligner noget, der allerede findes; besvar dem hver for sig
}
starter-left = Datasættet { $title } blev fjernet sammen med svaret
starter-stays = Datasættet { $title } bliver stående, fordi nogen har arbejdet med det
starter-department-new = { $name } (tilføjes)
starter-department-choose = Forvaltning: { $department }
starter-choose = Vælg en post for at læse om den
starter-open = Ubesvarede { $count }
starter-hvd = HVD { $count }
starter-hvd-name = Datasæt af høj værdi { $count }
starter-likes = Findes måske allerede { $count }
starter-likes-short = Findes? { $count }
starter-area-all = Alle områder
starter-area-name = Område: { $area }
starter-area-answered = { $answered } af { $total }
starter-not-answered = ikke besvaret
starter-is-it = Er det »{ $title }«, som allerede findes?
starter-is = Datasættet { $title }
starter-gone = Datasættet findes ikke længere i dataoversigten
starter-yes = Ja, det er det
starter-no = Nej, lav et nyt
starter-back = Til listen
starter-open-dataset = Åbn { $title }
starter-make-again = Lav et nyt datasæt
starter-specifications = Specifikation at følge
starter-guides = Vejledning
starter-elsewhere = Udgives nationalt – berig dér
starter-copy = Kopiér adressen til { $name }
starter-sensitivities = Skal vurderes, før noget udgives
starter-begin = Besvar startlisten
starter-begin-help = Har I badesteder, byggetilladelser, menuplaner? Tres spørgsmål med ja eller nej giver beskrevne kandidater på ti minutter.
starter-begin-do = Åbn startlisten
starter-heading-area = Område
starter-heading-answer = Svar
starter-heading-facts = Værd at vide
starter-badge-hvd = HVD
starter-badge-specification = Specifikation
starter-badge-like = Findes måske allerede
starter-badge-national = Findes nationalt
