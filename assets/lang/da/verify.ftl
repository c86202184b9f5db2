# Kontrol af tallene i et dokument.

cli-help-verify =
    Brug: fyrfalt verify FILE DOCUMENT [--json] [--language sv|da|en]

    Kontrollerer, om tallene i et dokument er de samme som i den tilstand af dataoversigten, det er skrevet ud fra.
    DOCUMENT er et dokument, som Fyrfält har skrevet: docx, xlsx, html eller pdf, eller projektmappen med hele
    dataoversigten. Det skrives en gang til ud fra historikken og sammenlignes tabel for tabel, projektmappen ark
    for ark og række for række; intet ændres. I en pdf kontrolleres dokumentets kontrolsum, men ikke selve siderne.

      --json    et objekt. Altid: right (true, false eller null, hvor siderne ikke læses), kind, language, program,
                operation, hash og at.
                Et dokument: proved (kontrolsummen stemmer), zone (tidszonen for dets dage, eller null), tables
                (standing: same, changed med cells, missing eller left, hvor en egen skabelon ikke viser tabellen; null,
                hvor siderne ikke læses), extra (tabeller, som nogen har føjet til), own (skabelonens egne tabeller) og
                sealed (om tabellerne i en egen skabelon er urørte; null uden egen skabelon).
                Projektmappen med hele dataoversigten: sheets (name, standing og cells), added (ark, som nogen har føjet
                til) og unvalued (formler, der ikke er regnet ud).
    Slutkode 4: et tal stemmer ikke, eller dokumentet kan ikke kontrolleres.
verify-what = { $kind } ud fra tilstanden { $state }, som den var { $day }, skrevet med Fyrfält { $version }
verify-tables = { $same } af { $all } tabeller står uændret i dokumentet
verify-missing = { $count ->
    [one] En tabel findes ikke i dokumentet; det, der står i stedet, kontrolleres ikke
   *[other] { $count } tabeller findes ikke i dokumentet; det, der står i stedet, kontrolleres ikke
}
verify-difference = tabel { $table }, række { $row }, { $column }: i dokumentet { $found }, i dataoversigten { $expected }
verify-nothing = ingenting
verify-more = { $count ->
    [one] … og en til; alle er med i --json
   *[other] … og { $count } til; alle er med i --json
}
verify-right = Tallene i tabellerne stemmer med dataoversigten. Løbende tekst kontrolleres ikke
verify-extra = { $count ->
    [one] En tabel i dokumentet hører ikke til det; nogen har tilføjet den eller ændret overskrifterne
   *[other] { $count } tabeller i dokumentet hører ikke til det; nogen har tilføjet dem eller ændret overskrifterne
}
verify-proved-unread = Dokumentets kontrolsum stemmer med dataoversigten. Siderne i en pdf læses ikke
verify-unread = Siderne i en pdf læses ikke; sammenlign med et nyt dokument ud fra samme tilstand
verify-not-proved = Dokumentets kontrolsum stemmer ikke med dataoversigten
verify-other-version = Dokumentet er skrevet med version { $version }, som kan have regnet eller stillet tabellerne op på en anden måde
verify-wrong = Dokumentet stemmer ikke med dataoversigten
verify-other-inventory = Dokumentet er skrevet ud fra en anden dataoversigt, eller ud fra noget, der ikke findes i denne fils historik
verify-too-large = { $path } er større end noget dokument; det kan ikke kontrolleres
verify-not-a-document = { $path } er hverken et Word-dokument, en projektmappe til Excel, en webside eller en pdf
verify-damaged = { $path } er beskadiget og kan ikke læses
verify-no-proof = { $path } har ingen kontrolsum fra Fyrfält. Filen er skrevet af et andet program eller gemt uden sine egenskaber, eller den rummer en enkelt figur (--figure): sådanne filer har ingen
verify-book-what = Projektmappen fra tilstanden { $state }, som den var { $day }
verify-book-sheets = { $same } af { $all } ark er uændrede
verify-book-missing = Arket { $sheet } er ikke i projektmappen
verify-book-difference = { $sheet }, række { $row }, { $column }: i projektmappen { $found }, i dataoversigten { $expected }
verify-book-right = Arkene stemmer med dataoversigten. Det første ark kontrolleres ikke
verify-book-wrong = Projektmappen stemmer ikke med dataoversigten
verify-left = { $count ->
    [one] En af dokumentets tabeller er ikke med i skabelonen
   *[other] { $count } af dokumentets tabeller er ikke med i skabelonen
}
verify-own = { $count ->
    [one] Skabelonen har en egen tabel: den kan ikke sammenlignes med dataoversigten
   *[other] Skabelonen har egne tabeller: { $count } tabeller kan ikke sammenlignes med dataoversigten
}
verify-own-changed = Skabelonens egne tabeller er ikke, som da dokumentet blev skrevet; nogen har ændret, tilføjet eller fjernet noget i dem
verify-right-sealed = Dokumentets kontrolsum stemmer med dataoversigten, og tabellerne står, som da dokumentet blev skrevet. Løbende tekst kontrolleres ikke
verify-row-missing = tabel { $table }, række { $row }: rækken { $expected } findes ikke i dokumentet
verify-row-added = tabel { $table }, række { $row }: rækken { $found } findes ikke i dataoversigten
verify-row-moved = tabel { $table }, række { $row }: rækken { $found } står et andet sted
verify-other-checksum = Dokumentets kontrolsum er ændret eller hører ikke til denne dataoversigt, hvis egen historik er hel
verify-book-row-missing = { $sheet }, række { $row }: rækken { $expected } findes ikke i projektmappen
verify-book-row-added = { $sheet }, række { $row }: rækken { $found } findes ikke i dataoversigten
verify-book-added = Arket { $sheet } hører ikke til projektmappen; nogen har tilføjet det
verify-book-unvalued = { $count ->
    [one] En formel har ingen værdi: et program har gemt projektmappen uden at regne. Åbn den i Excel eller LibreOffice, gem den og prøv igen
   *[other] { $count } formler har ingen værdier: et program har gemt projektmappen uden at regne. Åbn den i Excel eller LibreOffice, gem den og prøv igen
}
verify-book-unvalued-only = Projektmappen kan ikke kontrolleres helt: formlerne i den har ingen værdier
