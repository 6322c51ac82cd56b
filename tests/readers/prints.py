#!/usr/bin/env python3
"""Reads what is printed besides the letter: is it sound, accessible and complete, do all codes scan
also from where a phone is held, and do labels stand where the sheets of shops have them?"""

import re
import tempfile
import tomllib
from pathlib import Path

import page
import pypdfium2
from codes import DOTS_PER_INCH, HAND, TWO_STEPS, link_in_code, run, seen_by_phone
from letters import ADDRESS, MARKS, pages_by_pdfium, sides
from PIL import Image
from report import QUICK, SWEEP, Report, given

import zxingcpp

MM = 72 / 25.4
SHEETS = tomllib.loads(
    (Path(__file__).resolve().parents[1] / "data/labels/sheets.toml").read_text(encoding="utf-8")
)["sheet"]
# How many codes each sheet has.
CODES = {"a5": 2, "slips": 4, "cards": 10, "poster": 1}
FORMATS = ["a5", "slips", "cards", "poster", "poster-a3", "a5-us", "slips-us", "cards-us", "poster-us"]
LABELS = [f"labels-{sheet['name']}" for sheet in SHEETS]


def main():
    report = Report()
    _, _, schools = given()
    positions_done = False
    for number, school in enumerate(schools):
        folder = school.folder / "print"
        if school.expected["closed"] or not school.expected["list_complete"]:
            found = sorted(file for file in folder.glob("*/*.pdf") if not file.stem.startswith("letter"))
            report.equal(f"{school.slug} has nothing to print", found, [])
            continue
        if not positions_done:
            language = school.expected["languages"][0]
            for sheet in SHEETS:
                positions(report, school, folder / language, sheet)
            positions_done = True
        for place, language in enumerate(chosen(school.expected["languages"])):
            for stem in sampled(number + place):
                read(report, school, language, folder / language / f"{stem}.pdf")
    report.finish()


def chosen(languages):
    return languages if SWEEP else languages[: 1 if QUICK else 2]


def sampled(number):
    """All of them in a sweep; otherwise three a language, another three for the next one."""
    every = FORMATS + LABELS
    if SWEEP:
        return every
    return [every[(3 * number + step) % len(every)] for step in range(3)]


def read(report, school, language, file):
    what = f"{school.slug}/{language}/{file.name}"
    if not report.check(f"{what} is exported", file.is_file()):
        return
    checked = run("qpdf", "--check", file)
    report.check(f"{what}: qpdf", checked.returncode == 0, checked.stdout + checked.stderr)
    validated = page.validate_pdf(str(file), profile="ua1")
    why = "; ".join(sorted({f"{failure.rule_id} {failure.message}" for failure in validated.failures}))
    report.check(f"{what}: PDF/UA-1 (page-validation)", validated.is_compliant, why)
    words(report, f"{what} (pdftotext)", run("pdftotext", "-raw", file, "-").stdout, school)
    words(report, f"{what} (PDFium)", "\n".join(pages_by_pdfium(file)), school)
    codes(report, what, school, language, file)


def words(report, what, found, school):
    """The school, its link, and no address that the list does not have."""
    found = found.translate(MARKS).replace("\r", "")
    tight = re.sub(r"\s+", "", found)
    name = re.sub(r"\s+", "", school.name)
    # On a label a very long name may end in dots.
    begun = name[:12] if "labels" in what or "cards" in what else name
    report.check(f"{what}: the school's name", begun in tight)
    link = link_in_code(school, school.expected["languages"][0]).split("://")[1]
    report.check(f"{what}: the link", link.lower() in tight.lower(), link)
    listed = school.addresses("published", "paused")
    strange = {
        address
        for address in ADDRESS.findall(found)
        if not any(known == address or known.startswith(address) or known.endswith(address) for known in listed)
    }
    report.equal(f"{what}: no other address", strange, set())
    paused = {address for address in school.addresses("paused") if address in tight}
    report.equal(f"{what}: no paused address", paused, set())


def codes(report, what, school, language, file):
    """Cuts every page as scissors do, and scans each piece as it is and as a phone sees it."""
    stem = file.stem
    told = [link_in_code(school, spoken) for spoken in sides(language)]
    with tempfile.TemporaryDirectory(prefix="hallpass-print-") as folder:
        drawn = run("pdftoppm", "-r", str(DOTS_PER_INCH), "-gray", "-png", file, Path(folder) / "page")
        report.check(f"{what}: pdftoppm", drawn.returncode == 0, drawn.stderr)
        pages = sorted(Path(folder).glob("*.png"))
        for number, picture in enumerate(pages):
            with Image.open(picture) as whole:
                pieces = cut(whole, stem)
                if not SWEEP and len(pieces) > 4:
                    pieces = [pieces[0], pieces[1], pieces[-2], pieces[-1]]
                for place, piece in enumerate(pieces):
                    if stem.startswith("a5"):
                        wanted = told[min(place, len(told) - 1)]
                    else:
                        wanted = told[min(number, len(told) - 1)]
                    which = f"{what}, page {number + 1}, piece {place + 1}"
                    phone = TWO_STEPS if stem.startswith("poster") else HAND
                    scanned(report, which, piece, wanted, phone, Path(folder) / "piece.png")


