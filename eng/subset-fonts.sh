#!/usr/bin/env bash
# Makes the fonts of the printed handout from the Noto fonts of Debian (packages fonts-noto-core and python3-fonttools, both must be installed).
# Usage: eng/subset-fonts.sh
set -euo pipefail
cd "$(dirname "$0")/.."
from=/usr/share/fonts/truetype/noto
to=src/Physio.Handout/Fonts
latin="U+0020-007E,U+00A0-024F,U+0259,U+02B9-02BC,U+02C6,U+02C7,U+02D8-02DD,U+0300-0304,U+0306-030C,U+0323,U+0327,U+0328,U+0370-03FF,U+0400-052F,U+1E00-1EFF,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032,U+2033,U+2039,U+203A,U+2044,U+20AC,U+2116,U+2122,U+2190-2193,U+2212,U+2248,U+2260,U+2264,U+2265,U+25CC,U+FB01,U+FB02"
arabic="U+0020-0022,U+0028,U+0029,U+002C-002F,U+003A,U+00A0,U+00AB,U+00BB,U+0600-06FF,U+0750-077F,U+200C-200F,U+2010-2015,U+2018-201E,U+2026,U+25CC"
for style in Regular Bold; do
  python3 -m fontTools.subset "$from/NotoSans-$style.ttf" --unicodes="$latin" --layout-features='kern,liga,mark,mkmk,ccmp,locl' \
    --no-hinting --name-IDs='*' --notdef-outline --output-file="$to/NotoSans-$style.ttf"
  python3 -m fontTools.subset "$from/NotoSansArabic-$style.ttf" --unicodes="$arabic" --layout-features='*' \
    --no-hinting --name-IDs='*' --notdef-outline --output-file="$to/NotoSansArabic-$style.ttf"
done
