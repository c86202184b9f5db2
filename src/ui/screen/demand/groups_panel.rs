//! Who asks, and how much: beside the list while no demand is chosen.
//!
//! A group leads to what it asked for.

use eframe::egui::{Frame, Margin, Role as AccessRole, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::model::demand::{DemandGroup, DemandSummary};
use crate::model::query::fold;
use crate::text::Text;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, heading_ui};
use crate::ui::widget::{Ground, UiText as _};

/// The most groups that are listed; the chip over the list has them all.
const LISTED: usize = 14;
/// The height of a group with its bar.
const ROW: f32 = 40.0;

/// Shows the groups; returns the one that was pressed, folded.
pub(super) fn groups_ui(ui: &mut Ui, summary: &DemandSummary, chosen: Option<&str>, text: &Text) -> Option<String> {
    let mut pressed = None;
    let frame = Frame::new().inner_margin(Margin::same(size::CARD_PAD as i8));
    ScrollArea::vertical().id_salt("demand-groups").auto_shrink(false).show(ui, |ui| {
        frame.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            heading_ui(ui, Role::Section, text.get("demand-who-asks"));
            ui.muted(Role::Caption, &sums(summary, text));
            ui.add_space(12.0);
            let most = summary.groups.first().map_or(1, |group| group.count);
            for group in summary.groups.iter().take(LISTED) {
                let folded = fold(&group.name);
                if group_ui(ui, group, most, chosen == Some(folded.as_str()), text) {
                    pressed = Some(folded);
                }
            }
            let more = summary.groups.len().saturating_sub(LISTED);
            if more > 0 {
                ui.muted(Role::Caption, &text.with("demand-more-groups", &[("count", more.into())]));
            }
            ui.add_space(12.0);
            ui.muted(Role::Caption, text.get("demand-choose-one"));
        });
    });
    pressed
}

/// Says what demand amounts to on one line.
pub(crate) fn sums(summary: &DemandSummary, text: &Text) -> String {
    let counted = |key: &str, count: usize| text.with(key, &[("count", count.into())]);
    let mut parts = vec![counted("count-demands", summary.count)];
    if summary.unanswered > 0 {
        parts.push(counted("demand-count-unanswered", summary.unanswered));
    }
    if summary.unmet > 0 {
        parts.push(counted("demand-count-unmet", summary.unmet));
    }
    if let Some(latest) = summary.latest {
        parts.push(text.with("demand-latest", &[("date", text.date(latest).into())]));
    }
    parts.join(" · ")
}

fn group_ui(ui: &mut Ui, group: &DemandGroup, most: usize, is_chosen: bool, text: &Text) -> bool {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::click());
    let unanswered = (group.unanswered > 0).then(|| text.with("demand-count-unanswered", &[("count", group.unanswered.into())]));
    let spoken = [Some(group.name.clone()), Some(text.with("count-demands", &[("count", group.count.into())])), unanswered.clone()];
    let spoken = spoken.into_iter().flatten().collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_chosen, &spoken));
    Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
    let inner = rect.shrink2(Vec2::new(8.0, 0.0));
    let count = galley(ui, Role::Label, &text.count(group.count), palette.text, f32::INFINITY);
    let mut right = inner.right() - count.size().x;
    let y = rect.top() + 16.0;
    ui.painter().galley(pos2(right, y - count.size().y / 2.0), count, palette.text);
    if let Some(unanswered) = unanswered {
        let words = galley(ui, Role::Caption, &unanswered, palette.muted, 140.0);
        right -= words.size().x + 12.0;
        ui.painter().galley(pos2(right, y - words.size().y / 2.0), words, palette.muted);
    }
    let name = galley(ui, Role::Body, &group.name, palette.text, (right - inner.left() - 8.0).max(40.0));
    ui.painter().galley(pos2(inner.left(), y - name.size().y / 2.0), name, palette.text);
    let track = eframe::egui::Rect::from_min_size(pos2(inner.left(), rect.bottom() - 9.0), Vec2::new(inner.width(), 4.0));
    ui.painter().rect_filled(track, 2, palette.press);
    let mut bar = track;
    bar.set_width(track.width() * group.count as f32 / most.max(1) as f32);
    ui.painter().rect_filled(bar, 2, palette.accent);
    focus_ring(ui, rect.shrink(2.0), &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.clicked()
}
