//! The scoring model as data: a draft is changed, checked, taken into use with a why, and undone; scores are never lost.
//!
//! What a model file may hold is tested beside `model::scoring`.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Pos2, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::model::{CriterionId, ScoringModel};
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::{DESIGNED, Opened, Window};

fn example() -> Opened {
    Window { size: Vec2::new(1366.0, 1600.0), ..Window::default() }.example(Place::ScoringModel)
}

fn model(opened: &Opened) -> ScoringModel {
    opened.harness.state().document().unwrap().session.inventory().model().unwrap().as_ref().clone()
}

fn id(text: &str) -> CriterionId {
    CriterionId::new(text).unwrap()
}

/// Counts the scores of a criterion.
fn scores(opened: &Opened, criterion: &str) -> usize {
    let inventory = opened.harness.state().document().unwrap().session.inventory().clone();
    inventory.datasets().filter(|dataset| inventory.scores(dataset.id()).contains_key(&id(criterion))).count()
}

impl Opened {
    fn press(&mut self, label: &str) {
        self.harness.get_by_label(label).click();
        self.harness.run_ok();
    }

    /// Presses what has a name that begins so.
    fn press_beginning(&mut self, beginning: &str, role: Role) {
        let is_it = |label: Option<String>| label.is_some_and(|label| label.starts_with(beginning));
        self.harness.get_all_by_role(role).find(|node| is_it(node.accesskit_node().label())).unwrap().click();
        self.harness.run_ok();
    }

    /// Takes the draft into use.
    fn use_model(&mut self, why: &str) {
        self.press("Använd modellen…");
        self.type_into("Varför", why);
        self.press("Använd modellen");
    }
}

#[test]
fn pictures_of_the_scoring_model() {
    if std::env::var_os("FYRFALT_PICTURES").is_none() {
        return;
    }
    let sizes = [("1366", DESIGNED, 100), ("1920", Vec2::new(1920.0, 1080.0), 100), ("1024", Vec2::new(1024.0, 700.0), 100), ("200", DESIGNED, 200)];
    let looks =
        [("light-sv", ThemeChoice::Light, Locale::Sv), ("dark-en", ThemeChoice::Dark, Locale::En), ("projector-da", ThemeChoice::Projector, Locale::Da)];
    for (size_name, size, text_size) in sizes {
        for (look, theme, locale) in looks {
            let mut opened = Window { locale, theme, size, text_size, ..Window::default() }.example(Place::ScoringModel);
            opened.picture(&format!("model-{size_name}-{look}"));
        }
    }
    for (look, theme, locale) in looks {
        let mut opened = Window { locale, theme, size: Vec2::new(1366.0, 1700.0), ..Window::default() }.example(Place::ScoringModel);
        opened.press_beginning("V1 ", Role::Button);
        opened.picture(&format!("model-open-{look}"));
    }
}

#[test]
fn pictures_of_a_change() {
    if std::env::var_os("FYRFALT_PICTURES").is_none() {
        return;
    }
    for (name, size, text_size) in [("1366", DESIGNED, 100), ("1024", Vec2::new(1024.0, 700.0), 100), ("200", DESIGNED, 200)] {
        let mut opened = Window { size, text_size, ..Window::default() }.example(Place::ScoringModel);
        opened.press("Byt modell…");
        opened.press("oppnadata.se-vikter");
        opened.picture(&format!("model-change-{name}"));
        if text_size > 100 {
            continue;
        }
        opened.press("Rutnät som hos DataSF");
        opened.press("Lägg in som utkast");
        opened.press("Använd modellen…");
        opened.picture(&format!("model-use-{name}"));
    }
    let mut opened = example();
    opened.press("V5 Enhetlighet");
    opened.press("Sluta använda V5");
    opened.press("Egna namn på rutorna");
    opened.press("Använd klasser");
    opened.use_model("Beslut i styrgruppen den 20 november, efter mötet med förvaltningarna");
    opened.press("Lägg till ett kriterium för nytta");
    opened.type_into("Vikt för V6", "0");
    opened.picture("model-broken");
    opened.harness.state_mut().ask(Action::Go(Place::Datasets));
    opened.harness.run_ok();
}

