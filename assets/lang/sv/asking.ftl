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
