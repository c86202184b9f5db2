### The command line: help, answers and what cannot be understood

## Help

cli-help =
    Fyrfält { $version }: prioritera och publicera öppna data

    Användning:
      fyrfalt [FILE] [--renderer auto|wgpu|glow]    öppna fönstret
      fyrfalt new FILE                              skapa en datainventering
      fyrfalt starter FILE                          visa och besvara startlistan
      fyrfalt import FILE SOURCE                    importera en lista från Excel eller csv
      fyrfalt list FILE                             visa datamängderna i rangordning
      fyrfalt set FILE DATASET FIELD=VALUE...       ändra en datamängd, eller lägg till den
      fyrfalt score FILE DATASET V1=4 C3=?...       poängsätt en datamängd
      fyrfalt gate FILE DATASET G2=clear...         skriv ned vad skyddsgrindarna visar
      fyrfalt override FILE DATASET                 ge en datamängd en egen placering
      fyrfalt tick FILE DATASET ITEM                bocka av i checklistan
      fyrfalt move FILE DATASET STAGE               flytta en datamängd till ett annat skede
      fyrfalt decide FILE KIND DATASET...           för in ett beslut
      fyrfalt conclude FILE DATASET OUTCOME         avsluta en datamängd utan att publicera den
      fyrfalt reopen FILE DATASET                   återuppta en avslutad datamängd
      fyrfalt demand FILE list|add|link|answer...   visa och för in vad folk frågar efter
      fyrfalt duplicates FILE                       hitta datamängder som kan vara samma
      fyrfalt due FILE                              visa vad som ska göras, även som kalender
      fyrfalt snapshot FILE NAME                    ta en ögonblicksbild
      fyrfalt diff FILE FROM TO                     visa vad som ändrats mellan två tidpunkter
      fyrfalt checklist FILE                        visa checklistan, eller byt den
      fyrfalt model FILE                            visa poängmodellen, eller byt den
      fyrfalt export FILE OUT                       skriv en handling, arbetsbok, lista eller figur
      fyrfalt template check|bind|list|default      pröva en egen Word-mall, eller se vad som kan fyllas i
      fyrfalt verify FILE DOCUMENT                  pröva siffrorna i en handling
      fyrfalt call FILE OUT                         skriv en arbetsbok som en förvaltning fyller i
      fyrfalt merge FILE RETURNED                   ta in en arbetsbok som en förvaltning fyllt i
      fyrfalt history FILE [DATASET]                visa vem som gjort vad och varför
      fyrfalt restore FILE DATASET PART             återställ ett tidigare värde
      fyrfalt undo FILE                             ångra den senaste ändringen
      fyrfalt redo FILE                             gör om det som ångrats
      fyrfalt check FILE                            leta efter skador i filen

    Val för alla kommandon:
      --language sv|da|en    svarens språk; FYRFALT_LANGUAGE gör detsamma
      --help                 visa denna hjälp, eller ett kommandos
      --version              visa versionen

    Slutkoder:
      0  klart
      1  något oväntat
      2  kommandot går inte att förstå
      3  inget fönster kan öppnas
      4  det du bad om tas inte emot
      5  filen saknas, är låst, nyare, skadad eller skrivskyddad
cli-help-new =
    Användning: fyrfalt new FILE [--organisation NAME] [--language sv|da|en] [--example]

    Skapar en datainventering med standardmodellen för poäng. En fil som finns ersätts aldrig.

      --organisation NAME    vad organisationen heter
      --language sv|da|en    datainventeringens och svarets språk
      --example              fyll i en påhittad kommun med 39 datamängder
cli-help-starter =
    Användning: fyrfalt starter FILE [--list] [--json] [--list-file PATH] [--language sv|da|en]
                fyrfalt starter FILE [--add ID...] [--lacks ID...] [--unsure ID...] [--clear ID...]
                fyrfalt starter FILE --export OUT

    Visar startlistan: datamängder som de flesta nordiska kommuner har, och vad som är besvarat.
    Det som finns blir datamängder med beskrivning, förvaltning, tema, specifikation och det som ska prövas.
    ID är beteckningen eller titeln; flera skrivs med komma emellan, eller efter varandra när bara en av väljarna används.

      --list              visa listan, även när något besvaras
      --add ID...         finns hos oss: gör en datamängd; en med samma titel används som den är
      --lacks ID...       finns inte hos oss
      --unsure ID...      vi vet inte
      --clear ID...       ta bort svaret, och datamängden om ingen har arbetat med den
      --department NAME   förvaltningen som det som görs med --add hamnar hos; annars den som heter eller verkar som vanligt
      --list-file PATH    en egen lista vid sidan om: poster med samma beteckning ersätts, andra läggs till
      --export OUT        skriv listan som en JSON-fil att göra en egen av
      --json              alla poster med allt listan säger, svaret och datamängden
