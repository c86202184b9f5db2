### The checklist: its editor, its files, and why one cannot be used

## When an item must be done, and how often

mandatory-never = Godt at gøre
mandatory-never-short = godt at gøre
mandatory-always = Kræves, for at fasen er færdig
mandatory-always-short = kræves
mandatory-with-duty = Kræves, hvor loven siger, at data skal udgives
mandatory-with-duty-short = kræves ved lovkrav
mandatory-at-retirement = Kræves, før datasættet afvikles
mandatory-at-retirement-short = kræves ved afvikling
every-once = én gang
every-days = { $count ->
    [one] hver dag
   *[other] hver { $count }. dag
}
every-frequency = så ofte som datasættet skal opdateres
every-event = når der sker noget

## A checklist cannot be used

checklist-error-too-large = Filen er større end 1 MB og kan ikke være en tjekliste
checklist-error-not-json = Filen kan ikke læses fra linje { $line }; en tjekliste er en JSON-fil som den, Fyrfält eksporterer
checklist-error-too-deep = Filen kan ikke læses fra linje { $line }: for mange krøllede parenteser ligger i hinanden
checklist-error-unknown-key = { $what } er ukendt i en tjekliste; her kan stå { $known }
checklist-error-unknown-key-nearest = { $what } er ukendt i en tjekliste; mener du »{ $nearest }«?
checklist-error-repeated-key = { $what } står to gange; fjern den ene
checklist-error-missing-key = { $what } mangler
checklist-error-wrong-type = { $what } skal være { $wanted }
checklist-error-too-many = Tjeklisten har { $count } punkter; den kan højst have 300
checklist-error-no-name = Tjeklisten skal have et navn
checklist-error-repeated = Punktet { $item } findes to gange; giv det ene en anden betegnelse
checklist-error-missing-text = Punktet { $item } mangler tekst
checklist-error-missing-text-in = Punktet { $item } mangler tekst på { $language }, som dataoversigten skrives på
checklist-error-bad-text = { $what }: { $error }
checklist-error-repeated-role = Punktet { $item } har den samme rolle to gange; fjern den ene
checklist-error-days = Punktet { $item } skal have et antal dage fra 1 til 3650
checklist-error-no-item = Tjeklisten har intet punkt { $item } at slå fra
checklist-error-off-twice = Punktet { $item } er slået fra to gange; fjern den ene
checklist-error-no-reason = Skriv, hvorfor punktet { $item } er slået fra
checklist-error-no-decision = Fasen { $stage } skal slutte med sin beslutning; læg beslutningspunktet tilbage
checklist-error-not-standard = Punktet { $item } hører til standardlisten og skal have dens tekst, fase og beslutning; skriv egen vejledning, eller lav et eget punkt
checklist-error-reserved = Betegnelsen { $item } er reserveret til standardlisten; giv det egne punkt en anden, for eksempel own-1
checklist-at-item = »{ $key }« i punktet { $item }
checklist-at-whole-item = Punktet { $item }
checklist-at-off = »{ $key }« i det frakoblede punkt { $item }
checklist-at-whole-off = Det frakoblede punkt { $item }
checklist-text-name = Tjeklistens navn
checklist-text-item = Teksten i punktet { $item }
checklist-text-guidance = Vejledningen i punktet { $item }
checklist-text-source = Kilden i punktet { $item }
checklist-text-reason = Grunden til, at punktet { $item } er slået fra
checklist-wanted-text = en tekst i anførselstegn
checklist-wanted-whole = et helt tal
checklist-wanted-object = noget i krøllede parenteser
checklist-wanted-list = en liste i kantede parenteser
checklist-wanted-id = en betegnelse, der begynder med et bogstav a–z, uden mellemrum og på højst 15 tegn
checklist-wanted-stage = »identify«, »prepare«, »publish« eller »maintain«
checklist-wanted-role = en liste af »K«, »Ä«, »F«, »J«, »I« og »C«
checklist-wanted-mandatory = »never«, »always«, »with-duty« eller »at-retirement«
checklist-wanted-decision = »proceed«, »publish«, »decline«, »defer«, »retire« eller »model«
checklist-wanted-every = »frequency«, »event« eller et antal dage som i { "{" }"days": 30{ "}" }

## The checklist and its items

