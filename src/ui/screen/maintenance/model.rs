//! What the screen can show: everything that is due, and the datasets that no day can be told for, with what they can be narrowed to.
//!
//! Worked out once for each state of the inventory, away from the frame; nothing here draws.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::export::reminder;
use crate::model::process::{Due, DueWhat, NoClock, Urgency, Year};
use crate::model::query::fold;
use crate::model::{DatasetId, DepartmentId, Every, Field, Inventory, ItemId, Language, Process, Role, Stage};
use crate::text::Text;
use crate::wording;

/// Names a row: a dataset with what is due, or the dataset alone where no day can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct RowId {
    pub(super) dataset: DatasetId,
    pub(super) what: Option<DueWhat>,
}

/// What a row tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Matter {
    /// Something is due on a day.
    Due(Due),
    /// No day can be told for the next update.
    NoClock(NoClock),
}

/// A row before it is worded.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) id: RowId,
    pub(super) matter: Matter,
    department: Option<DepartmentId>,
    /// Who is to see to it: a place in the list of names.
    who: Option<u32>,
    /// A bit for each role.
    roles: u8,
    folded: Arc<str>,
}

/// Which of many are wanted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Pick<T> {
    /// All of them.
    #[default]
    Any,
    /// Those that have none.
    None,
    /// Those that have this one.
    Of(T),
}

impl<T: PartialEq> Pick<T> {
    fn lets(&self, has: Option<&T>) -> bool {
        match self {
            Self::Any => true,
            Self::None => has.is_none(),
            Self::Of(wanted) => has == Some(wanted),
        }
    }
}

/// What sort of thing is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// Promised updates.
    Updates,
    /// Items of the checklist.
    Items,
    /// One item.
    Item(ItemId),
}

impl Sort {
    fn lets(self, what: Option<DueWhat>) -> bool {
        match (self, what) {
            (Self::Updates, what) => !matches!(what, Some(DueWhat::Item(_))),
            (Self::Items, what) => matches!(what, Some(DueWhat::Item(_))),
            (Self::Item(wanted), what) => what == Some(DueWhat::Item(wanted)),
        }
    }
}

/// What is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) department: Pick<DepartmentId>,
    pub(super) who: Pick<String>,
    pub(super) role: Option<Role>,
    pub(super) sort: Option<Sort>,
    /// As typed.
    pub(super) search: String,
    /// Only what is due for this dataset.
    pub(super) only: Option<DatasetId>,
}

impl Filter {
    /// Tells whether anything is left out.
    pub(super) fn is_narrowing(&self) -> bool {
        let Self { department, who, role, sort, search, only } = self;
        *department != Pick::Any || *who != Pick::Any || role.is_some() || sort.is_some() || !search.trim().is_empty() || only.is_some()
    }
}

/// Something that could be wanted, with how many rows it has in all.
#[derive(Debug, Clone)]
pub(super) struct Choice<T> {
    pub(super) value: T,
    pub(super) name: String,
    pub(super) count: usize,
}

/// Everything of one state of the inventory.
#[derive(Debug, Default)]
pub(super) struct Base {
    pub(super) rows: Vec<Row>,
    pub(super) departments: Vec<Choice<Pick<DepartmentId>>>,
    pub(super) people: Vec<Choice<Pick<String>>>,
    pub(super) roles: Vec<Choice<Role>>,
    pub(super) sorts: Vec<Choice<Sort>>,
    /// The names that rows point to.
    names: Vec<String>,
    /// What items are searched by.
    items: BTreeMap<ItemId, String>,
}

fn bit(role: Role) -> u8 {
    1 << Role::ALL.iter().position(|other| *other == role).unwrap_or_default()
}

/// Gathers the rows.
struct Gathering<'a> {
    inventory: &'a Inventory,
    /// By dataset: what it is searched by.
    folded: BTreeMap<DatasetId, Arc<str>>,
    names: BTreeMap<String, u32>,
}

