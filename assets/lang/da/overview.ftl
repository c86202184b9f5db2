### The overview: what needs somebody, and how far the inventory has come

overview-paper = Beslutningsgrundlag…
overview-needs = Har brug for dig
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
overview-more = { $count ->
    [one] { $count } til
   *[other] { $count } til
}
overview-more-name = Vis alle { $count }: { $what }
overview-rank = plads { $rank }
overview-last = Senest
overview-show = Vis kortet
overview-of = af { $count }
overview-published = udgivet
overview-scored = af { $count } med point
overview-reasoned = har alle begrundelser
overview-by-quadrant = Udgivet pr. felt
overview-by-department = Videre fra Identificere, pr. forvaltning
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
