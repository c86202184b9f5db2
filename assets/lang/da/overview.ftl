### The overview: what needs somebody, and how far the inventory has come

overview-paper = Beslutningsgrundlag…
overview-nothing = Intet venter på dig lige nu
overview-duty = Skal udgives ifølge loven
overview-duty-do = Vis kortet
overview-action = Kræver handling
overview-action-do = Vis tjekket
overview-unexamined = Tæt på udgivelse, beskyttelsestjek ikke vurderet
overview-unexamined-do = Vurdér
overview-ask = Spørg om dette først
overview-ask-do = Besvar
overview-ask-move = Kan flytte { $title } fra plads { $now } til { $then }
overview-ask-others = { $count ->
    [one] { $count } mere mangler samme svar
   *[other] { $count } mere mangler samme svar
}
overview-blocked = Kan ikke åbnes i nuværende form
overview-easy = Stor værdi, lav omkostning, endnu ikke påbegyndt
overview-easy-do = Vis kortet
overview-scores = Uden point
overview-scores-do = Giv point
overview-answers = Påbegyndte point
overview-answers-do = Besvar resten
overview-answers-line = { $count ->
    [one] Får en plads med { $count } svar mere: { $criteria }
   *[other] Får en plads med { $count } svar mere: { $criteria }
}
overview-reasons = Point uden begrundelse
overview-reasons-do = Begrund
overview-owner = Uden dataejer
overview-owner-do = Angiv ejer
overview-description = Uden beskrivelse
overview-description-do = Beskriv
overview-more-name = Vis alle { $count }: { $what }
overview-rank = plads { $rank }
overview-last = Senest
overview-show = Vis kortet
overview-of = af { $count }
overview-published = udgivet
overview-by-quadrant = Udgivet pr. felt
overview-since = Siden sidste møde
overview-today = Har brug for dig i dag
overview-calm = Intet haster i dag
overview-calm-next = Det, der står nedenfor, kan du tage, når du har tid
overview-nothing-next = Find det næste datasæt i matrixen, eller tilføj et nyt
overview-add = Nyt datasæt
overview-matrix = Vis matrixen
overview-later = Når du har tid
overview-overdue = Forsinkede opdateringer
overview-overdue-do = Opdateret i dag
overview-promised-for = skulle være kommet { $date }
overview-grace = { $days ->
    [one] { $days } dags frist
   *[other] { $days } dages frist
}
overview-days-late = { $days ->
    [one] { $days } dag forsinket
   *[other] { $days } dage forsinket
}
overview-days-waited = { $days ->
    [one] { $days } dag
   *[other] { $days } dage
}
overview-days-ready = { $days ->
    [one] klar i { $days } dag
   *[other] klar i { $days } dage
}
overview-ready-today = klar i dag
overview-late = Forsinkede punkter
overview-item-do = Vis punktet
overview-waits = Venter på nogen
overview-decide-publish = Ét skridt fra beslutning om udgivelse
overview-decide-proceed = Ét skridt fra beslutning om at gå videre
overview-decide-own = Ét skridt fra beslutning: { $kind }
overview-decide-do = Forbered beslutning…
overview-all-done = Alle andre krævede punkter er klaret i { $stage }
overview-ready = Klar til næste fase
overview-ready-do = Flyt…
overview-none-left = Intet krævet mangler i { $stage }
overview-soon = Opdateres snart
overview-year = Vis året
overview-all = Vis alle { $count }
overview-in-time = udgivne er til tiden
overview-nothing-promised = intet udgivet har en lovet opdatering
overview-documented = har begrundelser
overview-documented-help = Hvert point har en begrundelse, og intet krævet mangler i de faser, der er passeret
overview-every = alle
overview-unpromised = Udgivne uden lovet opdatering
overview-demand = Efterspørgsel
overview-unanswered = Datasæt, som nogen venter svar om
overview-unmet = Uden datasæt og svar
overview-by-department = Går videre, pr. forvaltning
overview-goes-on = går videre

## Nothing yet

begin-title = Her samles organisationens datasæt
begin-line = Begynd med det, du har. Du kan blande måderne og fortryde hvert trin.
begin-import = Importér en Excel-liste
begin-import-line = Fyrfält finder overskrifterne og viser, hvad der sker, før noget gemmes.
begin-import-do = Importér…
begin-write = Skriv det første
begin-write-line = Kun en titel er nødvendig. Resten udfylder du, når du ved det.
begin-write-do = Nyt datasæt
begin-example = Se, hvordan det kan blive
begin-example-line = En opdigtet kommune med datasæt i alle faser, i en fil for sig.
begin-example-do = Åbn eksempelkommunen
begin-drop = Du kan også slippe en fil på vinduet
