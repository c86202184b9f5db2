//! XML as it is written: elements that always close and text that is always escaped.
//!
//! Knows nothing of documents; characters that XML 1.0 does not allow are left out.

use std::borrow::Cow;

use quick_xml::escape::escape;

/// XML under construction.
#[derive(Debug)]
pub(super) struct Xml {
    written: String,
}

impl Xml {
    /// Begins a document.
    pub(super) fn new() -> Self {
        Self { written: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned() }
    }

    /// Begins a piece that is put into a document.
    pub(super) const fn fragment() -> Self {
        Self { written: String::new() }
    }

    /// Writes markup as it stands.
    pub(super) fn raw(&mut self, markup: &str) {
        self.written.push_str(markup);
    }

    /// Writes an element with what `inside` writes in it.
    pub(super) fn element(&mut self, name: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Self)) {
        self.open(name, attributes);
        self.written.push('>');
        inside(self);
        self.written.push_str("</");
        self.written.push_str(name);
        self.written.push('>');
    }

    /// Writes an element with nothing in it.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.open(name, attributes);
        self.written.push_str("/>");
    }

    /// Writes an element with text in it.
    pub(super) fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.element(name, attributes, |xml| xml.words(text));
    }

    /// Writes text as it stands between elements.
    pub(super) fn words(&mut self, text: &str) {
        self.written.push_str(&escape(legal(text)));
    }

    /// Returns what has been written.
    pub(super) fn into_string(self) -> String {
        self.written
    }

    /// Returns what has been written.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.written.into_bytes()
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.written.push('<');
        self.written.push_str(name);
        for (name, value) in attributes {
            self.written.push(' ');
            self.written.push_str(name);
            self.written.push_str("=\"");
            self.written.push_str(&escape(legal(value)).replace('\n', "&#10;"));
            self.written.push('"');
        }
    }
}

/// Leaves out what XML 1.0 cannot hold.
pub(super) fn legal(text: &str) -> Cow<'_, str> {
    let is_held = |c: char| !matches!(c, '\u{0}'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}');
    if text.chars().all(is_held) { text.into() } else { text.chars().filter(|c| is_held(*c)).collect::<String>().into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_become_markup() {
        let mut xml = Xml::new();
        xml.element("a", &[("title", "\"><b>&l9;\n]]>")], |xml| xml.text("b", &[], "<script>\u{1}\u{FFFE}]]> &amp;"));
        let written = String::from_utf8(xml.into_bytes()).unwrap();
        let body = written.split_once("?>\n").unwrap().1;
        assert_eq!(body, "<a title=\"&quot;&gt;&lt;b&gt;&amp;l9;&#10;]]&gt;\"><b>&lt;script&gt;]]&gt; &amp;amp;</b></a>");
    }
}
