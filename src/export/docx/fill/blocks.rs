//! Blocks in the looks of the template they are put into: its own headings, lists and tables, with pictures as new parts.
//!
//! Tables get header rows and words for those who cannot see them, whatever the template's own tables have.

use super::super::super::error::ExportError;
use super::super::super::picture;
use super::super::super::report::{Align, Block, Figure, Span, Table};
use super::super::super::xml::Xml;
use super::super::TEXT_WIDTH;
use super::super::body::{NAMESPACES, Row, inline};
use super::looks::Looks;
use super::tree::{Element, Node};

/// What blocks need of the file besides the text: pictures and lists, in the order they are met.
#[derive(Debug, Default)]
pub(super) struct Supplies {
    /// Pictures in PNG.
    pub(super) pictures: Vec<Vec<u8>>,
    /// Lists for which the template has no style; whether each is numbered.
    pub(super) lists: Vec<bool>,
}

/// The numbers that are given to our pictures and lists start here, clear of the template's own.
pub(super) const FIRST_NUMBER: usize = 9_000;

/// Writes blocks in the place of a paragraph, one heading level below `level`.
pub(super) fn write(blocks: &[Block], paragraph: &Element, level: u8, looks: &Looks, supplies: &mut Supplies) -> Result<String, ExportError> {
    let run = first_run(paragraph).and_then(|run| run.child("w:rPr")).cloned();
    let mut writer = Writer { xml: Xml::fragment(), properties: paragraph.child("w:pPr").cloned(), run, level, looks, supplies };
    blocks.iter().try_for_each(|block| writer.block(block))?;
    if matches!(blocks.last(), Some(Block::Table(_))) {
        // Two tables with nothing between them would become one, and a cell must end with a paragraph.
        writer.xml.empty("w:p", &[]);
    }
    Ok(writer.xml.into_string())
}

fn first_run(element: &Element) -> Option<&Element> {
    element.elements().find_map(|child| if child.name() == "w:r" { Some(child) } else { first_run(child) })
}

struct Writer<'a> {
    xml: Xml,
    properties: Option<Element>,
    run: Option<Element>,
    level: u8,
    looks: &'a Looks,
    supplies: &'a mut Supplies,
}

/// How a paragraph looks.
enum Look<'a> {
    /// As the one that stood here.
    Own,
    /// As a style of the template.
    Style(&'a str),
    /// As one of a list without a style.
    Listed(usize),
}

