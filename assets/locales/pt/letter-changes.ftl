letter-unchecked = Esta tradução foi feita por um computador. Ainda ninguém a verificou. O texto em inglês está no verso.
letter-former = Deixámos de usar { $address } em { $date }.
letter-check = Tem dúvidas sobre um e-mail? Pode verificá-lo em { $address }
