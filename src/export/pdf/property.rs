//! What a PDF says of where it comes from: written among its keywords, and read back from the bytes alone.
//!
//! The keywords stand unpacked in the metadata that PDF/A asks for, so no reader of PDF is needed.

use super::super::report::Report;

const OPEN: &[u8] = b"<pdf:Keywords>";
const CLOSE: &[u8] = b"</pdf:Keywords>";

/// Returns the keywords of a report: a name and a value each; those not known are left out.
pub(super) fn keywords(report: &Report) -> Vec<String> {
    // Readers part keywords at commas.
    report.meta.properties().into_iter().map(|(name, value)| format!("{name}: {}", value.trim().replace(',', ";"))).collect()
}

/// Reads a property of a PDF that this program wrote; `None` where there is no such thing.
pub fn property(pdf: &[u8], name: &str) -> Option<String> {
    // The metadata stand last; a text of the document may look like them.
    let metadata = &pdf[last(pdf, b"<?xpacket begin")?..];
    let start = first(metadata, OPEN)? + OPEN.len();
    let length = first(&metadata[start..], CLOSE)?;
    let keywords = std::str::from_utf8(&metadata[start..start + length]).ok()?;
    let keywords = quick_xml::escape::unescape(keywords).ok()?;
    let values = keywords.split(',').filter_map(|keyword| keyword.trim().split_once(": "));
    values.into_iter().find(|(found, _)| *found == name).map(|(_, value)| value.to_owned())
}

fn first(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn last(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::report::Meta;

    #[test]
    fn a_property_is_read_back() {
        let pdf = b"%PDF-1.7\n\xFF(<pdf:Keywords>InventoryRevision: x</pdf:Keywords>)\n<?xpacket begin=\"\"?>\
            <pdf:Keywords>InventoryRevision: 7f3a91c2, ScoringModel: A &amp; B; version 2</pdf:Keywords>";
        assert_eq!(property(pdf, Meta::REVISION).as_deref(), Some("7f3a91c2"));
        assert_eq!(property(pdf, "ScoringModel").as_deref(), Some("A & B; version 2"));
        assert_eq!(property(pdf, "Revision"), None);
        assert_eq!(property(b"%PDF-1.7 <?xpacket begin <pdf:Keywords>", Meta::REVISION), None);
        assert_eq!(property(b"", Meta::REVISION), None);
    }
}
