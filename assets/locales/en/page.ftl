### The public pages. Plain words, reading age 9. Every message may select on $audience (parents, patients).

## On every page

skip-to-content = Skip to the main part
language-nav = Language
footer-nav = About this page
no-tracking = We keep nothing about you: no cookies, no counting.
made-with = Made with Hallpass.
# $language: the language's own name for itself
not-translated = This page is not in { $language } yet. Here it is in English.
all-languages = All { $count } languages
other-languages = Other languages
back-to-list = All our addresses
find-school = { $audience ->
    [patients] Find your hospital or clinic
   *[parents] Find your school
}

## The list and its actions

# $school: the name of the school
school-title = Make sure you get our emails – { $school }
school-description = { $audience ->
    [patients] The email addresses that { $school } uses to write to patients, and how to keep them out of junk.
   *[parents] The email addresses that { $school } uses to write to parents, and how to keep them out of junk.
}
school-heading = Make sure you get our emails
school-lead = Some of our emails end up in junk. Save our contact, so that your email knows us. It takes about a minute.
save-contact = Save our contact
list-heading = The addresses we use
list-complete = { $audience ->
    [patients] This is our full list. We use it for emails to patients.
   *[parents] This is our full list. We use it for emails to families.
}
list-partial-heading = This is not our full list yet
list-partial = { $audience ->
    [patients] The people who look after you may also write to you from addresses that are not here.
   *[parents] Your child’s teacher and other staff may also write to you from addresses that are not here.
}
list-none-heading = We have no list of our own yet
# $organisation: the county, trust or district
list-none = { $audience ->
    [patients] These are the addresses of { $organisation }. The people who look after you may write to you from other addresses.
   *[parents] These are the addresses of { $organisation }. Your child’s teacher and other staff may write to you from other addresses.
}
list-empty = There is no address here yet.
jump-nav = Parts of the list
group-office = { $audience ->
    [patients] Our office
   *[parents] School office
}
group-urgent = Urgent news
group-payments = Money and meals
group-news = News
group-clubs = Clubs, trips and buses
group-reports = Reports and results
group-appointments = Appointments
group-other = Other emails
# $organisation: the county, trust or district
group-organisation = From { $organisation }
purpose-office = Office
purpose-absence = Absence
purpose-urgent = Urgent news and closures
purpose-payments = Payments
purpose-meals = { $audience ->
    [patients] Meals
   *[parents] School meals
}
purpose-newsletter = Newsletter
purpose-clubs = Clubs
purpose-trips = Trips
purpose-transport = Buses and transport
purpose-reports = { $audience ->
    [patients] Reports
   *[parents] Reports and parents’ evenings
}
purpose-results = Results
purpose-safeguarding = Welfare
purpose-admissions = { $audience ->
    [patients] Admissions
   *[parents] School places (admissions)
}
purpose-appointments = Appointments
purpose-other = Other
reply-yes = You can reply to this address.
reply-no = Nobody reads replies.
reply-no-office = Nobody reads replies. Write to the office.
reply-all-yes = You can reply to all of these.
reply-all-no = Nobody reads replies to these.
new-since = New since { $date }.
used-since = We have used it since { $date }.
used-from = We will start to use it on { $date }.
used-until = We use it until { $date }.
platform-sends = { $platform } sends these emails for us.
shows-name = Your phone may show only the name { $name }.
tag-shared = Shared
shared-look-for = { $audience ->
    [patients] Others use this address too. Look for the name { $name } in the email.
   *[parents] Other schools use this address too. Look for the name { $name } in the email.
}
shared-also = { $audience ->
    [patients] Others use this address too.
   *[parents] Other schools use this address too.
}
tag-paused = Paused
paused-since = We stopped using this on { $date }.
paused-do-not-open = Please do not open emails from it until this note is gone.
paused-undo = Have you saved it? Take it out of your contacts and out of any rule in your email.
retired-heading = Addresses we no longer use
retired-until = We used it until { $date }.

## The stamp

