//! What of an inventory goes into a document that becomes public, and what in its free texts seems to give away a person.
//!
//! It reads what the document is written from after everything was taken out that its kind may not show. It forbids nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::part::arranged;
use super::public::{Piece, Shown};
use super::{Earlier, Order, Source};
use crate::export::report::{Block, Report};
use crate::model::trace::mailbox::is_of_person;
use crate::model::trace::{Trace, traces};
use crate::model::{Change, ChangeSet, Dataset, DatasetId, DocumentKind, Field, Inventory, Key, Line, Operation, Prose, Record, Value};
use crate::text::Text;

/// The most warnings that are kept; the rest are counted.
const WARNINGS: usize = 200;
/// The most free texts that are kept to be read; the rest are counted.
const PASSAGES: usize = 2_000;
/// A free text is cut after so many characters.
const PASSAGE: usize = 600;
/// How many characters are shown before and after what was found.
const AROUND: usize = 60;

/// What goes into a document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Review {
    /// The pieces that the document shows and the inventory has, each with how often, in the order of [`Piece`]; 0 where it is no text to be counted.
    pub pieces: Vec<(Piece, usize)>,
    /// How many free texts are among them, with those written for the document.
    pub texts: usize,
    /// The free texts themselves, at most 2,000.
    pub passages: Vec<Passage>,
    /// What seems to give away a person, at most 200.
    pub warnings: Vec<Warning>,
    /// How many there are in all.
    pub found: usize,
}

/// A free text that goes into a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands.
    pub place: Place,
    /// What it says on one line, cut after 600 characters.
    pub words: String,
}

/// A place that seems to give away a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What it seems to be.
    pub trace: Trace,
    /// Where it stands.
    pub place: Place,
    /// The words around it.
    pub excerpt: String,
    /// Where in `excerpt` it stands, in bytes.
    pub at: Range<usize>,
}

/// Where a text stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In what was written for the document: its title, its department or its number.
    Head,
    /// In the own words of a part.
    Part(&'static str),
    /// In a point of the proposal in own words, counted from 1.
    Point(usize),
    /// In the inventory, and of which dataset.
    Piece(Piece, Option<DatasetId>),
}

/// Looks through what a document is written from: everything that its kind may show, which is what stands ready for a template.
pub fn review(source: &Source<'_>, order: &Order) -> Review {
    Looked::of(order).through(source, order).finish()
}

/// Looks through the same, and warns of that alone whose words stand in what was written.
pub fn warnings_of(source: &Source<'_>, order: &Order, report: &Report) -> Review {
    Looked { within: Some(Said::of(report)), ..Looked::of(order) }.through(source, order).finish()
}

/// Looks through what stands in a document that was written: of what it may show only that which its chosen parts do show.
///
/// Texts are looked for in the report. What is no text is left out of the inventory once, and counts where the report then reads otherwise;
/// so is a field with values so short that they may stand there as something else.
pub fn review_of(source: &Source<'_>, order: &Order, report: &Report, text: &Text) -> Review {
    let looked = Looked { said: Some(Said::of(report)), ..Looked::of(order) }.through(source, order);
    let Looked { mut pieces, silent, short, tally, mut review, .. } = looked;
    let is_shown = |piece: Piece| {
        let without = without_of(source.inventory, piece);
        let history = history_without(piece, source.history);
        // A decision on record is told of as things were then, so that the piece is left out of that too.
        let then = source.earlier.filter(|_| order.kind == DocumentKind::Decision);
        let then = then.map(|then| (then, without_of(then.inventory, piece)));
        let earlier =
            then.as_ref().map_or(source.earlier, |(then, inventory)| Some(Earlier { inventory: inventory.as_ref().unwrap_or(then.inventory), ..*then }));
        let reads_otherwise = |inventory: &Inventory| super::written(&Source { inventory, earlier, history: &history, ..*source }, order, text) != *report;
        // What the rest of the inventory cannot do without is in the document.
        without.as_ref().is_none_or(reads_otherwise)
    };
    for piece in silent.into_iter().filter(|piece| is_shown(*piece)) {
        pieces.entry(piece).or_default();
    }
    for piece in short.into_iter().filter(|piece| pieces.contains_key(piece) && !is_shown(*piece)).collect::<Vec<_>>() {
        pieces.remove(&piece);
        let Tally { texts, found } = tally.get(&piece).copied().unwrap_or_default();
        review.texts -= texts;
        review.found -= found;
        let is_of = |place: &Place| matches!(place, Place::Piece(of, _) if *of == piece);
        review.warnings.retain(|warning| !is_of(&warning.place));
        review.passages.retain(|passage| !is_of(&passage.place));
    }
    Review { pieces: pieces.into_iter().collect(), ..review }
}

