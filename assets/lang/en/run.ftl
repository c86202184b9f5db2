### The scoring run: one question at a time, and the comparison of pairs

run-mode = Way of scoring
run-questions = Questions
run-pairs = Compare pairs
run-leave = Finish
run-in-turn = Score one by one

## Before a run

run-title = Score one by one
run-about = One question at a time, with what each score means. Every answer is saved at once; you can stop when you like and go on later.
run-resume = Go on at dataset { $at }
run-which = Which datasets?
run-which-unscored = Without scores
run-which-partly = Partly scored
run-which-unreasoned = Reason missing
run-which-all = All
run-all-departments = All departments
run-all-stages = All stages
run-search-departments = Find a department
run-order = In which order?
run-order-dataset = One dataset at a time
run-order-dataset-help = Every question about one dataset, then the next
run-order-cost = Cost first, then value
run-order-cost-help = Two passes: first what all datasets take, then what they give
run-order-question = One question at a time
run-order-question-help = The same question for all datasets, so that answers can be compared
run-asks-reason = Ask for the reason after each answer
run-begin = Begin
run-size = { $datasets ->
    [one] { $datasets } dataset
   *[other] { $datasets } datasets
}, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}
run-nothing = No dataset fits the choice

## A question

run-dataset-of = Dataset { $at } of { $count }
run-answers-of = { $answered } of { $count } answers
run-unknown = Not known – shown as an uncertain place, never as zero
run-unanswered = no answer
run-reason-hint = Why? Press Enter to write
run-reason-waits = The reason is saved with the answer
run-back = Previous
run-on = Next
run-dataset-before = Previous dataset
run-dataset-after = Next dataset
run-saved-at-once = Every answer is saved at once

## Keys

run-key-score = score
run-key-unknown = not known
run-key-reason = reason
run-key-keep = keep
run-key-skip = skip
run-key-dataset = dataset
run-key-undo = undo

## The end of a run

run-done = The run is finished
run-done-scored = { $scored } of { $count } datasets have scores
run-done-placed = { $placed } of { $count } have a place in the matrix
run-done-unknown = { $count ->
    [one] { $count } answer is “not known”
   *[other] { $count } answers are “not known”
}
run-done-unanswered = { $count ->
    [one] { $count } question has no answer
   *[other] { $count } questions have no answer
}
run-moves-most = The answer that would move most
run-moves = { $title }: “{ $criterion }” can move it from rank { $now } to { $then }
run-answer-it = To the question
run-to-matrix = To the matrix
run-to-missing = To the questions without answers
run-again = New run
run-list = To the list

## Pairs

run-pairs-axis = What is compared
run-pairs-value = Which gives more value?
run-pairs-cost = Which takes more?
run-pairs-progress = Pair { $at } of at most { $most }
run-pairs-few = At least two datasets need scores before they can be compared
run-pairs-done = Every pair has an answer
run-pairs-equal = equal
run-pairs-back = take back
run-equal = Equal
run-skip = Skip
run-take-back = Take back
run-pairs-more = weighs more
run-pairs-this = { $title } weighs more
run-pairs-draft = The answers test the scores but do not change them. They are not kept in the inventory and are gone when you close it.
run-pairs-unsaved = The answers are not saved
run-found = Where the answers disagree
run-found-none-yet = Pairs where your answer does not agree with the scores are shown here
run-found-count = { $count ->
    [0] None of { $answered } answers disagrees with the scores
    [one] { $count } contradiction among { $answered } answers
   *[other] { $count } contradictions among { $answered } answers
}
run-found-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
run-found-value = { $more } was said to give more value than { $less }, but the scores say { $high } to { $low }
run-found-cost = { $more } was said to take more than { $less }, but the scores say { $high } to { $low }
run-found-equal = { $more } and { $less } were said to be equal, but the scores say { $high } to { $low }
run-found-cycle = The answers go round in a circle: { $around }
run-score-it = Score { $title }
