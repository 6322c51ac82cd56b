#!/bin/sh
# Cuts the letter's fonts from Debian's Noto files. Needs fonts-noto-core, fonts-noto-mono,
# fonts-noto-cjk and, from PyPI, fonttools and brotli. See README.md.
set -eu
from=${1:-/usr/share/fonts/truetype/noto}
han=${2:-/usr/share/fonts/opentype/noto}
here=$(dirname "$0")

# Latin, Latin extended, Greek (with polytonic), Cyrillic, combining marks, punctuation.
# U+00AD (soft hyphen) is left out: an address must never grow a hyphen.
sans="U+0020-007E,U+00A0-00AC,U+00AE-017F,U+018F,U+0192,U+01A0-01A1,U+01AF-01B0,\
U+01CD-01DC,U+01E6-01E7,U+01EA-01EB,U+01F4-01F5,U+01FA-021B,U+021E-021F,U+0226-0233,\
U+0237,U+0259,U+02BB-02BC,U+02C6-02C7,U+02D8-02DD,U+0300-030C,U+0323,U+0326-0328,U+0331,\
U+0370-03FF,U+0400-052F,U+1E00-1EFF,U+1F00-1FFF,U+2010-2015,U+2018-201E,U+2020-2022,\
U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2116,U+2122,U+2190-2193,\
U+2212,U+2713"
mono="U+0020-007E,U+00A0-00AC,U+00AE-024F,U+0300-030C,U+0323,U+0326-0328,U+0370-03FF,\
U+0400-04FF,U+1E00-1EFF,U+2010-2015,U+2018-201E,U+2026,U+20AC"
# Every script below goes without Latin letters, digits and punctuation: those are always
# drawn by Noto Sans, whatever stands around them. Joiners, which words are written with,
# and the circle that carries a lone mark go along.
joiners="U+200C-200D,U+25CC"
danda="U+0964-0965"
naskh="U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FD3E-FD3F,U+FDF2,U+FDFA-FDFD"
nastaliq="U+0600-06FF,U+0750-077F,U+FDF2,U+FDFA-FDFD"
bengali="U+0951-0952,$danda,U+0980-09FF"
gurmukhi="U+0951-0952,$danda,U+0A00-0A7F,U+262C"
gujarati="U+0951-0952,$danda,U+0A80-0AFF"
devanagari="U+0900-097F,U+20B9,U+A8E0-A8FF"
tamil="$danda,U+0B80-0BFF"

cut() {
  pyftsubset "$from/$1.ttf" --unicodes="$2" --layout-features="$3" --no-hinting \
    --drop-tables+=DSIG,MATH --name-IDs=0,1,2,3,4,5,6,13,14 --output-file="$here/$1.ttf"
}
both() {
  cut "$1-Regular" "$2" "$3"
  cut "$1-Bold" "$2" "$3"
}
# No "liga" in Latin: one character stays one glyph, so copied text is what was written.
both NotoSans "$sans" ccmp,locl,kern,mark,mkmk
both NotoSansMono "$mono" ccmp,locl,mark,mkmk
# The other scripts cannot be written without theirs.
both NotoNaskhArabic "$naskh,$joiners" '*'
both NotoNastaliqUrdu "$nastaliq,$joiners" '*'
both NotoSansBengali "$bengali,$joiners" '*'
both NotoSansGurmukhi "$gurmukhi,$joiners" '*'
both NotoSansGujarati "$gujarati,$joiners" '*'
both NotoSansDevanagari "$devanagari,$joiners" '*'
both NotoSansTamil "$tamil,$joiners" '*'
for weight in Regular Bold; do
  python3 "$here/cut_han.py" "$han/NotoSansCJK-$weight.ttc" "$here/NotoSansSC-$weight.ttf.br"
done
# Every letter has Latin in it. Urdu, which has the most glyphs, makes the largest of all.
for weight in Regular Bold; do
  python3 "$here/coarsen.py" 2 "$here/NotoSans-$weight.ttf"
  python3 "$here/coarsen.py" 2 "$here/NotoSansMono-$weight.ttf"
  python3 "$here/coarsen.py" 4 "$here/NotoNastaliqUrdu-$weight.ttf"
done
# Debian's bold Nastaliq says of itself that it is regular (weight 400), and would never be chosen.
python3 - "$here/NotoNastaliqUrdu-Bold.ttf" <<'PYTHON'
import sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1], recalcTimestamp=False)
font["OS/2"].usWeightClass = 700
font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x40 | 0x20
font.save(sys.argv[1])
PYTHON
