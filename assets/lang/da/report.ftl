### The words of the documents that leave the program

## Kinds and headings

report-summary = Resumé
report-matter = Sagsfremstilling
report-assessment = Forvaltningens vurdering
report-economy = Økonomisk vurdering
report-proposals = Forslag til beslutning
report-basis = Baggrundsmateriale
report-annex = Bilag: matrix og point
report-page = Side
report-table = Tabel { $number }. { $title }
report-figure = Figur { $number }. { $title }

## Words in sentences

report-the-organisation = Organisationen
report-no-department = Uden forvaltning
report-and = { $list } og { $last }
report-and-also = { $list } samt { $last }
report-more = { $count ->
    [one] ét til
   *[other] { $count } til
}
report-more-in-annex = { $count ->
    [one] Ét til fremgår af bilaget.
   *[other] Yderligere { $count } fremgår af bilaget.
}
report-total = I alt
report-model = { $name } version { $version }
report-state = tilstand { $revision }
report-state-current = nuværende tilstand
report-program = Fyrfält { $version }

## Summary

report-summary-all = { $organisation } har gennemgået { $count ->
    [one] ét datasæt
   *[other] { $count } datasæt
} for at afgøre, hvad der bør åbnes, og i hvilken rækkefølge. { $published ->
    [0] Intet er udgivet endnu.
    [one] Ét er udgivet og holdes ved lige.
   *[other] Af dem er { $published } udgivet og holdes ved lige.
}
report-summary-part = Af de { $all } datasæt i dataoversigten for { $organisation } handler dette om { $count ->
    [one] ét.
   *[other] { $count }.
} { $published ->
    [0] Ingen af dem er udgivet endnu.
    [one] Ét er udgivet og holdes ved lige.
   *[other] Af dem er { $published } udgivet og holdes ved lige.
}
report-summary-concluded = { $count ->
    [one] Arbejdet med et datasæt er afsluttet; det foreslås ikke.
   *[other] Arbejdet med { $count } datasæt er afsluttet; de foreslås ikke.
}
report-summary-put-off = { $count ->
    [one] For ét af de nævnte datasæt er det besluttet at vente eller ikke at gå videre; det foreslås ikke.
   *[other] For { $count } af de nævnte datasæt er det besluttet at vente eller ikke at gå videre; de foreslås ikke.
}
report-summary-duty = Ifølge loven skal { $count ->
    [one] ét datasæt
   *[other] { $count } datasæt
} udgives. { $waiting ->
    [0] Intet udestår.
    [one] Ét udestår.
   *[other] Af dem udestår { $waiting }.
}
report-summary-now = Yderligere { $count ->
    [one] ét datasæt vurderes at give stor værdi til lav omkostning. { $ready ->
        [0] Det er endnu ikke vurderet uden hindring ved alle beskyttelsestjek.
       *[other] Det er vurderet uden hindring ved alle beskyttelsestjek.
    }
   *[other] { $count } datasæt vurderes at give stor værdi til lav omkostning. { $ready ->
        [0] Ingen af dem er endnu vurderet uden hindring ved alle beskyttelsestjek.
        [one] Ét af dem er vurderet uden hindring ved alle beskyttelsestjek.
       *[other] { $ready } af dem er vurderet uden hindring ved alle beskyttelsestjek.
    }
}
report-summary-plan = Derudover vurderes { $count ->
    [one] ét
   *[other] { $count }
} at give stor værdi, men at kræve ressourcer og planlægning.
report-summary-hindered = { $count ->
    [one] Ét datasæt
   *[other] { $count } datasæt
} kan ikke åbnes i nuværende form.
report-summary-unplaced = Grundlaget rækker endnu ikke til at rangordne { $count ->
    [one] ét datasæt
   *[other] { $count } datasæt
}.
report-summary-empty = { $organisation } har endnu ikke lagt datasæt ind i sin dataoversigt.
report-support = Pointene er en støtte til samtalen, ikke et svar.
report-support-law = De erstatter ikke den juridiske vurdering, som hvert datasæt skal igennem, før det udgives.

## A part of the inventory

