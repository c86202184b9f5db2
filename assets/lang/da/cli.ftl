### The command line: help, answers and what cannot be understood

## Help

cli-help =
    Fyrfält { $version }: prioriter og udgiv åbne data

    Brug:
      fyrfalt [FILE] [--renderer auto|wgpu|glow]    åbn vinduet
      fyrfalt new FILE                              opret en dataoversigt
      fyrfalt starter FILE                          vis og besvar startlisten
      fyrfalt import FILE SOURCE                    importér en liste fra Excel eller csv
      fyrfalt list FILE                             vis datasættene i rangorden
      fyrfalt set FILE DATASET FIELD=VALUE...       rediger et datasæt, eller tilføj det
      fyrfalt score FILE DATASET V1=4 C3=?...       giv et datasæt point
      fyrfalt gate FILE DATASET G2=clear...         skriv ned, hvad beskyttelsestjekkene viser
      fyrfalt override FILE DATASET                 giv et datasæt en egen placering
      fyrfalt tick FILE DATASET ITEM                afkryds i tjeklisten
      fyrfalt move FILE DATASET STAGE               flyt et datasæt til en anden fase
      fyrfalt decide FILE KIND DATASET...           indfør en beslutning
      fyrfalt conclude FILE DATASET OUTCOME         afslut et datasæt uden at udgive det
      fyrfalt reopen FILE DATASET                   genoptag et afsluttet datasæt
      fyrfalt demand FILE list|add|link|answer...   vis og indfør, hvad folk spørger efter
      fyrfalt duplicates FILE                       find datasæt, der kan være det samme
      fyrfalt due FILE                              vis, hvad der skal gøres, også som kalender
      fyrfalt snapshot FILE NAME                    tag et øjebliksbillede
      fyrfalt diff FILE FROM TO                     vis, hvad der er ændret mellem to tidspunkter
      fyrfalt checklist FILE                        vis tjeklisten, eller skift den
      fyrfalt model FILE                            vis pointmodellen, eller skift den
      fyrfalt export FILE OUT                       skriv et dokument, en projektmappe, en liste eller en figur
      fyrfalt template check|bind|list|default      prøv en egen Word-skabelon, eller se hvad der kan udfyldes
      fyrfalt verify FILE DOCUMENT                  kontrollér tallene i et dokument
      fyrfalt call FILE OUT                         skriv en projektmappe, som en forvaltning udfylder
      fyrfalt merge FILE RETURNED                   tag en udfyldt projektmappe ind
      fyrfalt history FILE [DATASET]                vis, hvem der har gjort hvad og hvorfor
      fyrfalt restore FILE DATASET PART             gendan en tidligere værdi
      fyrfalt undo FILE                             fortryd den seneste ændring
      fyrfalt redo FILE                             gentag det, der er fortrudt
      fyrfalt check FILE                            led efter skader i filen

    Valg for alle kommandoer:
      --language sv|da|en    svarenes sprog; FYRFALT_LANGUAGE gør det samme
      --help                 vis denne hjælp, eller en kommandos
      --version              vis versionen

    Slutkoder:
      0  færdig
      1  noget uventet
      2  kommandoen kan ikke forstås
      3  der kan ikke åbnes et vindue
      4  det, du bad om, afvises
      5  filen mangler, er låst, nyere, beskadiget eller skrivebeskyttet
cli-help-new =
    Brug: fyrfalt new FILE [--organisation NAME] [--language sv|da|en] [--example]

    Opretter en dataoversigt med standardmodellen for point. En fil, der findes, erstattes aldrig.

      --organisation NAME    hvad organisationen hedder
      --language sv|da|en    dataoversigtens og svarets sprog
      --example              udfyld en opdigtet kommune med 39 datasæt
cli-help-starter =
    Brug: fyrfalt starter FILE [--list] [--json] [--list-file PATH] [--language sv|da|en]
          fyrfalt starter FILE [--add ID...] [--lacks ID...] [--unsure ID...] [--clear ID...]
          fyrfalt starter FILE --export OUT

    Viser startlisten: datasæt, som de fleste nordiske kommuner har, og hvad der er besvaret.
    Det, der findes, bliver datasæt med beskrivelse, forvaltning, tema, specifikation og det, der skal vurderes.
    ID er betegnelsen eller titlen; flere skrives med komma imellem, eller efter hinanden når kun én af mulighederne bruges.

      --list              vis listen, også når noget besvares
      --add ID...         findes hos os: lav et datasæt; et med samme titel bruges, som det er
      --lacks ID...       findes ikke hos os
      --unsure ID...      det ved vi ikke
      --clear ID...       fjern svaret, og datasættet hvis ingen har arbejdet med det
      --department NAME   forvaltningen, som det der laves med --add havner hos; ellers den, der hedder eller ligner det sædvanlige
      --list-file PATH    en egen liste ved siden af: poster med samme betegnelse erstattes, andre tilføjes
      --export OUT        skriv listen som en JSON-fil at lave en egen af
      --json              alle poster med alt, hvad listen siger, svaret og datasættet
