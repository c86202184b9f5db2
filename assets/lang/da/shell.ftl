### The frame around every screen: menus, keys, the palette, messages

## Menus

menu-all = Menu
menu-file = Filer
menu-edit = Rediger
menu-view = Vis
menu-dataset = Datasæt
menu-matrix = Matrix
menu-process = Proces
menu-help = Hjælp

## What can be done

action-new-inventory = Ny dataoversigt…
action-open-inventory = Åbn…
action-open-example = Prøv eksempelkommunen
action-import-list = Importér en liste…
action-paste-list = Indsæt en liste
action-export-report = Eksportér dokument…
action-save = Gem
action-save-copy = Gem en kopi…
action-check-inventory = Kontrollér filen
action-close-inventory = Luk dataoversigten
action-quit = Afslut
action-undo = Fortryd
action-redo = Gentag
action-find = Søg i listen
action-find-next = Næste fund i listen
action-find-previous = Forrige fund i listen
action-replace = Erstat…
action-palette = Søg eller gør noget
action-go-overview = Gå til oversigten
action-go-datasets = Gå til datasættene
action-go-matrix = Gå til matrixen
action-go-process = Gå til processen
action-go-maintenance = Gå til vedligeholdet
action-go-demand = Gå til efterspørgslen
action-go-starter = Gå til startlisten
action-go-call = Gå til dataindsamlingen
action-go-duplicates = Gå til dubletterne
action-open-dataset = Åbn datasættet helt
action-move-forward = Flyt til næste fase…
action-move-back = Flyt en fase tilbage…
action-decide = Registrer beslutning…
action-conclude = Afslut eller genoptag…
action-updated-today = Opdateret i dag
action-go-decisions = Gå til beslutningerne
action-take-snapshot = Tag et øjebliksbillede…
action-go-checklist = Ret tjeklisten
action-go-reports = Gå til rapporterne
action-go-settings = Gå til indstillingerne
action-scoring-model = Pointmodel…
action-next-region = Næste del af vinduet
action-previous-region = Forrige del af vinduet
action-text-larger = Større tekst
action-text-smaller = Mindre tekst
action-text-normal = Normal tekst
action-theme-light = Lyst udseende
action-theme-dark = Mørkt udseende
action-theme-projector = Udseende til projektor
action-full-screen = Fuld skærm
action-new-dataset = Nyt datasæt
action-previous-dataset = Forrige datasæt
action-next-dataset = Næste datasæt
action-close-card = Luk kortet
action-remove-dataset = Fjern datasættet
action-score-run = Giv point…
action-flip-cost = Vend omkostningsaksen
action-export-matrix = Eksportér matrixen…
action-shortcuts = Genvejstaster
action-about = Om Fyrfält

## Why something cannot be done

blocked-no-inventory = Åbn en dataoversigt først
blocked-no-dataset = Vælg et datasæt først
blocked-read-only = Dataoversigten er kun åben til læsning
blocked-nothing-to-undo = Der er intet at fortryde
blocked-nothing-to-redo = Der er intet at gentage

## Screens

place-overview = Oversigt
place-datasets = Datasæt
place-matrix = Matrix
place-process = Proces
place-maintenance = Vedligehold
place-demand = Efterspørgsel
place-starter = Startliste
place-call = Dataindsamling
place-duplicates = Dubletter
place-decisions = Beslutninger
place-dataset = Datasæt
place-checklist = Tjekliste
place-reports = Rapporter
place-settings = Indstillinger
place-scoring-model = Pointmodel
place-help = Hjælp

## Looks

theme-light = Lyst
theme-dark = Mørkt
theme-system = Som computeren
theme-projector = Projektor
theme-projector-dark = Projektor, mørkt

## The command palette

