//! Lists that come again after somebody worked here: what was changed here is never overwritten unasked, and what the list alone has changed comes in.

use std::collections::BTreeMap;
use std::sync::Arc;

use fyrfalt::command::{Answer, Command, Import, NewDataset, NewScore, Refusal};
use fyrfalt::import::{Ask, Choice, Decisions, Fields, Options, Plan, Problem, Target, remember, understand};
use fyrfalt::model::list_source::Marks;
use fyrfalt::model::merge::{Side, Verdict};
use fyrfalt::model::{CriterionId, DatasetId, DepartmentId, Field, FieldKey, Inventory, Language, Line, ListSource, Prose, Score, SourceId, Value};
use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use super::import::{inventory, run};
use super::import_lists::open;

const DESCRIPTION: FieldKey = FieldKey::new(Field::Description, Language::Sv);
const SYSTEM: FieldKey = FieldKey::new(Field::SourceSystem, Language::Sv);
const NOTE: FieldKey = FieldKey::new(Field::Note, Language::Sv);

fn source() -> SourceId {
    SourceId::from_uuid(Uuid::from_u128(77))
}

/// Plans a list as the source that it is recognised to be from.
fn planned(list: &str, inventory: &Inventory, decisions: &Decisions) -> (Plan, Import) {
    let (reading, mapping, recalled) = understand(&open("register.csv", list).unwrap(), inventory).unwrap();
    let known = recalled.and_then(|recalled| inventory.source(recalled.source)).map(AsRef::as_ref);
    let ask = Ask { name: "register.csv", reading: &reading, mapping: &mapping, inventory, source: known, decisions, titles: None, past: None };
    let mut number = 1_000 * (1 + inventory.datasets().count() as u128) + 100 * inventory.departments().len() as u128;
    let plan = ask.plan(&mut || {
        number += 1;
        Uuid::from_u128(number)
    });
    let kept = remember(source(), Line::new("Registret").unwrap(), Options::default(), &ask, &plan, date(2026, 11, 22));
    let import = Import { remember: Some(Arc::new(kept)), ..plan.import.clone() };
    (plan, import)
}

fn take_in(list: &str, inventory: &mut Inventory, decisions: &Decisions) -> Plan {
    let (plan, import) = planned(list, inventory, decisions);
    match Command::Import(import).plan(inventory) {
        Ok(changes) => inventory.apply(&changes).unwrap(),
        Err(refusal) => assert_eq!(refusal, Refusal::NothingToDo),
    }
    plan
}

fn only(inventory: &Inventory) -> DatasetId {
    inventory.datasets().next().unwrap().id()
}

fn said(inventory: &Inventory, key: FieldKey) -> String {
    inventory.dataset(only(inventory)).unwrap().get(key).map_or_else(String::new, ToString::to_string)
}

fn write(inventory: &mut Inventory, key: FieldKey, text: &str) {
    let value = (!text.is_empty()).then(|| key.parse_value(text).unwrap());
    let id = only(inventory);
    run(inventory, &Command::EditDataset(id, vec![(key, value)]));
}

fn list(description: &str, system: &str) -> String {
    format!("Kod;Titel;Beskrivning;Källsystem\nA1;Badplatser;{description};{system}\n")
}

#[test]
fn what_was_changed_here_stays_and_what_the_list_changed_comes_in() {
    let mut inventory = inventory();
    let decisions = Decisions::default();
    take_in(&list("Var man badar", "GIS"), &mut inventory, &decisions);
    write(&mut inventory, DESCRIPTION, "Var man badar och fiskar");
    let plan = take_in(&list("Var man badar", "QGIS"), &mut inventory, &decisions);
    assert_eq!((said(&inventory, DESCRIPTION).as_str(), said(&inventory, SYSTEM).as_str()), ("Var man badar och fiskar", "QGIS"));
    assert_eq!((plan.problems.get(&Problem::KeptHere), plan.clashes.len()), (Some(&1), 0));
    write(&mut inventory, SYSTEM, "");
    take_in(&list("Var man badar", "QGIS"), &mut inventory, &decisions);
    assert_eq!(said(&inventory, SYSTEM), "", "what was taken away here does not come back");
}

