//! The overview: needs that go away when they are met, figures that lead to lists, and ways to begin.
//!
//! What the lists show is a matter of the datasets screen.

use eframe::egui::Vec2;
use egui_kittest::kittest::Queryable as _;
use fyrfalt::command::{Answer, Command, NewDataset, NewScore, OrganisationDraft};
use fyrfalt::model::{DatasetId, Field, FieldKey, Language, Level, Line, Prose, Score, ScoringModel, Value};
use fyrfalt::session::new_uuid;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::Window;

fn begun() -> Command {
    let draft = OrganisationDraft { name: "Björkby kommun".to_owned(), ..OrganisationDraft::default() };
    Command::CreateInventory(draft, Box::new(ScoringModel::standard()))
}

#[test]
fn pictures_of_the_overview() {
    for (name, window) in [
        ("overview-sv", Window::default()),
        ("overview-da", Window { locale: Locale::Da, ..Window::default() }),
        ("overview-en-dark", Window { locale: Locale::En, theme: ThemeChoice::Dark, ..Window::default() }),
        ("overview-projector", Window { theme: ThemeChoice::Projector, ..Window::default() }),
        ("overview-1024", Window { size: Vec2::new(1024.0, 700.0), ..Window::default() }),
        ("overview-200", Window { size: Vec2::new(683.0, 384.0), ..Window::default() }),
        ("overview-1920", Window { size: Vec2::new(1920.0, 1080.0), ..Window::default() }),
    ] {
        window.example(Place::Overview).picture(name);
    }
    for (name, window) in
        [("begin-sv", Window::default()), ("begin-da-1024", Window { locale: Locale::Da, size: Vec2::new(1024.0, 700.0), ..Window::default() })]
    {
        window.inventory(Place::Overview, [begun()]).picture(name);
    }
}

#[test]
fn an_empty_inventory_offers_ways_to_begin() {
    for (locale, way) in [(Locale::Sv, "Ny datamängd"), (Locale::En, "New dataset")] {
        let mut opened = Window { locale, ..Window::default() }.inventory(Place::Overview, [begun()]);
        assert!(opened.harness.query_by_label(if locale == Locale::Sv { "Importera en Excel-lista" } else { "Import an Excel list" }).is_some());
        opened.harness.get_by_label(way).click();
        opened.harness.run_ok();
        assert_eq!(opened.harness.state().document().unwrap().place, Place::Datasets);
    }
}

#[test]
fn a_need_leads_to_its_dataset_and_goes_away_when_it_is_met() {
    let id = DatasetId::from_uuid(new_uuid());
    let new = NewDataset { id, title: "Badplatser".to_owned(), language: Language::Sv };
    let mut opened = Window::default().inventory(Place::Overview, [begun(), Command::AddDatasets(vec![new])]);
    for label in ["Utan poäng", "Utan informationsägare", "Utan beskrivning"] {
        assert!(opened.harness.query_by_label(label).is_some(), "{label}");
    }
    opened.harness.get_by_label("Poängsätt Badplatser").click();
    opened.harness.run_ok();
    let document = opened.harness.state().document().unwrap();
    assert_eq!((document.place, document.selected), (Place::Datasets, Some(id)));

    let scores = ScoringModel::standard().criteria.into_iter().map(|criterion| NewScore {
        criterion: criterion.id,
        answer: Answer::Is(Score::Known(Level::MIN)),
        reason: Some("Ingen har frågat".to_owned()),
    });
    let wishes = [
        Command::Score(id, scores.collect()),
        Command::EditDataset(
            id,
            vec![
                (FieldKey::new(Field::Owner, Language::Sv), Some(Value::Line(Line::new("Fritidschef").unwrap()))),
                (FieldKey::new(Field::Description, Language::Sv), Some(Value::Prose(Prose::new("Alla badplatser").unwrap()))),
            ],
        ),
    ];
    for wish in wishes {
        opened.harness.state_mut().ask(Action::run(wish));
    }
    opened.harness.state_mut().ask(Action::Go(Place::Overview));
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Inget väntar på dig just nu").is_some());
    assert!(opened.harness.query_by_label("Utan poäng").is_none());
}

#[test]
fn every_figure_is_a_link_to_its_list() {
    for label in ["Identifiera: ", "Publicera nu: ", "publicerade: "] {
        let mut opened = Window::default().example(Place::Overview);
        let found = opened.harness.query_all_by_label_contains(label).next().unwrap_or_else(|| panic!("{label}"));
        found.click();
        opened.harness.run_ok();
        assert_eq!(opened.harness.state().document().unwrap().place, Place::Datasets, "{label}");
    }
}
