print-letter-easy = વાંચવામાં સહેલો, મોટા અક્ષર
print-letter-large = ખૂબ મોટા અક્ષર
