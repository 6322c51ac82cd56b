print-letter-easy = سهل القراءة، بحروف أكبر
print-letter-large = بحروف كبيرة جدًا