palette-hint = Søg eller gør noget…
palette-datasets = Datasæt
palette-actions = Gør
palette-files = Filer
palette-nothing = Intet fundet; prøv færre bogstaver
palette-search = Filtrér listen på »{ $words }«
palette-new-dataset = Nyt datasæt »{ $title }«
palette-choose = vælg
palette-open = åbn
palette-counts = { $datasets ->
    [0] { $others } fundet
    [one] { $datasets } datasæt, { $others ->
        [one] { $others } anden
       *[other] { $others } andre
    }
   *[other] { $datasets } datasæt, { $others ->
        [one] { $others } anden
       *[other] { $others } andre
    }
}
key-enter = Enter
key-escape = Esc
key-space = Mellemrum

## Messages and saving

messages = Meddelelser
messages-none = Her samles det, der er sket, siden du åbnede programmet
saved = Gemt
saved-at = Gemt { $time }
saved-soon = Gemmer…
saved-not = Ikke gemt
saved-always = Alt er gemt; Fyrfält gemmer hver ændring med det samme
inventory-unnamed = Dataoversigt uden navn
inventory-file = Dataoversigt
example-file = Eksempelkommune
undone = Fortrød: { $what }
redone = Gentog: { $what }
done-what = Udført: { $what }
copy-saved = Kopien er gemt og kontrolleret
check-good = Filen er kontrolleret og hel
check-bad = { $count ->
    [one] Kontrollen fandt { $count } fejl; gem en kopi, og åbn en tidligere sikkerhedskopi
   *[other] Kontrollen fandt { $count } fejl; gem en kopi, og åbn en tidligere sikkerhedskopi
}
failure-retry = Prøv igen
failure-copy = Gem en kopi…
failure-abandon = Kassér ændringerne
unsaved-stays = Der er ændringer, som ikke er gemt; prøv igen, eller kassér dem, før du lukker
toast-open-file = Åbn
toast-show-folder = Vis mappen
open-error = { $path } kunne ikke åbnes: { $detail }
file-brought-up-to-date = Filen har fået den nye versions form. En kopi af den gamle ligger i { $path }
folder-error = Mappen { $path } kunne ikke oprettes: { $detail }
export-done = { $name } er klar
opening-file = Åbner { $name }
export-under-way = Skriver dokumentet, { $percent }
work-broke = { $name } blev ikke skrevet: { $detail }
import-needs-inventory = Giv dataoversigten et navn først; derefter importeres listen

## Asking for files

ask-open = Åbn en dataoversigt
ask-new = Hvor skal dataoversigten ligge?
ask-copy = Hvor skal kopien ligge?
ask-import = Hvilken liste vil du importere?
ask-export = Hvor skal dokumentet ligge?
ask-model = Hvilken pointmodel vil du læse?
ask-save-model = Hvor skal pointmodellen ligge?
kind-inventory = Dataoversigt
kind-list = Regneark eller CSV
kind-document = Dokument
kind-model = Pointmodel
no-window = Fyrfält kunne ikke åbne et vindue. Bed it-afdelingen om en grafikdriver med OpenGL 2.0, Vulkan eller DirectX 12. Kommandolinjen virker alligevel. { $detail }
no-display = Der er ingen skærm at vise vinduet på
renderer-skipped = { $renderer } blev sprunget over, fordi der ikke kom noget billede sidste gang

dialog-none = Systemet har ingen fildialog at vise: hverken skrivebordets portal (xdg-desktop-portal) eller zenity findes. Slip filen i vinduet i stedet
dialog-none-to-write = Systemet har ingen fildialog at vise: hverken skrivebordets portal (xdg-desktop-portal) eller zenity findes. Kommandolinjen skriver de samme filer, se fyrfalt --help
dialog-none-document = Systemet har ingen fildialog at vise: hverken skrivebordets portal (xdg-desktop-portal) eller zenity findes. Kommandolinjen skriver dokumentet: fyrfalt export { $file } { $out } --document { $name }{ $template }
dialog-none-template = { " " }--template { $file }
dialog-none-unsaved = Systemet har ingen fildialog at vise: hverken skrivebordets portal (xdg-desktop-portal) eller zenity findes. Tryk på Gem dokumentet, så kan kommandolinjen skrive det under dets navn