cli-help-import =
    Användning: fyrfalt import FILE SOURCE [--sheet NAME] [--header-row N] [--map COLUMN=field]... [--title COLUMN]... [--source NAME] [--prefer ours|theirs] [--dry-run] [--json]

    Importerar en lista (xlsx, xlsm, xls, ods, csv, tsv eller json) som en enda åtgärd, som kan ångras.
    Blad, rubriker och kolumner hittas av sig själva; kolumner som inte förstås sparas i anteckningen.
    Rader med samma id, kod eller titel som en datamängd som finns slås ihop med den. Inget tas någonsin bort.
    En lista med samma rubriker som en listkälla känns igen och förstås som förra gången; det som källan nämnde då men
    inte nu räknas upp. Varje lista blir en källa, om inte --anew säger annat. Det som bara listan har ändrat sedan sist tas,
    det som bara har ändrats här är kvar, och det som har ändrats på båda håll är kvar och räknas upp. En lista som möter en
    datamängd för första gången fyller i det som är tomt; det som står annorlunda i listan än här är kvar och räknas upp.
    Rader som känns igen på vårt eget id, ur en lista som exporterats härifrån, tas som ändringar; en arbetsbok säger när den
    exporterades, så ur den tas bara det som har ändrats i den sedan dess, på alla blad. Det som listan har tömt är kvar och räknas upp. Lämnas något obestämt är slutkoden 4; resten tas in, och med --prefer är inget obestämt.
    En hel datainventering som JSON (fyrfalt export --format json) läses in i en FILE som inte finns eller är tom.

      --sheet NAME          vilket blad
      --header-row N        rubrikernas rad, från 1; 3-4 för två rader, 0 för ingen
      --map COLUMN=field    vad en kolumn blir; COLUMN är dess rubrik eller bokstav, och field är
                            ett fält (se fyrfalt set --help), stage, id, V1, reason.V1, note eller skip
      --title COLUMN        sätt ihop titeln av kolumner för rader som saknar titel
      --source NAME         listkällan, eller vad en ny ska heta; så kommer källan ihåg kolumner och rader
      --anew                känn inte igen någon källa; gissa på nytt
      --encoding NAME       filens teckenkodning: utf-8, windows-1252, macintosh …
      --separator WORD      det som skiljer kolumner åt: comma, semicolon, tab eller pipe
      --decimal WORD        decimaltecknet: comma eller point
      --dates WORD          talens ordning i ett datum: year-first, day-first eller month-first
      --repair              rätta trasiga tecken och ta bort rester av mallar
      --prefer ours|theirs  vilket värde som gäller där listan säger något annat än det som har skrivits här
      --dry-run             visa bara vad som skulle hända, fält för fält
      --json                ett objekt: read, added, merged och refused (read är summan av de andra), dry_run,
                            source (name, shape, new_columns, missing_columns), sheet, same_headings (andra blad med samma rubriker),
                            unread_sheets (blad i vår egen arbetsbok som inte läses), records_taken (hur många per slag från dess andra blad),
                            records (sheet, row, record, record_id, title, is: taken, clash, ours, theirs, gone, retired eller on-record; fields),
                            records_missing (record, record_id, title: borta eller tömt i arbetsboken; kvar här),
                            header_rows, columns (column, heading, field, confidence), title_parts, vanished (id, title, identity),
                            changes (per datamängd: row, id, title och fields med field, old, new),
                            clashes (row, id, title, field, ours, theirs, has_base, choice), departments (name, rows, like),
                            kept (row, id, title, field, ours, theirs: det som är kvar utan fråga; theirs är null där listan har tömt fältet),
                            likely (rader med datamängder som liknar dem), refusals (row, title, reason, same_as),
                            issues (sheet, row, column, letters, value, reason, severity, text, repair) och findings (om filen)
cli-help-list =
    Användning: fyrfalt list FILE [--filter TEXT] [--view NAMN] [--json] [--language sv|da|en]

    Visar datamängderna i rangordning, de utan plats sist: hindrade vid en skyddsgrind och de med för lite underlag.

      --filter  bara de som stämmer: "skede:förbereda nytta>=50 -kultur"; kolumnernas engelska nycklar fungerar alltid
      --view    som en sparad vy visar dem: dess filter och ordning
      --json    en lista av objekt, lika vilket språk svaret än är på:
                id, stage och varje fält under sin nyckel (se fyrfalt set --help), null där det är tomt;
                title, description och keywords på datainventeringens språk, title.en och så vidare på de andra;
                scores: ett tal för varje kriterium, null där svaret är okänt, utelämnat där ingen har bedömt;
                reasons: en text för varje kriterium som har en;
                value, cost och priority: vad poängen ensamma ger, 0 till 100, eller null;
                priority är null så länge mindre än 60 % är besvarat (coverage under 0.6);
                lo och hi: value och cost om varje svar som saknas vore 1 respektive 5;
                coverage: 0 till 1, eller null utan poängmodell;
                rank, quadrant och class: där datamängden står, en egen placering inräknad, eller null; hindrade har null;
                quadrant: publish_now, plan_and_invest, when_convenient eller hold;
                class: klassen där poängmodellen har klasser;
                rank_low och rank_high: bästa och sämsta plats med lika vikter och med varje vikt 25 % lättare och tyngre;
                sensitive: true där någon av dem ger en annan ruta; duty: true där en lag kräver publicering;
                worst_gate: unassessed, clear, action eller blocked; gates: G1 till G6 med state, reason, by och date;
                override: value, cost, priority, quadrant, reason, by och date, eller null;
                checklist: version, done, total, blocking (punkter som spärrar, för varje skede) och varje skede för sig;
                outcome: elsewhere, cannot-be-opened, retired eller null; outcome_details: kind, link, text, date och by;
                next_update: dagen enligt frekvensen, eller null; overdue_days: dagar efter den, 0 tills respitdagarna är slut, eller null
