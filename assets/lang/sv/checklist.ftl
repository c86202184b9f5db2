### The editor of the checklist

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
