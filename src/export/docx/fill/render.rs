//! Fills the parts of a template and puts the file together.
//!
//! Every value is escaped here, once; minijinja sees words, never markup, and has no way to files or other templates.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Object, ObjectRepr, Value as Data};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};

use super::super::super::error::ExportError;
use super::super::super::report::{Block, Span};
use super::blocks::{self, AFTER_TABLE, FIRST_NUMBER, List, Supplies};
use super::check::heading_before;
use super::compile::{self, BLOCKS, IS_BLOCKS, NAMED, SAID};
use super::control;
use super::fault::Fault;
use super::looks::Looks;
use super::properties;
use super::tree::{self, Element};
use super::{Bindings, Filled, Part, Template, Value};

/// How many steps a part may take: a paper of thousands of rows takes a small part of it, an endless loop all.
const FUEL: u64 = 10_000_000;

/// Blocks, as minijinja passes them on.
#[derive(Debug)]
struct Held(Vec<Block>);

impl Object for Held {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    /// Where there is no room for blocks, their words run on.
    fn render(self: &Arc<Self>, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let words = |block: &Block| match block {
            Block::Heading { text, .. } => Some(text.clone()),
            Block::Paragraph(spans) | Block::Note(spans) => Some(spans.iter().map(|span| span.text.as_str()).collect()),
            Block::List { .. } | Block::Table(_) => Some(block.to_string().trim_end().to_owned()),
            Block::Figure(figure) => Some(figure.alt.clone()),
            Block::PageBreak => None,
        };
        f.write_str(&self.0.iter().filter_map(words).collect::<Vec<_>>().join("\n"))
    }
}

/// Markup that is written as it stands.
#[derive(Debug)]
struct Markup(String);

