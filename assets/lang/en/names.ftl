### What is worked out from the scores

measure-value = Value
measure-cost = Cost
measure-priority = Priority
measure-rank = Rank
measure-quadrant = Quadrant
measure-coverage = Answered
measure-stage = Stage
