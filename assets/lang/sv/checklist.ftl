### The checklist: its editor, its files, and why one cannot be used

## When an item must be done, and how often

mandatory-never = Bra att göra
mandatory-never-short = bra att göra
mandatory-always = Krävs för att skedet ska vara klart
mandatory-always-short = krävs
mandatory-with-duty = Krävs där lagen säger att data ska publiceras
mandatory-with-duty-short = krävs vid lagkrav
mandatory-at-retirement = Krävs innan datamängden avvecklas
mandatory-at-retirement-short = krävs vid avveckling
every-once = en gång
every-days = { $count ->
    [one] varje dag
   *[other] var { $count }:e dag
}
every-frequency = så ofta som datamängden ska uppdateras
every-event = när något händer

## A checklist cannot be used

checklist-error-too-large = Filen är större än 1 MB och kan inte vara en checklista
checklist-error-not-json = Filen går inte att läsa från rad { $line }; en checklista är en JSON-fil som den Fyrfält exporterar
checklist-error-too-deep = Filen går inte att läsa från rad { $line }: för många klamrar ligger i varandra
checklist-error-unknown-key = { $what } är okänt i en checklista; här kan stå { $known }
checklist-error-unknown-key-nearest = { $what } är okänt i en checklista; menar du ”{ $nearest }”?
checklist-error-repeated-key = { $what } står två gånger; ta bort den ena
checklist-error-missing-key = { $what } saknas
checklist-error-wrong-type = { $what } ska vara { $wanted }
checklist-error-too-many = Checklistan har { $count } punkter; den kan ha högst 300
checklist-error-no-name = Checklistan behöver ett namn
checklist-error-repeated = Punkten { $item } finns två gånger; ge den ena en annan beteckning
checklist-error-missing-text = Punkten { $item } saknar text
checklist-error-missing-text-in = Punkten { $item } saknar text på { $language }, som datainventeringen skrivs på
checklist-error-bad-text = { $what }: { $error }
checklist-error-repeated-role = Punkten { $item } har samma roll två gånger; ta bort den ena
checklist-error-days = Punkten { $item } behöver ett antal dagar från 1 till 3650
checklist-error-no-item = Checklistan har ingen punkt { $item } att stänga av
checklist-error-off-twice = Punkten { $item } är avstängd två gånger; ta bort den ena
checklist-error-no-reason = Skriv varför punkten { $item } är avstängd
checklist-error-no-decision = Skedet { $stage } måste sluta med sitt beslut; lägg tillbaka beslutspunkten
checklist-error-not-standard = Punkten { $item } hör till standardlistan och ska ha dess text, skede och beslut; skriv egen vägledning, eller gör en egen punkt
checklist-error-reserved = Beteckningen { $item } är reserverad för standardlistan; ge den egna punkten en annan, till exempel own-1
checklist-at-item = ”{ $key }” i punkten { $item }
checklist-at-whole-item = Punkten { $item }
checklist-at-off = ”{ $key }” i den avstängda punkten { $item }
checklist-at-whole-off = Den avstängda punkten { $item }
checklist-text-name = Checklistans namn
checklist-text-item = Texten i punkten { $item }
checklist-text-guidance = Vägledningen i punkten { $item }
checklist-text-source = Källan i punkten { $item }
checklist-text-reason = Skälet till att punkten { $item } är avstängd
checklist-wanted-text = en text inom citattecken
checklist-wanted-whole = ett heltal
checklist-wanted-object = något inom klamrar
checklist-wanted-list = en lista inom hakparenteser
checklist-wanted-id = en beteckning som börjar med en bokstav a–z, utan mellanslag och på högst 15 tecken
checklist-wanted-stage = ”identify”, ”prepare”, ”publish” eller ”maintain”
checklist-wanted-role = en lista av ”K”, ”Ä”, ”F”, ”J”, ”I” och ”C”
checklist-wanted-mandatory = ”never”, ”always”, ”with-duty” eller ”at-retirement”
checklist-wanted-decision = ”proceed”, ”publish”, ”decline”, ”defer”, ”retire” eller ”model”
checklist-wanted-every = ”frequency”, ”event” eller ett antal dagar som i { "{" }"days": 30{ "}" }

