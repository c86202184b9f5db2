### The kinds of document besides the decision paper, and what all of them share

## Kinds and titles

document-kind-paper = Beslutningsgrundlag
document-kind-annex = Bilag
document-kind-dataset = Datasætark
document-kind-decision = Beslutning om udgivelse
document-kind-followup = Opfølgning
document-kind-register = Fortegnelse
document-kind-minutes = Referat
document-kind-call = Oversigt
document-title-paper = Åbne data: hvad der bør udgives, og i hvilken rækkefølge
document-title-annex = Åbne data: matrix og point
document-title-dataset = Datasæt: { $dataset }
document-title-decision = Beslutning om udgivelse: { $dataset }
document-title-followup = Opfølgning på arbejdet med åbne data
document-title-register = Fortegnelse over åbne data
document-title-minutes = Referat af vurderingen af datasæt
document-title-call = Dataindsamling fra forvaltningerne

## What they share

document-basis = Grundlag
document-basis-since = Sammenligning med dataoversigtens { $state }, { $date }
document-basis-since-empty = Sammenligning med en tom dataoversigt, { $date }
document-basis-decided = Datasættet, som det var, da beslutningen blev registreret: dataoversigtens { $state }, { $date }
document-basis-chosen = Udsnit: { $selection } ({ $count ->
    [one] ét datasæt
   *[other] { $count } datasæt
})
document-basis-chosen-plain = Udsnit: { $count ->
    [one] ét datasæt
   *[other] { $count } datasæt
}
document-snapshot = øjebliksbillede { $name } ({ $hash })
document-snapshot-bare = øjebliksbillede { $name }
document-made-no-model = Fremstillet med { $program } ud fra dataoversigtens { $state }, som den var { $date }.
document-proof = Sprog: { $language }. Kontrolsum: { $hash }.
document-notes = Noter
document-note-back = Tilbage til note { "{number}" } i teksten
document-what = Oplysning
document-value = Indhold
document-two-columns-summary = En række pr. oplysning med, hvad den hedder, og hvad der står.
document-date = Dato
document-measure = Mål
document-outcome = Udfald
document-gone = et datasæt, der ikke findes længere
document-no-decisions = Ingen beslutning er registreret.
document-decisions-caption = Beslutninger
document-decisions-summary = En række pr. beslutning med dato, hvem der besluttede, journalnummer og tekst.

## Annex

annex-about = Om bilaget
annex-about-text = { $count ->
    [0] { $organisation } har endnu ingen datasæt at vise her.
    [one] Bilaget viser, hvordan ét datasæt hos { $organisation } er vurderet: hvor det står i matrixen, plads, point og begrundelser.
   *[other] Bilaget viser, hvordan { $count } datasæt hos { $organisation } er vurderet: hvor de står i matrixen, i hvilken rækkefølge, og med hvilke point og begrundelser.
}
annex-no-model = Dataoversigten har endnu ingen pointmodel.
annex-no-scores = Intet datasæt har fået point endnu.
annex-no-reasons = Der er ingen begrundelser at vise her.

## Dataset sheet

