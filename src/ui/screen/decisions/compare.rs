//! What differs between two moments, in words: what was added, removed, moved, scored and changed, dataset by dataset.
//!
//! Worked out once, in the background where the inventory is large; nothing here draws.

use std::collections::BTreeMap;

use crate::model::difference::Difference;
use crate::model::{Change, ChangeSet, DatasetId, Inventory, Key, Part, Record, compare};
use crate::text::Text;
use crate::wording;

/// What a difference is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Tag {
    Added,
    Removed,
    Moved,
    Scored,
    Changed,
    /// Not about a dataset.
    Other,
}

impl Tag {
    /// All of them, in the order they are shown.
    pub(super) const ALL: [Self; 6] = [Self::Added, Self::Removed, Self::Moved, Self::Scored, Self::Changed, Self::Other];

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// What differs in one dataset, or in what is about none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    /// The dataset.
    pub(super) dataset: Option<DatasetId>,
    /// What it is called; what is about no dataset has no title.
    pub(super) title: String,
    tags: u8,
    /// What differs, in words.
    pub(super) lines: Vec<(Tag, String)>,
}

impl Group {
    /// Tells whether something of a sort differs in it.
    pub(super) const fn has(&self, tag: Tag) -> bool {
        self.tags & tag.bit() != 0
    }
}

/// What differs between two moments.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Comparison {
    /// Datasets by title, then what is about none.
    pub(super) groups: Vec<Group>,
}

impl Comparison {
    /// Compares an inventory with a later one.
    pub(super) fn of(from: &Inventory, to: &Inventory, text: &Text) -> Self {
        let changes = compare::between(from, to);
        let mut by_dataset: BTreeMap<DatasetId, Vec<&Change>> = BTreeMap::new();
        let mut others: Vec<Change> = Vec::new();
        for change in &changes {
            match change.key().dataset() {
                Some(id) => by_dataset.entry(id).or_default().push(change),
                // Which snapshots there are is told by their list.
                None if matches!(change.key(), Key::Snapshot(_)) => {}
                None => others.push(change.clone()),
            }
        }
        let mut groups: Vec<Group> = by_dataset.into_iter().map(|(id, changes)| group(id, &changes, from, to, text)).filter(|group| group.tags != 0).collect();
        groups.sort_by_cached_key(|group| text.sort_key(&group.title));
        let others = ChangeSet::new(others).map(|others| wording::change_lines(&others, to, text)).unwrap_or_default();
        if !others.is_empty() {
            let lines = others.into_iter().map(|line| (Tag::Other, line)).collect();
            groups.push(Group { dataset: None, title: String::new(), tags: Tag::Other.bit(), lines });
        }
        Self { groups }
    }

    /// Returns how many datasets were added, removed and so on; of what is about none, how many lines.
    pub(super) fn count(&self, tag: Tag) -> usize {
        match tag {
            Tag::Other => self.groups.iter().filter(|group| group.has(tag)).map(|group| group.lines.len()).sum(),
            _ => self.groups.iter().filter(|group| group.has(tag)).count(),
        }
    }
}

fn group(id: DatasetId, changes: &[&Change], from: &Inventory, to: &Inventory, text: &Text) -> Group {
    let dataset = to.dataset(id).or_else(|| from.dataset(id));
    let title = dataset.map_or("", |dataset| dataset.title(to.language())).to_owned();
    let alone = |tag: Tag| Group { dataset: Some(id), title: title.clone(), tags: tag.bit(), lines: Vec::new() };
    // What a dataset begins or ends with is what it is, not what was changed.
    match (from.dataset(id).is_some(), to.dataset(id).is_some()) {
        (false, true) => return alone(Tag::Added),
        (true, false) => return alone(Tag::Removed),
        _ => {}
    }
    let lines: Vec<(Tag, String)> =
        changes.iter().flat_map(|change| differences(change)).map(|difference| (tag_of(&difference), wording::difference(&difference, to, text))).collect();
    let tags = lines.iter().fold(0, |tags, (tag, _)| tags | tag.bit());
    Group { dataset: Some(id), title, tags, lines }
}

/// Returns the parts that differ; which checklist a dataset has taken up follows from the rest.
fn differences(change: &Change) -> Vec<Difference> {
    let is_first = matches!((change.key(), change.before(), change.after()), (Key::Adopted(_), None, Some(Record::Adopted(_))));
    if is_first { Vec::new() } else { change.differences() }
}

const fn tag_of(difference: &Difference) -> Tag {
    match difference.part {
        Part::Stage | Part::Since => Tag::Moved,
        Part::Score(_) | Part::Reason(_) => Tag::Scored,
        _ => Tag::Changed,
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::command::{Answer, Command, NewDataset, NewScore, OrganisationDraft};
    use crate::model::{Field, FieldKey, Language, Level, Line, OrganisationId, Score, ScoringModel, Value};
    use crate::text::Locale;

    fn id(number: u128) -> DatasetId {
        DatasetId::from_uuid(Uuid::from_u128(number))
    }

    fn run(inventory: &mut Inventory, commands: impl IntoIterator<Item = Command>) {
        for command in commands {
            let changes = command.plan(inventory).unwrap();
            inventory.apply(&changes).unwrap();
        }
    }

    #[test]
    fn every_difference_is_told_under_its_dataset_and_sort() {
        let mut from = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9)));
        let new = |number, title: &str| NewDataset { id: id(number), title: title.to_owned(), language: Language::Sv };
        let model = ScoringModel::standard();
        let criterion = model.criteria[0].id;
        run(
            &mut from,
            [
                Command::CreateInventory(OrganisationDraft::default(), Box::new(model)),
                Command::AddDatasets(vec![new(1, "Utegym"), new(2, "Badplatser"), new(3, "Adresser")]),
            ],
        );
        let mut to = from.clone();
        let owner = FieldKey::new(Field::Owner, Language::Sv);
        let score = NewScore { criterion, answer: Answer::Is(Score::Known(Level::MAX)), reason: None };
        run(
            &mut to,
            [
                Command::AddDatasets(vec![new(4, "Lekplatser")]),
                Command::RemoveDatasets(vec![id(3)]),
                Command::EditDataset(id(2), vec![(owner, Some(Value::Line(Line::new("Fritid").unwrap())))]),
                Command::Score(id(1), vec![score]),
                Command::DescribeOrganisation(OrganisationDraft { name: "Björkby".to_owned(), ..OrganisationDraft::default() }),
            ],
        );
        let text = Text::new(Locale::Sv);
        let comparison = Comparison::of(&from, &to, &text);
        let titles: Vec<&str> = comparison.groups.iter().map(|group| group.title.as_str()).collect();
        assert_eq!(titles, ["Adresser", "Badplatser", "Lekplatser", "Utegym", ""]);
        assert_eq!(Tag::ALL.map(|tag| comparison.count(tag)), [1, 1, 0, 1, 1, 1]);
        let badplatser = &comparison.groups[1];
        assert!(badplatser.has(Tag::Changed) && badplatser.lines[0].1.contains("Fritid"), "{badplatser:?}");
        assert_eq!(Comparison::of(&to, &to, &text), Comparison::default());
    }
}
