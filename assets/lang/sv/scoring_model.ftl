### The scoring model: what is judged and what it weighs

## The model and its versions

scoring-versions = Versioner
scoring-version = Version { $version }
scoring-version-by = { $who }, { $when }
scoring-in-use = används
scoring-viewing = Tidigare version, går bara att läsa
scoring-draft = Utkast som inte används ännu
scoring-texts-in = Texter på
scoring-language-missing = { $language } ({ $count } saknas)
scoring-text-missing = Saknas på { $language }
scoring-missing-in = Texter saknas på { $languages }
scoring-fill = Fyll tomma texter med dem på { $language }
scoring-problems = { $count ->
    [one] { $count } sak hindrar att modellen används
   *[other] { $count } saker hindrar att modellen används
}

## What can be done

scoring-use = Använd modellen…
scoring-use-again = Använd den här versionen igen…
scoring-use-nothing = Modellen är redan i bruk, utan ändringar
scoring-change = Byt modell…
scoring-export = Exportera…
scoring-drop-draft = Släng utkastet…
scoring-back = Tillbaka till modellen i bruk
scoring-drop-title = Släng utkastet?
scoring-drop-line = Det du har ändrat i modellen försvinner. Modellen i bruk är som den är.
scoring-drop = Släng utkastet
scoring-drop-not = Behåll utkastet

## The criteria

scoring-model-name = Modellens namn
scoring-model-description = Beskrivning
scoring-shares = Andelar: { $shares }
scoring-share-of = Andel för { $criterion }
scoring-weight-of = Vikt för { $criterion }
scoring-slider-of = Reglage för vikten { $criterion }
scoring-up = Flytta upp { $criterion }
scoring-down = Flytta ner { $criterion }
scoring-is-first = Står redan först
scoring-is-last = Står redan sist
scoring-drag = Dra för att byta ordning, eller tryck Alt med pil upp eller ner
scoring-unnamed = Kriterium utan namn
scoring-add-value = Lägg till ett kriterium för nytta
scoring-add-cost = Lägg till ett kriterium för kostnad och risk
scoring-name = Namn
scoring-short = Kortnamn
scoring-question = Fråga
scoring-levels = Vad poängen betyder
scoring-level = Poäng { $level }
scoring-retire = Sluta använda
scoring-remove = Ta bort
scoring-retire-help = { $count ->
    [0] Ingen datamängd har poäng för kriteriet
    [one] Poängen för { $count } datamängd sparas men räknas inte
   *[other] Poängen för { $count } datamängder sparas men räknas inte
}
scoring-retired = Används inte längre
scoring-retired-help = Poängen finns kvar och räknas igen om du tar tillbaka kriteriet
scoring-take-back = Ta tillbaka
scoring-scores = { $count ->
    [one] { $count } poäng sparad
   *[other] { $count } poäng sparade
}

## Thresholds, fields and classes

scoring-thresholds = Gränser
scoring-thresholds-help = Från 0 till 100. Precis på gränsen räknas som hög nytta och låg kostnad
scoring-threshold-value = Hög nytta från
scoring-threshold-cost = Låg kostnad till och med
scoring-band = Nära gränsen, poäng åt vardera hållet
scoring-fields = Rutornas namn
scoring-fields-own = Egna namn på rutorna
scoring-field-name = Namn på { $field }
scoring-grid = Klasser
scoring-grid-help = Ett rutnät som ger varje datamängd en klass efter nytta och kostnad, bredvid prioriteten
scoring-grid-use = Använd klasser
scoring-grid-value-cut = Gränser för nytta
scoring-grid-cost-cut = Gränser för kostnad
scoring-grid-class = Klass i rad { $row }, kolumn { $column }

## Another model, and what it would do

scoring-change-title = Byt poängmodell
scoring-models = Modeller
scoring-read-file = Läs från fil…
scoring-file-wrong = { $name }: { $error }
scoring-unreadable = Filen gick inte att läsa: { $detail }
scoring-what-happens = Det här händer
scoring-take = Lägg in som utkast
scoring-take-help = Inget räknas om förrän du använder modellen
scoring-line = { $what }: { $names }
scoring-and-more = { $names } och { $count } till
scoring-carried = Poäng som räknas vidare
scoring-kept = Poäng som sparas men inte räknas
scoring-new = Nya kriterier utan svar
scoring-moved = { $field ->
    [one] { $field } av { $of } datamängder byter ruta, { $rank } får en annan plats
   *[other] { $field } av { $of } datamängder byter ruta, { $rank } får en annan plats
}
scoring-moved-none = Datainventeringen har inga datamängder ännu
scoring-moved-soon = Räknar ut hur många datamängder som byter plats…
scoring-use-title = Använd poängmodellen { $name }
scoring-why = Varför
scoring-why-hint = Till exempel: beslut i styrgruppen 2026-11-21
scoring-why-missing = Skriv varför; det står sedan i historiken
scoring-use-now = Använd modellen