#[test]
fn a_weight_and_a_name_are_changed_used_and_undone() {
    let mut opened = example();
    let (before, scored) = (model(&opened), scores(&opened, "V1"));
    assert!(scored > 0);
    opened.type_into("Vikt för V1", "45,5");
    opened.press("V1 Efterfrågan");
    opened.type_into("Namn, V1", "Efterfrågan i dag");
    assert_eq!(model(&opened), before, "a draft changes nothing");

    opened.press("Använd modellen…");
    assert!(opened.harness.get_by_label("Använd modellen").accesskit_node().is_disabled(), "there is no why");
    opened.type_into("Varför", "Beslut i styrgruppen");
    opened.press("Använd modellen");
    let after = model(&opened);
    let criterion = after.criterion(id("V1")).unwrap();
    assert_eq!((after.version, criterion.weight.to_bits(), criterion.name.sv.as_str()), (2, 45.5_f64.to_bits(), "Efterfrågan i dag"));
    assert_eq!(scores(&opened, "V1"), scored, "scores carry over by the id");
    assert!(opened.harness.query_by_label_contains("Beslut i styrgruppen").is_some(), "the versions tell why");
    let last = opened.harness.state().document().unwrap().session.operations().last().unwrap().clone();
    assert_eq!(last.why.as_ref().map(fyrfalt::model::Prose::as_str), Some("Beslut i styrgruppen"));

    opened.ctrl(Key::Z);
    assert_eq!(model(&opened), before);
    assert!(opened.harness.query_by_label("V1 Efterfrågan").is_some(), "the draft follows");
}

#[test]
fn a_broken_draft_cannot_be_used_and_says_why() {
    let mut opened = example();
    opened.type_into("Vikt för C2", "noll");
    opened.harness.key_press(Key::Tab);
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Kriteriet C2 behöver en vikt över 0 och högst 1000").is_some());
    assert!(opened.harness.get_by_label("Använd modellen…").accesskit_node().is_disabled());
    opened.type_into("Vikt för C2", "20");
    opened.harness.key_press(Key::Tab);
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Kriteriet C2 behöver en vikt över 0 och högst 1000").is_none());

    opened.press("Texter på: Dansk");
    opened.type_into("Modellens namn", " ");
    assert!(opened.harness.query_by_label("Saknas på danska").is_some());
    assert!(opened.harness.query_by_label("1 sak hindrar att modellen används").is_some());
    assert!(opened.harness.query_by_label("Texter på: Dansk (1 saknas)").is_some());
    opened.press("Använd modellen…");
    assert_eq!(model(&opened).version, 1);
}

#[test]
fn a_criterion_is_added_with_texts_in_every_language() {
    let mut opened = example();
    opened.press("Lägg till ett kriterium för kostnad och risk");
    assert!(opened.harness.query_by_label("24 saker hindrar att modellen används").is_some());
    for (field, text) in [("Namn, C6", "Upphovsrätt"), ("Kortnamn, C6", "Upphovsrätt"), ("Fråga, C6", "Vem har rätten till datan?")] {
        opened.type_into(field, text);
    }
    for level in 1..=5 {
        opened.type_into(&format!("Poäng {level}, C6"), &format!("Nivå {level}"));
    }
    opened.press("Fyll tomma texter med dem på svenska");
    opened.use_model("Juristerna bad om det");
    let after = model(&opened);
    let criterion = after.criterion(id("C6")).unwrap();
    assert_eq!((criterion.name.en.as_str(), after.criteria.len(), after.check()), ("Upphovsrätt", 11, Ok(())));
}

#[test]
fn a_retired_criterion_keeps_its_scores_and_can_be_taken_back() {
    let mut opened = example();
    let scored = scores(&opened, "V5");
    assert!(scored > 0);
    opened.press("V5 Enhetlighet");
    opened.press("Sluta använda V5");
    assert!(opened.harness.query_by_label("Används inte längre").is_some());
    opened.use_model("För svårt att svara på");
    assert_eq!((model(&opened).criterion(id("V5")), scores(&opened, "V5")), (None, scored));
    assert!(model(&opened).retired(id("V5")).is_some());

    opened.press("Ta tillbaka V5");
    opened.use_model("Det gick ändå");
    assert!(model(&opened).criterion(id("V5")).is_some() && model(&opened).retired.is_empty());
    assert_eq!((model(&opened).version, scores(&opened, "V5")), (3, scored));
}

