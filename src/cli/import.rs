//! `fyrfalt import`: puts in a list that was made elsewhere, as one operation, and accounts for every row.

mod around;
mod changed;
mod told;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::Path;
use std::sync::Arc;

use encoding_rs::Encoding;

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, diff, file};
use crate::command::{Command, Import, Refusal};
use crate::export;
use crate::import::own_book::{self, Around};
use crate::import::source::{Sheet, column_letters};
use crate::import::{
    Ask, Book, Changed, Column, DateOrder, Decimal, Decisions, HeaderChoice, How, Limits, Mapping, Options, Plan, Problem, ReadError, Reading, Recalled,
    Target, read, recall, remember, understand,
};
use crate::import::{returned, whole};
use crate::job::Progress;
use crate::model::merge::Side;
use crate::model::{CriterionId, FieldKey, Inventory, Line, ListSource, SourceId, query};
use crate::session::{Session, SessionError, new_uuid};
use crate::store::Access;
use crate::text::Text;
use crate::wording;

use told::REASON;

/// The options that choose what to read of a list; our own workbook is read as a whole without them.
const LIST_OPTIONS: [&str; 4] = ["sheet", "header-row", "map", "source"];

/// Everything that an import came to.
#[derive(Clone, Copy)]
struct Done<'a> {
    book: &'a Book,
    reading: &'a Reading,
    mapping: &'a Mapping,
    plan: &'a Plan,
    /// What changes of datasets that are there.
    changes: &'a [Changed],
    /// As it was before, so that what is told of is there.
    inventory: &'a Inventory,
    recalled: Option<&'a Recalled>,
    /// What the source is called that the list is from, or is remembered as.
    source: Option<&'a str>,
    /// Whether that source was there before.
    is_known: bool,
    is_dry: bool,
    /// What our own workbook changes around the list.
    around: Option<&'a Around>,
    /// How sheets of our own workbook that are not read are told of, and their names.
    unread: (&'static str, &'a [String]),
    /// Whether what the list says otherwise counts as an edit only because nobody knows what it said when it was written.
    is_undated: bool,
}

/// A list, and how it is understood.
struct Understood {
    book: Book,
    reading: Reading,
    mapping: Mapping,
    recalled: Option<Recalled>,
    source: Option<Arc<ListSource>>,
    options: Options,
}

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, list] = arguments.exactly(["FILE", "SOURCE"], cx)?;
    if whole::is_whole(Path::new(list)) {
        return super::whole::run(path, list, cx, arguments);
    }
    let (header, options) = (header(arguments, cx)?, options(arguments, cx)?);
    let is_dry = arguments.has("dry-run");
    // Before the inventory is opened: should the list be the inventory itself, nothing else has it open then.
    let book = read_list(list, options, cx)?;
    let is_plain = !LIST_OPTIONS.iter().any(|option| arguments.has(option));
    let mut session = file::open(path, if is_dry { Access::Read } else { Access::Write }, cx)?;
    check_call(&book, [path, list], &session, cx, arguments)?;
    // Into an inventory that holds something a workbook comes as a list: what stands at gates and in decisions is not overwritten by an old one.
    let is_empty = session.inventory().datasets().len() == 0;
    if let Some(own) = own_book::recognise(&book).filter(|_| is_plain && is_empty) {
        return super::own_book::run(&mut session, &own, &name(list), cx, arguments);
    }
    let before = session.inventory().clone();
    let understood = understood(book, list, header, options, &before, arguments, cx)?;
    let Understood { mut book, mut reading, mapping, recalled, source, options } = understood;
    let preferred = arguments.choice("prefer", &[("ours", Side::Ours), ("theirs", Side::Theirs)], cx)?;
    let decisions = Decisions { repairs: repairs(arguments), preferred, ..Decisions::default() };
    let name = name(list);
    let past = past(&book, &mut session, cx)?;
    let ask = Ask {
        name: &name,
        reading: &reading,
        mapping: &mapping,
        inventory: &before,
        source: source.as_deref(),
        decisions: &decisions,
        titles: None,
        past: past.as_ref(),
    };
    let mut plan = ask.plan(&mut new_uuid);
    let named =
        arguments.value("source").map(|name| Line::new(name).map_err(|error| Trouble::refused(wording::refusal(&Refusal::Name(error), &before, &cx.text))));
    let named = named.transpose()?.or_else(|| source.as_ref().map(|source| source.name.clone()));
    // A list is known again unless somebody says otherwise, so that the next one overwrites nothing unasked; one that brings nothing is none to know.
    let changes: Vec<Changed> = plan.changes(&before).collect();
    let around = Around::of(&book, &ask, &mut plan, &mut new_uuid);
    let is_decided = || plan.clashes.iter().any(|clash| clash.side.is_some());
    let is_worth =
        || !arguments.has("anew") && (plan.counts.added > 0 || !changes.is_empty() || is_decided() || around.as_ref().is_some_and(Around::weighs_anything));
    let named = named.or_else(|| is_worth().then(|| Line::new(&recall::free_name(&name, &before)).ok()).flatten());
    let id = source.as_ref().map_or_else(|| SourceId::from_uuid(new_uuid()), |source| source.id);
    let kept = named.clone().map(|name| Arc::new(remember(id, name, options, &ask, &plan, super::today())));
    let import = Import { today: Some(super::today()), remember: kept, ..std::mem::take(&mut plan.import) };
    let command = Around::command(around.as_ref(), import);
    plan.named = Vec::new();
    let unread = if around.is_some() { Vec::new() } else { own_book::unread(&book, &reading.sheet.name) };
    let is_by_id = || plan.rows.iter().any(|row| row.found.how == How::Id);
    let is_undated = past.is_none() && source.is_none() && preferred.is_none() && !changes.is_empty() && is_by_id();
    let is_any = plan.counts.refused < plan.counts.read || around.as_ref().is_some_and(Around::takes_anything);
    if is_any {
        forget_cells(&mut book, &mut reading);
    }
    if is_dry {
        check(&command, &before, cx)?;
    } else if is_any {
        commit(&mut session, command, cx)?;
    }
    let done = Done {
        book: &book,
        reading: &reading,
        mapping: &mapping,
        plan: &plan,
        changes: &changes,
        inventory: &before,
        recalled: recalled.as_ref(),
        source: named.as_ref().map(Line::as_str),
        is_known: source.is_some(),
        is_dry,
        around: around.as_ref(),
        unread: (if past.is_some() { "book-other-sheet" } else { "import-unread-sheets" }, &unread),
        is_undated,
    };
    if arguments.has("json") {
        let object = told::object(&done, &cx.text);
        cx.out.json(&object)?;
    } else {
        told::tell(&done, cx)?;
    }
    conclude(&done, cx)
}

