#!/usr/bin/env python3
"""Reads the letters: are they sound, accessible, complete, and does the code scan?"""

import re
import tempfile
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import page
import pypdfium2
from codes import DOTS_PER_INCH as FINE
from codes import HAND, link_in_code, run, scan, seen_by_phone
from PIL import Image
from report import QUICK, SWEEP, Report, given

DOTS_PER_INCH = 150
LOCALES = Path(__file__).resolve().parents[2] / "assets" / "locales"
ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+")
# The heading of the letter in English.
HEADING = re.search("^letter-heading = (.*)", (LOCALES / "en" / "letter.ftl").read_text(encoding="utf-8"), re.M)[1]
# Invisible marks that keep addresses left to right and let long ones break.
MARKS = dict.fromkeys(map(ord, "\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069\u00ad\ufeff"))


def main():
    report = Report()
    _, _, schools = given()
    for school in schools:
        folder = school.folder / "print"
        if school.expected["closed"]:
            report.check(f"{school.slug} is closed and has no letters", not folder.exists())
            continue
        letters = sorted(folder.glob("*/letter*.pdf"))
        if not school.expected["list_complete"]:
            report.equal(f"{school.slug} has no full list and so no letter", letters, [])
            continue
        languages = {letter.parent.name for letter in letters}
        report.equal(f"{school.slug}: languages of letters", languages, set(school.expected["languages"]))
        for language in sorted(languages):
            papers = {letter.stem for letter in letters if letter.parent.name == language}
            report.check(f"{school.slug}/{language}: A4 and US Letter", {"letter", "letter-us"} <= papers, str(papers))
        for letter in chosen(letters, school.expected["languages"]):
            read(report, school, letter)
    report.finish()


def chosen(letters, languages):
    """All of them in a sweep; otherwise those in a school's first languages."""
    if SWEEP:
        return letters
    few = set(languages[: 1 if QUICK else 3])
    return [letter for letter in letters if letter.parent.name in few]


def read(report, school, letter):
    language = letter.parent.name
    what = f"{school.slug}/{language}/{letter.name}"
    checked = run("qpdf", "--check", letter)
    report.check(f"{what}: qpdf", checked.returncode == 0, checked.stdout + checked.stderr)
    validated = page.validate_pdf(str(letter), profile="ua1")
    why = "; ".join(sorted({f"{failure.rule_id} {failure.message}" for failure in validated.failures}))
    report.check(f"{what}: PDF/UA-1 (page-validation)", validated.is_compliant, why)
    report.check(f"{what}: paper", paper(letter) == ("letter" if "-us" in letter.stem else "A4"))
    # pdftotext keeps the order of the file (-raw), so that an address is not torn apart by columns.
    for program, pages in (("pdftotext", pages_by_poppler(letter, "-raw")), ("PDFium", pages_by_pdfium(letter))):
        text(report, f"{what} ({program})", "\n".join(pages), school)
        same_facts(report, f"{what} ({program})", language, pages, school)
    code(report, what, letter, [link_in_code(school, language) for language in sides(language)])


def sides(language):
    """The languages in a file: the English follows a translation that nobody has checked."""
    folder = LOCALES / language
    if not (folder / "letter.ftl").exists():
        return [language]
    about = tomllib.loads((folder / "locale.toml").read_text(encoding="utf-8"))
    checked = about["method"] == "original" or "checked" in about
    return [language] if checked else [language, "en"]


def paper(letter):
    with pypdfium2.PdfDocument(letter) as document:
        sizes = {tuple(round(side) for side in document[number].get_size()) for number in range(len(document))}
    return {frozenset({(595, 842)}): "A4", frozenset({(612, 792)}): "letter"}.get(frozenset(sizes), sizes)


def pages_by_poppler(letter, *options):
    return run("pdftotext", *options, letter, "-").stdout.split("\f")[:-1]


def pages_by_pdfium(letter):
    # All of the page, not what lies within a box: PDFium's boxes of text that stands for glyphs lie
    # beside the page.
    with pypdfium2.PdfDocument(letter) as document:
        return [document[number].get_textpage().get_text_range() for number in range(len(document))]


def text(report, what, found, school):
    """Every address, whole and exact, and none besides; the school's name, code and link."""
    found = found.translate(MARKS).replace("\r", "")
    tight = re.sub(r"\s+", "", found)
    told = school.expected
    listed = {s["address"] for s in told["senders"] if s["state"] in ("published", "paused")}
    must = school.in_files()
    missing = sorted(address for address in must if address not in tight)
    report.check(f"{what}: every address", not missing, f"missing {missing}")
    report.check(f"{what}: the school's name", re.sub(r"\s+", "", school.name) in tight)
    report.check(f"{what}: the code", told["code"] in tight)
    host = urlsplit(told["public_url"]).netloc
    link = f"{host}/q/{told['code']}".lower()
    report.check(f"{what}: the link {link}", link in tight.lower())
    # An address that breaks over two lines leaves a part that is the beginning of a listed one.
    strange = {
        address
        for address in ADDRESS.findall(found)
        if not any(known == address or known.startswith(address) or known.endswith(address) for known in listed)
    }
    report.equal(f"{what}: no other address", strange, set())


def same_facts(report, what, language, pages, school):
    """Each side of the paper has every address of the list in use, and no other."""
    listed = school.addresses("published", "paused")
    for tag, side in zip(sides(language), sides_apart(language, pages), strict=True):
        tight = re.sub(r"\s+", "", "".join(side).translate(MARKS))
        found = {address for address in listed if address in tight}
        report.equal(f"{what}: the addresses of the side in {tag}", found, listed)
        report.check(f"{what}: the code on the side in {tag}", school.expected["code"] in tight)


def sides_apart(language, pages):
    """The pages of the letter and, where it follows, of the English one."""
    if len(sides(language)) == 1:
        return [pages]
    first = next((number for number, text in enumerate(pages) if HEADING in text), len(pages))
    return [pages[:first], pages[first:]]


def code(report, what, letter, wanted):
    """Draws every page and scans it with two programs; the plain letter, and all in a sweep, also as fine
    as printers draw and then as a phone sees it."""
    closely = SWEEP or letter.stem == "letter"
    resolution = FINE if closely else DOTS_PER_INCH
    with tempfile.TemporaryDirectory(prefix="hallpass-letter-") as folder:
        drawn = run("pdftoppm", "-r", str(resolution), "-gray", "-png", letter, Path(folder) / "page")
        report.check(f"{what}: pdftoppm", drawn.returncode == 0, drawn.stderr)
        pages = sorted(Path(folder).glob("*.png"))
        looks = [(f"at {resolution} dpi", scan(pages))]
        if closely:
            for drawing in pages:
                with Image.open(drawing) as picture:
                    seen_by_phone(picture, HAND).save(drawing)
            looks.append((f"blurred at {HAND[0]} dpi", scan(pages)))
    for sight, (zbar, zxing) in looks:
        report.equal(f"{what}: what zbar scans {sight}", zbar, wanted)
        report.equal(f"{what}: what zxing scans {sight}", zxing, wanted)


if __name__ == "__main__":
    main()