cli-help-import =
    Brug: fyrfalt import FILE SOURCE [--sheet NAME] [--header-row N] [--map COLUMN=field]... [--title COLUMN]... [--source NAME] [--prefer ours|theirs] [--dry-run] [--json]

    Importerer en liste (xlsx, xlsm, xls, ods, csv, tsv eller json) som én handling, der kan fortrydes.
    Ark, overskrifter og kolonner findes af sig selv; kolonner, der ikke forstås, gemmes i notatet.
    Rækker med samme id, kode eller titel som et datasæt, der findes, flettes med det. Intet fjernes nogensinde.
    En liste med samme overskrifter som en listekilde genkendes og forstås som sidst; det, som kilden nævnte da, men
    ikke nu, regnes op. Hver liste bliver en kilde, hvis --anew ikke siger andet. Det, som kun listen har ændret siden sidst, tages,
    det, som kun er ændret her, bliver stående, og det, som er ændret begge steder, bliver stående og regnes op. En liste, der
    møder et datasæt for første gang, udfylder det, der er tomt; det, der står anderledes på listen end her, bliver stående
    og regnes op. Rækker, der genkendes på vores eget id, fra en liste, som er eksporteret herfra, tages som ændringer; en
    projektmappe siger, hvornår den blev eksporteret, så fra den tages kun det, der er ændret i den siden, på alle ark. Det, som listen har tømt, bliver stående og regnes op. Er noget uafgjort, er slutkoden 4; resten tages ind, og med --prefer
    er intet uafgjort.
    En hel dataoversigt som JSON (fyrfalt export --format json) indlæses i en FILE, der ikke findes eller er tom.

      --sheet NAME          hvilket ark
      --header-row N        overskrifternes række, fra 1; 3-4 for to rækker, 0 for ingen
      --map COLUMN=field    hvad en kolonne bliver; COLUMN er dens overskrift eller bogstav, og field er
                            et felt (se fyrfalt set --help), stage, id, V1, reason.V1, note eller skip
      --title COLUMN        sæt titlen sammen af kolonner for rækker uden titel
      --source NAME         listekilden, eller hvad en ny skal hedde; så huskes kolonner og rækker
      --anew                genkend ingen kilde; gæt på ny
      --encoding NAME       filens tegnkodning: utf-8, windows-1252, macintosh …
      --separator WORD      det, der skiller kolonner: comma, semicolon, tab eller pipe
      --decimal WORD        decimaltegnet: comma eller point
      --dates WORD          tallenes orden i en dato: year-first, day-first eller month-first
      --repair              ret ødelagte tegn, og fjern rester af skabeloner
      --prefer ours|theirs  hvis værdi der gælder, hvor listen siger noget andet end det, der er skrevet her
      --dry-run             vis kun, hvad der ville ske, felt for felt
      --json                et objekt: read, added, merged og refused (read er summen af de andre), dry_run,
                            source (name, shape, new_columns, missing_columns), sheet, same_headings (andre ark med samme overskrifter),
                            unread_sheets (ark i vores egen projektmappe, der ikke læses), records_taken (hvor mange pr. slags fra dens andre ark),
                            records (sheet, row, record, record_id, title, is: taken, clash, ours, theirs, gone, retired eller on-record; fields),
                            records_missing (record, record_id, title: væk eller tømt i projektmappen; bliver stående her),
                            header_rows, columns (column, heading, field, confidence), title_parts, vanished (id, title, identity),
                            changes (pr. datasæt: row, id, title og fields med field, old, new),
                            clashes (row, id, title, field, ours, theirs, has_base, choice), departments (name, rows, like),
                            kept (row, id, title, field, ours, theirs: det, der bliver stående uden spørgsmål; theirs er null, hvor listen har tømt feltet),
                            likely (rækker med datasæt, der ligner dem), refusals (row, title, reason, same_as),
                            issues (sheet, row, column, letters, value, reason, severity, text, repair) og findings (om filen)
cli-help-list =
    Brug: fyrfalt list FILE [--filter TEKST] [--view NAVN] [--json] [--language sv|da|en]

    Viser datasættene i rangorden, dem uden plads sidst: hindrede ved et beskyttelsestjek og dem med for lidt grundlag.

      --filter  kun dem der passer: "fase:forbered værdi>=50 -kultur"; kolonnernes engelske nøgler virker altid
      --view    som en gemt visning viser dem: dens filtre og rækkefølge
      --json    en liste af objekter, ens uanset svarets sprog:
                id, stage og hvert felt under sin nøgle (se fyrfalt set --help), null hvor det er tomt;
                title, description og keywords på dataoversigtens sprog, title.en og så videre på de andre;
                scores: et tal for hvert kriterium, null hvor svaret er ukendt, udeladt hvor ingen har vurderet;
                reasons: en tekst for hvert kriterium, der har en;
                value, cost og priority: hvad pointene alene giver, 0 til 100, eller null;
                priority er null, så længe mindre end 60 % er besvaret (coverage under 0.6);
                lo og hi: value og cost, hvis hvert manglende svar var 1 henholdsvis 5;
                coverage: 0 til 1, eller null uden pointmodel;
                rank, quadrant og class: hvor datasættet står, en egen placering medregnet, eller null; hindrede har null;
                quadrant: publish_now, plan_and_invest, when_convenient eller hold;
                class: klassen, hvor pointmodellen har klasser;
                rank_low og rank_high: bedste og dårligste plads med lige vægte og med hver vægt 25 % lettere og tungere;
                sensitive: true hvor en af dem giver et andet felt; duty: true hvor en lov kræver udgivelse;
                worst_gate: unassessed, clear, action eller blocked; gates: G1 til G6 med state, reason, by og date;
                override: value, cost, priority, quadrant, reason, by og date, eller null;
                checklist: version, done, total, blocking (punkter, der spærrer, for hver fase) og hver fase for sig;
                outcome: elsewhere, cannot-be-opened, retired eller null; outcome_details: kind, link, text, date og by;
                next_update: dagen efter frekvensen, eller null; overdue_days: dage efter den, 0 til løbedagene er slut, eller null
