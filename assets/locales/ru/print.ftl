print-letter-easy = Легко читать, буквы крупнее
print-letter-large = Очень крупные буквы
