### The frame around every screen: menus, keys, the palette, messages

## Menus

menu-all = Meny
menu-file = Arkiv
menu-edit = Redigera
menu-view = Visa
menu-dataset = Datamängd
menu-matrix = Matris
menu-process = Process
menu-help = Hjälp

## What can be done

action-new-inventory = Ny datainventering…
action-open-inventory = Öppna…
action-open-example = Prova exempelkommunen
action-import-list = Importera en lista…
action-paste-list = Klistra in en lista
action-export-report = Exportera dokument…
action-save = Spara
action-save-copy = Spara en kopia…
action-check-inventory = Kontrollera filen
action-close-inventory = Stäng datainventeringen
action-quit = Avsluta
action-undo = Ångra
action-redo = Gör om
action-find = Sök i listan
action-find-next = Nästa träff i listan
action-find-previous = Föregående träff i listan
action-replace = Ersätt…
action-palette = Sök eller gör något
action-go-overview = Gå till översikten
action-go-datasets = Gå till datamängderna
action-go-matrix = Gå till matrisen
action-go-process = Gå till processen
action-go-maintenance = Gå till underhållet
action-go-demand = Gå till efterfrågan
action-go-starter = Gå till startlistan
action-go-call = Gå till datainsamlingen
action-go-duplicates = Gå till dubbletterna
action-open-dataset = Öppna datamängden helt
action-move-forward = Flytta till nästa skede…
action-move-back = Flytta tillbaka ett skede…
action-decide = Registrera beslut…
action-conclude = Avsluta eller återuppta…
action-updated-today = Uppdaterad i dag
action-go-decisions = Gå till besluten
action-take-snapshot = Ta en ögonblicksbild…
action-go-checklist = Ändra checklistan
action-go-reports = Gå till rapporterna
action-go-settings = Gå till inställningarna
action-scoring-model = Poängmodell…
action-next-region = Nästa del av fönstret
action-previous-region = Föregående del av fönstret
action-text-larger = Större text
action-text-smaller = Mindre text
action-text-normal = Normal text
action-theme-light = Ljust utseende
action-theme-dark = Mörkt utseende
action-theme-projector = Utseende för projektor
action-full-screen = Helskärm
action-new-dataset = Ny datamängd
action-previous-dataset = Föregående datamängd
action-next-dataset = Nästa datamängd
action-close-card = Stäng kortet
action-remove-dataset = Ta bort datamängden
action-score-run = Poängsätt…
action-flip-cost = Vänd kostnadsaxeln
action-export-matrix = Exportera matrisen…
action-shortcuts = Kortkommandon
action-about = Om Fyrfält

## Why something cannot be done

blocked-no-inventory = Öppna en datainventering först
blocked-no-dataset = Välj en datamängd först
blocked-read-only = Datainventeringen är öppen bara för läsning
blocked-nothing-to-undo = Det finns inget att ångra
blocked-nothing-to-redo = Det finns inget att göra om

## Screens

place-overview = Översikt
place-datasets = Datamängder
place-matrix = Matris
place-process = Process
place-maintenance = Underhåll
place-demand = Efterfrågan
place-starter = Startlista
place-call = Datainsamling
place-duplicates = Dubbletter
place-decisions = Beslut
place-dataset = Datamängd
place-checklist = Checklista
place-reports = Rapporter
place-settings = Inställningar
place-scoring-model = Poängmodell
place-help = Hjälp

## Looks

theme-light = Ljust
theme-dark = Mörkt
theme-system = Som datorn
theme-projector = Projektor
theme-projector-dark = Projektor, mörkt

## The command palette

