### Words that every screen, dialog and document may use

## Buttons

ok = OK
cancel = Annuller
close = Luk
save = Gem
add = Tilføj
change = Rediger
remove = Fjern
back = Tilbage
next = Næste
copy = Kopiér
undo = Fortryd
redo = Gentag
undo-what = Fortryd: { $what }
redo-what = Gentag: { $what }

## Answers

yes = Ja
no = Nej
none = Ingen
unknown = Ved ikke
nothing = –

## Languages

language-sv = svensk
language-da = dansk
language-en = engelsk

## Terms

inventory = Dataoversigt
dataset = Datasæt
datasets = Datasæt
department = Forvaltning
organisation = Organisation
criterion = Kriterium
weight = Vægt
score = Point
reason = Begrundelse
stage = Fase
quadrant = Felt
priority = Prioritet
rank = Plads
coverage-label = Svar

## Numbers of things

count-datasets = { $count ->
    [one] { $count } datasæt
   *[other] { $count } datasæt
}
count-departments = { $count ->
    [one] { $count } forvaltning
   *[other] { $count } forvaltninger
}
count-hours = { $count ->
    [one] { $count } time
   *[other] { $count } timer
}
count-hours-per-year = { $count ->
    [one] { $count } time om året
   *[other] { $count } timer om året
}
count-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dage
}
