letter-unchecked = Tento text preložil počítač. Zatiaľ ho nikto neskontroloval. Na druhej strane listu je to isté po anglicky.
letter-former = Adresu { $address } sme prestali používať { $date }.
letter-check = Nie ste si istí pri nejakom e-maile? Môžete ho skontrolovať tu: { $address }
