### The scoring run: one question at a time, and the comparison of pairs

run-mode = Sätt att poängsätta
run-questions = Frågor
run-pairs = Jämför par
run-leave = Avsluta
run-in-turn = Poängsätt i tur och ordning

## Before a run

run-title = Poängsätt i tur och ordning
run-about = En fråga i taget, med vad varje poäng betyder. Varje svar sparas direkt; du kan avbryta när du vill och fortsätta sedan.
run-resume = Fortsätt vid datamängd { $at }
run-which = Vilka datamängder?
run-which-unscored = Utan poäng
run-which-partly = Delvis poängsatta
run-which-unreasoned = Skäl saknas
run-which-all = Alla
run-all-departments = Alla förvaltningar
run-all-stages = Alla skeden
run-search-departments = Sök förvaltning
run-order = I vilken ordning?
run-order-dataset = En datamängd i taget
run-order-dataset-help = Alla frågor om en datamängd, sedan nästa
run-order-cost = Kostnad först, sedan nytta
run-order-cost-help = Två varv: först vad alla datamängder kräver, sedan vad de ger
run-order-question = En fråga i taget
run-order-question-help = Samma fråga för alla datamängder, så att svaren kan jämföras
run-asks-reason = Fråga efter skäl efter varje svar
run-begin = Börja
run-size = { $datasets ->
    [one] { $datasets } datamängd
   *[other] { $datasets } datamängder
}, { $questions ->
    [one] { $questions } fråga
   *[other] { $questions } frågor
}
run-nothing = Ingen datamängd passar valet

## A question

run-dataset-of = Datamängd { $at } av { $count }
run-answers-of = { $answered } av { $count } svar
run-unknown = Vet ej – visas som ett osäkert läge, aldrig som noll
run-unanswered = inget svar
run-reason-hint = Varför? Tryck på Enter för att skriva
run-reason-waits = Skälet sparas med svaret
run-back = Föregående
run-on = Nästa
run-dataset-before = Förra datamängden
run-dataset-after = Nästa datamängd
run-saved-at-once = Varje svar sparas direkt

## Keys

run-key-score = poäng
run-key-unknown = vet ej
run-key-reason = skäl
run-key-keep = behåll
run-key-skip = hoppa över
run-key-dataset = datamängd
run-key-undo = ångra

## The end of a run

run-done = Omgången är klar
run-done-scored = { $scored } av { $count } datamängder har poäng
run-done-placed = { $placed } av { $count } har en plats i matrisen
run-done-unknown = { $count ->
    [one] { $count } svar är ”vet ej”
   *[other] { $count } svar är ”vet ej”
}
run-done-unanswered = { $count ->
    [one] { $count } fråga har inget svar
   *[other] { $count } frågor har inget svar
}
run-moves-most = Svaret som skulle flytta mest
run-moves = { $title }: ”{ $criterion }” kan flytta den från plats { $now } till { $then }
run-answer-it = Till frågan
run-to-matrix = Till matrisen
run-to-missing = Till frågorna utan svar
run-again = Ny omgång
run-list = Till listan

## Pairs

run-pairs-axis = Vad som jämförs
run-pairs-value = Vilken ger störst nytta?
run-pairs-cost = Vilken kräver mest?
run-pairs-progress = Par { $at } av högst { $most }
run-pairs-few = Minst två datamängder behöver poäng innan de kan jämföras
run-pairs-done = Alla par har fått svar
run-pairs-equal = lika
run-pairs-back = ta tillbaka
run-equal = Lika
run-skip = Hoppa över
run-take-back = Ta tillbaka
run-pairs-more = väger tyngst
run-pairs-this = { $title } väger tyngst
run-pairs-draft = Svaren prövar poängen men ändrar dem inte. De sparas inte i datainventeringen och försvinner när du stänger den.
run-pairs-unsaved = Svaren sparas inte
run-found = Där svaren säger emot
run-found-none-yet = Här syns par där ditt svar inte stämmer med poängen
run-found-count = { $count ->
    [0] Inget av { $answered } svar säger emot poängen
    [one] { $count } motsägelse bland { $answered } svar
   *[other] { $count } motsägelser bland { $answered } svar
}
run-found-more = { $count ->
    [one] och { $count } till
   *[other] och { $count } till
}
run-found-value = { $more } sades ge större nytta än { $less }, men poängen säger { $high } mot { $low }
run-found-cost = { $more } sades kräva mer än { $less }, men poängen säger { $high } mot { $low }
run-found-equal = { $more } och { $less } sades vara lika, men poängen säger { $high } mot { $low }
run-found-cycle = Svaren går i cirkel: { $around }
run-score-it = Poängsätt { $title }
