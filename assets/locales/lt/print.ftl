print-letter-easy = Lengviau skaityti, didesnės raidės
print-letter-large = Labai didelės raidės
