//! Help: for the program, for each command, and the list of fields with what each takes.

use super::trouble::Trouble;
use super::{Context, Spec, model};
use crate::model::{Field, GateId, Kind, ScoringModel, Stage, Vocabulary};
use crate::text::Text;
use crate::wording;

/// How wide lists of codes are set, in characters.
const WIDTH: usize = 96;

/// Shows the help of the program.
pub(super) fn program(cx: &mut Context<'_>) -> Result<(), Trouble> {
    let help = cx.text.with("cli-help", &[("version", env!("CARGO_PKG_VERSION").into())]);
    cx.out.line(&help)
}

/// Shows the help of a command.
pub(super) fn command(spec: &Spec, cx: &mut Context<'_>) -> Result<(), Trouble> {
    cx.out.line(cx.text.get(spec.help))?;
    match spec.name {
        "set" => fields(cx),
        "score" => criteria(cx),
        "gate" => gates(cx),
        "model" => presets(cx),
        _ => Ok(()),
    }
}

fn fields(cx: &mut Context<'_>) -> Result<(), Trouble> {
    cx.out.line("")?;
    let width = Field::ALL.iter().map(|field| field.info().key.len()).max().unwrap_or_default();
    for field in Field::ALL {
        let info = field.info();
        let kind = kind(info.kind, &cx.text);
        cx.out.line(&format!("  {:<width$}  {}: {kind}", info.key, wording::field(*field, &cx.text)))?;
        if let Kind::Code(vocabulary) | Kind::Codes(vocabulary) = info.kind {
            codes(vocabulary, width + 6, cx)?;
        }
    }
    let stages = Stage::ALL.map(Stage::key).join(" ");
    cx.out.line(&format!("  {:<width$}  {}: {stages}", "stage", cx.text.get("measure-stage")))
}

/// Lists the codes of a vocabulary, as many on a line as fit.
fn codes(vocabulary: Vocabulary, indent: usize, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let mut line = String::new();
    for term in vocabulary.terms() {
        if !line.is_empty() && indent + line.len() + term.code().len() >= WIDTH {
            cx.out.line(&format!("{:indent$}{}", "", line.trim_end()))?;
            line.clear();
        }
        line.push_str(term.code());
        line.push(' ');
    }
    cx.out.line(&format!("{:indent$}{}", "", line.trim_end()))
}

fn kind(kind: Kind, text: &Text) -> &str {
    match kind {
        Kind::Line => text.get("cli-kind-line"),
        Kind::Prose => text.get("cli-kind-prose"),
        Kind::Words => text.get("cli-kind-words"),
        Kind::Date => text.get("cli-kind-date"),
        Kind::Hours => text.get("cli-kind-hours"),
        Kind::Web => text.get("cli-kind-web"),
        Kind::Email => text.get("cli-kind-email"),
        Kind::Code(_) => text.get("cli-kind-code"),
        Kind::Codes(_) => text.get("cli-kind-codes"),
        Kind::Department => text.get("cli-kind-department"),
    }
}

/// Lists the criteria of the model that new inventories begin with.
fn criteria(cx: &mut Context<'_>) -> Result<(), Trouble> {
    cx.out.line("")?;
    let language = crate::alphabet::language_of(cx.text.locale());
    for criterion in &ScoringModel::standard().criteria {
        cx.out.line(&format!("  {}  {}: {}", criterion.id, criterion.short.get(language), criterion.question.get(language)))?;
    }
    Ok(())
}

fn gates(cx: &mut Context<'_>) -> Result<(), Trouble> {
    cx.out.line("")?;
    for gate in GateId::ALL {
        cx.out.line(&format!("  {}  {}: {}", gate.key(), wording::gate(gate, &cx.text), cx.text.of("gate", &format!("{}-help", gate.key()))))?;
    }
    Ok(())
}

/// Lists the models that come with the program.
fn presets(cx: &mut Context<'_>) -> Result<(), Trouble> {
    cx.out.line("")?;
    model::presets(cx)
}