cli-help-set =
    Användning: fyrfalt set FILE DATASET FIELD=VALUE... [--why TEXT] [--language sv|da|en]

    Ändrar fält i en datamängd som en enda åtgärd, som kan ångras.

    DATASET är ett id eller en exakt titel; +TITLE lägger till en datamängd och visar dess id på sista raden.
    Ett tomt VALUE tömmer fältet. title.en=... anger ett annat språk än datainventeringens eget.
    En förvaltning som inte finns läggs till. Flera värden skiljs åt med komma eller semikolon.

      --why TEXT    varför, för historiken

    Fält:
cli-help-score =
    Användning: fyrfalt score FILE DATASET V1=4 C3=?... [--why TEXT] [--language sv|da|en]

    Sätter poäng från 1 till 5, eller ? där svaret är okänt, som en enda åtgärd som kan ångras.
    Ett tomt värde tar bort poängen. DATASET är ett id eller en exakt titel.

      --why TEXT    skälet för varje poäng här, även för historiken

    Kriterier i standardmodellen:
cli-help-gate =
    Användning: fyrfalt gate FILE DATASET G2=clear G3=... [--why TEXT] [--by ROLE] [--date DATE] [--language sv|da|en]

    Skriver ned vad en eller flera skyddsgrindar visar, som en enda åtgärd som kan ångras.
    Grindarna är G1 till G6 och visar clear, action, blocked eller unassessed. De två mellersta kräver ett skäl.
    Värsta grinden gäller: en hindrad datamängd rangordnas inte, och utan prövning blir ingen publicerad.
    DATASET är ett id eller en exakt titel. Poängen ändras aldrig.

      --why TEXT     skälet vid varje grind här, även för historiken
      --by ROLE      rollen som prövat
      --date DATE    dagen som 2026-11-21; annars i dag

    Skyddsgrindar:
cli-help-override =
    Användning: fyrfalt override FILE DATASET --value N --cost N --why TEXT [--by ROLE] [--date DATE]
                fyrfalt override FILE DATASET --clear [--why TEXT]

    Ger en datamängd en egen placering i matrisen, som en enda åtgärd som kan ångras.
    Poängen ändras inte; båda placeringarna visas i fönstret, i listan och i alla dokument.
    DATASET är ett id eller en exakt titel.

      --value N      nyttan, 0 till 100
      --cost N       kostnaden, 0 till 100
      --why TEXT     skälet, som måste finnas, även för historiken
      --by ROLE      rollen som bestämt
      --date DATE    dagen som 2026-11-21; annars i dag
      --clear        låt datamängden stå där poängen säger igen
cli-help-tick =
    Användning: fyrfalt tick FILE DATASET ITEM... [--state open|doing|done|na] [--why TEXT] [--by ROLE] [--date DATE]

    Skriver ned hur långt en eller flera punkter i checklistan har kommit, som en enda åtgärd som kan ångras.
    ITEM är en punkt som I02. Utan --state blir den klar. Beslut bockas inte av; se fyrfalt decide --help.
    DATASET är ett id eller en exakt titel.

      --state STATE    open: ej påbörjad; doing: pågår; done: klar; na: ej tillämplig, med ett skäl
      --why TEXT       skälet, även för historiken
      --by ROLE        vem som gjort det; annars du
      --date DATE      dagen som 2026-11-21; annars i dag
cli-help-move =
    Användning: fyrfalt move FILE DATASET identify|prepare|publish|maintain [--why TEXT]

    Flyttar en datamängd till ett annat skede, som en enda åtgärd som kan ångras.
    Framåt krävs de obligatoriska punkterna, skedets beslut och, före publicering, skyddsgrindarna.
    Bakåt går alltid, med ett skäl; inget som är avbockat går förlorat.

      --why TEXT    varför, för historiken