report-selection = Dette er et udsnit.
report-selection-said = Her gøres der rede for { $count ->
    [one] ét
   *[other] { $count }
} af dataoversigtens { $all } datasæt, valgt sådan: { $selection }.
report-selection-plain = Her gøres der rede for { $count ->
    [one] ét
   *[other] { $count }
} af dataoversigtens { $all } datasæt.
report-selection-counts = Alle antal gælder udsnittet. Pladser i rangordenen tælles blandt alle datasæt.
report-selection-register = Fortegnelsen tager { $count ->
    [0] ingen
    [one] ét
   *[other] { $count }
} med af de { $all } datasæt, som { $organisation } udgiver som åbne data.
report-part-title = { $title } (udsnit)
report-part-caption = { $title } (udsnit, { $count } af { $all })
report-part-figure = Udsnit, { $count } af { $all } datasæt. { $title }

## Background

report-matter-what = Åbne data er information, som alle må bruge, bearbejde og dele videre. Dataoversigten viser, hvilke datasæt { $organisation } har, hvor langt arbejdet er nået med hvert enkelt, og hvad det ville give og koste at åbne dem.
report-matter-part = Her gøres der rede for { $count ->
    [one] ét
   *[other] { $count }
} af dataoversigtens { $all } datasæt.
report-matter-model = Hvert datasæt vurderes efter pointmodellen { $model }, version { $version }. Den har { $value ->
    [one] ét kriterium
   *[other] { $value } kriterier
} for værdi og { $cost ->
    [one] ét
   *[other] { $cost }
} for omkostning og risiko. Hvert kriterium får point fra 1 til 5, og det samlede tal går fra 0 til 100. Kriterierne og deres vægte fremgår af bilaget. Ved siden af pointene vurderes seks beskyttelsestjek, som kan hindre, at datasættet åbnes.
report-matter-stages = Arbejdet går i fire faser: identificere, forberede, udgive og vedligeholde.
report-departments-caption = Datasæt pr. forvaltning og fase
report-departments-summary = En række pr. forvaltning med antallet af datasæt i hver af de fire faser og summen.
report-departments-ended = { $count ->
    [one] Tabellen tæller alle, også det datasæt, hvor arbejdet er afsluttet.
   *[other] Tabellen tæller alle, også de { $count } datasæt, hvor arbejdet er afsluttet.
}

## Assessment

