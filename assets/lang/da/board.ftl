### The board of the process

board-view = Vis som
board-view-board = Tavle
board-view-list = Liste
board-count = { $working } i arbejde, { $ended ->
    [one] { $ended } afsluttet
   *[other] { $ended } afsluttede
}
board-count-of = { $shown } af { $working } i arbejde, { $shown-ended } af { $ended } afsluttede

## Over the board

board-waits-for = Venter på
board-search = Søg
board-clear = Ryd filter
board-sorted-by = Sorteret efter
board-order-waiting = Det, der venter, først
board-order-priority = Prioritet
board-order-title = Titel

## What is chosen together

board-chosen = { $count ->
    [one] { $count } valgt
   *[other] { $count } valgte
}
board-chosen-move = Flyt…
board-chosen-clear = Fjern markering
board-tick = Sæt flueben…
board-conclude = Afslut…
board-reopen = Genoptag…
board-all-ended = Alle valgte er allerede afsluttet

## Columns and cards

board-name = { $count ->
    [one] Tavle med { $count } kort
   *[other] Tavle med { $count } kort
}
board-heading = { $stage }, { $count ->
    [one] { $count } kort
   *[other] { $count } kort
}
board-card = { $title }, { $stage }, { $done } af { $total }, { $note }, kort { $row } af { $rows }
board-duty = { $title }, skal udgives
board-figures = { $done }/{ $total }
board-column-empty = Ingen kort her
board-column-menu = Mere om { $stage }
board-column-ready = { $count ->
    [0] Ingen venter kun på sin beslutning
    [one] { $count } venter kun på sin beslutning
   *[other] { $count } venter kun på deres beslutninger
}
board-ended = Afsluttede
board-ended-empty = Træk hertil, hvad der beriges hos andre, ikke kan åbnes eller skal afvikles
board-ended-row = { $title }, { $outcome }, afsluttet { $row } af { $rows }
board-ended-from = Fra { $date }

## What a card says

board-overdue = { $count ->
    [one] Forsinket { $count } dag
   *[other] Forsinket { $count } dage
}
board-ready-publish = Klar til udgivelsesbeslutning
board-ready-proceed = Klar til beslutning om at gå videre
board-ready-decision = Klar til beslutning
board-gates-left = Beskyttelsestjek mangler
board-on-its-way = Klar til at flytte videre
board-waits = Venter på { $role }
board-waits-days = { $count ->
    [one] Venter på { $role }, { $count } dag
   *[other] Venter på { $role }, { $count } dage
}
board-waits-brief = { $role }, { $count } d
board-update = Opdateres { $date }
board-settled = Intet venter
board-role-coordinator = koordinator
board-role-owner = ejer
board-role-steward = dataforvalter
board-role-lawyer = jurist
board-role-it = it
board-role-communications = kommunikation

## What can be done with a card

board-open = Åbn
board-mark = Marker
board-unmark = Fjern markering
board-mark-all = { $count ->
    [one] Marker { $count }
   *[other] Marker alle { $count }
}
board-move-to = Flyt til { $stage }…
board-open-link = Åbn linket
board-drop = Slip for at flytte til { $stage }
board-drop-lacks = Slip for at se, hvad der mangler
board-drop-ended = Slip for at afslutte
board-drop-reopen = Slip for at genoptage
board-no-next = Vedligeholde er den sidste fase; afslut datasættet, når det ikke skal findes mere
board-no-previous = Identificere er den første fase
board-only-stage = { $count ->
    [one] Kun { $count } af { $all } flyttes; de andre står i en anden fase
   *[other] Kun { $count } af { $all } flyttes; de andre står i andre faser
}

## The list

board-list-name = { $count ->
    [one] Liste med { $count } datasæt
   *[other] Liste med { $count } datasæt
}
board-row = { $title }, { $stage }, { $done } af { $total }, { $note }, række { $row } af { $rows }
board-title = Titel
board-progress = Færdigt
board-next-update = Opdateres
board-departments = Forvaltninger
board-no-department = Uden forvaltning
board-department = { $count ->
    [one] { $name }, { $done } af { $total } punkter færdige i { $count } datasæt
   *[other] { $name }, { $done } af { $total } punkter færdige i { $count } datasæt
}

## Keys

board-key-space = Mellemrum
board-key-x = X
board-key-next = næste fase
board-key-open = åbn
board-key-mark = marker
board-remark = Fremad kræver fasens punkter og beslutning. Tilbage går altid, med en begrundelse.

## Nothing to show

board-empty = Der er ingen datasæt endnu
board-empty-help = Tilføj det første, så står det i fasen Identificere
board-nothing = Intet datasæt passer
board-nothing-help = Ændr søgningen eller filteret, eller vis alle igen
board-show-all = Vis alle
