### What can be printed. Plain words, reading age 9.

# The letter in 14 points with more room between the lines, for people who find reading hard
print-letter-easy = Easy to read, larger letters
# The letter in 18 points, for people who see badly
print-letter-large = Large print