cli-help-set =
    Brug: fyrfalt set FILE DATASET FIELD=VALUE... [--why TEXT] [--language sv|da|en]

    Redigerer felter i et datasæt som én handling, der kan fortrydes.

    DATASET er et id eller en nøjagtig titel; +TITLE tilføjer et datasæt og viser dets id på sidste linje.
    Et tomt VALUE rydder feltet. title.en=... angiver et andet sprog end dataoversigtens eget.
    En forvaltning, der ikke findes, tilføjes. Flere værdier adskilles med komma eller semikolon.

      --why TEXT    hvorfor, til historikken

    Felter:
cli-help-score =
    Brug: fyrfalt score FILE DATASET V1=4 C3=?... [--why TEXT] [--language sv|da|en]

    Giver point fra 1 til 5, eller ? hvor svaret er ukendt, som én handling, der kan fortrydes.
    En tom værdi fjerner pointet. DATASET er et id eller en nøjagtig titel.

      --why TEXT    begrundelsen for hvert point her, også til historikken

    Kriterier i standardmodellen:
cli-help-gate =
    Brug: fyrfalt gate FILE DATASET G2=clear G3=... [--why TEXT] [--by ROLE] [--date DATE] [--language sv|da|en]

    Skriver ned, hvad et eller flere beskyttelsestjek viser, som én handling, der kan fortrydes.
    Tjekkene er G1 til G6 og viser clear, action, blocked eller unassessed. De to midterste kræver en begrundelse.
    Det værste tjek gælder: et hindret datasæt rangordnes ikke, og uden vurdering udgives intet.
    DATASET er et id eller en nøjagtig titel. Pointene ændres aldrig.

      --why TEXT     begrundelsen ved hvert tjek her, også til historikken
      --by ROLE      rollen, der har vurderet
      --date DATE    dagen som 2026-11-21; ellers i dag

    Beskyttelsestjek:
cli-help-override =
    Brug: fyrfalt override FILE DATASET --value N --cost N --why TEXT [--by ROLE] [--date DATE]
          fyrfalt override FILE DATASET --clear [--why TEXT]

    Giver et datasæt en egen placering i matrixen som én handling, der kan fortrydes.
    Pointene ændres ikke; begge placeringer vises i vinduet, i listen og i alle dokumenter.
    DATASET er et id eller en nøjagtig titel.

      --value N      værdien, 0 til 100
      --cost N       omkostningen, 0 til 100
      --why TEXT     begrundelsen, som skal være der, også til historikken
      --by ROLE      rollen, der har bestemt
      --date DATE    dagen som 2026-11-21; ellers i dag
      --clear        lad datasættet stå, hvor pointene siger, igen
cli-help-tick =
    Brug: fyrfalt tick FILE DATASET ITEM... [--state open|doing|done|na] [--why TEXT] [--by ROLE] [--date DATE]

    Skriver ned, hvor langt et eller flere punkter i tjeklisten er nået, som én handling, der kan fortrydes.
    ITEM er et punkt som I02. Uden --state bliver det færdigt. Beslutninger afkrydses ikke; se fyrfalt decide --help.
    DATASET er et id eller en nøjagtig titel.

      --state STATE    open: ikke begyndt; doing: i gang; done: færdig; na: ikke relevant, med en begrundelse
      --why TEXT       begrundelsen, også til historikken
      --by ROLE        hvem der har gjort det; ellers dig
      --date DATE      dagen som 2026-11-21; ellers i dag
cli-help-move =
    Brug: fyrfalt move FILE DATASET identify|prepare|publish|maintain [--why TEXT]

    Flytter et datasæt til en anden fase, som én handling, der kan fortrydes.
    Fremad kræves de obligatoriske punkter, fasens beslutning og, før udgivelse, beskyttelsestjekkene.
    Tilbage kan man altid, med en begrundelse; intet, der er afkrydset, går tabt.

      --why TEXT    hvorfor, til historikken
