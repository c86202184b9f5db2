### The builder of documents on the reports screen

## What there is to write

builder-documents = Dokument
builder-figures = Figurer
builder-data = Listor och data
builder-kind-paper = Beslutsunderlag
builder-kind-annex = Bilaga: matris och poäng
builder-kind-dataset = Datamängdsblad
builder-kind-decision = Publiceringsbeslut
builder-kind-followup = Uppföljning
builder-kind-register = Offentlig förteckning
builder-kind-minutes = Minnesanteckningar
builder-kind-call = Sammanställning av datainsamling
builder-format = Filformat
builder-search = Sök
builder-view = Visa
builder-view-choices = Val
builder-view-pages = Sidor
builder-gone = Finns inte kvar

## Choices

builder-moment = Läge
builder-moment-now = Som det är nu
builder-moment-gone = Läget som dokumentet skrevs om finns inte kvar. Välj ett annat.
builder-since = Sedan
builder-since-none = Välj ett tidigare läge
builder-since-day = Senaste dagen med poäng
builder-since-no-snapshot = Det finns inget sparat läge att jämföra med ännu. Spara ett läge nu, så kan du följa upp mot det senare.
builder-take-snapshot = Spara läge…
builder-dataset = Datamängd
builder-dataset-none = Välj en datamängd
builder-decision = Beslut
builder-decision-none = Inget beslut ännu
builder-call = Utskick
builder-call-all = Alla utskick
builder-datasets = Urval
builder-datasets-all = Alla datamängder ({ $count })
builder-datasets-filter = Eget filter
builder-datasets-count = { $count ->
    [0] Ingen datamängd blir kvar
    [one] En datamängd
   *[other] { $count } datamängder
}
builder-filter = Filter
builder-filter-clear = Töm filtret
builder-condition-remove = Ta bort villkoret { $condition }
builder-condition-unknown = Okänt villkor
builder-head = Rubrik, diarienummer och skäl
builder-head-filled = Rubrik, diarienummer och skäl ({ $count } ifyllda)
builder-head-name = Rubrik, förvaltning, diarienummer och skäl
builder-field-reasons-short = Skäl

## Parts

builder-parts = Delar
builder-parts-usual = Som vanligt
builder-own-text = Egen text…
builder-own-text-help = Skriv egna ord i delen som är markerad
builder-part-drag = Dra för att flytta. Alt+uppåt och Alt+nedåt gör detsamma.
builder-part-write = Egen text: { $part }
builder-part-points = Punkterna: { $part }
builder-mark-own = egen text
builder-mark-points = { $count ->
    [one] en punkt
   *[other] { $count } punkter
}
builder-mark-own-points = { $count ->
    [0] inga punkter
    [one] en egen punkt
   *[other] { $count } egna punkter
}
builder-words = Egen text
builder-words-line = Texten står efter rubriken, före det som programmet skriver. En tom rad börjar ett nytt stycke.
builder-words-use = Använd
builder-words-clear = Töm
builder-points-title = Punkterna i förslaget
builder-points-drafted = Punkterna är framtagna ur datainventeringen och följer med när den ändras. Ändrar du något blir alla dina egna.
builder-points-own = Punkterna är dina egna och ändras inte när datainventeringen ändras.
builder-points-none = Det finns inga punkter.
builder-points-add = Lägg till en punkt
builder-points-back = Tillbaka till de framtagna
builder-point = Punkt { $number }
builder-point-up = Flytta upp punkt { $number }
builder-point-down = Flytta ned punkt { $number }
builder-point-remove = Ta bort punkt { $number }
builder-point-end = Längre går det inte

## Documents that are kept

