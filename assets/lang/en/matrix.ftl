### The matrix: value against cost

matrix-placed = { $placed } of { $count } placed
matrix-export = Export
matrix-plot = { $count ->
    [one] Matrix with { $count } placed dataset; the arrow keys go between points, Space lifts a point and Enter opens the card
   *[other] Matrix with { $count } placed datasets; the arrow keys go between points, Space lifts a point and Enter opens the card
}
matrix-point = { $title }, { $quadrant }, value { $value }, cost { $cost }, rank { $rank }
matrix-standing = Rank { $rank } · priority { $priority } · { $coverage }
matrix-could-move = An answer on “{ $criterion }” could make it { $quadrant }

## The ranking

matrix-ranking = Ranking
matrix-duties-first = Legal duty, listed first
matrix-others = Others

## What has no place yet

matrix-unplaced = Not placed
matrix-unplaced-count = { $count } of { $all } – less than 60% of the answers
matrix-chip = { $title }, { $coverage }

## The filter and the view

matrix-only-duties = Legal duties only
matrix-clear = Clear filter
matrix-zoom-in = Zoom in
matrix-zoom-out = Zoom out
matrix-show-all = Show all

## The foot

matrix-legend-span = Span where answers are missing
matrix-legend-duty = Legal duty
matrix-remark = The scores support a conversation; they are not an answer

## Nothing to show

matrix-no-datasets = Datasets show here once they have scores: high value at the top, low cost at the left. There are no datasets yet.
matrix-no-scores = No dataset has enough answers to be placed. 60% of the answers is enough.
matrix-no-match = No placed dataset fits the filter
matrix-score-first = Score { $title }
