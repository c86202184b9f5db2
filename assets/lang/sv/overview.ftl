### The overview: what needs somebody, and how far the inventory has come

overview-paper = Beslutsunderlag…
overview-needs = Behöver dig
overview-nothing = Inget väntar på dig just nu
overview-duty = Ska publiceras enligt lag
overview-duty-do = Visa kortet
overview-action = Åtgärd krävs
overview-action-do = Visa grinden
overview-unexamined = Nära publicering, skyddsgrind ej bedömd
overview-unexamined-do = Pröva
overview-ask = Fråga dessa först
overview-ask-do = Besvara
overview-ask-move = Kan flytta { $title } från plats { $now } till { $then }
overview-ask-others = { $count ->
    [one] { $count } till saknar samma svar
   *[other] { $count } till saknar samma svar
}
overview-blocked = Kan inte öppnas i nuvarande form
overview-easy = Stor nytta, låg kostnad, ännu inte påbörjade
overview-easy-do = Visa kortet
overview-scores = Utan poäng
overview-scores-do = Poängsätt
overview-answers = Påbörjade poäng
overview-answers-do = Besvara resten
overview-answers-line = { $count ->
    [one] Får en plats med { $count } svar till: { $criteria }
   *[other] Får en plats med { $count } svar till: { $criteria }
}
overview-reasons = Poäng utan skäl
overview-reasons-do = Skriv skäl
overview-owner = Utan informationsägare
overview-owner-do = Ange ägare
overview-description = Utan beskrivning
overview-description-do = Beskriv
overview-more = { $count ->
    [one] { $count } till
   *[other] { $count } till
}
overview-more-name = Visa alla { $count }: { $what }
overview-rank = plats { $rank }
overview-last = Senast
overview-show = Visa kortet
overview-of = av { $count }
overview-published = publicerade
overview-scored = av { $count } poängsatta
overview-reasoned = har skäl för varje poäng
overview-by-quadrant = Publicerat per ruta
overview-by-department = Vidare från Identifiera, per förvaltning
begin-title = Här samlas organisationens datamängder
begin-line = Börja med det du har. Du kan blanda sätten och ångra varje steg.
begin-import = Importera en Excel-lista
begin-import-line = Fyrfält hittar rubrikerna och visar vad som händer innan något sparas.
begin-import-do = Importera…
begin-write = Skriv den första
begin-write-line = Bara en titel behövs. Resten fyller du i när du vet det.
begin-write-do = Ny datamängd
begin-example = Se hur det kan bli
begin-example-line = En påhittad kommun med datamängder i alla skeden, i en fil för sig.
begin-example-do = Öppna exempelkommunen
begin-drop = Du kan också släppa en fil på fönstret
