### The board of the process

board-view = Visa som
board-view-board = Tavla
board-view-list = Lista
