#!/usr/bin/env python3
"""Builds the font files in this folder from their published originals.

    pip install fonttools brotli
    npm pack inter-ui@4.1.1 && tar xzf inter-ui-4.1.1.tgz
    python3 assets/fonts/build.py --inter package/web --lucide lucide.ttf
    apt-get install fonts-noto-core
    npm pack @fontsource/noto-emoji@5.3.2 && tar xzf fontsource-noto-emoji-5.3.2.tgz
    python3 assets/fonts/build.py --noto /usr/share/fonts/truetype/noto --emoji package/files

`lucide.ttf` is the file of that name in the crate lucide-icons 1.66.0 (or font/lucide.ttf in npm's lucide-static).
Give only some of the options to build only those families; --noto and --emoji belong together. README.md in this folder says what is changed and why.
"""

import argparse
import pathlib
import re
import tempfile

from fontTools import merge, subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).resolve().parent
ICONS = HERE.parent.parent / "src/ui/icon.rs"

# First and last code point of what the interface may have to show.
TEXT = [
    (0x0020, 0x007E), (0x00A0, 0x024F),  # Latin-1, Latin Extended-A and -B
    (0x02B0, 0x036F),  # modifier letters, combining marks
    (0x0370, 0x03FF), (0x0400, 0x052F),  # Greek, Cyrillic
    (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x1EF2, 0x1EF3),
    (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF),  # punctuation, superscripts, currency
    (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF),  # letter-like, arrows, mathematics
    (0x2318, 0x2318), (0x2303, 0x2303), (0x2325, 0x2325), (0x23CE, 0x23CE), (0x232B, 0x232B),  # keys
    (0x25A0, 0x25FF), (0x2605, 0x2606), (0x2713, 0x2713), (0x2717, 0x2717), (0xFFFD, 0xFFFD),
]
DIGITS = "0123456789"
EVERYTHING = [(0x0000, 0x10FFFF)]
COMBINING = ["kern", "mark", "mkmk", "ccmp", "locl"]
# What papers may hold beside that, in the order of asking: a sign that an earlier font has is left out of the later ones.
# With the first and last code points are the features that are kept: scripts whose letters change shape need all of theirs.
FALLBACK = [
    ("NotoSans", [(0x0020, 0x007E), (0x0250, 0x036F), (0x1AB0, 0x1AFF), (0x1D00, 0x1FFF), (0x2000, 0x20FF), (0x2C60, 0x2C7F), (0x2DE0, 0x2E7F),
                  (0xA640, 0xA69F), (0xA700, 0xA7FF), (0xAB30, 0xAB6F), (0xFB00, 0xFB06), (0xFE20, 0xFE2F), (0xFFFD, 0xFFFD)], COMBINING),
    ("NotoSansHebrew", EVERYTHING, ["*"]),
    ("NotoSansArabic", [(0x0600, 0x06FF), (0x0750, 0x077F), (0xFDFC, 0xFDFD)], ["*"]),
    ("NotoSansDevanagari", EVERYTHING, ["*"]),
    ("NotoSansThai", EVERYTHING, ["*"]),
    ("NotoSansGeorgian", EVERYTHING, COMBINING),
    ("NotoSansArmenian", EVERYTHING, COMBINING),
    ("NotoSansEthiopic", [(0x1200, 0x139F)], COMBINING),
    ("NotoSansMath", [(0x2100, 0x23FF), (0x25A0, 0x25FF), (0x27C0, 0x27EF), (0x2900, 0x297F), (0x2A00, 0x2AFF)], []),
    ("NotoSansSymbols", [(0x2300, 0x2BFF)], []),
    ("NotoSansSymbols2", [(0x2300, 0x2BFF), (0x1F300, 0x1F5FF), (0x1F650, 0x1F67F), (0x1F780, 0x1F8FF)], []),
]
# Half of Inter's capital height, in thousandths of the type size: where the middle of an icon is put.
MIDDLE = 364


def subset_to(font, unicodes, features):
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=unicodes)
    subsetter.subset(font)


