print-letter-easy = Łatwy do czytania, większe litery
print-letter-large = Bardzo duże litery
