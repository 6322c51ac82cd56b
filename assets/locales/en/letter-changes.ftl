### The printed letter: what changed, what to check, and who has not checked the words. Plain words, reading age 9.

# Small, at the end of a letter that a computer translated. “The other side” is the back of the sheet, where the same
# letter is printed in English. In English it is only shown where a translation is missing.
letter-unchecked = A computer made this translation. Nobody has checked it yet. The English is on the other side.
# $address: an email address that the school used before. $date: the last day it was used, such as “1 September 2026”
letter-former = We stopped using { $address } on { $date }.
# $address: the web address of the school’s list
letter-check = Not sure about an email? You can check it at { $address }
