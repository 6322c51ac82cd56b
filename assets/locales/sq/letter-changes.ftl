letter-unchecked = Këtë përkthim e bëri një kompjuter. Askush nuk e ka kontrolluar ende. Teksti anglisht është në anën tjetër.
letter-former = Nuk e përdorim më { $address } nga { $date }.
letter-check = Nuk jeni të sigurt për një email? Mund ta kontrolloni te { $address }
