### What was done, worded to follow “Undo:” and to stand in the history

operation-create-inventory = skapa datainventeringen för { $subject }
operation-describe-organisation = ändra uppgifterna om { $subject }
operation-add-department = lägg till förvaltningen { $subject }
operation-rename-department = byt namn på förvaltningen till { $subject }
operation-remove-department = ta bort förvaltningen { $subject }
operation-add-datasets = { $count ->
    [one] lägg till { $subject }
   *[other] lägg till { $count } datamängder
}
operation-edit-datasets = { $count ->
    [one] ändra { $subject }
   *[other] ändra { $count } datamängder
}
operation-remove-datasets = { $count ->
    [one] ta bort { $subject }
   *[other] ta bort { $count } datamängder
}
operation-score = { $count ->
    [one] poängsätt { $subject }
   *[other] poängsätt { $count } datamängder
}
operation-move-to-stage = { $count ->
    [one] flytta { $subject } till ett annat skede
   *[other] flytta { $count } datamängder till ett annat skede
}
operation-use-model = använd poängmodellen { $subject }
operation-assess-gates = { $count ->
    [one] pröva skyddsgrindar för { $subject }
   *[other] pröva skyddsgrindar för { $count } datamängder
}
operation-override = flytta { $subject } i matrisen för hand
operation-clear-override = ta bort den egna placeringen av { $subject }
operation-tick = { $count ->
    [one] bocka av checklistan för { $subject }
   *[other] bocka av checklistan för { $count } datamängder
}
operation-note-item = { $count ->
    [one] anteckna i checklistan för { $subject }
   *[other] anteckna i checklistan för { $count } datamängder
}
operation-use-checklist = använd checklistan { $subject }
operation-take-up-checklist = { $count ->
    [one] ta upp den nya checklistan för { $subject }
   *[other] ta upp den nya checklistan för { $count } datamängder
}
operation-decide = { $count ->
    [0] för in ett beslut
    [one] för in ett beslut om { $subject }
   *[other] för in ett beslut om { $count } datamängder
}
operation-correct-decision = rätta ett beslut
operation-take-snapshot = ta ögonblicksbilden { $subject }
operation-add-demand = { $count ->
    [one] för in ett behov från { $subject }
   *[other] för in { $count } behov
}
operation-edit-demand = ändra behovet från { $subject }
operation-link-demand = ändra vilka datamängder som motsvarar behovet från { $subject }
operation-answer-demand = ändra svarsdatumet till { $subject }
operation-remove-demand = ta bort behovet från { $subject }
operation-conclude = { $count ->
    [one] avsluta { $subject }
   *[other] avsluta { $count } datamängder
}
operation-reopen = { $count ->
    [one] återuppta { $subject }
   *[other] återuppta { $count } datamängder
}
operation-mark-updated = { $count ->
    [one] märk { $subject } som uppdaterad
   *[other] märk { $count } datamängder som uppdaterade
}
operation-answer-starter = { $count ->
    [one] svara på startlistan: { $subject }
   *[other] svara på startlistan: { $count } poster
}
operation-restore = återställ ett värde i { $subject }
operation-merge-datasets = slå ihop { $subject } med en dubblett
operation-mark-distinct = { $count ->
    [one] markera att { $subject } inte är samma som en annan datamängd
   *[other] markera att { $count } par av datamängder inte är samma
}
operation-load-inventory = läsa in hela datainventeringen { $subject }
operation-paste = { $count ->
    [one] inklistring av { $count } rad
   *[other] inklistring av { $count } rader
}
operation-replace = { $count ->
    [one] ersätt text i { $subject }
   *[other] ersätt text i { $count } datamängder
}
operation-import = { $count ->
    [one] importera { $count } datamängd från { $subject }
   *[other] importera { $count } datamängder från { $subject }
}
operation-send-calls = { $count ->
    [one] datainsamling till { $subject }
   *[other] datainsamling till { $count } förvaltningar
}
operation-take-returned = ta in svaret från { $subject }
operation-rename-source = byt namn på listkällan till { $subject }
operation-forget-source = glöm listkällan { $subject }
operation-fill-example = { $count ->
    [one] fyll i exemplet med { $count } datamängd
   *[other] fyll i exemplet med { $count } datamängder
}

## What was taken back or done again

undone-what = Ångrade: { $what }
redone-what = Gjorde om: { $what }

## What stands for a name that is missing

subject-unnamed = organisationen
operation-save-document = spara handlingen { $subject }
operation-remove-document = ta bort handlingen { $subject }
operation-remember-template = spara kopplingarna för mallen { $subject }
operation-forget-template = glöm mallen { $subject }
operation-save-view = spara vyn { $subject }
operation-rename-view = byt namn på vyn till { $subject }
operation-remove-view = ta bort vyn { $subject }