/// Leaves a piece that is no text out of an inventory; nothing where the rest cannot do without it.
fn without_of(inventory: &Inventory, piece: Piece) -> Option<Inventory> {
    Inventory::from_records(inventory.organisation().clone(), inventory.records().filter_map(|one| without(piece, one))).ok()
}

/// Leaves a piece that is no text out of a record, or the record.
fn without(piece: Piece, (key, record): (Key, Record)) -> Option<(Key, Record)> {
    let is_it = match (&record, piece) {
        (Record::Dataset(dataset), Piece::Field(field)) => {
            let values = dataset.values().filter(|(key, _)| key.field() != field).map(|(key, value)| (key, value.clone())).collect();
            let record = Dataset::from_parts(dataset.id(), dataset.stage(), values).map(|dataset| Record::Dataset(Arc::new(dataset)));
            return Some((key, record.unwrap_or_else(|_| Record::Dataset(Arc::clone(dataset)))));
        }
        (Record::Score(_), Piece::Score)
        | (Record::Gate(_), Piece::Gate)
        | (Record::Item(_), Piece::Item)
        | (Record::Outcome(_), Piece::Outcome)
        | (Record::Decision(_), Piece::Decision)
        | (Record::Demand(_), Piece::Demand)
        | (Record::Call(_), Piece::Call) => true,
        _ => false,
    };
    (!is_it).then_some((key, record))
}

/// Leaves a piece out of what was done.
fn history_without(piece: Piece, history: &[(Operation, ChangeSet)]) -> Vec<(Operation, ChangeSet)> {
    let change = |change: &Change| {
        let side = |record: Option<&Record>| without(piece, (change.key(), record?.clone())).map(|(_, record)| record);
        let (before, after) = (side(change.before()), side(change.after()));
        if before == after { None } else { Change::new(change.key(), before, after).ok() }
    };
    let operation = |(done, changes): &(Operation, ChangeSet)| Some((done.clone(), ChangeSet::new(changes.iter().filter_map(change)).ok()?));
    history.iter().filter_map(operation).collect()
}

/// What a report says, as one line.
struct Said(String);

/// How many characters of a text are looked for: a long one may go on elsewhere, or be cut.
const NEEDLE: usize = 60;

/// A text with fewer characters may stand in a document as something else: the name of the organisation, a department, a role.
const SHORT: usize = 40;

/// How much was found in the texts of a piece.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    texts: usize,
    found: usize,
}

impl Said {
    fn of(report: &Report) -> Self {
        let mut all = vec![report.title.clone(), report.meta.organisation.clone(), report.meta.department.clone(), report.meta.reference.clone()];
        for block in &report.blocks {
            all.push(match block {
                // What is drawn is read too.
                Block::Figure(figure) => format!("{block} {:?}", figure.drawing),
                block => block.to_string(),
            });
        }
        Self(flat(&all.join(" ")))
    }

    /// Tells whether a text stands there; its first letter may have become a small one, and the full stop may be gone.
    fn has(&self, text: &str) -> bool {
        let text = flat(text);
        let text = text.trim_end_matches('.');
        let is_long = text.chars().count() > 8;
        let needle: String = text.chars().skip(usize::from(is_long)).take(NEEDLE).collect();
        self.0.contains(&needle)
    }
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(Default)]
struct Looked {
    kind: DocumentKind,
    /// What the document says, where only that counts.
    said: Option<Said>,
    /// What the document says, where warnings are of that alone.
    within: Option<Said>,
    pieces: BTreeMap<Piece, usize>,
    /// What is no text, and may or may not be in what the document says.
    silent: BTreeSet<Piece>,
    /// Fields whose words stand in what the document says, perhaps as something else.
    short: BTreeSet<Piece>,
    tally: BTreeMap<Piece, Tally>,
    review: Review,
}

