### The kinds of document besides the decision paper, and what all of them share

## Kinds and titles

document-kind-paper = Tjänsteskrivelse
document-kind-annex = Bilaga
document-kind-dataset = Datamängdsblad
document-kind-decision = Publiceringsbeslut
document-kind-followup = Uppföljning
document-kind-register = Förteckning
document-kind-minutes = Minnesanteckningar
document-kind-call = Sammanställning
document-title-paper = Öppna data: vad som bör publiceras och i vilken ordning
document-title-annex = Öppna data: matris och poäng
document-title-dataset = Datamängd: { $dataset }
document-title-decision = Beslut om publicering: { $dataset }
document-title-followup = Uppföljning av arbetet med öppna data
document-title-register = Förteckning över öppna data
document-title-minutes = Minnesanteckningar från bedömning av datamängder
document-title-call = Datainsamling från förvaltningarna

## What they share

document-basis = Underlag
document-basis-since = Jämförelse med datainventeringens { $state }, { $date }
document-basis-since-empty = Jämförelse med en tom datainventering, { $date }
document-basis-decided = Datamängden som den var när beslutet registrerades: datainventeringens { $state }, { $date }
document-basis-chosen = Urval: { $selection } ({ $count ->
    [one] en datamängd
   *[other] { $count } datamängder
})
document-basis-chosen-plain = Urval: { $count ->
    [one] en datamängd
   *[other] { $count } datamängder
}
document-snapshot = ögonblicksbild { $name } ({ $hash })
document-snapshot-bare = ögonblicksbild { $name }
document-made-no-model = Framställd med { $program } ur datainventeringens { $state }, sådant det var { $date }.
document-proof = Språk: { $language }. Kontrollsumma: { $hash }.
document-notes = Noter
document-note-back = Tillbaka till not { "{number}" } i texten
document-what = Uppgift
document-value = Innehåll
document-two-columns-summary = En rad per uppgift med vad den heter och vad som står där.
document-date = Datum
document-measure = Mått
document-outcome = Utfall
document-gone = en datamängd som inte finns kvar
document-no-decisions = Inget beslut är registrerat.
document-decisions-caption = Beslut
document-decisions-summary = En rad per beslut med datum, beslutsfattare, diarienummer och text.

## Annex

annex-about = Om bilagan
annex-about-text = { $count ->
    [0] { $organisation } har inga datamängder att visa här ännu.
    [one] Bilagan visar hur en datamängd hos { $organisation } är bedömd: var den står i matrisen, plats, poäng och skäl.
   *[other] Bilagan visar hur { $count } datamängder hos { $organisation } är bedömda: var de står i matrisen, i vilken ordning, och med vilka poäng och skäl.
}
annex-no-model = Datainventeringen har ännu ingen poängmodell.
annex-no-scores = Ingen datamängd har ännu fått poäng.
annex-no-reasons = Det finns inga skäl att visa här.

## Dataset sheet

