//! The free texts that go into a document, read before it is written.
//!
//! Which texts go in is tested where they are gathered.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fyrfalt::text::Locale;
use fyrfalt::ui::action::Place;
use fyrfalt::ui::theme::ThemeChoice;

use crate::reports_screen::{EN, SV, press};
use crate::window::{Opened, Window};

#[test]
fn of_many_free_texts_only_those_in_sight_are_laid_out_and_all_are_reached() {
    let mut opened = Window::default().example(Place::Reports);
    opened.wait_for(SV.first);
    press(&mut opened, "Granska");
    press(&mut opened, "Läs fritexterna");
    let texts = |opened: &Opened| opened.harness.query_all_by_role(Role::ListBoxOption).count();
    for _ in 0..40 {
        opened.harness.run_ok();
    }
    opened.harness.get_by_role_and_label(Role::ListBox, "Fritexter som tas med").focus();
    opened.harness.run_ok();
    let meant = |opened: &Opened| {
        let list = opened.harness.get_by_role_and_label(Role::ListBox, "Fritexter som tas med");
        let node = list.accesskit_node().active_descendant().expect("a text is meant, and in sight");
        node.label().unwrap_or_default()
    };
    let (shown, first) = (texts(&opened), meant(&opened));
    let mut seen = vec![first.clone()];
    for key in [Key::PageDown, Key::End, Key::Home] {
        opened.harness.key_press(key);
        opened.harness.run_ok();
        opened.harness.run_ok();
        assert!((1..60).contains(&texts(&opened)), "{}", texts(&opened));
        seen.push(meant(&opened));
    }
    assert!((1..60).contains(&shown), "{shown}");
    assert!(seen[1] != first && seen[2] != seen[1] && seen[2] != first && seen[3] == first, "{seen:?}");
}

#[test]
fn pictures_of_the_free_texts() {
    let looks = [
        (Locale::Sv, ThemeChoice::Light, Vec2::new(1366.0, 768.0), "light"),
        (Locale::Sv, ThemeChoice::Dark, Vec2::new(1920.0, 1080.0), "dark"),
        (Locale::En, ThemeChoice::Projector, Vec2::new(1366.0, 768.0), "projector"),
    ];
    for (locale, theme, size, name) in looks {
        let words = if locale == Locale::Sv { SV } else { EN };
        let mut opened = Window { locale, theme, size, ..Window::default() }.example(Place::Reports);
        opened.wait_for(words.first);
        let [look, read] = if locale == Locale::Sv { ["Granska", "Läs fritexterna"] } else { ["Review", "Read the free texts"] };
        press(&mut opened, look);
        press(&mut opened, read);
        opened.harness.get_by_role(Role::ListBox).focus();
        opened.harness.run_ok();
        for key in [Key::PageDown, Key::PageDown] {
            opened.harness.key_press(key);
            opened.harness.run_ok();
        }
        opened.picture(&format!("reports-review-texts-{name}"));
    }
}