impl Writer<'_> {
    fn block(&mut self, block: &Block) -> Result<(), ExportError> {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph(spans) | Block::Note(spans) => self.paragraph(&Look::Own, spans),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure)?,
            Block::PageBreak => self.xml.element("w:p", &[], |xml| xml.element("w:r", &[], |xml| xml.empty("w:br", &[("w:type", "page")]))),
        }
        Ok(())
    }

    fn heading(&mut self, level: u8, text: &str) {
        let level = self.level.saturating_add(level).clamp(1, 9);
        let looks = self.looks;
        match looks.paragraph(&format!("heading {level}")) {
            Some(style) => self.paragraph(&Look::Style(style), &[Span::plain(text)]),
            None => self.paragraph(&Look::Own, &[Span::strong(text)]),
        }
    }

    fn list(&mut self, is_ordered: bool, items: &[Vec<Span>]) {
        let looks = self.looks;
        // A numbered list counts from one, so each has a number of its own.
        let look = if let Some(style) = looks.list(is_ordered).filter(|_| !is_ordered) {
            Look::Style(style)
        } else {
            self.supplies.lists.push(is_ordered);
            Look::Listed(FIRST_NUMBER + self.supplies.lists.len() - 1)
        };
        for item in items {
            self.paragraph(&look, item);
        }
    }

    fn paragraph(&mut self, look: &Look<'_>, spans: &[Span]) {
        let (own, run) = (self.properties.clone(), self.run.clone());
        self.xml.element("w:p", &[], |xml| {
            match look {
                Look::Own => own.iter().for_each(|own| xml.raw(&markup(own))),
                Look::Style(style) => xml.element("w:pPr", &[], |xml| xml.empty("w:pStyle", &[("w:val", style)])),
                Look::Listed(number) => xml.element("w:pPr", &[], |xml| {
                    xml.element("w:numPr", &[], |xml| {
                        xml.empty("w:ilvl", &[("w:val", "0")]);
                        xml.empty("w:numId", &[("w:val", &number.to_string())]);
                    });
                }),
            }
            let run = run.filter(|_| !matches!(look, Look::Style(_)));
            for span in spans {
                words(xml, span, run.as_ref());
            }
        });
    }

    fn table(&mut self, table: &Table) {
        let looks = self.looks;
        let caption = looks.paragraph("caption");
        self.paragraph(&caption.map_or(Look::Own, Look::Style), &[Span::plain(&table.caption)]);
        let total: u32 = table.columns.iter().map(|column| u32::from(column.width)).sum();
        let widths: Vec<String> = table.columns.iter().map(|column| (5000 * u32::from(column.width) / total.max(1)).to_string()).collect();
        let grid: Vec<String> = table.columns.iter().map(|column| (TEXT_WIDTH * u32::from(column.width) / total.max(1)).to_string()).collect();
        self.xml.element("w:tbl", &[], |xml| {
            xml.element("w:tblPr", &[], |xml| {
                if let Some(style) = looks.table() {
                    xml.empty("w:tblStyle", &[("w:val", style)]);
                }
                xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
                if looks.table().is_none() {
                    borders(xml);
                }
                xml.empty("w:tblLook", &[("w:val", "0420"), ("w:firstRow", "1"), ("w:lastRow", "0"), ("w:firstColumn", "0"), ("w:noVBand", "1")]);
                xml.empty("w:tblCaption", &[("w:val", &table.caption)]);
                xml.empty("w:tblDescription", &[("w:val", &table.summary)]);
            });
            xml.element("w:tblGrid", &[], |xml| grid.iter().for_each(|width| xml.empty("w:gridCol", &[("w:w", width)])));
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

    fn figure(&mut self, figure: &Figure) -> Result<(), ExportError> {
        let picture = picture::png(&figure.drawing)?;
        let number = FIRST_NUMBER + self.supplies.pictures.len();
        self.xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| xml.empty("w:keepNext", &[]));
            xml.element("w:r", &[], |xml| // A template without pictures does not know their names.
            xml.element("w:drawing", &NAMESPACES[1..], |xml| inline(xml, figure, &picture, number)));
        });
        self.supplies.pictures.push(picture.bytes);
        let looks = self.looks;
        self.paragraph(&looks.paragraph("caption").map_or(Look::Own, Look::Style), &[Span::plain(&figure.caption)]);
        Ok(())
    }
}

fn markup(element: &Element) -> String {
    super::tree::write(&Element::new("", vec![Node::Element(element.clone())]))
}

fn words(xml: &mut Xml, span: &Span, looks: Option<&Element>) {
    xml.element("w:r", &[], |xml| {
        let mut properties = looks.cloned();
        if span.is_strong {
            let bold = Node::Element(Element::new("w:b", Vec::new()));
            let properties = properties.get_or_insert_with(|| Element::new("w:rPr", Vec::new()));
            // The order of a run's properties is fixed; only its style and typeface come before the weight.
            let at = properties.elements().take_while(|element| matches!(element.name(), "w:rStyle" | "w:rFonts")).count();
            properties.children.retain(|node| !matches!(node, Node::Element(element) if element.name() == "w:b"));
            properties.children.insert(at.min(properties.children.len()), bold);
        }
        if let Some(properties) = &properties {
            xml.raw(&markup(properties));
        }
        xml.raw(&super::render::running_text(&span.text));
    });
}

fn borders(xml: &mut Xml) {
    xml.element("w:tblBorders", &[], |xml| {
        for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
            xml.empty(side, &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "808080")]);
        }
    });
}

fn row(xml: &mut Xml, table: &Table, widths: &[String], cells: &[&str], kind: Row) {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            if kind == Row::Header {
                xml.empty("w:tblHeader", &[]);
            }
        });
        for (index, (column, width)) in table.columns.iter().zip(widths).enumerate() {
            xml.element("w:tc", &[], |xml| {
                xml.element("w:tcPr", &[], |xml| xml.empty("w:tcW", &[("w:w", width), ("w:type", "pct")]));
                xml.element("w:p", &[], |xml| {
                    if column.align == Align::Right {
                        xml.element("w:pPr", &[], |xml| xml.empty("w:jc", &[("w:val", "right")]));
                    }
                    let text = cells.get(index).copied().unwrap_or_default().to_owned();
                    words(xml, &Span { text, is_strong: kind != Row::Plain }, None);
                });
            });
        }
    });
}