cli-help-decide =
    Användning: fyrfalt decide FILE KIND DATASET... --by NAME [--dnr NUMBER] [--text TEXT] [--role ROLE] [--date DATE] [--link URL]...

    För in ett beslut om en eller flera datamängder och fryser datainventeringen i en ögonblicksbild, som en enda åtgärd.
    KIND är proceed, publish, decline, defer, retire, model eller own:NAMN för ett eget slag.
    retire kräver --text, meddelandet, och avvecklar datamängden när den sista punkten före avveckling är klar.

      --by NAME       vem som beslutat
      --role ROLE     i vilken roll
      --dnr NUMBER    diarienummer
      --text TEXT     vad som beslutats
      --date DATE     beslutsdagen som 2026-11-21; annars i dag
      --link URL      en handling; kan anges flera gånger
      --why TEXT      varför, för historiken
cli-help-conclude =
    Användning: fyrfalt conclude FILE DATASET elsewhere|cannot-be-opened|retired [--link URL] [--text TEXT] [--date DATE] [--by ROLE]

    Avslutar arbetet med en datamängd på annat sätt än genom publicering. Skedet står kvar.
    elsewhere kräver --link, cannot-be-opened --text (skälet), retired --text (meddelandet) och --date.

      --why TEXT    varför, för historiken
cli-help-reopen =
    Användning: fyrfalt reopen FILE DATASET --why TEXT

    Återupptar en avslutad datamängd. Det måste finnas ett skäl.
cli-help-demand =
    Användning: fyrfalt demand FILE list [--unanswered] [--unmet] [--dataset DATASET] [--json] [--language sv|da|en]
                fyrfalt demand FILE add --who GROUP --what TEXT [--date DATE] [--channel TEXT] [--source TEXT] [--answered DATE] [DATASET...]
                fyrfalt demand FILE edit DEMAND [--who GROUP] [--what TEXT] [--date DATE] [--channel TEXT] [--source TEXT] [--answered DATE]
                fyrfalt demand FILE link|unlink DEMAND DATASET...
                fyrfalt demand FILE answer DEMAND [--date DATE | --clear]
                fyrfalt demand FILE remove DEMAND

    Visar och för in vad folk frågar efter. DEMAND är ett id eller hela behovet ordagrant.
    add skriver id på sista raden. Skriv vilken grupp som frågar, inte namn på personer.

      --unanswered         bara det som ingen har svarat på
      --unmet              bara det som ingen datamängd motsvarar
      --dataset DATASET    bara det som en datamängd motsvarar
      --json               en lista av objekt: id, date, who, what, channel, source, answered, datasets
                           och suggested: datamängder som liknar det ingen motsvarar än
      --clear              ta bort svarsdatumet
      --why TEXT           varför, för historiken
cli-help-duplicates =
    Användning: fyrfalt duplicates FILE [--json] [--language sv|da|en]
                fyrfalt duplicates FILE --merge KEEP DROP [--why TEXT] [--language sv|da|en]
                fyrfalt duplicates FILE --distinct A B [--why TEXT] [--language sv|da|en]

    Visar par av datamängder som kan vara samma: de troligaste först, med varför.
    KEEP, DROP, A och B är datamängders id eller titel.

      --json        en lista av objekt
      --merge       slår ihop två: KEEP blir kvar och får allt som bara DROP säger; där de säger olika tas det
                    utförligare, nyare eller strängare, och det andra skrivs i anteckningen. Poäng, skyddsgrindar,
                    checklista, beslut, efterfrågan och historik följer med. Kan ångras.
      --distinct    kommer ihåg att två inte är samma, så att de inte föreslås igen
      --why         varför, i historiken
cli-help-due =
    Användning: fyrfalt due FILE [--on DATE] [--json | --ics OUT] [--language sv|da|en]

    Visar utlovade uppdateringar, återkommande punkter och punkter med en dag, tidigast först.

      --on DATE    räknat från denna dag; annars i dag
      --json       en lista av objekt: dataset, title, what (update eller item), item, date, overdue_days
                   och urgency (overdue, soon: inom 14 dagar, eller later)
      --ics OUT    skriv en kalenderfil med en heldag för varje
cli-help-snapshot =
    Användning: fyrfalt snapshot FILE NAME [--why TEXT]

    Ger datainventeringen som den är nu ett namn, så att den går att jämföra med senare.
cli-help-diff =
    Användning: fyrfalt diff FILE FROM TO [--json] [--language sv|da|en]

    Visar vad som ändrats från en tidpunkt till en annan. FROM och TO är namn på ögonblicksbilder,
    eller id på åtgärder ur fyrfalt history --json.

      --json    ett objekt: from och to (operation, hash) och changes: record, record_id, part, before och after
cli-help-model =
    Användning: fyrfalt model FILE [--use PRESET|PATH --why TEXT] [--export PATH] [--json] [--language sv|da|en]

    Visar poängmodellen: kriterier med vikt som andel, gränser, dess versioner och de modeller som finns att välja på.

      --use PRESET|PATH    ta en annan modell i bruk: en som följer med programmet eller en fil; skriv ./namn för
                           en fil som heter som en modell. Poängen följer med kriteriernas id. Kan ångras.
      --why TEXT           skälet till bytet, som måste finnas
      --export PATH        skriv modellen till en fil; en fil som redan finns ersätts när den nya är hel
      --json               ett objekt: id, version, name, description, thresholds, criteria (id, axis, weight, share,
                           name, question), retired, quadrants, grid, versions (version, id, name, at, who, why),
                           presets (id, name, description) och med --use även change (changed, scores_kept,
                           scores_resting, new, retired)

    Modeller att välja på:
