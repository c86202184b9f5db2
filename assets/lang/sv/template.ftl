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
template-part-document = texten
template-part-header = sidhuvud { $number }
template-part-footer = sidfot { $number }
template-part-footnotes = fotnoterna
template-part-endnotes = slutnoterna
template-part-comments = kommentarerna
template-at = { $part }, stycke { $paragraph }
template-at-heading = { $part }, stycke { $paragraph } under ”{ $heading }”
template-known = fylls i
template-unknown = okänd; i handlingen skrivs [saknas: …]
template-unknown-nearest = okänd; menas { $nearest }?
template-problem-unclosed = börjar men slutar aldrig; skriv slutet i samma stycke
template-problem-never-ends = blocket avslutas aldrig
template-problem-never-began = avslutar ett block som aldrig börjat
template-problem-crosses = blocket börjar och slutar på ställen som inte kan upprepas tillsammans; låt början och slutet stå i egna stycken eller i samma tabellrad
template-problem-strange = en sats som inte förstås; använd for, if, set eller with
template-problem-wrong-sort = är en lista eller en grupp; välj ett värde i den, eller upprepa med for
template-problem-untied = fylls i; kopplingen till andra uppgifter i filen tas bort, annars skulle Word sätta tillbaka dem
template-problem-left = innehållskontroll som lämnas som den är; bind den till en platshållare för att fylla i den
template-problem-left-to-data = innehållskontroll som lämnas åt de uppgifter i filen som den är kopplad till
template-left-nearest = innehållskontroll som lämnas som den är; menas { $nearest }?
template-broken = { $count ->
    [one] Ett fel i mallen måste rättas först:
   *[other] { $count } fel i mallen måste rättas först:
}
template-bound = { $finding } (bunden till { $ours })
template-sum = { $known } fylls i, { $unknown ->
    [one] { $unknown } okänd
   *[other] { $unknown } okända
}, { $broken } fel
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
template-default-needs-docx = Skriv ett namn som slutar på .docx, inte { $path }
template-onto-itself = Dokumentet skulle ersätta sin egen mall; välj ett annat namn
template-cannot-fill = Mallen kan inte fyllas i: något i den { $fault }. Ändra eller ta bort det i mallen
template-needs-docx = En mall kan bara användas när OUT är en .docx
template-no-state = Mallen har ingen plats för läge eller beslutsunderlag: dokumentet visar inte vilket läge i datainventeringen det är skrivet från. I filens egenskaper står det ändå, så att fyrfalt verify kan kontrollera det.
template-not-held = Mallen har ingen platshållare som heter { $name }. De den har visas av fyrfalt template check

## The list of placeholders

template-heading-name = Platshållare
template-heading-word = I mallens språk
template-heading-meaning = Betyder
template-heading-sort = Sort
template-heading-example = Exempel
template-sort-text = text
template-sort-flag = ja eller nej
template-sort-list = lista
template-sort-blocks = stycken

## What placeholders mean

ready-about-title = Dokumentets rubrik
ready-about-organisation = Organisationen som datainventeringen tillhör
ready-about-department = Enheten som skriver dokumentet
ready-about-kind = Vad för slags handling det är
ready-about-register-number = Ärendets diarienummer
ready-about-date = Dokumentets dag
ready-about-model = Poängmodellens namn och version
ready-about-state = Vilket läge av datainventeringen som gäller, kort
ready-about-program = Programmets namn och version
ready-about-section = Avsnittet ”{ $heading }” med sina stycken, tabeller och listor, utan rubriken
ready-about-matrix = Matrisen som bild, med bildtext och alternativtext
ready-about-datasets = Datamängderna, först de högst rankade
ready-about-decisions = Besluten
ready-about-count = Hur många datamängder som står i ”{ $what }”
ready-about-count-all = Hur många datamängder det finns
ready-about-measure = { $name }, för en datamängd
ready-about-has-duty = Om en lag säger att datamängden ska publiceras
ready-about-decision = { $part }, för ett beslut

placeholders-title = Platshållare
placeholders-intro = Allt som kan stå i en egen Word-mall. Namnen finns på engelska, lika för alla, och på dokumentets språk. Skriv ett värde som {"{{ namn }}"} eller ge en innehållskontroll namnet som etikett eller rubrik. Internt finns inte med.
placeholders-whole = I hela dokumentet
placeholders-of = I { $list } ({ $name })

## In the window

template-panel = Word-mall
template-standard = Standardmallen
template-panel-none = Standardmallen. En egen .docx kan också släppas här.
template-choose = Välj mall…
template-change = Byt mall…
template-lately = Använda senast
template-remove = Använd standardmallen
template-check = Kontrollera mall…
template-check-title = Kontrollera mall: { $name }
template-reading = Läses…
template-nothing = Mallen har inga platshållare
template-missing-names = Okända namn; i handlingen skrivs [saknas: …] för { $names }
template-more = { $count ->
    [one] och en till
   *[other] och { $count } till
}
template-state-filled = Fylls i
template-state-unknown = Okänd
template-state-left = Lämnas
template-state-broken = Fel
template-bind = Vad { $name } betyder
template-bind-none = Välj vad det betyder…
template-take-nearest = Ta { $nearest }
template-bind-save = Spara kopplingar
template-bind-nothing = Inget är ändrat
template-close = Stäng
ask-template = Välj en Word-mall
kind-template = Word-mall
placeholders-show = Platshållare…
placeholders-search = Sök bland platshållarna
placeholders-none = Ingen platshållare motsvarar det
placeholders-row = { $tag }: { $meaning }. { $example }
placeholders-copy = Kopiera { $tag }
template-fault-syntax = går inte att läsa; kontrollera citattecken och parenteser, och att det bara står ett namn eller en fråga mellan klamrarna
template-fault-filter = använder filtret { $name }, som inte finns
template-fault-function = använder funktionen { $name }, som inte finns
template-fault-test = prövar med { $name }, som inte finns
template-fault-endless = tar aldrig slut; upprepa något som är kortare
template-fault-other = går inte att räkna ut av det som finns
template-other-language = Mallen har sin fasta text på { $template }, men dokumentet skrivs på { $document }; välj språk med --language, eller hämta mallen på dokumentets språk med fyrfalt template default