builder-kept = Sparade dokument
builder-kept-count = Sparade dokument ({ $count })
builder-kept-new = Nytt dokument
builder-kept-none = Inget dokument är sparat ännu
builder-kept-save = Spara dokumentet
builder-kept-save-as = Spara som…
builder-kept-rename = Byt namn…
builder-kept-remove = Ta bort
builder-kept-name = Namn
builder-kept-line = Valen, delarna och dina egna ord sparas i datainventeringen medan du arbetar, så att dokumentet kan skrivas igen nästa år.
builder-kept-keep = Spara
builder-kept-saved = { $name } är sparat i datainventeringen
builder-kept-by-itself = Dokumentet sparas medan du arbetar och heter { $name }. Du kan byta namn under Sparade dokument.
builder-kept-changed = { $name } • ändrat
builder-leave-title = Dokumentet är inte sparat
builder-leave-new = Dina egna ord i dokumentet försvinner om du inte sparar det.
builder-leave-changed = Ändringarna i { $name } försvinner om du inte sparar dem.
builder-leave-drop = Öppna utan att spara
builder-leave-drop-new = Börja om utan att spara
builder-overwrite-title = Dokumentet har ändrats
builder-overwrite-line = { $name } har ändrats sedan du öppnade det. Spara ditt som ett nytt dokument, eller skriv över.
builder-overwrite-over = Skriv över
leaving-report = Dina egna ord i dokumentet är inte sparade och försvinner om du stänger datainventeringen.
leaving-save = Spara och stäng
leaving-stay-document = Gå till dokumentet
leaving-unsaved = Stäng utan att spara
leaving-not-kept = Dokumentet kunde inte sparas. Se rubriken, förvaltningen och diarienumret: varje uppgift ska vara en rad

## What becomes public

builder-review-soon = Går igenom innehållet…
builder-review-fields = { $count ->
    [0] Inga fält tas med.
    [one] Ett fält tas med.
   *[other] { $count } fält tas med.
}
builder-review-none = Inget ser ut att peka ut en person.
builder-seems-name = { $count ->
    [one] En text ser ut att ha ett namn.
   *[other] { $count } ställen ser ut att vara namn.
}
builder-seems-email = { $count ->
    [one] En text har en e-postadress.
   *[other] { $count } ställen är e-postadresser.
}
builder-seems-phone = { $count ->
    [one] En text ser ut att ha ett telefonnummer.
   *[other] { $count } ställen ser ut att vara telefonnummer.
}
builder-seems-number = { $count ->
    [one] En text ser ut att ha ett personnummer.
   *[other] { $count } ställen ser ut att vara personnummer.
}
builder-review-several = { $count ->
    [one] Ett ställe kan peka ut en person.
   *[other] { $count } ställen kan peka ut en person.
}
builder-review-look = Granska
builder-review-look-at = Att titta på
builder-review-guess = Programmet gissar efter hur texten ser ut och kan missa en person. Läs igenom själv.
builder-review-more = { $count ->
    [one] och ett ställe till
   *[other] och { $count } ställen till
}
builder-review-pieces = Det här tas med
builder-review-texts = { $count ->
    [0] Ingen fritext är med.
    [one] En fritext är med.
   *[other] { $count } fritexter är med.
}
builder-review-piece = { $name } ({ $count })
builder-review-counts = Talet efter ett fält säger på hur många ställen det står.
builder-review-piece-name = { $name }, { $count ->
    [one] { $count } ställe
   *[other] { $count } ställen
}
builder-passages-read = Läs fritexterna
builder-passages-list = Fritexter som tas med
builder-passages-document = Dokumentet
builder-passages-rest = { $count ->
    [one] En fritext till är med men visas inte här
   *[other] { $count } fritexter till är med men visas inte här
}
builder-review-go = Gå till datamängden
builder-review-go-name = Gå till { $dataset }
builder-trace-name = Kan vara ett namn
builder-trace-email = E-postadress
builder-trace-phone = Kan vara ett telefonnummer
builder-trace-number = Kan vara ett personnummer
builder-place-head = Rubrik, förvaltning eller diarienummer
builder-place-part = Egen text i { $part }
builder-warned-title = Dokumentet kan peka ut en person
builder-warned-line = Granska texterna innan du sparar. Det som skrivs blir allmän handling.
builder-warned-write = Spara ändå

## Pages

builder-preview-updating = uppdaterar
builder-pages = Dokumentets sidor
builder-page = Sida { $page }
builder-page-go = Gå till sida { $page }
builder-page-of = { $page } av { $count }
builder-page-next = Nästa sida
builder-page-previous = Föregående sida
builder-page-end = Det finns inga fler sidor
builder-zoom-fit = Anpassa
builder-zoom-fit-name = Visa hela sidan
builder-zoom-in = Visa större
builder-zoom-out = Visa mindre
builder-zoom-end = Längre går det inte
builder-nothing = Inget att visa ännu