cli-help-decide =
    Brug: fyrfalt decide FILE KIND DATASET... --by NAME [--dnr NUMBER] [--text TEXT] [--role ROLE] [--date DATE] [--link URL]...

    Indfører en beslutning om et eller flere datasæt og fryser dataoversigten i et øjebliksbillede, som én handling.
    KIND er proceed, publish, decline, defer, retire, model eller own:NAVN for en egen slags.
    retire kræver --text, beskeden, og afvikler datasættet, når det sidste punkt før afvikling er færdigt.

      --by NAME       hvem der har besluttet
      --role ROLE     i hvilken rolle
      --dnr NUMBER    journalnummer
      --text TEXT     hvad der er besluttet
      --date DATE     beslutningsdagen som 2026-11-21; ellers i dag
      --link URL      et dokument; kan angives flere gange
      --why TEXT      hvorfor, til historikken
cli-help-conclude =
    Brug: fyrfalt conclude FILE DATASET elsewhere|cannot-be-opened|retired [--link URL] [--text TEXT] [--date DATE] [--by ROLE]

    Afslutter arbejdet med et datasæt på anden måde end ved udgivelse. Fasen bliver stående.
    elsewhere kræver --link, cannot-be-opened --text (begrundelsen), retired --text (beskeden) og --date.

      --why TEXT    hvorfor, til historikken
cli-help-reopen =
    Brug: fyrfalt reopen FILE DATASET --why TEXT

    Genoptager et afsluttet datasæt. Der skal være en begrundelse.
cli-help-demand =
    Brug: fyrfalt demand FILE list [--unanswered] [--unmet] [--dataset DATASET] [--json] [--language sv|da|en]
          fyrfalt demand FILE add --who GROUP --what TEXT [--date DATE] [--channel TEXT] [--source TEXT] [--answered DATE] [DATASET...]
          fyrfalt demand FILE edit DEMAND [--who GROUP] [--what TEXT] [--date DATE] [--channel TEXT] [--source TEXT] [--answered DATE]
          fyrfalt demand FILE link|unlink DEMAND DATASET...
          fyrfalt demand FILE answer DEMAND [--date DATE | --clear]
          fyrfalt demand FILE remove DEMAND

    Viser og indfører, hvad folk spørger efter. DEMAND er et id eller hele behovet ordret.
    add skriver id på sidste linje. Skriv, hvilken gruppe der spørger, ikke navne på personer.

      --unanswered         kun det, ingen har svaret på
      --unmet              kun det, intet datasæt opfylder
      --dataset DATASET    kun det, et datasæt opfylder
      --json               en liste af objekter: id, date, who, what, channel, source, answered, datasets
                           og suggested: datasæt, der ligner det, intet opfylder endnu
      --clear              fjern svardatoen
      --why TEXT           hvorfor, til historikken
cli-help-duplicates =
    Brug: fyrfalt duplicates FILE [--json] [--language sv|da|en]
          fyrfalt duplicates FILE --merge KEEP DROP [--why TEXT] [--language sv|da|en]
          fyrfalt duplicates FILE --distinct A B [--why TEXT] [--language sv|da|en]

    Viser par af datasæt, der kan være det samme: de mest sandsynlige først, med hvorfor.
    KEEP, DROP, A og B er datasættenes id eller titel.

      --json        en liste af objekter
      --merge       slår to sammen: KEEP bliver stående og får alt, som kun DROP siger; hvor de siger noget forskelligt,
                    tages det fyldigste, nyeste eller strengeste, og det andet skrives i noten. Point, beskyttelsestjek,
                    tjekliste, beslutninger, efterspørgsel og historik følger med. Kan fortrydes.
      --distinct    husker, at to ikke er det samme, så de ikke foreslås igen
      --why         hvorfor, i historikken
cli-help-due =
    Brug: fyrfalt due FILE [--on DATE] [--json | --ics OUT] [--language sv|da|en]

    Viser lovede opdateringer, tilbagevendende punkter og punkter med en dag, tidligst først.

      --on DATE    regnet fra denne dag; ellers i dag
      --json       en liste af objekter: dataset, title, what (update eller item), item, date, overdue_days
                   og urgency (overdue, soon: inden for 14 dage, eller later)
      --ics OUT    skriv en kalenderfil med en hel dag for hver
cli-help-snapshot =
    Brug: fyrfalt snapshot FILE NAME [--why TEXT]

    Giver dataoversigten, som den er nu, et navn, så den senere kan sammenlignes.
cli-help-diff =
    Brug: fyrfalt diff FILE FROM TO [--json] [--language sv|da|en]

    Viser, hvad der er ændret fra et tidspunkt til et andet. FROM og TO er navne på øjebliksbilleder
    eller id'er på handlinger fra fyrfalt history --json.

      --json    et objekt: from og to (operation, hash) og changes: record, record_id, part, before og after
cli-help-model =
    Brug: fyrfalt model FILE [--use PRESET|PATH --why TEXT] [--export PATH] [--json] [--language sv|da|en]

    Viser pointmodellen: kriterier med vægt som andel, grænser, dens versioner og de modeller, der kan vælges.

      --use PRESET|PATH    tag en anden model i brug: en, der følger med programmet, eller en fil; skriv ./navn for
                           en fil, der hedder som en model. Pointene følger med kriteriernes id. Kan fortrydes.
      --why TEXT           begrundelsen for skiftet, som skal være der
      --export PATH        skriv modellen til en fil; en fil, der allerede findes, erstattes, når den nye er hel
      --json               et objekt: id, version, name, description, thresholds, criteria (id, axis, weight, share,
                           name, question), retired, quadrants, grid, versions (version, id, name, at, who, why),
                           presets (id, name, description) og med --use også change (changed, scores_kept,
                           scores_resting, new, retired)

    Modeller at vælge imellem:
