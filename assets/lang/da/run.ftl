### The scoring run: one question at a time, and the comparison of pairs

run-mode = Måde at give point på
run-questions = Spørgsmål
run-pairs = Sammenlign par
run-leave = Afslut
run-in-turn = Giv point efter tur

## Before a run

run-title = Giv point efter tur
run-about = Ét spørgsmål ad gangen, med hvad hvert point betyder. Hvert svar gemmes med det samme; du kan stoppe, når du vil, og fortsætte senere.
run-resume = Fortsæt ved datasæt { $at }
run-which = Hvilke datasæt?
run-which-unscored = Uden point
run-which-partly = Delvist med point
run-which-unreasoned = Begrundelse mangler
run-which-all = Alle
run-all-departments = Alle forvaltninger
run-all-stages = Alle faser
run-search-departments = Søg forvaltning
run-order = I hvilken rækkefølge?
run-order-dataset = Ét datasæt ad gangen
run-order-dataset-help = Alle spørgsmål om ét datasæt, derefter det næste
run-order-cost = Omkostning først, så værdi
run-order-cost-help = To omgange: først hvad alle datasæt kræver, så hvad de giver
run-order-question = Ét spørgsmål ad gangen
run-order-question-help = Samme spørgsmål for alle datasæt, så svarene kan sammenlignes
run-asks-reason = Spørg om begrundelse efter hvert svar
run-begin = Begynd
run-size = { $datasets ->
    [one] { $datasets } datasæt
   *[other] { $datasets } datasæt
}, { $questions ->
    [one] { $questions } spørgsmål
   *[other] { $questions } spørgsmål
}
run-nothing = Intet datasæt passer til valget

## A question

run-dataset-of = Datasæt { $at } af { $count }
run-answers-of = { $answered } af { $count } svar
run-unknown = Ved ikke – vises som en usikker placering, aldrig som nul
run-unanswered = intet svar
run-reason-hint = Hvorfor? Tryk på Enter for at skrive
run-reason-waits = Begrundelsen gemmes med svaret
run-back = Forrige
run-on = Næste
run-dataset-before = Forrige datasæt
run-dataset-after = Næste datasæt
run-saved-at-once = Hvert svar gemmes med det samme

## Keys

run-key-score = point
run-key-unknown = ved ikke
run-key-reason = begrundelse
run-key-keep = behold
run-key-skip = spring over
run-key-dataset = datasæt
run-key-undo = fortryd

## The end of a run

run-done = Omgangen er færdig
run-done-scored = { $scored } af { $count } datasæt har point
run-done-placed = { $placed } af { $count } har en plads i matrixen
run-done-unknown = { $count ->
    [one] { $count } svar er »ved ikke«
   *[other] { $count } svar er »ved ikke«
}
run-done-unanswered = { $count ->
    [one] { $count } spørgsmål har intet svar
   *[other] { $count } spørgsmål har intet svar
}
run-moves-most = Svaret, der ville flytte mest
run-moves = { $title }: »{ $criterion }« kan flytte det fra plads { $now } til { $then }
run-answer-it = Til spørgsmålet
run-to-matrix = Til matrixen
run-to-missing = Til spørgsmålene uden svar
run-again = Ny omgang
run-list = Til listen

## Pairs

run-pairs-axis = Hvad der sammenlignes
run-pairs-value = Hvilket giver mest værdi?
run-pairs-cost = Hvilket kræver mest?
run-pairs-progress = Par { $at } af højst { $most }
run-pairs-few = Mindst to datasæt skal have point, før de kan sammenlignes
run-pairs-done = Alle par har fået svar
run-pairs-equal = lige
run-pairs-back = tag tilbage
run-equal = Lige
run-skip = Spring over
run-take-back = Tag tilbage
run-pairs-more = vejer tungest
run-pairs-this = { $title } vejer tungest
run-pairs-draft = Svarene prøver pointene, men ændrer dem ikke. De gemmes ikke i dataoversigten og forsvinder, når du lukker den.
run-pairs-unsaved = Svarene gemmes ikke
run-found = Hvor svarene siger imod
run-found-none-yet = Her vises par, hvor dit svar ikke stemmer med pointene
run-found-count = { $count ->
    [0] Intet af { $answered } svar siger pointene imod
    [one] { $count } modsigelse blandt { $answered } svar
   *[other] { $count } modsigelser blandt { $answered } svar
}
run-found-more = { $count ->
    [one] og { $count } til
   *[other] og { $count } til
}
run-found-value = { $more } blev sagt at give mere værdi end { $less }, men pointene siger { $high } mod { $low }
run-found-cost = { $more } blev sagt at kræve mere end { $less }, men pointene siger { $high } mod { $low }
run-found-equal = { $more } og { $less } blev sagt at være lige, men pointene siger { $high } mod { $low }
run-found-cycle = Svarene går i ring: { $around }
run-score-it = Giv point til { $title }
