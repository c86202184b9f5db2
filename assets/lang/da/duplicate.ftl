### Dubletter
