### The demand
