### What stands around every page, and the pages about the site itself. Plain words, reading age 9.
### Every message may select on $audience (parents, patients).

## On every page

# A small line at the top of a page in a language whose words no person has checked yet. It also stands there in English.
translation-unchecked = A computer made this translation. Nobody has checked it yet.
# A link beside it, to the same page in English.
read-in-english = Read this page in English
