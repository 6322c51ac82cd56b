hint-cream = Papur lliw hufen sydd orau ar gyfer llythyrau hawdd eu darllen: mae du ar wyn llachar yn dallu rhai pobl.
hint-moved = A yw’r labeli’n argraffu yn yr un lle, beth bynnag rydych chi’n ei deipio yma? Os felly, copi o’n tudalen yw hon. Ewch i { $address }.