sheet-stands = Datamängden är i skedet { $stage }.
sheet-stands-in = Datamängden hör till { $department } och är i skedet { $stage }.
sheet-ended = Arbetet med den är avslutat: { $kind } ({ $date }).
sheet-placed = Datamängden står på plats { $rank } av { $count } i rangordningen, med nytta { $value } och kostnad { $cost } av 100 ({ $field }).
sheet-hindered = Datamängden kan inte öppnas i nuvarande form och rangordnas därför inte. Hinder finns vid { $gates }.
sheet-unplaced = För få kriterier är besvarade för att rangordna datamängden.
sheet-duty = Enligt lag ska den publiceras.
sheet-demand-count = { $count ->
    [one] En förfrågan eller ett behov är antecknat, från { $groups }.
   *[other] { $count } förfrågningar och behov är antecknade, från { $groups }.
} { $unanswered ->
    [0] Alla har fått svar.
    [one] En har inte fått svar ännu.
   *[other] { $unanswered } har inte fått svar ännu.
}
sheet-fields = Uppgifter
sheet-fields-caption = Uppgifter om datamängden
sheet-no-fields = Inga fler uppgifter är ifyllda.
sheet-assessment = Bedömning
sheet-override = Den är placerad för hand vid nytta { $value } och kostnad { $cost } ({ $signed }). Skäl: { $reason }
sheet-no-scores = Datamängden har inga poäng ännu.
sheet-scores-caption = Poäng och skäl
sheet-gates-text = Skyddsgrindarna prövas vid sidan av poängen, och den värsta gäller.
sheet-gates-none = Ingen skyddsgrind är bedömd ännu.
sheet-gates-caption = Skyddsgrindar
sheet-gates-summary = En rad per skyddsgrind med utfall, skäl och vem som prövat när.
sheet-checklist = Checklista
sheet-checklist-caption = { $stage }: { $done } av { $count } punkter är klara eller inte tillämpliga
sheet-checklist-summary = En rad per punkt med läge, och vem som gjort den när.
sheet-by-and-date = Av och när
sheet-decisions = Beslut
sheet-demand = Efterfrågan
sheet-no-demand = Ingen förfrågan är antecknad.
sheet-not-answered = Inte besvarad
sheet-demand-caption = Förfrågningar och behov
sheet-demand-summary = En rad per förfrågan med datum, vem som frågat, efter vad, och när svaret kom.
sheet-history = Historik
sheet-no-history = Historiken är inte med i underlaget.
sheet-history-caption = Vad som har hänt med datamängden
sheet-history-summary = En rad per händelse, äldst först, med datum, vad som ändrades och skälet där det är antecknat.
sheet-what-happened = Händelse
sheet-came = Lades in i datainventeringen
sheet-went = Togs bort ur datainventeringen
sheet-placed-by-hand = Placerades för hand
sheet-place-cleared = Egen placering togs bort
sheet-was-ended = Arbetet avslutades: { $kind }
sheet-was-reopened = Arbetet togs upp igen
sheet-was-decided = Beslut: { $kind } ({ $signed })
sheet-was-asked-for = Efterfrågades av { $who }
sheet-was-scored = Poäng: { $scores }
sheet-was-edited = Ändrade uppgifter: { $fields }
sheet-was-examined = Skyddsgrindar, { $state }: { $gates }
sheet-was-ticked = Checklista, { $state }: { $items }

## Publication decision