#[test]
fn what_both_changed_is_asked_about_until_somebody_says() {
    let mut inventory = inventory();
    take_in(&list("a", "GIS"), &mut inventory, &Decisions::default());
    write(&mut inventory, DESCRIPTION, "b");
    for _ in 0..2 {
        let plan = take_in(&list("c", "GIS"), &mut inventory, &Decisions::default());
        let clash = &plan.clashes[0];
        assert_eq!((plan.clashes.len(), clash.row, clash.target, clash.has_base, clash.side), (1, 2, Target::Field(DESCRIPTION), true, None));
        assert_eq!((said(&inventory, DESCRIPTION).as_str(), plan.problems.get(&Problem::Clash)), ("b", Some(&1)));
    }
    let ours = Decisions { preferred: Some(Side::Ours), ..Decisions::default() };
    assert_eq!(take_in(&list("c", "GIS"), &mut inventory, &ours).clashes.len(), 1);
    let plan = take_in(&list("c", "GIS"), &mut inventory, &Decisions::default());
    assert_eq!((plan.clashes.len(), said(&inventory, DESCRIPTION).as_str()), (0, "b"), "it was decided");
    let theirs = Decisions { preferred: Some(Side::Theirs), ..Decisions::default() };
    let plan = take_in(&list("d", "GIS"), &mut inventory, &theirs);
    assert_eq!((plan.clashes.len(), said(&inventory, DESCRIPTION).as_str()), (1, "d"));
}

#[test]
fn a_person_decides_field_by_field() {
    let mut inventory = inventory();
    take_in(&list("a", "GIS"), &mut inventory, &Decisions::default());
    write(&mut inventory, DESCRIPTION, "b");
    write(&mut inventory, SYSTEM, "QGIS");
    let november = list("c", "ArcGIS");
    let (reading, mapping, recalled) = understand(&open("register.csv", &november).unwrap(), &inventory).unwrap();
    let known = inventory.source(recalled.unwrap().source).map(AsRef::as_ref);
    let decisions = Decisions::default();
    let ask = Ask { name: "", reading: &reading, mapping: &mapping, inventory: &inventory, source: known, decisions: &decisions, titles: None, past: None };
    let pairs = ask.pairs(2, only(&inventory));
    let told: Vec<(String, Option<Verdict>, bool)> = pairs.iter().map(|pair| (pair.target.name(), pair.verdict, pair.is_taken)).collect();
    let clash = Some(Verdict::Clash);
    let expected = [("code", None, true), ("title.sv", None, true), ("description.sv", clash, false), ("source_system", clash, false)];
    assert_eq!(told, expected.map(|(name, verdict, taken)| (name.to_owned(), verdict, taken)));
    let mut decisions = Decisions::default();
    decisions.choose(2, Choice::Update(only(&inventory), Fields::Only([Target::Field(SYSTEM)].into())));
    let plan = take_in(&november, &mut inventory, &decisions);
    assert_eq!((plan.clashes.len(), said(&inventory, DESCRIPTION).as_str(), said(&inventory, SYSTEM).as_str()), (0, "b", "ArcGIS"));
    let plan = take_in(&november, &mut inventory, &Decisions::default());
    assert_eq!((plan.clashes.len(), said(&inventory, DESCRIPTION).as_str()), (0, "b"), "the one that was not taken was decided on too");
}

#[test]
fn where_nobody_knows_what_the_list_said_only_what_is_empty_is_filled_in() {
    let mut inventory = inventory();
    take_in(&list("a", ""), &mut inventory, &Decisions::default());
    // As files had it before that was kept.
    let old = inventory.source(source()).unwrap();
    let known = old.known.iter().cloned().map(|named| fyrfalt::model::list_source::Named { given: Marks::default(), ..named });
    let old = ListSource { known: known.collect(), given: Vec::new(), ..ListSource::clone(old) };
    run(&mut inventory, &Command::Import(Import { remember: Some(Arc::new(old)), ..Import::default() }));
    let plan = take_in(&list("b", "GIS"), &mut inventory, &Decisions::default());
    assert_eq!((said(&inventory, DESCRIPTION).as_str(), said(&inventory, SYSTEM).as_str()), ("a", "GIS"));
    assert_eq!((plan.clashes.len(), plan.clashes[0].has_base), (1, false));
}

