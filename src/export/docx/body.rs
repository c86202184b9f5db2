//! The body of a Word document: blocks become paragraphs, tables and pictures.
//!
//! How they look is decided by the styles; nothing here makes distance with empty paragraphs.

use super::super::error::ExportError;
use super::super::picture::{self, Png};
use super::super::report::{Align, Block, Figure, Report, Span, Table};
use super::super::xml::Xml;
use super::TEXT_WIDTH;

/// Points in Word's drawing unit.
const EMU_PER_MM: f32 = 36_000.0;

pub(super) const NAMESPACES: [(&str, &str); 5] = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
];

/// Writes `word/document.xml` and returns the pictures it shows, in order.
pub(super) fn document(report: &Report) -> Result<(Xml, Vec<Png>), ExportError> {
    let figures = report.blocks.iter().filter_map(|block| if let Block::Figure(figure) = block { Some(figure) } else { None });
    let pictures: Vec<Png> = figures.map(|figure| picture::png(&figure.drawing)).collect::<Result<_, _>>()?;
    let mut xml = Xml::new();
    xml.element("w:document", &NAMESPACES, |xml| {
        xml.element("w:body", &[], |xml| {
            let mut body = Body { xml, pictures: &pictures, shown: 0, lists: 0, breaks: false, follows_table: false, notes: 0 };
            body.paragraph("Title", &[Span::plain(&report.title)]);
            report.blocks.iter().for_each(|block| body.block(block));
            section(xml);
        });
    });
    Ok((xml, pictures))
}

/// Returns how many numbered lists a report has; each counts from one.
pub(super) fn numbered_lists(report: &Report) -> usize {
    report.blocks.iter().filter(|block| matches!(block, Block::List { ordered: true, .. })).count()
}

struct Body<'a> {
    xml: &'a mut Xml,
    pictures: &'a [Png],
    shown: usize,
    lists: usize,
    breaks: bool,
    follows_table: bool,
    /// The notes so far; the number of the last one.
    notes: usize,
}

impl Body<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.paragraph(&format!("Heading{}", level.clamp(&1, &3)), &[Span::plain(text)]),
            Block::Paragraph(spans) => self.paragraph(if self.follows_table { "AfterTable" } else { "" }, spans),
            Block::Note(spans) => self.paragraph("Note", spans),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::PageBreak => self.breaks = true,
        }
        self.follows_table = matches!(block, Block::Table(_));
    }

    fn paragraph(&mut self, style: &str, spans: &[Span]) {
        let breaks = std::mem::take(&mut self.breaks);
        let notes = &mut self.notes;
        self.xml.element("w:p", &[], |xml| {
            properties(xml, style, breaks, None);
            runs(xml, spans, notes);
        });
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Span>]) {
        self.lists += usize::from(ordered);
        let (style, number) = if ordered { ("ListNumber", self.lists + 1) } else { ("ListBullet", 1) };
        for item in items {
            let breaks = std::mem::take(&mut self.breaks);
            let notes = &mut self.notes;
            self.xml.element("w:p", &[], |xml| {
                properties(xml, style, breaks, Some(number));
                runs(xml, item, notes);
            });
        }
    }

    fn table(&mut self, table: &Table) {
        self.paragraph("TableCaption", &[Span::plain(&table.caption)]);
        let widths = widths(table);
        self.xml.element("w:tbl", &[], |xml| {
            xml.element("w:tblPr", &[], |xml| {
                xml.empty("w:tblStyle", &[("w:val", "ReportTable")]);
                xml.empty("w:tblW", &[("w:w", &TEXT_WIDTH.to_string()), ("w:type", "dxa")]);
                xml.empty("w:tblLayout", &[("w:type", "fixed")]);
                let last = if table.total.is_some() { "1" } else { "0" };
                let look = [("w:firstRow", "1"), ("w:lastRow", last), ("w:firstColumn", "0"), ("w:lastColumn", "0"), ("w:noHBand", "1"), ("w:noVBand", "1")];
                xml.empty("w:tblLook", &look);
                xml.empty("w:tblCaption", &[("w:val", &table.caption)]);
                xml.empty("w:tblDescription", &[("w:val", &table.summary)]);
            });
            xml.element("w:tblGrid", &[], |xml| widths.iter().for_each(|width| xml.empty("w:gridCol", &[("w:w", width)])));
            let headers: Vec<&str> = table.columns.iter().map(|column| column.header.as_str()).collect();
            row(xml, table, &widths, &headers, Row::Header);
            for cells in &table.rows {
                row(xml, table, &widths, &cells.iter().map(String::as_str).collect::<Vec<_>>(), Row::Plain);
            }
            if let Some(cells) = &table.total {
                row(xml, table, &widths, &cells.iter().map(String::as_str).collect::<Vec<_>>(), Row::Total);
            }
        });
    }

    fn figure(&mut self, figure: &Figure) {
        let Some(picture) = self.pictures.get(self.shown) else { return };
        self.shown += 1;
        let (number, breaks) = (self.shown, std::mem::take(&mut self.breaks));
        self.xml.element("w:p", &[], |xml| {
            properties(xml, "Figure", breaks, None);
            xml.element("w:r", &[], |xml| xml.element("w:drawing", &[], |xml| inline(xml, figure, picture, number)));
        });
        self.paragraph("Caption", &[Span::plain(&figure.caption)]);
    }
}

