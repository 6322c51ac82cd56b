letter-unchecked = Turjumaaddan waxaa sameeyay kombiyuutar. Weli cidna ma hubin. Ingiriisigu wuxuu ku yaal dhinaca kale.
letter-former = Ma isticmaalno { $address } laga bilaabo { $date }.
letter-check = Ma hubtid iimayl? Waxaad ka hubin kartaa { $address }
