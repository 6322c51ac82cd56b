print-letter-easy = Ușor de citit, litere mai mari
print-letter-large = Litere foarte mari
