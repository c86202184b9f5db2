### The builder of documents on the reports screen

## What there is to write

builder-documents = Dokumenter
builder-figures = Figurer
builder-data = Lister og data
builder-kind-paper = Beslutningsgrundlag
builder-kind-annex = Bilag: matrix og point
builder-kind-dataset = Datasætblad
builder-kind-decision = Beslutning om offentliggørelse
builder-kind-followup = Opfølgning
builder-kind-register = Offentlig fortegnelse
builder-kind-minutes = Referat
builder-kind-call = Opsamling på dataindsamling
builder-format = Filformat
builder-search = Søg
builder-view = Vis
builder-view-choices = Valg
builder-view-pages = Sider
builder-gone = Findes ikke længere

## Choices

builder-moment = Tidspunkt
builder-moment-now = Som det er nu
builder-moment-gone = Det øjebliksbillede, som dokumentet handler om, findes ikke længere. Vælg et andet.
builder-since = Siden
builder-since-none = Vælg et tidligere tidspunkt
builder-since-day = Seneste dag med point
builder-since-no-snapshot = Der er endnu intet øjebliksbillede at sammenligne med. Gem et nu, så kan du følge op på det senere.
builder-take-snapshot = Gem øjebliksbillede…
builder-dataset = Datasæt
builder-dataset-none = Vælg et datasæt
builder-decision = Beslutning
builder-decision-none = Ingen beslutning endnu
builder-call = Udsendelse
builder-call-all = Alle udsendelser
builder-datasets = Udvalg
builder-datasets-all = Alle datasæt ({ $count })
builder-datasets-filter = Eget filter
builder-datasets-count = { $count ->
    [0] Der er ingen datasæt tilbage
    [one] Ét datasæt
   *[other] { $count } datasæt
}
builder-filter = Filter
builder-filter-clear = Tøm filteret
builder-condition-remove = Fjern betingelsen { $condition }
builder-condition-unknown = Ukendt betingelse
builder-head = Overskrift, journalnummer og begrundelser
builder-head-filled = Overskrift, journalnummer og begrundelser ({ $count } udfyldt)
builder-head-name = Overskrift, forvaltning, journalnummer og begrundelser
builder-field-reasons-short = Begrundelser

## Parts

builder-parts = Dele
builder-parts-usual = Som normalt
builder-own-text = Egen tekst…
builder-own-text-help = Skriv dine egne ord i den del, der er markeret
builder-part-drag = Træk for at flytte. Alt+op og Alt+ned gør det samme.
builder-part-write = Egen tekst: { $part }
builder-part-points = Punkterne: { $part }
builder-mark-own = egen tekst
builder-mark-points = { $count ->
    [one] ét punkt
   *[other] { $count } punkter
}
builder-mark-own-points = { $count ->
    [0] ingen punkter
    [one] ét eget punkt
   *[other] { $count } egne punkter
}
builder-words = Egen tekst
builder-words-line = Teksten står efter overskriften, før det som programmet skriver. En tom linje begynder et nyt afsnit.
builder-words-use = Brug
builder-words-clear = Tøm
builder-points-title = Punkterne i indstillingen
builder-points-drafted = Punkterne er udarbejdet ud fra dataoversigten og følger med, når den ændres. Ændrer du noget, bliver de alle dine egne.
builder-points-own = Punkterne er dine egne og ændres ikke, når dataoversigten ændres.
builder-points-none = Der er ingen punkter.
builder-points-add = Tilføj et punkt
builder-points-back = Tilbage til de udarbejdede
builder-point = Punkt { $number }
builder-point-up = Flyt punkt { $number } op
builder-point-down = Flyt punkt { $number } ned
builder-point-remove = Fjern punkt { $number }
builder-point-end = Længere går det ikke

## Documents that are kept

