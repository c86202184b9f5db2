//! Turns a woven part into the source of a template for minijinja: what is not a tag is passed through as it stands.
//!
//! Placeholders are wrapped so that what is missing can be said; nothing of the document's text can become a statement.

use std::fmt::Write as _;

use super::Bindings;
use super::tag::{Kind, Tag};
use super::tree::{Element, Node};
use super::weave::is_bare;

/// Returns the value behind a placeholder, or a mark that it is missing.
pub(super) const SAID: &str = "fyrfalt_said";
/// Returns the value of a name that is no name to minijinja.
pub(super) const NAMED: &str = "fyrfalt_named";
/// Writes blocks in the looks of a paragraph.
pub(super) const BLOCKS: &str = "fyrfalt_blocks";
/// Tests whether a value is blocks.
pub(super) const IS_BLOCKS: &str = "fyrfalt_is_blocks";

/// A template for minijinja.
#[derive(Debug, Default)]
pub(super) struct Script {
    pub(super) source: String,
    /// The paragraphs that blocks may stand in the place of, by number.
    pub(super) paragraphs: Vec<Element>,
}

/// Compiles a part.
pub(super) fn compile(root: &Element, tags: &[Tag], bindings: &Bindings) -> Script {
    let mut script = Script::default();
    let compiler = Compiler { tags, bindings };
    compiler.children(root, &mut script);
    script
}

/// Returns the expression of a placeholder: a name that is bound becomes ours, one that minijinja cannot read is looked up whole.
pub(super) fn expression(tag: &Tag, bindings: &Bindings) -> String {
    let name = name_or_code(tag, bindings);
    if is_plain_name(name) {
        name.to_owned()
    } else if is_whole_name(tag, bindings) {
        format!("{NAMED}({})", quoted(name))
    } else {
        format!("({name})")
    }
}

/// Tells whether minijinja reads this as a name, perhaps with points.
fn is_plain_name(name: &str) -> bool {
    let is_word = |word: &str| word.chars().enumerate().all(|(at, c)| c == '_' || if at == 0 { c.is_alphabetic() } else { c.is_alphanumeric() });
    !name.is_empty() && name.split('.').all(|word| !word.is_empty() && is_word(word))
}

/// Returns our name where a placeholder is bound to one, else what stands in its braces.
pub(super) fn name_or_code<'a>(tag: &'a Tag, bindings: &'a Bindings) -> &'a str {
    bindings.get(&tag.code).filter(|_| !tag.is_ours).map_or(tag.code.as_str(), String::as_str)
}

/// Tells whether a placeholder is one name and nothing is worked out; other programs allow hyphens, and spaces after a dollar sign.
pub(super) fn is_whole_name(tag: &Tag, bindings: &Bindings) -> bool {
    let name = name_or_code(tag, bindings);
    tag.source.starts_with("${") || is_plain_name(&name.replace('-', "_")) && !name.starts_with('-')
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

struct Compiler<'a> {
    tags: &'a [Tag],
    bindings: &'a Bindings,
}

impl Compiler<'_> {
    fn children(&self, element: &Element, script: &mut Script) {
        for node in &element.children {
            match node {
                Node::Element(child) => self.element(child, script),
                Node::Text(text) | Node::Other(text) => literal(text, &mut script.source),
                Node::Tag(number) => self.tag(*number, script),
            }
        }
    }

    fn element(&self, element: &Element, script: &mut Script) {
        if element.name() == "w:p"
            && let Some(number) = self.alone(element)
        {
            return self.block(element, number, script);
        }
        self.plain(element, script);
    }

    fn plain(&self, element: &Element, script: &mut Script) {
        let mut markup = String::new();
        element.write_start(&mut markup);
        literal(&markup, &mut script.source);
        self.children(element, script);
        markup.clear();
        element.write_end(&mut markup);
        literal(&markup, &mut script.source);
    }

    /// Returns the placeholder that is all there is in a paragraph.
    fn alone(&self, paragraph: &Element) -> Option<usize> {
        let mut rest = paragraph.clone();
        let mut numbers = Vec::new();
        take_tags(&mut rest, &mut numbers);
        let [number] = numbers[..] else { return None };
        let tag = self.tags.get(number)?;
        (tag.kind == Kind::Value && is_bare(&rest)).then_some(number)
    }

    /// A paragraph that gives way to blocks if its value is any.
    fn block(&self, paragraph: &Element, number: usize, script: &mut Script) {
        let Some(tag) = self.tags.get(number) else { return };
        let expression = expression(tag, self.bindings);
        let index = script.paragraphs.len();
        script.paragraphs.push(paragraph.clone());
        write!(script.source, "{{% if {expression} is {IS_BLOCKS} %}}{{{{ {BLOCKS}({expression}, {index}) }}}}{{% else %}}").ok();
        self.plain(paragraph, script);
        script.source.push_str("{% endif %}");
    }

    fn tag(&self, number: usize, script: &mut Script) {
        let Some(tag) = self.tags.get(number) else { return };
        match tag.kind {
            Kind::Value => {
                let expression = expression(tag, self.bindings);
                write!(script.source, "{{{{ {SAID}({expression}, {}) }}}}", quoted(if tag.is_ours { &tag.source } else { &tag.code })).ok();
            }
            Kind::Open | Kind::Middle | Kind::Close | Kind::Single => {
                let code = if tag.is_ours { tag.code.clone() } else { statement(&tag.code, self.bindings) };
                write!(script.source, "{{% {code} %}}").ok();
            }
            Kind::Remark | Kind::Strange => {}
        }
    }
}

/// Returns a statement with its list or condition bound to ours.
pub(super) fn statement(code: &str, bindings: &Bindings) -> String {
    let bound = |rest: &str| bindings.get(rest.trim()).map_or_else(|| rest.to_owned(), Clone::clone);
    match code.split_once(' ') {
        Some((word @ ("if" | "elif"), rest)) => format!("{word} {}", bound(rest)),
        Some(("for", rest)) => match rest.split_once(" in ") {
            Some((item, list)) => format!("for {item} in {}", bound(list)),
            None => code.to_owned(),
        },
        _ => code.to_owned(),
    }
}

/// Tells whether a tag is where one of ours can stand for a name.
pub(super) fn is_bound_by(tag: &Tag, name: &str) -> bool {
    match tag.kind {
        Kind::Value => tag.code == name,
        Kind::Open | Kind::Middle => statement(&tag.code, &Bindings::from([(name.to_owned(), String::new())])) != tag.code,
        Kind::Close | Kind::Single | Kind::Remark | Kind::Strange => false,
    }
}

fn take_tags(element: &mut Element, into: &mut Vec<usize>) {
    element.children.retain(|node| {
        if let Node::Tag(number) = node {
            into.push(*number);
            false
        } else {
            true
        }
    });
    for node in &mut element.children {
        if let Node::Element(child) = node {
            take_tags(child, into);
        }
    }
}

/// Passes text through, so that no brace in it begins a statement.
fn literal(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        out.push_str("{{ '{' }}");
        rest = &rest[at + 1..];
    }
    // A closing brace alone means nothing to minijinja.
    out.push_str(rest);
}
