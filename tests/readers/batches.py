#!/usr/bin/env python3
"""Reads print-ready batches: is each file sound and accessible, and does the manifest say truly on
which pages each school's letter is?"""

import csv
import itertools
import tempfile
from pathlib import Path

import page
import pypdfium2
from codes import link_in_code, run, scan
from letters import DOTS_PER_INCH, sides, text
from report import QUICK, SWEEP, Report, given


def main():
    report = Report()
    folder, _, schools = given()
    by_slug = {school.slug: school for school in schools}
    with (folder / "manifest.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = [row for row in csv.DictReader(table) if row["page"]]
    languages = {language for school in schools if school.expected["list_complete"] and not school.expected["closed"]
                 for language in school.expected["languages"]}
    report.equal("languages of batches", {row["language"] for row in rows}, languages)
    batches = [(name, list(group)) for name, group in itertools.groupby(rows, key=lambda row: row["file"])]
    for name, letters in batches if SWEEP else batches[: 4 if QUICK else 12]:
        read(report, folder / name, letters, by_slug)
    report.finish()


def read(report, batch, rows, by_slug):
    what = batch.name
    checked = run("qpdf", "--check", batch)
    report.check(f"{what}: qpdf", checked.returncode == 0, checked.stdout + checked.stderr)
    validated = page.validate_pdf(str(batch), profile="ua1")
    why = "; ".join(sorted({f"{failure.rule_id} {failure.message}" for failure in validated.failures}))
    report.check(f"{what}: PDF/UA-1 (page-validation)", validated.is_compliant, why)
    with pypdfium2.PdfDocument(batch) as document:
        marks = [(mark.get_title(), mark.get_dest().get_index() + 1) for mark in document.get_toc()]
        report.equal(f"{what}: bookmarks", [number for _, number in marks], [int(row["page"]) for row in rows])
        for (title, _), row in zip(marks, rows):
            report.check(f"{what}: the bookmark {title}", title.startswith(row["school"]), row["school"])
        for row in rows:
            letter(report, f"{what}, {row['slug']}", batch, document, row, by_slug[row["slug"]])


def letter(report, what, batch, document, row, school):
    """The pages that the manifest names hold this school's letter and no other's."""
    first, count = int(row["page"]), int(row["pages"])
    pages = range(first, first + count)
    by_pdfium = "\n".join(document[number - 1].get_textpage().get_text_range() for number in pages)
    text(report, f"{what} (PDFium)", by_pdfium, school)
    wanted = [link_in_code(school, language) for language in sides(row["language"])]
    with tempfile.TemporaryDirectory(prefix="hallpass-batch-") as drawings:
        drawn = run("pdftoppm", "-r", str(DOTS_PER_INCH), "-gray", "-png", "-f", str(first), "-l", str(pages[-1]),
                    batch, Path(drawings) / "page")
        report.check(f"{what}: pdftoppm", drawn.returncode == 0, drawn.stderr)
        _, zxing = scan(sorted(Path(drawings).glob("*.png")))
    report.equal(f"{what}: what zxing scans", zxing, wanted)


if __name__ == "__main__":
    main()
