//! Content controls: Word's own fields with a tag or a title, filled where something of ours stands ready under that name.
//!
//! A control that nobody has given one of our names, such as a field of the case system, is passed on as it is.

use super::Bindings;
use super::tag::{Kind, Reach, Tag};
use super::tree::{Element, Node};
use super::value::{Value, name_of};

/// What Word lets people put into a control, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// Words, a date or a choice.
    Words,
    /// Anything.
    Rich,
    /// Sections that repeat.
    Repeating,
}

/// A content control that could be filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Control {
    /// The tag, that nobody sees in the text; may be empty.
    tag: String,
    /// The title, that stands above it in Word; may be empty.
    title: String,
    /// Whether Word fills it from data that the case system has put into the file.
    pub(super) is_bound: bool,
    sort: Sort,
}

impl Control {
    /// Reads a `w:sdt`; a table of contents, a picture and what has no name are none that could be filled.
    pub(super) fn read(sdt: &Element) -> Option<Self> {
        const OTHERS: [&str; 9] =
            ["w:docPartObj", "w:docPartList", "w:picture", "w:citation", "w:bibliography", "w:equation", "w:group", "w14:checkbox", "w15:repeatingSectionItem"];
        let properties = sdt.child("w:sdtPr")?;
        if OTHERS.iter().any(|other| properties.child(other).is_some()) {
            return None;
        }
        let value = |name: &str| properties.child(name).and_then(|element| element.attribute("w:val")).unwrap_or_default().trim().to_owned();
        let sort = match () {
            () if properties.child("w15:repeatingSection").is_some() => Sort::Repeating,
            () if ["w:text", "w:date", "w:dropDownList", "w:comboBox"].iter().any(|sort| properties.child(sort).is_some()) => Sort::Words,
            () => Sort::Rich,
        };
        let is_bound = BINDINGS.iter().any(|binding| properties.child(binding).is_some());
        let control = Self { tag: value("w:tag"), title: value("w:alias"), is_bound, sort };
        (!control.name().is_empty()).then_some(control)
    }

    /// Returns the name that people know it by.
    pub(super) fn name(&self) -> &str {
        if self.tag.is_empty() { &self.title } else { &self.tag }
    }

    /// Returns our name that it is bound to, or may be one itself; what is bound to other data is never taken for ours by likeness.
    pub(super) fn names(&self, bindings: &Bindings) -> Vec<String> {
        let own = [&self.tag, &self.title];
        if let Some(ours) = own.iter().find_map(|name| bindings.get(*name)) {
            return vec![ours.clone()];
        }
        let mut names: Vec<String> = own.into_iter().filter(|name| !name.is_empty()).cloned().collect();
        if !self.is_bound {
            names.extend(own.map(|name| name_of(name)));
        }
        names.retain(|name| !name.is_empty());
        names
    }

    /// Tells whether it has this name, by its tag or its title.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.tag == name || self.title == name
    }

    /// Tells whether a value can stand in it.
    pub(super) fn takes(&self, value: &Value) -> bool {
        match value {
            Value::Text(_) | Value::Flag(_) | Value::Blocks(_) => self.sort != Sort::Repeating,
            Value::List(items) => self.sort == Sort::Repeating || items.iter().all(|item| matches!(item, Value::Text(_))),
            Value::Group(_) => false,
        }
    }
}

/// The names that stand for items of lists inside controls that repeat, from the outermost, each with what an item is like.
pub(super) type Items = Vec<(String, Value)>;

/// Finds what a control stands for: how to ask for it, and what it is like.
pub(super) fn meaning(control: &Control, bindings: &Bindings, known: &Value, items: &Items) -> Option<(String, Value)> {
    control.names(bindings).into_iter().find_map(|name| {
        let of_item = items.iter().rev().find_map(|(item, like)| like.find(&name).map(|value| (format!("{item}.{name}"), value.clone())));
        of_item.or_else(|| known.find(&name).map(|value| (name, value.clone())))
    })
}

/// What a control that repeats gives the controls inside it.
pub(super) fn inside(control: &Control, value: &Value, items: &Items) -> Option<(String, Value)> {
    (control.sort == Sort::Repeating && matches!(value, Value::List(_))).then(|| (format!("fyrfalt_item_{}", items.len()), value.sample().clone()))
}

/// What ties a control to data of the case system.
const BINDINGS: [&str; 2] = ["w:dataBinding", "w15:dataBinding"];

/// Puts placeholders in the controls of a part for which something stands ready; returns nothing if there are none.
pub(super) fn fill(root: &Element, tags: &[Tag], bindings: &Bindings, known: &Value) -> Option<(Element, Vec<Tag>)> {
    let mut filler = Filler { bindings, known, tags: tags.to_vec(), items: Items::new() };
    let whole = filler.element(root);
    (filler.tags.len() > tags.len()).then_some((whole, filler.tags))
}

struct Filler<'a> {
    bindings: &'a Bindings,
    known: &'a Value,
    tags: Vec<Tag>,
    items: Items,
}

