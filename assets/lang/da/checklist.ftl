### The editor of the checklist

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
