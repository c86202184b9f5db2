//! The top of the card: code, ways to the datasets before and after, the title, the place in the matrix, what stands out.
//!
//! It shows and asks; the pages below it stand in files of their own.

use std::sync::Arc;

use eframe::egui::style::ScrollStyle;
use eframe::egui::{Align, Frame, Id, Layout, Margin, Panel, Role as AccessRole, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::draft::{Drafts, Slot};
use super::editor::{Line, line_ui};
use super::pages::Tab;
use crate::model::rank::Ranked;
use crate::model::{Dataset, Field, FieldKey, GateState, Language, ScoringModel, Stage};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::badge::Tone;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::glyph::glyph_ui;
use crate::ui::widget::label::{galley, width};
use crate::ui::widget::{Badge, UiText as _, icon_button};
use crate::wording;

/// Shows the bar with the code and the ways out.
pub(super) fn bar_ui(ui: &mut Ui, dataset: &Dataset, cx: &mut Cx<'_>) {
    let frame = Frame::new().inner_margin(Margin { left: size::CARD_PAD as i8, right: 8, top: 0, bottom: 0 });
    Panel::top("card-bar").exact_size(size::TOP_BAR).frame(frame).show_separator_line(true).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let buttons = [
                (icon::CLOSE, Verb::CloseCard),
                (icon::MAXIMIZE, Verb::OpenDataset),
                (icon::CHEVRON_DOWN, Verb::NextDataset),
                (icon::CHEVRON_UP, Verb::PreviousDataset),
            ];
            for (index, (glyph, verb)) in buttons.into_iter().enumerate() {
                let response = icon_button(ui, glyph, cx.text.get(verb.info().key), None);
                if index == 0 {
                    cx.region(&response);
                }
                if response.clicked() {
                    cx.ask(Action::Do(verb));
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.muted(Role::Caption, dataset.line(Field::Code));
            });
        });
    });
}

/// Returns the language that the shown title is in.
fn title_language(dataset: &Dataset, language: Language) -> Language {
    let has = |language: &Language| dataset.get(FieldKey::new(Field::Title, *language)).is_some();
    if has(&language) { language } else { Language::ALL.into_iter().find(has).unwrap_or(language) }
}

/// Shows the title, the place and the badges.
pub(super) fn title_ui(ui: &mut Ui, dataset: &Dataset, open: &Open<'_>, drafts: &mut Drafts, cx: &Cx<'_>) {
    let text = cx.text;
    let ranked = open.worked.ranking.get(dataset.id());
    if open.is_writable {
        let key = FieldKey::new(Field::Title, title_language(dataset, open.language));
        let at = (dataset.id(), Slot::Field(key));
        let trouble = drafts.trouble(at.0, at.1, open, text);
        let id = Id::unique("card-title").with(dataset.id());
        let name = text.get("card-title");
        let width = ui.available_width();
        let line = Line { id, name, hint: wording::field(Field::Title, text), rows: 1, enter_takes: true, role: Role::Title, has_edge: false, width };
        ui.scope(|ui| {
            line_ui(ui, line, drafts, at, dataset.title(open.language), trouble.as_deref());
        });
    } else {
        ui.role(Role::Title, dataset.title(open.language));
    }
    place_ui(ui, ranked, open.model(), cx);
    badges_ui(ui, dataset, ranked, open.inventory().demand_for(dataset.id()).count(), cx);
}

fn place_ui(ui: &mut Ui, ranked: Option<&Ranked>, model: Option<&Arc<ScoringModel>>, cx: &Cx<'_>) {
    let palette = ui.palette();
    let text = cx.text;
    if ranked.is_some_and(Ranked::is_hindered) {
        ui.horizontal(|ui| {
            ui.add_space(4.0);
            ui.icon(icon::CIRCLE_X, size::ICON_SMALL, palette.err);
            ui.role(Role::Body, text.of("gates-worst", GateState::Blocked.key())).on_hover_text(text.of("gates-meaning", GateState::Blocked.key()));
        });
        return;
    }
    let quadrant = ranked.and_then(Ranked::quadrant);
    ui.horizontal(|ui| {
        ui.add_space(4.0);
        glyph_ui(ui, quadrant);
        ui.role(Role::Body, wording::quadrant_in(quadrant, model, text))
            .on_hover_text(text.of("quadrant", &format!("{}-meaning", quadrant.map_or("none", |quadrant| quadrant.key()))));
        let Some((rank, ranked)) = ranked.and_then(|ranked| Some((ranked.rank?, ranked))) else { return };
        ui.label(crate::ui::widget::label::rich(Role::Body, "·", palette.muted));
        let interval = ranked.interval.filter(|(best, worst)| best != worst);
        let written = match interval {
            None => text.with("card-rank", &[("rank", (rank as usize).into())]),
            Some((best, worst)) => {
                let args = [("rank", (rank as usize).into()), ("best", (best as usize).into()), ("worst", (worst as usize).into())];
                text.with("card-rank-interval", &args)
            }
        };
        let response = ui.role(Role::Body, &written);
        if interval.is_some() {
            response.on_hover_text(text.get("card-rank-interval-help"));
        }
    });
}