/// Sends the answer to a call of this inventory to where it is weighed against what was sent; one to another inventory's is a list like any other.
fn check_call(book: &Book, [path, list]: [&OsStr; 2], session: &Session, cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    if !returned::is_call(book) {
        return Ok(());
    }
    if returned::understand(book, session.inventory()).is_ok() {
        let [path, list] = [path, list].map(|path| shell_word(&path.to_string_lossy()));
        return Err(Trouble::refused(cx.text.with("cli-import-call", &[("file", path.into()), ("list", list.into())])));
    }
    if arguments.has("json") { Ok(()) } else { cx.out.line(cx.text.get("cli-import-is-call")) }
}

/// Goes back to what stood here when our own workbook was written, where it says when and that is in the history.
fn past(book: &Book, session: &mut Session, cx: &Context<'_>) -> Result<Option<Inventory>, Trouble> {
    let revision = own_book::revision(book, session.inventory());
    let operation = revision.and_then(|revision| export::operation_of(&revision, session.operations()));
    operation.map(|operation| diff::past(&diff::Moment { operation, hash: None }, session, cx).map(|past| past.inventory)).transpose()
}

/// Refuses what could not be done.
fn check(command: &Command, inventory: &Inventory, cx: &Context<'_>) -> Result<(), Trouble> {
    match command.plan(inventory) {
        Ok(_) | Err(Refusal::NothingToDo) => Ok(()),
        Err(refusal) => Err(Trouble::refused(wording::refusal(&refusal, inventory, &cx.text))),
    }
}

/// Lets go of the cells, which nobody asks for any more.
fn forget_cells(book: &mut Book, reading: &mut Reading) {
    book.sheets.clear();
    let Sheet { name, is_hidden, .. } = &*reading.sheet;
    reading.sheet = Arc::new(Sheet::new(name.clone(), *is_hidden, Vec::new(), Vec::new()));
}

/// Does the import and waits until the file has it. What it was made of is let go of meanwhile: a long list is in memory once too often otherwise.
fn commit(session: &mut Session, command: Command, cx: &Context<'_>) -> Result<(), Trouble> {
    file::writable(session, cx)?;
    match session.run(&command, None) {
        Ok(_) => {}
        Err(SessionError::Refused(Refusal::NothingToDo)) => return Ok(()),
        Err(error) => return Err(Trouble::of_session(&error, session.inventory(), &cx.text)),
    }
    drop(command);
    file::settle(session, cx).map(drop)
}