impl Object for Markup {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn render(self: &Arc<Self>, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

pub(super) fn data(value: &Value) -> Data {
    match value {
        Value::Text(text) => Data::from(text.as_str()),
        Value::Flag(flag) => Data::from(*flag),
        Value::List(items) => items.iter().map(data).collect(),
        Value::Group(values) => values.iter().map(|(name, value)| (name.clone(), data(value))).collect::<BTreeMap<String, Data>>().into(),
        Value::Blocks(blocks) => Data::from_object(Held(blocks.clone())),
    }
}

/// A template while it is filled: what it is filled with, and what comes together on the way.
struct Filling<'a> {
    template: &'a Template,
    values: &'a Value,
    data: Data,
    bindings: &'a Bindings,
    missing: &'a str,
    supplies: Arc<Mutex<Supplies>>,
    gone: Arc<Mutex<Vec<String>>>,
}

/// Fills a template.
pub(super) fn fill(template: &Template, values: &Value, bindings: &Bindings, missing: &str) -> Result<Filled, ExportError> {
    let filling = Filling { template, values, data: data(values), bindings, missing, supplies: Arc::default(), gone: Arc::default() };
    let mut replaced = BTreeMap::new();
    for part in template.parts.iter().filter(|part| !part.found.tags.is_empty() || part.outline.has_controls()) {
        let before = lock(&filling.supplies).pictures.len();
        let filled = filling.part(part)?;
        let pictures = before..lock(&filling.supplies).pictures.len();
        if !pictures.is_empty() {
            let name = relations_of(&part.name);
            let relations = template.package.read(&name).map_err(|error| broken(&error))?;
            replaced.insert(name, with_pictures(relations.as_deref(), pictures).into_bytes());
        }
        replaced.insert(part.name.clone(), filled.into_bytes());
    }
    replaced.extend(properties::fill(&template.package, bindings, values).map_err(|error| broken(&error))?);
    add_supplies(template, &lock(&filling.supplies), &mut replaced)?;
    let bytes = template.package.write(&replaced).map_err(|error| broken(&error))?;
    let mut missing: Vec<String> = Vec::new();
    for name in lock(&filling.gone).iter() {
        if !missing.contains(name) {
            missing.push(name.clone());
        }
    }
    Ok(Filled { bytes, missing })
}

impl Filling<'_> {
    /// Fills one part.
    fn part(&self, part: &Part) -> Result<String, ExportError> {
        let looks = &self.template.looks;
        let controlled = control::fill(&part.root, &part.found.tags, self.bindings, self.values);
        let (root, tags) = controlled.as_ref().map_or((&part.root, &part.found.tags), |(root, tags)| (root, tags));
        let script = compile::compile(root, tags, self.bindings);
        let mut environment = environment();
        let (marker, gone) = (self.missing.to_owned(), Arc::clone(&self.gone));
        environment.add_function(SAID, move |value: Data, name: String| {
            if value.is_undefined() || value.is_none() {
                let words = marker.replace("{name}", &name);
                lock(&gone).push(name);
                return Data::from(words);
            }
            value
        });
        let named = self.values.clone();
        environment.add_function(NAMED, move |name: String| named.find(&name).map_or(Data::UNDEFINED, data));
        let levels: Vec<u8> = script.paragraphs.iter().map(|paragraph| heading_before(root, paragraph, looks)).collect();
        let (paragraphs, looks, supplies): (Vec<Element>, Looks, _) = (script.paragraphs, looks.clone(), Arc::clone(&self.supplies));
        environment.add_function(BLOCKS, move |value: Data, index: usize| {
            let (Some(paragraph), Some(level)) = (paragraphs.get(index), levels.get(index)) else { return Ok(Data::UNDEFINED) };
            let blocks = value.downcast_object_ref::<Held>().map_or_else(|| as_list(&value), |held| held.0.clone());
            let markup = blocks::write(&blocks, paragraph, *level, &looks, &mut lock(&supplies));
            markup.map(|markup| Data::from_object(Markup(markup))).map_err(|error| Error::new(ErrorKind::InvalidOperation, error.to_string()))
        });
        let rendered = environment.render_named_str(&part.name, &script.source, self.data.clone());
        rendered.map(|rendered| with_whole_cells(&with_ends(&rendered))).map_err(|error| ExportError::Template(Fault::of(&error)))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn broken(error: &dyn std::error::Error) -> ExportError {
    ExportError::Format(error.to_string())
}

/// Makes minijinja's world: no files, no other templates, words escaped, and an end to every loop.
pub(super) fn environment<'a>() -> Environment<'a> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.set_undefined_behavior(UndefinedBehavior::Chainable);
    environment.set_syntax(SyntaxConfig::builder().keep_trailing_newline(true).build().unwrap_or_default());
    environment.set_fuel(Some(FUEL));
    environment.add_test(IS_BLOCKS, |value: Data| value.downcast_object_ref::<Held>().is_some() || is_list(&value));
    environment.set_formatter(|out, _, value| {
        let written = match value.downcast_object_ref::<Markup>() {
            Some(markup) => out.write_str(&markup.0),
            None => out.write_str(&inside_text(&words_of(value))),
        };
        written.map_err(|error| Error::new(ErrorKind::WriteFailure, error.to_string()))
    });
    environment
}

fn is_list(value: &Data) -> bool {
    value.kind() == minijinja::value::ValueKind::Seq && value.len().is_some_and(|count| count > 0)
}

/// Returns a list as one of the document, an item for each.
fn as_list(value: &Data) -> Vec<Block> {
    let items = value.try_iter().map(|items| items.map(|item| vec![Span::plain(words_of(&item))]).collect()).unwrap_or_default();
    vec![Block::List { ordered: false, items }]
}

/// Returns what a group of values is called: its title, or else what tells a decision from another.
fn name_of_group(value: &Data) -> String {
    let word = |name: &str| value.get_attr(name).ok().filter(|word| word.kind() == minijinja::value::ValueKind::String).map(|word| word.to_string());
    let known = |name: &&str| word(name).filter(|word| !word.trim().is_empty());
    match known(&"title") {
        Some(title) => title,
        None => ["kind", "date", "by", "register_number"].iter().filter_map(known).collect::<Vec<_>>().join(", "),
    }
}

/// Returns a value as people read it: a list with commas, a group by its name.
fn words_of(value: &Data) -> String {
    match value.kind() {
        minijinja::value::ValueKind::Map => name_of_group(value),
        minijinja::value::ValueKind::Seq => value.try_iter().map(|items| items.map(|item| words_of(&item)).collect::<Vec<_>>().join(", ")).unwrap_or_default(),
        minijinja::value::ValueKind::Undefined | minijinja::value::ValueKind::None => String::new(),
        _ => value.to_string(),
    }
}

/// Escapes words for the middle of a `w:t`; line ends and tabs become Word's own.
fn inside_text(words: &str) -> String {
    const END: &str = "</w:t>";
    const AGAIN: &str = "<w:t xml:space=\"preserve\">";
    let mut out = String::with_capacity(words.len());
    for c in words.replace("\r\n", "\n").chars() {
        match c {
            '\n' | '\u{B}' => write!(out, "{END}<w:br/>{AGAIN}").ok().unwrap_or_default(),
            '\t' => write!(out, "{END}<w:tab/>{AGAIN}").ok().unwrap_or_default(),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // What XML cannot hold is left out.
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            other => out.push(other),
        }
    }
    out
}

/// Writes words as the inside of a run.
pub(super) fn running_text(words: &str) -> String {
    format!("<w:t xml:space=\"preserve\">{}</w:t>", inside_text(words))
}

/// Puts a paragraph after our tables where there is none: two tables with nothing between them would become one, and a page ends with one.
fn with_ends(xml: &str) -> String {
    let mut pieces = xml.split(AFTER_TABLE);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let next = piece.trim_start();
        if !["<w:p>", "<w:p ", "<w:p/>", "</w:tc>"].iter().any(|start| next.starts_with(start)) {
            out.push_str("<w:p/>");
        }
        out.push_str(piece);
    }
    out
}

/// Sees to it that every cell ends with a paragraph, as Word wants it.
fn with_whole_cells(xml: &str) -> String {
    const END: &str = "</w:tc>";
    let mut out = String::with_capacity(xml.len());
    let mut rest = xml;
    while let Some(at) = rest.find(END) {
        out.push_str(&rest[..at]);
        if !(out.ends_with("</w:p>") || out.ends_with("<w:p/>") || out.ends_with("</w:sdt>")) {
            out.push_str("<w:p/>");
        }
        out.push_str(END);
        rest = &rest[at + END.len()..];
    }
    out.push_str(rest);
    out
}