sheet-stands = Datasættet er i fasen { $stage }.
sheet-stands-in = Datasættet hører til { $department } og er i fasen { $stage }.
sheet-ended = Arbejdet med det er afsluttet: { $kind } ({ $date }).
sheet-placed = Datasættet står på plads { $rank } af { $count } i rangordenen, med værdi { $value } og omkostning { $cost } af 100 ({ $field }).
sheet-hindered = Datasættet kan ikke åbnes i nuværende form og rangordnes derfor ikke. Der er en hindring ved { $gates }.
sheet-unplaced = For få kriterier er besvaret til at rangordne datasættet.
sheet-duty = Ifølge loven skal det udgives.
sheet-demand-count = { $count ->
    [one] Én forespørgsel eller ét behov er noteret, fra { $groups }.
   *[other] { $count } forespørgsler og behov er noteret, fra { $groups }.
} { $unanswered ->
    [0] Alle har fået svar.
    [one] Én har ikke fået svar endnu.
   *[other] { $unanswered } har ikke fået svar endnu.
}
sheet-fields = Oplysninger
sheet-fields-caption = Oplysninger om datasættet
sheet-no-fields = Der er ikke udfyldt flere oplysninger.
sheet-assessment = Vurdering
sheet-override = Det er placeret i hånden ved værdi { $value } og omkostning { $cost } ({ $signed }). Begrundelse: { $reason }
sheet-no-scores = Datasættet har ingen point endnu.
sheet-scores-caption = Point og begrundelser
sheet-gates-text = Beskyttelsestjekkene vurderes ved siden af pointene, og det værste gælder.
sheet-gates-none = Intet beskyttelsestjek er vurderet endnu.
sheet-gates-caption = Beskyttelsestjek
sheet-gates-summary = En række pr. beskyttelsestjek med udfald, begrundelse og hvem der har vurderet hvornår.
sheet-checklist = Tjekliste
sheet-checklist-caption = { $stage }: { $done } af { $count } punkter er færdige eller ikke relevante
sheet-checklist-summary = En række pr. punkt med tilstand, og hvem der har gjort det hvornår.
sheet-by-and-date = Af og hvornår
sheet-decisions = Beslutninger
sheet-demand = Efterspørgsel
sheet-no-demand = Ingen forespørgsel er noteret.
sheet-not-answered = Ikke besvaret
sheet-demand-caption = Forespørgsler og behov
sheet-demand-summary = En række pr. forespørgsel med dato, hvem der har spurgt, efter hvad, og hvornår svaret kom.
sheet-history = Historik
sheet-no-history = Historikken er ikke med i grundlaget.
sheet-history-caption = Hvad der er sket med datasættet
sheet-history-summary = En række pr. hændelse, den ældste først, med dato, hvad der blev ændret, og begrundelsen, hvor den er noteret.
sheet-what-happened = Hændelse
sheet-came = Lagt ind i dataoversigten
sheet-went = Fjernet fra dataoversigten
sheet-placed-by-hand = Placeret i hånden
sheet-place-cleared = Egen placering fjernet
sheet-was-ended = Arbejdet afsluttet: { $kind }
sheet-was-reopened = Arbejdet genoptaget
sheet-was-decided = Beslutning: { $kind } ({ $signed })
sheet-was-asked-for = Efterspurgt af { $who }
sheet-was-scored = Point: { $scores }
sheet-was-edited = Ændrede oplysninger: { $fields }
sheet-was-examined = Beskyttelsestjek, { $state }: { $gates }
sheet-was-ticked = Tjekliste, { $state }: { $items }

## Publication decision

