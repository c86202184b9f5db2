### The maintenance
