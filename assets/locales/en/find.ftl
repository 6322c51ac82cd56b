### Find your school: the front page, and long lists of schools. Plain words, reading age 9.

## The search

# Above the field to type in
find-label = Type the name of your school, hospital or clinic
# Under the label, above the field
find-hint = Or type its town, its postcode, or the code from a letter.
# On the button beside the field
find-button = Find
# Said when the button was pressed and nothing was typed
find-nothing-typed = Type a name, then press Find.
find-too-short = Please type a little more.
# $count: how many schools are listed below
find-some = { $count ->
    [one] We found one.
   *[other] We found { $count }.
}
# $shown: how many are listed below; $total: how many fit what was typed (more than are listed)
find-many = We found { $total }. Here are the first { $shown }. Type more of the name, or its town too.
find-none = We could not find it.
# Four pieces of advice, as a list, under "We could not find it."
find-none-letters = Look at the letters again. One wrong letter is fine, many are not.
find-none-town = Try only a part of the name, or only the town.
find-none-code = Do you have a letter from us? Type the code under the square, such as K7M2 XW4P.
find-none-absent = Maybe your school does not use these pages yet. Please ask its office.
# Said when the answer does not come while somebody types
find-late = Press Find to see the answer.
# Behind a school that has closed
find-closed = closed
# What kind of school it is, behind its town. For schools of no kind in this list nothing is shown.
find-kind = { $kind ->
    [nursery] nursery
    [infant] infant school
    [junior] junior school
    [primary] primary school
    [middle] middle school
    [secondary] secondary school
    [all-through] school for all ages
    [special] special school
    [college] college
    [hospital] hospital
    [clinic] clinic
   *[other] school
}
# On a copy of these pages that cannot search; the address of the live page stands under it
find-elsewhere = To search for your school, go to this page:

## Long lists

# A link above a long list of schools; it leads to the search
find-by-words = Search by name, town or postcode
# Read aloud before a row of letters that lead down the page
find-letters = Schools by first letter
