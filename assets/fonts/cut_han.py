"""Cuts Simplified Chinese out of Debian's Noto Sans CJK: cut_han.py FROM.ttc TO.ttf.br

The outlines become quadratic (a `glyf` table, like that of all our fonts), within two
thousandths of the type size, and their points stand on a grid of four (coarsen.py). The file is
packed with brotli: it is the largest by far.
"""

import sys
from pathlib import Path

import brotli
from coarsen import coarsen
from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, newTable

FAMILY = "Noto Sans CJK SC"

# Characters of names that GB 2312 lacks and people have: many were added to the later
# table of general use (2013) because of them.
NAMES = "堃喆玥珺昇镕祎旻婳瑄芃晞赟翀炘璟垚珮堉甯玮珩琇琎瑢璐昉昳晗晔曈煊煜熠熙燊禛禤筠菡蔓蕙薏骐骞䶮龑咏咲囍奭妤姝婧媗嫣宬屾峣嵘弢彧恺惇愔慜"

WANTED = (
    {ord(c) for row in range(0xB0, 0xF8) for column in range(0xA1, 0xFF)
     for c in bytes([row, column]).decode("gb2312", "ignore")}
    | set(map(ord, NAMES))
    | set(range(0x3001, 0x3012)) | {0x3007, 0x3014, 0x3015}
    # Full-width forms, and the marks that Chinese sets full-width too.
    | set(range(0xFF01, 0xFF5F)) | {0xFFE5, 0x2014, 0x201C, 0x201D, 0x2026}
)


def main(source, target):
    fonts = TTCollection(source).fonts
    font = next(font for font in fonts if font["name"].getDebugName(1) == FAMILY)
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["BASE", "DSIG", "VORG", "vhea", "vmtx"]
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=WANTED)
    cutter.subset(font)
    make_quadratic(font)
    font.recalcTimestamp = False
    plain = Path(target).with_suffix("")
    font.save(plain)
    Path(target).write_bytes(brotli.compress(plain.read_bytes()))
    plain.unlink()


def make_quadratic(font):
    order, drawn = font.getGlyphOrder(), font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(None)
        drawn[name].draw(Cu2QuPen(pen, max_err=2.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, glyphs
    coarsen(font, 4)
    del font["CFF "]
    most = font["maxp"]
    most.tableVersion = 0x00010000
    for field in (
        "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
        "maxSizeOfInstructions", "maxComponentElements", "maxPoints", "maxContours", "maxCompositePoints",
        "maxCompositeContours", "maxComponentDepth",
    ):
        setattr(most, field, 0)
    most.maxZones = 1
    font["post"].formatType = 3.0
    font.sfntVersion = "\0\1\0\0"


if __name__ == "__main__":
    main(*sys.argv[1:])