def cut(whole, stem):
    """The pieces of a page that was drawn."""
    dot = DOTS_PER_INCH / 25.4
    if stem.startswith("labels"):
        sheet = next(sheet for sheet in SHEETS if sheet["name"] == stem.removeprefix("labels-"))
        return [whole.crop(tuple(round(edge * dot) for edge in label)) for label in labels(sheet)]
    if stem.startswith("cards"):
        width, height = 85.5 * dot, 54 * dot
        left, top = (whole.width - 2 * width) / 2, (whole.height - 5 * height) / 2
        return [
            whole.crop((
                round(left + column * width),
                round(top + row * height),
                round(left + (column + 1) * width),
                round(top + (row + 1) * height),
            ))
            for row in range(5)
            for column in range(2)
        ]
    columns, rows = {"a5": (2, 1), "slips": (2, 2)}.get(stem.split("-")[0], (1, 1))
    width, height = whole.width // columns, whole.height // rows
    return [
        whole.crop((column * width, row * height, (column + 1) * width, (row + 1) * height))
        for row in range(rows)
        for column in range(columns)
    ]


def scanned(report, what, piece, wanted, phone, file):
    # A label lies on white paper; what is around it in a picture is white too.
    framed = Image.new("L", (piece.width + 60, piece.height + 60), 255)
    framed.paste(piece, (30, 30))
    blurred = seen_by_phone(framed, phone)
    for sight, picture in (("at 300 dpi", framed), (f"blurred at {phone[0]} dpi", blurred)):
        picture.save(file)
        zbar = run("zbarimg", "--nodbus", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file).stdout.split()
        report.equal(f"{what}: what zbar scans {sight}", zbar, [wanted])
        zxing = [barcode.text for barcode in zxingcpp.read_barcodes(picture)]
        report.equal(f"{what}: what zxing scans {sight}", zxing, [wanted])


def labels(sheet):
    """Left, top, right and lower edge of each label, in millimetres."""
    (left, top), (across, down), (width, height) = sheet["first"], sheet["pitch"], sheet["label"]
    for row in range(sheet["rows"]):
        for column in range(sheet["columns"]):
            x, y = left + column * across, top + row * down
            yield x, y, x + width, y + height


def positions(report, school, folder, sheet):
    """The outlines of the test page to a tenth of a millimetre, and nothing outside of a label."""
    name = sheet["name"]
    what = f"{school.slug}: labels {name}"
    with pypdfium2.PdfDocument(folder / f"labels-{name}-test.pdf") as document:
        drawn = document[0]
        width, height = drawn.get_size()
        paper = [round(width / MM, 1), round(height / MM, 1)]
        report.equal(f"{what}: paper", paper, [round(side, 1) for side in sheet["paper"]])
        bars = [
            (left / MM, (height - top) / MM, right / MM, (height - bottom) / MM)
            for left, bottom, right, top in (
                thing.get_bounds() for thing in drawn.get_objects() if thing.type == 2  # a path
            )
        ]
    off = [label for label in labels(sheet) if not outlined(label, bars)]
    report.equal(f"{what}: outlines to 0.1 mm", off, [])
    with pypdfium2.PdfDocument(folder / f"labels-{name}.pdf") as document:
        drawn = document[0]
        text = drawn.get_textpage()
        boxes = [
            (left / MM, (height - top) / MM, right / MM, (height - bottom) / MM)
            for left, bottom, right, top in (text.get_charbox(index) for index in range(text.count_chars()))
            if right > left and top > bottom
        ]
    places = list(labels(sheet))
    within = [sum(inside(box, label) for box in boxes) for label in places]
    report.equal(f"{what}: all words stand inside of labels", sum(within), len(boxes))
    report.check(f"{what}: every label has the same words", len(set(within)) == 1 and within[0] > 20, str(within))


def outlined(label, bars):
    """Whether four bars run along the middle of the edges."""
    left, top, right, low = label
    near = lambda a, b: abs(a - b) <= 0.1
    level = [bar for bar in bars if bar[3] - bar[1] < 0.3 and near(bar[0], left) and near(bar[2], right)]
    upright = [bar for bar in bars if bar[2] - bar[0] < 0.3 and near(bar[1], top) and near(bar[3], low)]
    middle = lambda a, b: (a + b) / 2
    return all(any(near(middle(bar[1], bar[3]), edge) for bar in level) for edge in (top, low)) and all(
        any(near(middle(bar[0], bar[2]), edge) for bar in upright) for edge in (left, right)
    )


def inside(box, label):
    return box[0] >= label[0] and box[1] >= label[1] and box[2] <= label[2] and box[3] <= label[3]


if __name__ == "__main__":
    main()
