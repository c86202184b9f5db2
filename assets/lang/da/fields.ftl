### The fields of a dataset, the stages and the matrix, as people read them

## Groups of fields

group-core = Om datasættet
group-people = Personer og ansvar
group-source = Kilde
group-time = Tid
group-law = Jura
group-coverage = Dækning
group-specification = Specifikation
group-effort = Arbejdsindsats
group-note = Notat

## Fields, each with a line of help

field-title = Titel
field-title-help = Navnet i højst ti ord, uden udgiver og årstal
field-code = Kode
field-code-help = Jeres egen betegnelse, for eksempel MSN-014
field-description = Beskrivelse
field-description-help = Hvad data indeholder, og hvad de kan bruges til
field-keywords = Emneord
field-keywords-help = Ord at søge på, i ental med små bogstaver
field-theme = Tema
field-theme-help = EU’s dataområder, mindst ét for hvert udgivet datasæt
field-publisher = Udgiver
field-publisher-help = Den, der udgiver data, hvis det ikke er jeres organisation
field-contact-name = Kontakt
field-contact-name-help = Den funktion, som offentligheden henvender sig til, ikke en person
field-contact-email = Kontaktens e-mail
field-contact-email-help = Funktionens postkasse
field-contact-phone = Kontaktens telefon
field-contact-phone-help = Funktionens telefonnummer
field-landing-page = Landingsside
field-landing-page-help = Websiden, der præsenterer datasættet
field-department = Forvaltning
field-department-help = Den del af organisationen, som data kommer fra
field-owner = Dataejer
field-owner-help = Den rolle, der kan træffe beslutning om udgivelse
field-steward = Dataforvalter
field-steward-help = Den rolle, der holder data ajour
field-deputy = Stedfortræder
field-deputy-help = Den, der træder til for dataforvalteren
field-producer = Producent
field-producer-help = Den, der frembringer data
field-expert = Fagkyndig
field-expert-help = Den, der kan svare på, hvad indholdet betyder
field-source-system = Kildesystem
field-source-system-help = Systemet, som data ligger i
field-supplier = Leverandør
field-supplier-help = Den, der leverer kildesystemet
field-contract-until = Aftale til
field-contract-until-help = Sidste dag for aftalen med leverandøren
field-extraction = Udtræk
field-extraction-help = Hvordan data trækkes ud: API, eksport, manuelt
field-source-format = Format i kilden
field-source-format-help = Det format, som data har i kildesystemet
field-published-elsewhere = Udgives allerede her
field-published-elsewhere-help = Adresse, hvor andre allerede udgiver samme data; berig dem dér i stedet
field-issued = Først udgivet
field-issued-help = Den dag, datasættet blev udgivet første gang
field-modified = Senest opdateret
field-modified-help = Den dag, indholdet senest blev fornyet
field-frequency = Opdateringsfrekvens
field-frequency-help = Hvor ofte I lover at opdatere
field-access-rights = Adgang
field-access-rights-help = Hvem der må få adgang til data
field-legislation = Lovkrav
field-legislation-help = Adressen på den lov, der kræver, at data udgives (ELI)
field-hvd-category = Datasæt af høj værdi
field-hvd-category-help = Kategori efter EU’s forordning 2023/138, hvis en passer
field-license = Licens
field-license-help = Vilkårene for at bruge data
field-fee = Gebyr
field-fee-help = Hvad det koster at få data, hvis det koster noget
field-spatial = Geografisk område
field-spatial-help = Det sted, som data handler om
field-temporal-start = Dækker fra
field-temporal-start-help = Første dag, som data handler om
field-temporal-end = Dækker til
field-temporal-end-help = Sidste dag, som data handler om
field-specification = Dataspecifikation
field-specification-help = Den specifikation, som data følger: adresse eller navn
field-documentation = Dokumentation
field-documentation-help = Adresse på dokumentationen
field-provenance = Oprindelse
field-provenance-help = Hvordan data er blevet til, og hvad der er gjort med dem
field-version = Version
field-version-help = Datasættets version, hvis I tæller versioner
field-hours-to-publish = Timer til udgivelse
field-hours-to-publish-help = Anslået arbejdstid frem til udgivelse
field-hours-per-year = Timer om året
field-hours-per-year-help = Anslået arbejdstid til at holde data ajour i et år
field-note = Internt notat
field-note-help = Jeres egne notater, som aldrig kommer med i offentlige dokumenter

## Stages

stage-identify = Identificere
stage-prepare = Forberede
stage-publish = Udgive
stage-maintain = Vedligeholde

## The matrix

quadrant-publish-now = Udgiv nu
quadrant-publish-now-meaning = Stor værdi og lav omkostning: lavthængende frugt
quadrant-plan-and-invest = Planlæg indsats
quadrant-plan-and-invest-meaning = Stor værdi og høj omkostning: kræver ressourcer og et beslutningsgrundlag
quadrant-when-convenient = Tag med ved lejlighed
quadrant-when-convenient-meaning = Lille værdi og lav omkostning: tag det med, når I alligevel arbejder med kilden
quadrant-hold = Afvent
quadrant-hold-meaning = Lille værdi og høj omkostning: vurder igen om et år
quadrant-none = Ikke placeret
quadrant-none-meaning = For spinkelt grundlag: besvar flere kriterier
axis-value = Værdi
axis-value-low = Lille
axis-value-high = Stor
axis-cost = Omkostning og risiko
axis-cost-low = Billig og enkel
axis-cost-high = Dyr og svær
near-border = Tæt på grænsen
duty = Skal udgives
duty-meaning = Loven kræver, at datasættet udgives; pointene afgør kun rækkefølgen
coverage = { $answered } af { $asked } svar
too-little = For spinkelt grundlag
