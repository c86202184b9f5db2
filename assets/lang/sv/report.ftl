### The words of the documents that leave the program

## Kinds and headings

report-summary = Sammanfattning
report-matter = Ärendebeskrivning
report-assessment = Förvaltningens bedömning
report-economy = Ekonomisk bedömning
report-proposals = Förslag till beslut
report-basis = Beslutsunderlag
report-annex = Bilaga: matris och poäng
report-page = Sida
report-table = Tabell { $number }. { $title }
report-figure = Figur { $number }. { $title }

## Words in sentences

report-the-organisation = Organisationen
report-no-department = Utan förvaltning
report-and = { $list } och { $last }
report-and-also = { $list } samt { $last }
report-more = { $count ->
    [one] en till
   *[other] { $count } till
}
report-more-in-annex = { $count ->
    [one] En till står i bilagan.
   *[other] Ytterligare { $count } står i bilagan.
}
report-total = Summa
report-model = { $name } version { $version }
report-state = läge { $revision }
report-state-current = nuvarande läge
report-program = Fyrfält { $version }

## Summary

report-summary-all = { $organisation } har gått igenom { $count ->
    [one] en datamängd
   *[other] { $count } datamängder
} för att avgöra vad som bör öppnas och i vilken ordning. { $published ->
    [0] Ingen är publicerad ännu.
    [one] En är publicerad och förvaltas.
   *[other] Av dem är { $published } publicerade och förvaltas.
}
report-summary-part = Av de { $all } datamängderna i datainventeringen för { $organisation } handlar detta om { $count ->
    [one] en.
   *[other] { $count }.
} { $published ->
    [0] Ingen av dem är publicerad ännu.
    [one] En är publicerad och förvaltas.
   *[other] Av dem är { $published } publicerade och förvaltas.
}
report-summary-concluded = { $count ->
    [one] Arbetet med en datamängd är avslutat; den föreslås inte.
   *[other] Arbetet med { $count } datamängder är avslutat; de föreslås inte.
}
report-summary-put-off = { $count ->
    [one] För en av de datamängder som räknats upp är det beslutat att vänta eller att inte gå vidare; den föreslås inte.
   *[other] För { $count } av de datamängder som räknats upp är det beslutat att vänta eller att inte gå vidare; de föreslås inte.
}
report-summary-duty = Enligt lag ska { $count ->
    [one] en datamängd
   *[other] { $count } datamängder
} publiceras. { $waiting ->
    [0] Ingen återstår.
    [one] En återstår.
   *[other] Av dem återstår { $waiting }.
}
report-summary-now = Ytterligare { $count ->
    [one] en datamängd bedöms ge stor nytta till låg kostnad. { $ready ->
        [0] Den är ännu inte prövad utan hinder vid alla skyddsgrindar.
       *[other] Den är prövad utan hinder vid alla skyddsgrindar.
    }
   *[other] { $count } datamängder bedöms ge stor nytta till låg kostnad. { $ready ->
        [0] Ingen av dem är ännu prövad utan hinder vid alla skyddsgrindar.
        [one] En av dem är prövad utan hinder vid alla skyddsgrindar.
       *[other] { $ready } av dem är prövade utan hinder vid alla skyddsgrindar.
    }
}
report-summary-plan = Därtill bedöms { $count ->
    [one] en
   *[other] { $count }
} ge stor nytta men kräva resurser och planering.
report-summary-hindered = { $count ->
    [one] En datamängd
   *[other] { $count } datamängder
} kan inte öppnas i nuvarande form.
report-summary-unplaced = Underlaget räcker ännu inte för att rangordna { $count ->
    [one] en datamängd
   *[other] { $count } datamängder
}.
report-summary-empty = { $organisation } har ännu inte lagt in några datamängder i sin datainventering.
report-support = Poängen är ett samtalsstöd, inte ett svar.
report-support-law = De ersätter inte den rättsliga prövning som varje datamängd ska gå igenom innan den publiceras.

## A part of the inventory