cli-help-export =
    Användning: fyrfalt export FILE OUT [--format docx|pdf|html|xlsx|csv|csv-raw|json|png|svg] [--figure NAME] [--language sv|da|en]
                fyrfalt export FILE OUT --kind KIND [--dataset ID|TITEL] [--decision ID|DNR] [--snapshot NAMN] [--since NAMN|DATUM]
                fyrfalt export FILE OUT [--filter TEXT] [--view NAMN]
                fyrfalt export FILE OUT --document NAMN
                fyrfalt export FILE OUT --template PATH [--bind DERAS=vår]

    Skriver datainventeringen till en annan fil; en fil som redan finns ersätts när den nya är hel.
    Den dateras efter den senaste ändringen, så att samma datainventering ger samma fil.

      --format      vad som ska skrivas; annars avgör ändelsen på OUT
                    docx: beslutsunderlag för Word; pdf: att skriva ut och arkivera; html: som webbsida;
                    xlsx: arbetsbok för Excel; csv: lista för Excel; csv-raw: lista för andra program; png och svg: en figur;
                    json: hela datainventeringen utan förlust (utom historiken), som fyrfalt import läser in igen
      --document    ett dokument som är sparat i datainventeringen, med sin sort, sitt urval, sina delar, egna texter och sitt språk
      --kind        vilket dokument som docx, pdf, html och xlsx är: paper (beslutsunderlag, som annars), annex (matris och poäng),
                    dataset (allt om en datamängd), decision (publiceringsbeslut), followup (uppföljning),
                    register (offentlig förteckning), minutes (minnesanteckningar) eller call (datainsamlingar);
                    xlsx utan --kind är hela datainventeringen
      --dataset     datamängden som dataset och decision gäller: id eller exakt titel
      --decision    beslutet som decision gäller: id eller diarienummer
      --snapshot    datainventeringen som den var vid en ögonblicksbild
      --since       vad followup jämför med och minutes räknar från: en ögonblicksbild eller en dag
      --filter, --view
                    bara datamängder som stämmer, som i fyrfalt list
      --figure      vilken figur: matrix, ranking, funnel, share, timeline eller spread; matrix om inget sägs.
                    Med docx, pdf och html skrivs figuren med sin tabell, med xlsx bara tabellen
      --scale       1 eller 2 bildpunkter per punkt, för png; annars 2
      --palette     print eller projector: för papper eller för projektor
      --template    en egen Word-mall (.docx) som beslutsunderlaget fylls i; se fyrfalt template list
      --bind        låter en platshållare i mallen betyda en av våra: --bind DERAS=vår; datainventeringen minns det
      --dry-run     minns inte vad --bind säger
      --language    dokumentets språk; annars datainventeringens
cli-help-template =
    Användning: fyrfalt template check PATH [FILE] [--bind DERAS=vår] [--json] [--language sv|da|en]
                fyrfalt template bind PATH FILE --bind DERAS=vår [--dry-run] [--language sv|da|en]
                fyrfalt template list [--json|--handbook] [--language sv|da|en]
                fyrfalt template default OUT [--language sv|da|en]

    check    läser en egen Word-mall och säger för varje platshållare om den fylls i, är okänd eller fel,
             med rubrik och stycke; med FILE även vad datainventeringen minns av mallen. Slutar med 4 om något är okänt eller fel.
    bind     låter datainventeringen minnas vad mallens platshållare betyder; mallen känns igen på sina platshållare, annars på namnet.
    list     visar alla platshållare med exempel från exempelkommunen, på det valda språket och på engelska.
    default  skriver standardmallen för beslutsunderlaget, att ändra och använda som egen.

      --bind      låter en platshållare i mallen betyda en av våra, till exempel --bind Arendet-2316=sammanfattning
      --dry-run   visar vad som skulle bindas och minns inget
      --handbook  listan som en sida i handboken
      --json      en lista av objekt
cli-help-history =
    Användning: fyrfalt history FILE [DATASET] [--kind KIND] [--who NAME] [--since DATE] [--until DATE] [--search TEXT] [--json | --csv OUT] [--language sv|da|en]

    Visar vem som gjort vad, när och varför, det senaste först; för en datamängd även vad som ändrats.
    DATASET är ett id eller en exakt titel; även en borttagen datamängds id fungerar.

      --kind KIND    bara detta: fields, scores, gates, process (skede, checklista, avslut), decisions, demand eller inventory
      --who NAME     bara det som någon gjort
      --since, --until DATE
                     bara det som gjorts från och med, till och med en dag
      --search TEXT  bara det där alla ord står
      --csv OUT      skriv det som är kvar som en tabell för Excel, en rad för varje ändring
      --json         en lista av objekt: id, at, who, kind, subject, count, text, why,
                     origin (done, undo eller redo), of (åtgärden som ångrats eller gjorts om)
                     och changes: record, record_id, part, before och after, med null för inget och "?" för okänd poäng
