### Months, weekdays and how dates are put together

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

date-long = { $weekday } { $day } { $month } { $year }
date-month = { $month } { $year }

moment-today = today { $time }
moment-yesterday = yesterday { $time }

days-ago = { $count ->
    [0] today
    [1] yesterday
   *[other] { $count } days ago
}
days-ahead = { $count ->
    [0] today
    [1] tomorrow
   *[other] in { $count } days
}