fn properties(xml: &mut Xml, style: &str, breaks: bool, list: Option<usize>) {
    if style.is_empty() && !breaks {
        return;
    }
    xml.element("w:pPr", &[], |xml| {
        if !style.is_empty() {
            xml.empty("w:pStyle", &[("w:val", style)]);
        }
        if breaks {
            xml.empty("w:pageBreakBefore", &[]);
        }
        if let Some(number) = list {
            xml.element("w:numPr", &[], |xml| {
                xml.empty("w:ilvl", &[("w:val", "0")]);
                xml.empty("w:numId", &[("w:val", &number.to_string())]);
            });
        }
    });
}

fn runs(xml: &mut Xml, spans: &[Span], notes: &mut usize) {
    for span in spans {
        if !span.text.is_empty() {
            run(xml, &span.text, span.is_strong);
        }
        if span.note.is_some() {
            *notes += 1;
            let number = notes.to_string();
            xml.element("w:r", &[], |xml| {
                xml.element("w:rPr", &[], |xml| xml.empty("w:rStyle", &[("w:val", "FootnoteReference")]));
                xml.empty("w:footnoteReference", &[("w:id", &number)]);
            });
        }
    }
}

/// Writes `word/footnotes.xml`: the two lines that Word asks for, and then the notes.
pub(super) fn footnotes(report: &Report) -> Xml {
    let mut xml = Xml::new();
    xml.element("w:footnotes", &NAMESPACES[..2], |xml| {
        for (id, kind, mark) in [("-1", "separator", "w:separator"), ("0", "continuationSeparator", "w:continuationSeparator")] {
            xml.element("w:footnote", &[("w:type", kind), ("w:id", id)], |xml| {
                xml.element("w:p", &[], |xml| {
                    xml.element("w:pPr", &[], |xml| xml.empty("w:spacing", &[("w:after", "0"), ("w:line", "240"), ("w:lineRule", "auto")]));
                    xml.element("w:r", &[], |xml| xml.empty(mark, &[]));
                });
            });
        }
        for (note, number) in report.notes().zip(1..) {
            xml.element("w:footnote", &[("w:id", &number.to_string())], |xml| {
                xml.element("w:p", &[], |xml| {
                    properties(xml, "FootnoteText", false, None);
                    xml.element("w:r", &[], |xml| {
                        xml.element("w:rPr", &[], |xml| xml.empty("w:rStyle", &[("w:val", "FootnoteReference")]));
                        xml.empty("w:footnoteRef", &[]);
                    });
                    run(xml, &format!(" {note}"), false);
                });
            });
        }
    });
    xml
}