/// Refuses a list of which nothing came in, and says where something was left undecided.
fn conclude(done: &Done<'_>, cx: &Context<'_>) -> Result<(), Trouble> {
    let counts = done.plan.counts;
    let around = done.around.filter(|around| around.takes_anything() || around.open() > 0);
    if counts.read == 0 && around.is_none() {
        return Err(Trouble::refused(cx.text.get("cli-import-nothing").to_owned()));
    }
    if counts.refused < counts.read || around.is_some() {
        return match done.plan.clashes.iter().filter(|clash| clash.side.is_none()).count() + around.map_or(0, Around::open) {
            0 => Ok(()),
            open => Err(Trouble::refused(cx.text.with("cli-import-open", &[("count", open.into())]))),
        };
    }
    if done.mapping.has_title() {
        return Err(Trouble::refused(cx.text.with("cli-import-all-refused", &[("count", counts.refused.into())])));
    }
    let offer = done.mapping.title_offer(done.reading);
    if offer.is_empty() {
        return Err(Trouble::refused(cx.text.get("cli-import-no-title").to_owned()));
    }
    let columns = offer.iter().filter_map(|index| done.reading.columns.get(*index)).flat_map(|column| ["--title".to_owned(), shell_word(&column.heading)]);
    Err(Trouble::refused(cx.text.with("cli-import-no-title-offer", &[("offer", columns.collect::<Vec<_>>().join(" ").into())])))
}

