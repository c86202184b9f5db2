//! What is wrong with a Word template, as sentences: where, what, and what to do.

use std::path::Path;

use crate::export::docx::fill::{Finding, Problem, TemplateError};
use crate::text::Text;

/// Says why a file cannot be used as a template.
pub fn template_error(error: &TemplateError, path: &Path, text: &Text) -> String {
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

/// Says what there is to say of a tag, and where it stands.
pub fn template_finding(finding: &Finding, text: &Text) -> String {
    let place = &finding.place;
    let paragraph =
        [("part", place.part.as_str().into()), ("paragraph", place.paragraph.into()), ("heading", place.heading.as_deref().unwrap_or_default().into())];
    let at = text.with(if place.heading.is_some() { "template-at-heading" } else { "template-at" }, &paragraph);
    let tag = finding.tag.as_str();
    let said = match &finding.problem {
        Problem::Known => text.get("template-known").to_owned(),
        Problem::Unknown(None) => text.get("template-unknown").to_owned(),
        Problem::Unknown(Some(nearest)) => text.with("template-unknown-nearest", &[("nearest", nearest.as_str().into())]),
        Problem::Broken(detail) => text.with("template-broken-tag", &[("detail", detail.as_str().into())]),
        problem => text.of("template-problem", problem.key()).to_owned(),
    };
    text.with("template-finding", &[("place", at.into()), ("tag", tag.into()), ("said", said.into())])
}
