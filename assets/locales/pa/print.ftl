print-letter-easy = ਪੜ੍ਹਨ ਵਿੱਚ ਸੌਖੀ, ਵੱਡੇ ਅੱਖਰ
print-letter-large = ਬਹੁਤ ਵੱਡੇ ਅੱਖਰ
