//! How a Word document looks: its styles and its lists.
//!
//! Every distance and weight stands here; the body only names styles.

use super::super::xml::Xml;
use super::TEXT_WIDTH;
use super::body::NAMESPACES;
use crate::model::Language;

/// The typeface; every computer with Word has it, others have one of the same widths.
pub(super) const FONT: &str = "Calibri";
const INK: &str = "1A1D21";
const MUTED: &str = "4A5560";
const RULE: &str = "9AA5B1";
const TINT: &str = "EEF3F8";
const ACCENT: &str = "0B57A4";

/// What a paragraph style sets. Sizes in half points, distances in twentieths of a point.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "a style is a list of switches, as it is in the file")]
struct Paragraph {
    id: &'static str,
    name: &'static str,
    based_on: &'static str,
    next: &'static str,
    size: u32,
    bold: bool,
    color: &'static str,
    before: u32,
    after: u32,
    line: u32,
    right: bool,
    keeps_next: bool,
    outline: Option<u8>,
    list: Option<u8>,
    is_note: bool,
    has_tabs: bool,
    hyphenates: bool,
}

const STYLES: &[Paragraph] = &[
    Paragraph { id: "Title", name: "Title", size: 36, bold: true, before: 120, after: 200, keeps_next: true, ..HEADING },
    Paragraph { id: "Heading1", name: "heading 1", size: 26, before: 320, after: 80, outline: Some(0), ..HEADING },
    Paragraph { id: "Heading2", name: "heading 2", size: 23, before: 240, after: 60, outline: Some(1), ..HEADING },
    Paragraph { id: "Heading3", name: "heading 3", size: 21, before: 200, after: 40, outline: Some(2), ..HEADING },
    Paragraph { id: "ListBullet", name: "List Bullet", after: 40, list: Some(1), ..BODY },
    Paragraph { id: "ListNumber", name: "List Number", after: 80, list: Some(2), ..BODY },
    Paragraph { id: "AfterTable", name: "Text after table", before: 160, next: "Normal", ..BODY },
    Paragraph { id: "Note", name: "Note", before: 160, after: 160, is_note: true, next: "Normal", ..BODY },
    Paragraph { id: "Caption", name: "caption", size: 18, color: MUTED, after: 200, next: "Normal", ..BODY },
    Paragraph { id: "TableCaption", name: "Table caption", based_on: "Caption", size: 18, color: MUTED, before: 200, after: 60, keeps_next: true, ..BODY },
    Paragraph { id: "Figure", name: "Figure", before: 120, after: 60, line: 240, keeps_next: true, next: "Caption", ..BODY },
    Paragraph { id: "TableText", name: "Table text", ..CELL },
    Paragraph { id: "TableNumber", name: "Table number", based_on: "TableText", right: true, ..CELL },
    Paragraph { id: "TableHeader", name: "Table header", based_on: "TableText", bold: true, keeps_next: true, ..CELL },
    Paragraph { id: "TableHeaderNumber", name: "Table header number", based_on: "TableHeader", bold: true, right: true, keeps_next: true, ..CELL },
    Paragraph { id: "FootnoteText", name: "footnote text", size: 18, after: 40, line: 240, ..BODY },
    Paragraph { id: "Header", name: "header", size: 18, color: MUTED, after: 0, line: 240, has_tabs: true, ..BODY },
    Paragraph { id: "Footer", name: "footer", size: 17, color: MUTED, after: 0, line: 240, has_tabs: true, ..BODY },
];

const BODY: Paragraph = Paragraph {
    id: "",
    name: "",
    based_on: "Normal",
    next: "",
    size: 0,
    bold: false,
    color: "",
    before: 0,
    after: 120,
    line: 276,
    right: false,
    keeps_next: false,
    outline: None,
    list: None,
    is_note: false,
    has_tabs: false,
    hyphenates: false,
};
const HEADING: Paragraph = Paragraph { next: "Normal", bold: true, line: 252, keeps_next: true, ..BODY };
const CELL: Paragraph = Paragraph { hyphenates: true, size: 17, before: 30, after: 30, line: 240, ..BODY };