ruling-decision = Beslut
ruling-published = { $dataset } publiceras som öppna data.
ruling-published-if = { $dataset } publiceras som öppna data, under förutsättning att { $condition }.
ruling-not-yet = { $dataset } publiceras inte ännu.
ruling-examined-first = { $count ->
    [one] Skyddsgrinden { $gates } prövas innan ett beslut om publicering fattas.
   *[other] Skyddsgrindarna { $gates } prövas innan ett beslut om publicering fattas.
}
ruling-examined-first-all = Alla sex skyddsgrindar prövas innan ett beslut om publicering fattas.
ruling-condition-put-off = Detta tidigare beslut är omprövat: { $decision }
ruling-not-published = { $dataset } publiceras inte i nuvarande form.
ruling-kept = Datamängden behålls i datainventeringen med sitt skäl och prövas på nytt när hindret är borta.
ruling-license = Datamängden får användas enligt { $license }.
ruling-steward = { $steward } förvaltar datamängden.
ruling-frequency = Datamängden hålls uppdaterad; utlovad frekvens: { $frequency }.
ruling-first = Villkoren nedan är uppfyllda innan datamängden publiceras.
ruling-draft = Beslutet är ännu inte registrerat i datainventeringen. Uppgifterna i tabellen fylls i när det är fattat.
ruling-draft-replaces = I datainventeringen är detta beslut registrerat: { $decision }. Punkterna ovan är ett utkast till ett nytt beslut som skulle ersätta det. Uppgifterna i tabellen fylls i när det nya beslutet är fattat.
ruling-on-record = Så här är beslutet registrerat i datainventeringen:
ruling-then = Som beslutat.
ruling-then-same = Datamängden beskrivs som den var när beslutet registrerades i datainventeringen, { $date }. Uppgifterna är desamma i dag.
ruling-then-otherwise = Datamängden beskrivs som den var när beslutet registrerades i datainventeringen, { $date }. I dag är detta annorlunda: { $names }.
ruling-then-caption = Ändrat sedan beslutet registrerades
ruling-then-summary = En rad per uppgift med vad som stod när beslutet registrerades och vad som står i dag.
ruling-then-was = När beslutet registrerades
ruling-then-is = I dag
ruling-by-caption = Om beslutet
ruling-dataset = Datamängden
ruling-no-description = Datamängden har ingen beskrivning ännu.
ruling-grounds = Grunder
ruling-duty = Datamängden ska publiceras enligt lag. Poängen avgör därför bara i vilken ordning det sker.
ruling-duty-note = Till exempel som särskilt värdefull datamängd enligt kommissionens genomförandeförordning (EU) 2023/138, eller enligt den lagstiftning som är angiven för datamängden.
ruling-no-duty = Ingen lag är angiven som kräver att just denna datamängd publiceras. Beslutet vilar på nyttan och på vad skyddsgrindarna visar.
ruling-law-note = Lag (2022:818) om den offentliga sektorns tillgängliggörande av data. De tre första skyddsgrindarna svarar mot intressena i 2 kap. 1 §.
ruling-proceed = Beslut att gå vidare fattades { $date } av { $by }{ $number }.
ruling-hours = Arbetet uppskattas till { $publish } timmar för att publicera och { $yearly } timmar per år för att förvalta.
ruling-gates-unassessed = Minst en skyddsgrind är ännu inte bedömd. Innan alla är det kan datamängden inte publiceras.
ruling-gates-clear = Alla sex skyddsgrindar är prövade. Inget hindrar att datamängden publiceras.
ruling-gates-action = Skyddsgrindarna kräver att något åtgärdas innan datamängden publiceras.
ruling-gates-blocked = Minst en skyddsgrind är ett hinder. Datamängden kan inte öppnas i nuvarande form.
ruling-conditions = Villkor
ruling-conditions-text = Detta ska vara gjort innan datamängden publiceras:
ruling-no-conditions = Inga villkor återstår.
ruling-condition-blocked = Hindret vid { $gate } är borta: { $reason }
ruling-condition-action = Det som krävs vid { $gate } är åtgärdat: { $reason }
ruling-condition-unassessed = { $count ->
    [one] Skyddsgrinden { $gates } är prövad.
   *[other] Skyddsgrindarna { $gates } är prövade.
}

## Follow-up