## The checklist and its items

editor-name = Checklistans namn
editor-counts = { $asked ->
    [one] { $asked } punkt
   *[other] { $asked } punkter
}{ $own ->
    [0] {""}
    [one] , { $own } egen
   *[other] , { $own } egna
}{ $off ->
    [0] {""}
    [one] , { $off } avstängd
   *[other] , { $off } avstängda
}
editor-stage-count = { $stage } { $count }
editor-add = Lägg till en egen punkt
editor-add-to = Lägg till en egen punkt i { $stage }
editor-up = Flytta upp { $item }
editor-down = Flytta ner { $item }
editor-is-first = Står redan först
editor-is-last = Står redan sist, beslutet borträknat
editor-off = avstängd
editor-own = egen
editor-unnamed = Punkt utan text
editor-decision-stays = Beslutet kan inte stängas av eller flyttas: skedet slutar med det, så att det alltid går att visa vem som beslutade
editor-standard-fixed = Standardens text, roller och krav är lika för alla och kan inte ändras. Skriv egen vägledning, eller stäng av punkten och gör en egen
editor-guidance = Egen vägledning
editor-text = Vad som ska göras
editor-roles = Vem som brukar göra det
editor-mandatory = När det måste vara gjort
editor-every = Hur ofta det kommer tillbaka
editor-every-days = efter ett antal dagar
editor-days = Antal dagar
editor-source = Källa eller anteckning
editor-source-is = Källa: { $source }
editor-why-off = Varför punkten är avstängd
editor-switch-off = Stäng av
editor-switch-on = Slå på igen
editor-remove = Ta bort
editor-switch-help = En avstängd punkt frågas inte efter hos datamängder som följer den nya versionen. Det som redan är avbockat finns kvar
editor-off-help = Skälet visas för den som undrar varför punkten saknas

## A draft, and taking it into use

editor-problems = { $count ->
    [one] { $count } sak hindrar att checklistan används
   *[other] { $count } saker hindrar att checklistan används
}
editor-use = Börja använda…
editor-use-now = Börja använda
editor-use-nothing = Checklistan är redan i bruk, utan ändringar
editor-use-title = Börja använda den ändrade checklistan
editor-kept = { $count ->
    [one] { $count } datamängd har börjat med sin checklista och behåller den. Inget som är avbockat skrivs om
   *[other] { $count } datamängder har börjat med sin checklista och behåller den. Inget som är avbockat skrivs om
}
editor-fresh = { $count ->
    [one] { $count } datamängd har inte börjat och följer den nya versionen genast
   *[other] { $count } datamängder har inte börjat och följer den nya versionen genast
}
editor-back = Tillbaka till checklistan i bruk
editor-drop-line = Det du har ändrat i checklistan försvinner. Checklistan i bruk är som den är.
editor-added = Nya punkter
editor-gone = Frågas inte längre efter
editor-changed = Ändrade punkter
editor-reordered = Punkterna står i en annan ordning
editor-renamed = Samma punkter, ett annat namn
editor-same = Samma punkter i samma ordning
editor-against = Skillnad mot version { $version }
editor-followed = { $count ->
    [one] { $count } datamängd
   *[other] { $count } datamängder
}
editor-fresh-follow = { $count ->
    [one] { $count } datamängd har inte börjat och följer den nyaste versionen
   *[other] { $count } datamängder har inte börjat och följer den nyaste versionen
}

## Another checklist

editor-change = Byt checklista…
editor-change-title = Byt checklista
editor-checklists = Checklistor
editor-standard = Standardlistan
editor-against-current = Skillnad mot checklistan i bruk
editor-to-mend = Något behöver rättas innan den kan användas. { $first }
editor-take-help = Inget ändras förrän du börjar använda checklistan
ask-checklist = Vilken checklista vill du läsa?
ask-save-checklist = Var ska checklistan ligga?
kind-checklist = Checklista

## Which datasets follow the newest version

