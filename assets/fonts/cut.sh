#!/bin/sh
# Cuts the letter's fonts from Debian's Noto files. Needs fonts-noto-core,
# fonts-noto-mono and fontTools (PyPI). See README.md.
set -eu
from=${1:-/usr/share/fonts/truetype/noto}
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

cut() {
  pyftsubset "$from/$1.ttf" --unicodes="$2" --layout-features="$3" --no-hinting \
    --drop-tables+=DSIG,MATH --name-IDs=0,1,2,3,4,5,6,13,14 --output-file="$here/$1.ttf"
}
# No "liga": one character stays one glyph, so copied text is what was written.
cut NotoSans-Regular "$sans" ccmp,locl,kern,mark,mkmk
cut NotoSans-Bold "$sans" ccmp,locl,kern,mark,mkmk
cut NotoSansMono-Regular "$mono" ccmp,locl,mark,mkmk
cut NotoSansMono-Bold "$mono" ccmp,locl,mark,mkmk
