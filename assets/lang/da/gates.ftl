### The gates: the legal tests beside the scores

gate-G1 = Informationssikkerhed
gate-G2 = Personoplysninger
gate-G3 = Statens sikkerhed
gate-G4 = Tavshedspligt
gate-G5 = Tredjeparts rettigheder
gate-G6 = Kombinationsrisiko
gate-G1-help = Kan dataene bruges til at skade vores systemer eller vores arbejde?
gate-G2-help = Kan en nulevende person udpeges, direkte eller sammen med andet?
gate-G3-help = Kan dataene skade statens sikkerhed?
gate-G4-help = Er der oplysninger, som er fortrolige ifølge loven?
gate-G5-help = Har andre ophavsret, aftaler eller andre rettigheder til dataene?
gate-G6-help = Bliver dataene følsomme, når de lægges sammen med andre åbne data?

## What a test came to

gate-state-unassessed = Ikke vurderet
gate-state-clear = Ingen hindring
gate-state-action = Kræver handling
gate-state-blocked = Hindring

## What it means for the dataset

gates-worst-unassessed = Ikke vurderet – spærrer for udgivelse
gates-worst-clear = Ingen hindring
gates-worst-action = Kræver handling
gates-worst-blocked = Kan ikke åbnes i nuværende form
gates-meaning-unassessed = Pointene tæller som sædvanlig, men datasættet kan ikke gå videre til udgivelse
gates-meaning-clear = Alle seks beskyttelsestjek er vurderet
gates-meaning-action = Står som opgave i overblikket, til den er udført
gates-meaning-blocked = Rangordnes ikke og vises med sin begrundelse ved siden af matricen
gates-left = { $count ->
    [one] { $count } beskyttelsestjek er ikke vurderet
   *[other] { $count } beskyttelsestjek er ikke vurderet
}

## Testing

gates-examiner = Hvem vurderer nu
gates-examiner-hint = For eksempel jurist
gates-known = Vælg blandt dem, der har vurderet før
gates-known-none = Ingen har vurderet noget endnu
gates-reason-all = Fælles begrundelse
gates-reason-all-hint = Hvis det er nødvendigt
gates-clear-all = Ingen hindring i alle
gates-clear-rest = { $count ->
    [one] Ingen hindring i det sidste tjek
   *[other] Ingen hindring i de { $count } sidste
}
gates-clear-help = Til det, der åbenlyst er ufarligt; det, der allerede er vurderet, ændres ikke
gates-waiting = Ikke gemt endnu: skriv hvorfor
gates-reason = Begrundelse for { $gate }
gates-reason-hint = Skriv hvorfor
gates-examiner-of = Vurderet af, { $gate }
gates-date = Vurderet den, { $gate }
gates-moved = Enter gemmer, Esc fortryder
