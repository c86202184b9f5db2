//! Every screen, driven by its words, in Swedish and English.

use fyrfalt::text::Locale;
use fyrfalt::ui::action::Place;

use crate::window::Window;

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
