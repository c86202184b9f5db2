### The matrix as a figure: the lane beside it, the legend under it, and how it is looked at

## What cannot be opened

lane-heading = Cannot be opened
lane-form = in its present form
lane-note = not ranked
lane-more = more
lane-reason = { $gate }: { $reason }
lane-plate = { $title }, cannot be opened in its present form, { $reason }
lane-others = { $count ->
    [one] One more dataset that cannot be opened
   *[other] { $count } more datasets that cannot be opened
}

## What is said of a point besides its place

note-moved = Moved to value { $value }, cost { $cost }: { $reason }
note-action = Action needed, { $gate }: { $reason }
point-moved = {", "}moved by hand from value { $value }, cost { $cost }
point-action = {", "}action needed

## Signs

sign-action = Action needed
sign-computed = Computed place

## Colour and shape

coding = Colour and shape
coding-quadrant = Quadrant
coding-department = Department
coding-theme = Theme
coding-stage = Stage
coding-gate = Gate
coding-duty = Legal duty
legend-others = Others
without-department = No department
without-theme = No theme
legend-said = { $name }: { $each }

## Filters

chip-any = { $name }: all
chip-one = { $name }: { $choice }
chip-all = All
chip-search = Search

## Pictures in words

picture-alt-flipped = Matrix with value upwards and low cost to the right. { $count ->
    [one] One dataset has a place
   *[other] { $count } datasets have a place
}: { $places }.
picture-alt-flipped-table = Matrix with value upwards and low cost to the right. { $count ->
    [one] One dataset has a place
   *[other] { $count } datasets have a place
}: { $places }. Everything in the figure is also in table { $table }.
picture-alt-lane = Cannot be opened in their present form and not ranked, { $count }: { $each }.