cli-help-export =
    Brug: fyrfalt export FILE OUT [--format docx|pdf|html|xlsx|csv|csv-raw|json|png|svg] [--figure NAME] [--language sv|da|en]
          fyrfalt export FILE OUT --kind KIND [--dataset ID|TITEL] [--decision ID|NR] [--snapshot NAVN] [--since NAVN|DATO]
          fyrfalt export FILE OUT [--filter TEXT] [--view NAVN]
          fyrfalt export FILE OUT --document NAVN
          fyrfalt export FILE OUT --template PATH [--bind DERES=vores]

    Skriver dataoversigten til en anden fil; en fil, der allerede findes, erstattes, når den nye er hel.
    Den dateres efter den seneste ændring, så samme dataoversigt giver samme fil.

      --format      hvad der skal skrives; ellers afgør endelsen på OUT
                    docx: beslutningsgrundlag til Word; pdf: til tryk og arkiv; html: som webside;
                    xlsx: projektmappe til Excel; csv: liste til Excel; csv-raw: liste til andre programmer; png og svg: en figur;
                    json: hele dataoversigten uden tab (undtagen historikken), som fyrfalt import indlæser igen
      --document    et dokument, der er gemt i dataoversigten, med sin slags, sit udvalg, sine dele, egne tekster og sit sprog
      --kind        hvilket dokument docx, pdf, html og xlsx er: paper (beslutningsgrundlag, som ellers), annex (matrix og point),
                    dataset (alt om ét datasæt), decision (beslutning om udgivelse), followup (opfølgning),
                    register (offentlig fortegnelse), minutes (referat) eller call (dataindsamlinger);
                    xlsx uden --kind er hele dataoversigten
      --dataset     datasættet, som dataset og decision gælder: id eller præcis titel
      --decision    beslutningen, som decision gælder: id eller journalnummer
      --snapshot    dataoversigten, som den var ved et øjebliksbillede
      --since       hvad followup sammenligner med, og minutes regner fra: et øjebliksbillede eller en dag
      --filter, --view
                    kun de datasæt, der passer, som i fyrfalt list
      --figure      hvilken figur: matrix, ranking, funnel, share, timeline eller spread; matrix, hvis intet siges.
                    Med docx, pdf og html skrives figuren med sin tabel, med xlsx kun tabellen
      --scale       1 eller 2 billedpunkter pr. punkt, for png; ellers 2
      --palette     print eller projector: til papir eller til projektor
      --template    en egen Word-skabelon (.docx), som beslutningsgrundlaget udfyldes i; se fyrfalt template list
      --bind        lader en pladsholder i skabelonen betyde en af vores: --bind DERES=vores; dataoversigten husker det
      --dry-run     husker ikke, hvad --bind siger
      --language    dokumentets sprog; ellers dataoversigtens
cli-help-template =
    Brug: fyrfalt template check PATH [FILE] [--bind DERES=vores] [--json] [--language sv|da|en]
          fyrfalt template bind PATH FILE --bind DERES=vores [--dry-run] [--language sv|da|en]
          fyrfalt template list [--json|--handbook] [--language sv|da|en]
          fyrfalt template default OUT [--language sv|da|en]

    check    læser en egen Word-skabelon og siger for hver pladsholder, om den udfyldes, er ukendt eller forkert,
             med overskrift og afsnit; med FILE også hvad dataoversigten husker af skabelonen. Slutter med 4, hvis noget er ukendt eller forkert.
    bind     lader dataoversigten huske, hvad skabelonens pladsholdere betyder; skabelonen genkendes på sine pladsholdere, ellers på navnet.
    list     viser alle pladsholdere med eksempler fra eksempelkommunen, på det valgte sprog og på engelsk.
    default  skriver standardskabelonen for beslutningsgrundlaget, til at ændre og bruge som egen.

      --bind      lader en pladsholder i skabelonen betyde en af vores, for eksempel --bind Sagen-2316=sammenfatning
      --dry-run   viser, hvad der ville blive bundet, og husker intet
      --handbook  listen som en side i håndbogen
      --json      en liste af objekter
cli-help-history =
    Brug: fyrfalt history FILE [DATASET] [--kind KIND] [--who NAME] [--since DATE] [--until DATE] [--search TEXT] [--json | --csv OUT] [--language sv|da|en]

    Viser, hvem der har gjort hvad, hvornår og hvorfor, det seneste først; for et datasæt også, hvad der er ændret.
    DATASET er et id eller en nøjagtig titel; også et fjernet datasæts id virker.

      --kind KIND    kun dette: fields, scores, gates, process (fase, tjekliste, afslutning), decisions, demand eller inventory
      --who NAME     kun det, nogen har gjort
      --since, --until DATE
                     kun det, der er gjort fra og med, til og med en dag
      --search TEXT  kun det, hvor alle ord står
      --csv OUT      skriv det, der er tilbage, som en tabel til Excel, en række for hver ændring
      --json         en liste af objekter: id, at, who, kind, subject, count, text, why,
                     origin (done, undo eller redo), of (handlingen, der er fortrudt eller gentaget)
                     og changes: record, record_id, part, before og after, med null for intet og "?" for ukendt point