report-selection = Detta är ett urval.
report-selection-said = Här redovisas { $count ->
    [one] en av datainventeringens { $all } datamängder, vald så här: { $selection }.
   *[other] { $count } av datainventeringens { $all } datamängder, valda så här: { $selection }.
}
report-selection-plain = Här redovisas { $count ->
    [one] en
   *[other] { $count }
} av datainventeringens { $all } datamängder.
report-selection-counts = Alla antal gäller urvalet. Platser i rangordningen räknas bland alla datamängder.
report-selection-register = Förteckningen tar upp { $count ->
    [0] ingen
    [one] en
   *[other] { $count }
} av de { $all } datamängder som { $organisation } publicerar som öppna data.
report-part-title = { $title } (urval)
report-part-caption = { $title } (urval, { $count } av { $all })
report-part-figure = Urval, { $count } av { $all } datamängder. { $title }

## Background

report-matter-what = Öppna data är information som vem som helst får använda, bearbeta och dela vidare. Datainventeringen visar vilka datamängder { $organisation } har, hur långt arbetet har kommit med var och en, och vad det skulle ge och kosta att öppna dem.
report-matter-part = Här redovisas { $count ->
    [one] en
   *[other] { $count }
} av datainventeringens { $all } datamängder.
report-matter-model = Varje datamängd bedöms efter poängmodellen { $model }, version { $version }. Den har { $value ->
    [one] ett kriterium
   *[other] { $value } kriterier
} för nytta och { $cost ->
    [one] ett
   *[other] { $cost }
} för kostnad och risk. Varje kriterium ges poäng från 1 till 5, och den sammanvägda poängen går från 0 till 100. Kriterierna och deras vikter står i bilagan. Vid sidan av poängen prövas sex skyddsgrindar som kan hindra att datamängden öppnas.
report-matter-stages = Arbetet går i fyra skeden: identifiera, förbereda, publicera och förvalta.
report-departments-caption = Datamängder per förvaltning och skede
report-departments-summary = En rad per förvaltning med antalet datamängder i vart och ett av de fyra skedena, och summan.
report-departments-ended = { $count ->
    [one] Tabellen räknar alla, också den datamängd där arbetet är avslutat.
   *[other] Tabellen räknar alla, också de { $count } datamängder där arbetet är avslutat.
}

## Assessment

