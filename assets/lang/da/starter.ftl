### Startlisten
