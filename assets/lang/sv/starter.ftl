### Startlistan