report-groups = Så fördelar sig datamängderna
report-groups-text = Tabellen visar varje datamängd en gång. De som ska publiceras enligt lag räknas för sig, oavsett poäng, liksom de som inte kan öppnas i nuvarande form, även där lagen kräver det; de övriga räknas i den ruta av matrisen där de står. Återstår gör de som varken har nått skedet Publicera eller är avslutade.
report-groups-matrix = I bilagans matris och rangordning står varje datamängd i den ruta som dess poäng ger, också de som ska publiceras enligt lag. Därför är antalen där större: { $places }.
report-groups-matrix-place = { $quadrant } { $count }
report-groups-caption = Datamängder per grupp
report-groups-summary = En rad per grupp med vad gruppen betyder, hur många datamängder den har och hur många som återstår.
report-group = Grupp
report-meaning = Innebörd
report-meaning-duty = Lagen kräver att de publiceras
report-meaning-publish-now = Stor nytta och låg kostnad
report-meaning-plan-and-invest = Stor nytta och hög kostnad
report-meaning-when-convenient = Liten nytta och låg kostnad
report-meaning-hold = Liten nytta och hög kostnad
report-meaning-hindered = En skyddsgrind är ett hinder
report-meaning-unplaced = Svar på för få kriterier
report-others = Övriga
report-remaining = Återstår
report-duty-text = Dessa datamängder ska publiceras enligt lag, till exempel för att de är särskilt värdefulla enligt EU:s förordning 2023/138. Poängen avgör bara i vilken ordning det bör ske.
report-duty-caption = Datamängder som ska publiceras enligt lag
report-duty-summary = En rad per datamängd med förvaltning, skede, plats i rangordningen och vad som återstår innan den kan publiceras.
report-now-text = Dessa datamängder bedöms ge stor nytta till låg kostnad och är ännu inte publicerade. Tabellen visar vad som återstår innan var och en kan publiceras.
report-plan-text = Dessa datamängder bedöms ge stor nytta, men kräver resurser och planering innan de kan publiceras. Tabellen visar vad mer som återstår för var och en.
report-before-caption = { $group }: vad som återstår
report-before-summary = En rad per datamängd med förvaltning, plats i rangordningen och vad som återstår innan den kan publiceras.
report-before = Skyddsgrindar och beslut
report-before-nothing = Prövad utan hinder
report-before-unassessed-all = Ingen skyddsgrind är prövad
report-before-unassessed = Inte prövat: { $gates }
report-before-action = Åtgärd krävs, { $gate }: { $reason }
report-before-action-bare = Åtgärd krävs: { $gate }
report-before-ended = Arbetet är avslutat
report-before-published = Publicerad
report-before-decided = Beslutad; ska publiceras
report-hindered = Kan inte öppnas i nuvarande form
report-hindered-text = Vid dessa datamängder är minst en skyddsgrind ett hinder. De rangordnas inte och publiceras inte så länge hindret finns, oavsett poäng. De finns kvar i datainventeringen med sina skäl.
report-hindered-duty = Tecknet § betyder att lagen annars kräver publicering.
report-hindered-caption = Datamängder som inte kan öppnas i nuvarande form
report-hindered-summary = En rad per hinder med datamängd, skyddsgrind, skäl och vem som prövat när.
report-gate = Skyddsgrind
report-gates = Skyddsgrindar
report-assessed = Prövad
report-decided = Bestämd
report-unplaced = För lite underlag
report-unplaced-text = För få kriterier är besvarade för att rangordna { $count ->
    [one] en datamängd
   *[other] { $count } datamängder
}: { $titles }.
report-nothing-placed = Ingen datamängd har ännu så många poäng att den kan placeras i matrisen.
report-nothing-to-assess = Det finns ännu ingen datamängd att bedöma.

## Economy

report-economy-text = Tabellen visar den arbetstid som uppskattats i datainventeringen för de datamängder som återstår. Uppskattningar som saknas är inte medräknade. Belopp i kronor ingår inte i datainventeringen.
report-economy-published = För de datamängder som redan är publicerade uppskattas arbetstiden till { $hours ->
    [one] { $hours } timme
   *[other] { $hours } timmar
} per år.
report-economy-missing = { $count ->
    [0] Alla har en uppskattning.
    [one] En av dem saknar uppskattning.
   *[other] Uppskattning saknas för { $count } av dem.
}
report-economy-none = Det finns ännu ingen uppskattning av arbetstiden.
report-economy-caption = Uppskattad arbetstid för de datamängder som återstår
report-economy-summary = En rad per grupp med antal datamängder, timmar att publicera, timmar per år därefter och hur många datamängder som saknar någon av uppskattningarna.
report-hours-to-publish = Timmar att publicera
report-hours-per-year = Timmar per år
report-no-estimate = Saknar uppskattning

## Proposals