ruling-decision = Beslutning
ruling-published = { $dataset } udgives som åbne data.
ruling-published-if = { $dataset } udgives som åbne data, under forudsætning af at { $condition }.
ruling-not-yet = { $dataset } udgives ikke endnu.
ruling-examined-first = { $count ->
    [one] Beskyttelsestjekket { $gates } vurderes, før der træffes beslutning om udgivelse.
   *[other] Beskyttelsestjekkene { $gates } vurderes, før der træffes beslutning om udgivelse.
}
ruling-examined-first-all = Alle seks beskyttelsestjek vurderes, før der træffes beslutning om udgivelse.
ruling-condition-put-off = Denne tidligere beslutning er taget op igen: { $decision }
ruling-not-published = { $dataset } udgives ikke i nuværende form.
ruling-kept = Datasættet bliver i dataoversigten med sin begrundelse og vurderes igen, når hindringen er væk.
ruling-license = Datasættet må bruges efter { $license }.
ruling-steward = { $steward } vedligeholder datasættet.
ruling-frequency = Datasættet holdes opdateret; lovet frekvens: { $frequency }.
ruling-first = Betingelserne nedenfor er opfyldt, før datasættet udgives.
ruling-draft = Beslutningen er endnu ikke registreret i dataoversigten. Oplysningerne i tabellen udfyldes, når den er truffet.
ruling-draft-replaces = I dataoversigten er denne beslutning registreret: { $decision }. Punkterne ovenfor er et udkast til en ny beslutning, som ville erstatte den. Oplysningerne i tabellen udfyldes, når den nye beslutning er truffet.
ruling-on-record = Sådan er beslutningen registreret i dataoversigten:
ruling-then = Som besluttet.
ruling-then-same = Datasættet beskrives, som det var, da beslutningen blev registreret i dataoversigten, { $date }. Oplysningerne er de samme i dag.
ruling-then-otherwise = Datasættet beskrives, som det var, da beslutningen blev registreret i dataoversigten, { $date }. I dag er dette anderledes: { $names }.
ruling-then-caption = Ændret, siden beslutningen blev registreret
ruling-then-summary = En række pr. oplysning med det, der stod, da beslutningen blev registreret, og det, der står i dag.
ruling-then-was = Da beslutningen blev registreret
ruling-then-is = I dag
ruling-by-caption = Om beslutningen
ruling-dataset = Datasættet
ruling-no-description = Datasættet har ingen beskrivelse endnu.
ruling-grounds = Begrundelse
ruling-duty = Datasættet skal udgives ifølge loven. Pointene afgør derfor kun, i hvilken rækkefølge det sker.
ruling-duty-note = For eksempel som datasæt af høj værdi efter Kommissionens gennemførelsesforordning (EU) 2023/138, eller efter den lovgivning, der er angivet for datasættet.
ruling-no-duty = Der er ikke angivet nogen lov, som kræver, at netop dette datasæt udgives. Beslutningen hviler på værdien og på, hvad beskyttelsestjekkene viser.
ruling-law-note = I Danmark lov nr. 596 af 24. juni 2005 om videreanvendelse af den offentlige sektors informationer (PSI-loven) med senere ændringer.
ruling-proceed = Beslutning om at gå videre blev truffet { $date } af { $by }{ $number }.
ruling-hours = Arbejdet skønnes til { $publish } timer for at udgive og { $yearly } timer om året for at vedligeholde.
ruling-gates-unassessed = Mindst ét beskyttelsestjek er endnu ikke vurderet. Før alle er det, kan datasættet ikke udgives.
ruling-gates-clear = Alle seks beskyttelsestjek er vurderet. Intet hindrer, at datasættet udgives.
ruling-gates-action = Beskyttelsestjekkene kræver, at noget gøres, før datasættet udgives.
ruling-gates-blocked = Mindst ét beskyttelsestjek er en hindring. Datasættet kan ikke åbnes i nuværende form.
ruling-conditions = Betingelser
ruling-conditions-text = Dette skal være gjort, før datasættet udgives:
ruling-no-conditions = Ingen betingelser udestår.
ruling-condition-blocked = Hindringen ved { $gate } er væk: { $reason }
ruling-condition-action = Det, der kræves ved { $gate }, er gjort: { $reason }
ruling-condition-unassessed = { $count ->
    [one] Beskyttelsestjekket { $gates } er vurderet.
   *[other] Beskyttelsestjekkene { $gates } er vurderet.
}

## Follow-up

