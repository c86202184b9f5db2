### The dialogs of the process

## A decision

decide-title = Registrer beslutning
decide-correct-title = Ret beslutning
decide-correct-line = Det, der stod før, bliver i historikken sammen med grunden til rettelsen.
decide-kind-own = Andet
decide-kind-missing = Vælg, hvad der blev besluttet
decide-help-proceed = Afslutter fasen Identificere: datasættet kan gå videre til Forberede
decide-help-publish = Afslutter fasen Forberede: datasættet kan gå videre til Udgive
decide-help-decline = Går ikke videre; et tidligere ja til samme datasæt gælder ikke længere
decide-help-defer = Venter; et tidligere ja til samme datasæt gælder ikke længere
decide-help-retire = Holder op med at blive udgivet, når det, der kræves før en afvikling, er klaret
decide-help-model = Ændrer, hvordan data vurderes; behøver ikke gælde noget datasæt
decide-help-own = Noget andet; behøver ikke gælde noget datasæt
decide-own = Hvad beslutningen gælder
decide-own-hint = For eksempel: Takst
decide-own-missing = Skriv, hvad beslutningen gælder
decide-number-hint = 2026-0412
decide-by-hint = Økonomiudvalget
decide-by-missing = Skriv, hvem der besluttede
decide-role-hint = Dataejer
decide-text-hint = Hvad der blev besluttet og hvorfor
decide-as-before = Samme som sidst: { $who }
decide-datasets-add = Tilføj et datasæt
decide-datasets-hint = Søg efter et datasæt at tilføje
decide-datasets-add-one = Tilføj { $dataset }
decide-datasets-remove = Tag { $dataset } ud af beslutningen
decide-datasets-clear = Fjern alle
decide-datasets-ready = { $count ->
    [one] Tilføj det, der kun venter på beslutningen
   *[other] Tilføj de { $count }, der kun venter på beslutningen
}
decide-datasets-none = Intet andet datasæt har de ord
decide-datasets-more = { $count ->
    [one] { $count } mere; skriv mere for at finde det
   *[other] { $count } mere; skriv mere for at finde dem
}
decide-datasets-refused = { $count ->
    [one] Tag det datasæt ud, som beslutningen ikke kan gælde endnu
   *[other] Tag de { $count } datasæt ud, som beslutningen ikke kan gælde endnu
}
decide-dataset-gone = Et datasæt, der ikke findes mere
decide-refused = { $count ->
    [one] Beslutningen kan ikke gælde { $count } af { $all } endnu
   *[other] Beslutningen kan ikke gælde { $count } af { $all } endnu
}
decide-refused-more = Det samme for { $count } mere: { $datasets }
decide-refused-take-out = { $count ->
    [one] Tag det ud af beslutningen
   *[other] Tag de { $count } ud af beslutningen
}
decide-unready = { $count ->
    [one] { $count } datasæt har punkter tilbage i fasen. Beslutningen kan registreres, men det kan ikke flyttes endnu.
   *[other] { $count } datasæt har punkter tilbage i fasen. Beslutningen kan registreres, men de kan ikke flyttes endnu.
}
decide-link = Link til dokument { $number }
decide-link-hint = https://
decide-link-add = Tilføj et link
decide-snapshot = Tag et øjebliksbillede af dataoversigten, som den er nu
decide-snapshot-name = Øjebliksbilledets navn
decide-snapshot-default = Status { $date }
decide-snapshot-missing = Skriv, hvad øjebliksbilledet skal hedde
decide-snapshot-taken = Navnet bruges allerede; billedet får et nummer efter navnet
decide-snapshot-without = Uden øjebliksbillede kan man ikke senere se, hvad beslutningen byggede på
decide-snapshot-stays = Beslutningens øjebliksbillede er { $snapshot }; det ændres ikke
decide-why = Hvorfor beslutningen rettes
decide-why-hint = Hvad der blev forkert
decide-why-missing = Skriv, hvorfor beslutningen rettes
decide-record = Registrer beslutningen
decide-record-key = Ctrl Enter
decide-correct = Gem rettelsen
decide-corrected = Beslutningen er rettet
decide-leaving = Det, du har skrevet, bliver ikke gemt. Tryk Esc en gang til for at lukke.
decide-done = Beslutningen er registreret
decide-done-snapshot = Øjebliksbillede: { $snapshot }
decide-done-moves = Med beslutningen er fasens krav opfyldt.
decide-done-ending = Vil du afslutte arbejdet med det, som beslutningen gælder?
decide-done-waiting = { $count ->
    [one] Et datasæt kan ikke gå videre endnu
   *[other] { $count } datasæt kan ikke gå videre endnu
}
decide-done-waiting-more = og { $count } mere
decide-done-move = { $count ->
    [one] Flyt til { $stage }
   *[other] Flyt { $count } til { $stage }
}
decide-done-moved = { $dataset } står nu i { $stage }
decide-done-later = Ikke nu

