### The demand

demand-new = Nytt behov…
demand-search = Sök behov
demand-keys = Enter visar · blanksteg besvarar · F2 ändrar · Insert nytt · Delete tar bort
count-demands = { $count ->
    [one] { $count } behov
   *[other] { $count } behov
}
demand-count-unanswered = { $count ->
    [one] { $count } obesvarat
   *[other] { $count } obesvarade
}
demand-count-unmet = { $count ->
    [one] { $count } utan datamängd
   *[other] { $count } utan datamängd
}
demand-latest = senast { $date }

## The list

demand-grid = { $count ->
    [one] Lista med { $count } behov
   *[other] Lista med { $count } behov
}
demand-row = { $who }: { $what }, { $date }, rad { $row } av { $rows }, datamängder: { $datasets }, { $answered }
demand-none-yet = Ingen än
demand-open = Obesvarat
demand-answered-on = Besvarat { $date }
demand-waits = { $count ->
    [0] Obesvarat, kom i dag
    [one] Obesvarat i { $count } dag
   *[other] Obesvarat i { $count } dagar
}

## Filters

demand-unmet = Utan datamängd { $count }
demand-unanswered = Obesvarade { $count }
demand-year = År
demand-year-all = Alla år
demand-year-name = År: { $year }
demand-group = Vem
demand-group-all = Alla som frågar
demand-group-name = Vem: { $group }
demand-all = Visa alla behov
demand-unmet-banner = { $count ->
    [one] { $count } behov passar ingen datamängd än
   *[other] { $count } behov passar ingen datamängd än
}
demand-unmet-show = Visa bara dem

## Beside the list

demand-who-asks = Vem som frågar
demand-more-groups = { $count ->
    [one] och { $count } grupp till
   *[other] och { $count } grupper till
}
demand-choose-one = Välj ett behov i listan för att se det här
demand-close = Stäng behovet
demand-source = Källa: { $source }
demand-answer-today = Besvarat i dag
demand-not-answered = Ta bort svarsdatumet
demand-met-by = Datamängder som motsvarar behovet
demand-unmet-help = Ingen datamängd motsvarar det här än. Koppla till en som finns, eller gör en ny av behovet.
demand-open-dataset = Öppna { $title }
demand-unlink = Ta bort kopplingen till { $title }
demand-link = Koppla till datamängd
demand-link-more = Koppla till fler datamängder…
demand-find-dataset = Sök en datamängd att koppla
demand-find-dataset-hint = Del av titeln
demand-find-like = Liknar det som efterfrågas
demand-find-nothing = Ingen titel stämmer
demand-make-dataset = Ny datamängd av detta…
demand-new-title = Titel på den nya datamängden
demand-make-and-link = Skapa och koppla
demand-edit = Ändra…
demand-remove = Ta bort

## Who asks, and what

demand-usual-groups = Företag; Invånare; Journalister; Forskare; Andra kommuner; Föreningar
demand-who-hint = En grupp, till exempel företag
demand-what-hint = Vad de behöver och varför
demand-channel-hint = Till exempel e-post eller möte
demand-source-hint = Till exempel ett diarienummer
demand-day-hint = ÅÅÅÅ-MM-DD
demand-personal-name = Det ser ut som en persons namn. Det räcker att skriva vilken grupp det är.
demand-personal-email = Det ser ut som en e-postadress. Det räcker att skriva vilken grupp det är.
demand-personal-phone = Det ser ut som ett telefonnummer. Det räcker att skriva vilken grupp det är.
demand-answered-before = Svaret kan inte komma före frågan { $date }

## Many at once

demand-quick = Flera på en gång
demand-quick-who = Vem som frågar
demand-quick-what = Vad som behövs
demand-quick-keys = Enter lägger till, Esc avslutar
demand-quick-close = Sluta lägga till behov
demand-quick-waiting = { $count ->
    [one] { $count } inklistrad rad
   *[other] { $count } inklistrade rader
}
demand-quick-add = Lägg till raderna
demand-quick-line-wrong = Rad { $line }: { $problem }

## Nothing yet

demand-empty-title = Här samlas vad folk frågar efter
demand-empty-help = Skriv in en fråga när den kommer, även när ingen datamängd motsvarar den. Då syns vad som behövs, hur ofta och av vilka.
demand-empty-quick = Klistra in flera från en lista

## What a score rests on

demand-rests-on-none = Vilar inte på något behov än
demand-rests-on = { $count ->
    [one] Vilar på { $count } behov från { $date }: { $groups }
   *[other] Vilar på { $count } behov, senast { $date }: { $groups }
}
demand-groups-and-more = { $count ->
    [one] { $groups } och { $count } grupp till
   *[other] { $groups } och { $count } grupper till
}
demand-show = Visa behoven

## On the page of a dataset

wanted-empty-title = Ingen har frågat efter datamängden än
wanted-empty-help = Skriv in frågor när de kommer, eller koppla behov som redan är inskrivna. Kriteriet Efterfrågan visar dem bredvid poängen.
wanted-link = Koppla ett behov…
wanted-all = Alla behov
wanted-unlink = Ta bort kopplingen
wanted-row = { $who }: { $what }, { $date }, rad { $row } av { $rows }, { $answered }
wanted-find = Sök ett behov att koppla
wanted-find-like = Behov som liknar datamängden
wanted-find-none-like = Inget okopplat behov liknar datamängden. Skriv för att söka bland alla.
wanted-find-nothing = Inget behov stämmer med sökningen
wanted-offer = { $who }: { $what }

## The dialog

asking-demand-new = Nytt behov
asking-demand-edit = Ändra behovet
asking-demand-today = I dag
asking-demand-save = Spara
asking-demand-save-key = Ctrl+Enter sparar från alla fält