/// A dataset that somebody made by hand, which no list has been about.
fn by_hand() -> Inventory {
    let mut inventory = inventory();
    let new = NewDataset { id: DatasetId::from_uuid(Uuid::from_u128(500)), title: "Badplatser".to_owned(), language: Language::Sv };
    run(&mut inventory, &Command::AddDatasets(vec![new]));
    write(&mut inventory, FieldKey::new(Field::Code, Language::Sv), "A1");
    write(&mut inventory, DESCRIPTION, "Skriven för hand");
    inventory
}

#[test]
fn a_list_that_meets_what_was_written_by_hand_fills_in_and_asks() {
    for matched_by in ["Kod;Titel;Beskrivning;Källsystem\na1;badplatser;Ur listan;GIS\n", "Titel;Beskrivning;Källsystem\nBADPLATSER;Ur listan;GIS\n"] {
        let mut inventory = by_hand();
        for _ in 0..2 {
            let plan = take_in(matched_by, &mut inventory, &Decisions::default());
            assert_eq!((said(&inventory, DESCRIPTION).as_str(), said(&inventory, SYSTEM).as_str()), ("Skriven för hand", "GIS"), "{matched_by}");
            let told: Vec<(Target, bool, Option<Side>)> = plan.clashes.iter().map(|clash| (clash.target, clash.has_base, clash.side)).collect();
            assert_eq!(told, [(Target::Field(DESCRIPTION), false, None)], "it is asked about until somebody says; a capital letter is no question");
            assert_eq!((inventory.dataset(only(&inventory)).unwrap().title(Language::Sv), plan.counts.merged), ("Badplatser", 1));
        }
        let theirs = Decisions { preferred: Some(Side::Theirs), ..Decisions::default() };
        take_in(matched_by, &mut inventory, &theirs);
        assert_eq!(said(&inventory, DESCRIPTION), "Ur listan");
    }
}

#[test]
fn a_row_that_somebody_gave_to_a_dataset_asks_about_what_was_written_there() {
    let mut inventory = by_hand();
    let mut decisions = Decisions::default();
    decisions.choose(2, Choice::Update(only(&inventory), Fields::All));
    let list = "Titel;Beskrivning\nStrandbad;Ur listan\n";
    let plan = take_in(list, &mut inventory, &decisions);
    assert_eq!((plan.clashes.len(), said(&inventory, DESCRIPTION).as_str()), (2, "Skriven för hand"), "the title and the description");
    let all = [FieldKey::new(Field::Title, Language::Sv), DESCRIPTION].map(Target::Field);
    decisions.choose(2, Choice::Update(only(&inventory), Fields::Only(all.into())));
    let plan = take_in(list, &mut inventory, &decisions);
    assert_eq!((plan.clashes.len(), said(&inventory, DESCRIPTION).as_str()), (0, "Ur listan"));
}

#[test]
fn a_score_that_stays_does_not_get_the_reason_for_another() {
    let mut inventory = by_hand();
    let three = NewScore { criterion: v1(), answer: Answer::Is(Score::parse("3").unwrap()), reason: None };
    let id = only(&inventory);
    run(&mut inventory, &Command::Score(id, vec![three]));
    let reason = |inventory: &Inventory| inventory.scores(id).get(&v1()).unwrap().reason.clone().map(|reason| reason.to_string());
    let plan = take_in("Kod;Titel;V1;Skäl V1\nA1;Badplatser;5;Många frågar\n", &mut inventory, &Decisions::default());
    assert_eq!((plan.clashes.len(), reason(&inventory), stands_score(&inventory, id).as_str()), (2, None, "3"));
    take_in("Kod;Titel;V1;Skäl V1\nA1;Badplatser;3;Några frågar\n", &mut inventory, &Decisions::default());
    assert_eq!(reason(&inventory).as_deref(), Some("Några frågar"), "the same score may have its reason");
}

fn stands_score(inventory: &Inventory, id: DatasetId) -> String {
    inventory.scores(id).get(&v1()).unwrap().score.to_string()
}

