### The maintenance: what is late, what is due and when; reminders

## The screen

maintenance-counts = { $overdue ->
    [one] { $overdue } forsinket
   *[other] { $overdue } forsinkede
}, { $soon } snart, { $later } i tide
maintenance-working = Regner…
maintenance-view = Vis som
maintenance-year = År
maintenance-list = Liste
maintenance-letters-open = Påmindelser…
maintenance-calendar = Kalenderfil…
maintenance-remark = Forsinket er det, som er for sent også med frist
maintenance-overdue = Forsinket
maintenance-soon = Snart
maintenance-later = Senere
maintenance-no-clock = Uden dato

## The filter

maintenance-sort = Slags
maintenance-sort-updates = Lovede opdateringer
maintenance-sort-items = Punkter i tjeklisten
maintenance-who = Ansvarlig
maintenance-nobody = Ingen ansvarlig
maintenance-role = Rolle
maintenance-search = Søg i vedligehold
maintenance-only = Kun { $dataset }
maintenance-only-clear = Fjern filteret { $what }
maintenance-nothing = Intet passer til filteret
maintenance-nothing-help = Der kan være mere at gøre for andre datasæt.
maintenance-nothing-clear = Vis alt

## Nothing is promised

maintenance-empty = Intet er lovet endnu
maintenance-empty-help = Et datasæt vises her, når det har en opdateringsfrekvens og en dato for seneste opdatering, eller når et punkt i tjeklisten skal gøres en bestemt dag.
maintenance-empty-datasets = Vis datasættene

## Rows

maintenance-list-name = Vedligehold som liste, { $count } rækker
maintenance-choose = Vælg { $dataset }
maintenance-updated = Opdateret i dag
maintenance-done = Markér udført
maintenance-show = Vis punktet
maintenance-frequency = Angiv frekvens
maintenance-should-have-come = skulle være kommet { $date }
maintenance-should-have-been = skulle have været færdig { $date }
maintenance-is-due = skal være færdig { $date }
maintenance-grace = lovet { $date }, frist til { $until }
maintenance-days-late = { $count ->
    [one] { $count } dag for sent
   *[other] { $count } dage for sent
}
maintenance-times = { $count } gange
maintenance-times-from = { $count } gange fra { $date }
maintenance-no-frequency = Opdateringsfrekvens mangler
maintenance-unclocked = { $frequency }: ingen dato at holde, følges op med tjeklistens punkter
maintenance-no-day = Dato for seneste opdatering mangler
maintenance-beyond = Næste opdatering ligger efter kalenderens slutning
maintenance-with-clock = Med dato
maintenance-without-clock = Uden dato at holde

## Rows that are chosen

maintenance-chosen = { $count ->
    [one] { $count } valgt
   *[other] { $count } valgte
}
maintenance-counted = { $what } ({ $count })
maintenance-chosen-clear = Fravælg
maintenance-no-updates = Ingen lovet opdatering er valgt
maintenance-no-items = Intet punkt i tjeklisten er valgt

## The calendar

maintenance-year-name = Vedligehold over tolv måneder
maintenance-heading-count = { $heading }, { $count }
maintenance-month-empty = Intet
maintenance-more = { $count } til
maintenance-more-of = { $of }: { $count } til
maintenance-month-name = { $month }, { $count } rækker
maintenance-month-before = Forrige måned
maintenance-month-after = Næste måned
maintenance-month-first = Kalenderen begynder her
maintenance-month-last = Kalenderen slutter her
maintenance-month-year = Hele året

## Keys

maintenance-key-months = ← →
maintenance-key-month = måned
maintenance-key-rows = ↑ ↓
maintenance-key-row = række
maintenance-key-open = åbn
maintenance-key-u = U
maintenance-key-do = opdateret eller udført
maintenance-key-space = Mellemrum
maintenance-key-choose = vælg
maintenance-key-back = hele året

## Reminders

maintenance-letters = Påmindelser
maintenance-letters-close = Luk påmindelserne
maintenance-letters-chosen = { $count ->
    [one] Den række, der er valgt
   *[other] De { $count } rækker, der er valgt
}
maintenance-letters-pressing = { $count ->
    [one] Det, der er forsinket eller snart skal være færdigt: { $count } række
   *[other] Det, der er forsinket eller snart skal være færdigt: { $count } rækker
}
maintenance-letters-none = Intet er forsinket, og intet skal være færdigt snart, så ingen behøver at blive mindet om noget
maintenance-letters-working = Skriver…
maintenance-letters-by = En påmindelse til hver
maintenance-letters-by-steward = Dataforvalter
maintenance-letters-by-role = Rolle
maintenance-letters-language = Påmindelsernes sprog
maintenance-letters-rest = … { $count } linjer til; alt kopieres
maintenance-letter = Påmindelse til { $name }
maintenance-recipients = Modtagere, { $count }
maintenance-recipient-count = { $overdue ->
    [0] { $count }
   *[other] { $count }, heraf { $overdue } for sent
}
maintenance-copy = Kopiér
maintenance-copy-all = Kopiér alle
maintenance-copied = Påmindelsen til { $name } er kopieret
maintenance-copied-all = { $count ->
    [one] { $count } påmindelse er kopieret
   *[other] { $count } påmindelser er kopieret
}
maintenance-calendar-of-letters = Kalenderfil over det, påmindelserne gælder
maintenance-alarm = Kalenderen minder om det før
maintenance-alarm-none = Nej
maintenance-alarm-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dage
}
ask-calendar = Hvor skal kalenderfilen ligge?
kind-calendar = Kalenderfil

## Letters

letter-to = Til: { $name }
letter-subject = { $count ->
    [one] Emne: Påmindelse om åbne data, en ting at gøre
   *[other] Emne: Påmindelse om åbne data, { $count } ting at gøre
}
letter-greeting = Hej,
letter-intro = her er det, der skal gøres for de åbne data, som du har ansvar for.
letter-intro-of = her er det, der skal gøres for de åbne data, som du har ansvar for hos { $organisation }.
letter-intro-role = her er det, der skal gøres for åbne data i rollen { $role }.
letter-intro-role-of = her er det, der skal gøres for åbne data fra { $organisation } i rollen { $role }.
letter-update = opdatér datasættet
letter-line = - { $dataset }: { $what }, senest { $date }
letter-line-late = { $days ->
    [one] - { $dataset }: { $what }, skulle have været færdigt { $date } ({ $days } dag for sent)
   *[other] - { $dataset }: { $what }, skulle have været færdigt { $date } ({ $days } dage for sent)
}
letter-closing = Sig gerne til, når det er gjort, så noterer vi det. Hvis noget ikke stemmer, eller et andet tidspunkt passer bedre, så skriv til os.
letter-regards = Venlig hilsen
