### What if the weights were others

what-if = Hvad nu hvis
what-if-begin = Hvad nu hvis…
what-if-help = Træk i vægtene og se, hvad der sker. Intet gemmes, før du bruger dem.
what-if-banner = Hvad nu hvis: intet gemmes. Punkter kan ikke flyttes eller eksporteres, før du bruger vægtene eller annullerer.
what-if-nothing-saved = Hvad nu hvis: intet gemmes
what-if-blocks = Det viste er kun et forsøg; brug vægtene eller annullér først
what-if-equal = Lige vægte
what-if-reset-all = Nulstil alle
what-if-reset = Nulstil vægten for { $criterion }
what-if-weight = Vægt for { $criterion }, nu { $share } af aksen
what-if-slider = Træk vægten for { $criterion }, nu { $share } af aksen
what-if-retires = Uden vægt: kriteriet tages ud af brug, pointene gemmes, men tæller ikke
what-if-no-weight = Mindst ét kriterium for { $axis } skal have vægt
what-if-no-model = En af akserne har slet ingen vægt
what-if-unchanged = Vægten er som før

## Who climbs and who falls

what-if-movements = Stiger og falder
what-if-still = Ingen flytter sig
what-if-summary = { $up } op, { $down } ned, { $fields } skifter felt
what-if-to-field = til { $quadrant }
what-if-more = { $count ->
    [one] og { $count } mere
   *[other] og { $count } mere
}

## Using the weights

what-if-use = Brug disse vægte…
what-if-why = Hvorfor skal disse vægte gælde?
what-if-why-hint = For eksempel: udvalget vil lade indsigt veje tungere
what-if-why-missing = Skriv hvorfor
what-if-use-now = Brug vægtene
what-if-back = Tilbage
