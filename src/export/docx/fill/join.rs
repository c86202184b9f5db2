//! Puts tags together that Word has spread over runs, and lets each stand by itself between runs or within one text.
//!
//! The run where a tag begins lends it its looks; nothing else of the document is changed.

use super::tag::{self, Kind, Tag};
use super::tree::{Element, Node, words};

/// What was found in a part.
#[derive(Debug, Default)]
pub(super) struct Joined {
    pub(super) tags: Vec<Tag>,
    /// Tags that are begun and never ended, with the number of the paragraph, from 0.
    pub(super) unclosed: Vec<(usize, String)>,
    /// The paragraph of each tag, from 0.
    pub(super) paragraphs: Vec<usize>,
}

/// Finds the tags of a part and leaves [`Node::Tag`]s where they stand.
pub(super) fn join(root: &mut Element) -> Joined {
    let mut joined = Joined::default();
    let mut count = 0;
    element(root, &mut count, &mut joined);
    joined
}

fn element(parent: &mut Element, count: &mut usize, joined: &mut Joined) {
    for node in &mut parent.children {
        let Node::Element(child) = node else { continue };
        if child.name() == "w:p" {
            let number = *count;
            *count += 1;
            paragraph(child, number, joined);
        }
        element(child, count, joined);
    }
}

fn paragraph(paragraph: &mut Element, number: usize, joined: &mut Joined) {
    let mut texts = Vec::new();
    leaves(paragraph, &mut texts);
    let whole: String = texts.iter().map(|leaf| leaf.text()).collect();
    if !whole.contains(['{', '$']) {
        return;
    }
    let (found, unclosed) = tag::find(&whole);
    joined.unclosed.extend(unclosed.map(|start| (number, start)));
    if found.is_empty() {
        return;
    }
    let first = joined.tags.len();
    let mut at = 0;
    let mut spread = vec![0; found.len()];
    for leaf in texts {
        let text = leaf.text();
        let (start, end) = (at, at + text.len());
        at = end;
        let mut children = Vec::new();
        let mut from = start;
        for (index, tag) in found.iter().enumerate().filter(|(_, tag)| tag.start < end && tag.end > start) {
            spread[index] += 1;
            if tag.start >= from && tag.start > from {
                children.push(words(&whole[from..tag.start]));
            }
            if tag.start >= start {
                children.push(Node::Tag(first + index));
            }
            from = tag.end.clamp(start, end);
        }
        if from == start {
            continue;
        }
        if from < end {
            children.push(words(&whole[from..end]));
        }
        if children.is_empty() {
            children.push(Node::Text(String::new()));
        }
        leaf.children = children;
        leaf.keep_space();
    }
    for (found, runs) in found.into_iter().zip(spread) {
        joined.tags.push(Tag { runs, ..found.tag });
        joined.paragraphs.push(number);
    }
    split_runs(paragraph, &joined.tags);
}

/// Collects the texts of a paragraph in order; a text box inside it has paragraphs of its own.
fn leaves<'a>(parent: &'a mut Element, into: &mut Vec<&'a mut Element>) {
    for node in &mut parent.children {
        let Node::Element(child) = node else { continue };
        match child.name() {
            "w:t" => into.push(child),
            "w:p" | "w:instrText" | "w:delText" | "w:del" => {}
            _ => leaves(child, into),
        }
    }
}

/// Lets statements stand between runs instead of within them.
fn split_runs(parent: &mut Element, tags: &[Tag]) {
    let mut children = Vec::with_capacity(parent.children.len());
    for node in std::mem::take(&mut parent.children) {
        match node {
            Node::Element(child) if child.name() == "w:r" && has_statement(&child, tags) => children.extend(split(&child, tags)),
            Node::Element(mut child) => {
                if !matches!(child.name(), "w:p" | "w:r") {
                    split_runs(&mut child, tags);
                }
                children.push(Node::Element(child));
            }
            other => children.push(other),
        }
    }
    parent.children = children;
}

fn is_statement(node: &Node, tags: &[Tag]) -> bool {
    matches!(node, Node::Tag(number) if tags.get(*number).is_some_and(|tag| !matches!(tag.kind, Kind::Value | Kind::Remark)))
}

fn has_statement(run: &Element, tags: &[Tag]) -> bool {
    run.elements().any(|text| text.name() == "w:t" && text.children.iter().any(|node| is_statement(node, tags)))
}

fn split(run: &Element, tags: &[Tag]) -> Vec<Node> {
    let looks: Vec<Node> = run.child("w:rPr").map(|looks| Node::Element(looks.clone())).into_iter().collect();
    let mut out = Vec::new();
    let mut current: Vec<Node> = Vec::new();
    let finish = |current: &mut Vec<Node>, out: &mut Vec<Node>| {
        if !current.is_empty() {
            let children = looks.iter().cloned().chain(current.drain(..)).collect();
            out.push(Node::Element(run.with(children)));
        }
    };
    for node in &run.children {
        let Node::Element(text) = node else { continue };
        match text.name() {
            "w:rPr" => {}
            "w:t" => {
                let mut piece = Vec::new();
                for part in &text.children {
                    if is_statement(part, tags) {
                        if !piece.is_empty() {
                            current.push(Node::Element(text.with(std::mem::take(&mut piece))));
                        }
                        finish(&mut current, &mut out);
                        out.push(part.clone());
                    } else if !matches!(part, Node::Text(text) if text.is_empty()) {
                        piece.push(part.clone());
                    }
                }
                if !piece.is_empty() {
                    current.push(Node::Element(text.with(piece)));
                }
            }
            _ => current.push(node.clone()),
        }
    }
    finish(&mut current, &mut out);
    out
}
