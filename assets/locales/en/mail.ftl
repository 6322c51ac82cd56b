### Choosing an email company, the pages with its steps, and what to do when still nothing arrives.
### Plain words, reading age 9. Every message may select on $audience (parents, patients).
### $provider is the name of an email company as people know it: Gmail, BT, Hotmail or Outlook. $program is the name of a
### website, app or program: Gmail, Outlook.com. $school is the school's name. They stand in the sentence unchanged.

## The school's page

mail-school-lead = Some of our emails end up in junk. Tell your email which ones come from us. It takes about two minutes.
# The one large button of the school's page. It leads to the steps.
mail-show-how = Show me how

## Choosing

mail-title = Which email do you use? – { $school }
mail-heading = Which email do you use?
mail-lead = We then show you only the steps for your email.
# The label of a box to type into. The box has an @ in front of it.
mail-type-label = What comes after the @ in your email address?
# Under the box. gmail.com is an example of what to type.
mail-type-why = For example gmail.com. That is all we need, so leave out your own part. We do not keep what you type.
# The button beside the box
mail-type-go = Go on
# Where this page is only a copy. $site: the web address of the real page, as a link
mail-type-live = Does the box not work? Choose from the list, or go to { $site }.
# A heading over large buttons with the names of email companies
mail-choose-heading = Choose yours
# A heading over a long list of names
mail-choose-more = More email companies
# A heading over two buttons: another email company; email at work or college
mail-choose-none = Yours is not here?
# $meant, $typed: the ends of email addresses, such as gmail.com
mail-slip-heading = Did you mean { $meant }?
mail-slip-yes = Yes, it is { $meant }
mail-slip-no = No, it is { $typed }
mail-unknown-heading = We do not know { $typed }
mail-unknown = Is it for work or college? Or is your email company in this list?
mail-unreadable-heading = We could not read that
mail-unreadable = Please type only what comes after the @, such as gmail.com. Or choose from the list.

## The steps for one email company

# $id: other and work are pages for people whose email company we do not know
mail-of-heading = { $id ->
    [other] Get our emails in any email
    [work] Get our emails at work or college
   *[some] Get our emails in { $provider }
}
mail-of-title = { $id ->
    [other] Get our emails in any email – { $school }
    [work] Get our emails at work or college – { $school }
   *[some] Get our emails in { $provider } – { $school }
}
mail-of-lead-lasts = The best way comes first. It lasts, so do it once and you are done.
mail-of-lead-helps = Here, no way is a promise. Each one helps, so do all that you can.
# A link back to the choice
mail-of-another = Another email company
# A heading over three buttons: Android phone, iPhone or iPad, computer
mail-where-heading = Where do you read your email?
mail-where-android = Android phone
mail-where-ios = iPhone or iPad
mail-where-computer = Computer
# Stands on a phone, under a heading such as “Make a rule in Gmail”
mail-computer-first = You need a computer for this, but only once. Send this page to yourself and open it there.
mail-email-page = Email me this page
# The subject of an email that people send to themselves
mail-email-page-subject = How to get emails from { $school }
# Its text. $address: the web address of the page
mail-email-page-text = Open this page on a computer: { $address }
mail-computer-now = I am at a computer now
# Opens other steps for the same thing
mail-by-hand = The button does not work?
mail-with-file = Use a file instead
# A button that opens a website
mail-open = Open { $program }
# The same, where our addresses are too many for one button: button 1 of 3
mail-open-part = Open { $program } ({ $number } of { $count })
mail-open-parts = Our addresses do not fit into one button. Do these steps once for each button.
mail-save-file = Save our file
# For people who cannot see. $words: what stands on the button, or beside the box to tick
mail-picture = Drawing of the screen: { $words }
# $menu: the same button or box in the language of the email company
mail-also-called = It may also be called { $menu }.

## Our addresses, to copy

mail-addresses-heading = Our addresses
mail-addresses-note = Tap an address to mark all of it. Then copy it.
mail-addresses-none = There is no address to put in just now.
mail-copy = Copy
mail-copy-all = Copy all
# $address: an email address
mail-copy-address = Copy { $address }
# Stands on the button for a moment after it was pressed
mail-copied = Copied
# $count: how many addresses
mail-shared-heading = { $count ->
    [one] One address is left out. Why?
   *[other] { $count } addresses are left out. Why?
}
mail-shared-why = { $audience ->
    [patients] Others use this address too. If you let it in, emails from them get in as well.
   *[parents] Other schools use this address too. If you let it in, emails from them get in as well.
}
mail-shared-add = Open { $program } with these addresses too

## What else stands beside the steps

