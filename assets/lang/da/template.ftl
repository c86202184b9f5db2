### Templates of an organisation's own

## The names of placeholders; what is no letter becomes an underscore

ready-title = titel
ready-organisation = organisation
ready-department = forvaltning
ready-kind = dokument
ready-register-number = journalnummer
ready-date = dato
ready-model = model
ready-state = tilstand
ready-program = program
ready-matrix = matrix
ready-datasets = datasæt
ready-decisions = beslutninger
ready-count = antal { $what }
ready-count-all = antal

## What is found in a template

template-finding = { $place }: { $tag } – { $said }
template-at = { $part }, afsnit { $paragraph }
template-at-heading = { $part }, afsnit { $paragraph } under ”{ $heading }”
template-known = udfyldes
template-unknown = ukendt; intet udfyldes
template-unknown-nearest = ukendt; menes der { $nearest }?
template-broken-tag = kan ikke læses: { $detail }
template-problem-unclosed = begynder, men slutter aldrig; skriv slutningen i samme afsnit
template-problem-never-ends = blokken afsluttes aldrig
template-problem-never-began = afslutter en blok, der aldrig er begyndt
template-problem-crosses = blokken begynder og slutter på steder, der ikke kan gentages sammen; lad begyndelsen og slutningen stå i egne afsnit eller i samme tabelrække
template-problem-strange = en sætning, der ikke forstås; brug for, if, set eller with
template-problem-wrong-sort = er en liste eller en gruppe; vælg en værdi i den, eller gentag med for
template-broken = { $count ->
    [one] En fejl i skabelonen skal rettes først:
   *[other] { $count } fejl i skabelonen skal rettes først:
}
template-sum = { $known } udfyldes, { $unknown } ukendte, { $broken } fejl
template-missing = [mangler: { $name }]
template-not-filled = { $count ->
    [one] En pladsholder blev ikke udfyldt: { $names }
   *[other] { $count } pladsholdere blev ikke udfyldt: { $names }
}

## A file is no template

template-error-too-large = Filen er for stor til en skabelon (højst 50 MB): { $path }
template-error-old = Filen er et ældre Word-dokument eller har adgangskode; gem den som .docx uden adgangskode: { $path }
template-error-damaged = Filen er ikke en Word-fil, eller den er beskadiget: { $path }
template-error-no-document = Filen er ikke et Word-dokument; vælg en .docx: { $path }
template-error-xml = Filen er beskadiget i { $part } ({ $detail }); åbn og gem den i Word: { $path }
template-onto-itself = Dokumentet ville erstatte sin egen skabelon; vælg et andet navn
template-cannot-fill = Skabelonen kan ikke udfyldes: { $detail }; fjern det fra skabelonen
template-needs-docx = En skabelon kan kun bruges, når OUT er en .docx

## The list of placeholders

template-heading-name = Pladsholder
template-heading-sort = Slags
template-heading-example = Eksempel
template-sort-text = tekst
template-sort-flag = ja eller nej
template-sort-list = liste
template-sort-group = gruppe
template-sort-blocks = afsnit
