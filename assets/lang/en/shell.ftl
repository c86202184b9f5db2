### The frame around every screen: menus, keys, the palette, messages

## Menus

menu-all = Menu
menu-file = File
menu-edit = Edit
menu-view = View
menu-dataset = Dataset
menu-matrix = Matrix
menu-process = Process
menu-help = Help

## What can be done

action-new-inventory = New inventory…
action-open-inventory = Open…
action-open-example = Try the example municipality
action-import-list = Import a list…
action-paste-list = Paste a list
action-export-report = Export a document…
action-save = Save
action-save-copy = Save a copy…
action-check-inventory = Check the file
action-close-inventory = Close the inventory
action-quit = Quit
action-undo = Undo
action-redo = Redo
action-find = Find in the list
action-find-next = Next match in the list
action-find-previous = Previous match in the list
action-replace = Replace…
action-palette = Search or do something
action-go-overview = Go to the overview
action-go-datasets = Go to the datasets
action-go-matrix = Go to the matrix
action-go-process = Go to the process
action-go-maintenance = Go to the maintenance
action-go-demand = Go to the demand
action-go-starter = Go to the starter list
action-go-call = Go to the data call
action-go-duplicates = Go to the duplicates
action-open-dataset = Open the dataset in full
action-move-forward = Move to the next stage…
action-move-back = Move back one stage…
action-decide = Record a decision…
action-conclude = Conclude or reopen…
action-updated-today = Updated today
action-go-decisions = Go to the decisions
action-take-snapshot = Take a snapshot…
action-go-checklist = Change the checklist
action-go-reports = Go to the reports
action-go-settings = Go to the settings
action-scoring-model = Scoring model…
action-next-region = Next part of the window
action-previous-region = Previous part of the window
action-text-larger = Larger text
action-text-smaller = Smaller text
action-text-normal = Normal text
action-theme-light = Light look
action-theme-dark = Dark look
action-theme-projector = Look for a projector
action-full-screen = Full screen
action-new-dataset = New dataset
action-previous-dataset = Previous dataset
action-next-dataset = Next dataset
action-close-card = Close the card
action-remove-dataset = Remove the dataset
action-score-run = Score…
action-flip-cost = Flip the cost axis
action-export-matrix = Export the matrix…
action-shortcuts = Keyboard shortcuts
action-about = About Fyrfält

## Why something cannot be done

blocked-no-inventory = Open an inventory first
blocked-no-dataset = Choose a dataset first
blocked-read-only = The inventory is open for reading only
blocked-nothing-to-undo = There is nothing to undo
blocked-nothing-to-redo = There is nothing to redo

## Screens

place-overview = Overview
place-datasets = Datasets
place-matrix = Matrix
place-process = Process
place-maintenance = Maintenance
place-demand = Demand
place-starter = Starter list
place-call = Data call
place-duplicates = Duplicates
place-decisions = Decisions
place-dataset = Dataset
place-checklist = Checklist
place-reports = Reports
place-settings = Settings
place-scoring-model = Scoring model
place-help = Help

## Looks

theme-light = Light
theme-dark = Dark
theme-system = As the computer
theme-projector = Projector
theme-projector-dark = Projector, dark

## The command palette

palette-hint = Search or do something…
palette-datasets = Datasets
palette-actions = Do
palette-files = Files
palette-nothing = Nothing found; try fewer letters
palette-search = Filter the list by “{ $words }”
palette-new-dataset = New dataset “{ $title }”
palette-choose = choose
palette-open = open
palette-counts = { $datasets ->
    [0] { $others } found
    [one] { $datasets } dataset, { $others ->
        [one] { $others } other
       *[other] { $others } others
    }
   *[other] { $datasets } datasets, { $others ->
        [one] { $others } other
       *[other] { $others } others
    }
}
key-enter = Enter
key-escape = Esc
key-space = Space

## Messages and saving

messages = Messages
messages-none = What has happened since you opened the program is kept here
saved = Saved
saved-at = Saved { $time }
saved-soon = Saving…
saved-not = Not saved
saved-always = Everything is saved; Fyrfält saves each change at once
inventory-unnamed = Inventory without a name
inventory-file = Inventory
example-file = Example municipality
undone = Undid: { $what }
redone = Redid: { $what }
done-what = Done: { $what }
copy-saved = The copy is saved and checked
check-good = The file has been checked and is sound
check-bad = { $count ->
    [one] The check found { $count } fault; save a copy and open an earlier backup
   *[other] The check found { $count } faults; save a copy and open an earlier backup
}
failure-retry = Try again
failure-copy = Save a copy…
failure-abandon = Discard the changes
unsaved-stays = There are changes that are not saved; try again or discard them before you close
toast-open-file = Open
toast-show-folder = Show folder
open-error = { $path } could not be opened: { $detail }
file-brought-up-to-date = The file has been given the form of this version. A copy of the old one is in { $path }
folder-error = The folder { $path } could not be made: { $detail }
export-done = { $name } is ready
opening-file = Opening { $name }
export-under-way = Writing the document, { $percent }
work-broke = { $name } was not written: { $detail }
import-needs-inventory = Name the inventory first; then the list is imported

## Asking for files

ask-open = Open an inventory
ask-new = Where is the inventory to be kept?
ask-copy = Where is the copy to be kept?
ask-import = Which list do you want to import?
ask-export = Where is the document to be kept?
ask-model = Which scoring model do you want to read?
ask-save-model = Where should the scoring model be?
kind-inventory = Inventory
kind-list = Spreadsheet or CSV
kind-document = Document
kind-model = Scoring model
no-window = Fyrfält could not open a window. Ask IT for a graphics driver with OpenGL 2.0, Vulkan or DirectX 12. The command line works all the same. { $detail }
no-display = There is no display to show the window on
renderer-skipped = { $renderer } was skipped, because no picture came last time

dialog-none = The system has no file dialog to show: neither the desktop portal (xdg-desktop-portal) nor zenity was found. Drop the file into the window instead
dialog-none-to-write = The system has no file dialog to show: neither the desktop portal (xdg-desktop-portal) nor zenity was found. The command line writes the same files, see fyrfalt --help
dialog-none-document = The system has no file dialog to show: neither the desktop portal (xdg-desktop-portal) nor zenity is there. The command line writes the document: fyrfalt export { $file } { $out } --document { $name }{ $template }
dialog-none-template = { " " }--template { $file }
dialog-none-unsaved = The system has no file dialog to show: neither the desktop portal (xdg-desktop-portal) nor zenity is there. Press Save the document, and the command line can write it by its name
