//! Which dataset a row is about: by id, else by the source's own name for it, else by code, else by the same title in the same department.
//!
//! It knows names and ids only; what to do about a match is decided in [`super`].

use std::collections::{BTreeMap, BTreeSet};

use super::How;
use crate::import::recall;
use crate::model::list_source::ListSource;
use crate::model::{DatasetId, Field, FieldKey, Inventory, Language, Value, query};

/// Folds a name for comparing: case and white space make no difference.
pub(super) fn fold(name: &str) -> String {
    query::fold(name)
}

/// What a row says of which dataset it is about.
pub(super) struct Wanted<'a> {
    pub(super) id: Option<DatasetId>,
    pub(super) code: Option<&'a str>,
    pub(super) titles: Vec<&'a str>,
    pub(super) department: Option<&'a str>,
    /// What the source knows it by.
    pub(super) identity: Option<&'a str>,
}

struct Entry {
    id: DatasetId,
    code: Option<String>,
    department: Option<String>,
}

/// What is known of the inventory and of the rows so far.
#[derive(Default)]
pub(super) struct Known {
    ids: BTreeSet<DatasetId>,
    codes: BTreeMap<String, DatasetId>,
    titles: BTreeMap<String, Vec<Entry>>,
    named: BTreeMap<String, DatasetId>,
    /// Of those that the source names, the ones that were merged into another dataset here, as they were.
    merged: BTreeMap<String, DatasetId>,
    /// Rows of the list that are about a dataset that others were merged into, wherever they stand.
    survivors: BTreeMap<DatasetId, u32>,
    /// The rows so far that the source knows, by their datasets, and by what it knows them.
    sourced: BTreeMap<DatasetId, (String, u32)>,
    claimed: BTreeMap<DatasetId, u32>,
    claimed_codes: BTreeMap<String, u32>,
    new_titles: BTreeSet<(String, Option<String>)>,
}

impl Known {
    pub(super) fn of(inventory: &Inventory, source: Option<&ListSource>) -> Self {
        let mut known = Self::default();
        for named in source.into_iter().flat_map(|source| &source.known) {
            let Some(dataset) = recall::now(inventory, named.dataset) else { continue };
            known.named.insert(named.identity.clone(), dataset);
            if dataset != named.dataset {
                known.merged.insert(named.identity.clone(), named.dataset);
            }
        }
        for dataset in inventory.datasets() {
            let id = dataset.id();
            known.ids.insert(id);
            let code = Some(dataset.line(Field::Code)).filter(|code| !code.is_empty()).map(fold);
            known.codes.extend(code.clone().map(|code| (code, id)));
            let department = Some(inventory.department_of(dataset)).filter(|name| !name.is_empty()).map(fold);
            let titles: BTreeSet<String> = Language::ALL
                .iter()
                .filter_map(|language| match dataset.get(FieldKey::new(Field::Title, *language)) {
                    Some(Value::Line(title)) => Some(fold(title.as_str())),
                    _ => None,
                })
                .collect();
            for title in titles {
                known.titles.entry(title).or_default().push(Entry { id, code: code.clone(), department: department.clone() });
            }
        }
        known
    }

    /// Tells whether an earlier row has the same id or code.
    pub(super) fn repeats(&self, wanted: &Wanted<'_>) -> Option<super::Refused> {
        let same_id = wanted.id.and_then(|id| self.claimed.get(&id)).map(|row| super::Refused::SameId { row: *row });
        let same_code = || wanted.code.and_then(|code| self.claimed_codes.get(&fold(code))).map(|row| super::Refused::SameCode { row: *row });
        same_id.or_else(same_code)
    }

    /// Takes in which rows are about datasets that others were merged into; see [`super::merged`].
    pub(super) fn keep_survivors(&mut self, rows: BTreeMap<DatasetId, u32>) {
        self.survivors = rows;
    }

    /// Finds the other row that is about the same dataset as this one, where the source knows them apart and they are one here.
    pub(super) fn same_as(&self, wanted: &Wanted<'_>) -> Option<(DatasetId, u32)> {
        let identity = wanted.identity?;
        let dataset = *self.named.get(identity)?;
        let earlier = self.sourced.get(&dataset).filter(|(other, _)| other != identity).map(|(_, row)| *row);
        let survivor = || self.survivors.get(&dataset).copied().filter(|_| self.merged.contains_key(identity));
        earlier.or_else(survivor).map(|row| (dataset, row))
    }