builder-kept = Gemte dokumenter
builder-kept-count = Gemte dokumenter ({ $count })
builder-kept-new = Nyt dokument
builder-kept-none = Der er endnu ikke gemt et dokument
builder-kept-save = Gem dokumentet
builder-kept-save-as = Gem som…
builder-kept-rename = Omdøb…
builder-kept-remove = Fjern
builder-kept-name = Navn
builder-kept-line = Valgene, delene og dine egne ord gemmes i dataoversigten, mens du arbejder, så dokumentet kan skrives igen næste år.
builder-kept-keep = Gem
builder-kept-saved = { $name } er gemt i dataoversigten
builder-kept-by-itself = Dokumentet gemmes, mens du arbejder, og hedder { $name }. Du kan give det et andet navn under Gemte dokumenter.
builder-kept-changed = { $name } • ændret
builder-leave-title = Dokumentet er ikke gemt
builder-leave-new = Dine egne ord i dokumentet forsvinder, hvis du ikke gemmer det.
builder-leave-changed = Ændringerne i { $name } forsvinder, hvis du ikke gemmer dem.
builder-leave-drop = Åbn uden at gemme
builder-leave-drop-new = Begynd forfra uden at gemme
builder-overwrite-title = Dokumentet er blevet ændret
builder-overwrite-line = { $name } er ændret, siden du åbnede det. Gem dit som et nyt dokument, eller overskriv.
builder-overwrite-over = Overskriv
leaving-report = Dine egne ord i dokumentet er ikke gemt og forsvinder, hvis du lukker dataoversigten.
leaving-save = Gem og luk
leaving-stay-document = Gå til dokumentet
leaving-unsaved = Luk uden at gemme
leaving-not-kept = Dokumentet kunne ikke gemmes. Se på overskriften, forvaltningen og journalnummeret: hver oplysning skal være én linje

## What becomes public

builder-review-soon = Gennemgår indholdet…
builder-review-fields = { $count ->
    [0] Ingen felter tages med.
    [one] Ét felt tages med.
   *[other] { $count } felter tages med.
}
builder-review-none = Intet ser ud til at udpege en person.
builder-seems-name = { $count ->
    [one] Én tekst ser ud til at have et navn.
   *[other] { $count } steder ser ud til at være navne.
}
builder-seems-email = { $count ->
    [one] Én tekst har en e-mailadresse.
   *[other] { $count } steder er e-mailadresser.
}
builder-seems-phone = { $count ->
    [one] Én tekst ser ud til at have et telefonnummer.
   *[other] { $count } steder ser ud til at være telefonnumre.
}
builder-seems-number = { $count ->
    [one] Én tekst ser ud til at have et personnummer.
   *[other] { $count } steder ser ud til at være personnumre.
}
builder-review-several = { $count ->
    [one] Ét sted kan udpege en person.
   *[other] { $count } steder kan udpege en person.
}
builder-review-look = Gennemgå
builder-review-look-at = At se på
builder-review-guess = Programmet gætter ud fra, hvordan teksten ser ud, og kan overse en person. Læs selv igennem.
builder-review-more = { $count ->
    [one] og ét sted til
   *[other] og { $count } steder til
}
builder-review-pieces = Dette tages med
builder-review-texts = { $count ->
    [0] Ingen fritekst er med.
    [one] Én fritekst er med.
   *[other] { $count } fritekster er med.
}
builder-review-piece = { $name } ({ $count })
builder-review-counts = Tallet efter et felt siger, hvor mange steder det står.
builder-review-piece-name = { $name }, { $count ->
    [one] { $count } sted
   *[other] { $count } steder
}
builder-passages-read = Læs friteksterne
builder-passages-list = Fritekster, der tages med
builder-passages-document = Dokumentet
builder-passages-rest = { $count ->
    [one] Én fritekst til er med, men vises ikke her
   *[other] { $count } fritekster til er med, men vises ikke her
}
builder-review-go = Gå til datasættet
builder-review-go-name = Gå til { $dataset }
builder-trace-name = Kan være et navn
builder-trace-email = E-mailadresse
builder-trace-phone = Kan være et telefonnummer
builder-trace-number = Kan være et personnummer
builder-place-head = Overskrift, forvaltning eller journalnummer
builder-place-part = Egen tekst i { $part }
builder-warned-title = Dokumentet kan udpege en person
builder-warned-line = Gennemgå teksterne, før du gemmer. Det, der skrives, bliver offentligt.
builder-warned-write = Gem alligevel

## Pages

builder-preview-updating = opdaterer
builder-pages = Dokumentets sider
builder-page = Side { $page }
builder-page-go = Gå til side { $page }
builder-page-of = { $page } af { $count }
builder-page-next = Næste side
builder-page-previous = Forrige side
builder-page-end = Der er ikke flere sider
builder-zoom-fit = Tilpas
builder-zoom-fit-name = Vis hele siden
builder-zoom-in = Vis større
builder-zoom-out = Vis mindre
builder-zoom-end = Længere går det ikke
builder-nothing = Intet at vise endnu
