### Dubbletter: datamängder som kan vara samma

## Why

duplicate-why-same-title = samma titel
duplicate-why-like-title = liknande titel, { $percent }
duplicate-why-same-code = samma kod
duplicate-why-same-link = samma länk
duplicate-why-same-system = samma källsystem

## What stands in the note of the one that stays

duplicate-left = Inte valt vid sammanslagning med { $title }
duplicate-left-line = { $part }: { $value }
duplicate-with-reason = { $what } ({ $reason })
duplicate-not-ended = arbetet pågår

## The command line

duplicate-none = Inga datamängder ser ut att vara samma
duplicate-heading-score = Säkerhet
duplicate-heading-first = Datamängd
duplicate-heading-second = Kan vara samma som
duplicate-heading-why = Varför
duplicate-heading-second-id = Den andras id
duplicate-cli-one-deed = Bara en av --json, --merge och --distinct åt gången
duplicate-cli-merged = Slog ihop { $dropped } med { $kept } ({ $id })

## The screen

duplicate-count = { $count ->
    [one] ett par
   *[other] { $count } par
}
duplicate-at = { $at } av { $count }
duplicate-sure = { $percent } säkert
duplicate-list = Par som kan vara samma
duplicate-fields = Det som de två säger
duplicate-question = Är det här samma datamängd?
duplicate-asked = valda av dig
duplicate-keep = Behåll
duplicate-kept = Behålls
duplicate-keep-name = Behåll { $title }
duplicate-row = { $part }: { $left } eller { $right }, valt { $chosen }
duplicate-row-alone = { $part }: { $value }, följer med
duplicate-same = De säger inget olika
duplicate-follows = Följer med från båda: { $what }, anteckningar och historik. Det som inte väljs skrivs i anteckningen.
duplicate-follows-history = Anteckningar och historik följer med från båda. Det som inte väljs skrivs i anteckningen.
duplicate-follow-scores = { $count } poäng
duplicate-follow-gates = { $count ->
    [one] en prövad skyddsgrind
   *[other] { $count } prövade skyddsgrindar
}
duplicate-follow-items = { $count ->
    [one] en punkt i checklistan
   *[other] { $count } punkter i checklistan
}
duplicate-follow-decisions = { $count } beslut
duplicate-follow-demands = { $count ->
    [one] ett önskemål
   *[other] { $count } önskemål
}
duplicate-merge = Slå ihop
duplicate-distinct = Inte samma
duplicate-skip = Hoppa över
duplicate-key-merge = Enter
duplicate-key-distinct = Del
duplicate-key-skip = Mellanslag
duplicate-keys = Pilarna väljer rad, 1 och 2 väljer sida, Esc går till paren
duplicate-next = Nästa par
duplicate-previous = Föregående par
duplicate-no-more = Det finns inga fler
duplicate-show-skipped = Visa överhoppade ({ $count })
duplicate-working = Letar efter dubbletter…
duplicate-working-help = Titlar, koder och länkar jämförs
duplicate-none-help = Det som jämförs är titlar på alla språk, koder och länkar. Par som du säger är olika föreslås inte igen.
duplicate-all-seen = Du har sett alla par
duplicate-all-seen-help = De som du hoppade över finns kvar
duplicate-to-list = Till datamängderna
