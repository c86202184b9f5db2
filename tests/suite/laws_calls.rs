//! Data calls among the random commands of the laws: workbooks sent, and answers of every sort, also such as no workbook would give.
//!
//! The laws themselves stand in `laws`.

use fyrfalt::command::{Command, TakeReturned};
use fyrfalt::model::call::{Base, Call, CallAnswer};
use fyrfalt::model::merge::FieldChange;
use fyrfalt::model::{CallId, DatasetId, Field, FieldKey, Inventory, Language, Line, OperationKind, Value};

use super::laws::{DAY, Wish};

/// Wishes for workbooks to be sent, or for an answer to be taken in.
pub(crate) fn command(wish: &Wish, sort: OperationKind, inventory: &Inventory) -> Command {
    if sort == OperationKind::SendCalls { send(wish, inventory) } else { take(wish, inventory) }
}

fn send(wish: &Wish, inventory: &Inventory) -> Command {
    let name = Line::new(&wish.word(0)).or_else(|_| Line::new("Teknik")).unwrap();
    let datasets = wish.datasets(inventory);
    let fields = vec![FieldKey::new(Field::Title, Language::Sv), FieldKey::new(Field::Owner, Language::Sv)];
    let base = Base::of(inventory, &datasets, &fields).hash();
    let department = Some(wish.department(0, inventory)).filter(|_| wish.pick(1, 3) > 0);
    let call = Call { department, datasets, fields, base, sent: Some(DAY), ..Call::new(CallId::from_uuid(wish.new_id(3)), name) };
    Command::SendCalls(vec![call])
}

/// Wishes for an answer to be taken in, of a call that is known or is not.
fn take(wish: &Wish, inventory: &Inventory) -> Command {
    let all: Vec<CallId> = inventory.calls().map(|call| call.id).collect();
    let call = all.get(wish.pick(3, all.len() + 1)).copied().unwrap_or_else(|| CallId::from_uuid(wish.new_id(3)));
    let change = |dataset: DatasetId| {
        let (key, after) = wish.value(2, inventory)?;
        let before = inventory.dataset(dataset).and_then(|dataset| dataset.get(key)).cloned();
        // One in four was seen when something else stood there.
        let before = if wish.pick(4, 4) == 0 { None } else { before };
        Some(FieldChange { dataset, key, before, after: Some(after).filter(|_| wish.pick(1, 5) > 0) })
    };
    let changes: Vec<FieldChange> = wish.datasets(inventory).into_iter().filter_map(change).collect();
    let title = FieldKey::new(Field::Title, Language::Sv);
    let new =
        Line::new(&wish.word(1)).ok().filter(|_| wish.pick(5, 2) > 0).map(|line| (DatasetId::from_uuid(wish.new_id(2)), vec![(title, Value::Line(line))]));
    let new: Vec<_> = new.into_iter().collect();
    let added = new.iter().map(|(id, _)| *id).collect();
    let answer = CallAnswer { on: DAY, digest: "d".repeat(64), file: Line::new(&wish.word(2)).ok(), changed: changes.len() as u32, refused: 0, added };
    Command::TakeReturned(Box::new(TakeReturned { call, name: wish.word(0), changes, new, answer }))
}
