### The first screen

welcome-question = Hvilke data skal vi åbne først, og hvorfor?
welcome-new = Ny dataoversigt…
welcome-new-line = En tom fil, som du vælger en plads til
welcome-open = Åbn…
welcome-open-line = En fil på computeren eller på netværket
welcome-list = Begynd med en Excel-liste…
welcome-list-line = xlsx, ods eller csv
welcome-example = Prøv eksempelkommunen
welcome-example-line = Opdigtede datasæt i alle faser
welcome-recent = Senest åbnet
welcome-missing = Filen er der ikke
welcome-locate = Find…
welcome-locate-name = Find { $name }
welcome-forget = Fjern fra listen; filen røres ikke
welcome-forget-name = Fjern { $name } fra listen
welcome-language = Sprog
welcome-promise = Alt bliver i den fil, du vælger. Intet sendes nogen steder.
welcome-collect = Saml kommunens datasæt ét sted
welcome-weigh = Vej værdi mod omkostning, med en begrundelse for hvert point
welcome-decide = Få et færdigt beslutningsgrundlag
welcome-version = Fyrfält { $version } · EUPL-1.2
