//! `fyrfalt starter`: shows the starter list with what was answered, answers it, or writes it to a file to make an own list from.

mod shown;

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, file, target};
use crate::command::{Command, StarterReplies, StarterReply};
use crate::export::write_atomically;
use crate::model::starter::{Country, Entry, FILE_MAX, StarterList, Twins};
use crate::model::{DatasetId, DepartmentId, Inventory, StarterId};
use crate::session::{Session, new_uuid};
use crate::store::Access;
use crate::wording;

/// The options that answer, and what each answers.
const ANSWERS: [(&str, Wish); 4] = [("add", Wish::Have), ("lacks", Wish::Lack), ("unsure", Wish::Unsure), ("clear", Wish::Open)];

/// What an option answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    Have,
    Lack,
    Unsure,
    Open,
}

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let ([path], rest) = arguments.first(["FILE"], cx)?;
    let rest: Vec<String> = rest.iter().map(|found| arguments.plain(found, cx)).collect::<Result<_, _>>()?;
    let asked = asked(arguments, &rest, cx)?;
    let list = list(arguments.value("list-file"), cx)?;
    let access = if asked.is_empty() { Access::Read } else { Access::Write };
    let mut session = file::open(path, access, cx)?;
    let target = arguments.value("export").map(|target| target::checked(Path::new(target), session.path(), cx)).transpose()?;
    let is_json = arguments.has("json");
    // What cannot be found is told before anything is changed.
    let wanted = wanted(&asked, &list, arguments, cx)?;
    if !wanted.is_empty() {
        let department = arguments.value("department").map(|name| super::call::department(name, session.inventory(), cx)).transpose()?;
        let department = department.map(|department| department.id);
        answer(&wanted, department, &list, &mut session, is_json, cx)?;
    }
    if let Some(target) = &target {
        write_atomically(target, StarterList::standard_json().as_bytes()).map_err(|error| Trouble::file(wording::write_error(&error, &cx.text)))?;
        if !is_json {
            cx.out.line(&cx.text.with("cli-export-done", &[("path", target.display().to_string().into())]))?;
        }
    }
    let is_silent = wanted.is_empty() && target.is_none();
    match (is_json, is_silent || arguments.has("list")) {
        (true, _) => cx.out.json(&shown::objects(&list, session.inventory())),
        (false, true) => shown::tell(&list, session.inventory(), cx),
        (false, false) => Ok(()),
    }
}

/// Returns what was asked for: ids with commas between them, or parted by spaces after the only option that answers.
fn asked(arguments: &Arguments, rest: &[String], cx: &Context<'_>) -> Result<Vec<(String, Wish)>, Trouble> {
    let mut asked = Vec::new();
    for (option, wish) in ANSWERS {
        for value in arguments.values(option) {
            if value.trim().is_empty() {
                return Err(arguments.usage("cli-option-needs-value", &[("option", format!("--{option}").into())], cx));
            }
            asked.extend(value.split(',').map(str::trim).filter(|id| !id.is_empty()).map(|id| (id.to_owned(), wish)));
        }
    }
    let used: Vec<Wish> = ANSWERS.into_iter().filter(|(option, _)| arguments.has(option)).map(|(_, wish)| wish).collect();
    match (rest, used.as_slice()) {
        ([], _) => {}
        (rest, [wish]) => asked.extend(rest.iter().map(|id| (id.clone(), *wish))),
        ([found, ..], _) => return Err(arguments.usage("cli-too-many", &[("found", found.into())], cx)),
    }
    Ok(asked)
}

/// Reads the list: the one that comes with the program, with an own one beside it.
fn list(own: Option<&str>, cx: &Context<'_>) -> Result<Arc<StarterList>, Trouble> {
    let standard = StarterList::standard();
    let Some(own) = own else { return Ok(Arc::clone(standard)) };
    let path = file::absolute(Path::new(own), cx)?;
    if !path.metadata().is_ok_and(|about| about.is_file()) {
        return Err(Trouble::refused(cx.text.with("starter-no-file", &[("found", own.into())])));
    }
    let mut bytes = Vec::new();
    // One byte more than fits tells what is too large from what just fits.
    let read = std::fs::File::open(&path).and_then(|file| file.take(FILE_MAX as u64 + 1).read_to_end(&mut bytes));
    read.map_err(|error| Trouble::file(cx.text.with("store-error-io", &[("detail", error.to_string().into())])))?;
    let own = StarterList::from_bytes(&bytes, Some(standard)).map_err(|error| Trouble::refused(wording::starter_error(&error, &cx.text)))?;
    Ok(Arc::new(standard.with(own)))
}