/// Writes `word/styles.xml`.
pub(super) fn styles(language: Language) -> Xml {
    let mut xml = Xml::new();
    xml.element("w:styles", &NAMESPACES[..1], |xml| {
        defaults(xml, language);
        xml.element("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")], |xml| {
            xml.empty("w:name", &[("w:val", "Normal")]);
            xml.empty("w:qFormat", &[]);
            xml.element("w:pPr", &[], |xml| xml.empty("w:suppressAutoHyphens", &[]));
        });
        xml.element("w:style", &[("w:type", "character"), ("w:default", "1"), ("w:styleId", "DefaultParagraphFont")], |xml| {
            xml.empty("w:name", &[("w:val", "Default Paragraph Font")]);
            xml.empty("w:semiHidden", &[]);
        });
        xml.element("w:style", &[("w:type", "character"), ("w:styleId", "Strong")], |xml| {
            xml.empty("w:name", &[("w:val", "Strong")]);
            xml.empty("w:basedOn", &[("w:val", "DefaultParagraphFont")]);
            xml.empty("w:qFormat", &[]);
            xml.element("w:rPr", &[], bold);
        });
        xml.element("w:style", &[("w:type", "character"), ("w:styleId", "FootnoteReference")], |xml| {
            xml.empty("w:name", &[("w:val", "footnote reference")]);
            xml.empty("w:basedOn", &[("w:val", "DefaultParagraphFont")]);
            xml.element("w:rPr", &[], |xml| xml.empty("w:vertAlign", &[("w:val", "superscript")]));
        });
        for style in STYLES {
            paragraph(xml, style);
        }
        table(xml);
    });
    xml
}

fn defaults(xml: &mut Xml, language: Language) {
    xml.element("w:docDefaults", &[], |xml| {
        xml.element("w:rPrDefault", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                xml.empty("w:rFonts", &[("w:ascii", FONT), ("w:hAnsi", FONT), ("w:eastAsia", FONT), ("w:cs", FONT)]);
                xml.empty("w:color", &[("w:val", INK)]);
                size(xml, 22);
                xml.empty("w:lang", &[("w:val", language.tag()), ("w:eastAsia", "en-US"), ("w:bidi", "ar-SA")]);
            });
        });
        xml.element("w:pPrDefault", &[], |xml| {
            xml.element("w:pPr", &[], |xml| xml.empty("w:spacing", &[("w:after", "120"), ("w:line", "276"), ("w:lineRule", "auto")]));
        });
    });
}

fn paragraph(xml: &mut Xml, style: &Paragraph) {
    xml.element("w:style", &[("w:type", "paragraph"), ("w:styleId", style.id)], |xml| {
        xml.empty("w:name", &[("w:val", style.name)]);
        xml.empty("w:basedOn", &[("w:val", style.based_on)]);
        if !style.next.is_empty() {
            xml.empty("w:next", &[("w:val", style.next)]);
        }
        xml.empty("w:qFormat", &[]);
        xml.element("w:pPr", &[], |xml| paragraph_properties(xml, style));
        if style.bold || style.size > 0 {
            xml.element("w:rPr", &[], |xml| {
                if style.bold {
                    bold(xml);
                }
                if !style.color.is_empty() {
                    xml.empty("w:color", &[("w:val", style.color)]);
                }
                if style.size > 0 {
                    size(xml, style.size);
                }
            });
        }
    });
}

/// Writes in the order that the schema asks for.
fn paragraph_properties(xml: &mut Xml, style: &Paragraph) {
    if style.keeps_next {
        xml.empty("w:keepNext", &[]);
        xml.empty("w:keepLines", &[]);
    }
    if let Some(number) = style.list {
        xml.element("w:numPr", &[], |xml| xml.empty("w:numId", &[("w:val", &number.to_string())]));
    }
    if style.is_note {
        xml.element("w:pBdr", &[], |xml| xml.empty("w:left", &[("w:val", "single"), ("w:sz", "24"), ("w:space", "8"), ("w:color", ACCENT)]));
        xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", TINT)]);
    }
    if style.has_tabs {
        xml.element("w:tabs", &[], |xml| xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &TEXT_WIDTH.to_string())]));
    }
    // Narrow cells need hyphens; running text reads better without.
    xml.empty("w:suppressAutoHyphens", &[("w:val", if style.hyphenates { "0" } else { "1" })]);
    let (before, after, line) = (style.before.to_string(), style.after.to_string(), style.line.to_string());
    xml.empty("w:spacing", &[("w:before", &before), ("w:after", &after), ("w:line", &line), ("w:lineRule", "auto")]);
    if style.is_note {
        xml.empty("w:ind", &[("w:left", "200"), ("w:right", "200")]);
    }
    if style.right {
        xml.empty("w:jc", &[("w:val", "right")]);
    }
    if let Some(level) = style.outline {
        xml.empty("w:outlineLvl", &[("w:val", &level.to_string())]);
    }
}

