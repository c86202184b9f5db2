//! Blocks in the looks of the template they are put into: its own headings, lists and tables, with pictures as new parts.
//!
//! Tables get header rows and words for those who cannot see them, whatever the template's own tables have.

use super::super::super::error::ExportError;
use super::super::super::picture;
use super::super::super::report::{Align, Block, Figure, Span, Table};
use super::super::super::xml::Xml;
use super::super::body::{NAMESPACES, Row, inline};
use super::columns::fitted;
use super::looks::Looks;
use super::tree::{Element, Node};

/// What blocks need of the file besides the text: pictures and lists, in the order they are met.
#[derive(Debug, Default)]
pub(super) struct Supplies {
    /// Pictures in PNG.
    pub(super) pictures: Vec<Vec<u8>>,
    /// Lists that need a number of their own.
    pub(super) lists: Vec<List>,
}

/// A list that is added to the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum List {
    /// Dots.
    Marked,
    /// Numbers.
    Numbered,
    /// Numbers in the looks of a list of the template, by its number, from one again.
    Again(String),
}

/// Stands after a table that is the last of its blocks, until it is known what follows; no text can hold it.
pub(super) const AFTER_TABLE: char = '\u{1}';

/// The space above the caption of a table and the text after it, and below the caption, in twentieths of a point.
const ABOVE: &str = "240";
const BELOW: &str = "80";

/// Twentieths of a point in a millimetre.
const TWENTIETHS_PER_MM: f32 = 1440.0 / 25.4;

/// The numbers that are given to our pictures and lists start here, clear of the template's own.
pub(super) const FIRST_NUMBER: usize = 9_000;