#[test]
fn the_order_is_changed_by_keys_and_buttons() {
    let mut opened = example();
    let order = |opened: &mut Opened| {
        opened.use_model("Ordning");
        model(opened).criteria.iter().take(3).map(|criterion| criterion.id.to_string()).collect::<Vec<_>>()
    };
    opened.press("Flytta upp V2");
    assert_eq!(order(&mut opened), ["V2", "V1", "V3"]);
    opened.harness.get_by_label("V3 Insyn och demokrati").focus();
    opened.harness.run_ok();
    opened.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    opened.harness.run_ok();
    assert_eq!(order(&mut opened), ["V2", "V3", "V1"]);
}

#[test]
fn an_earlier_version_is_looked_at_and_used_again() {
    let mut opened = example();
    let first = model(&opened);
    opened.type_into("Vikt för V1", "60");
    opened.use_model("Prov");
    assert_eq!(model(&opened).version, 2);
    opened.press_beginning("Version 1", Role::ListBoxOption);
    assert!(opened.harness.query_by_label("Tidigare version, går bara att läsa").is_some());
    opened.press("Använd den här versionen igen…");
    opened.type_into("Varför", "Provet är slut");
    opened.press("Använd modellen");
    assert_eq!(model(&opened), ScoringModel { version: 3, ..first });
}

#[test]
fn another_model_is_chosen_with_what_it_does_to_the_scores() {
    let mut opened = example();
    let scored = scores(&opened, "V1");
    opened.press("Byt modell…");
    opened.press("Snabb grovsortering");
    assert!(opened.harness.query_by_label_contains("Nya kriterier utan svar: Nytta, Kostnad").is_some());
    assert!(opened.harness.query_by_label_contains("Poäng som sparas men inte räknas").is_some());
    opened.press("Lägg in som utkast");
    assert_eq!(model(&opened).id, "standard", "not used yet");
    opened.use_model("Första timmen");
    assert_eq!((model(&opened).id.as_str(), scores(&opened, "V1")), ("rough", scored));
    assert_eq!(model(&opened).retired.len(), 10, "what has scores keeps its words");

    opened.press("Byt modell…");
    opened.press("oppnadata.se-vikter");
    opened.press("Lägg in som utkast");
    opened.use_model("Nu noggrant");
    assert_eq!((model(&opened).criteria.len(), scores(&opened, "V1")), (10, scored));
    assert!(model(&opened).retired.is_empty(), "what was never answered needs no keeping");
}

#[test]
fn a_draft_is_dropped_only_after_asking() {
    let mut opened = example();
    assert!(opened.harness.query_by_label("Släng utkastet…").is_none());
    opened.type_into("Vikt för V1", "31");
    opened.type_into("Vikt för C1", "femton");
    opened.press("Släng utkastet…");
    opened.press("Behåll utkastet");
    opened.press("Släng utkastet…");
    opened.press("Släng utkastet");
    assert!(opened.harness.query_by_label("Släng utkastet…").is_none(), "what was typed in the old draft is gone too");
    assert!(opened.harness.get_by_label("Använd modellen…").accesskit_node().is_disabled());
}

#[test]
fn settings_and_the_palette_lead_to_the_model() {
    let mut opened = Window { size: Vec2::new(1366.0, 1200.0), ..Window::default() }.example(Place::Settings);
    opened.press("Poängmodell…");
    assert_eq!(opened.harness.state().document().unwrap().place, Place::ScoringModel);
    for locale in [Locale::Da, Locale::En] {
        let word = if locale == Locale::Da { "Pointmodel" } else { "Scoring model" };
        let mut opened = Window { locale, ..Window::default() }.example(Place::Overview);
        opened.ctrl(Key::K);
        opened.harness.event(eframe::egui::Event::Text(word.to_owned()));
        opened.harness.run_ok();
        opened.harness.key_press(Key::Enter);
        opened.harness.run_ok();
        assert_eq!(opened.harness.state().document().unwrap().place, Place::ScoringModel);
    }
}

#[test]
fn an_inventory_that_is_only_read_shows_its_model() {
    let mut opened = example();
    let path = opened.harness.state().document().unwrap().session.path().to_owned();
    let reader = fyrfalt::session::Session::open(&path, fyrfalt::store::Access::Read, "erik", || {}).unwrap();
    opened.harness.state_mut().show(reader);
    opened.harness.state_mut().ask(Action::Go(Place::ScoringModel));
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("V1 Efterfrågan").is_some());
    for button in ["Använd modellen…", "Byt modell…"] {
        assert!(opened.harness.get_by_label(button).accesskit_node().is_disabled(), "{button}");
    }
    assert!(opened.harness.query_by_label("Lägg till ett kriterium för nytta").is_none());
}