seal-checked = Checked
seal-unchecked = Not yet checked
# $by: who checked, as they call themselves: the school office
checked-by = This list was last checked on { $date } by { $by }.
not-checked = { $audience ->
    [patients] Nobody here has checked this list yet.
   *[parents] Nobody at the school has checked this list yet.
}

## Saving the contact

save-heading = How to save our contact
save-step-press = Press “{ save-contact }”.
save-step-see = { $count ->
    [one] Your phone shows a contact with our address.
   *[other] Your phone shows one contact with { $count } addresses.
}
save-step-keep = Press “Save”, “Add” or “Create new contact”.
save-again = Saved us before? Save again when this list changes, and delete the old contact.
save-not-enough = It helps, but it may not be enough. Is one of our emails in your junk or spam folder? Open it and press “Not junk” or “Not spam”.
save-after-list = { $count ->
    [one] One contact with our address.
   *[other] One contact with { $count } addresses.
}

## Caution

unsure-heading = Not sure about an email?
fake-warning = Anyone can fake an address. It can be on this list and the email can still be from someone else.
fake-ring = If an email asks for money or a password, do not press anything in it. Ring us on { $phone }.
fake-ask = If an email asks for money or a password, do not press anything in it. Ask us first, in person or on a number that you already have.

## Files

files-heading = Files for mail programs
files-intro = For a computer, or if you look after other people’s email.
files-contacts = Contacts
file-contact = One contact with all addresses
file-contact-photo = { $audience ->
    [patients] The same contact, with our picture
   *[parents] The same contact, with our crest
}
file-contact-4 = The same contact, for newer programs
file-outlook-contacts = Contacts for Outlook
file-outlook-contacts-note = Outlook keeps only three addresses in one contact, so there may be more than one.
file-each = A contact for each address
files-rules = Rules that keep our emails out of junk
files-rules-warning = These files switch off the junk check for our addresses. Then an email from someone who fakes one of them gets through too.
files-rules-weak = Some of our addresses are still easy to fake.
files-rules-unknown = We do not know yet how easy our addresses are to fake.
files-rules-last = So save our contact first, and use these files only if our emails still go missing.
file-gmail = Rules for Gmail
file-gmail-note = On a computer: Settings, then Filters, then Import filters.
file-outlook-list = List for Outlook’s junk settings
file-outlook-list-note = For the Outlook program on a computer.
file-sieve = Rule for other mail services
file-sieve-note = A Sieve file, for example for Proton Mail or Fastmail.
files-plain = Only the addresses
file-plain = All addresses, one on each line
it-heading = For IT desks
it-intro = The same list for mail systems. It is signed, so a machine can see that nobody has changed it.
it-json = The signed list (JSON)
it-text = The addresses (plain text)
it-keys = Our keys

## Share and print

share-heading = { $audience ->
    [patients] Show somebody else
   *[parents] Show another parent
}
share-and-print = Share and print
qr-label = QR code. The address is also written below.
qr-scan = Scan with a phone camera, or type:
print-heading = Print
print-letter = { $audience ->
    [patients] Letter to print (A4)
   *[parents] Letter to take home (A4)
}
print-letter-us = Letter on US paper
print-all = Everything to print

## Notices about a mail provider: fixed sentences
# $provider: the names that people know it by; $since: a day and a time

notice-delayed-heading = { $provider }? Our emails are late
notice-delayed = Emails to { $provider } have been late since { $since }. You need do nothing. They will be sent again.
notice-blocked-heading = { $provider }? Our emails do not reach you
notice-blocked = { $provider } has turned our emails away since { $since }. Saving our contact does not change this. We are working on it.
notice-blocked-ring = Waiting for something? Ring us on { $phone }.
notice-junked-heading = { $provider }? Look in your junk folder
notice-junked = Since { $since }, { $provider } has put our emails in the junk or spam folder. Open one there and press “Not junk” or “Not spam”.
notice-resolved-heading = { $provider }? Our emails arrive again
notice-resolved = Emails to { $provider } arrive again since { $since }. If one is missing, ask us.

