//! Pairs the statements of a part and lifts each pair to where it can repeat whole rows or paragraphs.
//!
//! After this every block begins and ends below one and the same element, so that what is repeated is well-formed.

use super::tag::{Kind, Reach, Tag};
use super::tree::{Element, Node};

/// What is wrong with how statements stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    /// A block begins and never ends.
    NeverEnds,
    /// A block ends, or another branch of it begins, that never began.
    NeverBegan,
    /// The beginning and the end stand in parts of the document that cannot be repeated together.
    Crosses,
    /// A statement that is not understood.
    Strange,
}

/// Where a tag stands: the way down from the root, by number.
type Path = Vec<usize>;

/// A block: its beginning, its branches and its end.
type Block = Vec<usize>;

/// Elements below which paragraphs and tables, or rows, follow one another.
const HOLDERS: [&str; 12] =
    ["w:body", "w:tc", "w:tbl", "w:txbxContent", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:comment", "w:sdtContent", "w:docPartBody", ""];

/// Pairs and lifts the statements of a part; tells what is wrong, tag by tag.
pub(super) fn weave(root: &mut Element, tags: &[Tag]) -> Vec<(usize, Wrong)> {
    hoist(root, tags);
    let mut wrong: Vec<(usize, Wrong)> =
        tags.iter().enumerate().filter(|(_, tag)| tag.kind == Kind::Strange).map(|(number, _)| (number, Wrong::Strange)).collect();
    let blocks = pair(root, tags, &mut wrong);
    if wrong.is_empty() {
        for block in blocks.iter().rev() {
            if !lift(root, block) {
                wrong.extend(block.first().map(|number| (*number, Wrong::Crosses)));
            }
        }
    }
    wrong.sort_by_key(|(number, _)| *number);
    wrong
}

/// Puts tags that stand for a row, a cell or a paragraph in the place of it.
fn hoist(parent: &mut Element, tags: &[Tag]) {
    let mut children = Vec::with_capacity(parent.children.len());
    for node in std::mem::take(&mut parent.children) {
        let Node::Element(mut child) = node else {
            children.push(node);
            continue;
        };
        hoist(&mut child, tags);
        let reach = match child.name() {
            "w:tr" => Some(Reach::Row),
            "w:tc" => Some(Reach::Cell),
            "w:p" => Some(Reach::Paragraph),
            _ => None,
        };
        let mut standing = Vec::new();
        if let Some(reach) = reach {
            standing_in(&child, child.name() == "w:p", &mut standing);
            standing.retain(|number| tags.get(*number).is_some_and(|tag| tag.reach == reach && tag.kind != Kind::Value));
        }
        if standing.is_empty() {
            children.push(Node::Element(child));
        } else {
            children.extend(standing.into_iter().map(Node::Tag));
        }
    }
    parent.children = children;
}

/// Collects the tags that still stand in the words of an element; those of rows or paragraphs further in have been put in place already.
fn standing_in(element: &Element, is_words: bool, into: &mut Vec<usize>) {
    for node in &element.children {
        match node {
            Node::Tag(number) if is_words => into.push(*number),
            Node::Element(child) => standing_in(child, (is_words || child.name() == "w:p") && child.name() != "w:txbxContent", into),
            Node::Tag(_) | Node::Text(_) | Node::Other(_) => {}
        }
    }
}

fn collect(element: &Element, into: &mut Vec<usize>) {
    for node in &element.children {
        match node {
            Node::Tag(number) => into.push(*number),
            Node::Element(child) => collect(child, into),
            Node::Text(_) | Node::Other(_) => {}
        }
    }
}

/// Pairs the statements in the order of reading; inner blocks come before those around them, and are lifted after them.
fn pair(root: &Element, tags: &[Tag], wrong: &mut Vec<(usize, Wrong)>) -> Vec<Block> {
    let mut order = Vec::new();
    collect(root, &mut order);
    let (mut open, mut done): (Vec<Block>, Vec<Block>) = (Vec::new(), Vec::new());
    for number in order {
        let Some(tag) = tags.get(number) else { continue };
        let begun = open.last().and_then(|block| block.first()).and_then(|first| tags.get(*first)).map(Tag::word);
        match tag.kind {
            Kind::Open => open.push(vec![number]),
            Kind::Middle if begun == Some("if") || (begun == Some("for") && tag.word() == "else") => {
                open.iter_mut().last().into_iter().for_each(|block| block.push(number));
            }
            Kind::Close if begun.is_some_and(|begun| tag.word().strip_prefix("end") == Some(begun)) => {
                if let Some(mut block) = open.pop() {
                    block.push(number);
                    done.push(block);
                }
            }
            Kind::Middle | Kind::Close => wrong.push((number, Wrong::NeverBegan)),
            Kind::Value | Kind::Single | Kind::Remark | Kind::Strange => {}
        }
    }
    wrong.extend(open.iter().filter_map(|block| block.first()).map(|number| (*number, Wrong::NeverEnds)));
    done
}

/// Lifts a block until all its tags stand below one element; returns whether that could be done.
fn lift(root: &mut Element, block: &[usize]) -> bool {
    let paths: Vec<Path> = block.iter().filter_map(|number| path_of(root, *number)).collect();
    if paths.len() != block.len() {
        return false;
    }
    let parents: Vec<&[usize]> = paths.iter().map(|path| &path[..path.len() - 1]).collect();
    if parents.iter().all(|parent| *parent == parents[0]) {
        return true;
    }
    let depth = (0..parents[0].len()).take_while(|depth| parents.iter().all(|parent| parent.len() > *depth && parent[*depth] == parents[0][*depth])).count();
    let common = parents[0][..depth].to_vec();
    let Some(holder) = at(root, &common) else { return false };
    if holder.name() == "w:tr" {
        return lift_row(root, block, &common);
    }
    if !HOLDERS.contains(&holder.name()) {
        return false;
    }
    let places: Vec<usize> = paths.iter().map(|path| path[depth]).collect();
    lift_children(root, block, &common, &places)
}

/// Repeats a whole row: its block begins in one of its cells and ends in another.
fn lift_row(root: &mut Element, block: &[usize], row: &[usize]) -> bool {
    let (Some((index, table)), [open, close]) = (row.split_last(), block) else { return false };
    let Some(element) = at_mut(root, row) else { return false };
    remove(element, block);
    let Some(table) = at_mut(root, table) else { return false };
    table.children.insert(index + 1, Node::Tag(*close));
    table.children.insert(*index, Node::Tag(*open));
    true
}

/// Lifts each tag to the child of the holder that it stands in: in its place if there is nothing else in it, else beside it.
fn lift_children(root: &mut Element, block: &[usize], holder: &[usize], places: &[usize]) -> bool {
    let Some(holder) = at_mut(root, holder) else { return false };
    // From the last to the first, so that the places before stay what they were.
    for (position, (number, place)) in block.iter().zip(places).enumerate().rev() {
        let is_shared = places.iter().filter(|other| *other == place).count() > 1;
        let child = match holder.children.get_mut(*place) {
            Some(Node::Element(child)) => child,
            Some(Node::Tag(_)) => continue,
            _ => return false,
        };
        remove(child, &[*number]);
        if !is_shared && is_bare(child) {
            holder.children[*place] = Node::Tag(*number);
        } else if position == 0 {
            holder.children.insert(*place, Node::Tag(*number));
        } else if position == block.len() - 1 && !is_shared {
            holder.children.insert(place + 1, Node::Tag(*number));
        } else {
            return false;
        }
    }
    true
}

fn path_of(element: &Element, number: usize) -> Option<Path> {
    for (index, node) in element.children.iter().enumerate() {
        match node {
            Node::Tag(found) if *found == number => return Some(vec![index]),
            Node::Element(child) => {
                if let Some(mut path) = path_of(child, number) {
                    path.insert(0, index);
                    return Some(path);
                }
            }
            _ => {}
        }
    }
    None
}

fn at<'a>(root: &'a Element, path: &[usize]) -> Option<&'a Element> {
    path.iter().try_fold(root, |element, index| if let Some(Node::Element(child)) = element.children.get(*index) { Some(child) } else { None })
}

fn at_mut<'a>(root: &'a mut Element, path: &[usize]) -> Option<&'a mut Element> {
    path.iter().try_fold(root, |element, index| if let Some(Node::Element(child)) = element.children.get_mut(*index) { Some(child) } else { None })
}

fn remove(element: &mut Element, numbers: &[usize]) {
    element.children.retain(|node| !matches!(node, Node::Tag(number) if numbers.contains(number)));
    for node in &mut element.children {
        if let Node::Element(child) = node {
            remove(child, numbers);
        }
    }
}

/// Tells whether there is nothing to read or see in an element.
pub(super) fn is_bare(element: &Element) -> bool {
    const SEEN: [&str; 9] = ["w:drawing", "w:pict", "w:object", "w:fldChar", "w:fldSimple", "w:sectPr", "w:footnoteReference", "w:sym", "mc:AlternateContent"];
    element.children.iter().all(|node| match node {
        Node::Tag(_) => false,
        Node::Text(text) => element.name() != "w:t" || text.trim().is_empty(),
        Node::Other(_) => true,
        Node::Element(child) => !SEEN.contains(&child.name()) && is_bare(child),
    })
}
