### The figures of rows and bars: what they are called, what they say in words, and the words in them

## What they are

figure = Figur
figure-kind-matrix = Prioriteringsmatrix
figure-kind-ranking = Rangorden med spænd
figure-kind-funnel = Datasæt pr. fase
figure-kind-share = Fordeling efter prioritet
figure-kind-timeline = Vedligehold i tolv måneder
figure-kind-spread = Point pr. kriterium
figure-table-matrix = En række pr. datasæt med plads i rangordenen, værdi, omkostning og felt.
figure-table-ranking = En række pr. datasæt med plads i rangordenen, bedste og dårligste plads hvis vægtene ændres, prioritet og felt.
figure-table-funnel = En række pr. fase med hvor mange der er nået dertil, står der, er gået videre og er afsluttet.
figure-table-share = En række pr. gruppe med antal datasæt og andel.
figure-table-timeline = En række pr. måned med antal opdateringer, antal punkter på tjeklisten og hvilke datasæt det gælder.
figure-table-spread = En række pr. kriterium med hvor mange datasæt der har hvert point, og gennemsnittet.
chart-with-table = { $title }. Alle oplysninger i figuren står i tabel { $table }.

## Nothing to show

chart-empty-ranking = Intet datasæt har endnu en plads i rangordenen.
chart-empty-funnel = Der er endnu intet datasæt.
chart-empty-share = Der er endnu intet datasæt at fordele.
chart-empty-timeline = Intet er planlagt for de næste tolv måneder.
chart-empty-spread = Intet kriterium er besvaret endnu.

## The order

chart-ranking-axis = Plads i rangordenen
chart-ranking-span = Bedste og dårligste plads hvis vægtene ændres
chart-ranking-note = De { $shown } første af { $count } datasæt vises.
chart-ranking-alt = { $count ->
    [one] Et datasæt har en plads i rangordenen: { $first }.
   *[other] { $count } datasæt står i rækkefølge. Først kommer { $first }.
}
chart-ranking-alt-firm = Pladserne er de samme, også hvis vægtene ændres.
chart-ranking-alt-loose = Mindst sikker er pladsen for { $title }, som kan ende på plads { $best } til { $worst } hvis vægtene ændres.

## The stages

chart-funnel-reached = { $count } er nået hertil
chart-funnel-here = { $count } står her
chart-funnel-on = { $count } er gået videre
chart-funnel-ended = { $count ->
    [one] et afsluttet
   *[other] { $count } afsluttede
}
chart-funnel-column-reached = Er nået hertil
chart-funnel-means-here = Står her
chart-funnel-means-on = Er gået videre
chart-funnel-means-ended = Afsluttede
chart-funnel-alt = Så mange datasæt er nået til hver fase: { $each }. Flest står nu i fasen { $stage }, { $here }.

## The shares

chart-share-percent = Andel
chart-share-alt = Af { $count ->
    [one] et datasæt
   *[other] { $count } datasæt
} hører flest til gruppen { $most }: { $number }, det vil sige { $percent }.
chart-share-alt-rest = Øvrige: { $rest }.

## The year

chart-timeline-month = Måned
chart-timeline-overdue = Forsinket
chart-timeline-updates = Opdateringer
chart-timeline-items = Punkter på tjeklisten
chart-timeline-alt = Fra { $from } til { $to } skal { $count ->
    [one] en opdatering eller kontrol
   *[other] { $count } opdateringer og kontroller
} udføres, flest i { $month }: { $most }.
chart-timeline-alt-late = { $count ->
    [one] En er forsinket.
   *[other] { $count } er forsinkede.
}

## The scores

chart-spread-unknown = Ved ikke
chart-spread-missing = Mangler
chart-spread-mean = Snit
chart-spread-alt = Pointene på { $count ->
    [one] et kriterium
   *[other] { $count } kriterier
}. Højest i gennemsnit er { $highest } med { $high }, lavest { $lowest } med { $low }.
chart-spread-alt-widest = Mest forskellige er pointene på { $criterion }.
chart-spread-alt-missing = Flest svar mangler på { $criterion }: { $count }.
