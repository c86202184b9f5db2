//! The standard checklist item by item, what keeps a checklist from being used, and what a new version means to those who follow an older one.

use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use super::error::TextOf;
use super::succession::{Succession, TakeUp};
use super::*;
use crate::command::{Command, NewDataset, NewTick, OrganisationDraft, Refusal};
use crate::model::value::ValueError;
use crate::model::{DatasetId, Inventory, ItemState, Items, Language, Line, OrganisationId, Process, ScoringModel};

fn id(text: &str) -> ItemId {
    ItemId::new(text).unwrap()
}

fn standard() -> Checklist {
    Checklist::clone(Checklist::standard())
}

fn off(item: &str) -> SwitchedOff {
    SwitchedOff { item: id(item), reason: Prose::new("Vi gör inte så").unwrap() }
}

/// An own item with a Swedish text.
fn own(name: &str, stage: Stage) -> Item {
    let text = Localized { sv: "Fråga kulturnämnden".to_owned(), ..Localized::default() };
    let guidance = Localized::default();
    Item { id: id(name), stage, text, roles: vec![Role::Owner], mandatory: Mandatory::Always, decision: None, every: None, guidance, source: String::new() }
}

/// Every item with its roles, whether it is mandatory, and how often it comes back, as the process was agreed on.
const AGREED: &[(&str, &str, &str, &str)] = &[
    ("I01", "K", "always", ""),
    ("I02", "K", "always", ""),
    ("I03", "K", "never", ""),
    ("I04", "K", "always", ""),
    ("I05", "K", "always", ""),
    ("I06", "K", "always", ""),
    ("I07", "KJ", "always", ""),
    ("I08", "Ä", "never", ""),
    ("I09", "I", "never", ""),
    ("I10", "KI", "never", ""),
    ("I11", "K", "always", ""),
    ("I12", "Ä", "always", ""),
    ("F01", "ÄJ", "always", ""),
    ("F02", "J", "always", ""),
    ("F03", "JI", "always", ""),
    ("F04", "J", "always", ""),
    ("F05", "J", "always", ""),
    ("F06", "Ä", "always", ""),
    ("F07", "F", "always", ""),
    ("F08", "I", "always", ""),
    ("F09", "F", "always", ""),
    ("F10", "K", "always", ""),
    ("F11", "IF", "never", ""),
    ("F12", "Ä", "always", ""),
    ("P01", "I", "always", ""),
    ("P02", "K", "always", ""),
    ("P03", "K", "always", ""),
    ("P04", "I", "always", ""),
    ("P05", "C", "never", ""),
    ("P06", "F", "always", ""),
    ("P07", "K", "with-duty", ""),
    ("P08", "C", "never", ""),
    ("P09", "C", "never", ""),
    ("P10", "K", "always", ""),
    ("P11", "F", "always", ""),
    ("U01", "F", "always", "frequency"),
    ("U02", "I", "always", "30"),
    ("U03", "F", "never", "180"),
    ("U04", "F", "always", "30"),
    ("U05", "K", "never", "365"),
    ("U06", "K", "always", "180"),
    ("U07", "ÄJ", "always", "365"),
    ("U08", "K", "never", "180"),
    ("U09", "FI", "never", "365"),
    ("U10", "I", "never", "event"),
    ("U11", "K", "never", "365"),
    ("U12", "Ä", "at-retirement", "event"),
];

#[test]
fn the_standard_checklist_is_as_agreed() {
    let checklist = Checklist::standard();
    assert_eq!(checklist.problems(), []);
    assert_eq!(Stage::ALL.map(|stage| checklist.of_stage(stage).count()), [12, 12, 11, 12]);
    let told = |item: &Item| {
        let roles: String = item.roles.iter().map(|role| role.letter()).collect();
        let every = match item.every {
            None => String::new(),
            Some(Every::Days(days)) => days.to_string(),
            Some(Every::Frequency) => "frequency".to_owned(),
            Some(Every::Event) => "event".to_owned(),
        };
        (item.id.to_string(), roles, item.mandatory.key().to_owned(), every)
    };
    let agreed: Vec<_> =
        AGREED.iter().map(|(id, roles, mandatory, every)| ((*id).to_owned(), (*roles).to_owned(), (*mandatory).to_owned(), (*every).to_owned())).collect();
    assert_eq!(checklist.items.iter().map(told).collect::<Vec<_>>(), agreed);
    for item in &checklist.items {
        assert!(item.text.is_complete() && !item.source.is_empty() && item.guidance.is_empty(), "{}", item.id);
        assert_eq!(item.id.as_str().chars().next(), ["I", "F", "P", "U"][item.stage.index()].chars().next(), "{}", item.id);
        for language in Language::ALL {
            let text = item.text.exact(language);
            assert!(Line::new(text).is_ok_and(|line| line.as_str() == text) && !text.ends_with(['.', '!']) && text.chars().count() <= 120, "{text}");
        }
    }
    let decisions: Vec<&str> = checklist.items.iter().filter(|item| item.decision.is_some()).map(|item| item.id.as_str()).collect();
    assert_eq!(decisions, ["I12", "F12"]);
    assert!(checklist.items.iter().all(|item| (item.stage == Stage::Maintain) == item.every.is_some()));
}

