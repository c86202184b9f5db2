### Templates of an organisation's own

## The names of placeholders; what is no letter becomes an underscore

ready-title = title
ready-organisation = organisation
ready-department = department
ready-kind = kind
ready-register-number = register number
ready-date = date
ready-model = model
ready-state = state
ready-program = program
ready-matrix = matrix
ready-datasets = datasets
ready-decisions = decisions
ready-count = count { $what }
ready-count-all = count

## What is found in a template

template-finding = { $place }: { $tag } – { $said }
template-at = { $part }, paragraph { $paragraph }
template-at-heading = { $part }, paragraph { $paragraph } under “{ $heading }”
template-known = will be filled in
template-unknown = unknown; nothing will be filled in
template-unknown-nearest = unknown; do you mean { $nearest }?
template-broken-tag = cannot be read: { $detail }
template-problem-unclosed = begins and never ends; write the end in the same paragraph
template-problem-never-ends = the block never ends
template-problem-never-began = ends a block that never began
template-problem-crosses = the block begins and ends in places that cannot be repeated together; let its beginning and end stand in paragraphs of their own or in one table row
template-problem-strange = a statement that is not understood; use for, if, set or with
template-problem-wrong-sort = is a list or a group; choose a value in it, or repeat with for
template-broken = { $count ->
    [one] One error in the template must be put right first:
   *[other] { $count } errors in the template must be put right first:
}
template-sum = { $known } filled in, { $unknown } unknown, { $broken } errors
template-missing = [missing: { $name }]
template-not-filled = { $count ->
    [one] One placeholder was not filled in: { $names }
   *[other] { $count } placeholders were not filled in: { $names }
}

## A file is no template

template-error-too-large = The file is too large for a template (at most 50 MB): { $path }
template-error-old = The file is an older Word document or has a password; save it as .docx without a password: { $path }
template-error-damaged = The file is not a Word file, or damaged: { $path }
template-error-no-document = The file is not a Word document; choose a .docx: { $path }
template-error-xml = The file is damaged in { $part } ({ $detail }); open and save it in Word: { $path }
template-onto-itself = The document would replace its own template; choose another name
template-cannot-fill = The template cannot be filled in: { $detail }; take it out of the template
template-needs-docx = A template can only be used when OUT is a .docx

## The list of placeholders

template-heading-name = Placeholder
template-heading-sort = Sort
template-heading-example = Example
template-sort-text = text
template-sort-flag = yes or no
template-sort-list = list
template-sort-group = group
template-sort-blocks = paragraphs
