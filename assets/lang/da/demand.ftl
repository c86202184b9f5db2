### The demand

demand-new = Nyt behov…
demand-search = Søg i behov
demand-keys = Enter viser · mellemrum besvarer · F2 redigerer · Insert nyt · Delete fjerner
count-demands = { $count ->
    [one] { $count } behov
   *[other] { $count } behov
}
demand-count-unanswered = { $count ->
    [one] { $count } ubesvaret
   *[other] { $count } ubesvarede
}
demand-count-unmet = { $count ->
    [one] { $count } uden datasæt
   *[other] { $count } uden datasæt
}
demand-latest = senest { $date }

## The list

demand-grid = { $count ->
    [one] Liste med { $count } behov
   *[other] Liste med { $count } behov
}
demand-row = { $who }: { $what }, { $date }, række { $row } af { $rows }, datasæt: { $datasets }, { $answered }
demand-none-yet = Intet endnu
demand-open = Ubesvaret
demand-answered-on = Besvaret { $date }
demand-waits = { $count ->
    [0] Ubesvaret, kom i dag
    [one] Ubesvaret i { $count } dag
   *[other] Ubesvaret i { $count } dage
}

## Filters

demand-unmet = Uden datasæt { $count }
demand-unanswered = Ubesvarede { $count }
demand-year = År
demand-year-all = Alle år
demand-year-name = År: { $year }
demand-group = Hvem
demand-group-all = Alle der spørger
demand-group-name = Hvem: { $group }
demand-all = Vis alle behov
demand-unmet-banner = { $count ->
    [one] { $count } behov passer til intet datasæt endnu
   *[other] { $count } behov passer til intet datasæt endnu
}
demand-unmet-show = Vis kun dem

## Beside the list

demand-who-asks = Hvem der spørger
demand-more-groups = { $count ->
    [one] og { $count } gruppe til
   *[other] og { $count } grupper til
}
demand-choose-one = Vælg et behov på listen for at se det her
demand-close = Luk behovet
demand-source = Kilde: { $source }
demand-answer-today = Besvaret i dag
demand-not-answered = Fjern svardatoen
demand-met-by = Datasæt der opfylder behovet
demand-unmet-help = Intet datasæt opfylder dette endnu. Knyt det til et, der findes, eller lav et nyt af behovet.
demand-open-dataset = Åbn { $title }
demand-unlink = Fjern tilknytningen til { $title }
demand-link = Knyt til datasæt
demand-link-more = Knyt til flere datasæt…
demand-find-dataset = Søg et datasæt at knytte til
demand-find-dataset-hint = Del af titlen
demand-find-like = Ligner det, der efterspørges
demand-find-nothing = Ingen titel passer
demand-make-dataset = Nyt datasæt af dette…
demand-new-title = Titel på det nye datasæt
demand-make-and-link = Opret og tilknyt
demand-edit = Rediger…
demand-remove = Fjern

## Who asks, and what

demand-usual-groups = Virksomheder; Borgere; Journalister; Forskere; Andre kommuner; Foreninger
demand-who-hint = En gruppe, for eksempel virksomheder
demand-what-hint = Hvad de har brug for og hvorfor
demand-channel-hint = For eksempel e-mail eller møde
demand-source-hint = For eksempel et journalnummer
demand-day-hint = ÅÅÅÅ-MM-DD
demand-personal-name = Det ligner en persons navn. Det er nok at skrive, hvilken gruppe det er.
demand-personal-email = Det ligner en e-mailadresse. Det er nok at skrive, hvilken gruppe det er.
demand-personal-phone = Det ligner et telefonnummer. Det er nok at skrive, hvilken gruppe det er.
demand-answered-before = Svaret kan ikke komme før spørgsmålet { $date }

## Many at once

demand-quick = Flere på én gang
demand-quick-who = Hvem der spørger
demand-quick-what = Hvad der er brug for
demand-quick-keys = Enter tilføjer, Esc afslutter
demand-quick-close = Hold op med at tilføje behov
demand-quick-waiting = { $count ->
    [one] { $count } indsat linje
   *[other] { $count } indsatte linjer
}
demand-quick-add = Tilføj linjerne
demand-quick-line-wrong = Linje { $line }: { $problem }

## Nothing yet

demand-empty-title = Her samles det, folk spørger efter
demand-empty-help = Skriv et spørgsmål ind, når det kommer, også når intet datasæt opfylder det. Så kan man se, hvad der er brug for, hvor ofte og af hvem.
demand-empty-quick = Indsæt flere fra en liste

## What a score rests on

demand-rests-on-none = Hviler ikke på noget behov endnu
demand-rests-on = { $count ->
    [one] Hviler på { $count } behov fra { $date }: { $groups }
   *[other] Hviler på { $count } behov, senest { $date }: { $groups }
}
demand-groups-and-more = { $count ->
    [one] { $groups } og { $count } gruppe til
   *[other] { $groups } og { $count } grupper til
}
demand-show = Vis behovene

## On the page of a dataset

wanted-empty-title = Ingen har spurgt efter datasættet endnu
wanted-empty-help = Skriv spørgsmål ind, når de kommer, eller tilknyt behov, der allerede er skrevet ind. Kriteriet Efterspørgsel viser dem ved siden af pointene.
wanted-link = Tilknyt et behov…
wanted-all = Alle behov
wanted-unlink = Fjern tilknytningen
wanted-row = { $who }: { $what }, { $date }, række { $row } af { $rows }, { $answered }
wanted-find = Søg et behov at tilknytte
wanted-find-like = Behov der ligner datasættet
wanted-find-none-like = Intet frit behov ligner datasættet. Skriv for at søge i alle.
wanted-find-nothing = Intet behov passer til søgningen
wanted-offer = { $who }: { $what }

## The dialog

asking-demand-new = Nyt behov
asking-demand-edit = Rediger behovet
asking-demand-today = I dag
asking-demand-save = Gem
asking-demand-save-key = Ctrl+Enter gemmer fra alle felter
