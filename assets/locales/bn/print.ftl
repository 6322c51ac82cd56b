print-letter-easy = পড়তে সহজ, বড় অক্ষর
print-letter-large = অনেক বড় অক্ষর
