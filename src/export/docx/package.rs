//! The parts around the body of a Word document, and the package that holds them all.
//!
//! Entries have one fixed time and order, so that the same report gives the same bytes.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::super::error::ExportError;
use super::super::picture::Png;
use super::super::report::{Meta, Report};
use super::super::xml::Xml;
use super::body::{NAMESPACES, footnotes, numbered_lists};
use super::styles::{FONT, numbering, styles};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// What stands at the edges of every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edges {
    /// The day and the number of the matter.
    pub(super) dated: String,
    /// Where the document comes from.
    pub(super) origin: String,
}

impl Edges {
    /// Returns those of a report.
    pub(super) fn of(report: &Report) -> Self {
        let Meta { date, reference, .. } = &report.meta;
        let joined = |parts: &[&str]| parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        Self { dated: joined(&[&date.to_string(), reference]), origin: report.meta.origin(report.language) }
    }
}

/// Puts the parts together.
pub(super) fn zip(report: &Report, edges: &Edges, document: Xml, pictures: Vec<Png>) -> Result<Vec<u8>, ExportError> {
    let parts: [(&str, Xml); 14] = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", core(report)),
        ("docProps/app.xml", app(&report.meta)),
        ("docProps/custom.xml", custom(report)),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", document_relations(pictures.len())),
        ("word/styles.xml", styles(report.language)),
        ("word/numbering.xml", numbering(numbered_lists(report))),
        ("word/settings.xml", settings(report)),
        ("word/fontTable.xml", fonts()),
        ("word/footnotes.xml", footnotes(report)),
        ("word/header.xml", header(&report.meta, edges)),
        ("word/footer.xml", footer(&report.meta, edges)),
    ];
    let format_error = |error: zip::result::ZipError| ExportError::Format(error.to_string());
    let io_error = |error: std::io::Error| ExportError::Format(error.to_string());
    let options = SimpleFileOptions::default().last_modified_time(DateTime::DEFAULT).unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, xml) in parts {
        zip.start_file(name, options).map_err(format_error)?;
        zip.write_all(&xml.into_bytes()).map_err(io_error)?;
    }
    for (index, picture) in pictures.into_iter().enumerate() {
        let stored = options.compression_method(CompressionMethod::Stored);
        zip.start_file(format!("word/media/figure{}.png", index + 1), stored).map_err(format_error)?;
        zip.write_all(&picture.bytes).map_err(io_error)?;
    }
    Ok(zip.finish().map_err(format_error)?.into_inner())
}

fn content_types() -> Xml {
    let mut xml = Xml::new();
    xml.element("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))], |xml| {
        xml.empty("Default", &[("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")]);
        xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
        xml.empty("Default", &[("Extension", "png"), ("ContentType", "image/png")]);
        let word_parts = [
            ("document", "document.main"),
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("settings", "settings"),
            ("fontTable", "fontTable"),
            ("footnotes", "footnotes"),
            ("header", "header"),
            ("footer", "footer"),
        ];
        for (part, kind) in word_parts {
            xml.empty("Override", &[("PartName", &format!("/word/{part}.xml")), ("ContentType", &format!("{WORD}.{kind}+xml"))]);
        }
        let properties = [
            ("core", "application/vnd.openxmlformats-package.core-properties+xml"),
            ("app", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
            ("custom", "application/vnd.openxmlformats-officedocument.custom-properties+xml"),
        ];
        for (part, kind) in properties {
            xml.empty("Override", &[("PartName", &format!("/docProps/{part}.xml")), ("ContentType", kind)]);
        }
    });
    xml
}

fn relations(entries: &[(String, String, String)]) -> Xml {
    let mut xml = Xml::new();
    xml.element("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))], |xml| {
        for (id, kind, target) in entries {
            xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)]);
        }
    });
    xml
}

fn package_relations() -> Xml {
    let entry = |id: &str, kind: String, target: &str| (id.to_owned(), kind, target.to_owned());
    relations(&[
        entry("document", format!("{OFFICE}/officeDocument"), "word/document.xml"),
        entry("core", format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"),
        entry("app", format!("{OFFICE}/extended-properties"), "docProps/app.xml"),
        entry("custom", format!("{OFFICE}/custom-properties"), "docProps/custom.xml"),
    ])
}

fn document_relations(pictures: usize) -> Xml {
    let parts = ["styles", "numbering", "settings", "fontTable", "footnotes", "header", "footer"];
    let parts = parts.map(|part| (part.to_owned(), format!("{OFFICE}/{part}"), format!("{part}.xml")));
    let pictures = (1..=pictures).map(|number| (format!("figure{number}"), format!("{OFFICE}/image"), format!("media/figure{number}.png")));
    relations(&parts.into_iter().chain(pictures).collect::<Vec<_>>())
}

fn core(report: &Report) -> Xml {
    let created = report.meta.created.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let namespaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let mut xml = Xml::new();
    xml.element("cp:coreProperties", &namespaces, |xml| {
        xml.text("dc:title", &[], &report.title);
        xml.text("dc:subject", &[], &report.meta.kind);
        xml.text("dc:creator", &[], &report.meta.organisation);
        xml.text("dc:language", &[], report.language.tag());
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.text(name, &[("xsi:type", "dcterms:W3CDTF")], &created);
        }
    });
    xml
}

