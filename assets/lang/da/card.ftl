### The record card: one dataset in full

card-title = Datasættets titel
card-rank = plads { $rank }
card-rank-interval = plads { $rank } ({ $best }–{ $worst })
card-rank-interval-help = Spændet viser pladsen med lige vægte og med hver vægt 25 % lettere og tungere
card-sensitive = følsom
card-sensitive-help = Andre vægte ville give et andet felt i matricen
card-gates-open = Beskyttelsestjek ikke vurderet
card-to-gates = Til beskyttelsestjekkene
card-duty = § { $duty }
card-near-border-help = Datasættet ligger så tæt på grænsen, at et enkelt point kan flytte det til et andet felt

## Pages

card-fields = Oplysninger
card-scores = Point
card-gates = Beskyttelsestjek
card-checklist = Tjekliste
card-decisions = Beslutninger
card-demand = Efterspørgsel
card-history = Historik

## Fields

card-languages = Sprog
card-language = { $language } { $filled }/{ $all }
card-date-hint = ÅÅÅÅ-MM-DD
card-web-hint = https://
card-search = Søg
card-department-new = Ny forvaltning…
card-department-new-name = Forvaltningens navn
card-to-checklist = Vis tjeklisten
card-move-to = Flyt til { $stage }

## Scores

card-scores-of = Point for { $title }
card-span = { $lo }–{ $hi }
card-unknown-help = Vi ved det ikke; vises som en usikker placering, aldrig som nul
card-reason = Begrundelse for { $criterion }
card-reason-hint = Skriv hvorfor, gerne med kilde
card-score-version = Pointene blev givet efter version { $version } af pointmodellen
card-score-clear = Fjern pointet
card-keys = 1–5 point   ? ved ikke
card-keys-next = Alt ↓ næste
card-keys-gates = ← → vurdering   ↑ ↓ tjek

## What to ask first

card-ask-first = { $count ->
    [one] Svaret, der flytter mest
   *[other] Svarene, der flytter mest
}
card-ask-range = plads { $best }–{ $worst }, nu { $now }
card-ask-move = kan flytte fra plads { $now } til { $then }
card-ask-for-place = { $count ->
    [one] { $count } svar mere giver en plads i matricen
   *[other] { $count } svar mere giver en plads i matricen
}

## A place given by hand

place-own = Egen placering
place-own-help = Erstatter den beregnede plads i rangordningen; begge vises, og pointene ændres ikke
place-computed = Ifølge pointene
place-given = Givet i hånden
place-give = Giv en egen placering…
place-change = Ændr…
place-remove = Fjern egen placering
place-save = Gem placeringen
place-leave = Annuller
place-number-hint = 0 til 100
place-no-number = »{ $found }« er ingen plads; skriv et tal fra 0 til 100
place-reason = Begrundelse for placeringen
place-reason-hint = Skriv, hvorfor pointene ikke rækker
place-by = Besluttet af
place-by-hint = Rolle, for eksempel digitaliseringschef

## History

card-history-waiting = Henter historikken…
card-history-why = Hvorfor: { $why }