## A snapshot

snapshot-take-title = Tag et øjebliksbillede
snapshot-take-line = Dataoversigten, som den er nu, får et navn. Billedets tal ændres aldrig.
snapshot-take-name = Navn
snapshot-take = Tag øjebliksbilledet
snapshot-taken = Øjebliksbilledet { $name } er taget

## Moving to another stage

asking-move-refused = { $title } kan ikke flyttes til { $stage } endnu
asking-move-back = Flyt { $title } tilbage til { $stage }
asking-move-many = { $count ->
    [one] Flyt { $count } datasæt til { $stage }
   *[other] Flyt { $count } datasæt til { $stage }
}
asking-move-some = { $can } kan flyttes nu, { $cannot } kan ikke endnu
asking-cannot-move = { $count ->
    [one] { $count } kan ikke flyttes endnu
   *[other] { $count } kan ikke flyttes endnu
}
asking-move-back-keeps = Alt, der er gjort, bliver stående. Begrundelsen gemmes i historikken.
asking-move-why = { $count ->
    [one] Hvorfor flyttes det tilbage?
   *[other] Hvorfor flyttes { $count } datasæt tilbage?
}
asking-move-back-button = Flyt tilbage
asking-move-button = { $count ->
    [one] Flyt { $count } datasæt
   *[other] Flyt { $count } datasæt
}

## What is missing

asking-items-left = { $count ->
    [one] { $count } punkt mangler
   *[other] { $count } punkter mangler
}
asking-gates-left = Beskyttelsestjek, der mangler
asking-decision-left = { $count ->
    [one] Beslutningen mangler: { $kind }
   *[other] Beslutningen mangler for { $count }: { $kind }
}
asking-concluded = Arbejdet er afsluttet. Genoptag datasættet for at flytte det.
asking-go-to = { $id } { $words }, gå dertil
asking-dataset-lacks = { $title }: { $lacks }
asking-lacks-concluded = afsluttet
asking-lacks-items = { $count ->
    [one] punkt { $items }
   *[other] punkter { $items }
}
asking-lacks-decisions = beslutning: { $kinds }
asking-lacks-gates = { $count ->
    [one] { $count } beskyttelsestjek
   *[other] { $count } beskyttelsestjek
}

## How the work ended

asking-conclude-one = Afslut { $title }
asking-conclude-many = { $count ->
    [one] Afslut { $count } datasæt
   *[other] Afslut { $count } datasæt
}
asking-conclude-kind = Hvordan slutter arbejdet?
asking-conclude-elsewhere = En anden udgiver de samme data, og bidragene gives dertil
asking-conclude-cannot = Data kan ikke åbnes; begrundelsen er gemt til den, der spørger
asking-conclude-retired = Data var udgivet og holdes ikke længere opdateret
asking-conclude-comment = Kommentar
asking-conclude-why = Hvorfor kan det ikke åbnes?
asking-conclude-date = Afvikles den
asking-conclude-notice = Besked til dem, der bruger data
asking-conclude-by = Ansvarlig for afslutningen
asking-conclude-button = Afslut
asking-conclude-button-many = { $count ->
    [one] Afslut { $count } datasæt
   *[other] Afslut { $count } datasæt
}
asking-retire-first = { $count ->
    [one] Dette gøres, før datasættet afvikles
   *[other] { $count } kan ikke afvikles endnu
}
asking-retire-not-yet = Gør først det, der kræves før en afvikling

## Going on after the end

asking-reopen-one = Genoptag { $title }
asking-reopen-many = { $count ->
    [one] Genoptag { $count } datasæt
   *[other] Genoptag { $count } datasæt
}
asking-reopen-line = Afsluttet som: { $outcome }. Det går videre i fasen { $stage }.
asking-reopen-why = Hvorfor genoptages arbejdet?
asking-reopen-button = { $count ->
    [one] Genoptag
   *[other] Genoptag { $count } datasæt
}

## Ticking an item

asking-tick-one = Sæt flueben ved et punkt for { $title }
asking-tick-many = { $count ->
    [one] Sæt flueben ved et punkt for { $count } datasæt
   *[other] Sæt flueben ved et punkt for { $count } datasæt
}
asking-tick-choose = Vælg et punkt på listen
asking-tick-item = { $id } { $words }, { $note }
asking-tick-item-decision = { $id } { $words }, bliver færdigt med en beslutning, { $note }
asking-tick-done = { $done } af { $count } færdige
asking-tick-decision = Punktet bliver færdigt, når beslutningen er registreret. Det kan ikke afkrydses for sig.
asking-tick-state = Status
asking-tick-why = Hvorfor er punktet ikke relevant?
asking-tick-by = Udført af
asking-tick-by-hint = Rolle eller navn
asking-tick-button = { $count ->
    [one] Gem
   *[other] Gem for { $count } datasæt
}
