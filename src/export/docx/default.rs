//! The default paper as a template: what the writer makes of a paper whose words are placeholders, so that the two cannot drift apart.
//!
//! Has the writer's styles, lists, head and foot; what the placeholders stand for is told in `paper::ready`.

use jiff::Timestamp;
use jiff::civil::date;

use super::super::error::ExportError;
use super::super::paper::ready::SECTIONS;
use super::super::report::{Block, Meta, Report, Span};
use super::body;
use super::package::{self, Edges};
use crate::alphabet::language_of;
use crate::text::Text;

/// Makes the template of the default paper, in the language of `text`. The same words give the same bytes.
pub fn default_template(text: &Text) -> Result<Vec<u8>, ExportError> {
    let tag = |name: &str| format!("{{{{ {name} }}}}");
    let then = |name: &str| format!("{{% if {name} %}} · {}{{% endif %}}", tag(name));
    let mut blocks = Vec::new();
    for (name, heading) in SECTIONS {
        if name == "annex" {
            blocks.push(Block::PageBreak);
        }
        blocks.push(Block::Heading { level: 1, text: text.get(heading).to_owned() });
        blocks.push(Block::Paragraph(vec![Span::plain(tag(name))]));
    }
    let language = language_of(text.locale());
    let meta = Meta {
        organisation: tag("organisation"),
        department: tag("department"),
        kind: tag("kind"),
        date: date(2026, 1, 1),
        created: Timestamp::UNIX_EPOCH,
        program: super::super::paper::program(text),
        page: text.get("report-page").to_owned(),
        ..Meta::default()
    };
    let report = Report { title: tag("title"), language, meta, blocks };
    let edges = Edges {
        dated: format!("{}{}", tag("date"), then("register_number")),
        origin: format!("{}{}{} · {} · {}", tag("organisation"), then("state"), then("model"), language.code(), tag("program")),
    };
    let (document, pictures) = body::document(&report)?;
    package::zip(&report, &edges, document, pictures)
}
