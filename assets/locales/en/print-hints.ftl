### Hints on the page with everything to print, for school staff. Plain words, reading age 9.

# Under the kinds of letter. “Easy to read” is a letter with larger type and more room between the lines
hint-cream = Letters that are easy to read work best on cream paper: black on bright white glares for some people.
# Beside the labels, where this page is a copy that cannot move them. $address: a link to the page that can
hint-moved = Do the labels print in the same place whatever you type here? Then this is a copy of our page. Go to { $address }.
