### Dataindsamlingen