#[test]
fn our_own_list_that_was_edited_elsewhere_comes_back_without_questions() {
    let mut inventory = by_hand();
    let id = only(&inventory);
    let list = |description: &str, system: &str| format!("UUID;Titel;Beskrivning;Källsystem\n{id};Badplatser i kommunen;{description};{system}\n");
    let ours = Decisions { preferred: Some(Side::Ours), ..Decisions::default() };
    assert_eq!(planned(&list("Rättad", ""), &inventory, &ours).0.clashes.len(), 2, "unless somebody says that ours counts");
    let (plan, _) = planned(&list("Rättad", "GIS"), &inventory, &Decisions::default());
    let told: Vec<(String, bool)> = plan.changes(&inventory).map(|changed| (changed.target.name(), changed.before.is_some())).collect();
    assert_eq!(told, [("title.sv".to_owned(), true), ("description.sv".to_owned(), true), ("source_system".to_owned(), false)], "old and new are told");
    let plan = take_in(&list("Rättad", "GIS"), &mut inventory, &Decisions::default());
    assert_eq!((plan.clashes.len(), said(&inventory, DESCRIPTION).as_str()), (0, "Rättad"));
    // The next time it is a list that comes again.
    write(&mut inventory, DESCRIPTION, "Rättad här");
    take_in(&list("Rättad", "GIS"), &mut inventory, &Decisions::default());
    assert_eq!(said(&inventory, DESCRIPTION), "Rättad här", "an old copy undoes nothing");
}

#[test]
fn what_a_list_has_emptied_is_told_once_and_stays() {
    let mut inventory = inventory();
    take_in(&list("a", "GIS"), &mut inventory, &Decisions::default());
    let plan = take_in(&list("a", ""), &mut inventory, &Decisions::default());
    let kept: Vec<(Target, bool, bool)> = plan.kept.iter().map(|kept| (kept.target, kept.ours.is_some(), kept.theirs.is_some())).collect();
    assert_eq!((kept, plan.problems.get(&Problem::EmptiedThere)), (vec![(Target::Field(SYSTEM), true, false)], Some(&1)));
    assert_eq!(said(&inventory, SYSTEM), "GIS");
    let again = take_in(&list("a", ""), &mut inventory, &Decisions::default());
    assert_eq!((again.kept.len(), again.problems.len()), (0, 0));
    let back = take_in(&list("a", "GIS"), &mut inventory, &Decisions::default());
    assert_eq!((back.kept.len(), back.clashes.len()), (0, 0));
    take_in(&list("b", "{{system}}"), &mut inventory, &Decisions::default());
    assert_eq!(said(&inventory, SYSTEM), "GIS", "a place that nobody filled in empties nothing either");
}

#[test]
fn what_was_emptied_in_our_own_list_is_told() {
    let mut inventory = by_hand();
    let id = only(&inventory);
    let own = format!("UUID;Titel;Beskrivning;Källsystem;Nytta;Kostnad;Ruta\n{id};Badplatser;;;50;50;Publicera nu\n");
    let plan = take_in(&own, &mut inventory, &Decisions::default());
    assert_eq!(plan.kept.iter().map(|kept| kept.target).collect::<Vec<_>>(), [Target::Field(DESCRIPTION)], "what was empty was not emptied");
    assert_eq!(said(&inventory, DESCRIPTION), "Skriven för hand");
    let foreign = planned(&format!("UUID;Titel;Beskrivning\n{id};Badplatser;\n"), &inventory, &Decisions::default()).0;
    assert_eq!(foreign.kept, [], "a list that says little of a dataset empties nothing");
}

#[test]
fn what_stays_as_it_is_here_is_told_with_its_field() {
    let mut inventory = inventory();
    take_in(&list("a", "GIS"), &mut inventory, &Decisions::default());
    write(&mut inventory, DESCRIPTION, "b");
    let plan = take_in(&list("a", "GIS"), &mut inventory, &Decisions::default());
    let kept = &plan.kept[0];
    let told = (plan.kept.len(), kept.target, kept.ours.as_ref().map(ToString::to_string), kept.theirs.as_ref().map(ToString::to_string));
    assert_eq!(told, (1, Target::Field(DESCRIPTION), Some("b".to_owned()), Some("a".to_owned())));
}