cli-help-restore =
    Brug: fyrfalt restore FILE DATASET PART [--why TEXT] [--language sv|da|en]

    Gendanner det, der stod i et datasæt før den seneste ændring af PART, efter dagens regler.
    PART hedder som i history --json: owner, stage, score.V1, gate.G2, item.I01, outcome.kind.
    Beslutninger og øjebliksbilleder bliver stående, som de blev skrevet.
cli-help-undo =
    Brug: fyrfalt undo FILE [--language sv|da|en]

    Fortryder den seneste ændring, der ikke allerede er fortrudt. Kør igen for at gå længere tilbage.
cli-help-redo =
    Brug: fyrfalt redo FILE [--language sv|da|en]

    Gentager det, der senest blev fortrudt.
cli-help-check =
    Brug: fyrfalt check FILE [--language sv|da|en]

    Leder efter skader i filen og efter ændringer, der er lavet uden for Fyrfält. Slutter med 5, hvis der er nogen.

## What a field takes

cli-kind-line = en linje tekst
cli-kind-prose = tekst
cli-kind-words = ord, adskilt med komma
cli-kind-date = en dato som 2026-11-21
cli-kind-hours = et antal timer
cli-kind-web = en adresse, der begynder med https://
cli-kind-email = en e-mailadresse
cli-kind-code = en af
cli-kind-codes = en eller flere af
cli-kind-department = navnet på en forvaltning

## Headings

cli-heading-id = Id
cli-heading-axis = Akse
cli-heading-version = Version
cli-heading-gates = Beskyttelsestjek
cli-heading-override = Egen placering
cli-heading-date = Dato
cli-heading-urgency = Status
cli-heading-days-late = Dage forsinket
cli-heading-when = Hvornår
cli-heading-who = Hvem
cli-heading-what = Hvad
cli-heading-why = Hvorfor

## Answers

