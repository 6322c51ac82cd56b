letter-unchecked = Šį tekstą išvertė kompiuteris. Jo dar niekas nepatikrino. Kitoje lapo pusėje yra tekstas anglų kalba.
letter-former = Adresą { $address } nustojome naudoti { $date }
letter-check = Abejojate dėl el. laiško? Jį galite patikrinti čia: { $address }
