print-letter-easy = E lehtë për t’u lexuar, shkronja më të mëdha
print-letter-large = Shkronja shumë të mëdha
