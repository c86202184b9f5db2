### The dialogs of the process