fn app(meta: &Meta) -> Xml {
    let mut xml = Xml::new();
    xml.element("Properties", &[("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")], |xml| {
        xml.text("Application", &[], &meta.program);
        xml.text("Company", &[], &meta.organisation);
    });
    xml
}

fn custom(report: &Report) -> Xml {
    let properties = report.meta.properties();
    let namespaces = [
        ("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"),
        ("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"),
    ];
    let mut xml = Xml::new();
    xml.element("Properties", &namespaces, |xml| {
        for (index, (name, value)) in properties.iter().enumerate() {
            let number = (index + 2).to_string();
            let attributes = [("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"), ("pid", number.as_str()), ("name", name)];
            xml.element("property", &attributes, |xml| xml.text("vt:lpwstr", &[], value));
        }
    });
    xml
}

fn settings(report: &Report) -> Xml {
    let mut xml = Xml::new();
    xml.element("w:settings", &NAMESPACES[..1], |xml| {
        xml.empty("w:zoom", &[("w:percent", "100")]);
        xml.empty("w:defaultTabStop", &[("w:val", "567")]);
        xml.empty("w:autoHyphenation", &[]);
        xml.element("w:footnotePr", &[], |xml| ["-1", "0"].iter().for_each(|id| xml.empty("w:footnote", &[("w:id", id)])));
        xml.element("w:compat", &[], |xml| {
            let setting = [("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15")];
            xml.empty("w:compatSetting", &setting);
        });
        xml.empty("w:themeFontLang", &[("w:val", report.language.tag())]);
        let decimal = if report.language == crate::model::Language::En { (".", ",") } else { (",", ";") };
        xml.empty("w:decimalSymbol", &[("w:val", decimal.0)]);
        xml.empty("w:listSeparator", &[("w:val", decimal.1)]);
    });
    xml
}

fn fonts() -> Xml {
    let mut xml = Xml::new();
    xml.element("w:fonts", &NAMESPACES[..1], |xml| {
        xml.element("w:font", &[("w:name", FONT)], |xml| {
            xml.empty("w:altName", &[("w:val", "Carlito")]);
            xml.empty("w:family", &[("w:val", "swiss")]);
            xml.empty("w:pitch", &[("w:val", "variable")]);
        });
    });
    xml
}

/// Writes the head: organisation and sort of document, then department, date and number.
fn header(meta: &Meta, edges: &Edges) -> Xml {
    let mut xml = Xml::new();
    xml.element("w:hdr", &NAMESPACES[..2], |xml| {
        edge(xml, "Header", |xml| {
            words(xml, &meta.organisation, true);
            xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
            words(xml, &meta.kind, false);
        });
        edge(xml, "Header", |xml| {
            words(xml, &meta.department, false);
            xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
            words(xml, &edges.dated, false);
        });
    });
    xml
}

/// Writes the foot: where the document comes from, and the number of the page.
fn footer(meta: &Meta, edges: &Edges) -> Xml {
    let mut xml = Xml::new();
    xml.element("w:ftr", &NAMESPACES[..2], |xml| {
        edge(xml, "Footer", |xml| {
            words(xml, &edges.origin, false);
            xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
            words(xml, &format!("{} ", meta.page), false);
            field(xml, "PAGE");
            words(xml, " (", false);
            field(xml, "NUMPAGES");
            words(xml, ")", false);
        });
    });
    xml
}

fn edge(xml: &mut Xml, style: &str, inside: impl FnOnce(&mut Xml)) {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| xml.empty("w:pStyle", &[("w:val", style)]));
        inside(xml);
    });
}

fn words(xml: &mut Xml, text: &str, is_strong: bool) {
    xml.element("w:r", &[], |xml| {
        if is_strong {
            xml.element("w:rPr", &[], |xml| xml.empty("w:rStyle", &[("w:val", "Strong")]));
        }
        xml.text("w:t", &[("xml:space", "preserve")], text);
    });
}

fn field(xml: &mut Xml, name: &str) {
    xml.element("w:fldSimple", &[("w:instr", name)], |xml| words(xml, "1", false));
}