impl Filler<'_> {
    fn element(&mut self, element: &Element) -> Element {
        let mut children = Vec::with_capacity(element.children.len());
        for node in &element.children {
            match node {
                Node::Element(child) if child.name() == "w:sdt" => children.extend(self.control(child, element.name())),
                Node::Element(child) => children.push(Node::Element(self.element(child))),
                other => children.push(other.clone()),
            }
        }
        element.with(children)
    }

    /// Fills a control below an element of a name.
    fn control(&mut self, sdt: &Element, parent: &str) -> Vec<Node> {
        let filled = Control::read(sdt).and_then(|control| {
            let (path, value) = meaning(&control, self.bindings, self.known, &self.items).filter(|(_, value)| control.takes(value))?;
            match inside(&control, &value, &self.items) {
                Some(item) => self.repeated(sdt, &path, item),
                None => self.single(sdt, parent, &control, &path, &value).map(|filled| vec![Node::Element(filled)]),
            }
        });
        filled.unwrap_or_else(|| vec![Node::Element(self.element(sdt))])
    }

    fn push(&mut self, kind: Kind, code: String, source: &str) -> Node {
        self.tags.push(Tag { kind, reach: Reach::Text, code, source: source.to_owned(), runs: 1, is_ours: true });
        Node::Tag(self.tags.len() - 1)
    }

    fn single(&mut self, sdt: &Element, parent: &str, control: &Control, path: &str, value: &Value) -> Option<Element> {
        let properties = sdt.child("w:sdtPr")?;
        let content = sdt.child("w:sdtContent")?;
        if parent == "w:tbl" {
            // Whole rows have no place for one value.
            return None;
        }
        let tag = self.push(Kind::Value, path.to_owned(), control.name());
        let looks = run_looks(properties, content);
        let content = match parent {
            "w:tr" => {
                let cell = content.child("w:tc")?;
                let inside = cell.child("w:tcPr").cloned().into_iter().chain([paragraph(cell.child("w:p"), looks, tag)]);
                content.with(vec![Node::Element(cell.with(inside.map(Node::Element).collect()))])
            }
            "w:p" | "w:hyperlink" | "w:smartTag" | "w:fldSimple" | "w:ins" => content.with(vec![Node::Element(run(looks, tag))]),
            _ => content.with(vec![Node::Element(paragraph(content.child("w:p"), looks, tag))]),
        };
        let is_blocks = matches!(value, Value::Blocks(_));
        Some(self.whole(sdt, &content, is_blocks))
    }

    /// Repeats the first section of a control, and leaves the control out when there is nothing to repeat.
    fn repeated(&mut self, sdt: &Element, path: &str, item: (String, Value)) -> Option<Vec<Node>> {
        let content = sdt.child("w:sdtContent")?;
        let is_section = |element: &&Element| {
            element.name() == "w:sdt" && element.child("w:sdtPr").is_some_and(|properties| properties.child("w15:repeatingSectionItem").is_some())
        };
        let section = content.elements().find(is_section)?.clone();
        let name = item.0.clone();
        self.items.push(item);
        let some = self.push(Kind::Open, format!("if {path}"), path);
        let open = self.push(Kind::Open, format!("for {name} in {path}"), path);
        let inside = self.element(section.child("w:sdtContent")?);
        let section = self.whole(&section, &inside, false);
        let close = self.push(Kind::Close, "endfor".to_owned(), path);
        let end = self.push(Kind::Close, "endif".to_owned(), path);
        self.items.pop();
        let content = content.with(vec![open, Node::Element(section), close]);
        Some(vec![some, Node::Element(self.whole(sdt, &content, false)), end])
    }

    /// Puts a control together: no longer a hint, and no longer tied to other data, which Word would put back.
    fn whole(&self, sdt: &Element, content: &Element, is_blocks: bool) -> Element {
        let children = sdt.children.iter().map(|node| match node {
            Node::Element(child) if child.name() == "w:sdtContent" => Node::Element(content.clone()),
            Node::Element(child) if child.name() == "w:sdtPr" => Node::Element(self.properties(child, is_blocks)),
            other => other.clone(),
        });
        sdt.with(children.collect())
    }

    fn properties(&self, properties: &Element, is_blocks: bool) -> Element {
        let stays = |name: &str| match name {
            "w:showingPlcHdr" => false,
            // A field for words alone cannot hold a table.
            "w:text" => !is_blocks,
            // What repeats cannot have one number.
            "w:id" => self.items.is_empty(),
            name => !BINDINGS.contains(&name),
        };
        let children = properties.children.iter().filter_map(|node| match node {
            Node::Element(child) if !stays(child.name()) => None,
            // The day that it held before would be put back.
            Node::Element(child) if child.name() == "w:date" => Some(Node::Element(Element::new("w:date", child.children.clone()))),
            other => Some(other.clone()),
        });
        properties.with(children.collect())
    }
}

/// Returns the looks of the words in a control; those of a hint are not meant for what replaces it.
fn run_looks(properties: &Element, content: &Element) -> Option<Element> {
    let own = properties.child("w:rPr").cloned();
    if properties.child("w:showingPlcHdr").is_some() {
        return own;
    }
    first_run(content).and_then(|run| run.child("w:rPr")).cloned().or(own)
}

fn first_run(element: &Element) -> Option<&Element> {
    element.elements().find_map(|child| if child.name() == "w:r" { Some(child) } else { first_run(child) })
}

fn paragraph(like: Option<&Element>, looks: Option<Element>, tag: Node) -> Element {
    let properties = like.and_then(|like| like.child("w:pPr")).cloned();
    Element::new("w:p", properties.into_iter().chain([run(looks, tag)]).map(Node::Element).collect())
}

fn run(looks: Option<Element>, tag: Node) -> Element {
    let mut text = Element::new("w:t", vec![tag]);
    text.keep_space();
    Element::new("w:r", looks.into_iter().chain([text]).map(Node::Element).collect())
}
