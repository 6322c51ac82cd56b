print-letter-easy = Легко читати, літери більші
print-letter-large = Дуже великі літери
