### The page of one dataset

dataset-back = Tillbaka till { $place }
dataset-back-keys = Esc eller Alt ←
dataset-at = { $at } av { $count }
dataset-first = Det här är den första i listan
dataset-last = Det här är den sista i listan
dataset-not-in-list = Visas inte i listan just nu
dataset-none = Ingen datamängd är vald
dataset-to-list = Välj i listan
dataset-step-back = Tillbaka ett skede…
dataset-conclude = Avsluta…
dataset-reopen = Återuppta…
dataset-ended-on = { $kind } från { $date }
dataset-decide-proceed = Beslut att gå vidare…
dataset-decide-publish = Publiceringsbeslut…
dataset-decide = Beslut: { $kind }…
dataset-move-on = Gå vidare till { $stage }
dataset-items-left = { $count ->
    [one] En punkt återstår: { $items }
   *[other] { $count } punkter återstår: { $items }
}

## Stages

dataset-stage-spoken = Skedet { $stage }: { $words }
dataset-stage-done = klar
dataset-stage-done-on = klar { $date }
dataset-stage-missing = { $count ->
    [one] en punkt saknas
   *[other] { $count } punkter saknas
}
dataset-stage-counts = { $done } av { $total }
dataset-stage-counts-blocking = { $done } av { $total }, { $blocking } spärrar
dataset-stage-counts-due = { $done } av { $total }, { $blocking } att göra
dataset-stage-counts-decision = { $done } av { $total }, beslutet återstår

## The checklist

checklist-state = Läge
checklist-required = krävs
checklist-required-at-retirement = vid avveckling
checklist-locked = öppnas när punkterna är klara
checklist-undecided = inte beslutat
checklist-again = åter { $date }
checklist-again-late = skulle göras om { $date }
checklist-due = senast { $date }
checklist-late = { $count ->
    [one] en dag sen
   *[other] { $count } dagar sen
}
checklist-waits = { $count ->
    [one] väntar en dag
   *[other] väntar { $count } dagar
}
checklist-on-event = vid behov
checklist-blocking-identify = { $count ->
    [one] En punkt spärrar beslutet att gå vidare.
   *[other] { $count } punkter spärrar beslutet att gå vidare.
}
checklist-blocking-prepare = { $count ->
    [one] En punkt spärrar publiceringsbeslutet.
   *[other] { $count } punkter spärrar publiceringsbeslutet.
}
checklist-blocking-publish = { $count ->
    [one] En punkt spärrar flytten till Förvalta.
   *[other] { $count } punkter spärrar flytten till Förvalta.
}
checklist-blocking-maintain = { $count ->
    [one] En punkt ska göras nu.
   *[other] { $count } punkter ska göras nu.
}
checklist-first = Först i tur: { $role }, { $items }
checklist-only-decision = Punkterna är klara. Bara beslutet återstår.
checklist-all-done = Allt som krävs i skedet är klart.
checklist-later = Skedet har inte börjat. Punkterna kan göras i förväg.
checklist-gates = Skyddsgrindar som spärrar publicering: { $gates }
checklist-show-blocking = Visa bara spärrande
checklist-show-all = Visa alla punkter
checklist-nothing = Checklistan har inga punkter i det här skedet
checklist-nothing-blocks = Inga punkter spärrar
checklist-keys = { $states }   Mellanslag klar   Enter visa punkten
checklist-to-list = Tillbaka till listan

## One item

checklist-own = egen punkt
checklist-usually = Görs oftast av: { $roles }
checklist-every-days = { $count ->
    [one] varje dag
   *[other] var { $count }:e dag
}
checklist-every-frequency = vid varje utlovad uppdatering
checklist-every-event = vid behov
checklist-by-decision = Punkten bockas inte av. Den blir klar när beslutet förs in.
checklist-decided = Beslutat { $date }
checklist-decide = För in beslutet…
checklist-to-decisions = Visa besluten
checklist-reason = Skäl
checklist-reason-hint = Varför punkten inte är tillämplig
checklist-reason-waits = Skriv skälet så sparas läget Ej tillämplig
checklist-begun = Påbörjad { $date }, { $by }
checklist-na-on = Bedömd
checklist-done = Klar
checklist-done-by = Gjord av
checklist-who-hint = Roll eller namn
checklist-roles = Välj roll
checklist-responsible = Ansvarig
checklist-until = Klart senast
checklist-note = Anteckning
checklist-note-hint = Vad som gjorts, var underlaget finns
checklist-links = Länkar
checklist-link-add = Lägg till länk
checklist-link-open = Öppna { $link }
checklist-link-remove = Ta bort { $link }
checklist-latest = Senaste beslut: { $kind }

## Versions

checklist-off = { $count ->
    [one] En punkt är avstängd
   *[other] { $count } punkter är avstängda
}
checklist-off-reason = Skäl: { $reason }
checklist-standard = Programmets egen checklista
checklist-version = Checklistans version { $version }
checklist-newer = Datamängden följer checklistans version { $version }. Version { $newest } finns.
checklist-newer-changes = { $count ->
    [0] Inga punkter ändras
    [one] En punkt ändras
   *[other] { $count } punkter ändras
}
checklist-newer-added = Ny: { $item }
checklist-newer-dropped = Tas bort: { $item }
checklist-newer-changed = Ändrad: { $item }
checklist-take-up = Ta i bruk version { $version }
checklist-take-up-help = Det som är gjort finns kvar; nya punkter läggs till som ej påbörjade

## The letters of the roles

checklist-role-coordinator = K
checklist-role-owner = Ä
checklist-role-steward = F
checklist-role-lawyer = J
checklist-role-it = I
checklist-role-communications = C
