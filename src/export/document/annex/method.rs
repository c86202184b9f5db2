//! The method behind the order: the scoring model with its weights, what stands beside it, and how far the order depends on it.
//!
//! Prints what the inventory's own model says, in words that one can answer for.

use crate::export::document::draft::{Draft, joined};
use crate::export::report::Column;
use crate::model::{Axis, Criterion, GateId, Level, ScoringModel};

impl Draft<'_> {
    pub(in crate::export::document) fn method(&mut self) {
        let Some(model) = self.facts.inventory.model() else { return self.paragraph(self.text.get("annex-no-model")) };
        let (language, text) = (self.language(), self.text);
        let args = [
            ("name", model.name.get(language).into()),
            ("version", model.version.to_string().into()),
            ("valueat", model.thresholds.value.into()),
            ("costat", model.thresholds.cost.into()),
        ];
        let about = text.with("report-model-text", &args);
        self.paragraph(format!("{about} {}", model.description.get(language)));
        self.paragraph(text.get("report-model-sensitivity"));
        let gates = joined(&GateId::ALL.map(|gate| text.of("gate", gate.key()).to_owned()), text);
        self.say("report-model-gates", &[("gates", gates.into())]);
        self.classes(model);
        self.retired(model);
        for axis in Axis::ALL {
            self.criteria(model, axis);
        }
    }

    fn classes(&mut self, model: &ScoringModel) {
        let Some(grid) = &model.grid else { return self.paragraph(self.text.get("report-model-no-classes")) };
        let mut classes: Vec<String> = grid.classes.iter().flatten().cloned().collect();
        classes.sort();
        classes.dedup();
        let number = |cut: &f64| self.text.trimmed(*cut, 1);
        let cuts = |cuts: &[f64]| joined(&cuts.iter().map(number).collect::<Vec<_>>(), self.text);
        let args = [("classes", joined(&classes, self.text).into()), ("value", cuts(&grid.value_cuts).into()), ("cost", cuts(&grid.cost_cuts).into())];
        self.say("report-model-classes", &args);
    }

    fn retired(&mut self, model: &ScoringModel) {
        let name = |criterion: &Criterion| format!("{} {}", criterion.id, criterion.name.get(self.language()));
        let names: Vec<String> = model.retired.iter().map(name).collect();
        if !names.is_empty() {
            let names = joined(&names, self.text);
            self.say("report-model-retired", &[("criteria", names.into())]);
        }
    }

    fn criteria(&mut self, model: &ScoringModel, axis: Axis) {
        let (language, text) = (self.language(), self.text);
        let name = text.of("axis", axis.key()).to_lowercase();
        let caption = text.with("report-criteria-caption", &[("axis", name.into())]);
        let level = |level: Level| Column::words(text.with("report-level", &[("level", level.get().to_string().into())]), 22);
        let shown = [Level::MIN, Level::ALL[2], Level::MAX];
        let id_width = model.of_axis(axis).map(|criterion| criterion.id.as_str().len()).max().unwrap_or_default().clamp(3, 10) as u16 * 2;
        let mut columns =
            vec![Column::words(text.get("report-id"), id_width), Column::words(text.get("criterion"), 20), Column::numbers(text.get("weight"), 9)];
        columns.extend(shown.map(level));
        let line = |criterion: &Criterion| {
            let share = model.share(criterion);
            let is_whole = (share * 100.0 - (share * 100.0).round()).abs() < 0.05;
            let head = [criterion.id.to_string(), criterion.name.get(language).to_owned(), text.percent(share, usize::from(!is_whole))];
            head.into_iter().chain(shown.map(|level| criterion.anchors.of(level).get(language).to_owned())).collect()
        };
        let rows = model.of_axis(axis).map(line).collect();
        self.table(&caption, "report-criteria-summary", columns, rows, None);
    }
}