followup-about = Uppföljningen visar vad som har hänt med datainventeringen för { $organisation } från { $from } till { $to }.
followup-about-part = Uppföljningen visar vad som har hänt med { $count ->
    [one] en
   *[other] { $count }
} av de { $all } datamängderna i datainventeringen för { $organisation } från { $from } till { $to }.
followup-was-empty = Datainventeringen hade inga datamängder { $date }. Därför räknas alla som tillagda, och det som publicerades före den dagen räknas inte som nytt.
followup-moment = { $date } (ögonblicksbilden { $name })
followup-published-count = { $count ->
    [0] Ingen ny datamängd har publicerats.
    [one] En ny datamängd har publicerats.
   *[other] { $count } nya datamängder har publicerats.
}
followup-added-count = { $count ->
    [0] Ingen har lagts till.
    [one] En har lagts till.
   *[other] { $count } har lagts till.
}
followup-numbers-caption = Då och nu
followup-numbers-summary = En rad per mått med talet då, talet nu och skillnaden.
followup-numbers-text = Antalet datamängder säger lite om nyttan. Se hellre till hur stor del som uppdateras i tid och om de som frågar får svar.
followup-on-time-note = En datamängd är uppdaterad i tid om den utlovade dagen och dess respitdagar inte har passerat. Datamängder utan utlovad frekvens räknas inte.
followup-change = Skillnad
followup-all = Datamängder
followup-stage = Skedet { $stage }
followup-ended = Avslutade utan fortsatt förvaltning
followup-promised = Publicerade med utlovad uppdatering
followup-on-time = Därav uppdaterade i tid
followup-published = Publicerat
followup-none-published = Ingen ny datamängd har publicerats under tiden.
followup-published-text = { $count ->
    [one] Denna datamängd har publicerats och förvaltas nu:
   *[other] Dessa { $count } datamängder har publicerats och förvaltas nu:
}
followup-published-caption = Publicerade datamängder
followup-published-summary = En rad per datamängd med förvaltning, publiceringsdag och beslut.
followup-by-decision = Beslut
followup-added = Tillkommit
followup-none-added = Ingen datamängd har lagts till under tiden.
followup-added-text = { $count ->
    [one] Denna datamängd har lagts till:
   *[other] Dessa { $count } datamängder har lagts till:
}
followup-added-caption = Tillagda datamängder
followup-added-summary = En rad per datamängd med förvaltning, skede och ruta.
followup-gone = { $count ->
    [one] En datamängd finns inte kvar i datainventeringen: { $titles }.
   *[other] { $count } datamängder finns inte kvar i datainventeringen: { $titles }.
}
followup-more = { $count ->
    [one] En rad till finns i datainventeringen.
   *[other] Ytterligare { $count } rader finns i datainventeringen.
}
followup-moved = Flyttat
followup-none-moved = Ingen datamängd har bytt skede eller ruta under tiden.
followup-none-moved-else = Ingen annan datamängd än de som publicerats har bytt skede eller ruta under tiden.
followup-moved-text = Tabellen visar datamängder som har bytt skede eller ruta i matrisen, och varför. De som har publicerats står i avsnittet om dem.
followup-moved-caption = Flyttade datamängder
followup-moved-summary = En rad per flyttning med varifrån, vart och skälet.
followup-from = Från
followup-to = Till
followup-why = Skäl
followup-how = Hur
followup-decision = Beslut: { $decision }
followup-placed-why = placerad för hand: { $reason }
followup-scored-first = { $count ->
    [one] ett kriterium har fått poäng för första gången
   *[other] { $count } kriterier har fått poäng för första gången
}
followup-scored = { $criterion } från { $before } till { $after }
followup-scored-why = { $scored } ({ $reason })
followup-scored-more = { $count ->
    [one] poängen är ändrad på ett kriterium till
   *[other] poängen är ändrad på { $count } kriterier till
}
followup-unscored = { $criterion } har inte längre någon poäng
followup-other-model = poängmodellen är ändrad
followup-left = Lämnat utanför
followup-none-left = Ingen datamängd har lämnats utanför under tiden.
followup-left-text = Dessa datamängder publiceras inte, eller inte nu. Ett väl grundat nej är också ett resultat.
followup-left-caption = Datamängder som inte publiceras
followup-left-summary = En rad per datamängd med hur det avgjordes och skälet.
followup-maintenance = Förvaltning
followup-nothing-promised = Ingen publicerad datamängd har en utlovad uppdateringsfrekvens med en dag att räkna från.
followup-kept = Av { $count ->
    [one] en publicerad datamängd
   *[other] { $count } publicerade datamängder
} med utlovad uppdatering är { $ontime } uppdaterade i tid ({ $share }).
followup-late-caption = Försenade uppdateringar
followup-late-summary = En rad per datamängd med förvaltning, dagen som utlovats och antalet dagar sedan dess.
followup-promised-on = Utlovad
followup-days-late = Dagar sedan
followup-no-demand = Ingen förfrågan är antecknad i datainventeringen.
followup-demand-text = { $count ->
    [0] Ingen ny förfrågan har antecknats under tiden.
    [one] En ny förfrågan har antecknats under tiden.
   *[other] { $count } nya förfrågningar har antecknats under tiden.
} { $answered ->
    [0] Ingen har besvarats.
    [one] En har besvarats.
   *[other] { $answered } har besvarats.
} { $unanswered ->
    [0] Ingen väntar på svar.
    [one] En väntar på svar.
   *[other] { $unanswered } väntar på svar.
}
followup-demand-caption = Nya förfrågningar per grupp
followup-demand-summary = En rad per grupp med hur många förfrågningar den har gjort och hur många som inte är besvarade.
followup-group = Grupp
followup-asked = Förfrågningar
followup-unanswered = Inte besvarade

