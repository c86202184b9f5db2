//! What is wrong with a Word template, as sentences: where, what, and what to do.

use std::path::Path;

use crate::export::docx::fill::{Fault, FileError, Finding, Place, Problem, TemplateError};
use crate::text::{Text, key};

/// Says why a file cannot be used as a template.
fn template_error(error: &TemplateError, path: &Path, text: &Text) -> String {
    let key = match error {
        TemplateError::TooLarge => "template-error-too-large",
        TemplateError::OldOrEncrypted => "template-error-old",
        TemplateError::Damaged => "template-error-damaged",
        TemplateError::NoDocument => "template-error-no-document",
        TemplateError::Xml(..) => "template-error-xml",
    };
    let (part, detail) = if let TemplateError::Xml(part, detail) = error { (part.as_str(), detail.as_str()) } else { ("", "") };
    text.with(key, &[("path", path.display().to_string().into()), ("part", part.into()), ("detail", detail.into())])
}

/// Says why a file is no template.
pub fn template_file_error(error: &FileError, path: &Path, text: &Text) -> String {
    match error {
        FileError::Gone => text.with("store-error-not-found", &[("path", path.display().to_string().into())]),
        FileError::Unreadable(detail) => text.with("store-error-io", &[("detail", detail.as_str().into())]),
        FileError::Template(error) => template_error(error, path, text),
    }
}

/// Says where something stands in a template.
pub fn template_place(place: &Place, text: &Text) -> String {
    let kind = place.part.trim_end_matches(|c: char| c.is_ascii_digit());
    let part = text.with(&key("template-part", kind), &[("number", place.part[kind.len()..].to_owned().into())]);
    let paragraph = [("part", part.trim().into()), ("paragraph", place.paragraph.into()), ("heading", place.heading.as_deref().unwrap_or_default().into())];
    text.with(if place.heading.is_some() { "template-at-heading" } else { "template-at" }, &paragraph)
}

/// Says why a placeholder or a statement cannot be read or worked out, in words that follow its name.
pub(super) fn fault(fault: &Fault, text: &Text) -> String {
    text.with(&key("template-fault", fault.kind.key()), &[("name", fault.name.as_str().into())])
}

/// Says what becomes of a tag, or what is wrong with it.
pub fn template_problem(problem: &Problem, text: &Text) -> String {
    match problem {
        Problem::Known => text.get("template-known").to_owned(),
        Problem::Unknown(None) => text.get("template-unknown").to_owned(),
        Problem::Unknown(Some(nearest)) => text.with("template-unknown-nearest", &[("nearest", nearest.as_str().into())]),
        Problem::Left(Some(nearest)) => text.with("template-left-nearest", &[("nearest", nearest.as_str().into())]),
        Problem::Broken(fault) => self::fault(fault, text),
        problem => text.of("template-problem", problem.key()).to_owned(),
    }
}

/// Says what there is to say of a tag, and where it stands.
pub fn template_finding(finding: &Finding, text: &Text) -> String {
    let (at, said) = (template_place(&finding.place, text), template_problem(&finding.problem, text));
    text.with("template-finding", &[("place", at.into()), ("tag", finding.tag.as_str().into()), ("said", said.into())])
}
