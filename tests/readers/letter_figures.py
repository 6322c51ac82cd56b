#!/usr/bin/env python3
"""Prints the table of docs/letters.md: what readers make of one school's letter in each language.

usage: letter_figures.py EXPORT SCHOOL
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
# Programs set words that run from right to left between such marks, which nobody sees.
DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))
DOTS_PER_INCH = 150


def main():
    export, school = sys.argv[1:]
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


def in_order(languages):
    return sorted(languages, key=lambda language: (language != "en", language))


def share(language, pages):
    """How many of the words that the letter's own side should say are found there, each as often."""
    found = "\n".join(sides_apart(language, pages)[0])
    wanted = expected(language)
    if language.startswith("zh"):
        # No blanks between words: whole clauses, wherever lines break.
        tight = re.sub(r"\s+", "", plain(found))
        hits = sum(clause in tight for clause in wanted.elements())
    else:
        hits = sum((wanted & Counter(words(plain(found)))).values())
    return hits / wanted.total()


def expected(language):
    """Words that stand whole in the messages; what touches something filled in does not count."""
    wanted = Counter()
    for name in MESSAGES:
        if name == "unchecked" and len(sides(language)) == 1:
            continue
        text = re.sub(r"\S*\{[^}]*\}\S*", " ", message(language, name))
        wanted.update(words(plain(text)))
    return wanted


def message(language, name):
    """The text of a message, as it is said to parents."""
    for file in ("letter.ftl", "letter-changes.ftl"):
        text = (LOCALES / language / file).read_text(encoding="utf-8") if (LOCALES / language / file).exists() else ""
        found = re.search(rf"^letter-{name} = (.*(?:\n[ }}].*)*)", text, re.MULTILINE)
        if found:
            choice = re.search(r"\*\[\w+\] (.*)", found[1])
            return choice[1] if choice else found[1]
    return message("en", name) if language != "en" else ""


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