report-propose-duty = { $department } får i uppdrag att publicera { $titles }, som ska publiceras enligt lag.
report-propose-now = { $department } får i uppdrag att publicera { $titles }.
report-propose-duty-if = { $department } får i uppdrag att publicera { $titles }, som ska publiceras enligt lag, under förutsättning att { $condition }.
report-propose-now-if = { $department } får i uppdrag att publicera { $titles }, under förutsättning att { $condition }.
report-if-unassessed-all = alla sex skyddsgrindar först är prövade utan hinder
report-if-unassessed = { $count ->
    [one] skyddsgrinden { $gates } först är prövad utan hinder
   *[other] skyddsgrindarna { $gates } först är prövade utan hinder
}
report-if-action = det som krävs i fråga om { $gates } först är åtgärdat
report-if-and = { $first } och att { $second }
report-propose-plan-gates = I planeringen för { $titles } ingår att pröva de skyddsgrindar som återstår och att åtgärda det som de kräver.
report-propose-plan = { $department } får i uppdrag att ta fram en plan med tid och resurser för att publicera { $titles }.
report-propose-hindered = { $count ->
    [one] Den datamängd som inte kan öppnas i nuvarande form publiceras inte, men behålls i datainventeringen med sitt skäl.
   *[other] De { $count } datamängder som inte kan öppnas i nuvarande form publiceras inte, men behålls i datainventeringen med sina skäl.
}
report-propose-score = { $count ->
    [one] Den datamängd som har för lite underlag bedöms klart av ansvarig förvaltning
   *[other] De { $count } datamängder som har för lite underlag bedöms klart av ansvariga förvaltningar
}, så att hela datainventeringen kan rangordnas.
report-propose-score-part = { $count ->
    [one] Den datamängd i urvalet som har för lite underlag bedöms klart av ansvarig förvaltning.
   *[other] De { $count } datamängder i urvalet som har för lite underlag bedöms klart av ansvariga förvaltningar.
}
report-propose-keep = De datamängder som redan är publicerade förvaltas vidare.
report-propose-inventory = Förvaltningarna får i uppdrag att inventera sina datamängder.

## Basis

report-basis-paper = { $kind }, { $date }
report-basis-inventory = Datainventering för { $organisation }, { $state }
report-basis-model = Poängmodellen { $model }
report-made = Framställd med { $program } ur datainventeringens { $state }, sådant det var { $date }. Poängmodell: { $model }.

## Annex

report-matrix = Matris
report-matrix-title = Prioriteringsmatris
report-matrix-caption = Nytta mot kostnad och risk. Varje punkt är en datamängd, och § betyder att den ska publiceras enligt lag. Där namnet inte får plats står platsen i rangordningen. Uppgifterna står i tabell { $table }.
report-matrix-counts = Antalet vid varje ruta räknar alla punkter i den, också de som ska publiceras enligt lag och de som redan är publicerade.
report-matrix-lane = Vid sidan står de datamängder som inte kan öppnas i nuvarande form.
report-matrix-moved = Den som har flyttats för hand har sin beräknade plats som en tom punkt.
report-matrix-alt = Matris med nytta uppåt och kostnad åt höger. { $count ->
    [one] En datamängd är placerad
   *[other] { $count } datamängder är placerade
}: { $places }. Alla uppgifter i figuren står i tabell { $table }.
report-matrix-place = { $quadrant } { $count }
report-ranking = Rangordning
report-ranking-caption = Datamängder i rangordning
report-ranking-summary = En rad per datamängd med plats, förvaltning, nytta, kostnad, prioritet och ruta, och där svar saknas hur stor del som är besvarad.
report-ranking-note = Tecknet § betyder att datamängden ska publiceras enligt lag. Prioriteten är medelvärdet av nyttan och av 100 minus kostnaden. En datamängd rangordnas när minst 60 procent av kriterierna, räknat efter vikt, är besvarade.
report-ranking-interval = Står det två platser inom parentes är de den bästa och den sämsta som andra vikter ger, och känslig är den datamängd som då hamnar i en annan ruta; poängmodellen nedan förklarar hur. Står det ett värde inom parentes är det vad poängen ensamma ger för en datamängd som har flyttats för hand.
report-rank-interval = { $rank } ({ $best }–{ $worst })
report-answered = { $share } besvarat
report-is-sensitive = känslig
report-overrides = Egna placeringar
report-overrides-text = Dessa datamängder står där någon har bestämt, med ett skäl, och inte där poängen ensamma skulle ställa dem. Poängen är oförändrade.
report-overrides-caption = Datamängder med egen placering
report-overrides-summary = En rad per datamängd med platsen enligt poängen, den egna placeringen, skälet och vem som bestämt när.
report-by-scores = Enligt poängen
report-place = { $quadrant }: nytta { $value }, kostnad { $cost }
report-model-heading = Poängmodell
report-model-text = { $name }, version { $version }. En nytta på minst { $valueat } räknas som stor och en kostnad på högst { $costat } som låg.
report-model-sensitivity = Hur mycket ordningen beror på vikterna prövas så här: platsen räknas om med lika vikt för alla kriterier, och med varje vikt för sig 25 procent lättare och 25 procent tyngre. Intervallet går från den bästa till den sämsta platsen. Känslig är en datamängd som hamnar i en annan ruta i något av fallen.
report-model-gates = Vid sidan av poängen prövas sex skyddsgrindar: { $gates }. Den värsta gäller, och inget av det vägs in i poängen: vid ett hinder rangordnas datamängden inte, och en datamängd vars grindar inte är prövade kan inte beslutas för publicering.
report-model-classes = Modellen delar dessutom in datamängderna i klasserna { $classes }, med gränser för nyttan vid { $value } och för kostnaden vid { $cost }. Klassen står före rutan i rangordningen.
report-model-no-classes = Modellen använder inga klasser vid sidan av rutorna.
report-model-retired = Dessa kriterier används inte längre, och deras poäng räknas inte: { $criteria }.
report-criteria-caption = Kriterier för { $axis }
report-criteria-summary = En rad per kriterium med dess vikt och vad nivåerna 1, 3 och 5 betyder. Nivåerna 2 och 4 ligger emellan.
report-level = Nivå { $level }
report-scores = Poäng
report-scores-caption = Poäng per kriterium
report-scores-summary = En rad per datamängd och en kolumn per kriterium. Frågetecken betyder vet ej och streck att ingen har svarat.
report-reasons = Skäl för poängen
report-reasons-text = Skälen visas för de datamängder som förslagen gäller. Övriga skäl finns i datainventeringen.
report-reasons-caption = { $title }: poäng och skäl
report-reasons-summary = En rad per kriterium med poäng och skäl.