palette-hint = Sök eller gör något…
palette-datasets = Datamängder
palette-actions = Gör
palette-files = Filer
palette-nothing = Inget hittades; prova färre bokstäver
palette-search = Filtrera listan på ”{ $words }”
palette-new-dataset = Ny datamängd ”{ $title }”
palette-choose = välj
palette-open = öppna
palette-counts = { $datasets ->
    [0] { $others ->
        [one] { $others } träff
       *[other] { $others } träffar
    }
    [one] { $datasets } datamängd, { $others ->
        [one] { $others } annan
       *[other] { $others } andra
    }
   *[other] { $datasets } datamängder, { $others ->
        [one] { $others } annan
       *[other] { $others } andra
    }
}
key-enter = Enter
key-escape = Esc
key-space = Blanksteg

## Messages and saving

messages = Meddelanden
messages-none = Här samlas det som har hänt sedan du öppnade programmet
saved = Sparad
saved-at = Sparad { $time }
saved-soon = Sparar…
saved-not = Inte sparad
saved-always = Allt är sparat; Fyrfält sparar varje ändring direkt
inventory-unnamed = Datainventering utan namn
inventory-file = Datainventering
example-file = Exempelkommun
undone = Ångrade: { $what }
redone = Gjorde om: { $what }
done-what = Gjort: { $what }
copy-saved = Kopian är sparad och kontrollerad
check-good = Filen är kontrollerad och hel
check-bad = { $count ->
    [one] Kontrollen hittade { $count } fel; spara en kopia och öppna en tidigare säkerhetskopia
   *[other] Kontrollen hittade { $count } fel; spara en kopia och öppna en tidigare säkerhetskopia
}
failure-retry = Försök igen
failure-copy = Spara en kopia…
failure-abandon = Släng ändringarna
unsaved-stays = Det finns ändringar som inte är sparade; försök igen eller släng dem innan du stänger
toast-open-file = Öppna
toast-show-folder = Visa mappen
open-error = { $path } gick inte att öppna: { $detail }
file-brought-up-to-date = Filen har fått den nya versionens form. En kopia av den gamla ligger i { $path }
folder-error = Mappen { $path } gick inte att skapa: { $detail }
export-done = { $name } är klar
opening-file = Öppnar { $name }
export-under-way = Skriver dokumentet, { $percent }
work-broke = { $name } blev inte skriven: { $detail }
import-needs-inventory = Ge datainventeringen ett namn först; sedan importeras listan

## Asking for files

ask-open = Öppna en datainventering
ask-new = Var ska datainventeringen ligga?
ask-copy = Var ska kopian ligga?
ask-import = Vilken lista vill du importera?
ask-export = Var ska dokumentet ligga?
ask-model = Vilken poängmodell vill du läsa?
ask-save-model = Var ska poängmodellen ligga?
kind-inventory = Datainventering
kind-list = Kalkylblad eller CSV
kind-document = Dokument
kind-model = Poängmodell
no-window = Fyrfält kunde inte öppna något fönster. Be it-avdelningen om en grafikdrivrutin med OpenGL 2.0, Vulkan eller DirectX 12. Kommandoraden fungerar ändå. { $detail }
no-display = Det finns ingen skärm att visa fönstret på
renderer-skipped = { $renderer } hoppades över, för det kom ingen bild förra gången

dialog-none = Systemet har ingen fildialog att visa: varken skrivbordets portal (xdg-desktop-portal) eller zenity finns. Släpp filen i fönstret i stället
dialog-none-to-write = Systemet har ingen fildialog att visa: varken skrivbordets portal (xdg-desktop-portal) eller zenity finns. Kommandoraden skriver samma filer, se fyrfalt --help
dialog-none-document = Systemet har ingen fildialog att visa: varken skrivbordets portal (xdg-desktop-portal) eller zenity finns. Kommandoraden skriver dokumentet: fyrfalt export { $file } { $out } --document { $name }{ $template }
dialog-none-template = { " " }--template { $file }
dialog-none-unsaved = Systemet har ingen fildialog att visa: varken skrivbordets portal (xdg-desktop-portal) eller zenity finns. Tryck på Spara dokumentet, så kan kommandoraden skriva det under sitt namn
