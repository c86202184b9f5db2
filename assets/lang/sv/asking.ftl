### The dialogs of the process

## A decision

decide-title = Registrera beslut
decide-correct-title = Rätta beslut
decide-correct-line = Det som stod förut finns kvar i historiken, med skälet till rättelsen.
decide-kind-own = Annat
decide-kind-missing = Välj vad som beslutades
decide-help-proceed = Avslutar skedet Identifiera: datamängden kan gå vidare till Förbereda
decide-help-publish = Avslutar skedet Förbereda: datamängden kan gå vidare till Publicera
decide-help-decline = Går inte vidare; ett tidigare ja till samma datamängd gäller inte längre
decide-help-defer = Väntar; ett tidigare ja till samma datamängd gäller inte längre
decide-help-retire = Slutar publiceras, när det som krävs före en avveckling är klart
decide-help-model = Ändrar hur data bedöms; behöver inte gälla någon datamängd
decide-help-own = Något annat; behöver inte gälla någon datamängd
decide-own = Vad beslutet gäller
decide-own-hint = Till exempel: Taxa
decide-own-missing = Skriv vad beslutet gäller
decide-number-hint = KS 2026/0412
decide-by-hint = Kommunstyrelsen
decide-by-missing = Skriv vem som beslutade
decide-role-hint = Informationsägare
decide-text-hint = Vad som beslutades och varför
decide-as-before = Samma som senast: { $who }
decide-datasets-add = Lägg till en datamängd
decide-datasets-hint = Sök efter en datamängd att lägga till
decide-datasets-add-one = Lägg till { $dataset }
decide-datasets-remove = Ta bort { $dataset } ur beslutet
decide-datasets-clear = Ta bort alla
decide-datasets-ready = { $count ->
    [one] Lägg till den som bara väntar på beslutet
   *[other] Lägg till de { $count } som bara väntar på beslutet
}
decide-datasets-none = Ingen annan datamängd har de orden
decide-datasets-more = { $count ->
    [one] { $count } till; skriv mer för att hitta den
   *[other] { $count } till; skriv mer för att hitta dem
}
decide-datasets-refused = { $count ->
    [one] Ta bort den datamängd som beslutet inte kan gälla än
   *[other] Ta bort de { $count } datamängder som beslutet inte kan gälla än
}
decide-dataset-gone = En datamängd som inte finns kvar
decide-refused = { $count ->
    [one] Beslutet kan inte gälla { $count } av { $all } än
   *[other] Beslutet kan inte gälla { $count } av { $all } än
}
decide-refused-more = Samma för { $count } till: { $datasets }
decide-refused-take-out = { $count ->
    [one] Ta bort den ur beslutet
   *[other] Ta bort de { $count } ur beslutet
}
decide-unready = { $count ->
    [one] { $count } datamängd har punkter kvar i skedet. Beslutet kan registreras, men den kan inte flyttas än.
   *[other] { $count } datamängder har punkter kvar i skedet. Beslutet kan registreras, men de kan inte flyttas än.
}
decide-link = Länk till handling { $number }
decide-link-hint = https://
decide-link-add = Lägg till en länk
decide-snapshot = Ta en ögonblicksbild av datainventeringen som den är nu
decide-snapshot-name = Ögonblicksbildens namn
decide-snapshot-default = Läget { $date }
decide-snapshot-missing = Skriv vad ögonblicksbilden ska heta
decide-snapshot-taken = Namnet används redan; bilden får ett nummer efter namnet
decide-snapshot-without = Utan ögonblicksbild går det inte att se senare vad beslutet byggde på
decide-snapshot-stays = Beslutets ögonblicksbild är { $snapshot }; den ändras inte
decide-why = Varför beslutet rättas
decide-why-hint = Vad som blev fel
decide-why-missing = Skriv varför beslutet rättas
decide-record = Registrera beslutet
decide-record-key = Ctrl Enter
decide-correct = Spara rättelsen
decide-corrected = Beslutet är rättat
decide-leaving = Det du har skrivit sparas inte. Tryck Esc en gång till för att stänga.
decide-done = Beslutet är registrerat
decide-done-snapshot = Ögonblicksbild: { $snapshot }
decide-done-moves = Med beslutet är skedets krav uppfyllda.
decide-done-ending = Vill du avsluta arbetet med det som beslutet gäller?
decide-done-waiting = { $count ->
    [one] En datamängd kan inte gå vidare än
   *[other] { $count } datamängder kan inte gå vidare än
}
decide-done-waiting-more = och { $count } till
decide-done-move = { $count ->
    [one] Flytta till { $stage }
   *[other] Flytta { $count } till { $stage }
}
decide-done-moved = { $dataset } står nu i { $stage }
decide-done-later = Inte nu

