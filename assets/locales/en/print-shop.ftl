### The page with everything to print, for school staff. Plain words, reading age 9.
### Every message may select on $audience (parents, patients).

## How to print

shop-scale-heading = Print at 100 %
shop-scale = In the print window, choose “Actual size” or “100 %”, not “Fit”. Then codes, labels and cut marks have the right size.
# After a link, what it prints on, such as “A4”. $paper: the name of the paper
shop-on = on { $paper }
# $paper: the name of the paper; $count: how many there are on one sheet of it
shop-each = { $count ->
    [one] one on { $paper }
   *[other] { $count } on { $paper }
}
shop-us = On US paper

## To take home

shop-home = { $audience ->
    [patients] To take home
   *[parents] For the book bag
}
shop-home-note = { $audience ->
    [patients] The letter names all our addresses. The small ones save paper.
   *[parents] The letter names all our addresses. The small ones save paper and fit into a diary.
}
shop-letter = Letter
shop-a5 = Half-page letter
shop-slips = Slips
shop-cut = Cut along the marks. Each one says all that families need.

## Cards

shop-cards = For the fridge and the purse
shop-cards-note = Small cards with our code, to keep. Use thick paper and cut along the marks.
shop-card = Cards

## Posters

shop-gate = { $audience ->
    [patients] For the door and the wall
   *[parents] For the gate and the wall
}
shop-gate-note = The code is large, so that it works from a step or two away. Look at it now and then: somebody could put a sticker over it.
shop-poster = Poster

## Labels

shop-labels = { $audience ->
    [patients] Labels for letters and folders
   *[parents] Labels for diaries and folders
}
shop-labels-note = Choose your sheet of labels. Its number is on the packet.
# $width and $height: of one label, in millimetres; $count: how many there are on a sheet
shop-labels-size = { $count } labels, { $width } × { $height } mm
shop-labels-low = These labels are low, so the code on them is small.
shop-labels-first = First label
shop-labels-first-hint = Is the sheet partly used? Count the used labels row by row and add one.
shop-labels-right = Move right (mm)
shop-labels-down = Move down (mm)
shop-labels-move-hint = Does your printer print a little off? Print the test page first. A number below zero moves left or up.
shop-labels-test = Test page
# Asked for with numbers that do not work
shop-labels-wrong = These labels cannot be printed
# $max: how many labels there are on the sheet
shop-labels-wrong-first = The first label must be a whole number from 1 to { $max }.
# $max: the most, in millimetres
shop-labels-wrong-move = A label can be moved by at most { $max } mm, such as 1.5 or -0.5.
shop-back = Back to everything to print

## Texts to copy

shop-text = { $audience ->
    [patients] For leaflets, emails and websites
   *[parents] For newsletters, emails and websites
}
shop-text-news = For a newsletter
shop-text-signature = Under your emails
shop-text-file = Both as a file
shop-copy = Copy
shop-copied = Copied
