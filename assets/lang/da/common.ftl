### Words that every screen, dialog and document may use

undo-what = Fortryd: { $what }

count-datasets = { $count ->
    [one] { $count } datasæt
   *[other] { $count } datasæt
}
count-hours = { $count ->
    [one] { $count } time
   *[other] { $count } timer
}