fn bold(xml: &mut Xml) {
    xml.empty("w:b", &[]);
    xml.empty("w:bCs", &[]);
}

fn size(xml: &mut Xml, half_points: u32) {
    let half_points = half_points.to_string();
    xml.empty("w:sz", &[("w:val", &half_points)]);
    xml.empty("w:szCs", &[("w:val", &half_points)]);
}

fn table(xml: &mut Xml) {
    let rule = |xml: &mut Xml, side: &str, width: &str, color: &str| {
        xml.empty(side, &[("w:val", "single"), ("w:sz", width), ("w:space", "0"), ("w:color", color)]);
    };
    xml.element("w:style", &[("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")], |xml| {
        xml.empty("w:name", &[("w:val", "Normal Table")]);
        xml.empty("w:semiHidden", &[]);
    });
    xml.element("w:style", &[("w:type", "table"), ("w:styleId", "ReportTable")], |xml| {
        xml.empty("w:name", &[("w:val", "Report table")]);
        xml.empty("w:basedOn", &[("w:val", "TableNormal")]);
        xml.empty("w:qFormat", &[]);
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblBorders", &[], |xml| {
                rule(xml, "w:top", "8", INK);
                rule(xml, "w:bottom", "8", INK);
                rule(xml, "w:insideH", "4", RULE);
            });
            xml.element("w:tblCellMar", &[], |xml| {
                xml.empty("w:left", &[("w:w", "60"), ("w:type", "dxa")]);
                xml.empty("w:right", &[("w:w", "60"), ("w:type", "dxa")]);
            });
        });
        xml.element("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
            xml.element("w:rPr", &[], bold);
            xml.element("w:tcPr", &[], |xml| {
                xml.element("w:tcBorders", &[], |xml| rule(xml, "w:bottom", "8", INK));
                xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", TINT)]);
                xml.empty("w:vAlign", &[("w:val", "bottom")]);
            });
        });
        xml.element("w:tblStylePr", &[("w:type", "lastRow")], |xml| {
            xml.element("w:rPr", &[], bold);
            xml.element("w:tcPr", &[], |xml| xml.element("w:tcBorders", &[], |xml| rule(xml, "w:top", "8", INK)));
        });
    });
}

/// Writes `word/numbering.xml`: bullets, and as many numbered lists as the document has.
pub(super) fn numbering(numbered_lists: usize) -> Xml {
    let mut xml = Xml::new();
    xml.element("w:numbering", &NAMESPACES[..1], |xml| {
        for (id, format, mark, style) in [("0", "bullet", "•", "ListBullet"), ("1", "decimal", "%1.", "ListNumber")] {
            xml.element("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
                xml.empty("w:multiLevelType", &[("w:val", "singleLevel")]);
                xml.element("w:lvl", &[("w:ilvl", "0")], |xml| {
                    xml.empty("w:start", &[("w:val", "1")]);
                    xml.empty("w:numFmt", &[("w:val", format)]);
                    xml.empty("w:pStyle", &[("w:val", style)]);
                    xml.empty("w:lvlText", &[("w:val", mark)]);
                    xml.empty("w:lvlJc", &[("w:val", "left")]);
                    xml.element("w:pPr", &[], |xml| xml.empty("w:ind", &[("w:left", "425"), ("w:hanging", "425")]));
                });
            });
        }
        xml.element("w:num", &[("w:numId", "1")], |xml| xml.empty("w:abstractNumId", &[("w:val", "0")]));
        for list in 0..numbered_lists.max(1) {
            xml.element("w:num", &[("w:numId", &(list + 2).to_string())], |xml| {
                xml.empty("w:abstractNumId", &[("w:val", "1")]);
                xml.element("w:lvlOverride", &[("w:ilvl", "0")], |xml| xml.empty("w:startOverride", &[("w:val", "1")]));
            });
        }
    });
    xml
}