editor-behind = { $count ->
    [one] { $count } datamängd följer en äldre version…
   *[other] { $count } datamängder följer en äldre version…
}
editor-behind-help = Välj vilka som ska följa den nyaste
editor-take-up-title = Vilka ska följa version { $version }?
editor-take-up-help = Datamängder som har börjat behåller sin version tills du väljer något annat. Det som är avbockat finns alltid kvar
editor-mode-fresh = Bara nya datamängder
editor-mode-fresh-help = { $count ->
    [one] { $count } som inte har börjat följer den redan
   *[other] { $count } som inte har börjat följer den redan
}
editor-mode-stages = Alla i ett skede
editor-mode-stages-help = Till exempel de som ännu inte förbereds
editor-mode-chosen = Datamängder jag väljer
editor-mode-chosen-help = En i taget, ur listan
editor-stage-behind = { $stage } ({ $count })
editor-search = Sök datamängd
editor-none-behind = Ingen datamängd följer en äldre version
editor-behind-row = { $dataset }, { $stage }, version { $version }
editor-fresh-only = Inget ändras för datamängder som har börjat
editor-would-take-up = { $count ->
    [0] Ingen datamängd är vald
    [one] { $count } datamängd byter till version { $version }
   *[other] { $count } datamängder byter till version { $version }
}
editor-answers-kept = { $count ->
    [one] { $count } svar på punkter som går bort sparas
   *[other] { $count } svar på punkter som går bort sparas
}
editor-answers-back = { $count ->
    [one] { $count } sparat svar räknas igen
   *[other] { $count } sparade svar räknas igen
}
editor-held = { $count ->
    [one] { $count } datamängd får något nytt att göra innan skedet är klart
   *[other] { $count } datamängder får något nytt att göra innan skedet är klart
}
editor-take-up-done = Klart
editor-take-up-now = { $count ->
    [one] Byt version för { $count } datamängd
   *[other] Byt version för { $count } datamängder
}
editor-take-up-none = Välj minst en datamängd
editor-take-up-later = Inte nu

## Leaving with a draft

leaving-title = Något är ändrat men används inte ännu
leaving-checklist = Utkastet till checklistan försvinner om du stänger datainventeringen.
leaving-model = Utkastet till poängmodellen försvinner om du stänger datainventeringen.
leaving-stay = Gå till utkastet
leaving-anyway = Stäng utan utkastet
leaving-title-text = Det du skrev är inte sparat
leaving-text = Det du skrev eller valde för { $title } väntar på ett skäl eller kan inte tas emot som det står, och försvinner om du stänger datainventeringen.
leaving-stay-text = Gå till texten
leaving-anyway-text = Stäng utan texten

## The command line

cli-help-checklist =
    Användning: fyrfalt checklist FILE [--use standard|PATH --why TEXT] [--take-up DATASET...] [--export PATH] [--json] [--language sv|da|en]

    Visar checklistan: punkterna, vilka som är avstängda, dess versioner och hur många datamängder som följer var och en.

      --use standard|PATH   ta en annan checklista i bruk: standardlistan eller en fil; skriv ./standard för en fil
                            som heter så. Datamängder som har börjat behåller sin version. Kan ångras.
      --why TEXT            skälet till bytet, som måste finnas
      --take-up DATASET...  låt datamängder följa den nyaste versionen; det som är avbockat finns kvar
      --export PATH         skriv checklistan till en fil; en fil som redan finns ersätts när den nya är hel
      --json                ett objekt: id, version, name, items (id, stage, text, roles, mandatory, decision, every,
                            guidance, source, own, off: skälet om punkten är avstängd), versions (version, name, datasets,
                            at, who, why), med --use även change (changed, new, gone, other, reordered) och med --take-up
                            även taken_up (datasets, new, gone, answers_kept, answers_back, held)
cli-heading-item = Punkt
cli-heading-takes = Krav, roll och tid
cli-heading-followed-by = Datamängder
cli-checklist-title = Checklista: { $name }, version { $version }
cli-checklist-off = { $item } är avstängd: { $reason }
cli-checklist-needs-why = Skriv varför checklistan byts, med --why
cli-checklist-unknown = Det finns ingen fil som heter ”{ $found }”; skriv standard för standardlistan
cli-checklist-follow-already = De följer redan den nyaste versionen
