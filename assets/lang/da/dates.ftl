### Months, weekdays and how dates are put together

month-january = januar
month-february = februar
month-march = marts
month-april = april
month-may = maj
month-june = juni
month-july = juli
month-august = august
month-september = september
month-october = oktober
month-november = november
month-december = december

weekday-monday = mandag
weekday-tuesday = tirsdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lørdag
weekday-sunday = søndag

date-long = { $weekday } den { $day }. { $month } { $year }
date-month = { $month } { $year }

moment-today = i dag { $time }
moment-yesterday = i går { $time }

days-ago = { $count ->
    [0] i dag
    [1] i går
   *[other] for { $count } dage siden
}
days-ahead = { $count ->
    [0] i dag
    [1] i morgen
   *[other] om { $count } dage
}
