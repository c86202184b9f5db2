### Rutnätet: celler, urval, inklistring
