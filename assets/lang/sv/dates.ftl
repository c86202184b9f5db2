### Months, weekdays and how dates are put together

month-january = januari
month-february = februari
month-march = mars
month-april = april
month-may = maj
month-june = juni
month-july = juli
month-august = augusti
month-september = september
month-october = oktober
month-november = november
month-december = december

weekday-monday = måndag
weekday-tuesday = tisdag
weekday-wednesday = onsdag
weekday-thursday = torsdag
weekday-friday = fredag
weekday-saturday = lördag
weekday-sunday = söndag

date-long = { $weekday } { $day } { $month } { $year }
date-month = { $month } { $year }

moment-today = i dag { $time }
moment-yesterday = i går { $time }

days-ago = { $count ->
    [0] i dag
    [1] i går
   *[other] för { $count } dagar sedan
}
days-ahead = { $count ->
    [0] i dag
    [1] i morgon
   *[other] om { $count } dagar
}