## Workbooks and lists

report-id = Id
report-sheet-about = Läs mig
report-sheet-datasets = Datamängder
report-sheet-scores = Poäng
report-sheet-gates = Skyddsgrindar
report-sheet-matrix = Matris
report-sheet-lists = Kodlistor
report-sheet-departments = Förvaltningar
report-sheet-checklist = Checklista
report-sheet-outcomes = Avslut
report-sheet-decisions = Beslut
report-sheet-demand = Efterfrågan
report-book-item = Punkt
report-item-text = Vad som ska göras
report-item-done = Klar
report-item-state = Läge
report-dataset-ids = Datamängdernas id
report-book-title = Datainventering
report-about-organisation = Organisation
report-about-date = Datum
report-about-model = Poängmodell
report-about-state = Läge
report-about-count = Antal datamängder
report-about-program = Program
report-book-sheets = Bladen
report-about-datasets = En rad per datamängd med alla fält. Celler med listpil tar sina värden från bladet Kodlistor.
report-about-scores = Poäng per kriterium, 1–5 eller ? för vet ej, och skälen. Nytta, kostnad, prioritet och plats räknas om när du ändrar en poäng eller en vikt.
report-about-gates = Vad var och en av de sex skyddsgrindarna visar, med skäl, vem som prövat och när. Interna uppgifter.
report-about-matrix = Prioriteringsmatrisen som diagram med sina värden under. Visar läget när filen skrevs.
report-about-lists = Koderna som fälten kan ha.
report-about-departments = Alla förvaltningar, även de utan datamängder.
report-about-checklist = Det som är skrivet om varje punkt i checklistan, med en ruta att bocka i. Interna uppgifter.
report-about-outcomes = Hur arbetet avslutats där det inte var med publicering.
report-about-decisions = Beslut med datum, diarienummer och vilka datamängder de gäller. Ett beslut som finns ändras bara i Fyrfält.
report-about-demand = Vem som frågat efter vad, och vilka datamängder som svarar mot det.
report-book-lossless = Arbetsboken kan ändras på alla blad och importeras igen: i samma datainventering tas det in som har ändrats, och en tom får allt som står här. En ny rad på ett annat blad än Datamängder säger med titeln vilken datamängd den gäller. Poängmodell, ögonblicksbilder, sparade vyer, uppgifter om organisationen och historiken följer inte med; allt utom historiken finns i formatet JSON.
report-book-subject = Prioriterad datainventering
report-internal = Filen kan innehålla interna uppgifter. Läs igenom den innan du lämnar den vidare.
report-chart-alt = Punktdiagram med nytta uppåt och kostnad åt höger. { $count ->
    [one] En datamängd är placerad
   *[other] { $count } datamängder är placerade
}: { $places }. Värdena står i tabellen under.
report-chart-lane = { $count ->
    [one] En
   *[other] { $count }
} kan inte öppnas; se bladet { $sheet }.
report-rank-best = Bästa plats
report-rank-worst = Sämsta plats
report-sensitive = Känslig
report-yes = Ja
report-computed-quadrant = Ruta enligt poängen
report-computed-value = Nytta enligt poängen
report-computed-cost = Kostnad enligt poängen
report-standing-priority = Gällande prioritet
report-class = Klass
report-own = { $measure }, egen placering
report-picture-alt = Matris med nytta uppåt och kostnad åt höger. { $count ->
    [one] En datamängd är placerad
   *[other] { $count } datamängder är placerade
}: { $places }.
report-weight = Vikt
report-reason-of = Skäl { $criterion }
report-threshold-value = Gräns för stor nytta
report-threshold-cost = Gräns för låg kostnad
report-list-code = Kod
report-pick-title = Välj ur listan
report-pick-text = Värdet ska stå i listan på bladet { $sheet }.