cli-help-restore =
    Användning: fyrfalt restore FILE DATASET PART [--why TEXT] [--language sv|da|en]

    Återställer det som stod i en datamängd före den senaste ändringen av PART, efter dagens regler.
    PART heter som i history --json: owner, stage, score.V1, gate.G2, item.I01, outcome.kind.
    Beslut och ögonblicksbilder står kvar som de skrevs.
cli-help-undo =
    Användning: fyrfalt undo FILE [--language sv|da|en]

    Ångrar den senaste ändringen som inte redan är ångrad. Kör igen för att gå längre tillbaka.
cli-help-redo =
    Användning: fyrfalt redo FILE [--language sv|da|en]

    Gör om det som ångrades senast.
cli-help-check =
    Användning: fyrfalt check FILE [--language sv|da|en]

    Letar efter skador i filen och efter ändringar som gjorts utanför Fyrfält. Slutar med 5 om det finns några.

## What a field takes

cli-kind-line = en rad text
cli-kind-prose = text
cli-kind-words = ord, åtskilda med komma
cli-kind-date = ett datum som 2026-11-21
cli-kind-hours = ett antal timmar
cli-kind-web = en adress som börjar med https://
cli-kind-email = en e-postadress
cli-kind-code = en av
cli-kind-codes = en eller flera av
cli-kind-department = namnet på en förvaltning

## Headings

cli-heading-id = Id
cli-heading-axis = Axel
cli-heading-version = Version
cli-heading-gates = Skyddsgrindar
cli-heading-override = Egen placering
cli-heading-date = Datum
cli-heading-urgency = Läge
cli-heading-days-late = Dagar sen
cli-heading-when = När
cli-heading-who = Vem
cli-heading-what = Vad
cli-heading-why = Varför

## Answers

