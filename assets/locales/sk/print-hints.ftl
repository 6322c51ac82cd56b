hint-cream = Listy na ľahšie čítanie sú najlepšie na krémovom papieri: čierna na žiarivo bielej niektorých ľudí oslňuje.
hint-moved = Tlačia sa štítky na to isté miesto, nech sem napíšete čokoľvek? V tom prípade je toto kópia našej stránky. Choďte na { $address }.
