### What if the weights were others

what-if = Tänk om
what-if-begin = Tänk om…
what-if-help = Dra i vikterna och se vad som händer. Inget sparas förrän du använder dem.
what-if-banner = Tänk om: inget sparas. Punkter kan inte flyttas eller exporteras förrän du använder vikterna eller avbryter.
what-if-nothing-saved = Tänk om: inget sparas
what-if-blocks = Det som visas är bara ett försök; använd vikterna eller avbryt först
what-if-equal = Lika vikter
what-if-reset-all = Återställ alla
what-if-reset = Återställ vikten för { $criterion }
what-if-weight = Vikt för { $criterion }, nu { $share } av axeln
what-if-slider = Dra vikten för { $criterion }, nu { $share } av axeln
what-if-retires = Utan vikt: kriteriet tas ur bruk, poängen sparas men räknas inte
what-if-no-weight = Minst ett kriterium för { $axis } måste ha vikt
what-if-no-model = En av axlarna har ingen vikt alls
what-if-unchanged = Vikten är som förut

## Who climbs and who falls

what-if-movements = Klättrar och faller
what-if-still = Ingen flyttar sig
what-if-summary = { $up } upp, { $down } ner, { $fields } byter ruta
what-if-to-field = till { $quadrant }
what-if-more = { $count ->
    [one] och { $count } till
   *[other] och { $count } till
}

## Using the weights

what-if-use = Använd de här vikterna…
what-if-why = Varför ska de här vikterna gälla?
what-if-why-hint = Till exempel: nämnden vill att insyn väger tyngre
what-if-why-missing = Skriv varför
what-if-use-now = Använd vikterna
what-if-back = Tillbaka
