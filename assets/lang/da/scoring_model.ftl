### The scoring model: what is judged and what it weighs

## The model and its versions

scoring-versions = Versioner
scoring-version = Version { $version }
scoring-version-by = { $who }, { $when }
scoring-in-use = i brug
scoring-viewing = Tidligere version, kan kun læses
scoring-draft = Udkast, der ikke bruges endnu
scoring-texts-in = Tekster på
scoring-language-missing = { $language } ({ $count } mangler)
scoring-text-missing = Mangler på { $language }
scoring-missing-in = Tekster mangler på { $languages }
scoring-fill = Udfyld tomme tekster med dem på { $language }
scoring-problems = { $count ->
    [one] { $count } ting hindrer, at modellen bruges
   *[other] { $count } ting hindrer, at modellen bruges
}

## What can be done

scoring-use = Brug modellen…
scoring-use-again = Brug denne version igen…
scoring-use-nothing = Modellen er allerede i brug, uden ændringer
scoring-change = Skift model…
scoring-export = Eksportér…
scoring-drop-draft = Kassér udkastet…
scoring-back = Tilbage til modellen i brug
scoring-drop-title = Kassér udkastet?
scoring-drop-line = Det, du har ændret i modellen, forsvinder. Modellen i brug er, som den er.
scoring-drop = Kassér udkastet
scoring-drop-not = Behold udkastet

## The criteria

scoring-model-name = Modellens navn
scoring-model-description = Beskrivelse
scoring-shares = Andele: { $shares }
scoring-share-of = Andel for { $criterion }
scoring-weight-of = Vægt for { $criterion }
scoring-slider-of = Skyder for vægten { $criterion }
scoring-up = Flyt { $criterion } op
scoring-down = Flyt { $criterion } ned
scoring-is-first = Står allerede først
scoring-is-last = Står allerede sidst
scoring-drag = Træk for at ændre rækkefølgen, eller tryk Alt med pil op eller ned
scoring-unnamed = Kriterium uden navn
scoring-add-value = Tilføj et kriterium for værdi
scoring-add-cost = Tilføj et kriterium for omkostning og risiko
scoring-name = Navn
scoring-short = Kort navn
scoring-question = Spørgsmål
scoring-levels = Hvad pointene betyder
scoring-level = Point { $level }
scoring-retire = Stop med at bruge
scoring-remove = Fjern
scoring-retire-help = { $count ->
    [0] Intet datasæt har point for kriteriet
    [one] Pointene for { $count } datasæt bevares, men tæller ikke
   *[other] Pointene for { $count } datasæt bevares, men tæller ikke
}
scoring-retired = Bruges ikke længere
scoring-retired-help = Pointene er bevaret og tæller igen, hvis du tager kriteriet tilbage
scoring-take-back = Tag tilbage
scoring-scores = { $count ->
    [one] { $count } point bevaret
   *[other] { $count } point bevaret
}

## Thresholds, fields and classes

scoring-thresholds = Grænser
scoring-thresholds-help = Fra 0 til 100. Lige på grænsen tæller som høj værdi og lav omkostning
scoring-threshold-value = Høj værdi fra
scoring-threshold-cost = Lav omkostning til og med
scoring-band = Nær grænsen, point til hver side
scoring-fields = Felternes navne
scoring-fields-own = Egne navne på felterne
scoring-field-name = Navn på { $field }
scoring-grid = Klasser
scoring-grid-help = Et gitter, der giver hvert datasæt en klasse efter værdi og omkostning, ved siden af prioriteten
scoring-grid-use = Brug klasser
scoring-grid-value-cut = Grænser for værdi
scoring-grid-cost-cut = Grænser for omkostning
scoring-grid-class = Klasse i række { $row }, kolonne { $column }

## Another model, and what it would do

scoring-change-title = Skift pointmodel
scoring-models = Modeller
scoring-read-file = Læs fra fil…
scoring-file-wrong = { $name }: { $error }
scoring-unreadable = Filen kunne ikke læses: { $detail }
scoring-what-happens = Det her sker
scoring-take = Læg ind som udkast
scoring-take-help = Intet regnes om, før du bruger modellen
scoring-line = { $what }: { $names }
scoring-and-more = { $names } og { $count } til
scoring-carried = Point, der tæller videre
scoring-kept = Point, der bevares, men ikke tæller
scoring-new = Nye kriterier uden svar
scoring-moved = { $field ->
    [one] { $field } af { $of } datasæt skifter felt, { $rank } får en anden plads
   *[other] { $field } af { $of } datasæt skifter felt, { $rank } får en anden plads
}
scoring-moved-none = Dataoversigten har ingen datasæt endnu
scoring-moved-soon = Regner ud, hvor mange datasæt der skifter plads…
scoring-use-title = Brug pointmodellen { $name }
scoring-why = Hvorfor
scoring-why-hint = For eksempel: beslutning i styregruppen 2026-11-21
scoring-why-missing = Skriv hvorfor; det står derefter i historikken
scoring-use-now = Brug modellen
