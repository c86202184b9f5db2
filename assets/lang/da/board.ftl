### The board of the process

board-view = Vis som
board-view-board = Tavle
board-view-list = Liste