/// Puts what a shell would take apart into quotation marks.
fn shell_word(word: &str) -> String {
    if word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.')) { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}

fn read_list(list: &OsStr, options: Options, cx: &Context<'_>) -> Result<Book, Trouble> {
    read(Path::new(list), options, &Limits::default(), &Progress::unwatched()).map_err(|error| unreadable(&error, list, &cx.text))
}

/// Says why a list could not be read; one that is not there is named.
pub(super) fn unreadable(error: &ReadError, path: &OsStr, text: &Text) -> Trouble {
    match error {
        ReadError::Missing => Trouble::file(text.with("store-error-not-found", &[("path", path.to_string_lossy().into_owned().into())])),
        error => Trouble::refused(wording::read_error(error, text)),
    }
}

/// Finds out what the list is: by the source that it is from, by what was asked for, else by guessing.
fn understood(
    book: Book,
    list: &OsStr,
    header: HeaderChoice,
    options: Options,
    inventory: &Inventory,
    arguments: &Arguments,
    cx: &Context<'_>,
) -> Result<Understood, Trouble> {
    let (mut book, mut options) = (book, options);
    let wanted = arguments.value("source").map(query::fold);
    let named = wanted.and_then(|wanted| inventory.sources().find(|source| query::fold(source.name.as_str()) == wanted)).cloned();
    let empty = || Trouble::refused(wording::read_error(&ReadError::Empty, &cx.text));
    let look = |book: &Book| -> Result<(Reading, Mapping, Option<Recalled>), Trouble> {
        if arguments.value("sheet").is_none() && header == HeaderChoice::Find && !arguments.has("anew") {
            return understand(book, inventory).ok_or_else(empty);
        }
        let reading = reading(book, arguments.value("sheet"), header, cx)?.ok_or_else(empty)?;
        let recalled = if arguments.has("anew") { None } else { recall::recall(&reading, &book.name, inventory) };
        let mut mapping = Mapping::guess(&reading, inventory);
        if let Some(source) = recalled.as_ref().and_then(|recalled| inventory.source(recalled.source)) {
            recall::apply(source, &reading, inventory, &mut mapping);
        }
        Ok((reading, mapping, recalled))
    };
    let (mut reading, mut mapping, mut recalled) = look(&book)?;
    let found = recalled.as_ref().and_then(|recalled| inventory.source(recalled.source)).cloned();
    let source = if arguments.has("source") { named } else { found };
    if let Some(source) = &source {
        let theirs = recall::options(source);
        let is_as_theirs = book.dialect.is_none_or(|dialect| {
            theirs.encoding.is_none_or(|encoding| encoding == dialect.encoding) && theirs.separator.is_none_or(|separator| separator == dialect.separator)
        });
        if options == Options::default() && !is_as_theirs {
            (book, options) = (read_list(list, theirs, cx)?, theirs);
            (reading, mapping, recalled) = look(&book)?;
        }
        if recalled.as_ref().is_none_or(|recalled| recalled.source != source.id) {
            recall::apply(source, &reading, inventory, &mut mapping);
            recalled = None;
        }
    } else {
        recalled = None;
    }
    choose(&reading, &mut mapping, inventory, arguments, cx)?;
    Ok(Understood { book, reading, mapping, recalled, source, options })
}

fn options(arguments: &Arguments, cx: &Context<'_>) -> Result<Options, Trouble> {
    let encoding = match arguments.value("encoding") {
        None => None,
        Some(found) => Some(Encoding::for_label(found.as_bytes()).ok_or_else(|| arguments.usage("cli-encoding-unknown", &[("found", found.into())], cx))?),
    };
    let separators = [("comma", ','), ("semicolon", ';'), ("tab", '\t'), ("pipe", '|')];
    Ok(Options { encoding, separator: arguments.choice("separator", &separators, cx)? })
}

/// Returns which repairs are taken in every cell.
fn repairs(arguments: &Arguments) -> BTreeSet<Problem> {
    if arguments.has("repair") { BTreeSet::from([Problem::Mojibake, Problem::Leftover]) } else { BTreeSet::new() }
}

fn name(source: &OsStr) -> String {
    Path::new(source).file_name().unwrap_or(source).to_string_lossy().into_owned()
}

/// Reads `3`, `3-4` for headings in two rows, or `0` for none.
fn header(arguments: &Arguments, cx: &Context<'_>) -> Result<HeaderChoice, Trouble> {
    let Some(found) = arguments.value("header-row") else { return Ok(HeaderChoice::Find) };
    let (first, last) = found.split_once('-').unwrap_or((found, found));
    match (first.trim().parse(), last.trim().parse()) {
        (Ok(0), Ok(0)) => Ok(HeaderChoice::None),
        (Ok(first @ 1..), Ok(last @ 1..)) if first <= last => Ok(HeaderChoice::Rows(first, last)),
        _ => Err(arguments.usage("cli-not-a-row", &[("found", found.into())], cx)),
    }
}

fn reading(book: &Book, sheet: Option<&str>, header: HeaderChoice, cx: &Context<'_>) -> Result<Option<Reading>, Trouble> {
    let index = match sheet {
        Some(wanted) => {
            let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
            let args = [("found", wanted.into()), ("known", names.join(", ").into())];
            let position = names.iter().position(|name| name.trim() == wanted.trim());
            position.ok_or_else(|| Trouble::refused(cx.text.with("cli-sheet-unknown", &args)))?
        }
        None => match Reading::of(book) {
            Some(best) if header == HeaderChoice::Find => return Ok(Some(best)),
            Some(best) => best.sheet_index,
            None => return Ok(None),
        },
    };
    Ok(Reading::of_sheet(book, index, header))
}

/// Lets `--map COLUMN=field` and its like decide over the guess.
fn choose(reading: &Reading, mapping: &mut Mapping, inventory: &Inventory, arguments: &Arguments, cx: &Context<'_>) -> Result<(), Trouble> {
    for found in arguments.values("map") {
        let not_a_pair = || arguments.usage("cli-not-a-pair", &[("found", found.into()), ("shape", "COLUMN=field".into())], cx);
        let (heading, name) = found.rsplit_once('=').ok_or_else(not_a_pair)?;
        let target = target(name.trim(), inventory, cx)?;
        mapping.set(column(heading, &reading.columns, cx)?, target);
    }
    let parts = arguments.values("title").map(|heading| column(heading, &reading.columns, cx)).collect::<Result<Vec<_>, _>>()?;
    if !parts.is_empty() {
        mapping.title_parts = parts;
    }
    let conventions = &mut mapping.conventions;
    conventions.decimal = arguments.choice("decimal", &[("comma", Decimal::Comma), ("point", Decimal::Point)], cx)?.or(conventions.decimal);
    let orders = [("year-first", DateOrder::YearFirst), ("day-first", DateOrder::DayFirst), ("month-first", DateOrder::MonthFirst)];
    conventions.dates = arguments.choice("dates", &orders, cx)?.or(conventions.dates);
    Ok(())
}

/// Finds a column by its heading, or by its letters.
fn column(wanted: &str, columns: &[Column], cx: &Context<'_>) -> Result<usize, Trouble> {
    let folded = wanted.trim().to_lowercase();
    let by_heading = columns.iter().position(|column| column.heading.trim().to_lowercase() == folded);
    let by_letters = || columns.iter().position(|column| column_letters(column.index) == wanted.trim());
    let headings: Vec<&str> = columns.iter().map(|column| column.heading.as_str()).collect();
    let unknown = || Trouble::refused(cx.text.with("cli-column-unknown", &[("found", wanted.into()), ("known", headings.join(", ").into())]));
    by_heading.or_else(by_letters).ok_or_else(unknown)
}

fn target(name: &str, inventory: &Inventory, cx: &Context<'_>) -> Result<Target, Trouble> {
    let plain = [Target::Stage, Target::Id, Target::Note, Target::Skip].into_iter().find(|target| target.key() == name);
    let known = |id: &str| inventory.model()?.criteria.iter().map(|criterion| criterion.id).find(|known: &CriterionId| known.as_str().eq_ignore_ascii_case(id));
    let reason = || name.strip_prefix(REASON).and_then(known).map(Target::Reason);
    match plain.or_else(reason).or_else(|| known(name).map(Target::Score)) {
        Some(target) => Ok(target),
        None => match FieldKey::parse(name, inventory.language()) {
            Ok(key) => Ok(Target::Field(key)),
            Err(error) => Err(Trouble::refused(wording::field_error(&error, &cx.text))),
        },
    }
}
