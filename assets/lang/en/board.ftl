### The board of the process

board-view = Show as
board-view-board = Board
board-view-list = List
