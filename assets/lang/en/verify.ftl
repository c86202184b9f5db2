# Checking the figures in a document.

cli-help-verify =
    Usage: fyrfalt verify FILE DOCUMENT [--json] [--language sv|da|en]

    Checks whether the figures in a document are those of the state of the inventory that it was written from.
    DOCUMENT is a document that Fyrfält has written: docx, xlsx, html or pdf, or the workbook with the whole
    inventory. It is written once more from the history and compared table by table, the workbook sheet by sheet
    and row by row; nothing is changed. In a pdf the document's checksum is checked, but not the pages themselves.

      --json    an object. Always: right (true, false, or null where the pages are not read), kind, language, program,
                operation, hash and at.
                A document: proved (the checksum is right), zone (the time zone of its days, or null), tables
                (standing: same, changed with cells, missing, or left where a template of one's own does not show the
                table; null where the pages are not read), extra (tables that somebody added), own (the template's own
                tables) and sealed (whether the tables in a template of one's own are untouched; null without one).
                The workbook with the whole inventory: sheets (name, standing and cells), added (sheets that somebody
                added) and unvalued (formulas that have not been worked out).
    Exit code 4: a figure is not right, or the document cannot be checked.
verify-what = { $kind } from the state { $state }, as it was { $day }, written with Fyrfält { $version }
verify-tables = { $same } of { $all } tables stand unchanged in the document
verify-missing = { $count ->
    [one] One table is not in the document; what stands in its place is not checked
   *[other] { $count } tables are not in the document; what stands in their place is not checked
}
verify-difference = table { $table }, row { $row }, { $column }: in the document { $found }, in the inventory { $expected }
verify-nothing = nothing
verify-more = { $count ->
    [one] … and one more; all are in --json
   *[other] … and { $count } more; all are in --json
}
verify-right = The figures in the tables agree with the inventory. Running text is not checked
verify-extra = { $count ->
    [one] One table in the document is not of it; somebody has added it or changed its headings
   *[other] { $count } tables in the document are not of it; somebody has added them or changed their headings
}
verify-proved-unread = The document's checksum agrees with the inventory. The pages of a pdf are not read
verify-unread = The pages of a pdf are not read; compare with a new document from the same state
verify-not-proved = The document's checksum does not agree with the inventory
verify-other-version = The document was written with version { $version }, which may have counted or laid out the tables in another way
verify-wrong = The document does not agree with the inventory
verify-other-inventory = The document was written from another inventory, or from something that is not in the history of this file
verify-too-large = { $path } is larger than any document; it cannot be checked
verify-not-a-document = { $path } is neither a Word document, a workbook for Excel, a web page nor a pdf
verify-damaged = { $path } is damaged and cannot be read
verify-no-proof = { $path } has no checksum from Fyrfält. Another program wrote it, it was saved without its properties, or it holds a single figure (--figure): such files have none
verify-book-what = The workbook of state { $state }, as it was { $day }
verify-book-sheets = { $same } of { $all } sheets are unchanged
verify-book-missing = The sheet { $sheet } is not in the workbook
verify-book-difference = { $sheet }, row { $row }, { $column }: in the workbook { $found }, in the inventory { $expected }
verify-book-right = The sheets agree with the inventory. The first sheet is not checked
verify-book-wrong = The workbook does not agree with the inventory
verify-left = { $count ->
    [one] One of the document's tables is not in the template
   *[other] { $count } of the document's tables are not in the template
}
verify-own = { $count ->
    [one] The template has a table of its own: it cannot be compared with the inventory
   *[other] The template has tables of its own: { $count } tables cannot be compared with the inventory
}
verify-own-changed = The template's own tables are not as when the document was written; somebody has changed, added or removed something in them
verify-right-sealed = The document's checksum agrees with the inventory, and its tables stand as when it was written. Running text is not checked
verify-row-missing = table { $table }, row { $row }: the row { $expected } is not in the document
verify-row-added = table { $table }, row { $row }: the row { $found } is not in the inventory
verify-row-moved = table { $table }, row { $row }: the row { $found } stands in another place
verify-other-checksum = The document's checksum was changed or does not belong to this inventory, whose own history is whole
verify-book-row-missing = { $sheet }, row { $row }: the row { $expected } is not in the workbook
verify-book-row-added = { $sheet }, row { $row }: the row { $found } is not in the inventory
verify-book-added = The sheet { $sheet } is not of the workbook; somebody has added it
verify-book-unvalued = { $count ->
    [one] One formula has no value: a program saved the workbook without calculating. Open it in Excel or LibreOffice, save it and verify again
   *[other] { $count } formulas have no values: a program saved the workbook without calculating. Open it in Excel or LibreOffice, save it and verify again
}
verify-book-unvalued-only = The workbook cannot be verified in full: its formulas have no values
