print-letter-easy = Fácil de ler, letras maiores
print-letter-large = Letras muito grandes