cli-new-done = { $path } er oprettet, med { $datasets }
cli-export-done = { $path } er skrevet
cli-hindered = Kan ikke åbnes
cli-priority-by-hand = Prioriteten kommer af den egne placering; værdi og omkostning er, hvad pointene giver
cli-override-unranked = Datasættet rangordnes ikke, så længe et beskyttelsestjek hindrer det
cli-sensitive = følsom
cli-model-thresholds = Høj værdi fra { $value }, lav omkostning til og med { $cost }, tæt på grænsen inden for { $band }
cli-model-grid = Modellen inddeler desuden datasættene i klasser
cli-model-retired = { $id } bruges ikke længere: { $name }
cli-model-presets = Modeller at vælge imellem med --use:
cli-model-kept = { $count ->
    [one] { $count } point følger med
   *[other] { $count } point følger med
}
cli-model-new = Nye kriterier at give point: { $criteria }
cli-model-gone = Bruges ikke længere: { $criteria }
cli-model-resting = { $count ->
    [one] { $count } point er bevaret, men tæller ikke
   *[other] { $count } point er bevaret, men tæller ikke
}
cli-import-done = { $read ->
    [one] { $read } række
   *[other] { $read } rækker
} læst: { $added } tilføjet, { $merged } flettet, { $refused } afvist
cli-restore-nothing = Intet i datasættets historik kan gendannes for »{ $part }«; se part i history --json
cli-history-kind-unknown = Der findes ingen slags »{ $found }«; vælg en af { $known }
cli-import-recognised = Genkendt som »{ $name }«; kolonnerne forstås som sidst
cli-import-recognised-new = Genkendt som »{ $name }«; nye kolonner: { $columns }
cli-import-remembered = Hører til listekilden »{ $name }«
cli-import-would-remember = Ville blive listekilden »{ $name }« og genkendes næste gang
cli-import-remembers = Er nu listekilden »{ $name }« og genkendes næste gang
cli-import-missing-columns = Var der sidst, men ikke nu: { $columns }; det, kolonnerne gav, bliver stående
cli-import-check = kontrollér
cli-import-departments = { $count ->
    [one] En forvaltning, der ikke fandtes: { $names }
   *[other] { $count } forvaltninger, der ikke fandtes: { $names }
}
cli-import-vanished = { $count ->
    [one] { $count } datasæt, som kilden nævnte sidst, er ikke på listen; det består
   *[other] { $count } datasæt, som kilden nævnte sidst, er ikke på listen; de består
}
cli-encoding-unknown = »{ $found }« er ingen tegnkodning; skriv for eksempel utf-8 eller windows-1252
cli-import-rows = række { $rows }
cli-import-same-row = { $row } (samme som række { $same })
cli-import-changes = { $count ->
    [one] { $count } felt
   *[other] { $count } felter
} ændres i { $datasets ->
    [one] { $datasets } datasæt
   *[other] { $datasets } datasæt
}:
cli-import-changes-more = … og { $count } til; alle er med i --json
cli-import-undated = Hvad listen sagde, da den blev eksporteret, vides ikke, så alt, hvad den siger anderledes, regnes som en ændring; med --prefer ours bliver det, der står her, stående
cli-import-clashes = { $count ->
    [one] { $count } felt siger noget andet på listen end her; det, der står her, bliver stående:
   *[other] { $count } felter siger noget andet på listen end her; det, der står her, bliver stående:
}
cli-import-clashes-ours = { $count ->
    [one] { $count } felt siger noget andet på listen end her; det, der står her, gælder (--prefer ours):
   *[other] { $count } felter siger noget andet på listen end her; det, der står her, gælder (--prefer ours):
}
cli-import-clashes-theirs = { $count ->
    [one] { $count } felt siger noget andet på listen end her; listens værdi gælder (--prefer theirs):
   *[other] { $count } felter siger noget andet på listen end her; listens værdier gælder (--prefer theirs):
}
cli-import-clash = række { $row }, { $title }, { $field }: her { $ours }, på listen { $theirs }
cli-import-open = { $count ->
    [one] Ét felt er uafgjort og bliver som her; vælg med --prefer ours eller --prefer theirs, eller felt for felt i programmet
   *[other] { $count } felter er uafgjorte og bliver som her; vælg med --prefer ours eller --prefer theirs, eller felt for felt i programmet
}
cli-import-kept = { $count ->
    [one] { $count } felt er ændret her, siden listen kom sidst; det, der står her, bliver stående:
   *[other] { $count } felter er ændret her, siden listen kom sidst; det, der står her, bliver stående:
}
cli-import-kept-line = række { $row }, { $title }, { $field }: på listen { $theirs }
cli-import-emptied = { $count ->
    [one] { $count } felt er tømt på listen; det, der står her, bliver stående:
   *[other] { $count } felter er tømt på listen; det, der står her, bliver stående:
}
cli-import-emptied-line = række { $row }, { $title }, { $field }: her { $ours }
cli-import-would = { $read ->
    [one] { $read } række
   *[other] { $read } rækker
} læst: { $added } ville blive tilføjet, { $merged } flettet, { $refused } afvist
cli-demand-nothing = Intet behov at vise
cli-demand-unknown-deed = Med behov kan man ikke gøre »{ $found }«; vælg en af { $known }
cli-demand-option = { $option } hører ikke til { $deed }
cli-demand-unknown = Intet behov har id eller ordlyd »{ $found }«; fyrfalt demand FILE list viser dem alle
cli-demand-ambiguous = { $count } behov lyder »{ $found }«; angiv et af deres id: { $ids }
cli-demand-personal = Det ligner oplysninger om en person; det er nok at skrive, hvilken gruppe det er
cli-due-nothing = Intet er lovet eller skal gøres en bestemt dag
cli-diff-nothing = Intet er ændret
cli-check-well = Filen er hel: { $datasets ->
    [one] { $datasets } datasæt
   *[other] { $datasets } datasæt
} og { $operations ->
    [one] { $operations } handling
   *[other] { $operations } handlinger
}
cli-check-ill = { $count ->
    [one] Kontrollen fandt { $count } fejl; åbn den seneste sikkerhedskopi
   *[other] Kontrollen fandt { $count } fejl; åbn den seneste sikkerhedskopi
}

## What cannot be understood

cli-usage = { $problem }; { $help } viser hvordan
cli-unknown-command = Der findes hverken en kommando eller en fil, der hedder »{ $found }«; vælg en af { $known }
cli-unknown-option = Valget { $option } findes ikke her
cli-option-needs-value = Angiv en værdi efter { $option }
cli-option-before-option = Angiv en værdi efter { $option }, eller skriv { $option }={ $found }, hvis det er værdien
cli-option-takes-no-value = Udelad værdien for { $option }
cli-option-twice = Angiv kun { $option } én gang
cli-not-a-choice = { $option } kan ikke være »{ $found }«; vælg en af { $choices }
cli-format-unclear = Navnet »{ $found }« viser ikke formatet; vælg et af { $choices } med --format
cli-format-other = Filens navn ender på .{ $named }, men --format er { $format }; lad navnet ende på .{ $extension }, eller udelad --format
cli-not-a-row = »{ $found }« er ikke en række; skriv dens nummer, for eksempel 3
cli-missing = Angiv også { $name }
cli-too-many = Udelad »{ $found }«
cli-not-a-pair = Skriv { $shape } i stedet for »{ $found }«
cli-not-text = »{ $found }« er ikke læsbar tekst

## What is refused

