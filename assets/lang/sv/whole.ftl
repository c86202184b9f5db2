### The whole inventory as JSON: what is wrong in a file, and what was read

whole-holds = Allt i datainventeringen: organisation, förvaltningar, datamängder, poäng med skäl, skyddsgrindar, checklistor, beslut, efterfrågan, vyer och utskick
whole-holds-not = Historiken är inte med; spara en kopia av filen om den ska med
whole-holds-back = Läses in igen med Importera i en ny datainventering, och blir då exakt samma
whole-done = Läste in { $records } poster, varav { $datasets } datamängder
whole-would = Skulle läsa in { $records } poster, varav { $datasets } datamängder; inget är ändrat
whole-option = Filen är en hel datainventering som JSON; { $option } gäller bara listor
whole-error-io = Filen kan inte läsas: { $detail }
whole-error-too-large = Filen är för stor för att läsas in
whole-error-not-ours = Filen är ingen datainventering som Fyrfält har exporterat
whole-error-newer = Filen är skriven av ett nyare Fyrfält (version { $found }, det här läser högst { $known }); uppdatera Fyrfält
whole-error-cancelled = Inläsningen avbröts
whole-error-line = Rad { $line }: { $fault }
whole-fault-form = Filen är inte uppbyggd som en export från Fyrfält ({ $detail }); exportera den igen
whole-fault-ends = Filen tar slut för tidigt; exportera eller kopiera den igen
whole-fault-unknown = Posten { $kind } { $id } är av ett slag som inte finns
whole-fault-record = { $record } kan inte läsas ({ $detail })
whole-fault-twice = { $record } finns två gånger
whole-fault-loose = { $record } hör till { $missing }, som inte finns i filen
whole-fault-no-organisation = Organisationen saknas i filen
whole-cell = { $sheet }, rad { $row }, { $column }