#[test]
fn a_broken_checklist_says_why() {
    let mut repeated = standard();
    repeated.items.push(repeated.items[3].clone());
    assert_eq!(repeated.check(), Err(ChecklistError::Repeated(id("I04"))));
    let mut mute = standard();
    mute.items[2].text = Localized::default();
    assert_eq!(mute.check(), Err(ChecklistError::MissingText(id("I03"))));
    let mut checklist = standard();
    checklist.switched_off.push(off("F12"));
    assert_eq!(checklist.check(), Err(ChecklistError::NoDecision(Stage::Prepare)));
    checklist.switched_off[0].item = id("X9");
    assert_eq!(checklist.check(), Err(ChecklistError::NoItem(id("X9"))));
    checklist.switched_off[0].item = id("I08");
    assert_eq!((checklist.check(), checklist.of_stage(Stage::Identify).count()), (Ok(()), 11));
    checklist.switched_off.push(off("I08"));
    assert_eq!(checklist.check(), Err(ChecklistError::OffTwice(id("I08"))));
}

#[test]
fn an_item_that_cannot_be_kept_says_why() {
    let broken = |change: fn(&mut Item)| {
        let mut checklist = standard();
        checklist.items.push(own("own-1", Stage::Maintain));
        change(checklist.items.last_mut().unwrap());
        checklist.check().unwrap_err()
    };
    let bad = |of, error| ChecklistError::BadText(of, Some(Language::Sv), error);
    let first = id("own-1");
    assert_eq!(broken(|item| item.text.sv = "Ring\u{0}".to_owned()), bad(TextOf::Item(first), ValueError::ControlCharacter(0)));
    assert_eq!(broken(|item| item.text.sv = "a\nb".to_owned()), bad(TextOf::Item(first), ValueError::LineBreak));
    let too_long = ValueError::TooLong { found: 2_001, max: GUIDANCE_MAX };
    assert_eq!(broken(|item| item.guidance.sv = "a".repeat(2_001)), bad(TextOf::Guidance(first), too_long));
    assert_eq!(
        broken(|item| item.source = "\u{202E}".to_owned() + "x"),
        ChecklistError::BadText(TextOf::Source(first), None, ValueError::ControlCharacter(0x202E))
    );
    assert_eq!(broken(|item| item.every = Some(Every::Days(0))), ChecklistError::Days(first));
    assert_eq!(broken(|item| item.roles = vec![Role::It, Role::It]), ChecklistError::RepeatedRole(first));
    let mut long = standard();
    long.items.extend((0..300).map(|number| own(&format!("own-{number}"), Stage::Publish)));
    assert_eq!(long.check(), Err(ChecklistError::TooMany(347)));
    assert_eq!(Checklist { name: Localized::default(), ..standard() }.check(), Err(ChecklistError::NoName));
}

#[test]
fn an_id_means_the_same_through_all_versions() {
    let problems = |checklist: &Checklist, earlier: &[Arc<Checklist>]| checklist.problems_in(Language::Sv, earlier);
    let mut other = standard();
    other.items[0].text.sv = "Något annat".to_owned();
    assert_eq!(problems(&other, &[]), [ChecklistError::NotStandard(id("I01"))]);
    assert_eq!(problems(&other, &[Arc::new(other.clone())]), [], "what an older program called it may stay");
    let mut moved = standard();
    moved.items[2].stage = Stage::Prepare;
    assert_eq!(problems(&moved, &[]), [ChecklistError::NotStandard(id("I03"))]);
    let mut guided = standard();
    guided.items[0].guidance.sv = "Fråga registrator".to_owned();
    guided.items.push(own("own-1", Stage::Identify));
    assert_eq!(problems(&guided, &[]), []);
    assert_eq!(guided.problems_in(Language::Da, &[]), [ChecklistError::MissingTextIn(id("own-1"), Language::Da)]);
    guided.items.push(own("I13", Stage::Identify));
    assert_eq!(problems(&guided, &[]), [ChecklistError::Reserved(id("I13"))]);
}

#[test]
fn an_own_id_is_free() {
    let mut checklist = standard();
    assert_eq!(checklist.free_id(|_| false), Some(id("own-1")));
    checklist.items.push(own("own-1", Stage::Publish));
    assert_eq!(checklist.free_id(|taken| taken == id("own-2")), Some(id("own-3")), "what meant something elsewhere is not taken again");
}

