//! A window that nobody touches costs nothing: no screen asks for another frame, not even while a text field has the focus.

use std::time::Duration;

use eframe::egui::ViewportId;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::verb::Verb;

use crate::window::{Opened, Window};

/// Lets the window come to rest, then asks when it wants to be drawn again.
fn next_frame(opened: &mut Opened) -> Duration {
    for _ in 0..40 {
        opened.harness.step();
        std::thread::sleep(Duration::from_millis(10));
    }
    opened.harness.step();
    opened.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay
}

#[test]
fn no_screen_asks_for_a_frame_while_nothing_happens() {
    for place in [Place::Overview, Place::Datasets, Place::Matrix, Place::Settings] {
        let mut opened = Window::default().example(place);
        let delay = next_frame(&mut opened);
        assert!(delay > Duration::from_hours(1), "{place:?} wants a frame in {delay:?}");
    }
    let delay = next_frame(&mut Window::default().welcome());
    assert!(delay > Duration::from_hours(1), "the first screen wants a frame in {delay:?}");
}

#[test]
fn a_calm_text_field_with_the_focus_asks_for_no_frame() {
    let mut opened = Window::default().example(Place::Datasets);
    opened.harness.state_mut().ask(Action::Do(Verb::NewDataset));
    let delay = next_frame(&mut opened);
    assert!(opened.harness.ctx.text_edit_focused(), "the line for a new dataset has the focus");
    assert!(delay > Duration::from_hours(1), "a frame is wanted in {delay:?}");
}