impl<'a> Gathering<'a> {
    fn row(&mut self, dataset: DatasetId, matter: Matter, who: Option<&str>, roles: &[Role]) -> Option<Row> {
        let found = self.inventory.dataset(dataset)?;
        let inventory: &'a Inventory = self.inventory;
        let folded = self.folded.entry(dataset).or_insert_with(|| {
            let titles = Language::ALL.map(|language| found.title(language)).join("\n");
            fold(&format!("{titles}\n{}\n{}", inventory.department_of(found), found.line(Field::Steward))).into()
        });
        let next = u32::try_from(self.names.len()).ok()?;
        let who = who.map(|name| match self.names.get(name) {
            Some(index) => *index,
            None => *self.names.entry(name.to_owned()).or_insert(next),
        });
        let what = match matter {
            Matter::Due(due) => Some(due.what),
            Matter::NoClock(_) => None,
        };
        let roles = roles.iter().map(|role| bit(*role)).fold(0, |all, bit| all | bit);
        Some(Row { id: RowId { dataset, what }, matter, department: found.department(), who, roles, folded: Arc::clone(folded) })
    }
}

impl Base {
    /// Gathers what is due and what has no day.
    pub(super) fn of(inventory: &Inventory, process: &Process, text: &Text) -> Self {
        let mut gathering = Gathering { inventory, folded: BTreeMap::new(), names: BTreeMap::new() };
        let due = process.due.iter();
        let mut rows: Vec<Row> = due
            .filter_map(|due| gathering.row(due.dataset, Matter::Due(*due), reminder::responsible(due, inventory), reminder::roles(due, inventory)))
            .collect();
        for dataset in inventory.datasets().filter(|dataset| dataset.stage() >= Stage::Publish && inventory.outcome(dataset.id()).is_none()) {
            let steward = Some(dataset.line(Field::Steward)).filter(|steward| !steward.is_empty());
            rows.extend(NoClock::of(dataset).and_then(|why| gathering.row(dataset.id(), Matter::NoClock(why), steward, &[Role::Coordinator])));
        }
        let mut names = vec![String::new(); gathering.names.len()];
        for (name, index) in gathering.names {
            if let Some(place) = names.get_mut(index as usize) {
                *place = name;
            }
        }
        let mut base = Self { rows, names, ..Self::default() };
        base.choices(inventory, text);
        base
    }

    fn choices(&mut self, inventory: &Inventory, text: &Text) {
        let (mut departments, mut people) = (BTreeMap::new(), BTreeMap::new());
        let (mut roles, mut items, mut updates) = ([0_usize; Role::ALL.len()], BTreeMap::new(), 0);
        for row in &self.rows {
            *departments.entry(row.department).or_insert(0_usize) += 1;
            *people.entry(row.who).or_insert(0_usize) += 1;
            for (role, count) in Role::ALL.into_iter().zip(&mut roles) {
                *count += usize::from(row.roles & bit(role) != 0);
            }
            match row.id.what {
                Some(DueWhat::Item(item)) => *items.entry(item).or_insert(0_usize) += 1,
                Some(DueWhat::Update) | None => updates += 1,
            }
        }
        let by_name = |a: &str, b: &str| text.compare(a, b);
        self.departments = departments
            .into_iter()
            .map(|(id, count)| match id.and_then(|id| inventory.department(id)) {
                Some(department) => Choice { value: Pick::Of(department.id), name: department.name.to_string(), count },
                None => Choice { value: Pick::None, name: text.get("without-department").to_owned(), count },
            })
            .collect();
        self.departments.sort_by(|a, b| (a.value == Pick::None).cmp(&(b.value == Pick::None)).then_with(|| by_name(&a.name, &b.name)));
        let name_of = |index: u32| self.names.get(index as usize).cloned().unwrap_or_default();
        self.people = people
            .into_iter()
            .map(|(index, count)| match index.map(name_of) {
                Some(name) => Choice { value: Pick::Of(name.clone()), name, count },
                None => Choice { value: Pick::None, name: text.get("maintenance-nobody").to_owned(), count },
            })
            .collect();
        self.people.sort_by(|a, b| (a.value == Pick::None).cmp(&(b.value == Pick::None)).then_with(|| by_name(&a.name, &b.name)));
        let roles = Role::ALL.into_iter().zip(roles).filter(|(_, count)| *count > 0);
        self.roles = roles.map(|(value, count)| Choice { value, name: wording::role(value, text).to_owned(), count }).collect();
        let of_items = items.values().sum();
        self.sorts = vec![
            Choice { value: Sort::Updates, name: text.get("maintenance-sort-updates").to_owned(), count: updates },
            Choice { value: Sort::Items, name: text.get("maintenance-sort-items").to_owned(), count: of_items },
        ];
        for (item, count) in items {
            let name = wording::item(item, inventory, text);
            self.items.insert(item, fold(&name));
            self.sorts.push(Choice { value: Sort::Item(item), name, count });
        }
    }

