//! `fyrfalt merge`: takes in a workbook that a department filled in, and says what it came to.

use std::path::Path;

use serde_json::{Value as Json, json};

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, file, today};
use crate::command::{Command, Refusal, TakeReturned};
use crate::import::returned::{self, Issue, Returned};
use crate::import::source::column_letters;
use crate::import::{Limits, Options, read};
use crate::job::Progress;
use crate::model::merge::{Choice, Choices, Merge, MergedField, Side, Verdict};
use crate::model::{DatasetId, Field, Inventory, Value};
use crate::store::Access;
use crate::text::Text;
use crate::wording;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, source] = arguments.exactly(["FILE", "RETURNED"], cx)?;
    let preferred = arguments.choice("prefer", &[("ours", Side::Ours), ("theirs", Side::Theirs)], cx)?;
    let is_dry = arguments.has("dry-run");
    let book = read(Path::new(source), Options::default(), &Limits::default(), &Progress::unwatched());
    let book = book.map_err(|error| super::import::unreadable(&error, source, &cx.text))?;
    let mut session = file::open(path, if is_dry { Access::Read } else { Access::Write }, cx)?;
    let inventory = session.inventory().clone();
    let returned = returned::understand(&book, &inventory).map_err(|error| Trouble::refused(wording::returned_error(&error, &cx.text)))?;
    let merge = returned.merge(&inventory);
    let choices = Choices { preferred, ..Choices::default() };
    let command = Command::TakeReturned(Box::new(TakeReturned::of(&returned_as(&returned), &merge, &choices, today())));
    if is_dry {
        match command.plan(&inventory) {
            Ok(_) | Err(Refusal::NothingToDo) => {}
            Err(refusal) => return Err(Trouble::refused(wording::refusal(&refusal, &inventory, &cx.text))),
        }
    } else if !is_known(&inventory, &returned, &merge, &choices) {
        file::commit(&mut session, &command, None, cx)?;
    }
    let told = Told { inventory: &inventory, returned: &returned, merge: &merge, choices: &choices, is_dry };
    if arguments.has("json") {
        cx.out.json(&told.object(&cx.text))?;
    } else {
        told.tell(cx)?;
    }
    match choices.open(&merge) {
        0 => Ok(()),
        open => Err(Trouble::refused(cx.text.with("cli-merge-open", &[("count", open.into())]))),
    }
}

/// Tells whether the workbook was taken in before and changes nothing now.
fn is_known(inventory: &Inventory, returned: &Returned, merge: &Merge, choices: &Choices) -> bool {
    let is_seen = inventory.call(returned.call).is_some_and(|call| call.answer(&returned.digest).is_some());
    is_seen && merge.new.is_empty() && choices.changes(merge).is_empty()
}

/// Returns what the command needs to know of a workbook.
fn returned_as(returned: &Returned) -> crate::command::call::Source {
    crate::command::call::Source { call: returned.call, name: returned.name.clone(), file: returned.file.clone(), digest: returned.digest.clone() }
}

/// What there is to tell.
struct Told<'a> {
    inventory: &'a Inventory,
    returned: &'a Returned,
    merge: &'a Merge,
    choices: &'a Choices,
    is_dry: bool,
}

