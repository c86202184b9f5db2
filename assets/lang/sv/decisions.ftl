### The decisions and the snapshots

## The register

decisions-page = Visa
decisions-register = Register
decisions-snapshots = Ögonblicksbilder
decisions-beside = { $decisions ->
    [one] { $decisions } beslut
   *[other] { $decisions } beslut
}, { $snapshots ->
    [one] { $snapshots } ögonblicksbild
   *[other] { $snapshots } ögonblicksbilder
}
decisions-search = Sök bland besluten
decisions-all = alla
decisions-kind = Sort: { $kind }
decisions-year = År: { $year }
decisions-none = Inget beslut svarar mot det du söker
decisions-show-all = Visa alla beslut
decisions-copy = Kopiera besluten som tabell
decisions-copied = { $count ->
    [one] { $count } beslut är kopierat; klistra in i ett kalkylblad
   *[other] { $count } beslut är kopierade; klistra in i ett kalkylblad
}
decisions-no-datasets = Gäller ingen enskild datamängd
decisions-and-more = { $dataset } och { $count } till
decisions-list-datasets = Visa dem i listan
decisions-correct = Rätta…
decisions-correct-name = Rätta { $decision } { $date }…
decisions-empty = Inga beslut är registrerade än
decisions-empty-help = Här visas varje beslut med datum, beslutsfattare och diarienummer, så att det går att visa långt efteråt vem som beslutade vad.

## The snapshots

decisions-no-snapshots = Inga ögonblicksbilder är tagna än
decisions-no-snapshots-help = En ögonblicksbild är datainventeringen som den var vid ett tillfälle. Ett beslut tar en bild om du inte säger nej, och du kan ta egna.
decisions-snapshot-of = Läget efter
decisions-snapshot-for = Beslut
decisions-hash = Kontrollsumma
decisions-hash-copy = Kopiera hela kontrollsumman
decisions-hash-copied = Kontrollsumman är kopierad
decisions-hash-wrong = Kontrollsumman stämmer inte: historiken i filen är inte den som bilden togs av. Gör en kontroll av filen.
decisions-then = då
decisions-now = nu
decisions-other = andra
decisions-all-of-it = Totalt
decisions-published = Publicerade
decisions-ended = Avslutade
decisions-reading = Läser hur det var…
decisions-comparing = Jämför…
decisions-compare = Jämför med
decisions-compare-now = Nu
decisions-compare-search = Sök en ögonblicksbild

## What differs

compare-title = Skillnader från { $from } till { $to }
compare-same = Inget skiljer sig
compare-all = { $count ->
    [one] { $count } datamängd skiljer sig
   *[other] { $count } datamängder skiljer sig
}
compare-added = Tillagda { $count }
compare-removed = Borttagna { $count }
compare-moved = Flyttade { $count }
compare-scored = Poängsatta { $count }
compare-changed = Ändrade { $count }
compare-others = Övrigt { $count }
compare-new = ny
compare-gone = borttagen
compare-not-datasets = Annat än datamängder
compare-copy = Kopiera skillnaderna som text
compare-copied = Skillnaderna är kopierade

## What was decided about one dataset

decided-next = Nästa beslut: { $item }
decided-made = Beslutet i skedet { $stage } är fattat
decided-no-decision = Skedet { $stage } avslutas utan beslut
decided-ended = Arbetet med datamängden är avslutat: { $outcome }
decided-all-done = Allt annat i skedet är klart
decided-missing = { $count ->
    [one] Innan datamängden kan gå till { $stage } är { $count } punkt kvar:
   *[other] Innan datamängden kan gå till { $stage } är { $count } punkter kvar:
}
decided-gates = Skyddsgrindar att pröva: { $gates }
decided-none = Inget är beslutat om datamängden än
decided-counts = gäller
decided-counts-not = gäller inte längre
decided-also = { $count ->
    [one] Beslutet gäller också en annan datamängd
   *[other] Beslutet gäller också { $count } andra datamängder
}
decided-another = Registrera ett annat beslut…