fn badges_ui(ui: &mut Ui, dataset: &Dataset, ranked: Option<&Ranked>, demand: usize, cx: &Cx<'_>) {
    let text = cx.text;
    let beside = Frame::new().inner_margin(Margin { left: 4, ..Margin::ZERO });
    let wrapped = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing = Vec2::new(6.0, 4.0);
        ui.spacing_mut().interact_size.y = size::BADGE;
        if dataset.has_duty() {
            Badge::new(Tone::Duty, &text.with("card-duty", &[("duty", text.get("duty").into())])).show(ui).on_hover_text(text.get("duty-meaning"));
        }
        // What is blocked says so above.
        let gate = match ranked.map(|ranked| ranked.worst_gate) {
            Some(state @ GateState::ActionNeeded) => Some((Tone::Warn, state, wording::gate_state(state, text))),
            Some(state @ GateState::Unassessed) if dataset.stage() > Stage::Identify => Some((Tone::Neutral, state, text.get("card-gates-open"))),
            _ => None,
        };
        if let Some((tone, state, words)) = gate {
            Badge::new(tone, words).icon(icon::SHIELD).show(ui).on_hover_text(text.of("gates-meaning", state.key()));
        }
        Badge::new(Tone::Neutral, wording::stage(dataset.stage(), text)).show(ui);
        if demand > 0 {
            Badge::new(Tone::Neutral, &text.with("count-demands", &[("count", demand.into())])).show(ui);
        }
        let Some(ranked) = ranked else { return };
        let assessment = &ranked.assessment;
        let is_whole = assessment.answered == assessment.asked;
        Badge::new(if is_whole { Tone::Neutral } else { Tone::Warn }, &wording::coverage(assessment, text)).show(ui);
        if ranked.overridden.is_some() {
            Badge::new(Tone::Neutral, text.get("place-own")).show(ui).on_hover_text(text.get("place-own-help"));
        }
        if ranked.is_sensitive {
            Badge::new(Tone::Warn, text.get("card-sensitive")).show(ui).on_hover_text(text.get("card-sensitive-help"));
        } else if assessment.is_near_border && !ranked.is_hindered() {
            Badge::new(Tone::Neutral, text.get("near-border")).show(ui).on_hover_text(text.get("card-near-border-help"));
        }
    };
    beside.show(ui, |ui| ui.horizontal_wrapped(wrapped));
}

/// Returns the id of the name of a page, which takes the focus.
pub(in crate::ui::screen) fn tab_id(tab: Tab) -> Id {
    Id::unique("card-tab").with(tab.key())
}

/// The least room between two names.
const TAB_GAP: f32 = 8.0;

/// Shows the pages by name, each with a count where there is one; returns the one that was picked now.
pub(in crate::ui::screen) fn tabs_ui(ui: &mut Ui, current: Tab, tabs: &[(Tab, &str, Option<usize>)]) -> Option<Tab> {
    let names: f32 = tabs.iter().map(|(_, name, _)| width(ui, Role::Label, name)).sum();
    let counts = tabs.iter().filter(|(.., count)| count.is_some()).count() as f32 * 16.0;
    let gaps = (tabs.len().saturating_sub(1)).max(1) as f32;
    let room = ui.available_width() - 4.0 - names - counts;
    let gap = (room / gaps).clamp(TAB_GAP, 20.0);
    let line = ui.scope(|ui| {
        // With large text in a narrow window they scroll; the one with the focus comes into sight.
        if room >= gaps * TAB_GAP {
            return tab_row_ui(ui, current, tabs, gap);
        }
        ui.spacing_mut().scroll = ScrollStyle::thin();
        ui.style_mut().always_scroll_the_only_direction = true;
        ScrollArea::horizontal().id_salt("tabs").auto_shrink([false, true]).show(ui, |ui| tab_row_ui(ui, current, tabs, gap)).inner
    });
    let y = line.response.rect.bottom();
    ui.painter().hline(ui.clip_rect().x_range(), y, Stroke::new(1.0, ui.palette().line));
    line.inner
}

/// Shows the names in one row.
fn tab_row_ui(ui: &mut Ui, current: Tab, tabs: &[(Tab, &str, Option<usize>)], gap: f32) -> Option<Tab> {
    let palette = ui.palette();
    let mut picked = None;
    ui.horizontal(|ui| {
        ui.add_space(4.0);
        ui.spacing_mut().item_spacing.x = gap;
        for (tab, name, count) in tabs.iter().copied() {
            let is_current = tab == current;
            let count = count.map(|count| galley(ui, Role::Caption, &count.to_string(), palette.muted, f32::INFINITY));
            let wide = width(ui, Role::Label, name);
            let wanted = wide + count.as_ref().map_or(0.0, |count| count.size().x + 5.0);
            let (rect, _) = ui.allocate_exact_size(Vec2::new(wanted, 36.0), Sense::hover());
            let response = ui.interact(rect, tab_id(tab), Sense::click());
            response.widget_info(|| WidgetInfo::selected(AccessRole::Tab, true, is_current, name));
            let ink = if is_current || response.hovered() { palette.text } else { palette.muted };
            let words = galley(ui, if is_current { Role::Label } else { Role::Body }, name, ink, f32::INFINITY);
            let right = rect.left() + words.size().x + 5.0;
            ui.painter().galley(pos2(rect.left(), rect.center().y - words.size().y / 2.0), words, ink);
            if let Some(count) = count {
                ui.painter().galley(pos2(right, rect.center().y - count.size().y / 2.0 + 1.0), count, palette.muted);
            }
            if is_current {
                ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(2.0, palette.accent));
            }
            focus_ring(ui, rect.shrink2(Vec2::new(-2.0, 4.0)), &response);
            if response.gained_focus() || response.clicked() {
                response.scroll_to_me(None);
            }
            if response.clicked() && !is_current {
                picked = Some(tab);
            }
        }
    });
    picked
}