editor-name = Tjeklistens navn
editor-counts = { $asked ->
    [one] { $asked } punkt
   *[other] { $asked } punkter
}{ $own ->
    [0] {""}
    [one] , { $own } eget
   *[other] , { $own } egne
}{ $off ->
    [0] {""}
    [one] , { $off } slået fra
   *[other] , { $off } slået fra
}
editor-stage-count = { $stage } { $count }
editor-add = Tilføj et eget punkt
editor-add-to = Tilføj et eget punkt i { $stage }
editor-up = Flyt { $item } op
editor-down = Flyt { $item } ned
editor-is-first = Står allerede først
editor-is-last = Står allerede sidst, bortset fra beslutningen
editor-off = slået fra
editor-own = eget
editor-unnamed = Punkt uden tekst
editor-decision-stays = Beslutningen kan ikke slås fra eller flyttes: fasen slutter med den, så det altid kan vises, hvem der besluttede
editor-standard-fixed = Standardens tekst, roller og krav er ens for alle og kan ikke ændres. Skriv egen vejledning, eller slå punktet fra og lav et eget
editor-guidance = Egen vejledning
editor-text = Hvad der skal gøres
editor-roles = Hvem der plejer at gøre det
editor-mandatory = Hvornår det skal være gjort
editor-every = Hvor ofte det kommer igen
editor-every-days = efter et antal dage
editor-days = Antal dage
editor-source = Kilde eller note
editor-source-is = Kilde: { $source }
editor-why-off = Hvorfor punktet er slået fra
editor-switch-off = Slå fra
editor-switch-on = Slå til igen
editor-remove = Fjern
editor-switch-help = Et punkt, der er slået fra, spørges der ikke om hos datasæt, der følger den nye version. Det, der allerede er krydset af, bliver stående
editor-off-help = Grunden vises for den, der undrer sig over, at punktet mangler

## A draft, and taking it into use

editor-problems = { $count ->
    [one] { $count } ting forhindrer, at tjeklisten bruges
   *[other] { $count } ting forhindrer, at tjeklisten bruges
}
editor-use = Tag i brug…
editor-use-now = Tag i brug
editor-use-nothing = Tjeklisten er allerede i brug, uden ændringer
editor-use-title = Tag den ændrede tjekliste i brug
editor-kept = { $count ->
    [one] { $count } datasæt er i gang med sin tjekliste og beholder den. Intet, der er krydset af, skrives om
   *[other] { $count } datasæt er i gang med deres tjekliste og beholder den. Intet, der er krydset af, skrives om
}
editor-fresh = { $count ->
    [one] { $count } datasæt er ikke begyndt og følger straks den nye version
   *[other] { $count } datasæt er ikke begyndt og følger straks den nye version
}
editor-back = Tilbage til tjeklisten i brug
editor-drop-line = Det, du har ændret i tjeklisten, forsvinder. Tjeklisten i brug er, som den er.
editor-added = Nye punkter
editor-gone = Spørges der ikke længere om
editor-changed = Ændrede punkter
editor-reordered = Punkterne står i en anden rækkefølge
editor-renamed = De samme punkter, et andet navn
editor-same = De samme punkter i samme rækkefølge
editor-against = Forskel fra version { $version }
editor-followed = { $count ->
    [one] { $count } datasæt
   *[other] { $count } datasæt
}
editor-fresh-follow = { $count ->
    [one] { $count } datasæt er ikke begyndt og følger den nyeste version
   *[other] { $count } datasæt er ikke begyndt og følger den nyeste version
}

## Another checklist

editor-change = Skift tjekliste…
editor-change-title = Skift tjekliste
editor-checklists = Tjeklister
editor-standard = Standardlisten
editor-against-current = Forskel fra tjeklisten i brug
editor-to-mend = Noget skal rettes, før den kan bruges. { $first }
editor-take-help = Intet ændres, før du tager tjeklisten i brug
ask-checklist = Hvilken tjekliste vil du læse?
ask-save-checklist = Hvor skal tjeklisten ligge?
kind-checklist = Tjekliste

## Which datasets follow the newest version