followup-about = Opfølgningen viser, hvad der er sket med dataoversigten for { $organisation } fra { $from } til { $to }.
followup-about-part = Opfølgningen viser, hvad der er sket med { $count ->
    [one] ét
   *[other] { $count }
} af de { $all } datasæt i dataoversigten for { $organisation } fra { $from } til { $to }.
followup-was-empty = Dataoversigten havde ingen datasæt { $date }. Derfor regnes alle som tilføjet, og det, der blev udgivet før den dag, regnes ikke som nyt.
followup-moment = { $date } (øjebliksbilledet { $name })
followup-published-count = { $count ->
    [0] Intet nyt datasæt er udgivet.
    [one] Ét nyt datasæt er udgivet.
   *[other] { $count } nye datasæt er udgivet.
}
followup-added-count = { $count ->
    [0] Intet er kommet til.
    [one] Ét er kommet til.
   *[other] { $count } er kommet til.
}
followup-numbers-caption = Dengang og nu
followup-numbers-summary = En række pr. mål med tallet dengang, tallet nu og forskellen.
followup-numbers-text = Antallet af datasæt siger lidt om nytten. Se hellere på, hvor stor en del der opdateres til tiden, og om de, der spørger, får svar.
followup-on-time-note = Et datasæt er opdateret til tiden, hvis den lovede dag og dens fristdage ikke er passeret. Datasæt uden lovet frekvens tælles ikke med.
followup-change = Forskel
followup-all = Datasæt
followup-stage = Fasen { $stage }
followup-ended = Afsluttet uden fortsat vedligeholdelse
followup-promised = Udgivet med lovet opdatering
followup-on-time = Heraf opdateret til tiden
followup-published = Udgivet
followup-none-published = Intet nyt datasæt er udgivet i perioden.
followup-published-text = { $count ->
    [one] Dette datasæt er udgivet og vedligeholdes nu:
   *[other] Disse { $count } datasæt er udgivet og vedligeholdes nu:
}
followup-published-caption = Udgivne datasæt
followup-published-summary = En række pr. datasæt med forvaltning, udgivelsesdag og beslutning.
followup-by-decision = Beslutning
followup-added = Kommet til
followup-none-added = Intet datasæt er kommet til i perioden.
followup-added-text = { $count ->
    [one] Dette datasæt er kommet til:
   *[other] Disse { $count } datasæt er kommet til:
}
followup-added-caption = Tilføjede datasæt
followup-added-summary = En række pr. datasæt med forvaltning, fase og felt.
followup-gone = { $count ->
    [one] Ét datasæt findes ikke længere i dataoversigten: { $titles }.
   *[other] { $count } datasæt findes ikke længere i dataoversigten: { $titles }.
}
followup-more = { $count ->
    [one] Én række til findes i dataoversigten.
   *[other] Yderligere { $count } rækker findes i dataoversigten.
}
followup-moved = Flyttet
followup-none-moved = Intet datasæt har skiftet fase eller felt i perioden.
followup-none-moved-else = Intet andet datasæt end de udgivne har skiftet fase eller felt i tiden.
followup-moved-text = Tabellen viser datasæt, der har skiftet fase eller felt i matrixen, og hvorfor. De, der er udgivet, står i afsnittet om dem.
followup-moved-caption = Flyttede datasæt
followup-moved-summary = En række pr. flytning med hvorfra, hvortil og begrundelsen.
followup-from = Fra
followup-to = Til
followup-why = Begrundelse
followup-how = Hvordan
followup-decision = Beslutning: { $decision }
followup-placed-why = placeret i hånden: { $reason }
followup-scored-first = { $count ->
    [one] ét kriterium har fået point for første gang
   *[other] { $count } kriterier har fået point for første gang
}
followup-scored = { $criterion } fra { $before } til { $after }
followup-scored-why = { $scored } ({ $reason })
followup-scored-more = { $count ->
    [one] pointene er ændret for ét kriterium til
   *[other] pointene er ændret for { $count } kriterier til
}
followup-unscored = { $criterion } har ikke længere point
followup-other-model = pointmodellen er ændret
followup-left = Udeladt
followup-none-left = Intet datasæt er udeladt i perioden.
followup-left-text = Disse datasæt udgives ikke, eller ikke nu. Et velbegrundet nej er også et resultat.
followup-left-caption = Datasæt, der ikke udgives
followup-left-summary = En række pr. datasæt med, hvordan det blev afgjort, og begrundelsen.
followup-maintenance = Vedligeholdelse
followup-nothing-promised = Intet udgivet datasæt har en lovet opdateringsfrekvens med en dag at regne fra.
followup-kept = Af { $count ->
    [one] ét udgivet datasæt
   *[other] { $count } udgivne datasæt
} med lovet opdatering er { $ontime } opdateret til tiden ({ $share }).
followup-late-caption = Forsinkede opdateringer
followup-late-summary = En række pr. datasæt med forvaltning, den lovede dag og antallet af dage siden.
followup-promised-on = Lovet
followup-days-late = Dage siden
followup-no-demand = Ingen forespørgsel er noteret i dataoversigten.
followup-demand-text = { $count ->
    [0] Ingen ny forespørgsel er noteret i perioden.
    [one] Én ny forespørgsel er noteret i perioden.
   *[other] { $count } nye forespørgsler er noteret i perioden.
} { $answered ->
    [0] Ingen er besvaret.
    [one] Én er besvaret.
   *[other] { $answered } er besvaret.
} { $unanswered ->
    [0] Ingen venter på svar.
    [one] Én venter på svar.
   *[other] { $unanswered } venter på svar.
}
followup-demand-caption = Nye forespørgsler pr. gruppe
followup-demand-summary = En række pr. gruppe med, hvor mange forespørgsler den har haft, og hvor mange der ikke er besvaret.
followup-group = Gruppe
followup-asked = Forespørgsler
followup-unanswered = Ikke besvaret

