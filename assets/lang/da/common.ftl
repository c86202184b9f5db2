### Words that every screen, dialog and document may use

## Buttons

ok = OK
cancel = Annuller
close = Luk
add = Tilføj
change = Rediger
back = Tilbage
undo = Fortryd
redo = Gentag
undo-what = Fortryd: { $what }
redo-what = Gentag: { $what }

## Answers

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

## Numbers of things

count-datasets = { $count ->
    [one] { $count } datasæt
   *[other] { $count } datasæt
}