## A snapshot

snapshot-take-title = Ta en ögonblicksbild
snapshot-take-line = Datainventeringen som den är nu får ett namn. Siffrorna i bilden ändras aldrig.
snapshot-take-name = Namn
snapshot-take = Ta ögonblicksbilden
snapshot-taken = Ögonblicksbilden { $name } är tagen

## Moving to another stage

asking-move-refused = { $title } kan inte flyttas till { $stage } än
asking-move-back = Flytta tillbaka { $title } till { $stage }
asking-move-many = { $count ->
    [one] Flytta { $count } datamängd till { $stage }
   *[other] Flytta { $count } datamängder till { $stage }
}
asking-move-some = { $can } kan flyttas nu, { $cannot } kan inte det än
asking-cannot-move = { $count ->
    [one] { $count } kan inte flyttas än
   *[other] { $count } kan inte flyttas än
}
asking-move-back-keeps = Allt som är gjort står kvar. Skälet sparas i historiken.
asking-move-why = { $count ->
    [one] Varför flyttas den tillbaka?
   *[other] Varför flyttas { $count } datamängder tillbaka?
}
asking-move-back-button = Flytta tillbaka
asking-move-button = { $count ->
    [one] Flytta { $count } datamängd
   *[other] Flytta { $count } datamängder
}

## What is missing

asking-items-left = { $count ->
    [one] { $count } punkt är kvar
   *[other] { $count } punkter är kvar
}
asking-gates-left = Skyddsgrindar som är kvar
asking-decision-left = { $count ->
    [one] Beslutet saknas: { $kind }
   *[other] Beslutet saknas för { $count }: { $kind }
}
asking-concluded = Arbetet är avslutat. Återuppta datamängden för att flytta den.
asking-go-to = { $id } { $words }, gå dit
asking-dataset-lacks = { $title }: { $lacks }
asking-lacks-concluded = avslutad
asking-lacks-items = { $count ->
    [one] punkt { $items }
   *[other] punkter { $items }
}
asking-lacks-decisions = beslut: { $kinds }
asking-lacks-gates = { $count ->
    [one] { $count } skyddsgrind
   *[other] { $count } skyddsgrindar
}

## How the work ended

asking-conclude-one = Avsluta { $title }
asking-conclude-many = { $count ->
    [one] Avsluta { $count } datamängd
   *[other] Avsluta { $count } datamängder
}
asking-conclude-kind = Hur slutar arbetet?
asking-conclude-elsewhere = Någon annan publicerar samma data, och bidragen lämnas dit
asking-conclude-cannot = Datan kan inte öppnas; skälet finns kvar för den som frågar
asking-conclude-retired = Datan var publicerad och hålls inte längre uppdaterad
asking-conclude-comment = Kommentar
asking-conclude-why = Varför kan den inte öppnas?
asking-conclude-date = Avvecklas den
asking-conclude-notice = Meddelande till dem som använder datan
asking-conclude-by = Ansvarig för avslutet
asking-conclude-button = Avsluta
asking-conclude-button-many = { $count ->
    [one] Avsluta { $count } datamängd
   *[other] Avsluta { $count } datamängder
}
asking-retire-first = { $count ->
    [one] Detta görs innan datamängden avvecklas
   *[other] { $count } kan inte avvecklas än
}
asking-retire-not-yet = Gör först det som krävs före en avveckling

## Going on after the end

asking-reopen-one = Återuppta { $title }
asking-reopen-many = { $count ->
    [one] Återuppta { $count } datamängd
   *[other] Återuppta { $count } datamängder
}
asking-reopen-line = Avslutad som: { $outcome }. Den går vidare i skedet { $stage }.
asking-reopen-why = Varför återupptas arbetet?
asking-reopen-button = { $count ->
    [one] Återuppta
   *[other] Återuppta { $count } datamängder
}

## Ticking an item

asking-tick-one = Bocka av en punkt för { $title }
asking-tick-many = { $count ->
    [one] Bocka av en punkt för { $count } datamängd
   *[other] Bocka av en punkt för { $count } datamängder
}
asking-tick-choose = Välj en punkt i listan
asking-tick-item = { $id } { $words }, { $note }
asking-tick-item-decision = { $id } { $words }, blir klar med ett beslut, { $note }
asking-tick-done = { $done } av { $count } klara
asking-tick-decision = Punkten blir klar när beslutet är registrerat. Den kan inte bockas av för sig.
asking-tick-state = Läge
asking-tick-why = Varför är punkten inte tillämplig?
asking-tick-by = Gjort av
asking-tick-by-hint = Roll eller namn
asking-tick-button = { $count ->
    [one] Spara
   *[other] Spara för { $count } datamängder
}
