### The first screen

welcome-question = Vilka data ska vi öppna först, och varför?
welcome-new = Ny datainventering…
welcome-new-line = En tom fil som du väljer plats för
welcome-open = Öppna…
welcome-open-line = En fil på datorn eller på nätverket
welcome-list = Börja med en Excel-lista…
welcome-list-line = xlsx, ods eller csv
welcome-example = Prova exempelkommunen
welcome-example-line = Påhittade datamängder i alla skeden
welcome-recent = Senast öppnade
welcome-missing = Filen finns inte där
welcome-locate = Leta upp…
welcome-locate-name = Leta upp { $name }
welcome-forget = Ta bort från listan; filen rörs inte
welcome-forget-name = Ta bort { $name } från listan
welcome-language = Språk
welcome-promise = Allt stannar i filen du väljer. Inget skickas någonstans.
welcome-collect = Samla kommunens datamängder på ett ställe
welcome-weigh = Väg nytta mot kostnad, med ett skäl för varje poäng
welcome-decide = Få ett färdigt beslutsunderlag
welcome-version = Fyrfält { $version } · EUPL-1.2