## Files that could not be written

export-error-cancelled = Avbrutet; ingen fil är skriven
export-error-too-many-rows = Arbetsboken rymmer { $max } datamängder, men datainventeringen har { $found }; välj csv i stället
export-error-format = Dokumentet kunde inte sättas ihop: { $detail }; försök med ett annat format och rapportera felet
pdf-unfit-untitled = Dokumentet har ingen rubrik, och utan den kan en PDF inte läsas upp rätt; skriv en rubrik
pdf-unfit-undescribed = Figuren "{ $caption }" har ingen beskrivning för den som inte ser den, så en PDF skulle inte gå att läsa för alla; välj ett annat format och rapportera felet
pdf-unfit-other = Dokumentet kan inte bli en PDF som alla kan läsa: { $detail }; välj ett annat format och rapportera felet
export-replaced = { $count ->
    [one] Ett tecken saknas i typsnitten och är ersatt: { $signs }
   *[other] { $count } tecken saknas i typsnitten och är ersatta: { $signs }
}
export-error-needs-dataset = Välj vilken datamängd dokumentet gäller
export-error-nothing-chosen = Ingen datamängd stämmer med urvalet, så det finns inget att skriva om
export-error-since-after = Det som handlingen jämför med är senare än det den handlar om; byt plats på dem
export-error-other-decision = Beslutet gäller inte publicering; välj beslutet att publicera datamängden
export-error-decision-elsewhere = Beslutet gäller andra datamängder än den som valts; välj ett beslut om den, eller en datamängd som beslutet gäller
export-error-concluded = Arbetet med datamängden är avslutat, så det finns inget beslut om publicering att skriva. Välj ett registrerat beslut om det är det som ska skrivas ut
export-error-needs-since = Välj från när uppföljningen ska räkna: en ögonblicksbild eller ett datum
write-error-folder-missing = Mappen finns inte: { $path }; välj en annan plats
write-error-not-writable = Du får inte skriva här: { $path }; välj en annan plats eller be om behörighet
write-error-not-a-file = Här står något annat än en fil: { $path }; välj ett annat namn
write-error-disk-full = Disken är full: { $path }; frigör utrymme eller välj en annan plats
write-error-in-use = Filen är öppen i ett annat program: { $path }; stäng den där eller välj ett annat namn
write-error-other = Filen kunde inte skrivas: { $path } ({ $detail }); försök igen eller välj en annan plats
report-book-words = Text
report-book-table = Tabell { $number }