    /// Returns the dataset that the source knows a row by as it was before it was merged into another.
    pub(super) fn before_merge(&self, identity: &str) -> Option<DatasetId> {
        self.merged.get(identity).copied()
    }

    /// Tells whether an earlier row is about a dataset.
    pub(super) fn is_claimed(&self, dataset: DatasetId) -> bool {
        self.claimed.contains_key(&dataset)
    }

    /// Returns the earlier row that is about a dataset.
    pub(super) fn row_of(&self, dataset: DatasetId) -> Option<u32> {
        self.claimed.get(&dataset).copied()
    }

    /// Finds the dataset that a row is about, and how, unless an earlier row is about it already or a person gave it to another.
    pub(super) fn find(&self, wanted: &Wanted<'_>, reserved: &BTreeSet<DatasetId>) -> Option<(DatasetId, How)> {
        let is_free = |(id, _): &(DatasetId, How)| !self.claimed.contains_key(id) && !reserved.contains(id);
        let code = wanted.code.map(fold);
        let by_id = || wanted.id.filter(|id| self.ids.contains(id)).map(|id| (id, How::Id));
        let by_source = || wanted.identity.and_then(|identity| self.named.get(identity)).map(|id| (*id, How::Source));
        let by_code = || code.as_ref().and_then(|code| self.codes.get(code)).map(|id| (*id, How::Code));
        let by_title = || self.find_by_title(wanted, code.as_deref(), reserved).map(|id| (id, How::Title));
        by_id().filter(is_free).or_else(|| by_source().filter(is_free)).or_else(|| by_code().filter(is_free)).or_else(by_title)
    }

    fn find_by_title(&self, wanted: &Wanted<'_>, code: Option<&str>, reserved: &BTreeSet<DatasetId>) -> Option<DatasetId> {
        let department = wanted.department.map(fold);
        let may_be = |entry: &&Entry| {
            let other_code = matches!((code, &entry.code), (Some(a), Some(b)) if a != b);
            let other_department = matches!((&department, &entry.department), (Some(a), Some(b)) if a != b);
            !self.claimed.contains_key(&entry.id) && !reserved.contains(&entry.id) && !other_code && !other_department
        };
        let entries = || wanted.titles.iter().filter_map(|title| self.titles.get(&fold(title))).flatten().filter(may_be);
        let nearest = entries().find(|entry| entry.department == department).map(|entry| entry.id);
        // Of several departments' that could be meant none is: somebody has to look.
        let only = || {
            let ids: BTreeSet<DatasetId> = entries().map(|entry| entry.id).collect();
            if ids.len() == 1 { ids.first().copied() } else { None }
        };
        nearest.or_else(only)
    }

    /// Keeps in mind that a row is about a dataset; tells whether another one of the same department has the same title.
    pub(super) fn claim(&mut self, wanted: &Wanted<'_>, id: DatasetId, row: u32) -> bool {
        self.claimed.insert(id, row);
        if let Some(identity) = wanted.identity.filter(|identity| self.named.get(*identity) == Some(&id)) {
            self.sourced.insert(id, (identity.to_owned(), row));
        }
        self.claimed_codes.extend(wanted.code.map(|code| (fold(code), row)));
        let department = wanted.department.map(fold);
        let mut is_same = false;
        // The same word in two languages is one title.
        let titles: BTreeSet<String> = wanted.titles.iter().map(|title| fold(title)).collect();
        for title in titles {
            is_same |= self.titles.get(&title).into_iter().flatten().any(|entry| entry.id != id && entry.department == department);
            is_same |= !self.new_titles.insert((title, department.clone()));
        }
        is_same
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_row_whose_titles_are_one_word_is_not_the_same_as_itself() {
        let id = |number: u128| DatasetId::from_uuid(Uuid::from_u128(number));
        let row = |titles: &[&'static str]| Wanted { id: None, code: None, titles: titles.to_vec(), department: None, identity: None };
        let mut known = Known::default();
        assert!(!known.claim(&row(&["Adresser", "adresser "]), id(1), 2), "the Swedish and the Danish title are one word");
        assert!(known.claim(&row(&["Adresser"]), id(2), 3), "another row with that title is told");
        assert!(!known.claim(&row(&["Badplatser", "Badesteder"]), id(3), 4));
    }
}
