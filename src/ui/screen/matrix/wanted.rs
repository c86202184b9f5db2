//! Which datasets are wanted in the matrix, and what could be wanted instead, with how many that would be.
//!
//! It asks the model; it shows nothing.

use crate::model::gate::GateState;
use crate::model::query::{Condition, Held, SortBy};
use crate::model::rank::Ranked;
use crate::model::{Code, Dataset, DepartmentId, Field, Stage, Vocabulary};
use crate::text::Text;
use crate::ui::context::Open;
use crate::wording;

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

impl<T: Copy + PartialEq> Pick<T> {
    fn lets(self, mut has: impl FnMut(T) -> bool, is_empty: bool) -> bool {
        match self {
            Self::Any => true,
            Self::None => is_empty,
            Self::Of(wanted) => has(wanted),
        }
    }
}

/// Which datasets are wanted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Filter {
    /// Those of these departments.
    pub(super) home: Pick<DepartmentId>,
    /// Those with this theme.
    pub(super) theme: Pick<Code>,
    /// Those at this stage.
    pub(super) stage: Option<Stage>,
    /// Those whose gates have come to this.
    pub(super) gate: Option<GateState>,
    /// Only those that a law asks for.
    pub(super) only_duties: bool,
}

impl Filter {
    /// Takes on what a saved view asks for; returns the conditions that there is no room for here.
    pub(super) fn of(conditions: &[Condition]) -> (Self, Vec<Condition>) {
        let mut filter = Self::default();
        let mut rest = Vec::new();
        for condition in conditions {
            let wanted = match condition.only_pick() {
                Some((SortBy::Field(Field::Department), held)) if filter.home == Pick::Any => {
                    pick(&held, |id| id.parse().ok()).map(|home| Self { home, ..filter })
                }
                Some((SortBy::Field(Field::Theme), held)) if filter.theme == Pick::Any => {
                    pick(&held, |code| Code::new(Vocabulary::Theme, code).ok()).map(|theme| Self { theme, ..filter })
                }
                Some((SortBy::Stage, Held::Text(key))) if filter.stage.is_none() => key.parse().ok().map(|stage| Self { stage: Some(stage), ..filter }),
                Some((SortBy::Gate, Held::Text(key))) if filter.gate.is_none() => GateState::parse(&key).map(|state| Self { gate: Some(state), ..filter }),
                _ if *condition == Condition::Duty(true) => Some(Self { only_duties: true, ..filter }),
                _ => None,
            };
            match wanted {
                Some(wanted) => filter = wanted,
                None => rest.push(condition.clone()),
            }
        }
        (filter, rest)
    }

    /// Tells whether a dataset is wanted.
    pub(super) fn lets(&self, ranked: &Ranked, dataset: &Dataset) -> bool {
        let Self { home, theme, stage, gate, only_duties } = *self;
        let themes = dataset.codes(Field::Theme);
        let department = dataset.department();
        home.lets(|id| department == Some(id), department.is_none())
            && theme.lets(|code| themes.contains(&code), themes.is_empty())
            && stage.is_none_or(|stage| dataset.stage() == stage)
            && gate.is_none_or(|state| ranked.worst_gate == state)
            && (!only_duties || ranked.has_duty)
    }
}

fn pick<T>(held: &Held, parse: impl Fn(&str) -> Option<T>) -> Option<Pick<T>> {
    match held {
        Held::Nothing => Some(Pick::None),
        Held::Text(key) => parse(key).map(Pick::Of),
        Held::Number(_) => None,
    }
}

/// Something that could be wanted.
#[derive(Debug)]
pub(super) struct Choice<T> {
    pub(super) value: T,
    pub(super) name: String,
    /// How many datasets that would be, after all other filters.
    pub(super) count: usize,
}

/// Everything that could be wanted.
#[derive(Debug, Default)]
pub(super) struct Choices {
    /// In the order of the language, none at all last.
    pub(super) homes: Vec<Choice<Pick<DepartmentId>>>,
    /// In the order of the language, none at all last; only those that occur.
    pub(super) themes: Vec<Choice<Pick<Code>>>,
    /// In their order.
    pub(super) stages: Vec<Choice<Stage>>,
    /// In the order they are offered.
    pub(super) gates: Vec<Choice<GateState>>,
}

impl Choices {
    /// Counts what could be wanted.
    pub(super) fn of(open: &Open<'_>, filter: Filter, text: &Text) -> Self {
        let inventory = open.inventory();
        let all: Vec<(&Ranked, &Dataset)> = open.worked.ranking.iter().filter_map(|ranked| Some((ranked, inventory.dataset(ranked.id)?.as_ref()))).collect();
        let count = |filter: Filter| all.iter().filter(|(ranked, dataset)| filter.lets(ranked, dataset)).count();

        let mut homes: Vec<(Pick<DepartmentId>, String)> =
            inventory.departments().map(|department| (Pick::Of(department.id), department.name.to_string())).collect();
        homes.sort_by(|a, b| text.compare(&a.1, &b.1));
        homes.push((Pick::None, text.get("without-department").to_owned()));
        let mut codes: Vec<Code> = all.iter().flat_map(|(_, dataset)| dataset.codes(Field::Theme)).copied().collect();
        codes.sort_unstable();
        codes.dedup();
        let mut themes: Vec<(Pick<Code>, String)> = codes.into_iter().map(|code| (Pick::Of(code), code.term().label(open.language).to_owned())).collect();
        themes.sort_by(|a, b| text.compare(&a.1, &b.1));
        themes.push((Pick::None, text.get("without-theme").to_owned()));
        Self {
            homes: counted(homes, |home| count(Filter { home, ..filter })),
            themes: counted(themes, |theme| count(Filter { theme, ..filter })),
            stages: counted(Stage::ALL.map(|stage| (stage, wording::stage(stage, text).to_owned())), |stage| count(Filter { stage: Some(stage), ..filter })),
            gates: counted(GateState::ALL.map(|state| (state, wording::gate_state(state, text).to_owned())), |state| {
                count(Filter { gate: Some(state), ..filter })
            }),
        }
    }
}

fn counted<T: Copy>(named: impl IntoIterator<Item = (T, String)>, count: impl Fn(T) -> usize) -> Vec<Choice<T>> {
    named.into_iter().map(|(value, name)| Choice { value, name, count: count(value) }).collect()
}
