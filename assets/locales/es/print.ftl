print-letter-easy = Fácil de leer, letras más grandes
print-letter-large = Letras muy grandes
