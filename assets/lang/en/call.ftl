### The data call