# A heading over remarks about an email company
mail-notes-heading = Good to know
mail-traps-heading = Take care with this
mail-moves-heading = These mailboxes are changing
# $endings: ends of email addresses, such as orange.net
mail-move-some = This is about addresses that end in { $endings }.
mail-own-help = Help from { $provider }
mail-undo-heading = Take an address out again
mail-undo-why = Do this when we pause or stop an address.
mail-worked-heading = Did it work?
mail-worked = { $audience ->
    [patients] Ask us to send you a test email. No setting is a promise: an email can still be held back.
   *[parents] Ask the school office to send you a test email. No setting is a promise: an email can still be held back.
}
# A button that writes an email to the office
mail-ask-test = Ask for a test email
# A link to the page with more questions
mail-help-link = Still nothing arrives?
mail-in-app = Nothing happens when you press a button? Open this page in your browser, such as Chrome or Safari.
mail-in-app-seen = You are inside another app. It may not save our contact or our files. Open this page in your browser first, such as Chrome or Safari.

## A message to the people who look after email at work

mail-work-subject = Please let emails from { $school } through
# $addresses: our addresses, one on each line. $list: a web address. SPF, DKIM and DMARC are names of checks.
mail-work-text =
    Hello,

    emails from { $school } do not reach me, or end up in spam. Please let them through. These are the exact addresses:

    { $addresses }

    Please do not let in more than these addresses, and keep the checks on (SPF, DKIM and DMARC).
    The list with signatures for machines is here: { $list }

    Thank you
mail-work-send = Email this message
mail-send-office = { $audience ->
    [patients] Send this to us
   *[parents] Send this to the office
}
# Where we have no address that somebody reads. $phone: a number to press
mail-ring-office = Ring us on { $phone } and say:
mail-tell-office = { $audience ->
    [patients] Ask us, and say:
   *[parents] Ask at the school office, and say:
}

## Messages to the school's office, written by a parent

mail-test-subject = Please send me a test email
mail-test-text = Please send a test email to this address. I have set up my email so that yours arrive. Thank you.
mail-check-subject = Is my email address right?
mail-check-text = Please look which email address you have for me. Is it the one that I am writing from? Thank you.
mail-stopped-subject = Your emails to me may be stopped
mail-stopped-text = I may have pressed “Spam” or “Unsubscribe” on one of your emails. Please look if my address is on a list of people who get no more emails. It may be called a suppression, bounce or unsubscribe list. Please take me off it. Thank you.
mail-spam-subject = Your test email was in my spam folder
mail-spam-text = Your test email was in my spam folder. I have said that it is not spam and done the steps on your page. Please send one more. Thank you.
mail-nothing-subject = Your test email did not arrive
mail-nothing-text = Your test email did not arrive. It is not in my inbox and not in spam. Did it come back to you with an error? Please ask the people who look after your email what happened to it. Thank you.

## Still nothing arrives: questions in their order

mail-help-title = Still nothing arrives? – { $school }
mail-help-heading = Still nothing arrives?
mail-help-lead = Take one question after another. Most people find the answer here.
mail-help-address-heading = Do we have your right address?
mail-help-address = One wrong letter is enough. Ask us which address we have for you.
mail-help-stopped-heading = Did you ever press “Spam” or “Unsubscribe”?
mail-help-stopped = Then nobody may be sending to you any more. You cannot change that in your email. We can.
mail-help-blocked-heading = Have you blocked us?
mail-help-blocked = Look in the settings of your email for blocked addresses, and for rules or filters. Is one of our addresses there? Take it out.
mail-help-full-heading = Is your mailbox full?
mail-help-full = A full mailbox turns new emails away. Delete what you do not need. Then empty the bin and the spam folder.
mail-help-held-heading = Are our emails held back?
mail-help-held = Look in the settings for spam. Must spam be deleted or turned away? Change it, so that spam goes into a folder. Look for a list called quarantine too.
mail-help-steps-heading = Have you done the steps for your email?
mail-help-steps = They take about two minutes.
mail-help-test-heading = Now ask for a test email
mail-help-test = Wait until we have sent it. Then look in your inbox and in your spam or junk folder. Where is it?
mail-help-inbox-heading = In my inbox
mail-help-inbox = Well done! It works. Come back to our page when the list changes.
mail-help-spam-heading = In spam or junk
mail-help-spam = Open it and say that it is not spam. Then do the steps for your email and ask for one more.
mail-help-nothing-heading = Nowhere
mail-help-nothing = Then something stops our emails on the way. You can do no more in your email. We must ask the people who send them.

## Everything to print

mail-print-heading = Steps for your email
mail-print-note = You can print the steps for each email company too. Choose one and print its page.
