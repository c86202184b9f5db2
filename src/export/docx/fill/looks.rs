//! The looks of a template: which of its styles are headings, lists, tables and captions.
//!
//! Styles are found by the names that every Word writes in English; their ids differ from language to language.

use std::collections::BTreeMap;

use super::super::TEXT_WIDTH;
use super::tree::{self, Element};

/// A page narrower than this, in twentieths of a point, is no page.
const NARROWEST: u32 = 1_400;

/// How high letters are where nothing says so, in half points.
const USUAL_SIZE: u32 = 20;

/// The styles of a template by what they are for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Looks {
    by_name: BTreeMap<String, String>,
    /// Styles of lists that number or mark their paragraphs themselves, each with the number of its list.
    numbered: BTreeMap<String, String>,
    /// The first table style that the organisation made itself.
    own_table: Option<String>,
    headings: BTreeMap<String, u8>,
    /// How high the letters of styles are, in half points, by id; those of no style by an empty one.
    sizes: BTreeMap<String, u32>,
    /// How wide the text is on its pages, in twentieths of a point, where that is told.
    text_width: Option<u32>,
    /// The language that its words are said to be in.
    language: Option<String>,
}

impl Looks {
    /// Reads `word/styles.xml`; without one nothing has a style.
    pub(super) fn read(xml: Option<&str>) -> Self {
        let mut looks = Self::default();
        let Some(root) = xml.and_then(|xml| tree::read(xml).ok()) else { return looks };
        let Some(styles) = root.child("w:styles") else { return looks };
        let defaults = ["w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang"].iter().try_fold(styles, |element, name| element.child(name));
        looks.language = defaults.and_then(|language| language.attribute("w:val"));
        let usual = ["w:docDefaults", "w:rPrDefault"].iter().try_fold(styles, |element, name| element.child(name));
        looks.sizes.extend(usual.and_then(size_of).map(|size| (String::new(), size)));
        for style in styles.elements().filter(|element| element.name() == "w:style") {
            looks.note(style);
        }
        looks
    }

    fn note(&mut self, style: &Element) {
        let (Some(id), Some(name)) = (style.attribute("w:styleId"), style.child("w:name").and_then(|name| name.attribute("w:val"))) else { return };
        let name = name.to_lowercase();
        if let Some(level) = name.strip_prefix("heading ").and_then(|level| level.parse().ok()) {
            self.headings.insert(id.clone(), level);
        }
        if let Some(numbers) = style.child("w:pPr").and_then(|properties| properties.child("w:numPr")) {
            let number = numbers.child("w:numId").and_then(|number| number.attribute("w:val")).unwrap_or_default();
            self.numbered.insert(id.clone(), number);
        }
        self.sizes.extend(size_of(style).map(|size| (id.clone(), size)));
        let kind = style.attribute("w:type").unwrap_or_default();
        let is_own = style.attribute("w:customStyle").is_some_and(|own| matches!(own.as_str(), "1" | "true" | "on"));
        if kind == "table" && is_own && self.own_table.is_none() {
            self.own_table = Some(id.clone());
        }
        self.by_name.entry(format!("{kind}:{name}")).or_insert(id);
    }

    /// Notes how wide the text is on the last pages of a document.
    pub(super) fn note_page(&mut self, document: &Element) {
        let Some(section) = last_section(document) else { return };
        let number = |element: &str, name: &str| section.child(element)?.attribute(name)?.parse::<u32>().ok();
        let width = number("w:pgSz", "w:w").zip(number("w:pgMar", "w:left").zip(number("w:pgMar", "w:right")));
        self.text_width = width.and_then(|(page, (left, right))| page.checked_sub(left)?.checked_sub(right)).filter(|width| *width >= NARROWEST);
    }

    /// Returns how wide the text is, in twentieths of a point.
    pub(super) fn text_width(&self) -> u32 {
        self.text_width.unwrap_or(TEXT_WIDTH)
    }

    /// Returns the tag of the language that its words are said to be in.
    pub(super) fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// Tells whether the template is one of ours, with widths of columns that are meant as they are.
    pub(super) fn is_ours(&self) -> bool {
        self.by_name.contains_key("table:report table")
    }

    /// Returns the id of a paragraph style.
    pub(super) fn paragraph(&self, name: &str) -> Option<&str> {
        self.by_name.get(&format!("paragraph:{name}")).map(String::as_str)
    }

    /// Returns the id of the first paragraph style of these that there is.
    pub(super) fn first(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| self.paragraph(name))
    }

    /// Returns the id of a table style: that of our own templates, the organisation's own, or one of Word's.
    pub(super) fn table(&self) -> Option<&str> {
        let named = |name: &&str| self.by_name.get(&format!("table:{name}")).map(String::as_str);
        let usual = ["table grid", "grid table 1 light", "plain table 1"];
        named(&"report table").or(self.own_table.as_deref()).or_else(|| usual.iter().find_map(named))
    }

    /// Returns how high the letters of a table are, in half points.
    pub(super) fn table_size(&self) -> u32 {
        let of = |style: Option<&str>| style.and_then(|style| self.sizes.get(style)).copied();
        of(self.paragraph("normal")).or_else(|| of(self.table())).or_else(|| of(Some(""))).unwrap_or(USUAL_SIZE)
    }

    /// Returns the id of the style of a list that marks its paragraphs itself.
    pub(super) fn list(&self, is_ordered: bool) -> Option<&str> {
        let id = self.paragraph(if is_ordered { "list number" } else { "list bullet" })?;
        self.numbered.contains_key(id).then_some(id)
    }

    /// Returns the number of the list that a style belongs to.
    pub(super) fn number_of(&self, style: &str) -> Option<&str> {
        self.numbered.get(style).map(String::as_str)
    }

    /// Returns the level of the heading that a paragraph is.
    pub(super) fn heading(&self, paragraph: &Element) -> Option<u8> {
        let style = paragraph.child("w:pPr")?.child("w:pStyle")?.attribute("w:val")?;
        self.headings.get(&style).copied()
    }
}

/// Finds the last section of a document; its properties stand last in the body.
fn last_section(element: &Element) -> Option<&Element> {
    let body = element.child("w:document")?.child("w:body")?;
    body.elements().filter(|child| child.name() == "w:sectPr").last()
}

/// Reads how high the letters of a style are, in half points.
fn size_of(style: &Element) -> Option<u32> {
    style.child("w:rPr")?.child("w:sz")?.attribute("w:val")?.parse().ok().filter(|size| (2..=144).contains(size))
}
