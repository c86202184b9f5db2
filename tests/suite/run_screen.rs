//! The scoring run, driven by keys alone as in a meeting, and the comparison of pairs; and how both look in every theme.
//!
//! What is worth asking about pairs is tested in the model.

use eframe::egui::{Key, Modifiers, Vec2, accesskit};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::command::{Answer, Command, NewDataset, NewScore, OrganisationDraft};
use fyrfalt::model::{CriterionId, DatasetId, Inventory, Language, Level, OperationKind, Score, ScoringModel};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::Place;
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::{DESIGNED, Opened, Window};

/// Opens a run over datasets that have these scores, one digit for each criterion in order; nothing for none.
fn with(datasets: &[(&str, &str)]) -> (Opened, Vec<DatasetId>) {
    let model = ScoringModel::standard();
    let ids: Vec<DatasetId> = datasets.iter().map(|_| DatasetId::from_uuid(new_uuid())).collect();
    let new = ids.iter().zip(datasets).map(|(id, (title, _))| NewDataset { id: *id, title: (*title).to_owned(), language: Language::Sv });
    let mut commands = vec![Command::CreateInventory(OrganisationDraft::default(), Box::new(model.clone())), Command::AddDatasets(new.collect())];
    for (id, (_, digits)) in ids.iter().zip(datasets) {
        let new = |(criterion, digit): (CriterionId, char)| NewScore { criterion, answer: Answer::Is(Score::parse(&digit.to_string()).unwrap()), reason: None };
        let scores: Vec<NewScore> = model.criteria.iter().map(|criterion| criterion.id).zip(digits.chars()).map(new).collect();
        if !scores.is_empty() {
            commands.push(Command::Score(*id, scores));
        }
    }
    let mut opened = Window::default().inventory(Place::Run, commands);
    opened.harness.run_ok();
    (opened, ids)
}

fn inventory(opened: &Opened) -> &Inventory {
    opened.harness.state().document().unwrap().session.inventory()
}

fn level(number: u8) -> Score {
    Score::Known(Level::new(number).unwrap())
}

fn score(opened: &Opened, id: DatasetId, criterion: usize) -> Option<Score> {
    let inventory = inventory(opened);
    let criterion = inventory.model().unwrap().criteria[criterion].id;
    inventory.scores(id).get(&criterion).map(|judgement| judgement.score)
}

fn reason(opened: &Opened, id: DatasetId, criterion: usize) -> Option<String> {
    let inventory = inventory(opened);
    let criterion = inventory.model().unwrap().criteria[criterion].id;
    inventory.scores(id).get(&criterion).and_then(|judgement| judgement.reason.as_ref()).map(ToString::to_string)
}

fn press(opened: &mut Opened, keys: &[Key]) {
    for key in keys {
        opened.harness.key_press(*key);
        opened.harness.run_ok();
    }
}

/// Types as a keyboard does: each sign arrives as text.
fn write(opened: &mut Opened, signs: &str) {
    for sign in signs.chars() {
        opened.harness.event(eframe::egui::Event::Text(sign.to_string()));
        opened.harness.run_ok();
    }
}

fn sees(opened: &Opened, words: &str) -> bool {
    let nodes = opened.harness.root().children_recursive();
    nodes.into_iter().any(|node| {
        let node = node.accesskit_node();
        node.label().or_else(|| node.value()).is_some_and(|label| label.contains(words))
    })
}

#[test]
fn two_datasets_are_scored_by_keys_alone() {
    let (mut opened, ids) = with(&[("Adresser", ""), ("Badplatser", "")]);
    assert!(sees(&opened, "2 datamängder, 20 frågor"));
    press(&mut opened, &[Key::Enter]);
    assert!(sees(&opened, "Datamängd 1 av 2") && sees(&opened, "0 av 20 svar"));
    // The reason first, then the answer: one operation.
    press(&mut opened, &[Key::Enter]);
    write(&mut opened, "14 har frågat");
    assert_eq!(score(&opened, ids[0], 0), None, "digits in a reason are no answer");
    press(&mut opened, &[Key::Enter]);
    assert_eq!(score(&opened, ids[0], 0), None, "the reason waits for the answer");
    write(&mut opened, "4");
    assert_eq!((score(&opened, ids[0], 0), reason(&opened, ids[0], 0).as_deref()), (Some(level(4)), Some("14 har frågat")));
    write(&mut opened, "?23451233");
    assert!(sees(&opened, "10 av 20 svar") && sees(&opened, "Datamängd 2 av 2"));
    assert_eq!(score(&opened, ids[0], 1), Some(Score::Unknown));
    assert_eq!(score(&opened, ids[0], 9), Some(level(3)));
    write(&mut opened, "554321234");
    // The answer first, then back to give the reason.
    write(&mut opened, "5");
    assert!(sees(&opened, "Omgången är klar"));
    press(&mut opened, &[Key::ArrowUp, Key::Enter]);
    write(&mut opened, "Ingen vet");
    press(&mut opened, &[Key::Enter]);
    press(&mut opened, &[Key::ArrowRight]);
    assert_eq!((score(&opened, ids[1], 9), reason(&opened, ids[1], 9).as_deref()), (Some(level(5)), Some("Ingen vet")));
    assert!(sees(&opened, "2 av 2 datamängder har poäng") && sees(&opened, "1 svar är ”vet ej”"));
    let document = opened.harness.state().document().unwrap();
    let scored = document.session.operations().iter().filter(|operation| operation.label.kind == OperationKind::Score).count();
    assert_eq!(scored, 21, "each answer is an operation of its own, and the reason that came later");
    opened.picture("run-done");
    press(&mut opened, &[Key::Escape]);
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Matrix);
}

