### Dubbletter
