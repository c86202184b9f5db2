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
