#!/usr/bin/env python3
"""Prints the tables of docs/letters.md: what readers make of one school's letter in each language, and of
everything else that is printed.

usage: letter_figures.py EXPORT SCHOOL [formats]
"""

import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import page
import pypdfium2
import zxingcpp
from letters import LOCALES, pages_by_pdfium, pages_by_poppler, sides, sides_apart

# What every letter says, whatever the school and its list.
MESSAGES = (
    "heading greeting reason steps step-open step-save step-junk warning table table-name table-address "
    "newest check reference page unchecked"
).split()
# Of what else is printed: the messages that always stand on a piece, and how many pieces there are.
LEAFLET = "letter-heading sheet-step-open sheet-step-save sheet-step-junk sheet-fake".split()
LABEL = ["sheet-scan"]
FORMATS = {
    "letter": None,
    "letter-easy": None,
    "letter-large": None,
    "a5": (LEAFLET, 1),
    "slips": (LEAFLET, 4),
    "cards": (["sheet-scan", "sheet-check"], 10),
    "poster": (["letter-heading", *(f"sheet-poster-{name}" for name in "scan type begins else never".split())], 1),
    "labels-l7160": (LABEL, 21),
    "labels-l7165": (LABEL, 8),
    "labels-5160": (LABEL, 30),
}
# Programs set words that run from right to left between such marks, which nobody sees.
DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))
DOTS_PER_INCH = 150


def main():
    export, school, *what = sys.argv[1:]
    if what == ["formats"]:
        formats(export, school)
        return
    letters = {file.parent.name: file for file in Path(export, "s", school, "print").glob("*/letter.pdf")}
    print("| language | PDF/UA-1 | words, pdftotext | words, PDFium | codes | pages | bytes |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for language in in_order(letters):
        if not (LOCALES / language / "letter.ftl").exists():
            print(f"| {language} | printed in English | | | | | |")
            continue
        file = letters[language]
        valid = page.validate_pdf(str(file), profile="ua1").is_compliant
        shares = [share(language, pages(file)) for pages in (pages_by_poppler, pages_by_pdfium)]
        codes, count = scanned(file)
        print(
            f"| {language} | {'pass' if valid else 'fail'} | {shares[0]:.3f} | {shares[1]:.3f} | "
            f"{codes} of {len(sides(language))} | {count} | {file.stat().st_size:,} |",
            flush=True,
        )


def formats(export, school):
    """Two tables, language by format: the share of words, the lower of both programs', and kilobytes."""
    folders = {folder.name: folder for folder in Path(export, "s", school, "print").iterdir()}
    shares, sizes, failed = {}, {}, []
    for language in in_order(folders):
        shares[language], sizes[language] = [], []
        for form, names in FORMATS.items():
            file = folders[language] / f"{form}.pdf"
            if not page.validate_pdf(str(file), profile="ua1").is_compliant:
                failed.append(f"{language}/{form}")
            found = [pages(file) for pages in (pages_by_poppler, pages_by_pdfium)]
            lowest = min(share(language, pages) if names is None else share_of(language, *names, pages) for pages in found)
            shares[language].append(f"{lowest:.3f}")
            sizes[language].append(f"{file.stat().st_size / 1000:.1f}")
        print(language, *shares[language], file=sys.stderr, flush=True)
    count = sum(len(row) for row in sizes.values())
    print(f"PDF/UA-1: {count - len(failed)} of {count} pass. {' '.join(failed)}")
    for table in (shares, sizes):
        print()
        print("| language |", " | ".join(f"`{form}`" for form in FORMATS), "|")
        print("|", " | ".join(["---"] * (len(FORMATS) + 1)), "|")
        for language, row in table.items():
            print(f"| {language} |", " | ".join(row), "|")


def share_of(language, names, pieces, pages):
    """How many of the words of some messages are found, each as often as there are pieces."""
    wanted = Counter()
    for name in names:
        room, _, rest = name.partition("-")
        wanted.update(said(message(language, rest, room)))
    for word in wanted:
        wanted[word] *= pieces
    return found_of(language, wanted, "\n".join(pages))


def in_order(languages):
    return sorted(languages, key=lambda language: (language != "en", language))


def share(language, pages):
    """How many of the words that the letter's own side should say are found there, each as often."""
    found = "\n".join(sides_apart(language, pages)[0])
    return found_of(language, expected(language), found)


def found_of(language, wanted, found):
    if language.startswith("zh"):
        # No blanks between words: whole clauses, wherever lines break.
        tight = re.sub(r"\s+", "", plain(found))
        hits = sum(min(tight.count(clause), count) for clause, count in wanted.items())
    else:
        hits = sum((wanted & Counter(words(plain(found)))).values())
    return hits / wanted.total()


def expected(language):
    wanted = Counter()
    for name in MESSAGES:
        if name == "unchecked" and len(sides(language)) == 1:
            continue
        wanted.update(said(message(language, name)))
    return wanted


def said(text):
    """Words that stand whole in a message; what touches something filled in does not count."""
    return words(plain(re.sub(r"\S*\{[^}]*\}\S*", " ", text)))


def message(language, name, room="letter"):
    """The text of a message, as it is said to parents."""
    for file in ("letter.ftl", "letter-changes.ftl", "sheets.ftl"):
        text = (LOCALES / language / file).read_text(encoding="utf-8") if (LOCALES / language / file).exists() else ""
        found = re.search(rf"^{room}-{name} = (.*(?:\n[ }}].*)*)", text, re.MULTILINE)
        if found:
            choice = re.search(r"\*\[\w+\] (.*)", found[1])
            return choice[1] if choice else found[1]
    return message("en", name, room) if language != "en" else ""


def plain(text):
    text = DIRECTIONS.sub(" ", text).translate(UNSEEN)
    return unicodedata.normalize("NFC", text)


def words(text):
    """Runs of letters, digits and the marks on them."""
    parts = "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in text)
    return parts.split()


def scanned(file):
    """How many codes are found on the pages, and how many pages there are."""
    with pypdfium2.PdfDocument(file) as document:
        pictures = [document[number].render(scale=DOTS_PER_INCH / 72).to_pil() for number in range(len(document))]
    return sum(len(zxingcpp.read_barcodes(picture)) for picture in pictures), len(pictures)


if __name__ == "__main__":
    main()
