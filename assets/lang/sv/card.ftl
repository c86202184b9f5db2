### The record card: one dataset in full

card-title = Datamängdens titel
card-rank = plats { $rank }
card-duty = § { $duty }
card-near-border-help = Datamängden ligger så nära gränsen att en enda poäng kan flytta den till en annan ruta

## Pages

card-fields = Uppgifter
card-scores = Poäng
card-history = Historik

## Fields

card-languages = Språk
card-language = { $language } { $filled }/{ $all }
card-date-hint = ÅÅÅÅ-MM-DD
card-web-hint = https://
card-search = Sök
card-department-new = Ny förvaltning…
card-department-new-name = Förvaltningens namn

## Scores

card-scores-of = Poäng för { $title }
card-span = { $lo }–{ $hi }
card-unknown-help = Vi vet inte; visas som ett osäkert läge, aldrig som noll
card-reason = Skäl för { $criterion }
card-reason-hint = Skriv varför, gärna med källa
card-score-version = Poängen gavs enligt version { $version } av poängmodellen
card-score-clear = Ta bort poängen
card-keys = 1–5 poäng   ? vet ej
card-keys-next = Alt ↓ nästa

## History

card-history-waiting = Hämtar historiken…
card-history-by = { $who }, { $when }
card-history-why = Varför: { $why }
card-history-more = { $count ->
    [one] och { $count } ändring till
   *[other] och { $count } ändringar till
}
