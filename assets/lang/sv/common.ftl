### Words that every screen, dialog and document may use

undo-what = Ångra: { $what }

count-datasets = { $count ->
    [one] { $count } datamängd
   *[other] { $count } datamängder
}
count-hours = { $count ->
    [one] { $count } timme
   *[other] { $count } timmar
}
