### The gates: the legal tests beside the scores

gate-G1 = Information security
gate-G2 = Personal data
gate-G3 = National security
gate-G4 = Secrecy
gate-G5 = Third-party rights
gate-G6 = Combination risk
gate-G1-help = Can the data be used to harm our systems or our work?
gate-G2-help = Can a living person be pointed out, directly or together with something else?
gate-G3-help = Can the data harm national security?
gate-G4-help = Is there information that the law keeps secret?
gate-G5-help = Does anybody else have copyright, a contract or other rights to the data?
gate-G6-help = Does the data become sensitive when joined with other open data?

## What a test came to

gate-state-unassessed = Not assessed
gate-state-clear = No obstacle
gate-state-action = Action needed
gate-state-blocked = Obstacle
