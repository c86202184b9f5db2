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
