### The board of the process