## Register

register-about = Om förteckningen
register-about-text = { $count ->
    [0] { $organisation } publicerar ännu inga öppna data.
    [one] { $organisation } publicerar en datamängd som öppna data.
   *[other] { $organisation } publicerar { $count } datamängder som öppna data.
}
register-home = Mer information finns på { $address }.
register-use = Öppna data får användas, bearbetas och delas vidare av vem som helst, enligt den licens som står vid varje datamängd.
register-law-note = Lag (2022:818) om den offentliga sektorns tillgängliggörande av data.
register-published = Publicerade datamängder
register-none = Det finns ännu ingen datamängd att förteckna.
register-caption = Öppna data
register-summary = En rad per datamängd med tema, licens, uppdateringsfrekvens och webbsida.
register-datasets = Datamängderna var för sig
register-dataset-caption = { $dataset }
register-retired = Avvecklade datamängder
register-none-retired = Ingen datamängd är avvecklad.
register-retired-caption = Avvecklade datamängder
register-retired-summary = En rad per datamängd med dagen den avvecklades.

## Minutes

minutes-when = Bedömningen gjordes för { $organisation } { $date }, från { $from } till { $to }.
minutes-when-days = Bedömningen gjordes för { $organisation } från { $from } till { $to }.
minutes-count = { $scores ->
    [0] Inga poäng ändrades.
    [one] En poäng sattes eller ändrades.
   *[other] { $scores } poäng sattes eller ändrades, för { $datasets ->
        [one] en datamängd
       *[other] { $datasets } datamängder
    }.
}
minutes-period = Anteckningarna gäller tiden från { $from } till { $to }. De tar upp poäng, skyddsgrindar, placeringar för hand och beslut; annat som har gjorts i datainventeringen räknas inte.
minutes-period-day = Anteckningarna gäller { $date }, den senaste dagen då någon satte poäng. De tar upp poäng, skyddsgrindar, placeringar för hand och beslut; annat som har gjorts i datainventeringen räknas inte.
minutes-nothing = Det finns ingen bedömning att redovisa för tiden.
minutes-participants = Deltagare
minutes-participants-text = Här står den som har fört in ändringarna, så som datorn namnger användaren. Övriga deltagare skrivs till.
minutes-nobody = Ingen har fört in något under tiden.
minutes-unknown = okänd person
minutes-participants-caption = Vem som förde in vad
minutes-participants-summary = En rad per användare med antal ändringar och tiden för den första och den sista.
minutes-changes = Ändringar
minutes-first = Första
minutes-last = Sista
minutes-scores = Poäng
minutes-no-scores = Inga poäng sattes eller ändrades.
minutes-scores-caption = Poäng som sattes eller ändrades
minutes-scores-summary = En rad per datamängd och kriterium med poängen före, poängen efter och skälet.
minutes-spread = Figuren visar hur poängen fördelar sig på de { $count } datamängder som bedömdes.
minutes-before = Före
minutes-after = Efter
minutes-placed = { $dataset } placerades för hand vid nytta { $value } och kostnad { $cost }. { $reason }
minutes-place-cleared = { $dataset } står åter där poängen ställer den.
minutes-gates = Skyddsgrindar
minutes-no-gates = Ingen skyddsgrind prövades.
minutes-gates-caption = Skyddsgrindar som prövades
minutes-gates-summary = En rad per datamängd och skyddsgrind med utfallet före, utfallet efter och skälet.
minutes-remaining = Återstår
minutes-unplaced = { $count ->
    [one] En datamängd har för få svar för att rangordnas: { $titles }.
   *[other] { $count } datamängder har för få svar för att rangordnas: { $titles }.
}
minutes-unreasoned = { $count ->
    [one] En datamängd har poäng utan skäl: { $titles }.
   *[other] { $count } datamängder har poäng utan skäl: { $titles }.
}
minutes-sensitive = { $count ->
    [one] En datamängd byter ruta om vikterna ändras lite, och bör diskuteras mer: { $titles }.
   *[other] { $count } datamängder byter ruta om vikterna ändras lite, och bör diskuteras mer: { $titles }.
}
minutes-nothing-remains = Inget återstår: alla datamängder är bedömda, med skäl.
minutes-nothing-remains-part = Inget återstår i urvalet: alla dess datamängder är bedömda, med skäl.

