### Templates of an organisation's own

## The names of placeholders; what is no letter becomes an underscore

ready-title = titel
ready-organisation = organisation
ready-department = förvaltning
ready-kind = handling
ready-register-number = diarienummer
ready-date = datum
ready-model = modell
ready-state = läge
ready-program = program
ready-matrix = matris
ready-datasets = datamängder
ready-decisions = beslut
ready-count = antal { $what }
ready-count-all = antal

## What is found in a template

template-finding = { $place }: { $tag } – { $said }
template-at = { $part }, stycke { $paragraph }
template-at-heading = { $part }, stycke { $paragraph } under ”{ $heading }”
template-known = fylls i
template-unknown = okänd; inget fylls i
template-unknown-nearest = okänd; menas { $nearest }?
template-broken-tag = kan inte läsas: { $detail }
template-problem-unclosed = börjar men slutar aldrig; skriv slutet i samma stycke
template-problem-never-ends = blocket avslutas aldrig
template-problem-never-began = avslutar ett block som aldrig börjat
template-problem-crosses = blocket börjar och slutar på ställen som inte kan upprepas tillsammans; låt början och slutet stå i egna stycken eller i samma tabellrad
template-problem-strange = en sats som inte förstås; använd for, if, set eller with
template-problem-wrong-sort = är en lista eller en grupp; välj ett värde i den, eller upprepa med for
template-broken = { $count ->
    [one] Ett fel i mallen måste rättas först:
   *[other] { $count } fel i mallen måste rättas först:
}
template-sum = { $known } fylls i, { $unknown } okända, { $broken } fel
template-missing = [saknas: { $name }]
template-not-filled = { $count ->
    [one] En platshållare fylldes inte i: { $names }
   *[other] { $count } platshållare fylldes inte i: { $names }
}

## A file is no template

template-error-too-large = Filen är för stor för en mall (högst 50 MB): { $path }
template-error-old = Filen är ett äldre Word-dokument eller har lösenord; spara den som .docx utan lösenord: { $path }
template-error-damaged = Filen är ingen Word-fil, eller skadad: { $path }
template-error-no-document = Filen är inget Word-dokument; välj en .docx: { $path }
template-error-xml = Filen är skadad i { $part } ({ $detail }); öppna och spara den i Word: { $path }
template-onto-itself = Dokumentet skulle ersätta sin egen mall; välj ett annat namn
template-cannot-fill = Mallen kan inte fyllas i: { $detail }; ta bort det ur mallen
template-needs-docx = En mall kan bara användas när OUT är en .docx

## The list of placeholders

template-heading-name = Platshållare
template-heading-sort = Sort
template-heading-example = Exempel
template-sort-text = text
template-sort-flag = ja eller nej
template-sort-list = lista
template-sort-group = grupp
template-sort-blocks = stycken
