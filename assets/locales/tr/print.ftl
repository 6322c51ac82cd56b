print-letter-easy = Kolay okunan, daha büyük harfler
print-letter-large = Çok büyük harfler