impl Told<'_> {
    fn title(&self, id: DatasetId) -> String {
        match self.inventory.dataset(id) {
            Some(dataset) => dataset.title(self.inventory.language()).to_owned(),
            None => Some(self.returned.title_of(id)).filter(|title| !title.is_empty()).unwrap_or_else(|| id.to_string()),
        }
    }

    fn shown(&self, value: Option<&Value>, text: &Text) -> String {
        value.map_or_else(|| text.get("nothing").to_owned(), |value| file::one_line(&wording::value(value, self.inventory, text)))
    }

    fn tell(&self, cx: &mut Context<'_>) -> Result<(), Trouble> {
        let Context { text, out, .. } = cx;
        let department = ("department", self.returned.name.as_str().into());
        let changes = self.choices.changes(self.merge).len() + self.merge.new.len();
        let what = wording::merge_summary(self.merge, self.choices, self.returned, text);
        let key = match (self.is_dry, changes, self.merge.count(Verdict::Clash)) {
            (true, ..) => "cli-merge-would",
            (false, 0, 0) => "cli-merge-nothing",
            (false, ..) => "cli-merge-done",
        };
        let line = if key == "cli-merge-nothing" { text.with(key, &[department]) } else { text.with(key, &[department, ("what", what.into())]) };
        out.line(&line)?;
        if let Some(answer) = self.seen_before() {
            out.line(&text.with("merge-seen-before", &[("date", text.date(answer).into())]))?;
        } else if key == "cli-merge-nothing" {
            out.line(text.get("cli-merge-noted"))?;
        }
        if self.returned.base.is_none() {
            out.line(text.get("merge-no-base"))?;
        }
        for field in self.merge.fields.iter().filter(|field| field.verdict != Verdict::Agreed) {
            out.line(&format!("  {}", self.field_line(field, text)))?;
        }
        for row in &self.merge.new {
            let args = [("row", row.row.to_string().into()), ("title", new_title(&row.values).into())];
            let alike = if row.alike.is_empty() { String::new() } else { format!(" ({})", text.get("merge-alike")) };
            out.line(&format!("  {}{alike}", text.with("cli-merge-new", &args)))?;
        }
        for id in &self.merge.deleted {
            out.line(&format!("  {}", text.with("merge-deleted-row", &[("title", self.title(*id).into())])))?;
        }
        for gone in &self.merge.gone {
            let title = if gone.title.is_empty() { gone.dataset.to_string() } else { gone.title.clone() };
            out.line(&format!("  {}", text.with("merge-gone-row", &[("title", title.into()), ("count", gone.changed.into())])))?;
        }
        for (from, into) in &self.merge.followed {
            let args = [("title", self.title(*from).into()), ("into", self.title(*into).into())];
            out.line(&format!("  {}", text.with("merge-followed-row", &args)))?;
        }
        for issue in &self.returned.issues {
            out.line(&format!("  {}", issue_line(issue, text)))?;
        }
        Ok(())
    }

    fn seen_before(&self) -> Option<jiff::civil::Date> {
        self.inventory.call(self.returned.call)?.answer(&self.returned.digest).map(|answer| answer.on)
    }

    fn field_line(&self, field: &MergedField, text: &Text) -> String {
        let args = [
            ("row", field.row.to_string().into()),
            ("title", self.title(field.dataset).into()),
            ("field", wording::field_key(field.key, text).into()),
            ("theirs", self.shown(field.theirs.as_ref(), text).into()),
            ("base", self.shown(field.base.as_ref(), text).into()),
        ];
        if field.verdict == Verdict::Theirs {
            return text.with("cli-merge-field", &args);
        }
        let ours = [("ours", self.shown(field.ours.as_ref(), text).into())];
        let args: Vec<_> = args.into_iter().chain(ours).collect();
        let clash = text.with("cli-merge-clash", &args);
        match self.choices.of(field).filter(|_| field.verdict == Verdict::Clash) {
            Some(Choice::Theirs) => format!("{clash}; {}", text.get("merge-takes-theirs")),
            Some(_) => format!("{clash}; {}", text.get("merge-keeps-ours")),
            None => clash,
        }
    }

    fn object(&self, text: &Text) -> Json {
        let merge = self.merge;
        let json = |value: &Option<Value>| value.as_ref().map(Value::to_json);
        let fields = merge.fields.iter().map(|field| {
            json!({
                "row": field.row,
                "dataset": field.dataset.to_string(),
                "title": self.title(field.dataset),
                "field": field.key.to_string(),
                "verdict": field.verdict.key(),
                "base": json(&field.base),
                "theirs": json(&field.theirs),
                "ours": json(&field.ours),
                "choice": self.choices.of(field).map(|choice| if choice == Choice::Theirs { "theirs" } else { "ours" }),
            })
        });
        let new = merge.new.iter().map(|row| {
            let alike: Vec<String> = row.alike.iter().map(ToString::to_string).collect();
            json!({ "row": row.row, "dataset": row.dataset.to_string(), "title": new_title(&row.values), "alike": alike })
        });
        let gone = merge.gone.iter().map(|gone| json!({ "row": gone.row, "dataset": gone.dataset.to_string(), "title": gone.title, "changed": gone.changed }));
        let followed = merge.followed.iter().map(|(from, into)| json!({ "dataset": from.to_string(), "into": into.to_string() }));
        json!({
            "call": self.returned.call.to_string(),
            "department": self.returned.name,
            "dry_run": self.is_dry,
            "has_base": self.returned.base.is_some(),
            "seen_before": self.seen_before().map(|date| date.to_string()),
            "changed": self.choices.changes(merge).len(),
            "open": self.choices.open(merge),
            "fields": fields.collect::<Vec<_>>(),
            "new": new.collect::<Vec<_>>(),
            "deleted": merge.deleted.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "gone": gone.collect::<Vec<_>>(),
            "followed": followed.collect::<Vec<_>>(),
            "issues": self.returned.issues.iter().map(|issue| issue_object(issue, text)).collect::<Vec<_>>(),
        })
    }
}

fn new_title(values: &[(crate::model::FieldKey, Value)]) -> String {
    let title = values.iter().find(|(key, _)| key.field() == Field::Title);
    title.map_or_else(String::new, |(_, value)| value.to_string())
}

fn issue_line(issue: &Issue, text: &Text) -> String {
    let (place, what) = (wording::issue_place(issue, text), wording::flaw(issue.flaw, text));
    if issue.value.is_empty() { format!("{place}: {what}") } else { format!("{place}: {} – {what}", file::one_line(&issue.value)) }
}

fn issue_object(issue: &Issue, text: &Text) -> Json {
    json!({
        "row": issue.row,
        "column": issue.column.map(column_letters),
        "field": issue.field.map(|key| key.to_string()),
        "value": issue.value,
        "reason": issue.flaw.key(),
        "is_lost": issue.flaw.is_lost(),
        "text": wording::flaw(issue.flaw, text),
    })
}
