### The overview: what needs somebody, and how far the inventory has come

overview-paper = Beslutsunderlag…
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
overview-more-name = Visa alla { $count }: { $what }
overview-rank = plats { $rank }
overview-last = Senast
overview-show = Visa kortet
overview-of = av { $count }
overview-published = publicerade
overview-by-quadrant = Publicerat per ruta
overview-since = Sedan förra mötet
overview-today = Behöver dig i dag
overview-calm = Inget brådskar i dag
overview-calm-next = Det som står nedan kan du ta när du har tid
overview-nothing-next = Leta upp nästa datamängd i matrisen, eller lägg till en ny
overview-add = Ny datamängd
overview-matrix = Visa matrisen
overview-later = När du har tid
overview-overdue = Försenade uppdateringar
overview-overdue-do = Uppdaterad i dag
overview-promised-for = skulle ha kommit { $date }
overview-grace = { $days ->
    [one] { $days } dags frist
   *[other] { $days } dagars frist
}
overview-days-late = { $days ->
    [one] { $days } dag sen
   *[other] { $days } dagar sen
}
overview-days-waited = { $days ->
    [one] { $days } dag
   *[other] { $days } dagar
}
overview-days-ready = { $days ->
    [one] klar sedan { $days } dag
   *[other] klar sedan { $days } dagar
}
overview-ready-today = klar i dag
overview-late = Försenade punkter
overview-item-do = Visa punkten
overview-waits = Väntar på någon
overview-decide-publish = Ett steg från publiceringsbeslut
overview-decide-proceed = Ett steg från beslut att gå vidare
overview-decide-own = Ett steg från beslut: { $kind }
overview-decide-do = Förbered beslut…
overview-all-done = Alla andra krävda punkter klara i { $stage }
overview-ready = Redo för nästa skede
overview-ready-do = Flytta…
overview-none-left = Inget krävt återstår i { $stage }
overview-soon = Uppdateras snart
overview-year = Visa året
overview-all = Visa alla { $count }
overview-in-time = publicerade är i tid
overview-nothing-promised = inget publicerat har en utlovad uppdatering
overview-documented = dokumenterade med skäl
overview-documented-help = Varje poäng har ett skäl, och inget krävt saknas i de skeden som är passerade
overview-every = alla
overview-unpromised = Publicerade utan utlovad uppdatering
overview-demand = Efterfrågan
overview-unanswered = Datamängder som någon väntar svar om
overview-unmet = Utan datamängd och svar
overview-by-department = Går vidare, per förvaltning
overview-goes-on = går vidare

## Nothing yet

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
