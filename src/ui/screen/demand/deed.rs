//! What is done to a demand, as actions: linked, unlinked, answered, taken away, made a dataset of.
//!
//! Nothing is drawn and nothing is changed here.

use jiff::civil::Date;

use crate::command::{Command, NewDataset};
use crate::model::{DatasetId, Demand, Language};
use crate::session::new_uuid;
use crate::ui::action::Action;

/// The longest title that is proposed for a dataset, in characters.
const TITLE_MAX: usize = 60;

/// Links a dataset besides those that are linked.
pub(crate) fn link(demand: &Demand, dataset: DatasetId) -> Action {
    let datasets = demand.datasets.iter().copied().chain([dataset]).collect();
    Action::run(Command::LinkDemand(demand.id, datasets))
}

/// Takes the link to a dataset away.
pub(crate) fn unlink(demand: &Demand, dataset: DatasetId) -> Action {
    let datasets = demand.datasets.iter().copied().filter(|linked| *linked != dataset).collect();
    Action::run(Command::LinkDemand(demand.id, datasets))
}

/// Notes that it was answered today, or that it was not answered after all.
pub(crate) fn answer(demand: &Demand, today: Date) -> Action {
    let answered = if demand.answered.is_some() { None } else { Some(today) };
    Action::run(Command::AnswerDemand(demand.id, answered))
}

/// Takes it away.
pub(crate) fn remove(demand: &Demand) -> Action {
    Action::run(Command::RemoveDemand(demand.id))
}

/// Adds a dataset that would meet it, as one step with the link.
pub(crate) fn make_dataset(demand: &Demand, title: &str, language: Language) -> Command {
    let id = DatasetId::from_uuid(new_uuid());
    let datasets = demand.datasets.iter().copied().chain([id]).collect();
    let new = NewDataset { id, title: title.to_owned(), language };
    Command::Together(vec![Command::AddDatasets(vec![new]), Command::LinkDemand(demand.id, datasets)])
}

/// Proposes a title for a dataset that would meet a need: its first sentence, as far as whole words fit.
pub(crate) fn proposed_title(what: &str) -> String {
    let line = what.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let sentence = line.split(['.', '?', '!', ';']).next().unwrap_or_default().trim();
    let mut title = String::new();
    for word in sentence.split_whitespace() {
        let more = title.chars().count() + word.chars().count() + 1;
        if more > TITLE_MAX && !title.is_empty() {
            break;
        }
        if !title.is_empty() {
            title.push(' ');
        }
        title.push_str(word);
    }
    title.chars().take(TITLE_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_the_first_sentence_in_whole_words() {
        assert_eq!(proposed_title("Badplatser"), "Badplatser");
        assert_eq!(proposed_title("\n  Var finns badplatser? Vi vill veta.\nTack"), "Var finns badplatser");
        assert_eq!(proposed_title("Öppettider och vattenkvalitet för alla badplatser i hela kommunen under sommaren").chars().count(), 56);
        assert_eq!(proposed_title(&"å".repeat(90)).chars().count(), TITLE_MAX);
        assert_eq!(proposed_title("  "), "");
    }
}
