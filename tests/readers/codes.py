#!/usr/bin/env python3
"""Scans the codes as pictures with two programs: zbar and zxing."""

import subprocess

import zxingcpp
from PIL import Image, ImageFilter
from report import Report, given, open_schools

DOTS_PER_INCH = 300
# A phone shows some 1,900 dots across what it sees: at 30 cm some 140 to the inch, at 2 m some 25.
# Neither lens nor hand are perfect, so the picture is blurred by about a dot.
HAND = (140, 0.8)
TWO_STEPS = (25, 0.6)


def main():
    report = Report()
    _, _, schools = given()
    for school in open_schools(report, schools, "qr.png"):
        if school.read(report, "qr.png") is None:
            continue
        what = f"{school.slug}/qr.png"
        wanted = link_in_code(school, school.expected["languages"][0])
        zbar, zxing = scan([school.folder / "qr.png"])
        report.equal(f"{what}: what zbar scans", zbar, [wanted])
        report.equal(f"{what}: what zxing scans", zxing, [wanted])
    report.finish()


def link_in_code(school, language):
    """What a code must say: upper case, so that it is small and scans from further away. The first
    language is the one that a code without a language leads to."""
    link = f"{school.expected['public_url']}/q/{school.expected['code']}"
    if language != school.expected["languages"][0]:
        link += f"/{language}"
    return link.upper()


def scan(pictures):
    """What each of the two programs finds in some pictures."""
    zbar, zxing = [], []
    for file in pictures:
        found = run("zbarimg", "--nodbus", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file)
        zbar += found.stdout.split("\n")[:-1]
        with Image.open(file) as picture:
            zxing += [barcode.text for barcode in zxingcpp.read_barcodes(picture)]
    return zbar, zxing


def seen_by_phone(picture, phone):
    """A picture of 300 dots to the inch, as a phone sees it from `HAND` or `TWO_STEPS`."""
    resolution, blur = phone
    share = resolution / DOTS_PER_INCH
    small = picture.resize((round(picture.width * share), round(picture.height * share)), Image.Resampling.BOX)
    return small.filter(ImageFilter.GaussianBlur(blur))


def run(*words):
    """Runs a program and keeps what it said."""
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=120)


if __name__ == "__main__":
    main()
