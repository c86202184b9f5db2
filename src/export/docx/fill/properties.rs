//! The properties of a document: placeholders in them are filled, and a document without a title gets one, for those who hear it read.
//!
//! Knows values by name only; statements have no place among properties.

use super::package::Package;
use super::tag::{self, Kind};
use super::tree::{self, Element, Node, words};
use super::value::Value;
use super::{Bindings, TemplateError};
use crate::export::xml::legal;

/// The parts that hold them.
const PARTS: [&str; 3] = ["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"];

/// Returns the parts of properties that change, with what they become.
pub(super) fn fill(package: &Package, bindings: &Bindings, values: &Value) -> Result<Vec<(String, Vec<u8>)>, TemplateError> {
    let mut changed = Vec::new();
    for name in PARTS {
        let Some(mut root) = package.read(name)?.and_then(|xml| tree::read(&xml).ok()) else { continue };
        let mut is_changed = replace(&mut root, bindings, values);
        is_changed |= name == PARTS[0] && give_title(&mut root, bindings, values);
        if is_changed {
            changed.push((name.to_owned(), tree::write(&root).into_bytes()));
        }
    }
    Ok(changed)
}

/// Tells whether a placeholder of this name stands among the properties.
pub(super) fn hold(package: &Package, name: &str) -> bool {
    fn stands(element: &Element, name: &str) -> bool {
        element.elements().any(|child| stands(child, name)) || tag::find(&element.text()).0.iter().any(|found| found.tag.code == name)
    }
    let root = |part: &str| tree::read(&package.read(part).ok()??).ok();
    PARTS.into_iter().filter_map(root).any(|root| stands(&root, name))
}

fn replace(element: &mut Element, bindings: &Bindings, values: &Value) -> bool {
    let mut is_changed = false;
    for node in &mut element.children {
        if let Node::Element(child) = node {
            is_changed |= replace(child, bindings, values);
        }
    }
    let text = element.text();
    let found = tag::find(&text).0;
    if found.is_empty() {
        return is_changed;
    }
    let (mut out, mut at) = (String::new(), 0);
    for found in found {
        out.push_str(&text[at..found.start]);
        at = found.end;
        if found.tag.kind == Kind::Value {
            out.push_str(words_of(&found.tag.code, bindings, values));
        }
    }
    out.push_str(&text[at..]);
    element.children = vec![words(&legal(&out))];
    true
}

fn words_of<'a>(name: &str, bindings: &'a Bindings, values: &'a Value) -> &'a str {
    let ours = bindings.get(name).map_or(name, String::as_str);
    if let Some(Value::Text(words)) = values.find(ours) { words } else { "" }
}

fn give_title(root: &mut Element, bindings: &Bindings, values: &Value) -> bool {
    let title = words_of("title", bindings, values).trim();
    let properties = root.children.iter_mut().find_map(|node| if let Node::Element(element) = node { Some(element) } else { None });
    let Some(properties) = properties.filter(|element| !title.is_empty() && element.attribute("xmlns:dc").is_some()) else { return false };
    if properties.child("dc:title").is_some_and(|title| !title.text().trim().is_empty()) {
        return false;
    }
    properties.children.retain(|node| !matches!(node, Node::Element(element) if element.name() == "dc:title"));
    properties.children.insert(0, Node::Element(Element::new("dc:title", vec![words(&legal(title))])));
    true
}
