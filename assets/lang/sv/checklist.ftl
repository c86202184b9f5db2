### The editor of the checklist
