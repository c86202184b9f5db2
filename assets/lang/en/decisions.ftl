### The decisions and the snapshots
