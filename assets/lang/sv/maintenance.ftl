### The maintenance: what is late, what is due and when; reminders

## The screen

maintenance-counts = { $overdue ->
    [one] { $overdue } försenad
   *[other] { $overdue } försenade
}, { $soon } snart, { $later } i tid
maintenance-working = Räknar…
maintenance-view = Visa som
maintenance-year = År
maintenance-list = Lista
maintenance-letters-open = Påminnelser…
maintenance-calendar = Kalenderfil…
maintenance-remark = Försenad är det som är sent även med respit
maintenance-overdue = Försenat
maintenance-soon = Snart
maintenance-later = Senare
maintenance-no-clock = Utan datum

## The filter

maintenance-sort = Sort
maintenance-sort-updates = Utlovade uppdateringar
maintenance-sort-items = Punkter i checklistan
maintenance-who = Ansvarig
maintenance-nobody = Ingen ansvarig
maintenance-role = Roll
maintenance-search = Sök i underhållet
maintenance-only = Bara { $dataset }
maintenance-only-clear = Ta bort filtret { $what }
maintenance-nothing = Inget stämmer med filtret
maintenance-nothing-help = Det kan finnas mer att göra för andra datamängder.
maintenance-nothing-clear = Visa allt

## Nothing is promised

maintenance-empty = Inget är utlovat än
maintenance-empty-help = En datamängd syns här när den har en uppdateringsfrekvens och ett datum för senaste uppdatering, eller när en punkt i checklistan ska göras en viss dag.
maintenance-empty-datasets = Visa datamängderna

## Rows

maintenance-list-name = Underhåll som lista, { $count } rader
maintenance-choose = Välj { $dataset }
maintenance-updated = Uppdaterad i dag
maintenance-done = Markera gjord
maintenance-show = Visa punkten
maintenance-frequency = Ange frekvens
maintenance-should-have-come = skulle ha kommit { $date }
maintenance-should-have-been = skulle ha varit klar { $date }
maintenance-is-due = ska vara klar { $date }
maintenance-grace = utlovad { $date }, respit till { $until }
maintenance-days-late = { $count ->
    [one] { $count } dag sen
   *[other] { $count } dagar sen
}
maintenance-times = { $count } ggr
maintenance-times-from = { $count } gånger från { $date }
maintenance-no-frequency = Uppdateringsfrekvens saknas
maintenance-unclocked = { $frequency }: inget datum att hålla, följs upp med checklistans punkter
maintenance-no-day = Datum för senaste uppdatering saknas
maintenance-beyond = Nästa uppdatering ligger bortom kalenderns slut
maintenance-with-clock = Med datum
maintenance-without-clock = Utan datum att hålla

## Rows that are chosen

maintenance-chosen = { $count ->
    [one] { $count } vald
   *[other] { $count } valda
}
maintenance-counted = { $what } ({ $count })
maintenance-chosen-clear = Avmarkera
maintenance-no-updates = Ingen utlovad uppdatering är vald
maintenance-no-items = Ingen punkt i checklistan är vald

## The calendar

maintenance-year-name = Underhåll över tolv månader
maintenance-heading-count = { $heading }, { $count }
maintenance-month-empty = Inget
maintenance-more = { $count } till
maintenance-more-of = { $of }: { $count } till
maintenance-month-name = { $month }, { $count } rader
maintenance-month-before = Föregående månad
maintenance-month-after = Nästa månad
maintenance-month-first = Kalendern börjar här
maintenance-month-last = Kalendern slutar här
maintenance-month-year = Hela året

## Keys

maintenance-key-months = ← →
maintenance-key-month = månad
maintenance-key-rows = ↑ ↓
maintenance-key-row = rad
maintenance-key-open = öppna
maintenance-key-u = U
maintenance-key-do = uppdaterad eller gjord
maintenance-key-space = Mellanslag
maintenance-key-choose = välj
maintenance-key-back = hela året

## Reminders

maintenance-letters = Påminnelser
maintenance-letters-close = Stäng påminnelserna
maintenance-letters-chosen = { $count ->
    [one] Den rad som är vald
   *[other] De { $count } rader som är valda
}
maintenance-letters-pressing = { $count ->
    [one] Det som är försenat eller snart ska vara klart: { $count } rad
   *[other] Det som är försenat eller snart ska vara klart: { $count } rader
}
maintenance-letters-none = Inget är försenat och inget ska vara klart snart, så ingen behöver påminnas
maintenance-letters-working = Skriver…
maintenance-letters-by = En påminnelse till varje
maintenance-letters-by-steward = Förvaltare
maintenance-letters-by-role = Roll
maintenance-letters-language = Påminnelsernas språk
maintenance-letters-rest = … { $count } rader till; allt kopieras
maintenance-letter = Påminnelse till { $name }
maintenance-recipients = Mottagare, { $count }
maintenance-recipient-count = { $overdue ->
    [0] { $count }
   *[other] { $count }, varav { $overdue } sena
}
maintenance-copy = Kopiera
maintenance-copy-all = Kopiera alla
maintenance-copied = Påminnelsen till { $name } är kopierad
maintenance-copied-all = { $count ->
    [one] { $count } påminnelse är kopierad
   *[other] { $count } påminnelser är kopierade
}
maintenance-calendar-of-letters = Kalenderfil av det som påminnelserna gäller
maintenance-alarm = Kalendern påminner före
maintenance-alarm-none = Nej
maintenance-alarm-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}
ask-calendar = Var ska kalenderfilen ligga?
kind-calendar = Kalenderfil

## Letters

letter-to = Till: { $name }
letter-subject = { $count ->
    [one] Ämne: Påminnelse om öppna data, en sak att göra
   *[other] Ämne: Påminnelse om öppna data, { $count } saker att göra
}
letter-greeting = Hej,
letter-intro = här är det som behöver göras för de öppna data som du ansvarar för.
letter-intro-of = här är det som behöver göras för de öppna data som du ansvarar för hos { $organisation }.
letter-intro-role = här är det som behöver göras för öppna data i rollen { $role }.
letter-intro-role-of = här är det som behöver göras för öppna data hos { $organisation } i rollen { $role }.
letter-update = uppdatera datamängden
letter-line = - { $dataset }: { $what }, senast { $date }
letter-line-late = { $days ->
    [one] - { $dataset }: { $what }, skulle ha varit klart { $date } ({ $days } dag sen)
   *[other] - { $dataset }: { $what }, skulle ha varit klart { $date } ({ $days } dagar sen)
}
letter-closing = Säg gärna till när det är gjort, så noterar vi det. Stämmer något inte, eller passar en annan tidpunkt bättre, hör av dig.
letter-regards = Vänliga hälsningar
