### The decisions and the snapshots

## The register

decisions-page = Vis
decisions-register = Register
decisions-snapshots = Øjebliksbilleder
decisions-beside = { $decisions ->
    [one] { $decisions } beslutning
   *[other] { $decisions } beslutninger
}, { $snapshots ->
    [one] { $snapshots } øjebliksbillede
   *[other] { $snapshots } øjebliksbilleder
}
decisions-search = Søg i beslutningerne
decisions-all = alle
decisions-kind = Slags: { $kind }
decisions-year = År: { $year }
decisions-none = Ingen beslutning svarer til det, du søger
decisions-show-all = Vis alle beslutninger
decisions-copy = Kopiér beslutningerne som tabel
decisions-copied = { $count ->
    [one] { $count } beslutning er kopieret; sæt ind i et regneark
   *[other] { $count } beslutninger er kopieret; sæt ind i et regneark
}
decisions-no-datasets = Gælder intet enkelt datasæt
decisions-and-more = { $dataset } og { $count } mere
decisions-list-datasets = Vis dem i listen
decisions-correct = Ret…
decisions-correct-name = Ret { $decision } { $date }…
decisions-empty = Ingen beslutninger er registreret endnu
decisions-empty-help = Her vises hver beslutning med dato, beslutningstager og journalnummer, så man længe efter kan vise, hvem der besluttede hvad.

## The snapshots

decisions-no-snapshots = Ingen øjebliksbilleder er taget endnu
decisions-no-snapshots-help = Et øjebliksbillede er dataoversigten, som den var på et tidspunkt. En beslutning tager et billede, hvis du ikke siger nej, og du kan tage dine egne.
decisions-snapshot-of = Status efter
decisions-snapshot-for = Beslutning
decisions-hash = Kontrolsum
decisions-hash-copy = Kopiér hele kontrolsummen
decisions-hash-copied = Kontrolsummen er kopieret
decisions-hash-wrong = Kontrolsummen passer ikke: historikken i filen er ikke den, billedet blev taget af. Kontrollér filen.
decisions-then = da
decisions-now = nu
decisions-other = andet
decisions-all-of-it = I alt
decisions-published = Udgivne
decisions-ended = Afsluttede
decisions-reading = Læser, hvordan det var…
decisions-comparing = Sammenligner…
decisions-compare = Sammenlign med
decisions-compare-now = Nu
decisions-compare-search = Søg et øjebliksbillede

## What differs

compare-title = Forskelle fra { $from } til { $to }
compare-same = Intet er forskelligt
compare-all = { $count ->
    [one] { $count } datasæt er forskelligt
   *[other] { $count } datasæt er forskellige
}
compare-added = Tilføjet { $count }
compare-removed = Fjernet { $count }
compare-moved = Flyttet { $count }
compare-scored = Pointsat { $count }
compare-changed = Ændret { $count }
compare-others = Øvrigt { $count }
compare-new = nyt
compare-gone = fjernet
compare-not-datasets = Andet end datasæt
compare-copy = Kopiér forskellene som tekst
compare-copied = Forskellene er kopieret

## What was decided about one dataset

decided-next = Næste beslutning: { $item }
decided-made = Beslutningen i fasen { $stage } er truffet
decided-no-decision = Fasen { $stage } afsluttes uden beslutning
decided-ended = Arbejdet med datasættet er afsluttet: { $outcome }
decided-all-done = Alt andet i fasen er klaret
decided-missing = { $count ->
    [one] Før datasættet kan gå til { $stage }, mangler { $count } punkt:
   *[other] Før datasættet kan gå til { $stage }, mangler { $count } punkter:
}
decided-gates = Beskyttelsestjek at vurdere: { $gates }
decided-none = Intet er besluttet om datasættet endnu
decided-counts = gælder
decided-counts-not = gælder ikke længere
decided-also = { $count ->
    [one] Beslutningen gælder også et andet datasæt
   *[other] Beslutningen gælder også { $count } andre datasæt
}
decided-another = Registrer en anden beslutning…
