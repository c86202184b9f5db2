### The whole inventory as JSON: what is wrong in a file, and what was read

whole-holds = Alt i dataoversigten: organisation, forvaltninger, datasæt, point med begrundelse, beskyttelsestjek, tjeklister, beslutninger, efterspørgsel, visninger og udsendelser
whole-holds-not = Historikken er ikke med; gem en kopi af filen, hvis den skal med
whole-holds-back = Indlæses igen med Importér i en ny dataoversigt, og bliver da præcis den samme
whole-done = Indlæste { $records } poster, heraf { $datasets } datasæt
whole-would = Ville indlæse { $records } poster, heraf { $datasets } datasæt; intet er ændret
whole-option = Filen er en hel dataoversigt som JSON; { $option } gælder kun lister
whole-error-io = Filen kan ikke læses: { $detail }
whole-error-too-large = Filen er for stor til at blive indlæst
whole-error-not-ours = Filen er ikke en dataoversigt, som Fyrfält har eksporteret
whole-error-newer = Filen er skrevet af et nyere Fyrfält (version { $found }, dette læser højst { $known }); opdatér Fyrfält
whole-error-cancelled = Indlæsningen blev afbrudt
whole-error-line = Linje { $line }: { $fault }
whole-fault-form = Filen er ikke bygget op som en eksport fra Fyrfält ({ $detail }); eksportér den igen
whole-fault-ends = Filen slutter for tidligt; eksportér eller kopiér den igen
whole-fault-unknown = Posten { $kind } { $id } er af en slags, der ikke findes
whole-fault-record = { $record } kan ikke læses ({ $detail })
whole-fault-twice = { $record } findes to gange
whole-fault-loose = { $record } hører til { $missing }, som ikke findes i filen
whole-fault-no-organisation = Organisationen mangler i filen
whole-cell = { $sheet }, række { $row }, { $column }