/// Writes blocks in the place of a paragraph, one heading level below `level`.
pub(super) fn write(blocks: &[Block], paragraph: &Element, level: u8, looks: &Looks, supplies: &mut Supplies) -> Result<String, ExportError> {
    let run = first_run(paragraph).and_then(|run| run.child("w:rPr")).cloned();
    let properties = paragraph.child("w:pPr").cloned();
    let mut writer = Writer { xml: Xml::fragment(), properties, run, level, looks, supplies, follows_table: false };
    for block in blocks {
        writer.block(block)?;
        writer.follows_table = matches!(block, Block::Table(_));
    }
    if writer.follows_table {
        writer.xml.raw(&AFTER_TABLE.to_string());
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
    follows_table: bool,
}

/// How a paragraph looks.
enum Look<'a> {
    /// As the one that stood here.
    Own,
    /// As the one that stood here, a little below what is above it.
    Apart,
    /// As a style of the template.
    Style(&'a str),
    /// As one of a list with a number of its own, in a style if the template has one.
    Listed(usize, Option<&'a str>),
    /// As a style of the template, on the same page as what follows.
    Above(&'a str),
}

impl Writer<'_> {
    fn block(&mut self, block: &Block) -> Result<(), ExportError> {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph(spans) => {
                let looks = self.looks;
                let style = looks.paragraph("text after table").filter(|_| self.follows_table);
                let own = if self.follows_table { Look::Apart } else { Look::Own };
                self.paragraph(&style.map_or(own, Look::Style), spans);
            }
            Block::Note(spans) => {
                let looks = self.looks;
                self.paragraph(&looks.paragraph("note").map_or(Look::Own, Look::Style), spans);
            }
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
        let look = match looks.list(is_ordered) {
            Some(style) if !is_ordered => Look::Style(style),
            style => {
                // A numbered list counts from one, so each has a number of its own.
                let again = style.and_then(|style| looks.number_of(style)).map(|number| List::Again(number.to_owned()));
                self.supplies.lists.push(again.unwrap_or(if is_ordered { List::Numbered } else { List::Marked }));
                Look::Listed(FIRST_NUMBER + self.supplies.lists.len() - 1, style)
            }
        };
        for item in items {
            self.paragraph(&look, item);
        }
    }

    fn paragraph(&mut self, look: &Look<'_>, spans: &[Span]) {
        let (own, run, is_ours) = (self.properties.clone(), self.run.clone(), self.looks.is_ours());
        self.xml.element("w:p", &[], |xml| {
            match look {
                Look::Own => own.iter().for_each(|own| xml.raw(&markup(own))),
                Look::Apart => xml.raw(&markup(&apart(own.as_ref()))),
                Look::Style(style) => xml.element("w:pPr", &[], |xml| xml.empty("w:pStyle", &[("w:val", style)])),
                Look::Above(style) => xml.element("w:pPr", &[], |xml| {
                    xml.empty("w:pStyle", &[("w:val", style)]);
                    xml.empty("w:keepNext", &[]);
                    // Our own style keeps its distance by itself.
                    if !is_ours {
                        xml.empty("w:spacing", &[("w:before", ABOVE), ("w:after", BELOW)]);
                    }
                }),
                Look::Listed(number, style) => xml.element("w:pPr", &[], |xml| {
                    if let Some(style) = style {
                        xml.empty("w:pStyle", &[("w:val", style)]);
                    }
                    xml.element("w:numPr", &[], |xml| {
                        xml.empty("w:ilvl", &[("w:val", "0")]);
                        xml.empty("w:numId", &[("w:val", &number.to_string())]);
                    });
                }),
            }
            let run = run.filter(|_| matches!(look, Look::Own | Look::Apart | Look::Listed(_, None)));
            for span in spans {
                words(xml, span, run.as_ref());
            }
        });
    }

    fn table(&mut self, table: &Table) {
        let looks = self.looks;
        let caption = looks.first(&["table caption", "caption"]);
        self.paragraph(&caption.map_or(Look::Apart, Look::Above), &[Span::plain(&table.caption)]);
        // In a foreign template a table may stand in a cell, so that only shares of the room are known.
        let (sort, whole) = if looks.is_ours() { ("dxa", looks.text_width()) } else { ("pct", 5_000) };
        let (grid, size) = grid(table, looks);
        let all = grid.iter().sum::<u32>().max(1);
        let of = grid.iter().map(|width| if looks.is_ours() { *width } else { whole * width / all }.to_string()).collect();
        let size = size.map(|size| {
            let height = |name: &str| Node::Element(Element::new(name, Vec::new()).with_attributes(&[("w:val", &size.to_string())]));
            Element::new("w:rPr", vec![height("w:sz"), height("w:szCs")])
        });
        let widths = Widths { sort, of, size };
        self.xml.element("w:tbl", &[], |xml| {
            xml.element("w:tblPr", &[], |xml| {
                if let Some(style) = looks.table() {
                    xml.empty("w:tblStyle", &[("w:val", style)]);
                }
                xml.empty("w:tblW", &[("w:w", &whole.to_string()), ("w:type", sort)]);
                if looks.table().is_none() {
                    borders(xml);
                }
                if looks.is_ours() {
                    xml.empty("w:tblLayout", &[("w:type", "fixed")]);
                }
                let last = if table.total.is_some() { "1" } else { "0" };
                xml.empty(
                    "w:tblLook",
                    &[("w:firstRow", "1"), ("w:lastRow", last), ("w:firstColumn", "0"), ("w:lastColumn", "0"), ("w:noHBand", "1"), ("w:noVBand", "1")],
                );
                xml.empty("w:tblCaption", &[("w:val", &table.caption)]);
                xml.empty("w:tblDescription", &[("w:val", &table.summary)]);
            });
            xml.element("w:tblGrid", &[], |xml| grid.iter().for_each(|width| xml.empty("w:gridCol", &[("w:w", &width.to_string())])));
            let headers: Vec<&str> = table.columns.iter().map(|column| column.header.as_str()).collect();
            row(xml, table, looks, &widths, &headers, Row::Header);
            for cells in &table.rows {
                row(xml, table, looks, &widths, &cells.iter().map(String::as_str).collect::<Vec<_>>(), Row::Plain);
            }
            if let Some(cells) = &table.total {
                row(xml, table, looks, &widths, &cells.iter().map(String::as_str).collect::<Vec<_>>(), Row::Total);
            }
        });
    }

    fn figure(&mut self, figure: &Figure) -> Result<(), ExportError> {
        let picture = picture::png(&figure.drawing)?;
        // No wider than the text of the template.
        let room = self.looks.text_width() as f32 / TWENTIETHS_PER_MM;
        let figure = &Figure { width_mm: figure.width_mm.min(room), ..figure.clone() };
        let number = FIRST_NUMBER + self.supplies.pictures.len();
        let looks = self.looks;
        self.xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                looks.paragraph("figure").iter().for_each(|style| xml.empty("w:pStyle", &[("w:val", style)]));
                xml.empty("w:keepNext", &[]);
            });
            // A template without pictures does not know their names.
            xml.element("w:r", &[], |xml| xml.element("w:drawing", &NAMESPACES[1..], |xml| inline(xml, figure, &picture, number)));
        });
        self.supplies.pictures.push(picture.bytes);
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
        // A template has no place for notes of ours; they stand in the text.
        let said = span.note.as_ref().map_or_else(|| span.text.clone(), |note| format!("{} ({note})", span.text));
        xml.raw(&super::render::running_text(&said));
    });
}

