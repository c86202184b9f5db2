### What was done, worded to follow “Undo:” and to stand in the history

operation-create-inventory = opret dataoversigten for { $subject }
operation-describe-organisation = rediger oplysningerne om { $subject }
operation-add-department = tilføj forvaltningen { $subject }
operation-rename-department = omdøb forvaltningen til { $subject }
operation-remove-department = fjern forvaltningen { $subject }
operation-add-datasets = { $count ->
    [one] tilføj { $subject }
   *[other] tilføj { $count } datasæt
}
operation-edit-datasets = { $count ->
    [one] rediger { $subject }
   *[other] rediger { $count } datasæt
}
operation-remove-datasets = { $count ->
    [one] fjern { $subject }
   *[other] fjern { $count } datasæt
}
operation-score = { $count ->
    [one] giv point til { $subject }
   *[other] giv point til { $count } datasæt
}
operation-move-to-stage = { $count ->
    [one] flyt { $subject } til en anden fase
   *[other] flyt { $count } datasæt til en anden fase
}
operation-use-model = brug pointmodellen { $subject }
operation-assess-gates = { $count ->
    [one] vurder beskyttelsestjek for { $subject }
   *[other] vurder beskyttelsestjek for { $count } datasæt
}
operation-override = flyt { $subject } i matricen i hånden
operation-clear-override = fjern den egne placering af { $subject }
operation-tick = { $count ->
    [one] afkryds tjeklisten for { $subject }
   *[other] afkryds tjeklisten for { $count } datasæt
}
operation-note-item = { $count ->
    [one] skriv i tjeklisten for { $subject }
   *[other] skriv i tjeklisten for { $count } datasæt
}
operation-use-checklist = brug tjeklisten { $subject }
operation-take-up-checklist = { $count ->
    [one] tag den nye tjekliste i brug for { $subject }
   *[other] tag den nye tjekliste i brug for { $count } datasæt
}
operation-decide = { $count ->
    [0] indfør en beslutning
    [one] indfør en beslutning om { $subject }
   *[other] indfør en beslutning om { $count } datasæt
}
operation-correct-decision = ret en beslutning
operation-take-snapshot = tag øjebliksbilledet { $subject }
operation-add-demand = { $count ->
    [one] indfør et behov fra { $subject }
   *[other] indfør { $count } behov
}
operation-edit-demand = rediger behovet fra { $subject }
operation-link-demand = ændr hvilke datasæt der opfylder behovet fra { $subject }
operation-answer-demand = ændr svardatoen til { $subject }
operation-remove-demand = fjern behovet fra { $subject }
operation-conclude = { $count ->
    [one] afslut { $subject }
   *[other] afslut { $count } datasæt
}
operation-reopen = { $count ->
    [one] genoptag { $subject }
   *[other] genoptag { $count } datasæt
}
operation-mark-updated = { $count ->
    [one] markér { $subject } som opdateret
   *[other] markér { $count } datasæt som opdaterede
}
operation-answer-starter = { $count ->
    [one] besvar startlisten: { $subject }
   *[other] besvar startlisten: { $count } poster
}
operation-restore = gendan en værdi i { $subject }
operation-merge-datasets = slå { $subject } sammen med en dublet
operation-mark-distinct = { $count ->
    [one] markér, at { $subject } ikke er det samme som et andet datasæt
   *[other] markér, at { $count } par af datasæt ikke er det samme
}
operation-load-inventory = indlæs hele dataoversigten { $subject }
operation-paste = { $count ->
    [one] indsættelse af { $count } række
   *[other] indsættelse af { $count } rækker
}
operation-replace = { $count ->
    [one] erstat tekst i { $subject }
   *[other] erstat tekst i { $count } datasæt
}
operation-import = { $count ->
    [one] importér { $count } datasæt fra { $subject }
   *[other] importér { $count } datasæt fra { $subject }
}
operation-send-calls = { $count ->
    [one] dataindsamling hos { $subject }
   *[other] dataindsamling hos { $count } forvaltninger
}
operation-take-returned = tag svaret fra { $subject } ind
operation-rename-source = omdøb listekilden til { $subject }
operation-forget-source = glem listekilden { $subject }
operation-fill-example = { $count ->
    [one] udfyld eksemplet med { $count } datasæt
   *[other] udfyld eksemplet med { $count } datasæt
}

## What was taken back or done again

undone-what = Fortrød: { $what }
redone-what = Gentog: { $what }

## What stands for a name that is missing

subject-unnamed = organisationen
operation-save-document = gem dokumentet { $subject }
operation-remove-document = fjern dokumentet { $subject }
operation-remember-template = gem koblingerne for skabelonen { $subject }
operation-forget-template = glem skabelonen { $subject }
operation-save-view = gem visningen { $subject }
operation-rename-view = omdøb visningen til { $subject }
operation-remove-view = fjern visningen { $subject }