cli-dataset-unknown = Intet datasæt har id eller titel »{ $found }«; fyrfalt list viser dem alle
cli-dataset-ambiguous = { $count } datasæt hedder »{ $found }«; angiv et af deres id: { $ids }
cli-stage-unknown = Ingen fase hedder »{ $found }«; vælg en af { $known }
cli-decision-unknown = Ingen slags beslutning hedder »{ $found }«; vælg en af { $known }, eller own:NAVN
cli-outcome-unknown = Ingen afslutning hedder »{ $found }«; vælg en af { $known }
cli-view-none = Ingen visning hedder »{ $found }«; dataoversigten har endnu ingen egne visninger, de gemmes i vinduet
cli-view-unknown = Ingen visning hedder »{ $found }«; visninger: { $known }
cli-moment-unknown = Intet øjebliksbillede og ingen handling hedder »{ $found }«; øjebliksbilleder: { $known }
cli-since-unknown = »{ $found }« er hverken en dag, skrevet som 2026-01-31, eller et øjebliksbillede; øjebliksbilleder: { $known }
cli-since-no-day = »{ $found }« er ingen dag; skriv den som 2026-01-31. Der er intet øjebliksbillede at regne fra
cli-snapshot-changed = Historikken er ændret uden for Fyrfält, siden øjebliksbilledet blev taget; åbn en sikkerhedskopi
cli-score-unknown = { $criterion } kan ikke være »{ $found }«; skriv et tal fra 1 til 5, eller ? hvis svaret er ukendt
cli-date-ahead = { $found } har ikke været endnu; angiv dagen, hvor det blev bestemt
cli-gate-unknown = Intet beskyttelsestjek hedder »{ $found }«; vælg et af { $known }
cli-gate-state-unknown = { $gate } kan ikke være »{ $found }«; vælg en af { $known }
cli-gate-keeps-no-reason = { $gate } gemmer ingen begrundelse, så længe tjekket ikke er vurderet; udelad --why
cli-gate-needs-why = Skriv hvorfor ved { $gate } med --why: en hindring eller en handling skal have en begrundelse
cli-override-needs-why = Skriv hvorfor med --why: en egen placering skal have en begrundelse
cli-no-place = »{ $found }« er ikke en plads i matricen; skriv et tal fra 0 til 100
cli-model-needs-why = Skriv med --why, hvorfor modellen skiftes
cli-model-unknown = Der findes hverken en model eller en fil med navnet »{ $found }«; modellerne er { $known }
cli-export-not-for-format = { $option } kan ikke bruges, når formatet er { $format }
cli-export-onto-itself = Dokumentet ville erstatte selve dataoversigten; vælg et andet navn
cli-export-onto-inventory = { $path } er en dataoversigt og erstattes ikke; vælg et andet navn
cli-export-onto-folder = { $path } er en mappe; angiv også filens navn
cli-kind-takes-no = { $option } passer ikke sammen med --kind { $kind }
cli-kind-takes-no-figure = { $option } passer ikke sammen med --figure i { $format }
cli-kind-needs-document = { $option } gælder kun docx, pdf, html og xlsx, ikke { $format }
cli-kind-needed = { $option } vælger til et dokument, og xlsx uden --kind er hele dataoversigten; skriv også --kind, for eksempel --kind paper
cli-decision-not-found = Ingen beslutning har id eller journalnummer { $found }
cli-decision-ambiguous = { $count } beslutninger har journalnummer { $found }; angiv et id: { $ids }
cli-decision-of-none = Beslutningen gælder intet datasæt; vælg et med --dataset
cli-decision-of-several = Beslutningen gælder { $count } datasæt; vælg et af dem med --dataset: { $titles }
cli-sheet-unknown = Intet ark hedder »{ $found }«; vælg et af { $known }
cli-column-unknown = Ingen kolonne hedder »{ $found }«; vælg en af { $known }
cli-import-all-refused = { $count ->
    [one] Den eneste række kunne ikke importeres; fyrfalt import --json --dry-run viser hvorfor
   *[other] Ingen af de { $count } rækker kunne importeres; fyrfalt import --json --dry-run viser hvorfor, række for række
}
cli-import-no-title = Ingen kolonne blev titel; vælg en med --map COLUMN=title
cli-import-no-title-offer = Ingen kolonne blev titel; vælg en med --map COLUMN=title, eller sæt en sammen: { $offer }
cli-twice = { $found } står mere end én gang; skriv det én gang
cli-import-nothing = Der var ingen rækker at importere; kontrollér arket og overskriftsrækken med --sheet og --header-row
cli-template-what = { $found } kan ikke gøres med en skabelon; skriv check, bind, list eller default
cli-document-says = { $option } passer ikke sammen med --document: dokumentet siger selv, hvad det handler om
cli-document-unknown = Intet gemt dokument hedder { $found }; de, der findes, er { $known }
cli-document-none = Intet gemt dokument hedder { $found }; der er endnu ingen i dataoversigten. De sættes sammen under Rapporter
cli-document-snapshot-gone = Øjebliksbilledet, som dokumentet handler om, findes ikke længere; vælg et andet under Rapporter
cli-warned = { $count ->
    [one] En tekst i dokumentet kan pege på en person; læs den igennem, før dokumentet bliver offentligt
   *[other] { $count } steder i dokumentet kan pege på en person; læs dem igennem, før dokumentet bliver offentligt
}
cli-warned-place = { $what }: { $place }: { $words }
cli-warned-more = { $count ->
    [one] … og et til; alle vises under Gennemgå i Rapporter
   *[other] … og { $count } til; alle vises under Gennemgå i Rapporter
}