#[test]
fn undo_leads_back_to_the_question() {
    let (mut opened, ids) = with(&[("Adresser", ""), ("Badplatser", "")]);
    press(&mut opened, &[Key::Enter]);
    write(&mut opened, "345");
    press(&mut opened, &[Key::PageDown]);
    assert!(sees(&opened, "Datamängd 2 av 2"));
    opened.ctrl(Key::Z);
    opened.harness.run_ok();
    assert_eq!(score(&opened, ids[0], 2), None);
    assert!(sees(&opened, "Datamängd 1 av 2") && sees(&opened, "2 av 20 svar"));
    write(&mut opened, "1");
    assert_eq!(score(&opened, ids[0], 2), Some(level(1)), "the run stands where the undone answer was");
}

#[test]
fn what_is_skipped_stays_open_and_what_was_given_can_be_kept() {
    let (mut opened, ids) = with(&[("Adresser", "33")]);
    press(&mut opened, &[Key::Enter]);
    let asked = |opened: &Opened, question: usize| {
        let question = inventory(opened).model().unwrap().criteria[question].question.get(Language::Sv).to_owned();
        sees(opened, &question)
    };
    assert!(asked(&opened, 2), "the run begins where nobody has answered");
    write(&mut opened, "s ");
    assert!(asked(&opened, 4));
    assert_eq!((score(&opened, ids[0], 2), score(&opened, ids[0], 3)), (None, None));
    press(&mut opened, &[Key::ArrowUp, Key::ArrowUp, Key::ArrowUp, Key::ArrowUp]);
    assert!(asked(&opened, 0));
    let operations = opened.harness.state().document().unwrap().session.operations().len();
    press(&mut opened, &[Key::ArrowRight]);
    assert!(asked(&opened, 1));
    assert_eq!(opened.harness.state().document().unwrap().session.operations().len(), operations, "keeping changes nothing");
    press(&mut opened, &[Key::Delete]);
    assert_eq!(score(&opened, ids[0], 1), None);
}

#[test]
fn leaving_loses_nothing_and_the_run_goes_on_later() {
    let (mut opened, ids) = with(&[("Adresser", ""), ("Badplatser", "")]);
    press(&mut opened, &[Key::Enter]);
    write(&mut opened, "2");
    press(&mut opened, &[Key::PageDown, Key::Enter]);
    write(&mut opened, "Fråga Lena");
    press(&mut opened, &[Key::Enter, Key::Escape]);
    opened.harness.run_ok();
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Matrix);
    assert_eq!(score(&opened, ids[0], 0), Some(level(2)));
    assert_eq!((score(&opened, ids[1], 0), reason(&opened, ids[1], 0).as_deref()), (Some(Score::Unknown), Some("Fråga Lena")));
    opened.harness.get_by_role_and_label(accesskit::Role::Button, "Poängsätt…").click();
    opened.harness.run_ok();
    opened.harness.get_by_label("Fortsätt vid datamängd 2").click();
    opened.harness.run_ok();
    assert!(sees(&opened, "Datamängd 2 av 2"));
}

#[test]
fn escape_in_a_reason_brings_the_old_one_back_and_stays() {
    let (mut opened, ids) = with(&[("Adresser", "3")]);
    press(&mut opened, &[Key::Enter, Key::ArrowUp, Key::Enter]);
    write(&mut opened, "Fel");
    press(&mut opened, &[Key::Escape]);
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Run);
    press(&mut opened, &[Key::ArrowDown]);
    assert_eq!(reason(&opened, ids[0], 0), None);
}

#[test]
fn cost_comes_first_when_asked_for_and_the_mouse_does_it_too() {
    let (mut opened, ids) = with(&[("Adresser", ""), ("Badplatser", "")]);
    opened.harness.get_by(|node| node.label().is_some_and(|label| label.starts_with("Kostnad först"))).click();
    opened.harness.run_ok();
    opened.harness.get_by_label("Börja").click();
    opened.harness.run_ok();
    let anchor = inventory(&opened).model().unwrap().criteria[5].anchors.of(Level::MAX).get(Language::Sv).to_owned();
    opened.harness.get_by_role_and_label(accesskit::Role::RadioButton, &format!("5: {anchor}")).click();
    opened.harness.run_ok();
    assert_eq!(score(&opened, ids[0], 5), Some(level(5)));
    assert!(sees(&opened, "1 av 20 svar"));
}