def tabular(font):
    """Gives the digits' code points the glyphs that `tnum` would choose."""
    table = font["GSUB"].table
    swaps = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for part in table.LookupList.Lookup[index].SubTable:
                    swaps |= getattr(part, "ExtSubTable", part).mapping
    for cmap in font["cmap"].tables:
        for digit in map(ord, DIGITS):
            if digit in cmap.cmap:
                name = cmap.cmap[digit]
                cmap.cmap[digit] = swaps.get(name, name)  # two tables may share one mapping
    widths = {font["hmtx"][font.getBestCmap()[ord(digit)]][0] for digit in DIGITS}
    if len(widths) != 1:
        raise SystemExit(f"the digits are not equally wide: {sorted(widths)}")


def inter(source, weight):
    font = TTFont(source / f"Inter-{weight}.woff2")
    tabular(font)
    unicodes = [code for first, last in TEXT for code in range(first, last + 1)]
    subset_to(font, unicodes, ["kern", "mark", "mkmk", "ccmp", "locl"])
    font.flavor = None
    font.save(HERE / f"Inter-{weight}.ttf")


def fallback(noto, emoji):
    """Builds the fonts that papers fall back on; each has a space of its own, or it could not be shaped."""
    taken = {code for first, last in TEXT for code in range(first, last + 1)} & set(TTFont(HERE / "Inter-Regular.ttf").getBestCmap())
    for name, ranges, features in FALLBACK:
        font = TTFont(noto / f"{name}-Regular.ttf")
        wanted = {code for first, last in ranges for code in range(first, last + 1)} & set(font.getBestCmap())
        # Letters that marks stand on must be in the font of the marks.
        wanted = wanted if features else wanted - taken
        subset_to(font, wanted | {0x20}, features)
        font.save(HERE / "fallback" / f"{name}.ttf")
        taken |= wanted
    font = merged(sorted(emoji.glob("noto-emoji-[0-9]*-400-normal.woff2")))
    wanted = {code for code in font.getBestCmap() if code > 0xA0} - taken
    subset_to(font, wanted | {0x20}, [])
    font.save(HERE / "fallback" / "NotoEmoji.ttf")


def merged(slices):
    """Puts the slices that a font is published in together; what joins several signs into one is left out."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for piece in slices:
            font = TTFont(piece)
            font.flavor = None
            for table in set(font.keys()) & {"GSUB", "GPOS", "GDEF", "STAT", "vmtx", "vhea", "DSIG", "gasp"}:
                del font[table]
            files.append(pathlib.Path(folder) / f"{piece.stem}.ttf")
            font.save(files[-1])
        return merge.Merger().merge([str(file) for file in files])


def lucide(source):
    font = TTFont(source)
    codes = [int(code, 16) for code in re.findall(r'= "\\u\{([0-9a-f]+)\}";', ICONS.read_text("utf-8"))]
    missing = [f"{code:x}" for code in codes if code not in font.getBestCmap()]
    if missing:
        raise SystemExit(f"not in {source}: {', '.join(missing)}")
    subset_to(font, codes, [])
    lower(font, font["head"].unitsPerEm // 2 - MIDDLE)
    font.save(HERE / "Lucide.ttf")


def lower(font, by):
    """Moves every glyph and the line itself down, so that an icon stands centred beside capitals and digits."""
    glyphs = font.getGlyphSet()
    moved = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        glyphs[name].draw(TransformPen(pen, (1, 0, 0, 1, 0, -by)))
        moved[name] = pen.glyph()
    for name, glyph in moved.items():
        font["glyf"][name] = glyph
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (font["hmtx"][name][0], glyph.xMin if glyph.numberOfContours else 0)
    size = font["head"].unitsPerEm
    font["hhea"].ascent = font["OS/2"].sTypoAscender = font["OS/2"].usWinAscent = size - by
    font["hhea"].descent = font["OS/2"].sTypoDescender = -by
    font["OS/2"].usWinDescent = by
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inter", type=pathlib.Path, help="folder with Inter-Regular.woff2 and Inter-SemiBold.woff2")
    parser.add_argument("--lucide", type=pathlib.Path, help="the file lucide.ttf")
    parser.add_argument("--noto", type=pathlib.Path, help="folder with NotoSans-Regular.ttf and its kin")
    parser.add_argument("--emoji", type=pathlib.Path, help="folder with noto-emoji-0-400-normal.woff2 and its kin")
    given = parser.parse_args()
    if given.inter:
        for weight in ("Regular", "SemiBold"):
            inter(given.inter, weight)
    if given.noto and given.emoji:
        fallback(given.noto, given.emoji)
    if given.lucide:
        lucide(given.lucide)


if __name__ == "__main__":
    main()