#[test]
fn versions_are_compared_by_what_they_ask() {
    let mut later = standard();
    assert!(Succession::between(&standard(), &later).is_empty());
    later.switched_off.push(off("I08"));
    later.items.push(own("own-1", Stage::Prepare));
    later.items[0].guidance.en = "Ask the registrar".to_owned();
    let succession = Succession::between(&standard(), &later);
    assert_eq!((&succession.added, &succession.gone, &succession.changed), (&vec![id("own-1")], &vec![id("I08")], &vec![id("I01")]));
    assert!(!succession.is_reordered, "an item more or less is no other order");
    let back = Succession::between(&later, &standard());
    assert_eq!((back.added, back.gone), (succession.gone, succession.added));
    later.items.swap(4, 5);
    assert!(Succession::between(&standard(), &later).is_reordered);
    let mut apart = standard();
    apart.items.swap(11, 12);
    assert!(!Succession::between(&standard(), &apart).is_reordered, "the order between stages is nobody's");
}

/// What a dataset that has begun shows: what is asked of it, what was answered, and how far it has come.
fn shown(inventory: &Inventory, dataset: DatasetId) -> (Vec<Item>, Items, usize, usize) {
    let process = Process::of(inventory, date(2026, 11, 21));
    let progress = process.get(dataset).unwrap();
    let done = progress.stages.iter().map(|stage| stage.done).sum();
    (inventory.checklist_of(dataset).asked().cloned().collect(), inventory.items(dataset).clone(), progress.total(), done)
}

/// A change of the checklist, by a number that says which and one that says where.
fn changed(mut checklist: Checklist, what: usize, at: usize) -> Checklist {
    let at = at % checklist.items.len();
    let item = checklist.items[at].clone();
    match what {
        0 if item.decision.is_none() && checklist.why_off(item.id).is_none() => checklist.switched_off.push(off(item.id.as_str())),
        1 => checklist.switched_off.clear(),
        2 => checklist.items[at].guidance.sv.push_str("Fråga registrator"),
        3 => {
            let free = checklist.free_id(|_| false).unwrap();
            checklist.items.insert(at, own(free.as_str(), item.stage));
        }
        4 if !item.is_standard() => drop(checklist.items.remove(at)),
        5 if !item.is_standard() => checklist.items[at].text.sv.push('x'),
        _ => checklist.items.rotate_left(at),
    }
    checklist.switched_off.retain(|off| checklist.items.iter().any(|item| item.id == off.item));
    checklist
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn no_change_of_the_checklist_changes_what_a_dataset_that_has_begun_shows(
        ticked in proptest::collection::btree_set(0..11_usize, 1..5),
        changes in proptest::collection::vec((0..7_usize, 0..60_usize), 1..12),
    ) {
        let (begun, fresh) = (DatasetId::from_uuid(Uuid::from_u128(1)), DatasetId::from_uuid(Uuid::from_u128(2)));
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9)));
        let run = |inventory: &mut Inventory, command: &Command| command.plan(inventory).map(|changes| inventory.apply(&changes).unwrap());
        run(&mut inventory, &Command::CreateInventory(OrganisationDraft::default(), Box::new(ScoringModel::standard()))).unwrap();
        let new = |id| NewDataset { id, title: "D".to_owned(), language: Language::Sv };
        run(&mut inventory, &Command::AddDatasets(vec![new(begun), new(fresh)])).unwrap();
        let tick = |at: &usize| NewTick { item: standard().items[*at].id, state: ItemState::Done, reason: None, by: None, date: date(2026, 11, 21) };
        run(&mut inventory, &Command::Tick(vec![begun], ticked.iter().map(tick).collect())).unwrap();
        let before = shown(&inventory, begun);
        for (what, at) in changes {
            let wanted = changed(Checklist::clone(inventory.checklist().unwrap()), what, at);
            let done = run(&mut inventory, &Command::UseChecklist(Box::new(wanted)));
            prop_assert!(matches!(done, Ok(()) | Err(Refusal::NothingToDo)), "{:?}", done);
            prop_assert_eq!(&shown(&inventory, begun), &before);
            prop_assert_eq!(inventory.checklist_of(fresh), inventory.checklist().unwrap(), "what has not begun follows the newest");
        }
        let ahead = TakeUp::of(&inventory, [begun, fresh]);
        let answers = inventory.items(begun).clone();
        if run(&mut inventory, &Command::TakeUpChecklist(vec![begun, fresh])).is_ok() {
            let after = shown(&inventory, begun);
            let gained = |from: &[Item], to: &[Item]| to.iter().filter(|item| from.iter().all(|other| other.id != item.id)).count();
            prop_assert_eq!((ahead.datasets, ahead.added.len(), ahead.gone.len()), (1, gained(&before.0, &after.0), gained(&after.0, &before.0)));
        }
        prop_assert_eq!(inventory.items(begun), &answers, "no tick is lost");
    }
}
