print-letter-easy = Facile à lire, plus gros caractères
print-letter-large = Très gros caractères
