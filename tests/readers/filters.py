#!/usr/bin/env python3
"""Reads the Gmail filters with an XML parser, and the two plain lists."""

import re
import xml.etree.ElementTree as tree
from report import Report, given, open_schools, same_addresses

ATOM = "{http://www.w3.org/2005/Atom}"
APPS = "{http://schemas.google.com/apps/2006}"
# Gmail takes no longer search text in one filter.
LONGEST = 1400


def main():
    report = Report()
    _, _, schools = given()
    for school in open_schools(report, schools, "gmail-filters.xml"):
        gmail(report, school)
        safe_senders(report, school)
        plain(report, school)
    report.finish()


def gmail(report, school):
    what = f"{school.slug}/gmail-filters.xml"
    data = school.read(report, "gmail-filters.xml")
    if data is None:
        return
    feed = tree.fromstring(data)
    report.equal(f"{what}: root", feed.tag, f"{ATOM}feed")
    entries = feed.findall(f"{ATOM}entry")
    report.check(f"{what}: has an entry", bool(entries))
    found, identifiers = [], []
    for entry in entries:
        properties = {p.get("name"): p.get("value") for p in entry.findall(f"{APPS}property")}
        text = properties.get("from", "")
        report.check(f"{what}: from has at most {LONGEST} characters", len(text) <= LONGEST, str(len(text)))
        report.equal(f"{what}: never sent to spam", properties.get("shouldNeverSpam"), "true")
        others = set(properties) - {"from", "shouldNeverSpam", "sizeOperator", "sizeUnit", "label"}
        report.equal(f"{what}: does nothing else", others, set())
        report.equal(f"{what}: category", entry.find(f"{ATOM}category").get("term"), "filter")
        identifiers.append(entry.findtext(f"{ATOM}id"))
        inner = re.sub(r"^[({](.*)[)}]$", r"\1", text)
        found += [part.strip().strip('"') for part in re.split(r"\s+OR\s+", inner)]
    report.equal(f"{what}: ids differ", len(identifiers), len(set(identifiers)))
    whole = all(re.fullmatch(r"[^@\s]+@[^@\s*]+", address) for address in found)
    report.check(f"{what}: whole addresses, no domains", whole)
    same_addresses(report, what, found, school)


def safe_senders(report, school):
    what = f"{school.slug}/outlook-safe-senders.txt"
    data = school.read(report, "outlook-safe-senders.txt")
    if data is None:
        return
    text = data.decode("utf-8")
    report.check(f"{what}: lines end in CRLF", text.endswith("\r\n") and text.count("\n") == text.count("\r\n"))
    same_addresses(report, what, text.split("\r\n")[:-1], school)


def plain(report, school):
    what = f"{school.slug}/senders.txt"
    data = school.read(report, "senders.txt")
    if data is None:
        return
    text = data.decode("utf-8")
    report.check(f"{what}: lines end in LF alone", text.endswith("\n") and "\r" not in text)
    lines = text.split("\n")[:-1]
    report.equal(f"{what}: sorted", lines, sorted(lines, key=str.casefold))
    same_addresses(report, what, lines, school)


if __name__ == "__main__":
    main()
