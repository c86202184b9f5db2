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
template-part-document = text
template-part-header = header { $number }
template-part-footer = footer { $number }
template-part-footnotes = footnotes
template-part-endnotes = endnotes
template-part-comments = comments
template-at = { $part }, paragraph { $paragraph }
template-at-heading = { $part }, paragraph { $paragraph } under “{ $heading }”
template-known = will be filled in
template-unknown = unknown; [missing: …] is written in the document
template-unknown-nearest = unknown; do you mean { $nearest }?
template-problem-unclosed = begins and never ends; write the end in the same paragraph
template-problem-never-ends = the block never ends
template-problem-never-began = ends a block that never began
template-problem-crosses = the block begins and ends in places that cannot be repeated together; let its beginning and end stand in paragraphs of their own or in one table row
template-problem-strange = a statement that is not understood; use for, if, set or with
template-problem-wrong-sort = is a list or a group; choose a value in it, or repeat with for
template-problem-untied = will be filled in; the tie to other data in the file is taken away, or Word would put those back
template-problem-left = content control, left as it is; bind it to a placeholder to fill it in
template-problem-left-to-data = content control, left to the data in the file that it is tied to
template-left-nearest = content control, left as it is; do you mean { $nearest }?
template-broken = { $count ->
    [one] One error in the template must be put right first:
   *[other] { $count } errors in the template must be put right first:
}
template-bound = { $finding } (bound to { $ours })
template-sum = { $known } filled in, { $unknown } unknown, { $broken ->
    [one] { $broken } error
   *[other] { $broken } errors
}
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
template-default-needs-docx = Write a name that ends in .docx, not { $path }
template-onto-itself = The document would replace its own template; choose another name
template-cannot-fill = The template cannot be filled in: something in it { $fault }. Change or remove it in the template
template-needs-docx = A template can only be used when OUT is a .docx
template-no-state = The template has no place for state or basis: the document does not show which state of the inventory it was written from. It is still in the properties of the file, so that fyrfalt verify can check it.
template-not-held = The template has no placeholder called { $name }. Those it has are shown by fyrfalt template check

## The list of placeholders

template-heading-name = Placeholder
template-heading-word = In its language
template-heading-meaning = Means
template-heading-sort = Sort
template-heading-example = Example
template-sort-text = text
template-sort-flag = yes or no
template-sort-list = list
template-sort-blocks = paragraphs

## What placeholders mean

ready-about-title = The document's title
ready-about-organisation = The organisation that the inventory belongs to
ready-about-department = The unit that writes the document
ready-about-kind = What sort of document it is
ready-about-register-number = The case's register number
ready-about-date = The document's day
ready-about-model = The scoring model's name and version
ready-about-state = Which state of the inventory it tells of, in short
ready-about-program = The program's name and version
ready-about-section = The section “{ $heading }” with its paragraphs, tables and lists, without the heading
ready-about-matrix = The matrix as a picture, with its caption and text alternative
ready-about-datasets = The datasets, the highest ranked first
ready-about-decisions = The decisions
ready-about-count = How many datasets stand in “{ $what }”
ready-about-count-all = How many datasets there are
ready-about-measure = { $name }, of a dataset
ready-about-has-duty = Whether a law says that the dataset shall be published
ready-about-decision = { $part }, of a decision

placeholders-title = Placeholders
placeholders-intro = Everything that can stand in a Word template of your own. The names are there in English, the same for all, and in the document's language. Write a value as {"{{ name }}"}, or give a content control the name as its tag or title. What is internal has no name.
placeholders-whole = In the whole document
placeholders-of = In { $list } ({ $name })

## In the window

template-panel = Word template
template-standard = The default template
template-panel-none = The default template. A .docx of your own can be dropped here too.
template-choose = Choose template…
template-change = Change template…
template-lately = Used lately
template-remove = Use the default template
template-check = Check template…
template-check-title = Check template: { $name }
template-reading = Reading…
template-nothing = The template has no placeholders
template-missing-names = Unknown names; [missing: …] is written in the document for { $names }
template-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
template-state-filled = Filled in
template-state-unknown = Unknown
template-state-left = Left
template-state-broken = Error
template-bind = What { $name } means
template-bind-none = Choose what it means…
template-take-nearest = Take { $nearest }
template-bind-save = Save bindings
template-bind-nothing = Nothing has changed
template-close = Close
ask-template = Choose a Word template
kind-template = Word template
placeholders-show = Placeholders…
placeholders-search = Search the placeholders
placeholders-none = No placeholder is like that
placeholders-row = { $tag }: { $meaning }. { $example }
placeholders-copy = Copy { $tag }
template-fault-syntax = cannot be read; look at quotation marks and brackets, and that only a name or a question stands between the braces
template-fault-filter = uses the filter { $name }, which does not exist
template-fault-function = uses the function { $name }, which does not exist
template-fault-test = asks with { $name }, which does not exist
template-fault-endless = never ends; repeat something shorter
template-fault-other = cannot be worked out from what there is
template-other-language = The fixed text of the template is in { $template }, but the document is written in { $document }; choose the language with --language, or fetch the template in the document's language with fyrfalt template default