## Register

register-about = Om fortegnelsen
register-about-text = { $count ->
    [0] { $organisation } udgiver endnu ingen åbne data.
    [one] { $organisation } udgiver ét datasæt som åbne data.
   *[other] { $organisation } udgiver { $count } datasæt som åbne data.
}
register-home = Læs mere på { $address }.
register-use = Åbne data må bruges, bearbejdes og deles videre af alle efter den licens, der står ved hvert datasæt.
register-law-note = I Danmark lov nr. 596 af 24. juni 2005 om videreanvendelse af den offentlige sektors informationer (PSI-loven) med senere ændringer.
register-published = Udgivne datasæt
register-none = Der er endnu ikke noget datasæt at vise.
register-caption = Åbne data
register-summary = En række pr. datasæt med tema, licens, opdateringsfrekvens og webside.
register-datasets = Datasættene hver for sig
register-dataset-caption = { $dataset }
register-retired = Afviklede datasæt
register-none-retired = Intet datasæt er afviklet.
register-retired-caption = Afviklede datasæt
register-retired-summary = En række pr. datasæt med den dag, det blev afviklet.

## Minutes

minutes-when = Vurderingen blev lavet for { $organisation } { $date } fra { $from } til { $to }.
minutes-when-days = Vurderingen blev lavet for { $organisation } fra { $from } til { $to }.
minutes-count = { $scores ->
    [0] Ingen point blev ændret.
    [one] Ét point blev sat eller ændret.
   *[other] { $scores } point blev sat eller ændret, for { $datasets ->
        [one] ét datasæt
       *[other] { $datasets } datasæt
    }.
}
minutes-period = Referatet gælder tiden fra { $from } til { $to }. Det omfatter point, beskyttelsestjek, placeringer i hånden og beslutninger; andet, der er gjort i dataoversigten, tælles ikke med.
minutes-period-day = Referatet gælder { $date }, den seneste dag, hvor nogen satte point. Det omfatter point, beskyttelsestjek, placeringer i hånden og beslutninger; andet, der er gjort i dataoversigten, tælles ikke med.
minutes-nothing = Der er ingen vurdering at gøre rede for i perioden.
minutes-participants = Deltagere
minutes-participants-text = Her står den, der har ført ændringerne ind, sådan som computeren kalder brugeren. Øvrige deltagere skrives til.
minutes-nobody = Ingen har ført noget ind i perioden.
minutes-unknown = ukendt person
minutes-participants-caption = Hvem der førte hvad ind
minutes-participants-summary = En række pr. bruger med antal ændringer og tidspunktet for den første og den sidste.
minutes-changes = Ændringer
minutes-first = Første
minutes-last = Sidste
minutes-scores = Point
minutes-no-scores = Ingen point blev sat eller ændret.
minutes-scores-caption = Point, der blev sat eller ændret
minutes-scores-summary = En række pr. datasæt og kriterium med point før, point efter og begrundelsen.
minutes-spread = Figuren viser, hvordan pointene fordeler sig på de { $count } datasæt, der blev vurderet.
minutes-before = Før
minutes-after = Efter
minutes-placed = { $dataset } blev placeret i hånden ved værdi { $value } og omkostning { $cost }. { $reason }
minutes-place-cleared = { $dataset } står igen, hvor pointene stiller det.
minutes-gates = Beskyttelsestjek
minutes-no-gates = Intet beskyttelsestjek blev vurderet.
minutes-gates-caption = Beskyttelsestjek, der blev vurderet
minutes-gates-summary = En række pr. datasæt og beskyttelsestjek med udfaldet før, udfaldet efter og begrundelsen.
minutes-remaining = Udestår
minutes-unplaced = { $count ->
    [one] Ét datasæt har for få svar til at blive rangordnet: { $titles }.
   *[other] { $count } datasæt har for få svar til at blive rangordnet: { $titles }.
}
minutes-unreasoned = { $count ->
    [one] Ét datasæt har point uden begrundelse: { $titles }.
   *[other] { $count } datasæt har point uden begrundelse: { $titles }.
}
minutes-sensitive = { $count ->
    [one] Ét datasæt skifter felt, hvis vægtene ændres lidt, og bør drøftes mere: { $titles }.
   *[other] { $count } datasæt skifter felt, hvis vægtene ændres lidt, og bør drøftes mere: { $titles }.
}
minutes-nothing-remains = Intet udestår: alle datasæt er vurderet, med begrundelser.
minutes-nothing-remains-part = Intet udestår i udsnittet: alle dets datasæt er vurderet, med begrundelser.