#[test]
fn what_a_list_changes_is_told_with_old_and_new() {
    let mut inventory = inventory();
    take_in("Kod;Titel;Förvaltning;V1\nA1;Bad;Fritid;3\n", &mut inventory, &Decisions::default());
    let (plan, _) = planned("Kod;Titel;Förvaltning;V1\nA1;Badplatser;Kultur;4\n", &inventory, &Decisions::default());
    let told: Vec<(String, String, String)> =
        plan.changes(&inventory).map(|changed| (changed.target.name(), format!("{:?}", changed.before), format!("{:?}", changed.after))).collect();
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told[0].0 == "title.sv" && told[0].1.contains("Bad") && told[0].2.contains("Badplatser"), "{told:?}");
    assert!(told.iter().any(|(name, before, after)| name == "department" && before.contains("Fritid") && after.contains("Kultur")), "{told:?}");
    assert!(told.iter().any(|(name, ..)| name == "score:V1"), "{told:?}");
}

#[test]
fn what_is_kept_in_the_note_does_not_pile_up() {
    let mut inventory = inventory();
    let list = |cost: &str| format!("Kod;Titel;Licenskostnad\nA1;Badplatser;{cost}\n");
    for cost in ["10", "11", "11", "12"] {
        take_in(&list(cost), &mut inventory, &Decisions::default());
        assert_eq!(said(&inventory, NOTE), format!("Licenskostnad: {cost}"));
    }
    write(&mut inventory, NOTE, "Fråga Eva");
    take_in(&list("12"), &mut inventory, &Decisions::default());
    assert_eq!(said(&inventory, NOTE), "Fråga Eva");
    take_in(&list("13"), &mut inventory, &Decisions::default());
    assert_eq!(said(&inventory, NOTE), "Fråga Eva\nLicenskostnad: 13");
}

/// What somebody does.
#[derive(Debug, Clone)]
enum Step {
    /// Writes something in a field of a dataset, or empties it.
    Edit(usize, usize, u8),
    /// A list comes: a value for each field of each dataset, or nothing, and whose value counts.
    List([[u8; 4]; 2], u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0..2_usize, 0..4_usize, 0..4_u8).prop_map(|(row, field, value)| Step::Edit(row, field, value)),
        (any::<[[u8; 4]; 2]>(), 0..6_u8).prop_map(|(values, side)| Step::List(values.map(|row| row.map(|value| value % 4)), side)),
    ]
}

const TARGETS: [&str; 4] = ["description.sv", "source_system", "department", "score:V1"];
/// Nothing, and three values of each field.
const WORDS: [[&str; 4]; 4] = [["", "a", "b", "c"], ["", "GIS", "QGIS", "ArcGIS"], ["", "Fritid", "Teknik", "Kultur"], ["", "1", "3", "5"]];

fn v1() -> CriterionId {
    CriterionId::new("V1").unwrap()
}

fn stands(inventory: &Inventory, row: usize, field: usize) -> String {
    let code = format!("A{row}");
    let dataset = inventory.datasets().find(|dataset| dataset.line(Field::Code) == code).unwrap();
    match field {
        0 => dataset.get(DESCRIPTION).map_or_else(String::new, ToString::to_string),
        1 => dataset.get(SYSTEM).map_or_else(String::new, ToString::to_string),
        2 => inventory.department_of(dataset).to_owned(),
        _ => inventory.scores(dataset.id()).get(&v1()).map_or_else(String::new, |judgement| judgement.score.to_string()),
    }
}