/// Returns the part that says what a part of words shows.
fn relations_of(part: &str) -> String {
    part.rsplit_once('/').map_or_else(|| format!("_rels/{part}.rels"), |(folder, name)| format!("{folder}/_rels/{name}.rels"))
}

fn with_pictures(relations: Option<&str>, pictures: std::ops::Range<usize>) -> String {
    const EMPTY: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    let mut added = String::new();
    for picture in pictures {
        let number = FIRST_NUMBER + picture;
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
        write!(added, "<Relationship Id=\"figure{number}\" Type=\"{kind}\" Target=\"media/figure{number}.png\"/>").ok();
    }
    let relations = relations.filter(|relations| relations.contains("</Relationships>")).unwrap_or(EMPTY);
    relations.replacen("</Relationships>", &format!("{added}</Relationships>"), 1)
}

fn add_supplies(template: &Template, supplies: &Supplies, replaced: &mut BTreeMap<String, Vec<u8>>) -> Result<(), ExportError> {
    let read = |name: &str| template.package.read(name).map_err(|error| broken(&error));
    let mut types = read("[Content_Types].xml")?.unwrap_or_default();
    let untouched = types.clone();
    // What a template of Word's own kind becomes is a document; Word opens it under that name only.
    types = types.replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml");
    for (index, bytes) in supplies.pictures.iter().enumerate() {
        replaced.insert(format!("word/media/figure{}.png", FIRST_NUMBER + index), bytes.clone());
    }
    if !supplies.pictures.is_empty() && !types.to_lowercase().contains("extension=\"png\"") {
        types = types.replacen("</Types>", "<Default Extension=\"png\" ContentType=\"image/png\"/></Types>", 1);
    }
    if !supplies.lists.is_empty() {
        let numbering = read("word/numbering.xml")?;
        if numbering.is_none() {
            let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
            types = types.replacen("</Types>", &format!("<Override PartName=\"/word/numbering.xml\" ContentType=\"{kind}\"/></Types>"), 1);
            let name = relations_of("word/document.xml");
            let relations = match replaced.get(&name) {
                Some(bytes) => String::from_utf8_lossy(bytes).into_owned(),
                None => read(&name)?.unwrap_or_else(|| with_pictures(None, 0..0)),
            };
            let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering";
            let added = format!("<Relationship Id=\"numbering{FIRST_NUMBER}\" Type=\"{kind}\" Target=\"numbering.xml\"/></Relationships>");
            replaced.insert(name, relations.replacen("</Relationships>", &added, 1).into_bytes());
        }
        replaced.insert("word/numbering.xml".to_owned(), with_lists(numbering.as_deref(), &supplies.lists).into_bytes());
    }
    if types != untouched {
        replaced.insert("[Content_Types].xml".to_owned(), types.into_bytes());
    }
    Ok(())
}

/// Finds the definition that a list of the template's own has.
fn kind_of(list: &List, numbering: Option<&str>) -> Option<String> {
    let List::Again(number) = list else { return None };
    let root = tree::read(numbering?).ok()?;
    let is_it = |num: &&Element| num.name() == "w:num" && num.attribute("w:numId").as_deref() == Some(number);
    let kind = root.child("w:numbering")?.elements().find(is_it)?.child("w:abstractNumId")?.attribute("w:val")?;
    kind.chars().all(|c| c.is_ascii_digit()).then_some(kind)
}

/// Adds lists to the numbering of a file: definitions come before what uses them.
fn with_lists(numbering: Option<&str>, lists: &[List]) -> String {
    const EMPTY: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"></w:numbering>";
    let (mut kinds, mut numbers) = (String::new(), String::new());
    for (index, list) in lists.iter().enumerate() {
        let number = FIRST_NUMBER + index;
        if let Some(kind) = kind_of(list, numbering) {
            let again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
            write!(numbers, "<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"{kind}\"/>{again}</w:num>").ok();
            continue;
        }
        let (format, mark) = if *list == List::Marked { ("bullet", "\u{2022}") } else { ("decimal", "%1.") };
        write!(
            kinds,
            "<w:abstractNum w:abstractNumId=\"{number}\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{mark}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"425\" w:hanging=\"425\"/></w:pPr></w:lvl></w:abstractNum>"
        )
        .ok();
        write!(numbers, "<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"{number}\"/></w:num>").ok();
    }
    let text = numbering.filter(|text| text.contains("</w:numbering>")).unwrap_or(EMPTY);
    let end = text.find("</w:numbering>").unwrap_or(text.len());
    let first_number = text.find("<w:num ").unwrap_or(end);
    let tail = text[first_number..].find("<w:numIdMacAtCleanup").map_or(end, |at| first_number + at);
    format!("{}{kinds}{}{numbers}{}", &text[..first_number], &text[first_number..tail], &text[tail..])
}
