print-letter-easy = Akhris fudud, xarfo ka waaweyn
print-letter-large = Xarfo aad u waaweyn