impl Looked {
    fn of(order: &Order) -> Self {
        Self { kind: order.kind, ..Self::default() }
    }

    fn through(mut self, source: &Source<'_>, order: &Order) -> Self {
        let shown = Shown::of(source, order);
        for words in [&order.title, &order.department, &order.reference] {
            self.text(words, &Place::Head);
        }
        for arranged in arranged(order.kind, &order.parts).into_iter().filter(|arranged| arranged.is_on) {
            self.text(arranged.text.unwrap_or_default(), &Place::Part(arranged.part.key));
        }
        for (number, point) in (1..).zip(order.proposals.iter().flatten()) {
            self.text(point, &Place::Point(number));
        }
        self.inventory(&shown.inventory);
        // What is otherwise today than when a decision was written down is told too.
        for dataset in shown.today.iter().flat_map(Inventory::datasets) {
            let then = shown.inventory.dataset(dataset.id());
            for (key, value) in dataset.values().filter(|(key, value)| then.and_then(|then| then.get(*key)) != Some(value)) {
                self.value(Piece::Field(key.field()), value, Some(dataset.id()));
            }
        }
        for (operation, _) in &shown.history {
            if !operation.who.is_empty() {
                self.plain(Piece::Who, &operation.who, None);
            }
            self.piece_if(Piece::Why, operation.why.as_ref().map(Prose::as_str), None);
        }
        self
    }

    fn finish(self) -> Review {
        Review { pieces: self.pieces.into_iter().collect(), ..self.review }
    }

    /// Counts a piece; what is text is looked through. What stands in for a piece that is not shown is none.
    fn piece(&mut self, piece: Piece, text: Option<&str>, of: Option<DatasetId>) {
        if !piece.is_in(self.kind) {
            return;
        }
        match (&self.said, text) {
            (Some(said), Some(text)) if !said.has(text) => return,
            (Some(_), None) => {
                self.silent.insert(piece);
                return;
            }
            _ => {}
        }
        self.count(piece, text);
        // Roles are looked through too: a name is easily written where a role was meant.
        if let Some(text) = text {
            self.text(text, &Place::Piece(piece, of));
        }
    }

    fn piece_if(&mut self, piece: Piece, text: Option<&str>, of: Option<DatasetId>) {
        if text.is_some() {
            self.piece(piece, text, of);
        }
    }

    /// Counts a piece that is a name or an address and no running text.
    fn plain(&mut self, piece: Piece, words: &str, of: Option<DatasetId>) {
        match &self.said {
            None => self.piece(piece, None, of),
            Some(said) if piece.is_in(self.kind) && said.has(words) => self.count(piece, Some(words)),
            Some(_) => {}
        }
    }

    /// Counts a piece; a dataset cannot do without its title, so that this is where it stands.
    fn count(&mut self, piece: Piece, words: Option<&str>) {
        *self.pieces.entry(piece).or_default() += 1;
        let is_short = words.is_some_and(|words| words.chars().count() < SHORT);
        if is_short && matches!(piece, Piece::Field(field) if field != Field::Title) {
            self.short.insert(piece);
        }
    }

    fn text(&mut self, text: &str, place: &Place) {
        if text.trim().is_empty() || self.said.as_ref().is_some_and(|said| !said.has(text)) {
            return;
        }
        self.review.texts += 1;
        if let Place::Piece(piece, _) = place {
            self.tally.entry(*piece).or_default().texts += 1;
        }
        if self.review.passages.len() < PASSAGES {
            self.review.passages.push(Passage { place: place.clone(), words: cut(text) });
        }
        for (trace, at) in traces(text) {
            self.warn(trace, text, &at, place);
        }
    }

    fn warn(&mut self, trace: Trace, text: &str, at: &Range<usize>, place: &Place) {
        if self.within.as_ref().is_some_and(|said| !said.0.contains(&flat(&text[at.clone()]))) {
            return;
        }
        self.review.found += 1;
        if let Place::Piece(piece, _) = place {
            self.tally.entry(*piece).or_default().found += 1;
        }
        if self.review.warnings.len() < WARNINGS {
            let (excerpt, at) = excerpt(text, at);
            self.review.warnings.push(Warning { trace, place: place.clone(), excerpt, at });
        }
    }

