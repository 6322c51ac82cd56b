print-letter-easy = Лесно за четене, по-големи букви
print-letter-large = Много големи букви
