print-letter-easy = 易读版，字大一些
print-letter-large = 大字版
