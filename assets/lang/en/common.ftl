### Words that every screen, dialog and document may use

undo-what = Undo: { $what }

count-datasets = { $count ->
    [one] { $count } dataset
   *[other] { $count } datasets
}
count-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
