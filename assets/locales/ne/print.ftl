print-letter-easy = पढ्न सजिलो, ठूला अक्षर
print-letter-large = धेरै ठूला अक्षरको छापा