## Summary of data calls

callsum-none = Ingen dataindsamling er sendt.
callsum-count = { $count ->
    [one] Én arbejdsbog er sendt til en forvaltning.
   *[other] { $count } arbejdsbøger er sendt til forvaltningerne.
} Status { $date }: svar læst ind { $answered }, venter på svar { $waiting }, forsinket { $late }.
callsum-sent = Sendt
callsum-caption = Sendte arbejdsbøger
callsum-summary = En række pr. arbejdsbog med forvaltning, den dag den blev sendt, sidste svardag, antal datasæt og tilstand.
callsum-departments = Forvaltninger
callsum-answers = Svar
callsum-no-answers = Der er ikke kommet svar endnu.
callsum-taken-in = Læst ind
callsum-changed = Ændrede felter
callsum-refused = Ikke godtaget
callsum-added = Nye datasæt
callsum-answers-caption = Indlæste svar
callsum-answers-summary = En række pr. svar med forvaltning, den dag det blev læst ind, hvor mange felter der blev ændret, hvor mange ændringer der ikke blev godtaget, og hvor mange datasæt der var nye.
callsum-late = { $count ->
    [one] Svaret er forsinket fra { $departments }.
   *[other] Svarene er forsinket fra { $departments }.
}
callsum-waiting = { $count ->
    [one] Der ventes svar fra { $departments }.
   *[other] Der ventes svar fra { $departments }.
}
callsum-nothing-remains = Alle har svaret.

## What an inventory holds besides fields

piece-score = Point
piece-score-reason = Begrundelser for point
piece-gate = Beskyttelsestjekkenes udfald
piece-gate-reason = Begrundelser ved beskyttelsestjek
piece-gate-examiner = Hvem der har vurderet beskyttelsestjek
piece-gate-date = Hvornår beskyttelsestjek er vurderet
piece-place = Egne placeringer med begrundelse
piece-place-by = Hvem der har placeret i hånden
piece-place-date = Hvornår der er placeret i hånden
piece-item = Tjeklistens tilstand
piece-item-reason = Begrundelse for, at et punkt ikke er relevant
piece-item-by = Hvem der har gjort et punkt
piece-item-date = Hvornår et punkt er gjort
piece-item-responsible = Ansvarlig for et punkt
piece-item-due = Hvornår et punkt skal være færdigt
piece-item-note = Noter i tjeklisten
piece-item-links = Links i tjeklisten
piece-outcome = Hvordan arbejdet blev afsluttet
piece-outcome-link = Link til en anden udgivelse
piece-outcome-text = Begrundelse eller besked ved afslutning
piece-outcome-date = Hvornår afslutningen gælder fra
piece-outcome-by = Ansvarlig for afslutningen
piece-decision = Beslutninger, dato og hvem der besluttede
piece-decision-role = Rolle for den, der besluttede
piece-decision-number = Journalnummer
piece-decision-text = Beslutningens tekst
piece-decision-links = Links til dokumenter
piece-demand = Hvor meget der er efterspurgt
piece-demand-who = Hvilke grupper der har spurgt
piece-demand-what = Hvad de har brug for
piece-demand-channel = Hvordan forespørgslen kom
piece-demand-source = Kilde til forespørgslen
piece-call = Dataindsamlinger og svar
piece-call-contact = Kontakt for dataindsamlingen
piece-call-message = Besked til forvaltningen
piece-call-file = Arbejdsbøgernes filnavne
piece-view = Gemte visninger
piece-list-source = Hvor lister er læst ind fra
piece-organisation = Organisationens navn
piece-department-name = Forvaltningernes navne
piece-model = Pointmodellen
piece-who = Hvem der har lavet ændringer
piece-why = Begrundelser for ændringer
