### The fields of a dataset, the stages and the matrix, as people read them

## Groups of fields

group-core = Om datamängden
group-people = Personer och ansvar
group-source = Källa
group-time = Tid
group-law = Juridik
group-coverage = Omfattning
group-specification = Specifikation
group-effort = Arbetsinsats
group-note = Anteckning

## Fields, each with a line of help

field-title = Titel
field-title-help = Namnet i högst tio ord, utan utgivare och årtal
field-code = Kod
field-code-help = Organisationens egen beteckning, till exempel MSN-014
field-description = Beskrivning
field-description-help = Vad datan innehåller och vad den kan användas till
field-keywords = Nyckelord
field-keywords-help = Ord att söka på, i singular med små bokstäver
field-theme = Tema
field-theme-help = EU:s dataområden, minst ett för varje publicerad datamängd
field-publisher = Utgivare
field-publisher-help = Den som ger ut datan, om det inte är den egna organisationen
field-contact-name = Kontakt
field-contact-name-help = Den funktion som allmänheten vänder sig till, inte en person
field-contact-email = Kontaktens e-post
field-contact-email-help = Funktionens brevlåda
field-contact-phone = Kontaktens telefon
field-contact-phone-help = Funktionens telefonnummer
field-landing-page = Landningssida
field-landing-page-help = Webbsidan som presenterar datamängden
field-department = Förvaltning
field-department-help = Den del av organisationen som datan kommer från
field-owner = Informationsägare
field-owner-help = Den roll som får besluta om publicering
field-steward = Förvaltare
field-steward-help = Den roll som håller datan aktuell
field-deputy = Ersättare
field-deputy-help = Den som träder in för förvaltaren
field-producer = Producent
field-producer-help = Den som tar fram datan
field-expert = Sakkunnig
field-expert-help = Den som kan svara på vad innehållet betyder
field-source-system = Källsystem
field-source-system-help = Systemet som datan finns i
field-supplier = Leverantör
field-supplier-help = Den som levererar källsystemet
field-contract-until = Avtal till
field-contract-until-help = Sista dagen för avtalet med leverantören
field-extraction = Uttag
field-extraction-help = Hur datan tas ut: API, export, för hand
field-source-format = Format i källan
field-source-format-help = Det format som datan har i källsystemet
field-published-elsewhere = Publiceras redan här
field-published-elsewhere-help = Adress där någon annan redan publicerar samma data; berika där i stället
field-issued = Först publicerad
field-issued-help = Den dag då datamängden publicerades första gången
field-modified = Senast uppdaterad
field-modified-help = Den dag då innehållet senast förnyades
field-frequency = Uppdateringsfrekvens
field-frequency-help = Hur ofta organisationen lovar att uppdatera
field-access-rights = Åtkomst
field-access-rights-help = Vem som får ta del av datan
field-legislation = Lagkrav
field-legislation-help = Adressen till den lag som kräver att datan publiceras (ELI)
field-hvd-category = Särskilt värdefull datamängd
field-hvd-category-help = Kategori enligt EU:s förordning 2023/138, om någon passar
field-license = Licens
field-license-help = Villkoren för att använda datan
field-fee = Avgift
field-fee-help = Vad det kostar att få datan, om något
field-spatial = Geografiskt område
field-spatial-help = Den plats som datan handlar om
field-temporal-start = Gäller från
field-temporal-start-help = Första dagen som datan handlar om
field-temporal-end = Gäller till
field-temporal-end-help = Sista dagen som datan handlar om
field-specification = Dataspecifikation
field-specification-help = Den specifikation som datan följer: adress eller namn
field-documentation = Dokumentation
field-documentation-help = Adress till dokumentationen
field-provenance = Ursprung
field-provenance-help = Hur datan har kommit till och vad som har gjorts med den
field-version = Version
field-version-help = Datamängdens version, om versionerna numreras
field-hours-to-publish = Timmar att publicera
field-hours-to-publish-help = Uppskattad arbetstid fram till publicering
field-hours-per-year = Timmar per år
field-hours-per-year-help = Uppskattad arbetstid för att hålla datan aktuell ett år
field-note = Intern anteckning
field-note-help = Egna anteckningar, som aldrig följer med i offentliga handlingar

## Stages

stage-identify = Identifiera
stage-prepare = Förbereda
stage-publish = Publicera
stage-maintain = Förvalta

## The matrix

quadrant-publish-now = Publicera nu
quadrant-publish-now-meaning = Stor nytta och låg kostnad: lågt hängande frukt
quadrant-plan-and-invest = Satsa och planera
quadrant-plan-and-invest-meaning = Stor nytta och hög kostnad: behöver resurser och ett beslutsunderlag
quadrant-when-convenient = Ta när det passar
quadrant-when-convenient-meaning = Liten nytta och låg kostnad: ta med när du ändå arbetar med källan
quadrant-hold = Avvakta
quadrant-hold-meaning = Liten nytta och hög kostnad: bedöm igen om ett år
quadrant-none = Ej placerad
quadrant-none-meaning = För lite underlag: svara på fler kriterier
axis-value = Nytta
axis-value-low = Liten
axis-value-high = Stor
axis-cost = Kostnad och risk
axis-cost-low = Billig och enkel
axis-cost-high = Dyr och svår
near-border = Nära gränsen
duty = Ska publiceras
duty-meaning = Lagen kräver att datamängden publiceras; poängen avgör bara ordningen
coverage = { $answered } av { $asked } svar
too-little = För lite underlag
