### The gates: the legal tests beside the scores

gate-G1 = Informationssäkerhet
gate-G2 = Personuppgifter
gate-G3 = Sveriges säkerhet
gate-G4 = Sekretess
gate-G5 = Tredje parts rättigheter
gate-G6 = Kombinationsrisk
gate-G1-help = Kan datan användas för att skada våra system eller vår verksamhet?
gate-G2-help = Kan någon som lever pekas ut, direkt eller tillsammans med annat?
gate-G3-help = Kan datan skada Sveriges säkerhet?
gate-G4-help = Finns uppgifter som är hemliga enligt offentlighets- och sekretesslagen?
gate-G5-help = Har någon annan upphovsrätt, avtal eller andra rättigheter till datan?
gate-G6-help = Blir datan känslig när den läggs samman med annan öppen data?

## What a test came to

gate-state-unassessed = Ej bedömd
gate-state-clear = Inget hinder
gate-state-action = Åtgärd krävs
gate-state-blocked = Hinder

## What it means for the dataset

gates-worst-unassessed = Ej bedömd – spärrar publicering
gates-worst-clear = Inget hinder
gates-worst-action = Åtgärd krävs
gates-worst-blocked = Kan inte öppnas i nuvarande form
gates-meaning-unassessed = Poängen räknas som vanligt, men datamängden kan inte gå vidare till publicering
gates-meaning-clear = Alla sex skyddsgrindar är prövade
gates-meaning-action = Står som uppgift i översikten tills den är gjord
gates-meaning-blocked = Rangordnas inte och visas med sitt skäl vid sidan av matrisen
gates-left = { $count ->
    [one] { $count } skyddsgrind är inte bedömd
   *[other] { $count } skyddsgrindar är inte bedömda
}

## Testing

gates-examiner = Vem prövar nu
gates-examiner-hint = Till exempel jurist
gates-known = Välj bland dem som prövat förut
gates-known-none = Ingen har prövat något än
gates-reason-all = Gemensamt skäl
gates-reason-all-hint = Om det behövs
gates-clear-all = Inget hinder i alla
gates-clear-rest = { $count ->
    [one] Inget hinder i den som är kvar
   *[other] Inget hinder i de { $count } som är kvar
}
gates-clear-help = För det som uppenbart är ofarligt; det som redan är bedömt ändras inte
gates-waiting = Inte sparat än: skriv varför
gates-reason = Skäl för { $gate }
gates-reason-hint = Skriv varför
gates-examiner-of = Prövad av, { $gate }
gates-date = Prövad den, { $gate }
gates-moved = Enter sparar, Esc ångrar
