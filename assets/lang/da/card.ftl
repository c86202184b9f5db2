### The record card: one dataset in full

card-title = Datasættets titel
card-rank = plads { $rank }
card-duty = § { $duty }
card-near-border-help = Datasættet ligger så tæt på grænsen, at et enkelt point kan flytte det til et andet felt

## Pages

card-fields = Oplysninger
card-scores = Point
card-history = Historik

## Fields

card-languages = Sprog
card-language = { $language } { $filled }/{ $all }
card-date-hint = ÅÅÅÅ-MM-DD
card-web-hint = https://
card-search = Søg
card-department-new = Ny forvaltning…
card-department-new-name = Forvaltningens navn

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

## History

card-history-waiting = Henter historikken…
card-history-by = { $who }, { $when }
card-history-why = Hvorfor: { $why }
card-history-more = { $count ->
    [one] og { $count } ændring til
   *[other] og { $count } ændringer til
}