## Summary of data calls

callsum-none = Ingen datainsamling har skickats.
callsum-count = { $count ->
    [one] En arbetsbok har skickats till en förvaltning.
   *[other] { $count } arbetsböcker har skickats till förvaltningarna.
} Läget { $date }: svar inläst { $answered }, väntar på svar { $waiting }, försenat { $late }.
callsum-sent = Skickad
callsum-caption = Skickade arbetsböcker
callsum-summary = En rad per arbetsbok med förvaltning, dagen den skickades, sista svarsdag, antal datamängder och läge.
callsum-departments = Förvaltningar
callsum-answers = Svar
callsum-no-answers = Inget svar har kommit ännu.
callsum-taken-in = Inläst
callsum-changed = Ändrade fält
callsum-refused = Inte godtagna
callsum-added = Nya datamängder
callsum-answers-caption = Inlästa svar
callsum-answers-summary = En rad per svar med förvaltning, dagen det lästes in, hur många fält som ändrades, hur många ändringar som inte godtogs och hur många datamängder som var nya.
callsum-late = { $count ->
    [one] Svaret är försenat från { $departments }.
   *[other] Svaren är försenade från { $departments }.
}
callsum-waiting = { $count ->
    [one] Svar väntas från { $departments }.
   *[other] Svar väntas från { $departments }.
}
callsum-nothing-remains = Alla har svarat.

## What an inventory holds besides fields

piece-score = Poäng
piece-score-reason = Skäl för poäng
piece-gate = Skyddsgrindarnas utfall
piece-gate-reason = Skäl vid skyddsgrindar
piece-gate-examiner = Vem som prövat skyddsgrindar
piece-gate-date = När skyddsgrindar prövats
piece-place = Egna placeringar med skäl
piece-place-by = Vem som placerat för hand
piece-place-date = När någon placerat för hand
piece-item = Checklistans läge
piece-item-reason = Skäl till att en punkt inte är tillämplig
piece-item-by = Vem som gjort en punkt
piece-item-date = När en punkt gjorts
piece-item-responsible = Ansvarig för en punkt
piece-item-due = När en punkt ska vara klar
piece-item-note = Anteckningar i checklistan
piece-item-links = Länkar i checklistan
piece-outcome = Hur arbetet avslutats
piece-outcome-link = Länk till annan publicering
piece-outcome-text = Skäl eller meddelande vid avslut
piece-outcome-date = När avslutet gäller från
piece-outcome-by = Ansvarig för avslutet
piece-decision = Beslut, datum och beslutsfattare
piece-decision-role = Beslutsfattarens roll
piece-decision-number = Diarienummer
piece-decision-text = Beslutstext
piece-decision-links = Länkar till handlingar
piece-demand = Hur mycket som efterfrågats
piece-demand-who = Vilka grupper som frågat
piece-demand-what = Vad de behöver
piece-demand-channel = Hur förfrågan kom
piece-demand-source = Källa till förfrågan
piece-call = Datainsamlingar och svar
piece-call-contact = Kontakt för datainsamlingen
piece-call-message = Meddelande till förvaltningen
piece-call-file = Arbetsböckernas filnamn
piece-view = Sparade vyer
piece-list-source = Varifrån listor lästs in
piece-organisation = Organisationens namn
piece-department-name = Förvaltningarnas namn
piece-model = Poängmodellen
piece-who = Vem som gjort ändringar
piece-why = Skäl till ändringar
