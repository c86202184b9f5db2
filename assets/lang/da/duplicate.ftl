### Dubletter: datasæt, der kan være det samme

## Why

duplicate-why-same-title = samme titel
duplicate-why-like-title = lignende titel, { $percent }
duplicate-why-same-code = samme kode
duplicate-why-same-link = samme link
duplicate-why-same-system = samme kildesystem

## What stands in the note of the one that stays

duplicate-left = Ikke valgt ved sammenlægning med { $title }
duplicate-left-line = { $part }: { $value }
duplicate-with-reason = { $what } ({ $reason })
duplicate-not-ended = arbejdet er i gang

## The command line

duplicate-none = Ingen datasæt ser ud til at være det samme
duplicate-heading-score = Sikkerhed
duplicate-heading-first = Datasæt
duplicate-heading-second = Kan være det samme som
duplicate-heading-why = Hvorfor
duplicate-heading-second-id = Det andets id
duplicate-cli-one-deed = Kun én af --json, --merge og --distinct ad gangen
duplicate-cli-merged = Slog { $dropped } sammen med { $kept } ({ $id })

## The screen

duplicate-count = { $count ->
    [one] ét par
   *[other] { $count } par
}
duplicate-at = { $at } af { $count }
duplicate-sure = { $percent } sikkert
duplicate-list = Par, der kan være det samme
duplicate-fields = Det, de to siger
duplicate-question = Er det her det samme datasæt?
duplicate-asked = valgt af dig
duplicate-keep = Behold
duplicate-kept = Beholdes
duplicate-keep-name = Behold { $title }
duplicate-row = { $part }: { $left } eller { $right }, valgt { $chosen }
duplicate-row-alone = { $part }: { $value }, følger med
duplicate-same = De siger intet forskelligt
duplicate-follows = Følger med fra begge: { $what }, notater og historik. Det, der ikke vælges, skrives i notatet.
duplicate-follows-history = Notater og historik følger med fra begge. Det, der ikke vælges, skrives i notatet.
duplicate-follow-scores = { $count } point
duplicate-follow-gates = { $count ->
    [one] ét beskyttelsestjek
   *[other] { $count } beskyttelsestjek
}
duplicate-follow-items = { $count ->
    [one] ét punkt i tjeklisten
   *[other] { $count } punkter i tjeklisten
}
duplicate-follow-decisions = { $count ->
    [one] én beslutning
   *[other] { $count } beslutninger
}
duplicate-follow-demands = { $count ->
    [one] ét ønske
   *[other] { $count } ønsker
}
duplicate-merge = Slå sammen
duplicate-distinct = Ikke det samme
duplicate-skip = Spring over
duplicate-key-merge = Enter
duplicate-key-distinct = Del
duplicate-key-skip = Mellemrum
duplicate-keys = Pilene vælger række, 1 og 2 vælger side, Esc går til parrene
duplicate-next = Næste par
duplicate-previous = Forrige par
duplicate-no-more = Der er ikke flere
duplicate-show-skipped = Vis oversprungne ({ $count })
duplicate-working = Leder efter dubletter…
duplicate-working-help = Titler, koder og links sammenlignes
duplicate-none-help = Det, der sammenlignes, er titler på alle sprog, koder og links. Par, som du siger er forskellige, foreslås ikke igen.
duplicate-all-seen = Du har set alle par
duplicate-all-seen-help = Dem, du sprang over, findes stadig
duplicate-to-list = Til datasættene
