#!/usr/bin/env python3
"""Lets other people's programs read the papers that fyrfalt writes as PDF.

    tests/outside/pdf.py target/debug/fyrfalt

Needs qpdf, poppler-utils and python3-pikepdf; says so and ends well where one of them is missing.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

try:
    import pikepdf
except ImportError:
    pikepdf = None

ROWS = 600


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


def walk(node, found, depth=0):
    """Collects (kind, element) in the order of reading."""
    if isinstance(node, pikepdf.Array):
        for kid in node:
            walk(kid, found, depth)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        found.append((str(node.S)[1:], node))
        if "/K" in node:
            walk(node.K, found, depth + 1)


def attributes(element):
    given = element.get("/A", [])
    for one in given if isinstance(given, pikepdf.Array) else [given]:
        if isinstance(one, pikepdf.Dictionary):
            yield from one.items()


def structure(path, language):
    assert b"<pdfuaid:part>1</pdfuaid:part>" in path.read_bytes()
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        assert str(root.Lang) == language, root.Lang
        assert bool(root.MarkInfo.Marked) and bool(root.ViewerPreferences.DisplayDocTitle)
        assert str(pdf.docinfo["/Title"]) and str(pdf.docinfo["/Author"])
        with pdf.open_metadata() as meta:
            assert meta.pdfa_status == "2A", meta.pdfa_status
        found = []
        walk(root.StructTreeRoot.K, found)
        kinds = [kind for kind, _ in found]
        levels = [int(kind[1]) for kind in kinds if re.fullmatch("H[1-6]", kind)]
        assert levels and levels[0] == 1, levels
        assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), levels
        tables = [element for kind, element in found if kind == "Table"]
        assert tables
        for table in tables:
            inside = []
            walk(table.K, inside)
            heads = [element for kind, element in inside if kind == "TH"]
            assert heads and all("/Scope" in dict(attributes(head)) for head in heads)
            assert "/Summary" in dict(attributes(table)), "a table without summary"
        figures = [element for kind, element in found if kind == "Figure"]
        assert kinds.count("Caption") == len(tables) + len(figures), "a table or figure without caption"
        assert figures and all(str(figure.get("/Alt", "")).strip() for figure in figures)
        for page in pdf.pages:
            for _, font in page.Resources.get("/Font", pikepdf.Dictionary()).items():
                descriptor = font.DescendantFonts[0].FontDescriptor
                assert "/FontFile2" in descriptor or "/FontFile3" in descriptor, "a font that is not embedded"
        assert len(pdf.pages) > 1
        return len(pdf.pages), len(tables)


def can_be_searched(path):
    """What somebody looks for or copies is in the text as it was written, and whole."""
    words = run("pdftotext", path, "-")
    assert not re.search("[\u200b\ue000\ue001]", words), "a sign in the text that nobody wrote"
    assert re.search(r"\b[0-9a-f]{64}\b", words), "the checksum cannot be searched"
    # A hyphen at the end of a line is taken for one that was put there.
    broken = re.search(r"\b20\d\d-\d{4}\b|\b20\d{4}-\d\d\b|/\n\d{4}\b", words)
    assert not broken, f"a date or number is broken: {broken.group()!r}"
    assert not re.search(r"(?m)^[,;]", words), "a line begins with a comma"


def main():
    missing = [tool for tool in ("qpdf", "pdftotext", "pdfinfo") if not shutil.which(tool)] + ([] if pikepdf else ["python3-pikepdf"])
    if missing:
        print(f"skipped: {', '.join(missing)} missing")
        return
    fyrfalt = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for code, language in (("sv", "sv-SE"), ("da", "da-DK"), ("en", "en-GB")):
            inventory, paper = folder / f"{code}.fyrfalt", folder / f"{code}.pdf"
            run(fyrfalt, "new", inventory, "--example", "--language", code)
            run(fyrfalt, "export", inventory, paper, "--language", code)
            run("qpdf", "--check", paper)
            print(code, *structure(paper, language), "pages and tables")
            can_be_searched(paper)
            for kind in ("minutes", "register", "annex"):
                run(fyrfalt, "export", inventory, folder / "other.pdf", "--language", code, "--kind", kind)
                can_be_searched(folder / "other.pdf")
        # A long inventory: every row must be in the text.
        rows = "\n".join(f"Datamängd {number:04};Lång lista" for number in range(ROWS))
        (folder / "long.csv").write_text(f"Titel;Beskrivning\n{rows}\n", "utf-8")
        run(fyrfalt, "new", folder / "long.fyrfalt", "--language", "sv", "--organisation", "Exempelkommun")
        run(fyrfalt, "import", folder / "long.fyrfalt", folder / "long.csv")
        run(fyrfalt, "export", folder / "long.fyrfalt", folder / "long.pdf")
        run("qpdf", "--check", folder / "long.pdf")
        words = run("pdftotext", "-layout", folder / "long.pdf", "-")
        gone = [number for number in range(ROWS) if f"Datamängd {number:04}" not in words]
        assert not gone, f"not in the text: {gone[:9]}"
        print("all", ROWS, "rows are in the text")


if __name__ == "__main__":
    main()
