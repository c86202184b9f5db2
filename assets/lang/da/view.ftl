### Visninger, filtre, grupper
