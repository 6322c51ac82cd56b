#!/usr/bin/env python3
"""Reads Outlook's contact table: it keeps three addresses of a contact and no more."""

import csv
import io
from report import Report, given, open_schools, same_addresses

COLUMNS = ["E-mail Address", "E-mail 2 Address", "E-mail 3 Address"]


def main():
    report = Report()
    _, _, schools = given()
    for school in open_schools(report, schools, "outlook.csv"):
        data = school.read(report, "outlook.csv")
        if data is None:
            continue
        what = f"{school.slug}/outlook.csv"
        # Outlook takes a table without the mark for one in the machine's old code page.
        report.check(f"{what}: byte order mark", data.startswith(b"\xef\xbb\xbf"))
        text = data.decode("utf-8-sig")
        report.check(f"{what}: lines end in CRLF", text.count("\n") == text.count("\r\n") > 0)
        table = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        rows = list(table)
        columns = [name for name in table.fieldnames if name.endswith("Address") and "mail" in name]
        report.equal(f"{what}: columns for addresses", columns, COLUMNS)
        found = []
        for number, row in enumerate(rows, 1):
            report.check(f"{what}: row {number} has as many cells as the heading", None not in row)
            mails = [row[column] for column in COLUMNS if row.get(column)]
            report.check(f"{what}: row {number} has an address", bool(mails))
            cells = [cell for cell in row.values() if cell]
            names = any(school.name in cell for cell in cells if isinstance(cell, str))
            report.check(f"{what}: row {number} names the school", names)
            # A spreadsheet runs what begins like this.
            harmless = not any(cell[0] in "=@\t\r" for cell in cells if isinstance(cell, str))
            report.check(f"{what}: row {number} holds no formula", harmless)
            found += mails
        same_addresses(report, what, found, school)
    report.finish()


if __name__ == "__main__":
    main()