fn borders(xml: &mut Xml) {
    xml.element("w:tblBorders", &[], |xml| {
        for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
            xml.empty(side, &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "808080")]);
        }
    });
}

/// The styles of a cell's paragraph: those of our own templates, where there are any.
fn cell_style(looks: &Looks, kind: Row, align: Align) -> Option<&str> {
    match (kind, align) {
        (Row::Header, Align::Left) => looks.paragraph("table header"),
        (Row::Header, Align::Right) => looks.paragraph("table header number"),
        (_, Align::Left) => looks.paragraph("table text"),
        (_, Align::Right) => looks.paragraph("table number"),
    }
}

/// How wide columns are.
struct Widths {
    /// In what, as Word writes it.
    sort: &'static str,
    of: Vec<String>,
    /// What makes letters smaller than those of the template, where the columns have no room for them.
    size: Option<Element>,
}

/// Returns how wide the columns of a table are in twentieths of a point: as they are meant in a template of ours, so that words are whole in another; and how high
/// letters have to be for that.
fn grid(table: &Table, looks: &Looks) -> (Vec<u32>, Option<u32>) {
    if looks.is_ours() {
        let total: u32 = table.columns.iter().map(|column| u32::from(column.width)).sum();
        return (table.columns.iter().map(|column| looks.text_width() * u32::from(column.width) / total.max(1)).collect(), None);
    }
    let fitted = fitted(table, looks.text_width(), looks.table_size());
    (fitted.widths, fitted.size)
}

/// Returns the properties of a paragraph with space above it, unless it says itself how much.
fn apart(own: Option<&Element>) -> Element {
    /// What may stand after the space, in the order that Word wants.
    const LATER: [&str; 14] = [
        "w:ind",
        "w:contextualSpacing",
        "w:mirrorIndents",
        "w:suppressOverlap",
        "w:jc",
        "w:textDirection",
        "w:textAlignment",
        "w:textboxTightWrap",
        "w:outlineLvl",
        "w:divId",
        "w:cnfStyle",
        "w:rPr",
        "w:sectPr",
        "w:pPrChange",
    ];
    let mut properties = own.cloned().unwrap_or_else(|| Element::new("w:pPr", Vec::new()));
    let spacing = properties.child("w:spacing").cloned().unwrap_or_else(|| Element::new("w:spacing", Vec::new()));
    if spacing.attribute("w:before").is_some() {
        return properties;
    }
    let spacing = spacing.with_attributes(&[("w:before", ABOVE)]);
    properties.children.retain(|node| !matches!(node, Node::Element(element) if element.name() == "w:spacing"));
    let is_later = |node: &Node| matches!(node, Node::Element(element) if LATER.contains(&element.name()));
    let at = properties.children.iter().position(is_later).unwrap_or(properties.children.len());
    properties.children.insert(at, Node::Element(spacing));
    properties
}

fn row(xml: &mut Xml, table: &Table, looks: &Looks, widths: &Widths, cells: &[&str], kind: Row) {
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
        for (index, (column, width)) in table.columns.iter().zip(&widths.of).enumerate() {
            xml.element("w:tc", &[], |xml| {
                xml.element("w:tcPr", &[], |xml| xml.empty("w:tcW", &[("w:w", width), ("w:type", widths.sort)]));
                xml.element("w:p", &[], |xml| {
                    let style = cell_style(looks, kind, column.align);
                    match style {
                        Some(style) => xml.element("w:pPr", &[], |xml| xml.empty("w:pStyle", &[("w:val", style)])),
                        None if column.align == Align::Right => xml.element("w:pPr", &[], |xml| xml.empty("w:jc", &[("w:val", "right")])),
                        None => {}
                    }
                    let text = cells.get(index).copied().unwrap_or_default().to_owned();
                    if !text.is_empty() {
                        words(xml, &Span { text, is_strong: kind == Row::Total || (kind == Row::Header && style.is_none()), note: None }, widths.size.as_ref());
                    }
                });
            });
        }
    });
}