    fn is_wanted(&self, row: &Row, filter: &Filter, search: &str) -> bool {
        let Filter { department, who, role, sort, search: _, only } = filter;
        let item = || match row.id.what {
            Some(DueWhat::Item(item)) => self.items.get(&item).is_some_and(|item| item.contains(search)),
            _ => false,
        };
        let name = row.who.and_then(|index| self.names.get(index as usize));
        only.is_none_or(|only| row.id.dataset == only)
            && department.lets(row.department.as_ref())
            && who.lets(name)
            && role.is_none_or(|role| row.roles & bit(role) != 0)
            && sort.is_none_or(|sort| sort.lets(row.id.what))
            && (search.is_empty() || row.folded.contains(search) || item() || name.is_some_and(|name| fold(name).contains(search)))
    }
}

/// A part of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// Overdue, due soon, or due later.
    Due(Urgency),
    /// No day can be told.
    NoClock,
}

impl Section {
    /// All parts, in order.
    pub(super) const ALL: [Self; 4] = [Self::Due(Urgency::Overdue), Self::Due(Urgency::Soon), Self::Due(Urgency::Later), Self::NoClock];

    /// Returns the key of its heading.
    pub(super) const fn heading(self) -> &'static str {
        match self {
            Self::Due(Urgency::Overdue) => "maintenance-overdue",
            Self::Due(Urgency::Soon) => "maintenance-soon",
            Self::Due(Urgency::Later) => "maintenance-later",
            Self::NoClock => "maintenance-no-clock",
        }
    }

    const fn of(matter: Matter) -> Self {
        match matter {
            Matter::Due(due) => Self::Due(due.urgency),
            Matter::NoClock(_) => Self::NoClock,
        }
    }
}

/// A line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// The heading of a part, with how many rows it has.
    Heading(Section, usize),
    /// A row.
    Row(RowId, Matter),
}

/// What is shown of it all.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// The list.
    pub(super) lines: Vec<Line>,
    /// How many rows each part has.
    pub(super) counts: [usize; Section::ALL.len()],
    /// Everything that is due on a day, earliest first.
    pub(super) due: Vec<Due>,
    /// The same over twelve months.
    pub(super) year: Year,
}

impl Shown {
    /// Narrows it down.
    pub(super) fn of(base: &Base, filter: &Filter, inventory: &Inventory, today: jiff::civil::Date) -> Self {
        let search = fold(&filter.search);
        let wanted: Vec<&Row> = base.rows.iter().filter(|row| base.is_wanted(row, filter, &search)).collect();
        let mut shown = Self::default();
        for (section, count) in Section::ALL.into_iter().zip(&mut shown.counts) {
            let rows = wanted.iter().filter(|row| Section::of(row.matter) == section).map(|row| Line::Row(row.id, row.matter));
            let at = shown.lines.len();
            shown.lines.extend(rows);
            *count = shown.lines.len() - at;
            if *count > 0 {
                shown.lines.insert(at, Line::Heading(section, *count));
            }
        }
        shown.due = wanted
            .iter()
            .filter_map(|row| match row.matter {
                Matter::Due(due) => Some(due),
                Matter::NoClock(_) => None,
            })
            .collect();
        shown.year = Year::of(&shown.due, inventory, today);
        shown
    }
}

/// Returns the item that an update is written down at, if the dataset's checklist asks for one.
pub(super) fn update_item(inventory: &Inventory, dataset: DatasetId) -> Option<ItemId> {
    let checklist = inventory.checklist_of(dataset);
    checklist.asked().find(|item| item.every == Some(Every::Frequency)).map(|item| item.id)
}

/// Lets go of what is chosen and no longer there.
pub(super) fn retain(chosen: &mut BTreeSet<RowId>, base: &Base) {
    if !chosen.is_empty() {
        let there: BTreeSet<RowId> = base.rows.iter().map(|row| row.id).collect();
        chosen.retain(|id| there.contains(id));
    }
}
