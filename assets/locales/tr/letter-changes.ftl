letter-unchecked = Bu çeviriyi bir bilgisayar yaptı. Henüz kimse kontrol etmedi. İngilizcesi arka yüzdedir.
letter-former = { $address } adresini { $date } tarihinden beri kullanmıyoruz.
letter-check = Bir e-postadan emin değil misiniz? Şuradan kontrol edebilirsiniz: { $address }
