### Words that every screen, dialog and document may use

## Buttons

ok = OK
cancel = Avbryt
close = Stäng
add = Lägg till
change = Ändra
back = Tillbaka
undo = Ångra
redo = Gör om
undo-what = Ångra: { $what }
redo-what = Gör om: { $what }

## Answers

no = Nej
none = Ingen
unknown = Vet ej
nothing = –

## Languages

language-sv = svenska
language-da = danska
language-en = engelska

## Terms

inventory = Datainventering
dataset = Datamängd
datasets = Datamängder
department = Förvaltning
organisation = Organisation
criterion = Kriterium
weight = Vikt
score = Poäng
reason = Skäl
stage = Skede
quadrant = Ruta
priority = Prioritet
rank = Plats

## Numbers of things

count-datasets = { $count ->
    [one] { $count } datamängd
   *[other] { $count } datamängder
}
