### The starter list
