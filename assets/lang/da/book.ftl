### Our own workbook that comes back: what its sheets around the datasets change here

book-other-sheet = Af vores egen projektmappe læses nu et andet ark end datasættene; vælg Datasæt, så tages det ind, som er ændret på alle ark. Det, der er ændret her, tages ikke ind nu: { $sheets }
book-taken = Fra projektmappens andre ark tages ind: { $what }
book-count-score = { $count } point
book-count-override = { $count ->
    [one] { $count } egen placering
   *[other] { $count } egne placeringer
}
book-count-gate = { $count } beskyttelsestjek
book-count-item = { $count ->
    [one] { $count } punkt i tjeklisten
   *[other] { $count } punkter i tjeklisten
}
book-count-outcome = { $count ->
    [one] { $count } afslutning
   *[other] { $count } afslutninger
}
book-count-decision = { $count ->
    [one] { $count } beslutning
   *[other] { $count } beslutninger
}
book-count-demand = { $count } behov
book-fate-clash = { $count ->
    [one] { $count } oplysning på de andre ark er ændret både her og i projektmappen; det, der står her, bliver stående
   *[other] { $count } oplysninger på de andre ark er ændret både her og i projektmappen; det, der står her, bliver stående
}
book-fate-ours = { $count ->
    [one] { $count } oplysning på de andre ark er ændret begge steder; det, der står her, gælder
   *[other] { $count } oplysninger på de andre ark er ændret begge steder; det, der står her, gælder
}
book-fate-theirs = { $count ->
    [one] { $count } oplysning på de andre ark er ændret begge steder; det, der står i projektmappen, gælder
   *[other] { $count } oplysninger på de andre ark er ændret begge steder; det, der står i projektmappen, gælder
}
book-fate-gone = { $count ->
    [one] { $count } ændring gælder et datasæt, der ikke findes her, og tages ikke ind
   *[other] { $count } ændringer gælder datasæt, der ikke findes her, og tages ikke ind
}
book-fate-retired = { $count ->
    [one] { $count } point gælder et kriterium, der ikke stilles længere, og tages ikke ind
   *[other] { $count } point gælder kriterier, der ikke stilles længere, og tages ikke ind
}
book-fate-on-record = { $count ->
    [one] { $count } beslutning er ændret i projektmappen; en beslutning, der findes, rettes kun i Fyrfält
   *[other] { $count } beslutninger er ændret i projektmappen; beslutninger, der findes, rettes kun i Fyrfält
}
book-missing = { $count ->
    [one] { $count } oplysning er væk eller tømt i projektmappen; den bliver stående her
   *[other] { $count } oplysninger er væk eller tømt i projektmappen; de bliver stående her
}
book-issues = { $count ->
    [one] { $count } celle på de andre ark tages ikke ind
   *[other] { $count } celler på de andre ark tages ikke ind
}
book-both = { $part }: her { $ours }, i projektmappen { $theirs }
book-of = { $title }: { $what }
book-place = { $sheet }, række { $row }
book-more = … og { $count } til
book-records = { $count ->
    [one] { $count } oplysning fra andre ark
   *[other] { $count } oplysninger fra andre ark
}
book-records-clash = { $count ->
    [one] { $count } oplysning ændret begge steder bliver stående som her
   *[other] { $count } oplysninger ændret begge steder bliver stående som her
}
book-done = { $count ->
    [one] oplysning fra andre ark
   *[other] oplysninger fra andre ark
}
book-import = { $count ->
    [one] Importér { $count } oplysning fra andre ark
   *[other] Importér { $count } oplysninger fra andre ark
}
book-import-too = { $count ->
    [one] { $import } og { $count } oplysning
   *[other] { $import } og { $count } oplysninger
}
book-blocked-clashes = Det eneste nye er ændret både her og i projektmappen; vælg under Værd at se på
book-said-taken = tages ind
book-said-clash = bliver stående som her
book-said-ours = det, der står her, gælder
book-said-theirs = det, der står i projektmappen, gælder
book-said-gone = datasættet findes ikke her
book-said-retired = kriteriet stilles ikke længere
book-said-on-record = rettes i Fyrfält
book-said-missing = væk eller tømt i projektmappen; bliver stående her
book-said-issue = tages ikke ind

## Why a cell is not taken
book-problem-title-missing = Titel mangler
book-problem-same-id = En tidligere række gælder det samme
book-problem-no-dataset = Rækken peger ikke på noget datasæt; skriv titlen præcis som på arket med datasæt
book-problem-incomplete = Noget, der skal stå på rækken, mangler
book-problem-no-reason = Begrundelse mangler
book-problem-no-score = Begrundelse uden point
book-problem-other-model = Kriteriet findes ikke i pointmodellen her; tag samme model i brug, og læs ind igen, eller brug JSON
book-problem-unused-department = Intet datasæt hører til forvaltningen; tilføj den i Fyrfält
book-problem-not-a-score = Intet point fra 1 til 5
book-problem-not-a-place = Intet tal fra 0 til 100
book-problem-not-a-date = Ingen dato
book-problem-not-in-list = Findes ikke blandt det, der kan stå her
book-problem-not-an-address = Ingen webadresse
book-problem-not-an-id = Intet id fra programmet
book-problem-not-text = Kan ikke læses som tekst
