### Our own workbook that comes back: what its sheets around the datasets change here

book-other-sheet = Av vår egen arbetsbok läses nu ett annat blad än datamängderna; välj Datamängder så tas det som ändrats på alla blad in. Det som ändrats här tas inte in nu: { $sheets }
book-taken = Från arbetsbokens andra blad tas in: { $what }
book-count-score = { $count } poäng
book-count-override = { $count ->
    [one] { $count } egen placering
   *[other] { $count } egna placeringar
}
book-count-gate = { $count ->
    [one] { $count } skyddsgrind
   *[other] { $count } skyddsgrindar
}
book-count-item = { $count ->
    [one] { $count } punkt i checklistan
   *[other] { $count } punkter i checklistan
}
book-count-outcome = { $count } avslut
book-count-decision = { $count } beslut
book-count-demand = { $count ->
    [one] { $count } behov
   *[other] { $count } behov
}
book-fate-clash = { $count ->
    [one] { $count } uppgift på de andra bladen har ändrats både här och i arbetsboken; det som står här är kvar
   *[other] { $count } uppgifter på de andra bladen har ändrats både här och i arbetsboken; det som står här är kvar
}
book-fate-ours = { $count ->
    [one] { $count } uppgift på de andra bladen har ändrats på båda håll; det som står här gäller
   *[other] { $count } uppgifter på de andra bladen har ändrats på båda håll; det som står här gäller
}
book-fate-theirs = { $count ->
    [one] { $count } uppgift på de andra bladen har ändrats på båda håll; det som står i arbetsboken gäller
   *[other] { $count } uppgifter på de andra bladen har ändrats på båda håll; det som står i arbetsboken gäller
}
book-fate-gone = { $count ->
    [one] { $count } ändring gäller en datamängd som inte finns här och tas inte in
   *[other] { $count } ändringar gäller datamängder som inte finns här och tas inte in
}
book-fate-retired = { $count ->
    [one] { $count } poäng gäller ett kriterium som inte ställs längre och tas inte in
   *[other] { $count } poäng gäller kriterier som inte ställs längre och tas inte in
}
book-fate-on-record = { $count ->
    [one] { $count } beslut har ändrats i arbetsboken; ett beslut som finns rättas bara i Fyrfält
   *[other] { $count } beslut har ändrats i arbetsboken; beslut som finns rättas bara i Fyrfält
}
book-missing = { $count ->
    [one] { $count } uppgift är borta eller tömd i arbetsboken; den är kvar här
   *[other] { $count } uppgifter är borta eller tömda i arbetsboken; de är kvar här
}
book-issues = { $count ->
    [one] { $count } cell på de andra bladen tas inte in
   *[other] { $count } celler på de andra bladen tas inte in
}
book-both = { $part }: här { $ours }, i arbetsboken { $theirs }
book-of = { $title }: { $what }
book-place = { $sheet }, rad { $row }
book-more = … och { $count } till
book-records = { $count ->
    [one] { $count } uppgift från andra blad
   *[other] { $count } uppgifter från andra blad
}
book-records-clash = { $count ->
    [one] { $count } uppgift ändrad på båda håll är kvar som här
   *[other] { $count } uppgifter ändrade på båda håll är kvar som här
}
book-done = { $count ->
    [one] uppgift från andra blad
   *[other] uppgifter från andra blad
}
book-import = { $count ->
    [one] Importera { $count } uppgift från andra blad
   *[other] Importera { $count } uppgifter från andra blad
}
book-import-too = { $count ->
    [one] { $import } och { $count } uppgift
   *[other] { $import } och { $count } uppgifter
}
book-blocked-clashes = Det enda nya har ändrats både här och i arbetsboken; välj under Att titta på
book-said-taken = tas in
book-said-clash = är kvar som här
book-said-ours = det som står här gäller
book-said-theirs = det som står i arbetsboken gäller
book-said-gone = datamängden finns inte här
book-said-retired = kriteriet ställs inte längre
book-said-on-record = rättas i Fyrfält
book-said-missing = borta eller tömd i arbetsboken; är kvar här
book-said-issue = tas inte in

## Why a cell is not taken
book-problem-title-missing = Titel saknas
book-problem-same-id = En tidigare rad gäller samma sak
book-problem-no-dataset = Raden pekar inte ut någon datamängd; skriv titeln precis som i bladet med datamängder
book-problem-incomplete = Något som måste stå på raden saknas
book-problem-no-reason = Skäl saknas
book-problem-no-score = Skäl utan poäng
book-problem-other-model = Kriteriet finns inte i poängmodellen här; ta samma modell i bruk och läs in igen, eller använd JSON
book-problem-unused-department = Ingen datamängd hör till förvaltningen; lägg till den i Fyrfält
book-problem-not-a-score = Ingen poäng från 1 till 5
book-problem-not-a-place = Inget tal från 0 till 100
book-problem-not-a-date = Inget datum
book-problem-not-in-list = Finns inte bland det som kan stå här
book-problem-not-an-address = Ingen webbadress
book-problem-not-an-id = Inget id från programmet
book-problem-not-text = Går inte att läsa som text