#[test]
fn a_model_is_written_to_a_file_and_read_from_one() {
    let folder = tempfile::tempdir().unwrap();
    let (whole, broken) = (folder.path().join("modell.json"), folder.path().join("trasig.json"));
    std::fs::write(&broken, ScoringModel::standard().to_json().replacen("\"weight\"", "\"wieght\"", 1)).unwrap();
    let answers = vec![whole.clone(), broken, whole.clone()];
    let mut opened = Window { size: Vec2::new(1366.0, 1600.0), answers, ..Window::default() }.example(Place::ScoringModel);
    opened.press("Exportera…");
    for _ in 0..200 {
        opened.harness.run_ok();
        if whole.exists() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert_eq!(ScoringModel::from_bytes(&std::fs::read(&whole).unwrap()).unwrap(), ScoringModel::standard());

    opened.press("Byt modell…");
    opened.press("Läs från fil…");
    opened.wait_for("trasig.json: ”wieght” i kriteriet V1 är okänt i en poängmodell; menar du ”weight”?");
    std::fs::write(&whole, ScoringModel::preset("lithuania").unwrap().to_json().replace("Litauen, 0–100", "Vår egen")).unwrap();
    opened.press("Läs från fil…");
    opened.wait_for("modell.json");
    opened.press("Lägg in som utkast");
    opened.use_model("Från grannkommunen");
    assert_eq!(model(&opened).name.sv, "Vår egen");
}

#[test]
fn fields_get_names_of_their_own_that_the_matrix_shows() {
    let mut opened = example();
    opened.press("Egna namn på rutorna");
    opened.type_into("Namn på Publicera nu", "Ut med den");
    opened.press("Använd klasser");
    opened.type_into("Klass i rad 1, kolumn 1", "Först");
    opened.use_model("Våra ord");
    let after = model(&opened);
    assert_eq!(after.class_of(90.0, 10.0), Some("Först"));
    assert_eq!(after.quadrants.unwrap().publish_now.en, "Publish now", "the other languages keep the usual name");
    opened.harness.state_mut().ask(Action::Go(Place::Overview));
    opened.harness.run_ok();
    assert!(opened.harness.query_all_by_label_contains("Ut med den").next().is_some());
}

#[test]
fn the_order_is_changed_with_the_mouse() {
    let mut opened = example();
    let middle = |opened: &Opened, name: &str| opened.harness.get_by_label(name).rect().left_center() - Vec2::new(11.0, 0.0);
    let from: Pos2 = middle(&opened, "V1 Efterfrågan");
    let to = middle(&opened, "V3 Insyn och demokrati") + Vec2::new(0.0, 4.0);
    opened.harness.hover_at(from);
    opened.harness.run_ok();
    opened.harness.drag_at(from);
    opened.harness.run_ok();
    for share in [0.3, 0.6, 1.0, 1.0] {
        opened.harness.hover_at(from + (to - from) * share);
        opened.harness.run_ok();
    }
    opened.harness.drop_at(to);
    opened.harness.run_ok();
    opened.use_model("Ordning");
    assert_eq!(model(&opened).criteria.iter().take(3).map(|criterion| criterion.id.to_string()).collect::<Vec<_>>(), ["V2", "V3", "V1"]);
}

#[test]
fn the_card_tells_which_version_a_score_was_given_under() {
    let mut opened = example();
    opened.type_into("Vikt för V1", "31");
    opened.use_model("Prov");
    opened.harness.state_mut().ask(Action::Go(Place::Datasets));
    opened.harness.run_steps(3);
    opened.harness.get_by_label("Lista med 39 datamängder").focus();
    opened.harness.run_ok();
    for key in [Key::ArrowDown, Key::Enter] {
        opened.harness.key_press(key);
        opened.harness.run_ok();
    }
    let told = "Poängen gavs enligt version 1 av poängmodellen";
    let is_told = (0..10).any(|_| {
        opened.harness.key_press(Key::ArrowDown);
        opened.harness.run_ok();
        opened.harness.query_by_label(told).is_some()
    });
    opened.picture("card-version");
    assert!(is_told);
}
