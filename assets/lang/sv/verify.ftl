# Prövning av siffrorna i en handling.

cli-help-verify =
    Användning: fyrfalt verify FILE DOCUMENT [--json] [--language sv|da|en]

    Prövar om siffrorna i en handling är desamma som i det läge av datainventeringen som den är skriven ur.
    DOCUMENT är en handling som Fyrfält har skrivit: docx, xlsx, html eller pdf, eller arbetsboken med hela
    datainventeringen. Den skrivs en gång till ur historiken och jämförs tabell för tabell, arbetsboken blad för
    blad och rad för rad; inget ändras. I en pdf prövas handlingens kontrollsumma, men inte själva sidorna.

      --json    ett objekt. Alltid: right (true, false eller null där sidorna inte läses), kind, language, program,
                operation, hash och at.
                En handling: proved (kontrollsumman stämmer), zone (tidszonen för dess dagar, eller null), tables
                (standing: same, changed med cells, missing eller left där en egen mall inte visar tabellen; null där
                sidorna inte läses), extra (tabeller som någon har lagt till), own (mallens egna tabeller) och sealed
                (om tabellerna i en egen mall är orörda; null utan egen mall).
                Arbetsboken med hela datainventeringen: sheets (name, standing och cells), added (blad som någon har
                lagt till) och unvalued (formler som inte har räknats ut).
    Slutkod 4: någon siffra stämmer inte, eller handlingen går inte att pröva.
verify-what = { $kind } ur läget { $state }, sådant det var { $day }, skriven med Fyrfält { $version }
verify-tables = { $same } av { $all } tabeller står oförändrade i handlingen
verify-missing = { $count ->
    [one] En tabell finns inte i handlingen; det som står i dess ställe prövas inte
   *[other] { $count } tabeller finns inte i handlingen; det som står i deras ställe prövas inte
}
verify-difference = tabell { $table }, rad { $row }, { $column }: i handlingen { $found }, i datainventeringen { $expected }
verify-nothing = ingenting
verify-more = { $count ->
    [one] … och en till; alla är med i --json
   *[other] … och { $count } till; alla är med i --json
}
verify-right = Siffrorna i tabellerna stämmer med datainventeringen. Löpande text prövas inte
verify-extra = { $count ->
    [one] En tabell i handlingen är inte av den; någon har lagt till den eller ändrat rubrikerna
   *[other] { $count } tabeller i handlingen är inte av den; någon har lagt till dem eller ändrat rubrikerna
}
verify-proved-unread = Handlingens kontrollsumma stämmer med datainventeringen. Sidorna i en pdf läses inte
verify-unread = Sidorna i en pdf läses inte; jämför med en ny handling ur samma läge
verify-not-proved = Handlingens kontrollsumma stämmer inte med datainventeringen
verify-other-version = Handlingen är skriven med version { $version }, som kan ha räknat eller ställt upp tabellerna på annat sätt
verify-wrong = Handlingen stämmer inte med datainventeringen
verify-other-inventory = Handlingen är skriven ur en annan datainventering, eller ur något som inte finns i den här filens historik
verify-too-large = { $path } är större än någon handling; det kan inte prövas
verify-not-a-document = { $path } är varken en handling i Word, en arbetsbok för Excel, en webbsida eller en pdf
verify-damaged = { $path } är skadad och kan inte läsas
verify-no-proof = { $path } har ingen kontrollsumma från Fyrfält. Den är skriven av ett annat program eller sparad utan sina egenskaper, eller så håller den en enda figur (--figure): sådana filer har ingen
verify-book-what = Arbetsboken ur läget { $state }, sådant det var { $day }
verify-book-sheets = { $same } av { $all } blad är oförändrade
verify-book-missing = Bladet { $sheet } finns inte i arbetsboken
verify-book-difference = { $sheet }, rad { $row }, { $column }: i arbetsboken { $found }, i datainventeringen { $expected }
verify-book-right = Bladen stämmer med datainventeringen. Det första bladet prövas inte
verify-book-wrong = Arbetsboken stämmer inte med datainventeringen
verify-left = { $count ->
    [one] En av handlingens tabeller är inte med i mallen
   *[other] { $count } av handlingens tabeller är inte med i mallen
}
verify-own = { $count ->
    [one] Mallen har en egen tabell: den kan inte jämföras med datainventeringen
   *[other] Mallen har egna tabeller: { $count } tabeller kan inte jämföras med datainventeringen
}
verify-own-changed = Mallens egna tabeller är inte som när handlingen skrevs; någon har ändrat, lagt till eller tagit bort något i dem
verify-right-sealed = Handlingens kontrollsumma stämmer med datainventeringen, och tabellerna står som när handlingen skrevs. Löpande text prövas inte
verify-row-missing = tabell { $table }, rad { $row }: raden { $expected } finns inte i handlingen
verify-row-added = tabell { $table }, rad { $row }: raden { $found } finns inte i datainventeringen
verify-row-moved = tabell { $table }, rad { $row }: raden { $found } står på en annan plats
verify-other-checksum = Handlingens kontrollsumma är ändrad eller hör inte till den här datainventeringen, vars egen historik är hel
verify-book-row-missing = { $sheet }, rad { $row }: raden { $expected } finns inte i arbetsboken
verify-book-row-added = { $sheet }, rad { $row }: raden { $found } finns inte i datainventeringen
verify-book-added = Bladet { $sheet } hör inte till arbetsboken; någon har lagt till det
verify-book-unvalued = { $count ->
    [one] En formel har inget värde: ett program har sparat arbetsboken utan att räkna. Öppna den i Excel eller LibreOffice, spara och pröva igen
   *[other] { $count } formler har inga värden: ett program har sparat arbetsboken utan att räkna. Öppna den i Excel eller LibreOffice, spara och pröva igen
}
verify-book-unvalued-only = Arbetsboken kan inte prövas helt: formlerna i den har inga värden
