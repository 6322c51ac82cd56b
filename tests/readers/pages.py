#!/usr/bin/env python3
"""Reads the schools' pages with html5lib, which reads HTML as the standard says browsers do."""

import re

import html5lib
from report import Report, given

HTML = "{http://www.w3.org/1999/xhtml}"
ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+")


def main():
    report = Report()
    _, _, schools = given()
    for school in schools:
        for language in school.expected["languages"]:
            data = school.read(report, f"{language}/index.html")
            if data is not None:
                read(report, school, language, html5lib.parse(data, transport_encoding="utf-8"))
    report.finish()


def read(report, school, language, document):
    what = f"{school.slug}/{language}/index.html"
    # A page that is not translated yet says that it is in English.
    report.check(f"{what}: language", document.get("lang") in (language, "en"), str(document.get("lang")))
    names = [plain(heading) for heading in document.iter(f"{HTML}h1")]
    report.check(f"{what}: one heading", len(names) == 1, str(names))
    report.check(f"{what}: the school's name", school.name in plain(document.find(f"{HTML}body")))
    if school.expected["closed"]:
        return
    # Every address stands alone in an element that keeps it left to right.
    shown = [plain(part).strip() for part in document.iter(f"{HTML}bdi") if "@" in plain(part)]
    wanted = school.addresses("published", "paused")
    report.equal(f"{what}: the addresses in it", {text for text in shown if ADDRESS.fullmatch(text)} & wanted, wanted)
    retired = school.addresses("ended")
    strange = set(ADDRESS.findall(" ".join(document.itertext()))) - wanted - retired
    report.equal(f"{what}: no other address", {a for a in strange if not a.startswith("name@")}, set())


def plain(element):
    """The text as it is read; a place where a line may break is no space."""
    return " ".join("".join(element.itertext()).split())


if __name__ == "__main__":
    main()
