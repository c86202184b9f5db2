//! The rail at the left: the screens, with a count where one helps.

use eframe::egui::style::ScrollStyle;
use eframe::egui::{Align, Frame, Layout, Margin, Panel, Response, Role as AccessRole, ScrollArea, Sense, Ui, Vec2, WidgetInfo};

use crate::ui::action::{Action, Place};
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::Ground;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, paint_icon};

struct Entry {
    place: Option<Place>,
    /// What it does; none where it is told from outside.
    verb: Option<Verb>,
    key: &'static str,
    icon: &'static str,
}

const SCREENS: [Entry; 7] = [
    Entry { place: Some(Place::Overview), verb: Some(Verb::GoOverview), key: "place-overview", icon: icon::HOME },
    Entry { place: Some(Place::Datasets), verb: Some(Verb::GoDatasets), key: "place-datasets", icon: icon::TABLE },
    Entry { place: Some(Place::Matrix), verb: Some(Verb::GoMatrix), key: "place-matrix", icon: icon::MATRIX },
    Entry { place: Some(Place::Process), verb: Some(Verb::GoProcess), key: "place-process", icon: icon::BOARD },
    Entry { place: Some(Place::Maintenance), verb: Some(Verb::GoMaintenance), key: "place-maintenance", icon: icon::CALENDAR },
    Entry { place: Some(Place::Demand), verb: Some(Verb::GoDemand), key: "place-demand", icon: icon::MESSAGE },
    Entry { place: Some(Place::Reports), verb: Some(Verb::GoReports), key: "place-reports", icon: icon::DOCUMENT },
];

/// The way back to a list that waits to be taken in.
const IMPORT: Entry = Entry { place: Some(Place::Import), verb: None, key: "place-import", icon: icon::IMPORT };

const FOOT: [Entry; 2] = [
    Entry { place: Some(Place::Settings), verb: Some(Verb::GoSettings), key: "place-settings", icon: icon::SETTINGS },
    Entry { place: None, verb: Some(Verb::Shortcuts), key: "place-help", icon: icon::HELP },
];

/// Between two entries, around all of them, and at least before those at the foot.
const GAP: f32 = 2.0;
const PAD: f32 = 12.0;
const FOOT_GAP: f32 = 8.0;

/// Shows the rail.
pub fn rail_ui(ui: &mut Ui, place: Place, datasets: usize, is_importing: bool, cx: &mut Cx<'_>) {
    let palette = ui.palette();
    let folds_under = if place == Place::Matrix { size::RAIL_FOLDS_FOR_MATRIX_UNDER } else { size::RAIL_FOLDS_UNDER };
    let is_folded = ui.available_width() < folds_under;
    let width = if is_folded { size::RAIL_FOLDED } else { size::RAIL };
    let offers_import = is_importing && place != Place::Import;
    let rows = SCREENS.len() + FOOT.len() + usize::from(offers_import);
    // Where there is no room for all of them beside the space between, the space goes first; then they scroll.
    let is_tight = ui.available_height() < rows as f32 * (size::NAV_ROW + GAP) + 2.0 * PAD + FOOT_GAP;
    let frame = Frame::new().fill(palette.surface).inner_margin(Margin::symmetric(8, if is_tight { 4 } else { PAD as i8 }));
    Panel::left("rail").exact_size(width).resizable(false).frame(frame).show_separator_line(true).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = GAP;
        let shown = match place {
            Place::Import | Place::Dataset | Place::Starter | Place::Call | Place::Duplicates => Place::Datasets,
            Place::Decisions => Place::Process,
            Place::ScoringModel | Place::Checklist => Place::Settings,
            place => place,
        };
        if is_tight {
            ui.spacing_mut().scroll = ScrollStyle::thin();
            ScrollArea::vertical().id_salt("rail").auto_shrink(false).show(ui, |ui| {
                screens_ui(ui, shown, datasets, offers_import, cx);
                for entry in &FOOT {
                    entry.foot_ui(ui, shown, cx);
                }
            });
            return;
        }
        screens_ui(ui, shown, datasets, offers_import, cx);
        ui.with_layout(Layout::bottom_up(Align::LEFT), |ui| {
            for entry in FOOT.iter().rev() {
                entry.foot_ui(ui, shown, cx);
            }
        });
    });
}

/// Shows the entries at the top.
fn screens_ui(ui: &mut Ui, shown: Place, datasets: usize, offers_import: bool, cx: &mut Cx<'_>) {
    for (index, entry) in SCREENS.iter().enumerate() {
        let count = (entry.place == Some(Place::Datasets)).then(|| cx.text.count(datasets));
        let response = entry.ui(ui, entry.place == Some(shown), count.as_deref(), cx);
        if index == 0 {
            cx.region(&response);
        }
    }
    if offers_import && IMPORT.ui(ui, false, None, cx).clicked() {
        cx.ask(Action::Go(Place::Import));
    }
}

impl Entry {
    /// Shows the entry among those at the foot; one that leads to no screen says its key.
    fn foot_ui(&self, ui: &mut Ui, shown: Place, cx: &mut Cx<'_>) {
        let key = self.verb.map_or_else(String::new, |verb| super::top_bar::shortcut_text(ui.ctx(), verb));
        self.ui(ui, self.place == Some(shown), self.place.is_none().then_some(key.as_str()), cx);
    }

    /// Shows the entry, with a number or a key at its right if there is one and room for it.
    fn ui(&self, ui: &mut Ui, is_here: bool, beside: Option<&str>, cx: &mut Cx<'_>) -> Response {
        let palette = ui.palette();
        let name = cx.text.get(self.key);
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::NAV_ROW), Sense::click());
        response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_here, name));
        Ground { is_chosen: is_here, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
        let ink = if is_here { palette.accent } else { palette.text };
        let is_folded = rect.width() < size::RAIL_FOLDED;
        let at = if is_folded { rect.center() } else { rect.left_center() + Vec2::new(17.0, 0.0) };
        paint_icon(ui, self.icon, at, size::ICON, ink);
        if !is_folded {
            let beside = galley(ui, Role::Caption, beside.unwrap_or_default(), palette.muted, 60.0);
            let room = rect.width() - 44.0 - if beside.is_empty() { 0.0 } else { beside.size().x + 8.0 };
            let label = galley(ui, if is_here { Role::Label } else { Role::Body }, name, ink, room);
            ui.painter().galley(rect.left_center() + Vec2::new(36.0, -label.size().y / 2.0), label, ink);
            ui.painter().galley(rect.right_center() - Vec2::new(beside.size().x + 10.0, beside.size().y / 2.0), beside, palette.muted);
        }
        focus_ring(ui, rect.shrink(2.0), &response);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let key = self.verb.map_or_else(String::new, |verb| super::top_bar::shortcut_text(ui.ctx(), verb));
        if let (true, Some(verb)) = (response.clicked(), self.verb) {
            cx.ask(Action::Do(verb));
        }
        response.on_hover_text(if key.is_empty() { name.to_owned() } else { format!("{name}  {key}") })
    }
}
