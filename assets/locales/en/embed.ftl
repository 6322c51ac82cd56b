### The box that schools put on their own websites, and the page that says how. The first part is for families. The
### rest is for people in the school office who look after the website: plain words too, no words of programmers. Every
### message may select on $audience (parents, patients).

## In the box, for families

# The name of the box, for people who hear the page read aloud. $school: the name of the school
widget-title = The email addresses of { $school }
# A link. It leads to the page with all addresses and the steps.
widget-open = See all our addresses and what to do
# A link that stands where the box cannot be shown. $school: the name of the school
widget-link = See which email addresses { $school } uses
# In the small box, where the addresses do not fit.
widget-count = { $count ->
    [one] We write from one address.
   *[other] We write from { $count } addresses.
}
# The same, where the school has not yet said that its list is full.
widget-count-partial = { $count ->
    [one] There is one address on our list so far.
   *[other] There are { $count } addresses on our list so far.
}
widget-paused = { $count ->
    [one] One of them is paused. Please do not open emails from it for now.
   *[other] { $count } of them are paused. Please do not open emails from them for now.
}
# The other languages of the school's page follow.
widget-languages = In other languages:
# Some websites do not let links in the box open. $address: a web address to copy or to type
widget-address = Our page: { $address }
# The box of an address that leads nowhere.
widget-missing = This box is empty. The list that was here has moved.

## The text that schools copy, with the day of the copy

# $date: a day; $link: a link with the words of the next message
copy-dated = This is a copy from { $date }. Addresses can change. { $link }
copy-link = See the list as it is now
# A heading
copy-heading = Emails from us
# A sentence for a newsletter or a post. $school: the name of the school; $address: a web address
copy-newsletter = Make sure you get emails from { $school }. See which addresses we use, and how to keep them out of junk: { $address }

## The page for people who look after a website

# The title of the browser's tab. $school: the name of the school
embed-title = Put our list on a website – { $school }
# A heading and a link.
embed-heading = Put our list on a website
embed-lead = { $audience ->
    [patients] For the person who looks after the website. People see who writes to them where they look first.
   *[parents] For the person who looks after the school’s website. Parents see who writes to them where they look first.
}
embed-promise = There are no cookies in it, and it counts nobody. When the list changes, the website shows it at once.
embed-built-heading = What is your website built with?
embed-built-hint = Press a name. We then show you the way that works there.
embed-built-html = Our own HTML
embed-built-someone = Someone else does it for us
embed-built-other = Something else
# In front of what to do. $builder: the name of a program, such as WordPress
embed-with = With { $builder }
# A link to one of the five ways further down. $number: 1 to 5
embed-use = Use way { $number }
# A second link, for when the first way does not work.
embed-else = Does it not work? Use way { $number }
# $version: a program with its version; $date: a day
embed-tried = We tried this with { $version } on { $date }.
embed-not-tried = We have not tried this ourselves yet. Save your page, then look at it.

## What to do with each of them. Words in “ ” are buttons in English programs.

embed-wordpress = Paste the link on a line of its own. WordPress makes the box by itself.
embed-wix = Add the part that Wix calls “Embed HTML”. Put the code into it and pull it to its full height.
embed-squarespace = Add a “Code” block and put the code into it. Some plans do not have this block.
embed-google-sites = Press “Insert”, then “Embed”, then “Embed code”. Put the code there.
embed-builder = In a text box, look for a button such as “HTML”, “Source” or “</>”. Put the code there. No such button? Then copy the text.
embed-html = Put the code where the box should be.
embed-someone = Send them this message. It has all that they need.
embed-other = Try the ways in this order: first 1, then 3, then 4. Way 5 works everywhere.
# A message to copy and send. $school: the name of the school; $address: a web address
embed-message-subject = A box for our website
embed-message = Please put the list of our email addresses on our website. Here is how, with the code to copy: { $address }

## The five ways

embed-ways-heading = The five ways
# Headings
embed-way-link = Way 1: paste a link
embed-way-element = Way 2: a script
embed-way-frame = Way 3: a frame
embed-way-copy = Way 4: text that you copy
embed-way-button = Way 5: a button, a poster or a sentence
embed-way-link-note = For WordPress and other websites that turn links into boxes. There is nothing else to do.
embed-way-element-note = The best way if you can add scripts. The box takes the height that it needs. It looks the same on every website.
embed-way-frame-note = For websites that let you add HTML but no scripts. The box keeps the height that you give it. It has a bar to scroll if the list grows.
# For people who can add scripts.
embed-way-frame-script = Can you add scripts too? Add this line once. Then the frame takes the height that it needs.
embed-way-copy-note = For websites that take out scripts and frames. It is a copy and does not change by itself. Copy it again when the list changes.
embed-way-copy-feed = You can follow changes with our feed.
embed-way-button-note = For websites where you can only add pictures and links, and for your newsletter.
embed-button-code = The code of the button
embed-button-svg = The button as a drawing (SVG)
embed-button-png = The button as a picture (PNG)
embed-button-link = Save the picture, put it on your page, and let it lead to this address:
embed-newsletter = A sentence for your newsletter
embed-poster = Posters and letters to print
# Stands over the code. A button to copy it is beside it.
embed-code = Code to copy
# Stands over the box as visitors will see it. $number: 1 to 5
embed-preview = How way { $number } looks

## Choices for ways 2 and 3

embed-look-heading = Size and colours
embed-view = Size
embed-view-full = With all addresses
embed-view-compact = Small
embed-theme = Colours
embed-theme-auto = Light or dark, as the visitor likes
embed-theme-light = Always light
embed-theme-dark = Always dark
embed-languages = For another language, open this page in that language.

## For the people who run the web server (these may be technical)

it-embed-heading = If your website has a Content-Security-Policy
it-embed-note = Add our address to these rules. Nothing else is needed: no inline scripts, no inline styles.
it-embed-way = Way { $number }
it-embed-pinned = The script’s name and its integrity value belong to one version. It never changes, and we keep every version. You decide when to take a newer one.
it-embed-sandbox = The frame needs no cookies, no storage and none of the rights that a sandbox takes away. Without popups it shows its address to copy.
