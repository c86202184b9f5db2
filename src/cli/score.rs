//! `fyrfalt score`: gives, changes or takes away scores of a dataset, as one operation.

use super::arguments::{Arguments, twice};
use super::trouble::Trouble;
use super::{Context, dataset, file};
use crate::command::{Answer, Command, NewScore, Refusal};
use crate::model::{CriterionId, Inventory, Score};
use crate::store::Access;
use crate::wording;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let ([path, wanted], rest) = arguments.first(["FILE", "DATASET"], cx)?;
    let wanted = arguments.plain(wanted, cx)?;
    let pairs: Vec<(String, String)> = rest.iter().map(|found| arguments.pair(found, "V1=4", cx)).collect::<Result<_, _>>()?;
    if pairs.is_empty() {
        return Err(arguments.missing("V1=4", cx));
    }
    if let Some(found) = twice(&pairs) {
        return Err(arguments.usage("cli-twice", &[("found", found.into())], cx));
    }
    let why = arguments.value("why");
    let mut session = file::open(path, Access::Write, cx)?;
    let inventory = session.inventory();
    let id = dataset::find(&wanted, inventory, cx)?;
    let scores = pairs.iter().map(|(criterion, score)| new_score(criterion, score, why, inventory, cx)).collect::<Result<_, _>>()?;
    file::run(&mut session, &Command::Score(id, scores), why, cx)
}

fn new_score(name: &str, text: &str, why: Option<&str>, inventory: &Inventory, cx: &Context<'_>) -> Result<NewScore, Trouble> {
    let criterion = criterion(name, inventory, cx)?;
    let answer = match text.trim() {
        "" => Answer::Clear,
        text => {
            let unknown = || Trouble::refused(cx.text.with("cli-score-unknown", &[("criterion", name.into()), ("found", text.into())]));
            Answer::Is(Score::parse(text).ok_or_else(unknown)?)
        }
    };
    Ok(NewScore { criterion, answer, reason: why.map(str::to_owned) })
}

/// Finds a criterion by its id, also one that is no longer asked; upper and lower case are the same.
fn criterion(name: &str, inventory: &Inventory, cx: &Context<'_>) -> Result<CriterionId, Trouble> {
    let Some(model) = inventory.model() else { return Err(refused(&Refusal::NoModel, inventory, cx)) };
    if let Some(known) = model.criteria.iter().chain(&model.retired).find(|criterion| criterion.id.as_str().eq_ignore_ascii_case(name)) {
        return Ok(known.id);
    }
    let known: Vec<&str> = model.criteria.iter().map(|criterion| criterion.id.as_str()).collect();
    Err(Trouble::refused(cx.text.with("refusal-unknown-criterion", &[("criterion", name.into()), ("known", known.join(", ").into())])))
}

fn refused(refusal: &Refusal, inventory: &Inventory, cx: &Context<'_>) -> Trouble {
    Trouble::refused(wording::refusal(refusal, inventory, &cx.text))
}
