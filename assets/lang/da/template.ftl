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
template-part-document = teksten
template-part-header = sidehoved { $number }
template-part-footer = sidefod { $number }
template-part-footnotes = fodnoterne
template-part-endnotes = slutnoterne
template-part-comments = kommentarerne
template-at = { $part }, afsnit { $paragraph }
template-at-heading = { $part }, afsnit { $paragraph } under »{ $heading }«
template-known = udfyldes
template-unknown = ukendt; i dokumentet skrives [mangler: …]
template-unknown-nearest = ukendt; menes der { $nearest }?
template-problem-unclosed = begynder, men slutter aldrig; skriv slutningen i samme afsnit
template-problem-never-ends = blokken afsluttes aldrig
template-problem-never-began = afslutter en blok, der aldrig er begyndt
template-problem-crosses = blokken begynder og slutter på steder, der ikke kan gentages sammen; lad begyndelsen og slutningen stå i egne afsnit eller i samme tabelrække
template-problem-strange = en sætning, der ikke forstås; brug for, if, set eller with
template-problem-wrong-sort = er en liste eller en gruppe; vælg en værdi i den, eller gentag med for
template-problem-untied = udfyldes; koblingen til andre oplysninger i filen fjernes, ellers ville Word sætte dem tilbage
template-problem-left = indholdskontrol, der lades, som den er; bind den til en pladsholder for at udfylde den
template-problem-left-to-data = indholdskontrol, der overlades til de oplysninger i filen, som den er koblet til
template-left-nearest = indholdskontrol, der lades, som den er; menes der { $nearest }?
template-broken = { $count ->
    [one] En fejl i skabelonen skal rettes først:
   *[other] { $count } fejl i skabelonen skal rettes først:
}
template-bound = { $finding } (bundet til { $ours })
template-sum = { $known } udfyldes, { $unknown ->
    [one] { $unknown } ukendt
   *[other] { $unknown } ukendte
}, { $broken } fejl
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
template-default-needs-docx = Skriv et navn, der ender på .docx, ikke { $path }
template-onto-itself = Dokumentet ville erstatte sin egen skabelon; vælg et andet navn
template-cannot-fill = Skabelonen kan ikke udfyldes: noget i den { $fault }. Ændr eller fjern det i skabelonen
template-needs-docx = En skabelon kan kun bruges, når OUT er en .docx
template-no-state = Skabelonen har ingen plads til tilstand eller baggrundsmateriale: Dokumentet viser ikke, hvilken tilstand i dataoversigten det er skrevet ud fra. Det står dog i filens egenskaber, så fyrfalt verify kan kontrollere det.
template-not-held = Skabelonen har ingen pladsholder, der hedder { $name }. Dem, den har, vises af fyrfalt template check

## The list of placeholders

template-heading-name = Pladsholder
template-heading-word = I skabelonens sprog
template-heading-meaning = Betyder
template-heading-sort = Slags
template-heading-example = Eksempel
template-sort-text = tekst
template-sort-flag = ja eller nej
template-sort-list = liste
template-sort-blocks = afsnit

## What placeholders mean

ready-about-title = Dokumentets overskrift
ready-about-organisation = Organisationen, som dataoversigten tilhører
ready-about-department = Enheden, der skriver dokumentet
ready-about-kind = Hvilken slags dokument det er
ready-about-register-number = Sagens journalnummer
ready-about-date = Dokumentets dag
ready-about-model = Pointmodellens navn og version
ready-about-state = Hvilken tilstand af dataoversigten der gælder, kort
ready-about-program = Programmets navn og version
ready-about-section = Afsnittet »{ $heading }« med dets tekst, tabeller og lister, uden overskriften
ready-about-matrix = Matricen som billede, med billedtekst og alternativ tekst
ready-about-datasets = Datasættene, de højest rangerede først
ready-about-decisions = Beslutningerne
ready-about-count = Hvor mange datasæt der står i »{ $what }«
ready-about-count-all = Hvor mange datasæt der er
ready-about-measure = { $name }, for et datasæt
ready-about-has-duty = Om en lov siger, at datasættet skal offentliggøres
ready-about-decision = { $part }, for en beslutning

placeholders-title = Pladsholdere
placeholders-intro = Alt, der kan stå i en egen Word-skabelon. Navnene findes på engelsk, ens for alle, og på dokumentets sprog. Skriv en værdi som {"{{ navn }}"}, eller giv en indholdskontrol navnet som kode eller titel. Internt er ikke med.
placeholders-whole = I hele dokumentet
placeholders-of = I { $list } ({ $name })

## In the window

template-panel = Word-skabelon
template-standard = Standardskabelonen
template-panel-none = Standardskabelonen. En egen .docx kan også slippes her.
template-choose = Vælg skabelon…
template-change = Skift skabelon…
template-lately = Brugt senest
template-remove = Brug standardskabelonen
template-check = Kontrollér skabelon…
template-check-title = Kontrollér skabelon: { $name }
template-reading = Læses…
template-nothing = Skabelonen har ingen pladsholdere
template-missing-names = Ukendte navne; i dokumentet skrives [mangler: …] for { $names }
template-more = { $count ->
    [one] og en til
   *[other] og { $count } til
}
template-state-filled = Udfyldes
template-state-unknown = Ukendt
template-state-left = Lades
template-state-broken = Fejl
template-bind = Hvad { $name } betyder
template-bind-none = Vælg, hvad det betyder…
template-take-nearest = Tag { $nearest }
template-bind-save = Gem koblinger
template-bind-nothing = Intet er ændret
template-close = Luk
ask-template = Vælg en Word-skabelon
kind-template = Word-skabelon
placeholders-show = Pladsholdere…
placeholders-search = Søg blandt pladsholderne
placeholders-none = Ingen pladsholder svarer til det
placeholders-row = { $tag }: { $meaning }. { $example }
placeholders-copy = Kopiér { $tag }
template-fault-syntax = kan ikke læses; kontrollér anførselstegn og parenteser, og at der kun står et navn eller et spørgsmål mellem klammerne
template-fault-filter = bruger filteret { $name }, som ikke findes
template-fault-function = bruger funktionen { $name }, som ikke findes
template-fault-test = prøver med { $name }, som ikke findes
template-fault-endless = slutter aldrig; gentag noget kortere
template-fault-other = kan ikke regnes ud af det, der er
template-other-language = Skabelonens faste tekst er på { $template }, men dokumentet skrives på { $document }; vælg sprog med --language, eller hent skabelonen på dokumentets sprog med fyrfalt template default
