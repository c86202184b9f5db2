//! One XML part of a package as a tree that is written back as it was read, byte for byte where nothing was changed.
//!
//! Knows XML only; what paragraphs and tables mean stands elsewhere.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::{escape, unescape};
use quick_xml::events::Event;

/// How deep elements may lie in one another. Word's own tables in tables stay far below.
const DEPTH_MAX: usize = 200;

/// Why a part cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(in crate::export) enum XmlError {
    /// It is not well-formed; the text is the reader's own.
    #[error("{0}")]
    Malformed(String),
    /// It declares a document type, which no office file does.
    #[error("a document type is declared")]
    DocumentType,
    /// Elements lie too deep in one another.
    #[error("elements lie more than {DEPTH_MAX} deep")]
    TooDeep,
}

/// A piece of XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::export) enum Node {
    /// An element with what is in it.
    Element(Element),
    /// Text, as it stands in the file: escaped.
    Text(String),
    /// Comments, declarations and other things that are passed on.
    Other(String),
    /// A placeholder or a statement of the template, by its number.
    Tag(usize),
}

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::export) struct Element {
    /// Its name and attributes, as they stand in the file.
    head: String,
    name_length: usize,
    pub(in crate::export) children: Vec<Node>,
}

impl Element {
    /// Makes an element without attributes.
    pub(super) fn new(name: &str, children: Vec<Node>) -> Self {
        Self { head: name.to_owned(), name_length: name.len(), children }
    }

    fn from_head(head: &str, name_length: usize) -> Self {
        Self { head: head.to_owned(), name_length, children: Vec::new() }
    }

    /// Returns its name with its prefix.
    pub(in crate::export) fn name(&self) -> &str {
        &self.head[..self.name_length]
    }

    /// Makes an element like this one with other things in it.
    pub(super) fn with(&self, children: Vec<Node>) -> Self {
        Self { head: self.head.clone(), name_length: self.name_length, children }
    }

    /// Returns the value of an attribute, named with its prefix.
    pub(in crate::export) fn attribute(&self, name: &str) -> Option<String> {
        let attributes = quick_xml::events::BytesStart::from_content(self.head.as_str(), self.name_length);
        let found = attributes.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
        let raw = found.value.into_owned();
        Some(unescape(&raw).map_or_else(|_| raw.clone(), Cow::into_owned))
    }

    /// Makes an element like this one with these attributes besides.
    pub(super) fn with_attributes(mut self, attributes: &[(&str, &str)]) -> Self {
        for (name, value) in attributes {
            for part in [" ", name, "=\"", &escape(*value), "\""] {
                self.head.push_str(part);
            }
        }
        self
    }

    /// Sees to it that white space at the ends of its text is kept.
    pub(super) fn keep_space(&mut self) {
        if !self.head.contains("xml:space") {
            self.head.push_str(" xml:space=\"preserve\"");
        }
    }

    /// Returns the first element of a name right below this one.
    pub(in crate::export) fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name() == name)
    }

    /// Returns the elements right below this one.
    pub(in crate::export) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| if let Node::Element(element) = node { Some(element) } else { None })
    }

    /// Returns the text right below this element, as people read it.
    pub(in crate::export) fn text(&self) -> String {
        let raw: String = self.children.iter().filter_map(|node| if let Node::Text(raw) = node { Some(raw.as_str()) } else { None }).collect();
        unescape(&raw).map_or_else(|_| raw.clone(), Cow::into_owned)
    }

    /// Writes the start of the element.
    pub(super) fn write_start(&self, out: &mut String) {
        out.push('<');
        out.push_str(&self.head);
        out.push_str(if self.children.is_empty() { "/>" } else { ">" });
    }

    /// Writes the end of the element.
    pub(super) fn write_end(&self, out: &mut String) {
        if !self.children.is_empty() {
            out.push_str("</");
            out.push_str(self.name());
            out.push('>');
        }
    }
}

/// Makes a node of words.
pub(super) fn words(text: &str) -> Node {
    Node::Text(escape(text).into_owned())
}

/// Reads a part; everything stands below one nameless root.
pub(in crate::export) fn read(xml: &str) -> Result<Element, XmlError> {
    let malformed = |error: quick_xml::Error| XmlError::Malformed(error.to_string());
    let mut reader = Reader::from_str(xml);
    let mut open = vec![Element::new("", Vec::new())];
    loop {
        let event = reader.read_event().map_err(malformed)?;
        let Some(top) = open.last_mut() else { break };
        match event {
            Event::Start(start) => {
                let head = &start;
                let element = Element::from_head(head.trim_end(), start.name().as_ref().len());
                open.push(element);
                if open.len() > DEPTH_MAX {
                    return Err(XmlError::TooDeep);
                }
            }
            Event::Empty(start) => {
                let head = &start;
                top.children.push(Node::Element(Element::from_head(head.trim_end(), start.name().as_ref().len())));
            }
            Event::End(_) => {
                if let (Some(done), Some(parent)) = (open.pop(), open.last_mut()) {
                    let mut done = done;
                    if done.children.is_empty() {
                        done.children.push(Node::Text(String::new()));
                    }
                    parent.children.push(Node::Element(done));
                }
            }
            Event::Text(text) => push_text(top, &text),
            Event::GeneralRef(reference) => push_text(top, &format!("&{};", &*reference)),
            Event::CData(text) => push_text(top, &escape(&*text)),
            Event::Comment(text) => top.children.push(Node::Other(format!("<!--{}-->", &*text))),
            Event::Decl(text) => top.children.push(Node::Other(format!("<?{}?>", &*text))),
            Event::PI(text) => top.children.push(Node::Other(format!("<?{}?>", &*text))),
            Event::DocType(_) => return Err(XmlError::DocumentType),
            Event::Eof => break,
        }
    }
    if open.len() > 1 {
        return Err(XmlError::Malformed("it ends too early".to_owned()));
    }
    open.pop().ok_or_else(|| XmlError::Malformed(String::new()))
}

fn push_text(element: &mut Element, raw: &str) {
    if let Some(Node::Text(text)) = element.children.last_mut() {
        text.push_str(raw);
    } else {
        element.children.push(Node::Text(raw.to_owned()));
    }
}

/// Writes a tree back; tags are left out.
pub(super) fn write(element: &Element) -> String {
    let mut out = String::new();
    write_children(element, &mut out);
    out
}

fn write_children(element: &Element, out: &mut String) {
    for node in &element.children {
        match node {
            Node::Element(element) => {
                element.write_start(out);
                write_children(element, out);
                element.write_end(out);
            }
            Node::Text(text) | Node::Other(text) => out.push_str(text),
            Node::Tag(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_back() {
        let xml = "<?xml version=\"1.0\"?>\n<a:b x=\"1 &amp; 2\"  y='ä'><!-- c --><d/><e></e>text &lt; &#229;<f>\n</f></a:b>\n";
        let tree = read(xml).unwrap();
        assert_eq!(write(&tree), xml);
        let root = tree.elements().next().unwrap();
        assert_eq!((root.name(), root.attribute("x").as_deref(), root.attribute("y").as_deref()), ("a:b", Some("1 & 2"), Some("ä")));
        assert_eq!(root.text(), "text < å");
    }

    #[test]
    fn what_is_not_xml_is_refused() {
        assert!(matches!(read("<a><b></a>"), Err(XmlError::Malformed(_))));
        assert!(matches!(read("<a>"), Err(XmlError::Malformed(_))));
        assert_eq!(read("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), Err(XmlError::DocumentType));
        assert_eq!(read(&"<a>".repeat(300)), Err(XmlError::TooDeep));
    }
}
