//! Puts what a document can be proved with into its properties: among the template's own where it has some, or else as its identifier.
//!
//! Nothing else in the file is touched, and nothing that people see.

use std::collections::BTreeMap;

use super::TemplateError;
use super::package::Package;
use super::tree::{self, Element, Node, words};
use crate::export::document::Proof;

/// The properties that an organisation makes up itself.
const CUSTOM: &str = "docProps/custom.xml";
/// The properties that every document has.
const CORE: &str = "docProps/core.xml";
/// What marks a property as one of an organisation's own.
const FORMAT: &str = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/// The first number that such a property may have.
const FIRST: u32 = 2;

/// Writes a proof into a document; one that has no properties at all stays as it is.
pub(super) fn prove(bytes: Vec<u8>, proof: &str) -> Result<Vec<u8>, TemplateError> {
    let package = Package::open(bytes)?;
    let part = |name: &str| Ok(package.read(name)?.and_then(|xml| tree::read(&xml).ok()));
    let custom = part(CUSTOM)?.and_then(|root| among_own(root, proof)).map(|root| (CUSTOM, root));
    let proved = match custom {
        Some(proved) => Some(proved),
        None => part(CORE)?.and_then(|root| as_identifier(root, proof)).map(|root| (CORE, root)),
    };
    let Some((name, root)) = proved else { return package.write(&BTreeMap::new()) };
    package.write(&BTreeMap::from([(name.to_owned(), tree::write(&root).into_bytes())]))
}

/// Returns the first element of a part, where it declares a prefix.
fn top<'a>(root: &'a mut Element, prefix: &str) -> Option<&'a mut Element> {
    let mut elements = root.children.iter_mut().filter_map(|node| if let Node::Element(element) = node { Some(element) } else { None });
    elements.next().filter(|element| element.attribute(prefix).is_some())
}

fn among_own(mut root: Element, proof: &str) -> Option<Element> {
    let properties = top(&mut root, "xmlns:vt")?;
    properties.children.retain(|node| !matches!(node, Node::Element(element) if element.attribute("name").as_deref() == Some(Proof::PROPERTY)));
    let taken = properties.elements().filter_map(|property| property.attribute("pid")?.parse::<u32>().ok()).max();
    let number = taken.map_or(FIRST, |taken| taken.saturating_add(1).max(FIRST));
    let value = Element::new("vt:lpwstr", vec![words(proof)]);
    let (number, prefix) = (number.to_string(), properties.name().strip_suffix("Properties").unwrap_or_default().to_owned());
    let property = Element::new(&format!("{prefix}property"), vec![Node::Element(value)]);
    let property = property.with_attributes(&[("fmtid", FORMAT), ("pid", &number), ("name", Proof::PROPERTY)]);
    properties.children.push(Node::Element(property));
    Some(root)
}

fn as_identifier(mut root: Element, proof: &str) -> Option<Element> {
    let properties = top(&mut root, "xmlns:dc")?;
    if properties.child("dc:identifier").is_some_and(|identifier| !identifier.text().trim().is_empty()) {
        return None;
    }
    properties.children.retain(|node| !matches!(node, Node::Element(element) if element.name() == "dc:identifier"));
    properties.children.push(Node::Element(Element::new("dc:identifier", vec![words(proof)])));
    Some(root)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(root: Option<Element>) -> String {
        root.map_or_else(String::new, |root| tree::write(&root))
    }

    #[test]
    fn a_proof_stands_among_an_organisations_own_properties_once() {
        let own =
            "<Properties xmlns=\"a\" xmlns:vt=\"b\"><property fmtid=\"{x}\" pid=\"7\" name=\"DocumentNumber\"><vt:lpwstr>1</vt:lpwstr></property></Properties>";
        let once = written(among_own(tree::read(own).unwrap(), "p & q"));
        assert!(once.starts_with(&own[..own.len() - 13]), "{once}");
        assert!(once.contains("pid=\"8\" name=\"FyrfaltProof\"><vt:lpwstr>p &amp; q</vt:lpwstr></property></Properties>"), "{once}");
        let twice = written(among_own(tree::read(&once).unwrap(), "r"));
        assert_eq!(twice.matches(Proof::PROPERTY).count(), 1, "{twice}");
        assert!(twice.contains(">r<"), "{twice}");
        assert_eq!(among_own(tree::read("<Properties xmlns=\"a\"/>").unwrap(), "p"), None, "a prefix that is not declared is not used");
    }

    #[test]
    fn an_identifier_that_somebody_gave_is_left_alone() {
        let free = "<cp:coreProperties xmlns:dc=\"d\"><dc:title>T</dc:title></cp:coreProperties>";
        assert!(written(as_identifier(tree::read(free).unwrap(), "p")).contains("<dc:identifier>p</dc:identifier></cp:coreProperties>"));
        let taken = free.replace("<dc:title>T</dc:title>", "<dc:identifier>KS 1</dc:identifier>");
        assert_eq!(as_identifier(tree::read(&taken).unwrap(), "p"), None);
    }
}
