#!/usr/bin/env python3
"""Reads the contact files with vobject."""

import os
import re
from pathlib import Path
import vobject
from report import Report, given, open_schools, same_addresses

# The day and second, written as version 3.0 and as version 4.0 want it (RFC 2426, RFC 6350 4.3.5).
REVISED = {
    "3.0": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    "4.0": re.compile(r"\d{8}T\d{6}Z"),
}


def main():
    report = Report()
    _, _, schools = given()
    seen = {}
    for school in open_schools(report, schools, "contact.vcf"):
        identifiers = [
            whole_card(report, school, "contact.vcf", "3.0"),
            whole_card(report, school, "contact-4.vcf", "4.0"),
        ]
        if school.expected["crest"]:
            identifiers.append(whole_card(report, school, "contact-photo.vcf", "3.0"))
        report.equal(f"{school.slug}: its cards have one UID", len(set(identifiers)), 1)
        report.check(
            f"{school.slug}: the UID is its own",
            identifiers[0] not in seen,
            f"also of {seen.get(identifiers[0])}",
        )
        seen[identifiers[0]] = school.slug
        single_cards(report, school, seen)
        same_as_earlier(report, school, identifiers[0])
    report.finish()


def same_as_earlier(report, school, uid):
    """A contact keeps its UID for ever, so that a phone replaces it and does not double it."""
    if "HALLPASS_EARLIER" not in os.environ:
        return
    earlier = Path(os.environ["HALLPASS_EARLIER"]) / "s" / school.slug / "contact.vcf"
    card = vobject.readOne(earlier.read_text(encoding="utf-8"))
    report.equal(f"{school.slug}: UID as in the earlier export", uid, card.uid.value)


def whole_card(report, school, name, version):
    """The card with every address. Gives its UID."""
    what = f"{school.slug}/{name}"
    card = one_card(report, school, name, version)
    if card is None:
        return None
    same_addresses(report, what, (mail.value for mail in card.contents.get("email", [])), school)
    report.equal(f"{what}: FN", card.fn.value, plain(school.name))
    labels(report, what, card, school)
    return card.uid.value


def single_cards(report, school, seen):
    """One card for each address, for programs that keep few addresses in one contact."""
    files = sorted((school.folder / "contacts").glob("*.vcf"), key=lambda file: int(file.stem))
    # A pause leaves a gap: the other cards keep their numbers.
    report.check(f"{school.slug}/contacts: numbered from 1", all(int(file.stem) >= 1 for file in files))
    found = []
    for file in files:
        name = f"contacts/{file.name}"
        card = one_card(report, school, name, "3.0")
        if card is None:
            continue
        mails = [mail.value for mail in card.contents.get("email", [])]
        report.equal(f"{school.slug}/{name}: one address", len(mails), 1)
        found += mails
        uid = card.uid.value
        report.check(f"{school.slug}/{name}: the UID is its own", uid not in seen, f"also of {seen.get(uid)}")
        seen[uid] = f"{school.slug}/{name}"
    same_addresses(report, f"{school.slug}/contacts", found, school)


def one_card(report, school, name, version):
    """Checks what every card must keep to, and gives what vobject makes of it."""
    what = f"{school.slug}/{name}"
    data = school.read(report, name)
    if data is None:
        return None
    lines = data.split(b"\r\n")
    report.check(f"{what}: lines end in CRLF", lines[-1] == b"" and b"\n" not in b"".join(lines))
    report.check(f"{what}: no empty line", b"" not in lines[:-1])
    longest = max(len(line) for line in lines)
    report.check(f"{what}: no line over 75 octets", longest <= 75, f"{longest} octets")
    report.check(f"{what}: no byte order mark", not data.startswith(b"\xef\xbb\xbf"))
    text = data.decode("utf-8")
    cards = list(vobject.readComponents(text))
    if not report.equal(f"{what}: one card", len(cards), 1):
        return None
    card = cards[0]
    report.equal(f"{what}: VERSION", card.version.value, version)
    revised = card.rev.value if hasattr(card, "rev") else ""
    report.check(f"{what}: REV", bool(REVISED[version].fullmatch(revised)), revised)
    report.check(f"{what}: UID", hasattr(card, "uid") and len(card.uid.value) >= 32)
    pictures(report, what, card, name == "contact-photo.vcf")
    report.check(f"{what}: no CHARSET", "CHARSET" not in text.upper())
    for mail in card.contents.get("email", []):
        types = {kind.upper() for kind in mail.params.get("TYPE", [])}
        wanted = {"INTERNET", "WORK"} if version == "3.0" else {"WORK"}
        report.check(f"{what}: {mail.value} has TYPE {sorted(wanted)}", types >= wanted, str(types))
    return card


def pictures(report, what, card, wanted):
    """Some phones refuse a contact with a picture, so only the card that is named so has one."""
    report.check(f"{what}: no logo, which phones take for a second picture", "logo" not in card.contents)
    photos = [photo.value for photo in card.contents.get("photo", [])]
    if not wanted:
        report.equal(f"{what}: no picture", photos, [])
    elif report.equal(f"{what}: one picture", len(photos), 1):
        begins = photos[0][:4]
        report.check(f"{what}: PNG or JPEG", begins == b"\x89PNG" or begins[:2] == b"\xff\xd8", repr(begins))


def labels(report, what, card, school):
    """Each address says what it is for, in words that every reader can keep."""
    by_group = {label.group: label.value for label in card.contents.get("x-ablabel", [])}
    for mail in card.contents.get("email", []):
        label = by_group.get(mail.group, "")
        report.check(f"{what}: {mail.value} has a label", bool(label))
        # Some readers cut a text here or show the backslash that should protect it.
        report.check(f"{what}: the label holds no comma or semicolon", not set(",;") & set(label), label)
        sender = school.sender(mail.value)
        if sender and sender["name"]:
            report.check(
                f"{what}: {mail.value} is labelled as in the county file",
                words(label)[: len(words(sender["name"]))] == words(sender["name"]),
                f"{label!r}, wanted {sender['name']!r}",
            )


def words(text):
    return re.findall(r"\w+", text)


def plain(name):
    """Semicolons are written as a dash, because Thunderbird shows the backslash before them."""
    return name.replace(";", " –")


if __name__ == "__main__":
    main()