report-groups = Sådan fordeler datasættene sig
report-groups-text = Tabellen viser hvert datasæt én gang. De, der skal udgives ifølge loven, tælles for sig uanset point, og det samme gør de, der ikke kan åbnes i nuværende form, også hvor loven kræver det; de øvrige tælles i det felt af matrixen, hvor de står. De, der hverken har nået fasen Udgive eller er afsluttet, udestår.
report-groups-matrix = I bilagets matrix og rangorden står hvert datasæt i det felt, som dets point giver, også dem, der skal udgives ifølge loven. Derfor er antallene større der: { $places }.
report-groups-matrix-place = { $quadrant } { $count }
report-groups-caption = Datasæt pr. gruppe
report-groups-summary = En række pr. gruppe med, hvad gruppen betyder, hvor mange datasæt den har, og hvor mange der udestår.
report-group = Gruppe
report-meaning = Betydning
report-meaning-duty = Loven kræver, at de udgives
report-meaning-publish-now = Stor værdi og lav omkostning
report-meaning-plan-and-invest = Stor værdi og høj omkostning
report-meaning-when-convenient = Lille værdi og lav omkostning
report-meaning-hold = Lille værdi og høj omkostning
report-meaning-hindered = Et beskyttelsestjek er en hindring
report-meaning-unplaced = Svar på for få kriterier
report-others = Øvrige
report-remaining = Udestår
report-duty-text = Disse datasæt skal udgives ifølge loven, for eksempel fordi de er af høj værdi efter EU’s forordning 2023/138. Pointene afgør kun, i hvilken rækkefølge det bør ske.
report-duty-caption = Datasæt, der skal udgives ifølge loven
report-duty-summary = En række pr. datasæt med forvaltning, fase, plads i rangordenen og hvad der udestår, før det kan udgives.
report-now-text = Disse datasæt vurderes at give stor værdi til lav omkostning og er endnu ikke udgivet. Tabellen viser, hvad der udestår, før hvert af dem kan udgives.
report-plan-text = Disse datasæt vurderes at give stor værdi, men kræver ressourcer og planlægning, før de kan udgives. Tabellen viser, hvad der ellers udestår for hvert af dem.
report-before-caption = { $group }: hvad der udestår
report-before-summary = En række pr. datasæt med forvaltning, plads i rangordenen og hvad der udestår, før det kan udgives.
report-before = Beskyttelsestjek og beslutninger
report-before-nothing = Vurderet uden hindring
report-before-unassessed-all = Intet beskyttelsestjek er vurderet
report-before-unassessed = Ikke vurderet: { $gates }
report-before-action = Kræver handling, { $gate }: { $reason }
report-before-action-bare = Kræver handling: { $gate }
report-before-ended = Arbejdet er afsluttet
report-before-published = Udgivet
report-before-decided = Besluttet; skal udgives
report-hindered = Kan ikke åbnes i nuværende form
report-hindered-text = Ved disse datasæt er mindst ét beskyttelsestjek en hindring. De rangordnes ikke og udgives ikke, så længe hindringen består, uanset point. De bliver i dataoversigten med deres begrundelser.
report-hindered-duty = Tegnet § betyder, at loven ellers kræver udgivelse.
report-hindered-caption = Datasæt, der ikke kan åbnes i nuværende form
report-hindered-summary = En række pr. hindring med datasæt, beskyttelsestjek, begrundelse og hvem der har vurderet hvornår.
report-gate = Beskyttelsestjek
report-gates = Beskyttelsestjek
report-assessed = Vurderet
report-decided = Bestemt
report-unplaced = For spinkelt grundlag
report-unplaced-text = For få kriterier er besvaret til at rangordne { $count ->
    [one] ét datasæt
   *[other] { $count } datasæt
}: { $titles }.
report-nothing-placed = Intet datasæt har endnu så mange point, at det kan placeres i matrixen.
report-nothing-to-assess = Der er endnu intet datasæt at vurdere.

## Economy

report-economy-text = Tabellen viser den arbejdstid, der er anslået i dataoversigten for de datasæt, der udestår. Manglende skøn er ikke regnet med. Beløb i kroner indgår ikke i dataoversigten.
report-economy-published = For de datasæt, der allerede er udgivet, anslås arbejdstiden til { $hours ->
    [one] { $hours } time
   *[other] { $hours } timer
} om året.
report-economy-missing = { $count ->
    [0] Alle har et skøn.
    [one] Ét af dem har intet skøn.
   *[other] Skøn mangler for { $count } af dem.
}
report-economy-none = Der er endnu intet skøn over arbejdstiden.
report-economy-caption = Anslået arbejdstid for de datasæt, der udestår
report-economy-summary = En række pr. gruppe med antal datasæt, timer til udgivelse, timer om året derefter og hvor mange datasæt der mangler et af skønnene.
report-hours-to-publish = Timer til udgivelse
report-hours-per-year = Timer om året
report-no-estimate = Uden skøn

## Proposals

report-propose-duty = { $department } får til opgave at udgive { $titles }, som skal udgives ifølge loven.
report-propose-now = { $department } får til opgave at udgive { $titles }.
report-propose-duty-if = { $department } får til opgave at udgive { $titles }, som skal udgives ifølge loven, under forudsætning af at { $condition }.
report-propose-now-if = { $department } får til opgave at udgive { $titles }, under forudsætning af at { $condition }.
report-if-unassessed-all = alle seks beskyttelsestjek først er vurderet uden hindring
report-if-unassessed = { $count ->
    [one] beskyttelsestjekket { $gates } først er vurderet uden hindring
   *[other] beskyttelsestjekkene { $gates } først er vurderet uden hindring
}
report-if-action = det, der kræves med hensyn til { $gates }, først er gjort
report-if-and = { $first }, og at { $second }
report-propose-plan-gates = I planlægningen for { $titles } indgår at vurdere de beskyttelsestjek, der udestår, og at gøre det, som de kræver.
report-propose-plan = { $department } får til opgave at udarbejde en plan med tid og ressourcer for at udgive { $titles }.
report-propose-hindered = { $count ->
    [one] Det datasæt, der ikke kan åbnes i nuværende form, udgives ikke, men bliver i dataoversigten med sin begrundelse.
   *[other] De { $count } datasæt, der ikke kan åbnes i nuværende form, udgives ikke, men bliver i dataoversigten med deres begrundelser.
}
report-propose-score = { $count ->
    [one] Det datasæt, der har for spinkelt grundlag, vurderes færdigt af den ansvarlige forvaltning
   *[other] De { $count } datasæt, der har for spinkelt grundlag, vurderes færdigt af de ansvarlige forvaltninger
}, så hele dataoversigten kan rangordnes.
report-propose-score-part = { $count ->
    [one] Det datasæt i udsnittet, der har for spinkelt grundlag, vurderes færdigt af den ansvarlige forvaltning.
   *[other] De { $count } datasæt i udsnittet, der har for spinkelt grundlag, vurderes færdigt af de ansvarlige forvaltninger.
}
report-propose-keep = De datasæt, der allerede er udgivet, holdes fortsat ved lige.
report-propose-inventory = Forvaltningerne får til opgave at kortlægge deres datasæt.