fn run(xml: &mut Xml, text: &str, is_strong: bool) {
    xml.element("w:r", &[], |xml| {
        if is_strong {
            xml.element("w:rPr", &[], |xml| xml.empty("w:rStyle", &[("w:val", "Strong")]));
        }
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                xml.empty("w:br", &[]);
            }
            for (index, part) in line.split('\t').enumerate() {
                if index > 0 {
                    xml.empty("w:tab", &[]);
                }
                if !part.is_empty() {
                    xml.text("w:t", &[("xml:space", "preserve")], part);
                }
            }
        }
    });
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    Header,
    Plain,
    Total,
}

fn row(xml: &mut Xml, table: &Table, widths: &[String], cells: &[&str], kind: Row) {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            if kind == Row::Total {
                xml.empty("w:cnfStyle", &[("w:val", "010000000000"), ("w:lastRow", "1")]);
            }
            xml.empty("w:cantSplit", &[]);
            if kind == Row::Header {
                xml.empty("w:tblHeader", &[]);
            }
        });
        for (index, (column, width)) in table.columns.iter().zip(widths).enumerate() {
            let style = match (kind, column.align) {
                (Row::Header, Align::Left) => "TableHeader",
                (Row::Header, Align::Right) => "TableHeaderNumber",
                (_, Align::Left) => "TableText",
                (_, Align::Right) => "TableNumber",
            };
            xml.element("w:tc", &[], |xml| {
                xml.element("w:tcPr", &[], |xml| xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]));
                xml.element("w:p", &[], |xml| {
                    properties(xml, style, false, None);
                    let cell = cells.get(index).copied().unwrap_or_default();
                    if !cell.is_empty() {
                        run(xml, cell, kind == Row::Total);
                    }
                });
            });
        }
    });
}

fn widths(table: &Table) -> Vec<String> {
    let total: u32 = table.columns.iter().map(|column| u32::from(column.width)).sum();
    table.columns.iter().map(|column| (TEXT_WIDTH * u32::from(column.width) / total.max(1)).to_string()).collect()
}

pub(super) fn inline(xml: &mut Xml, figure: &Figure, picture: &Png, number: usize) {
    let width = (figure.width_mm * EMU_PER_MM).round() as u64;
    let height = width * u64::from(picture.height) / u64::from(picture.width.max(1));
    let (width, height) = (width.to_string(), height.to_string());
    let extent = [("cx", width.as_str()), ("cy", height.as_str())];
    let number = number.to_string();
    let words = [("id", number.as_str()), ("name", figure.title.as_str()), ("descr", figure.alt.as_str()), ("title", figure.title.as_str())];
    xml.element("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")], |xml| {
        xml.empty("wp:extent", &extent);
        xml.empty("wp:docPr", &words);
        xml.element("wp:cNvGraphicFramePr", &[], |xml| xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")]));
        xml.element("a:graphic", &[], |xml| {
            xml.element("a:graphicData", &[("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")], |xml| {
                xml.element("pic:pic", &[], |xml| {
                    xml.element("pic:nvPicPr", &[], |xml| {
                        xml.empty("pic:cNvPr", &words[..3]);
                        xml.empty("pic:cNvPicPr", &[]);
                    });
                    xml.element("pic:blipFill", &[], |xml| {
                        xml.empty("a:blip", &[("r:embed", &format!("figure{number}"))]);
                        xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                    });
                    xml.element("pic:spPr", &[], |xml| {
                        xml.element("a:xfrm", &[], |xml| {
                            xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                            xml.empty("a:ext", &extent);
                        });
                        xml.element("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]));
                    });
                });
            });
        });
    });
}

/// Writes the page: A4, 25 mm around, head and foot on every page.
fn section(xml: &mut Xml) {
    xml.element("w:sectPr", &[], |xml| {
        xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "header")]);
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "footer")]);
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        let margins =
            [("w:top", "1985"), ("w:right", "1418"), ("w:bottom", "1418"), ("w:left", "1418"), ("w:header", "794"), ("w:footer", "624"), ("w:gutter", "0")];
        xml.empty("w:pgMar", &margins);
    });
}