    fn inventory(&mut self, inventory: &Inventory) {
        for (key, record) in inventory.records() {
            let of = key.dataset();
            match &record {
                Record::Dataset(dataset) => {
                    for (key, value) in dataset.values() {
                        self.value(Piece::Field(key.field()), value, of);
                    }
                }
                Record::Score(score) => {
                    self.piece(Piece::Score, None, of);
                    self.piece_if(Piece::ScoreReason, score.reason.as_ref().map(Prose::as_str), of);
                }
                Record::Gate(finding) => {
                    self.piece(Piece::Gate, None, of);
                    self.piece_if(Piece::GateReason, finding.reason.as_ref().map(Prose::as_str), of);
                    self.piece_if(Piece::GateExaminer, finding.examiner.as_ref().map(Line::as_str), of);
                }
                Record::Override(place) => {
                    self.piece(Piece::Place, Some(place.reason.as_str()), of);
                    self.piece_if(Piece::PlaceBy, place.by.as_ref().map(Line::as_str), of);
                }
                Record::Item(item) => {
                    self.piece(Piece::Item, None, of);
                    self.piece_if(Piece::ItemReason, item.reason.as_ref().map(Prose::as_str), of);
                    self.piece_if(Piece::ItemBy, item.by.as_ref().map(Line::as_str), of);
                }
                Record::Outcome(outcome) => {
                    self.piece(Piece::Outcome, None, of);
                    self.piece_if(Piece::OutcomeText, outcome.text.as_ref().map(Prose::as_str), of);
                    if let Some(link) = &outcome.link {
                        self.plain(Piece::OutcomeLink, link.as_str(), of);
                    }
                    self.piece_if(Piece::OutcomeBy, outcome.by.as_ref().map(Line::as_str), of);
                }
                Record::Decision(decision) => {
                    let of = decision.datasets.first().copied();
                    self.piece(Piece::Decision, None, of);
                    if let Some(number) = &decision.register_number {
                        self.plain(Piece::DecisionNumber, number.as_str(), of);
                    }
                    self.piece_if(Piece::DecisionText, decision.text.as_ref().map(Prose::as_str), of);
                    self.piece_if(Piece::DecisionRole, decision.role.as_ref().map(Line::as_str), of);
                }
                Record::Demand(demand) => {
                    let of = demand.datasets.first().copied();
                    self.piece(Piece::Demand, None, of);
                    self.piece(Piece::DemandWho, Some(demand.who.as_str()), of);
                    self.piece(Piece::DemandWhat, Some(demand.what.as_str()), of);
                }
                Record::Call(_) => self.piece(Piece::Call, None, None),
                Record::Department(department) => self.plain(Piece::Department, department.name.as_str(), None),
                _ => {}
            }
        }
    }

    fn value(&mut self, piece: Piece, value: &Value, of: Option<DatasetId>) {
        match value {
            Value::Line(line) => self.piece(piece, Some(line.as_str()), of),
            Value::Prose(prose) => self.piece(piece, Some(prose.as_str()), of),
            Value::Words(words) => {
                let words: Vec<&str> = words.iter().map(Line::as_str).collect();
                self.piece(piece, Some(&words.join(", ")), of);
            }
            Value::Web(address) => self.plain(piece, address.as_str(), of),
            Value::Email(address) => {
                self.piece(piece, None, of);
                let address = address.as_str();
                // A mailbox that several read is what the field is for.
                if piece.is_in(self.kind) && is_of_person(address) && self.said.as_ref().is_none_or(|said| said.has(address)) {
                    self.warn(Trace::Email, address, &(0..address.len()), &Place::Piece(piece, of));
                }
            }
            _ => self.piece(piece, None, of),
        }
    }
}

/// Puts a text on one line, cut where it is long.
fn cut(text: &str) -> String {
    let flat = flat(text);
    match flat.char_indices().nth(PASSAGE) {
        Some((end, _)) => format!("{}…", flat[..end].trim_end()),
        None => flat,
    }
}

