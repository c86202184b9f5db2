### Datainsamlingen
