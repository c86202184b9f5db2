### The grid: cells, selection, pasting