## Basis

report-basis-paper = { $kind }, { $date }
report-basis-inventory = Dataoversigt for { $organisation }, { $state }
report-basis-model = Pointmodellen { $model }
report-made = Fremstillet med { $program } ud fra dataoversigtens { $state }, som den var { $date }. Pointmodel: { $model }.

## Annex

report-matrix = Matrix
report-matrix-title = Prioriteringsmatrix
report-matrix-caption = Værdi mod omkostning og risiko. Hvert punkt er et datasæt, og § betyder, at det skal udgives ifølge loven. Hvor der ikke er plads til navnet, står nummeret i rangordenen. Oplysningerne fremgår af tabel { $table }.
report-matrix-counts = Antallet ved hvert felt tæller alle punkter i det, også dem, der skal udgives ifølge loven, og dem, der allerede er udgivet.
report-matrix-lane = Ved siden af står de datasæt, der ikke kan åbnes i nuværende form.
report-matrix-moved = Det, der er flyttet i hånden, har sin beregnede plads som et tomt punkt.
report-matrix-alt = Matrix med værdi opad og omkostning mod højre. { $count ->
    [one] Ét datasæt er placeret
   *[other] { $count } datasæt er placeret
}: { $places }. Alle oplysninger i figuren fremgår af tabel { $table }.
report-matrix-place = { $quadrant } { $count }
report-ranking = Rangorden
report-ranking-caption = Datasæt i rangorden
report-ranking-summary = En række pr. datasæt med plads, forvaltning, værdi, omkostning, prioritet og felt, og hvor svar mangler, hvor stor en del der er besvaret.
report-ranking-note = Tegnet § betyder, at datasættet skal udgives ifølge loven. Prioriteten er gennemsnittet af værdien og af 100 minus omkostningen. Et datasæt rangordnes, når mindst 60 procent af kriterierne, regnet efter vægt, er besvaret.
report-ranking-interval = Står der to pladser i parentes, er de den bedste og den dårligste, som andre vægte giver, og følsomt er det datasæt, der så havner i et andet felt; pointmodellen nedenfor forklarer hvordan. Står der én værdi i parentes, er det, hvad pointene alene giver for et datasæt, der er flyttet i hånden.
report-rank-interval = { $rank } ({ $best }–{ $worst })
report-answered = { $share } besvaret
report-is-sensitive = følsomt
report-overrides = Egne placeringer
report-overrides-text = Disse datasæt står, hvor nogen har bestemt det, med en begrundelse, og ikke hvor pointene alene ville stille dem. Pointene er uændrede.
report-overrides-caption = Datasæt med egen placering
report-overrides-summary = En række pr. datasæt med pladsen ifølge pointene, den egne placering, begrundelsen og hvem der har bestemt hvornår.
report-by-scores = Ifølge pointene
report-place = { $quadrant }: værdi { $value }, omkostning { $cost }
report-model-heading = Pointmodel
report-model-text = { $name }, version { $version }. En værdi på mindst { $valueat } regnes som stor og en omkostning på højst { $costat } som lav.
report-model-sensitivity = Hvor meget rækkefølgen afhænger af vægtene, prøves sådan: pladsen regnes om med lige vægt for alle kriterier og med hver vægt for sig 25 procent lettere og 25 procent tungere. Intervallet går fra den bedste til den dårligste plads. Følsomt er et datasæt, der havner i et andet felt i et af tilfældene.
report-model-gates = Ved siden af pointene vurderes seks beskyttelsestjek: { $gates }. Det værste gælder, og intet af det regnes ind i pointene: ved en hindring rangordnes datasættet ikke, og et datasæt, hvis tjek ikke er vurderet, kan ikke besluttes til udgivelse.
report-model-classes = Modellen inddeler desuden datasættene i klasserne { $classes }, med grænser for værdien ved { $value } og for omkostningen ved { $cost }. Klassen står før feltet i rangordenen.
report-model-no-classes = Modellen bruger ingen klasser ved siden af felterne.
report-model-retired = Disse kriterier bruges ikke længere, og deres point tæller ikke: { $criteria }.
report-criteria-caption = Kriterier for { $axis }
report-criteria-summary = En række pr. kriterium med dets vægt, og hvad niveauerne 1, 3 og 5 betyder. Niveauerne 2 og 4 ligger imellem.
report-level = Niveau { $level }
report-scores = Point
report-scores-caption = Point pr. kriterium
report-scores-summary = En række pr. datasæt og en kolonne pr. kriterium. Spørgsmålstegn betyder ved ikke, og streg betyder, at ingen har svaret.
report-reasons = Begrundelser for pointene
report-reasons-text = Begrundelserne vises for de datasæt, som forslagene gælder. De øvrige findes i dataoversigten.
report-reasons-caption = { $title }: point og begrundelser
report-reasons-summary = En række pr. kriterium med point og begrundelse.

