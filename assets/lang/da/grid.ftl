### Gitteret: celler, markering, indsætning
