### Duplicates