# For headings. $name: all its names
provider-short = { $id ->
    [outlook_com] Hotmail or Outlook
   *[other] { $name }
}
# $id: which provider; $name: its id in words, where we know no name
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail, Outlook, Live and MSN
    [microsoft365] Microsoft 365 at work or college
    [yahoo] Yahoo
    [aol] AOL
    [sky] Sky
    [att] AT&T
    [cox] Cox
    [verizon] Verizon
    [comcast] Comcast Xfinity
    [spectrum] Spectrum
    [icloud] iCloud
    [apple_mail_other] Apple Mail
    [samsung_email] Samsung Email
    [proton] Proton Mail
    [fastmail] Fastmail
    [gmx_com] GMX
    [gmx_net] GMX
    [mail_com] mail.com
    [web_de] WEB.DE
    [zoho] Zoho Mail
    [tuta] Tuta
    [thunderbird] Thunderbird
    [bt] BT
    [virgin_media] Virgin Media
    [talktalk] TalkTalk
    [plusnet] Plusnet
    [ee_orange_uk] EE and Orange
    [orange_fr] Orange
    [free_fr] Free
    [laposte] La Poste
    [sfr] SFR
    [libero] Libero
    [virgilio] Virgilio
    [wp_pl] Poczta WP
    [o2_pl] Poczta o2
    [onet] Onet
    [interia] Interia
    [seznam] Seznam
    [t_online] T-Online
    [freenet] freenet
    [mail_ru] Mail.ru
    [yandex] Yandex
    [uol_bol] UOL and BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}

## Footer

history-link = What has changed
feed-link = Follow changes (feed)
list-number = List { $number }.

## What has changed

# $school: the name of the school
history-title = What has changed – { $school }
history-heading = What has changed
history-lead = Each change of our list of addresses, the newest first.
history-none = Nothing has changed yet.
history-published = List { $number }
history-added = New:
history-retired = No longer used:
history-details = We changed something else, such as our name or phone number.
history-same = The addresses stayed the same.
history-paused-heading = Paused
history-paused = We stopped using { $address } for now.
history-resumed-heading = In use again
history-resumed = We use { $address } again.

## Everything to print

print-title = Print – { $school }
print-lead = Everything that you can print or put into a newsletter.
print-letters = Letter
print-letters-note = { $audience ->
    [patients] It tells people how to get our emails and lists all our addresses.
   *[parents] It tells families how to get our emails and lists all our addresses.
}
print-not-complete = { $audience ->
    [patients] There is no letter yet, because our list is not complete.
   *[parents] There is no letter yet, because the school’s list is not complete.
}
print-code = The code
print-code-note = It leads to our page. Black on white, with some white around it, it works best.
print-code-drawing = Code as a drawing (SVG)
print-code-picture = Code as a picture (PNG)

## An organisation and its schools

# $name: the county, trust or district
organisation-title = Emails from { $name }
organisation-lead = { $audience ->
    [patients] Choose your hospital or clinic to see which addresses it writes from.
   *[parents] Choose your school to see which addresses it writes from.
}
organisation-schools = { $audience ->
    [patients] Hospitals and clinics
   *[parents] Schools
}
organisation-none = There is nobody on this list yet.
organisation-it = All lists, signed (JSON)

## The front page

home-title = Find your school – Hallpass
home-heading = Find your school
home-lead = See which addresses your school, hospital or clinic writes from, and get its emails out of junk.
home-many = { $count ->
    [one] One school
   *[other] { $count } schools
}
home-empty = There is no list here yet.

## Closed, not found, out of order

gone-title = { $school } has closed
gone-closed = It closed on { $date }. We no longer keep its list of addresses.
gone-successors = Look here instead:
gone-caution = An email in its name? Do not press anything in it. Ask first.
not-found-title = We cannot find this page
not-found-code = Did you type a code from a letter? Look at it again: it has 8 letters and numbers.
not-found-old = A link can be old, or a letter can be missing from it.
broken-title = Something went wrong here
broken-lead = It is not your fault. Please try again in a few minutes.
unavailable-title = We are not ready just now
unavailable-lead = Please try again in a few minutes.