/// Cuts out the words around a place, on one line; returns them with where the place then stands.
fn excerpt(text: &str, at: &Range<usize>) -> (String, Range<usize>) {
    let flat = |part: &str| part.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect::<String>();
    let (before, found, after) = (&text[..at.start], &text[at.clone()], &text[at.end..]);
    let begin = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(begin, _)| begin);
    let end = after.char_indices().nth(AROUND).map_or(after.len(), |(end, _)| end);
    let dots = |is_cut: bool| if is_cut { "…" } else { "" };
    let head = format!("{}{}", dots(begin > 0), flat(&before[begin..]));
    let found = flat(found);
    let place = head.len()..head.len() + found.len();
    (format!("{head}{found}{}{}", flat(&after[..end]), dots(end < after.len())), place)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use uuid::Uuid;

    use super::*;
    use crate::command::{Command, NewDataset};
    use crate::export::document::State;
    use crate::export::report::Meta;
    use crate::model::document::PartChoice;
    use crate::model::query::Index;
    use crate::model::rank::Ranking;
    use crate::model::{Email, FieldKey, Language, OrganisationId};
    use crate::text::Locale;

    /// Looks through one dataset that is described, and noted on, in these words.
    fn looked(kind: DocumentKind, description: &str, notes: &str, change: impl FnOnce(&mut Order)) -> Review {
        looked_by(review, kind, [description, notes], change)
    }

    fn looked_by(look: impl Fn(&Source<'_>, &Order) -> Review, kind: DocumentKind, [description, notes]: [&str; 2], change: impl FnOnce(&mut Order)) -> Review {
        let id = DatasetId::from_uuid(Uuid::from_u128(1));
        let field = |field: Field, words: &str| (FieldKey::new(field, Language::Sv), Some(Value::Prose(Prose::new(words).unwrap())));
        let commands = [
            Command::AddDatasets(vec![NewDataset { id, title: "Badplatser".to_owned(), language: Language::Sv }]),
            Command::EditDataset(id, vec![field(Field::Description, description), field(Field::Note, notes)]),
        ];
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::nil()));
        for command in commands {
            let changes = command.plan(&inventory).unwrap();
            inventory.apply(&changes).unwrap();
        }
        let text = Text::new(Locale::Sv);
        let ranking = Ranking::of(&inventory, &Index::of(&inventory, Language::Sv, &text));
        let mut order = Order::new(kind, Timestamp::UNIX_EPOCH);
        change(&mut order);
        let state = State::default();
        look(&Source { inventory: &inventory, ranking: &ranking, state: &state, earlier: None, history: &[] }, &order)
    }

    #[test]
    fn what_a_document_shows_is_counted_and_looked_through_and_nothing_else() {
        let (description, notes) = ("Frågor till Anna Svensson.", "Ring 070-123 45 67.");
        let review = looked(DocumentKind::Paper, description, notes, |_| {});
        let pieces: Vec<Piece> = review.pieces.iter().map(|(piece, _)| *piece).collect();
        assert_eq!(pieces, [Piece::Field(Field::Title), Piece::Field(Field::Description)]);
        assert_eq!((review.texts, review.found), (2, 1), "notes are internal: {review:?}");
        let Warning { trace, place, excerpt, at } = &review.warnings[0];
        assert_eq!((*trace, &excerpt[at.clone()]), (Trace::Name, "Anna Svensson"));
        assert_eq!(*place, Place::Piece(Piece::Field(Field::Description), Some(DatasetId::from_uuid(Uuid::from_u128(1)))));
        assert_eq!(looked(DocumentKind::Call, description, notes, |_| {}).found, 0, "a call shows titles only");
        assert_eq!(looked(DocumentKind::Register, description, notes, |_| {}).texts, 0, "the public list shows what is published only");
    }

    #[test]
    fn the_mailbox_of_a_person_in_its_own_field_is_warned_of_and_that_of_a_function_is_not() {
        let of = |address: &str| {
            let id = DatasetId::from_uuid(Uuid::from_u128(1));
            let mailbox = (FieldKey::new(Field::ContactEmail, Language::Sv), Some(Value::Email(Email::new(address).unwrap())));
            let add = Command::AddDatasets(vec![NewDataset { id, title: "Badplatser".to_owned(), language: Language::Sv }]);
            let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::nil()));
            for command in [add, Command::EditDataset(id, vec![mailbox])] {
                let changes = command.plan(&inventory).unwrap();
                inventory.apply(&changes).unwrap();
            }
            let ranking = Ranking::of(&inventory, &Index::of(&inventory, Language::Sv, &Text::new(Locale::Sv)));
            let state = State::default();
            let source = Source { inventory: &inventory, ranking: &ranking, state: &state, earlier: None, history: &[] };
            let order = Order::new(DocumentKind::Dataset, Timestamp::UNIX_EPOCH);
            review(&source, &order).warnings.into_iter().map(|warning| (warning.trace, warning.excerpt)).collect::<Vec<_>>()
        };
        assert_eq!(of("karin.oberg@kommun.se"), [(Trace::Email, "karin.oberg@kommun.se".to_owned())]);
        assert_eq!(of("oppnadata@kommun.se"), []);
    }

    #[test]
    fn every_free_text_that_goes_in_can_be_read_and_a_long_one_is_cut() {
        let long = format!("Rad ett\noch {}", "å".repeat(PASSAGE));
        let review = looked(DocumentKind::Paper, &long, "Inte med", |order| order.title = "Om baden".to_owned());
        let read: Vec<(&Place, &str)> = review.passages.iter().map(|passage| (&passage.place, passage.words.as_str())).collect();
        let of = Some(DatasetId::from_uuid(Uuid::from_u128(1)));
        let places = [Place::Head, Place::Piece(Piece::Field(Field::Title), of), Place::Piece(Piece::Field(Field::Description), of)];
        assert_eq!(read.iter().map(|(place, _)| (*place).clone()).collect::<Vec<_>>(), places);
        assert_eq!((read[0].1, read[1].1), ("Om baden", "Badplatser"));
        assert!(read[2].1.starts_with("Rad ett och å") && read[2].1.ends_with('…'), "{}", read[2].1);
        assert_eq!(read[2].1.chars().count(), PASSAGE + 1);
        let many = looked(DocumentKind::Paper, "x", "x", |order| order.proposals = Some(vec!["Punkt".to_owned(); PASSAGES + 50]));
        assert_eq!((many.passages.len(), many.texts), (PASSAGES, PASSAGES + 52), "the rest are counted");
    }

    #[test]
    fn words_written_for_the_document_are_looked_through_where_they_are_in_it() {
        let part = |is_on| PartChoice { part: "summary".to_owned(), is_on, text: Prose::new("Ring 070-123 45 67").ok() };
        let with = |is_on| {
            looked(DocumentKind::Paper, "Badplatser", "x", |order| {
                order.parts = vec![part(is_on)];
                order.proposals = Some(vec!["Karin Berg öppnar.".to_owned()]);
                order.title = "anna@exempel.se".to_owned();
            })
        };
        let places: Vec<Place> = with(true).warnings.into_iter().map(|warning| warning.place).collect();
        assert_eq!(places, [Place::Head, Place::Part("summary"), Place::Point(1)]);
        assert_eq!(with(false).found, 2);
    }

    #[test]
    fn what_is_not_in_the_document_is_neither_warned_of_nor_counted_however_much_there_is() {
        let many = |order: &mut Order| {
            order.title = "Ring 070-123 45 67".to_owned();
            order.proposals = Some(vec!["Fråga Anna Svensson.".to_owned(); WARNINGS + 50]);
        };
        let says = |title: &str| Report { title: title.to_owned(), language: Language::Sv, meta: Meta::default(), blocks: Vec::new() };
        let within = |report: Report| looked_by(|source, order| warnings_of(source, order, &report), DocumentKind::Paper, ["x", "x"], many);
        assert_eq!((within(says("")).found, within(says("Ring 070-123 45 67")).found), (0, 1));
        assert_eq!(looked(DocumentKind::Paper, "x", "x", many).found, WARNINGS + 51);
    }

    #[test]
    fn an_excerpt_shows_what_was_found_and_a_little_around_it() {
        let long = "å".repeat(100);
        let text = format!("{long} Anna\nSvensson {long}");
        let begin = text.find("Anna").unwrap();
        let (cut, at) = excerpt(&text, &(begin..begin + "Anna Svensson".len()));
        assert_eq!(&cut[at], "Anna Svensson");
        assert!(cut.starts_with('…') && cut.ends_with('…') && cut.chars().count() < 140, "{cut}");
        assert_eq!(excerpt("Anna", &(0..4)), ("Anna".to_owned(), 0..4));
    }
}