## Workbooks and lists

report-id = Id
report-sheet-about = Læs mig
report-sheet-datasets = Datasæt
report-sheet-scores = Point
report-sheet-gates = Beskyttelsestjek
report-sheet-matrix = Matrix
report-sheet-lists = Kodelister
report-sheet-departments = Forvaltninger
report-sheet-checklist = Tjekliste
report-sheet-outcomes = Afslutninger
report-sheet-decisions = Beslutninger
report-sheet-demand = Efterspørgsel
report-book-item = Punkt
report-item-text = Hvad der skal gøres
report-item-done = Færdig
report-item-state = Status
report-dataset-ids = Datasættenes id
report-book-title = Dataoversigt
report-about-organisation = Organisation
report-about-date = Dato
report-about-model = Pointmodel
report-about-state = Tilstand
report-about-count = Antal datasæt
report-about-program = Program
report-book-sheets = Arkene
report-about-datasets = En række pr. datasæt med alle felter. Celler med listepil henter deres værdier fra arket Kodelister.
report-about-scores = Point pr. kriterium, 1–5 eller ? for ved ikke, og begrundelserne. Værdi, omkostning, prioritet og plads regnes om, når du ændrer et point eller en vægt.
report-about-gates = Hvad hvert af de seks beskyttelsestjek viser, med begrundelse, hvem der har vurderet og hvornår. Interne oplysninger.
report-about-matrix = Prioriteringsmatrixen som diagram med sine tal nedenunder. Viser tilstanden, da filen blev skrevet.
report-about-lists = De koder, som felterne kan have.
report-about-departments = Alle forvaltninger, også dem uden datasæt.
report-about-checklist = Det, der er skrevet om hvert punkt i tjeklisten, med et felt at sætte flueben i. Interne oplysninger.
report-about-outcomes = Hvordan arbejdet er afsluttet, hvor det ikke var med udgivelse.
report-about-decisions = Beslutninger med dato, journalnummer og de datasæt, de gælder. En beslutning, der findes, ændres kun i Fyrfält.
report-about-demand = Hvem der har spurgt efter hvad, og hvilke datasæt der svarer til det.
report-book-lossless = Projektmappen kan ændres på alle ark og importeres igen: i samme dataoversigt tages det ind, som er ændret, og en tom får alt, hvad der står her. En ny række på et andet ark end Datasæt siger med titlen, hvilket datasæt den gælder. Pointmodel, øjebliksbilleder, gemte visninger, oplysninger om organisationen og historikken følger ikke med; alt undtagen historikken findes i formatet JSON.
report-book-subject = Prioriteret dataoversigt
report-internal = Filen kan indeholde interne oplysninger. Læs den igennem, før du giver den videre.
report-chart-alt = Punktdiagram med værdi opad og omkostning mod højre. { $count ->
    [one] Ét datasæt er placeret
   *[other] { $count } datasæt er placeret
}: { $places }. Tallene står i tabellen nedenunder.
report-chart-lane = { $count ->
    [one] Ét
   *[other] { $count }
} kan ikke åbnes; se arket { $sheet }.
report-rank-best = Bedste plads
report-rank-worst = Dårligste plads
report-sensitive = Følsom
report-yes = Ja
report-computed-quadrant = Felt ifølge pointene
report-computed-value = Værdi ifølge pointene
report-computed-cost = Omkostning ifølge pointene
report-standing-priority = Gældende prioritet
report-class = Klasse
report-own = { $measure }, egen placering
report-picture-alt = Matrix med værdi opad og omkostning mod højre. { $count ->
    [one] Ét datasæt er placeret
   *[other] { $count } datasæt er placeret
}: { $places }.
report-weight = Vægt
report-reason-of = Begrundelse { $criterion }
report-threshold-value = Grænse for stor værdi
report-threshold-cost = Grænse for lav omkostning
report-list-code = Kode
report-pick-title = Vælg fra listen
report-pick-text = Værdien skal stå i listen på arket { $sheet }.

