letter-unchecked = Această traducere a fost făcută de un calculator. Nimeni nu a verificat-o încă. Textul în engleză este pe verso.
letter-former = Nu mai folosim { $address } din { $date }.
letter-check = Aveți îndoieli despre un e-mail? Îl puteți verifica la { $address }
