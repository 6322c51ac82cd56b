### Contacts of several schools at once: the page for families with children at more than one school.
### Plain words, reading age 9. Every message may select on $audience (parents, patients).

# A link on a school's page
together-link = { $audience ->
    [patients] More than one clinic? Save all their contacts at once
   *[parents] Children at two schools? Save all contacts at once
}
together-title = Contacts of more than one school – Hallpass
together-heading = { $audience ->
    [patients] More than one hospital or clinic?
   *[parents] More than one school?
}
together-lead = Choose all of them here. Then save all their contacts at once.
# The heading of the list of what was chosen
together-chosen-heading = { $audience ->
    [patients] You chose
   *[parents] Your schools
}
together-none = You have not chosen one yet. Find the first one below.
# On a small button behind each school that was chosen
together-take = Take away
# The same button, read aloud. $school: the name of the school
together-take-label = Take away { $school }
# On the large button. $count: how many schools were chosen
together-save = { $count ->
    [one] Save the contact
   *[other] Save { $count } contacts
}
together-save-note = Your phone shows all the contacts. Press “Save” or “Add all”. If it shows only one, open each school’s page and save its contact there.
together-add-heading = { $audience ->
    [patients] Add a hospital or clinic
   *[parents] Add a school
}
# Above the field to type in
together-add-label = Type its name, its town or its postcode
# On the button beside the field
together-add-button = Find
# After a search, above buttons with the names of schools
together-found = Press the right one.
together-found-none = We could not find it. Try only a part of the name, or only the town.
together-found-many = There are more. Type more of the name, or its town too.
# $count: how many schools one can choose
together-full = { $count ->
    [one] You can choose one here.
   *[other] You can choose { $count } here. Take one away to add another.
}
together-missing = One of them is not here any more. So we took it off your list.
together-list-heading = All their addresses
together-private = We do not write down what you choose. When you close this page, it is gone.
# On a copy of these pages that cannot do this. The address of the live page stands under it.
together-elsewhere = To choose more than one school, go to this page:
