print-letter-easy = Facile da leggere, caratteri più grandi
print-letter-large = Caratteri molto grandi
