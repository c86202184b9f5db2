### Sources of lists
