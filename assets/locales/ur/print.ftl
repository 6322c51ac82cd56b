print-letter-easy = پڑھنے میں آسان، بڑے حروف
print-letter-large = بہت بڑے حروف
