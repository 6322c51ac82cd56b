print-letter-easy = Ľahšie čítanie, väčšie písmená
print-letter-large = Veľmi veľké písmená