#[test]
fn a_pair_that_contradicts_the_scores_leads_to_scoring() {
    let (mut opened, ids) = with(&[("Adresser", "5555511111"), ("Badplatser", "1111111111"), ("Cykelvägar", "3333311111")]);
    opened.harness.get_by_label("Sätt att poängsätta: Jämför par").click();
    opened.harness.run_ok();
    assert!(sees(&opened, "Vilken ger störst nytta?"));
    // The order of the scores is Adresser, Cykelvägar, Badplatser; the first pair is its first two, Adresser at the left.
    press(&mut opened, &[Key::ArrowRight]);
    assert!(sees(&opened, "Cykelvägar sades ge större nytta än Adresser, men poängen säger 50 mot 100"));
    write(&mut opened, "=");
    opened.picture("run-pairs-found");
    let operations = opened.harness.state().document().unwrap().session.operations().len();
    opened.harness.get_by_label("Poängsätt Adresser").click();
    opened.harness.run_ok();
    assert!(sees(&opened, "Datamängd 1 av 2") && sees(&opened, "10 av 10 svar"));
    write(&mut opened, "2");
    assert_eq!(score(&opened, ids[0], 0), Some(level(2)));
    assert_eq!(opened.harness.state().document().unwrap().session.operations().len(), operations + 1, "comparing changed nothing");
    opened.harness.get_by_label("Sätt att poängsätta: Jämför par").click();
    opened.harness.run_ok();
    assert!(sees(&opened, "men poängen säger 50 mot 78"), "the findings follow the scores, and the answers are still there");
}

#[test]
fn the_menu_the_tray_and_the_reader_find_the_run() {
    let mut opened = Window::default().example(Place::Matrix);
    opened.harness.run_ok();
    opened.harness.get_by_label("Poängsätt i tur och ordning").click();
    opened.harness.run_ok();
    assert_eq!(opened.harness.state().document().unwrap().place, Place::Run);
    opened.harness.get_by_label("Börja").click();
    opened.harness.run_ok();
    let headings = opened.harness.root().children_recursive().filter(|node| node.accesskit_node().role() == accesskit::Role::Heading).count();
    assert!(headings >= 2, "the dataset and the question are headings");
    assert_eq!(
        opened
            .harness
            .query_all_by_role(accesskit::Role::RadioButton)
            .filter(|node| node.accesskit_node().label().is_some_and(|label| label.contains(": ")))
            .count(),
        8
    );
}

#[test]
fn it_looks_right() {
    let sizes = [
        ("", DESIGNED, 100),
        ("-1920", Vec2::new(1920.0, 1080.0), 100),
        ("-1024", Vec2::new(1024.0, 700.0), 100),
        ("-150", DESIGNED, 150),
        ("-200", DESIGNED, 200),
    ];
    let themes =
        [("light", ThemeChoice::Light), ("dark", ThemeChoice::Dark), ("projector", ThemeChoice::Projector), ("projector-dark", ThemeChoice::ProjectorDark)];
    let locales = [Locale::Sv, Locale::Da, Locale::En];
    for (t, (theme_name, theme)) in themes.into_iter().enumerate() {
        for (s, (size_name, size, text_size)) in sizes.into_iter().enumerate() {
            if (t + s) % 4 != 0 {
                continue;
            }
            let locale = locales[(t + s) % 3];
            let mut opened = Window { locale, theme, size, text_size, ..Window::default() }.example(Place::Run);
            opened.harness.run_ok();
            opened.picture(&format!("run-begin-{theme_name}{size_name}"));
            press(&mut opened, &[Key::Enter]);
            write(&mut opened, "45?");
            press(&mut opened, &[Key::ArrowUp, Key::ArrowUp, Key::Enter]);
            write(&mut opened, "Två företag");
            opened.picture(&format!("run-ask-{theme_name}{size_name}"));
            press(&mut opened, &[Key::Enter, Key::ArrowDown, Key::Escape]);
            opened.harness.run_ok();
            assert_eq!(opened.harness.state().document().unwrap().place, Place::Matrix);
            opened.harness.state_mut().ask(fyrfalt::ui::action::Action::Go(Place::Run));
            opened.harness.run_ok();
            let pairs = ["Sätt att poängsätta: Jämför par", "Måde at give point på: Sammenlign par", "Way of scoring: Compare pairs"][(t + s) % 3];
            opened.harness.get_by_label(pairs).click();
            opened.harness.run_ok();
            for key in [Key::ArrowRight, Key::ArrowRight, Key::ArrowLeft, Key::ArrowRight, Key::ArrowRight] {
                opened.harness.key_press_modifiers(Modifiers::NONE, key);
                opened.harness.run_ok();
            }
            opened.picture(&format!("run-pairs-{theme_name}{size_name}"));
        }
    }
}
