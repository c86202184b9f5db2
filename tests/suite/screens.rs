//! Every screen, driven by its words, in Swedish and English.

use eframe::egui::accesskit::Role;
use eframe::egui::{Rect, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::theme::ThemeChoice;

use crate::window::{Opened, Window};

const PLACES: [Place; 15] = [
    Place::Overview,
    Place::Datasets,
    Place::Dataset,
    Place::Matrix,
    Place::Process,
    Place::Decisions,
    Place::Maintenance,
    Place::Demand,
    Place::Checklist,
    Place::Starter,
    Place::Call,
    Place::Duplicates,
    Place::Reports,
    Place::Settings,
    Place::ScoringModel,
];

/// The bars at the top and the header of a screen, in points.
const HEAD: f32 = 100.0;
/// The rail with icons alone, in points.
const RAIL: f32 = 56.0;

/// Returns what can be pressed, with its place in the window.
fn pressable(opened: &Opened, role: Role) -> Vec<(String, Rect)> {
    let all = opened.harness.query_all_by(|node| node.role() == role);
    all.map(|node| (node.accesskit_node().label().unwrap_or_default(), node.rect())).collect()
}

#[test]
fn the_rail_leads_to_every_screen() {
    for locale in [Locale::Sv, Locale::En] {
        for place in [Place::Overview, Place::Datasets, Place::Matrix, Place::Reports, Place::Settings] {
            let mut opened = Window { locale, ..Window::default() }.example(place);
            if place == Place::Reports {
                opened.wait_for(if locale == Locale::Sv { "Förhandsvisning" } else { "Preview" });
            }
            opened.picture(&format!("{place:?}-{}", locale.code()));
            assert_eq!(opened.harness.state().document().unwrap().place, place);
        }
    }
}

/// Asserts that nothing in the rail, which has so many entries, and in the header lies over another or beyond the edge.
fn has_room(opened: &Opened, what: &str, entries: usize) {
    let window = opened.harness.ctx.content_rect();
    let rail: Vec<(String, Rect)> = pressable(opened, Role::ListBoxOption).into_iter().filter(|(_, rect)| rect.right() <= RAIL).collect();
    assert_eq!(rail.len(), entries, "{what}");
    let head: Vec<(String, Rect)> = pressable(opened, Role::Button).into_iter().filter(|(_, rect)| rect.bottom() <= HEAD).collect();
    for all in [&rail, &head] {
        for (at, (name, rect)) in all.iter().enumerate() {
            assert!(rect.left() >= window.left() - 0.5 && rect.right() <= window.right() + 0.5, "{what}: {name:?} at {rect:?} of {window:?}");
            let over = all[..at].iter().find(|(_, other)| other.shrink(0.5).intersects(rect.shrink(0.5)));
            assert_eq!(over, None, "{what}: {name:?} lies over another");
        }
    }
    for (name, rect) in &head {
        assert!(rect.top() < 44.0 || rect.left() >= RAIL, "{what}: {name:?} lies over the rail at {rect:?}");
    }
}

/// At the largest text nothing of the rail or of a header lies over another or beyond the edge; `FYRFALT_PICTURES` shows every screen so.
#[test]
fn at_the_largest_text_everything_in_the_rail_and_the_headers_has_room() {
    // What the bars of the system leave of a screen of 1366 by 768, and a window in a window.
    let (screen, window) = (Vec2::new(1366.0, 690.0), Vec2::new(1024.0, 700.0));
    let looks = [(Locale::Sv, ThemeChoice::Projector, screen), (Locale::Da, ThemeChoice::Light, screen), (Locale::En, ThemeChoice::Dark, window)];
    for (locale, theme, size) in looks {
        let mut opened = Window { locale, theme, size, text_size: 200, ..Window::default() }.example(Place::Overview);
        let first = opened.harness.state().document().unwrap().session.inventory().datasets().next().map(|dataset| dataset.id());
        opened.harness.state_mut().ask(Action::Select(first));
        for place in PLACES {
            opened.harness.state_mut().ask(Action::Go(place));
            opened.harness.run_steps(6);
            opened.picture(&format!("large-{place:?}-{}", locale.code()));
            has_room(&opened, &format!("{place:?}"), 9);
            if place == Place::Dataset {
                opened.harness.query_all_by(|node| node.role() == Role::Tab).last().unwrap().focus();
                opened.harness.run_steps(6);
                let last = pressable(&opened, Role::Tab).pop().unwrap();
                assert!(last.1.right() <= opened.harness.ctx.content_rect().right(), "the last page comes into sight with the focus: {last:?}");
                opened.picture(&format!("large-tabs-{}", locale.code()));
            }
        }
        opened.harness.state_mut().ask(Action::ImportText("Titel;Ansvarig\nBadhus;Fritidschef\n;Ingen\n".to_owned()));
        opened.wait_for(match locale {
            Locale::Sv => "Att titta på",
            Locale::Da => "Værd at se på",
            Locale::En => "To look at",
        });
        opened.picture(&format!("large-Import-{}", locale.code()));
        has_room(&opened, "import", 9);
        opened.harness.state_mut().ask(Action::Go(Place::Reports));
        opened.harness.run_steps(6);
        opened.picture(&format!("large-Import-waits-{}", locale.code()));
        has_room(&opened, "with a list that waits", 10);
    }
}