cli-new-done = { $path } är skapad, med { $datasets }
cli-export-done = { $path } är skriven
cli-hindered = Kan inte öppnas
cli-priority-by-hand = Prioriteten kommer av den egna placeringen; nytta och kostnad är vad poängen ger
cli-override-unranked = Datamängden rangordnas inte så länge en skyddsgrind hindrar den
cli-sensitive = känslig
cli-model-thresholds = Stor nytta från { $value }, låg kostnad till och med { $cost }, nära gränsen inom { $band }
cli-model-grid = Modellen delar dessutom in datamängderna i klasser
cli-model-retired = { $id } används inte längre: { $name }
cli-model-presets = Modeller att välja på med --use:
cli-model-kept = { $count ->
    [one] { $count } poäng följer med
   *[other] { $count } poäng följer med
}
cli-model-new = Nya kriterier att poängsätta: { $criteria }
cli-model-gone = Används inte längre: { $criteria }
cli-model-resting = { $count ->
    [one] { $count } poäng finns kvar men räknas inte
   *[other] { $count } poäng finns kvar men räknas inte
}
cli-import-done = { $read ->
    [one] { $read } rad
   *[other] { $read } rader
} lästes: { $added } lades till, { $merged } slogs ihop, { $refused } avvisades
cli-restore-nothing = Ingenting i datamängdens historik går att återställa för ”{ $part }”; se part i history --json
cli-history-kind-unknown = Det finns inget slag ”{ $found }”; välj ett av { $known }
cli-import-recognised = Känns igen som ”{ $name }”; kolumnerna förstås som förra gången
cli-import-recognised-new = Känns igen som ”{ $name }”; nya kolumner: { $columns }
cli-import-remembered = Hör till listkällan ”{ $name }”
cli-import-would-remember = Skulle bli listkällan ”{ $name }” och kännas igen nästa gång
cli-import-remembers = Är nu listkällan ”{ $name }” och känns igen nästa gång
cli-import-missing-columns = Fanns förra gången men inte nu: { $columns }; det som kolumnerna gav är kvar
cli-import-check = kontrollera
cli-import-departments = { $count ->
    [one] En förvaltning som inte fanns: { $names }
   *[other] { $count } förvaltningar som inte fanns: { $names }
}
cli-import-vanished = { $count ->
    [one] { $count } datamängd som källan nämnde förra gången finns inte i listan; den är kvar
   *[other] { $count } datamängder som källan nämnde förra gången finns inte i listan; de är kvar
}
cli-encoding-unknown = ”{ $found }” är ingen teckenkodning; skriv till exempel utf-8 eller windows-1252
cli-import-rows = rad { $rows }
cli-import-same-row = { $row } (samma som rad { $same })
cli-import-changes = { $count ->
    [one] { $count } fält
   *[other] { $count } fält
} ändras i { $datasets ->
    [one] { $datasets } datamängd
   *[other] { $datasets } datamängder
}:
cli-import-changes-more = … och { $count } till; alla finns med --json
cli-import-undated = Vad listan sa när den exporterades är inte känt, så allt som den säger annorlunda räknas som en ändring; med --prefer ours är det som står här kvar
cli-import-clashes = { $count ->
    [one] { $count } fält säger något annat i listan än här; det som står här är kvar:
   *[other] { $count } fält säger något annat i listan än här; det som står här är kvar:
}
cli-import-clashes-ours = { $count ->
    [one] { $count } fält säger något annat i listan än här; det som står här gäller (--prefer ours):
   *[other] { $count } fält säger något annat i listan än här; det som står här gäller (--prefer ours):
}
cli-import-clashes-theirs = { $count ->
    [one] { $count } fält säger något annat i listan än här; listans värde gäller (--prefer theirs):
   *[other] { $count } fält säger något annat i listan än här; listans värden gäller (--prefer theirs):
}
cli-import-clash = rad { $row }, { $title }, { $field }: här { $ours }, i listan { $theirs }
cli-import-open = { $count ->
    [one] Ett fält är obestämt och kvar som här; välj med --prefer ours eller --prefer theirs, eller fält för fält i programmet
   *[other] { $count } fält är obestämda och kvar som här; välj med --prefer ours eller --prefer theirs, eller fält för fält i programmet
}
cli-import-kept = { $count ->
    [one] { $count } fält har ändrats här sedan listan kom förra gången; det som står här är kvar:
   *[other] { $count } fält har ändrats här sedan listan kom förra gången; det som står här är kvar:
}
cli-import-kept-line = rad { $row }, { $title }, { $field }: i listan { $theirs }
cli-import-emptied = { $count ->
    [one] { $count } fält har tömts i listan; det som står här är kvar:
   *[other] { $count } fält har tömts i listan; det som står här är kvar:
}
cli-import-emptied-line = rad { $row }, { $title }, { $field }: här { $ours }
cli-import-would = { $read ->
    [one] { $read } rad
   *[other] { $read } rader
} lästes: { $added } skulle läggas till, { $merged } slås ihop, { $refused } avvisas
cli-demand-nothing = Inget behov att visa
cli-demand-unknown-deed = Med behov går det inte att göra ”{ $found }”; välj något av { $known }
cli-demand-option = { $option } hör inte till { $deed }
cli-demand-unknown = Inget behov har id eller ordalydelse ”{ $found }”; fyrfalt demand FILE list visar alla
cli-demand-ambiguous = { $count } behov lyder ”{ $found }”; ange ett av deras id: { $ids }
cli-demand-personal = Det ser ut som uppgifter om en person; det räcker att skriva vilken grupp det är
cli-due-nothing = Inget är utlovat eller ska göras en viss dag
cli-diff-nothing = Inget är ändrat
cli-check-well = Filen är hel: { $datasets ->
    [one] { $datasets } datamängd
   *[other] { $datasets } datamängder
} och { $operations ->
    [one] { $operations } åtgärd
   *[other] { $operations } åtgärder
}
cli-check-ill = { $count ->
    [one] Kontrollen hittade { $count } fel; öppna den senaste säkerhetskopian
   *[other] Kontrollen hittade { $count } fel; öppna den senaste säkerhetskopian
}

## What cannot be understood

cli-usage = { $problem }; { $help } visar hur
cli-unknown-command = Det finns varken ett kommando eller en fil som heter ”{ $found }”; välj något av { $known }
cli-unknown-option = Valet { $option } finns inte här
cli-option-needs-value = Ange ett värde efter { $option }
cli-option-before-option = Ange ett värde efter { $option }, eller skriv { $option }={ $found } om det är värdet
cli-option-takes-no-value = Utelämna värdet för { $option }
cli-option-twice = Ange { $option } bara en gång
cli-not-a-choice = { $option } kan inte vara ”{ $found }”; välj något av { $choices }
cli-format-unclear = Namnet ”{ $found }” visar inte formatet; välj något av { $choices } med --format
cli-format-other = Filens namn slutar på .{ $named }, men --format är { $format }; låt namnet sluta på .{ $extension } eller utelämna --format
cli-not-a-row = ”{ $found }” är ingen rad; skriv dess nummer, till exempel 3
cli-missing = Ange även { $name }
cli-too-many = Utelämna ”{ $found }”
cli-not-a-pair = Skriv { $shape } i stället för ”{ $found }”
cli-not-text = ”{ $found }” är ingen läsbar text

## What is refused

