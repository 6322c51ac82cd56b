letter-unchecked = Cyfrifiadur wnaeth y cyfieithiad hwn. Does neb wedi ei wirio eto. Mae’r Saesneg ar yr ochr arall.
letter-former = Rhoesom y gorau i ddefnyddio { $address } ar { $date }.
letter-check = Ddim yn siŵr am e-bost? Gallwch ei wirio yn { $address }
