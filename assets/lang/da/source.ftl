### Kilder til lister