## Files that could not be written

export-error-cancelled = Afbrudt; der er ikke skrevet nogen fil
export-error-too-many-rows = Projektmappen rummer { $max } datasæt, men dataoversigten har { $found }; vælg csv i stedet
export-error-format = Dokumentet kunne ikke sættes sammen: { $detail }; prøv et andet format, og rapportér fejlen
pdf-unfit-untitled = Dokumentet har ingen titel, og uden den kan en PDF ikke læses rigtigt op; skriv en titel
pdf-unfit-undescribed = Figuren "{ $caption }" har ingen beskrivelse til den, der ikke ser den, så en PDF ville ikke kunne læses af alle; vælg et andet format, og rapportér fejlen
pdf-unfit-other = Dokumentet kan ikke blive en PDF, som alle kan læse: { $detail }; vælg et andet format, og rapportér fejlen
export-replaced = { $count ->
    [one] Et tegn mangler i skrifttyperne og er erstattet: { $signs }
   *[other] { $count } tegn mangler i skrifttyperne og er erstattet: { $signs }
}
export-error-needs-dataset = Vælg, hvilket datasæt dokumentet gælder
export-error-nothing-chosen = Intet datasæt passer til udvalget, så der er intet at skrive om
export-error-since-after = Det, dokumentet sammenligner med, er senere end det, det handler om; byt om på dem
export-error-other-decision = Beslutningen gælder ikke udgivelse; vælg beslutningen om at udgive datasættet
export-error-decision-elsewhere = Beslutningen gælder andre datasæt end det valgte; vælg en beslutning om det, eller et datasæt, som beslutningen gælder
export-error-concluded = Arbejdet med datasættet er afsluttet, så der er ingen beslutning om udgivelse at skrive. Vælg en registreret beslutning, hvis det er den, der skal skrives ud
export-error-needs-since = Vælg, hvornår opfølgningen skal regne fra: et øjebliksbillede eller en dato
write-error-folder-missing = Mappen findes ikke: { $path }; vælg et andet sted
write-error-not-writable = Du må ikke skrive her: { $path }; vælg et andet sted, eller bed om adgang
write-error-not-a-file = Her ligger noget andet end en fil: { $path }; vælg et andet navn
write-error-disk-full = Disken er fuld: { $path }; frigør plads, eller vælg et andet sted
write-error-in-use = Filen er åben i et andet program: { $path }; luk den der, eller vælg et andet navn
write-error-other = Filen kunne ikke skrives: { $path } ({ $detail }); prøv igen, eller vælg et andet sted
report-book-words = Tekst
report-book-table = Tabel { $number }