fn edit(inventory: &mut Inventory, row: usize, field: usize, text: &str) {
    let code = format!("A{row}");
    let id = inventory.datasets().find(|dataset| dataset.line(Field::Code) == code).unwrap().id();
    let some = |value: Value| (!text.is_empty()).then_some(value);
    let prose = || Value::Prose(Prose::new(if text.is_empty() { "x" } else { text }).unwrap());
    let line = || Value::Line(Line::new(if text.is_empty() { "x" } else { text }).unwrap());
    let command = match field {
        0 => Command::EditDataset(id, vec![(DESCRIPTION, some(prose()))]),
        1 => Command::EditDataset(id, vec![(SYSTEM, some(line()))]),
        2 => {
            let department = inventory.departments().find(|department| department.name.as_str() == text).map(|department| Value::Department(department.id));
            Command::EditDataset(id, vec![(FieldKey::new(Field::Department, Language::Sv), department)])
        }
        _ => Command::Score(id, vec![NewScore { criterion: v1(), answer: Score::parse(text).map_or(Answer::Clear, Answer::Is), reason: None }]),
    };
    if let Ok(changes) = command.plan(inventory) {
        inventory.apply(&changes).unwrap();
    }
}

/// Makes the two datasets by hand, with the departments that lists would add.
fn made(inventory: &mut Inventory) {
    for (number, name) in (1..).zip(&WORDS[2][1..]) {
        run(inventory, &Command::AddDepartment(DepartmentId::from_uuid(Uuid::from_u128(600 + number)), (*name).to_owned()));
    }
    for row in 0..2_u128 {
        let id = DatasetId::from_uuid(Uuid::from_u128(500 + row));
        let new = NewDataset { id, title: format!("Datamängd {row}"), language: Language::Sv };
        run(inventory, &Command::AddDatasets(vec![new]));
        let key = FieldKey::new(Field::Code, Language::Sv);
        run(inventory, &Command::EditDataset(id, vec![(key, Some(key.parse_value(&format!("A{row}")).unwrap()))]));
    }
}

fn written(values: [[u8; 4]; 2]) -> String {
    let row = |row: usize| {
        let cells: Vec<&str> = (0..4).map(|field| WORDS[field][usize::from(values[row][field])]).collect();
        format!("A{row};Datamängd {row};{}\n", cells.join(";"))
    };
    format!("Kod;Titel;Beskrivning;Källsystem;Förvaltning;V1\n{}{}", row(0), row(1))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_of_edits_and_lists_loses_an_edit_untold(
        first in any::<[[u8; 4]; 2]>(), is_by_hand in any::<bool>(), steps in proptest::collection::vec(step(), 1..14),
    ) {
        let mut inventory = inventory();
        if is_by_hand {
            made(&mut inventory);
        } else {
            take_in(&written(first.map(|row| row.map(|value| value % 4))), &mut inventory, &Decisions::default());
        }
        let places = || (0..2).flat_map(|row| (0..4).map(move |field| (row, field)));
        // What the list said last that nobody still has to decide about.
        let mut given: BTreeMap<(usize, usize), String> = places().map(|place| (place, stands(&inventory, place.0, place.1))).collect();
        for step in steps {
            let (values, side) = match step {
                Step::Edit(row, field, value) => {
                    edit(&mut inventory, row, field, WORDS[field][usize::from(value)]);
                    continue;
                }
                Step::List(values, side) => (values, match side { 0 => Some(Side::Theirs), 1 => Some(Side::Ours), _ => None }),
            };
            let before = inventory.clone();
            let plan = take_in(&written(values), &mut inventory, &Decisions { preferred: side, ..Decisions::default() });
            for place @ (row, field) in places() {
                let (was, is, theirs) = (stands(&before, row, field), stands(&inventory, row, field), WORDS[field][usize::from(values[row][field])]);
                let is_edited = was != given[&place];
                let line = row as u32 + 2;
                let is_clash = plan.clashes.iter().any(|clash| clash.row == line && clash.target.name() == TARGETS[field]);
                let is_told = plan.issues.iter().any(|issue| issue.row == line && issue.column == Some(field + 2));
                if is_edited && side != Some(Side::Theirs) {
                    prop_assert_eq!(&is, &was, "{:?} lost an edit", place);
                }
                if is != was {
                    prop_assert_eq!(is.as_str(), theirs, "{:?} is neither's", place);
                    prop_assert!(!is_edited || is_clash, "{place:?} lost an edit untold");
                }
                if !theirs.is_empty() && is != theirs {
                    prop_assert!(is_told, "{place:?} is held back untold");
                }
                if !theirs.is_empty() && (side.is_some() || !is_clash) {
                    given.insert(place, theirs.to_owned());
                }
            }
        }
    }
}
