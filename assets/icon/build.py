#!/usr/bin/env python3
"""Renders fyrfalt.svg to the PNG, ICO and ICNS files beside it.

    pip install cairosvg pillow
    python3 assets/icon/build.py
"""

import io
import pathlib

import cairosvg
from PIL import Image

HERE = pathlib.Path(__file__).resolve().parent
SVG = (HERE / "fyrfalt.svg").read_text("utf-8")
SIZES = (16, 32, 48, 64, 128, 256, 512)


def render(size, svg=SVG):
    png = cairosvg.svg2png(bytestring=svg.encode(), output_width=size, output_height=size)
    return Image.open(io.BytesIO(png)).convert("RGBA")


def main():
    images = {size: render(size) for size in SIZES}
    for size, image in images.items():
        image.save(HERE / f"fyrfalt-{size}.png", optimize=True)

    windows = [images[size] for size in (256, 128, 64, 48, 32, 16)] + [render(size) for size in (40, 24, 20)]
    windows[0].save(HERE / "fyrfalt.ico", sizes=[image.size for image in windows], append_images=windows[1:])

    # macOS wants air around the picture: 824 of 1024, as in Apple's grid.
    padded = SVG.replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"')
    mac = [render(size, padded) for size in (1024, 512, 256, 128, 64, 32, 16)]
    mac[0].save(HERE / "fyrfalt.icns", append_images=mac[1:])


if __name__ == "__main__":
    main()