editor-behind = { $count ->
    [one] { $count } datasæt følger en ældre version…
   *[other] { $count } datasæt følger en ældre version…
}
editor-behind-help = Vælg, hvilke der skal følge den nyeste
editor-take-up-title = Hvilke skal følge version { $version }?
editor-take-up-help = Datasæt, der er i gang, beholder deres version, indtil du vælger noget andet. Det, der er krydset af, bliver altid stående
editor-mode-fresh = Kun nye datasæt
editor-mode-fresh-help = { $count ->
    [one] { $count }, der ikke er begyndt, følger den allerede
   *[other] { $count }, der ikke er begyndt, følger den allerede
}
editor-mode-stages = Alle i en fase
editor-mode-stages-help = For eksempel dem, der endnu ikke forberedes
editor-mode-chosen = Datasæt, jeg vælger
editor-mode-chosen-help = Et ad gangen, fra listen
editor-stage-behind = { $stage } ({ $count })
editor-search = Søg datasæt
editor-none-behind = Intet datasæt følger en ældre version
editor-behind-row = { $dataset }, { $stage }, version { $version }
editor-fresh-only = Intet ændres for datasæt, der er i gang
editor-would-take-up = { $count ->
    [0] Intet datasæt er valgt
    [one] { $count } datasæt skifter til version { $version }
   *[other] { $count } datasæt skifter til version { $version }
}
editor-answers-kept = { $count ->
    [one] { $count } svar på punkter, der falder bort, gemmes
   *[other] { $count } svar på punkter, der falder bort, gemmes
}
editor-answers-back = { $count ->
    [one] { $count } gemt svar tæller igen
   *[other] { $count } gemte svar tæller igen
}
editor-held = { $count ->
    [one] { $count } datasæt får noget nyt at gøre, før fasen er færdig
   *[other] { $count } datasæt får noget nyt at gøre, før fasen er færdig
}
editor-take-up-done = Færdig
editor-take-up-now = { $count ->
    [one] Skift version for { $count } datasæt
   *[other] Skift version for { $count } datasæt
}
editor-take-up-none = Vælg mindst ét datasæt
editor-take-up-later = Ikke nu

## Leaving with a draft

leaving-title = Noget er ændret, men bruges ikke endnu
leaving-checklist = Udkastet til tjeklisten forsvinder, hvis du lukker dataoversigten.
leaving-model = Udkastet til pointmodellen forsvinder, hvis du lukker dataoversigten.
leaving-stay = Gå til udkastet
leaving-anyway = Luk uden udkastet
leaving-title-text = Det, du skrev, er ikke gemt
leaving-text = Det, du skrev eller valgte for { $title }, venter på en begrundelse eller kan ikke modtages, som det står, og forsvinder, hvis du lukker dataoversigten.
leaving-stay-text = Gå til teksten
leaving-anyway-text = Luk uden teksten

## The command line

cli-help-checklist =
    Brug: fyrfalt checklist FILE [--use standard|PATH --why TEXT] [--take-up DATASET...] [--export PATH] [--json] [--language sv|da|en]

    Viser tjeklisten: punkterne, hvilke der er slået fra, dens versioner, og hvor mange datasæt der følger hver af dem.

      --use standard|PATH   tag en anden tjekliste i brug: standardlisten eller en fil; skriv ./standard for en fil,
                            der hedder sådan. Datasæt, der er i gang, beholder deres version. Kan fortrydes.
      --why TEXT            begrundelsen for skiftet, som skal være der
      --take-up DATASET...  lad datasæt følge den nyeste version; det, der er krydset af, bliver stående
      --export PATH         skriv tjeklisten til en fil; en fil, der allerede findes, erstattes, når den nye er hel
      --json                et objekt: id, version, name, items (id, stage, text, roles, mandatory, decision, every,
                            guidance, source, own, off: grunden, hvis punktet er slået fra), versions (version, name,
                            datasets, at, who, why), med --use også change (changed, new, gone, other, reordered) og med
                            --take-up også taken_up (datasets, new, gone, answers_kept, answers_back, held)
cli-heading-item = Punkt
cli-heading-takes = Krav, rolle og tid
cli-heading-followed-by = Datasæt
cli-checklist-title = Tjekliste: { $name }, version { $version }
cli-checklist-off = { $item } er slået fra: { $reason }
cli-checklist-needs-why = Skriv, hvorfor tjeklisten skiftes, med --why
cli-checklist-unknown = Ingen fil hedder »{ $found }«; skriv standard for standardlisten
cli-checklist-follow-already = De følger allerede den nyeste version
