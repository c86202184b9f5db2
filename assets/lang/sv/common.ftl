### Words that every screen, dialog and document may use

## Buttons

ok = OK
cancel = Avbryt
close = Stäng
save = Spara
add = Lägg till
change = Ändra
remove = Ta bort
back = Tillbaka
next = Nästa
copy = Kopiera
undo = Ångra
redo = Gör om
undo-what = Ångra: { $what }
redo-what = Gör om: { $what }

## Answers

yes = Ja
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
coverage-label = Svar

## Numbers of things

count-datasets = { $count ->
    [one] { $count } datamängd
   *[other] { $count } datamängder
}
count-departments = { $count ->
    [one] { $count } förvaltning
   *[other] { $count } förvaltningar
}
count-hours = { $count ->
    [one] { $count } timme
   *[other] { $count } timmar
}
count-hours-per-year = { $count ->
    [one] { $count } timme per år
   *[other] { $count } timmar per år
}
count-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}