cli-dataset-unknown = Ingen datamängd har id eller titel ”{ $found }”; fyrfalt list visar alla
cli-dataset-ambiguous = { $count } datamängder heter ”{ $found }”; ange ett av deras id: { $ids }
cli-stage-unknown = Inget skede heter ”{ $found }”; välj något av { $known }
cli-decision-unknown = Inget slags beslut heter ”{ $found }”; välj något av { $known }, eller own:NAMN
cli-outcome-unknown = Inget avslut heter ”{ $found }”; välj något av { $known }
cli-view-none = Ingen vy heter ”{ $found }”; datainventeringen har inga egna vyer än, de sparas i fönstret
cli-view-unknown = Ingen vy heter ”{ $found }”; vyer: { $known }
cli-moment-unknown = Ingen ögonblicksbild eller åtgärd heter ”{ $found }”; ögonblicksbilder: { $known }
cli-since-unknown = ”{ $found }” är varken en dag, skriven som 2026-01-31, eller en ögonblicksbild; ögonblicksbilder: { $known }
cli-since-no-day = ”{ $found }” är ingen dag; skriv den som 2026-01-31. Det finns ingen ögonblicksbild att räkna från
cli-snapshot-changed = Historiken är ändrad utanför Fyrfält sedan ögonblicksbilden togs; öppna en säkerhetskopia
cli-score-unknown = { $criterion } kan inte vara ”{ $found }”; skriv ett tal från 1 till 5, eller ? om svaret är okänt
cli-date-ahead = { $found } har inte varit än; ange dagen då det bestämdes
cli-gate-unknown = Ingen skyddsgrind heter ”{ $found }”; välj någon av { $known }
cli-gate-state-unknown = { $gate } kan inte vara ”{ $found }”; välj något av { $known }
cli-gate-keeps-no-reason = { $gate } sparar inget skäl så länge den inte är prövad; utelämna --why
cli-gate-needs-why = Skriv varför vid { $gate }, med --why: ett hinder eller en åtgärd måste ha ett skäl
cli-override-needs-why = Skriv varför med --why: en egen placering måste ha ett skäl
cli-no-place = ”{ $found }” är ingen plats i matrisen; skriv ett tal från 0 till 100
cli-model-needs-why = Skriv varför modellen byts, med --why
cli-model-unknown = Det finns varken en modell eller en fil som heter ”{ $found }”; modellerna är { $known }
cli-export-not-for-format = { $option } kan inte användas när formatet är { $format }
cli-export-onto-itself = Dokumentet skulle ersätta själva datainventeringen; välj ett annat namn
cli-export-onto-inventory = { $path } är en datainventering och ersätts inte; välj ett annat namn
cli-export-onto-folder = { $path } är en mapp; ange även filens namn
cli-kind-takes-no = { $option } går inte ihop med --kind { $kind }
cli-kind-takes-no-figure = { $option } går inte ihop med --figure i { $format }
cli-kind-needs-document = { $option } gäller bara docx, pdf, html och xlsx, inte { $format }
cli-kind-needed = { $option } väljer till ett dokument, och xlsx utan --kind är hela datainventeringen; skriv också --kind, till exempel --kind paper
cli-decision-not-found = Inget beslut har id eller diarienummer { $found }
cli-decision-ambiguous = { $count } beslut har diarienummer { $found }; ange ett id: { $ids }
cli-decision-of-none = Beslutet gäller ingen datamängd; välj en med --dataset
cli-decision-of-several = Beslutet gäller { $count } datamängder; välj en av dem med --dataset: { $titles }
cli-sheet-unknown = Inget blad heter ”{ $found }”; välj något av { $known }
cli-column-unknown = Ingen kolumn heter ”{ $found }”; välj någon av { $known }
cli-import-all-refused = { $count ->
    [one] Den enda raden kunde inte importeras; fyrfalt import --json --dry-run visar varför
   *[other] Ingen av de { $count } raderna kunde importeras; fyrfalt import --json --dry-run visar varför, rad för rad
}
cli-import-no-title = Ingen kolumn blev titel; välj en med --map COLUMN=title
cli-import-no-title-offer = Ingen kolumn blev titel; välj en med --map COLUMN=title, eller sätt ihop en: { $offer }
cli-twice = { $found } står mer än en gång; skriv det en gång
cli-import-nothing = Inga rader fanns att ta in; kontrollera bladet och rubrikraden med --sheet och --header-row
cli-template-what = { $found } kan inte göras med en mall; skriv check, bind, list eller default
cli-document-says = { $option } går inte ihop med --document: dokumentet säger själv vad det handlar om
cli-document-unknown = Inget sparat dokument heter { $found }; de som finns är { $known }
cli-document-none = Inget sparat dokument heter { $found }; det finns inga i datainventeringen än. De sätts ihop under Rapporter
cli-document-snapshot-gone = Ögonblicksbilden som dokumentet handlar om finns inte längre; välj en annan under Rapporter
cli-warned = { $count ->
    [one] En text i handlingen kan peka ut en person; läs igenom den innan handlingen blir allmän
   *[other] { $count } ställen i handlingen kan peka ut en person; läs igenom dem innan handlingen blir allmän
}
cli-warned-place = { $what }: { $place }: { $words }
cli-warned-more = { $count ->
    [one] … och ett till; alla visas under Granska i Rapporter
   *[other] … och { $count } till; alla visas under Granska i Rapporter
}