/// Finds the entries that are meant, by id or title; none may stand twice.
fn wanted(asked: &[(String, Wish)], list: &StarterList, arguments: &Arguments, cx: &Context<'_>) -> Result<Vec<(StarterId, Wish)>, Trouble> {
    let mut wanted: Vec<(StarterId, Wish)> = Vec::new();
    for (found, wish) in asked {
        let entry = find(found, list, cx)?;
        if wanted.iter().any(|(id, _)| *id == entry.id) {
            return Err(arguments.usage("cli-twice", &[("found", found.into())], cx));
        }
        wanted.push((entry.id, *wish));
    }
    Ok(wanted)
}

fn find<'a>(found: &str, list: &'a StarterList, cx: &Context<'_>) -> Result<&'a Entry, Trouble> {
    let folded = found.to_lowercase();
    let is_meant = |entry: &&Entry| {
        let title = &entry.title;
        entry.id.as_str() == folded || [&title.sv, &title.da, &title.en].into_iter().any(|title| title.to_lowercase() == folded)
    };
    list.entries.iter().find(is_meant).ok_or_else(|| {
        let sentence = match list.nearest(&folded) {
            Some(nearest) => cx.text.with("starter-unknown-nearest", &[("found", found.into()), ("nearest", nearest.as_str().into())]),
            None => cx.text.with("starter-unknown", &[("found", found.into())]),
        };
        Trouble::refused(sentence)
    })
}

fn answer(
    wanted: &[(StarterId, Wish)],
    department: Option<DepartmentId>,
    list: &Arc<StarterList>,
    session: &mut Session,
    is_silent: bool,
    cx: &mut Context<'_>,
) -> Result<(), Trouble> {
    let twins = Twins::of(list, session.inventory());
    let mut told = Vec::new();
    let reply = |(id, wish): &(StarterId, Wish)| {
        let twin = twins.get(*id);
        let reply = match (wish, twin) {
            // What is called the same is the same; what only looks like it is for people to say.
            (Wish::Have, Some(twin)) if twin.is_exact => StarterReply::Same(twin.dataset),
            (Wish::Have, _) => StarterReply::Have(DatasetId::from_uuid(new_uuid()), department.unwrap_or_else(|| DepartmentId::from_uuid(new_uuid()))),
            (Wish::Lack, _) => StarterReply::Lack,
            (Wish::Unsure, _) => StarterReply::Unsure,
            (Wish::Open, _) => StarterReply::Open,
        };
        told.extend(Some(reply).filter(|_| department.is_none()).and_then(|reply| kept_by(*id, reply, list, session.inventory(), cx)));
        told.extend(twin.filter(|_| *wish == Wish::Have).map(|twin| beside(*id, twin.dataset, twin.is_exact, list, session.inventory(), cx)));
        (*id, reply)
    };
    let replies = wanted.iter().map(reply).collect();
    let replies = StarterReplies { list: Arc::clone(list), replies };
    let language = session.inventory().language();
    for (dataset, _) in replies.left(session.inventory()).into_iter().filter(|(_, is_gone)| !is_gone) {
        let title = session.inventory().dataset(dataset).map_or("", |dataset| dataset.title(language));
        told.push(cx.text.with("starter-stays", &[("title", title.into())]));
    }
    let command = Command::AnswerStarter(replies);
    if is_silent {
        return file::commit(session, &command, None, cx).map(|_| ());
    }
    file::run(session, &command, None, cx)?;
    told.iter().try_for_each(|line| cx.out.line(line))?;
    cx.out.line(&shown::progress(list, session.inventory(), &cx.text))
}

/// Tells of a department that keeps what is made although it is called otherwise than usual.
fn kept_by(id: StarterId, reply: StarterReply, list: &StarterList, inventory: &Inventory, cx: &Context<'_>) -> Option<String> {
    let (StarterReply::Have(..), Some(entry)) = (reply, list.entry(id)) else { return None };
    let usual = entry.department.as_deref().and_then(|id| list.department(id))?;
    let keeper = StarterReplies::keeper(list, entry, inventory).and_then(|id| inventory.department(id))?;
    let language = inventory.language();
    let args = [("entry", entry.title.get(language).into()), ("department", keeper.name.as_str().into()), ("usual", usual.name.get(language).into())];
    (!usual.is_called(keeper.name.as_str())).then(|| cx.text.with("starter-kept-by", &args))
}

/// Tells of a dataset that is there already.
fn beside(id: StarterId, dataset: DatasetId, is_same: bool, list: &StarterList, inventory: &Inventory, cx: &Context<'_>) -> String {
    let language = inventory.language();
    let entry = list.entry(id).map_or_else(|| id.to_string(), |entry| entry.title.get(language).to_owned());
    let title = inventory.dataset(dataset).map_or_else(String::new, |dataset| dataset.title(language).to_owned());
    let key = if is_same { "starter-same" } else { "starter-like" };
    cx.text.with(key, &[("entry", entry.into()), ("dataset", title.into())])
}

/// Returns the entries that the organisation is asked about, in the order they are shown.
fn entries<'a>(list: &'a StarterList, inventory: &Inventory) -> Vec<&'a Entry> {
    list.for_country(Country::of(inventory.organisation())).collect()
}
