print-letter-easy = Dễ đọc, chữ lớn hơn
print-letter-large = Chữ rất lớn
