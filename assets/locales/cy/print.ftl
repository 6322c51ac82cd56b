print-letter-easy = Hawdd ei ddarllen, llythrennau mwy
print-letter-large = Print bras
