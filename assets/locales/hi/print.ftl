print-letter-easy = पढ़ने में आसान, बड़े अक्षर
print-letter-large = बहुत बड़े अक्षर
