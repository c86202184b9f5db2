### The board of the process

board-view = Visa som
board-view-board = Tavla
board-view-list = Lista
board-count = { $working } i arbete, { $ended ->
    [one] { $ended } avslutad
   *[other] { $ended } avslutade
}
board-count-of = { $shown } av { $working } i arbete, { $shown-ended } av { $ended } avslutade

## Over the board

board-waits-for = Väntar på
board-search = Sök
board-clear = Rensa filter
board-sorted-by = Sorterat på
board-order-waiting = Det som väntar först
board-order-priority = Prioritet
board-order-title = Titel

## What is chosen together

board-chosen = { $count ->
    [one] { $count } vald
   *[other] { $count } valda
}
board-chosen-move = Flytta…
board-chosen-clear = Avmarkera
board-tick = Bocka av punkt…
board-conclude = Avsluta…
board-reopen = Återuppta…
board-all-ended = Alla valda är redan avslutade

## Columns and cards

board-name = { $count ->
    [one] Tavla med { $count } kort
   *[other] Tavla med { $count } kort
}
board-heading = { $stage }, { $count ->
    [one] { $count } kort
   *[other] { $count } kort
}
board-card = { $title }, { $stage }, { $done } av { $total }, { $note }, kort { $row } av { $rows }
board-duty = { $title }, ska publiceras
board-figures = { $done }/{ $total }
board-column-empty = Inga kort här
board-column-menu = Mer om { $stage }
board-column-ready = { $count ->
    [0] Ingen väntar bara på sitt beslut
    [one] { $count } väntar bara på sitt beslut
   *[other] { $count } väntar bara på sina beslut
}
board-ended = Avslutade
board-ended-empty = Dra hit det som berikas hos någon annan, inte kan öppnas eller ska avvecklas
board-ended-row = { $title }, { $outcome }, avslutad { $row } av { $rows }
board-ended-from = Från { $date }

## What a card says

board-overdue = { $count ->
    [one] Försenad { $count } dag
   *[other] Försenad { $count } dagar
}
board-ready-publish = Klar för publiceringsbeslut
board-ready-proceed = Klar för beslut att gå vidare
board-ready-decision = Klar för beslut
board-gates-left = Skyddsgrindarna är kvar
board-on-its-way = Klar att flytta vidare
board-waits = Väntar på { $role }
board-waits-days = { $count ->
    [one] Väntar på { $role }, { $count } dag
   *[other] Väntar på { $role }, { $count } dagar
}
board-waits-brief = { $role }, { $count } d
board-update = Uppdateras { $date }
board-settled = Inget väntar
board-role-coordinator = samordnare
board-role-owner = ägare
board-role-steward = förvaltare
board-role-lawyer = jurist
board-role-it = it
board-role-communications = kommunikation

## What can be done with a card

board-open = Öppna
board-mark = Markera
board-unmark = Avmarkera
board-mark-all = { $count ->
    [one] Markera { $count }
   *[other] Markera alla { $count }
}
board-move-to = Flytta till { $stage }…
board-open-link = Öppna länken
board-drop = Släpp för att flytta till { $stage }
board-drop-lacks = Släpp för att se vad som är kvar
board-drop-ended = Släpp för att avsluta
board-drop-reopen = Släpp för att återuppta
board-no-next = Förvalta är det sista skedet; avsluta datamängden när den inte ska finnas kvar
board-no-previous = Identifiera är det första skedet
board-only-stage = { $count ->
    [one] Bara { $count } av { $all } flyttas; de andra står i ett annat skede
   *[other] Bara { $count } av { $all } flyttas; de andra står i andra skeden
}

## The list

board-list-name = { $count ->
    [one] Lista med { $count } datamängd
   *[other] Lista med { $count } datamängder
}
board-row = { $title }, { $stage }, { $done } av { $total }, { $note }, rad { $row } av { $rows }
board-title = Titel
board-progress = Klart
board-next-update = Uppdateras
board-departments = Förvaltningar
board-no-department = Utan förvaltning
board-department = { $count ->
    [one] { $name }, { $done } av { $total } punkter klara i { $count } datamängd
   *[other] { $name }, { $done } av { $total } punkter klara i { $count } datamängder
}

## Keys

board-key-space = Mellanslag
board-key-x = X
board-key-next = nästa skede
board-key-open = öppna
board-key-mark = markera
board-remark = Framåt kräver skedets punkter och beslut. Bakåt går alltid, med ett skäl.

## Nothing to show

board-empty = Det finns inga datamängder än
board-empty-help = Lägg till den första, så står den i skedet Identifiera
board-nothing = Ingen datamängd passar
board-nothing-help = Ändra sökningen eller filtret, eller visa alla igen
board-show-all = Visa alla
