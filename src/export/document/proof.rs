//! What a document can be proved with: the moment in the log it was written from, and a hash of its figures, as one line of text.
//!
//! It is written into the properties of a document and read back from there; comparing it with a file is for others.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

use crate::export::report::{Report, Table};
use crate::model::call::digest;
use crate::model::document::{DocumentKind, Reasons, Scope};
use crate::model::{Language, OperationId, Snapshot};

/// How the line begins; the number goes up when what follows means something else.
const BEGIN: &str = "fyrfalt-proof-1";

/// What a document can be proved with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// What sort of document it is.
    pub kind: DocumentKind,
    /// The language of its words.
    pub language: Language,
    /// The version of the program that wrote it.
    pub program: String,
    /// The last operation of the inventory that it tells of.
    pub operation: OperationId,
    /// The hash of that operation in the log, 64 hexadecimal digits.
    pub hash: String,
    /// When it was written; what is late, and the days in it, depend on that.
    pub at: Timestamp,
    /// The last operation of the inventory that it compares with.
    pub since: Option<OperationId>,
    /// The moment that it compares with.
    pub since_at: Option<Timestamp>,
    /// The keys of its parts, in order.
    pub parts: Vec<String>,
    /// Which reasons it shows.
    pub reasons: Reasons,
    /// What it is about.
    pub scope: Scope,
    /// The hash of what stands in its tables; see [`Proof::figures`].
    pub figures: String,
    /// The time zone that its days were told in: a name, or seconds east of Greenwich. A proof of an older program has none.
    pub zone: Option<String>,
    /// How it stands in a template of one's own, where it was filled into one.
    pub filled: Option<Filling>,
}

/// What became of the tables when a document was filled into a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filling {
    /// Which of its tables the template shows, from 1.
    pub shown: Vec<usize>,
    /// The hash of all tables in the finished file, also those of the template itself, 64 hexadecimal digits.
    pub seal: String,
}

/// Why a line is no proof.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// It does not begin as one.
    #[error("not a proof, or one of a newer program")]
    NotAProof,
    /// Something is missing, or is not what it should be.
    #[error("{0} is missing or wrong")]
    Wrong(&'static str),
}

impl Proof {
    /// What the property is called that holds it in a file.
    pub const PROPERTY: &str = "FyrfaltProof";

    /// Returns the hash of what stands in tables, cell by cell in the order of reading, 64 hexadecimal digits. Headers and sums count.
    pub fn figures<'a>(tables: impl IntoIterator<Item = &'a Table>) -> String {
        let cells = tables.into_iter().flat_map(|table| {
            let headers = table.columns.iter().map(|column| column.header.as_str());
            headers.chain(table.rows.iter().chain(&table.total).flatten().map(String::as_str))
        });
        digest(cells)
    }

    /// Writes a time zone as a proof does: by its name, or else by how far it is from Greenwich at a moment.
    pub fn zone_of(zone: &TimeZone, at: Timestamp) -> String {
        let name = zone.iana_name().filter(|_| !zone.is_unknown());
        name.map_or_else(|| zone.to_offset(at).seconds().to_string(), str::to_owned)
    }

    /// Returns the time zone that the days of the document were told in; where none is known, the computer's.
    pub fn time_zone(&self) -> TimeZone {
        let zone = self.zone.as_deref().and_then(|zone| match zone.parse() {
            Ok(seconds) => Offset::from_seconds(seconds).ok().map(TimeZone::fixed),
            Err(_) => TimeZone::get(zone).ok(),
        });
        zone.unwrap_or_else(TimeZone::system)
    }

    /// Returns the hash of what stands in the tables of a report.
    pub fn figures_of(report: &Report) -> String {
        Self::figures(report.tables())
    }
}

impl fmt::Display for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, language, program, operation, hash, at, since, since_at, parts, reasons, scope, figures, zone, filled } = self;
        write!(f, "{BEGIN} kind={} language={} program={} operation={operation} hash={hash}", kind.key(), language.code(), encoded(program))?;
        write!(f, " at={}", encoded(&at.to_string()))?;
        if let Some(since) = since {
            write!(f, " since={since}")?;
        }
        if let Some(since_at) = since_at {
            write!(f, " since-at={}", encoded(&since_at.to_string()))?;
        }
        write!(f, " parts={}", encoded(&parts.join(" ")))?;
        // Both are made of texts and ids, which JSON can always hold.
        let json = |value: Result<String, serde_json::Error>| encoded(&value.unwrap_or_default());
        write!(f, " reasons={} scope={} figures={figures}", json(serde_json::to_string(reasons)), json(serde_json::to_string(scope)))?;
        if let Some(zone) = zone {
            write!(f, " zone={}", encoded(zone))?;
        }
        if let Some(Filling { shown, seal }) = filled {
            let shown: Vec<String> = shown.iter().map(ToString::to_string).collect();
            write!(f, " shown={} seal={seal}", shown.join("."))?;
        }
        Ok(())
    }
}

impl FromStr for Proof {
    type Err = ProofError;

    fn from_str(line: &str) -> Result<Self, ProofError> {
        let mut words = line.split_ascii_whitespace();
        if words.next() != Some(BEGIN) {
            return Err(ProofError::NotAProof);
        }
        let words: Vec<(&str, &str)> = words.filter_map(|word| word.split_once('=')).collect();
        let find = |name: &'static str| words.iter().find(|(found, _)| *found == name).map(|(_, value)| *value);
        let get = |name: &'static str| find(name).ok_or(ProofError::Wrong(name));
        let json = |name: &'static str| decoded(get(name)?).ok_or(ProofError::Wrong(name));
        let hash = |name: &'static str| get(name).and_then(|hash| if Snapshot::is_hash(hash) { Ok(hash.to_owned()) } else { Err(ProofError::Wrong(name)) });
        Ok(Self {
            kind: DocumentKind::from_key(get("kind")?).ok_or(ProofError::Wrong("kind"))?,
            language: get("language")?.parse().ok().ok_or(ProofError::Wrong("language"))?,
            program: json("program")?,
            operation: get("operation")?.parse().ok().ok_or(ProofError::Wrong("operation"))?,
            hash: hash("hash")?,
            at: json("at")?.parse().ok().ok_or(ProofError::Wrong("at"))?,
            since: find("since").map(|since| since.parse().ok().ok_or(ProofError::Wrong("since"))).transpose()?,
            since_at: find("since-at").map(|at| decoded(at).and_then(|at| at.parse().ok()).ok_or(ProofError::Wrong("since-at"))).transpose()?,
            parts: json("parts")?.split_whitespace().map(str::to_owned).collect(),
            reasons: serde_json::from_str(&json("reasons")?).ok().ok_or(ProofError::Wrong("reasons"))?,
            scope: serde_json::from_str(&json("scope")?).ok().ok_or(ProofError::Wrong("scope"))?,
            figures: hash("figures")?,
            zone: find("zone").map(|zone| decoded(zone).ok_or(ProofError::Wrong("zone"))).transpose()?,
            filled: find("seal").map(|_| Ok(Filling { shown: numbers(get("shown")?).ok_or(ProofError::Wrong("shown"))?, seal: hash("seal")? })).transpose()?,
        })
    }
}

/// Reads numbers with points between them.
fn numbers(text: &str) -> Option<Vec<usize>> {
    text.split('.').filter(|number| !number.is_empty()).map(|number| number.parse().ok()).collect()
}

/// Writes a text so that it is one word of ASCII that no reader of properties parts: formats part them at spaces, commas and colons.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut written, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            write!(written, "%{byte:02X}").ok();
        }
        written
    })
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first == b'%' {
            let digits = std::str::from_utf8(rest.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = &rest[2..];
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn proof() -> Proof {
        Proof {
            kind: DocumentKind::FollowUp,
            language: Language::Da,
            program: "0.1.0 prøve".to_owned(),
            operation: OperationId::from_uuid(Uuid::from_u128(7)),
            hash: "a1".repeat(32),
            at: "2026-11-22T12:00:00Z".parse().unwrap(),
            since: Some(OperationId::from_uuid(Uuid::from_u128(3))),
            since_at: Some(Timestamp::UNIX_EPOCH),
            parts: vec!["summary".to_owned(), "annex".to_owned()],
            reasons: Reasons::All,
            scope: Scope { search: "bad  % \u{e5}\n=".to_owned(), ..Scope::default() },
            figures: Proof::figures([]),
            zone: Some("Europe/Stockholm".to_owned()),
            filled: Some(Filling { shown: vec![1, 12], seal: "b2".repeat(32) }),
        }
    }

    #[test]
    fn a_proof_is_one_line_and_comes_back_whole() {
        let line = proof().to_string();
        assert!(line.is_ascii() && !line.contains(['\n', ',', '"', '{']), "{line}");
        assert_eq!(line.parse::<Proof>(), Ok(proof()));
        let bare = Proof { since: None, ..proof() };
        assert_eq!(bare.to_string().parse::<Proof>(), Ok(bare));
        let old = Proof { zone: None, filled: None, ..proof() };
        assert_eq!(old.to_string().parse::<Proof>(), Ok(old), "a proof of an older program");
        let empty = Proof { filled: Some(Filling { shown: Vec::new(), seal: "b2".repeat(32) }), ..proof() };
        assert_eq!(empty.to_string().parse::<Proof>(), Ok(empty), "a template that shows no table of ours");
    }

    #[test]
    fn a_time_zone_is_told_by_its_name_or_by_how_far_it_is() {
        let told = |zone: &TimeZone| Proof { zone: Some(Proof::zone_of(zone, Timestamp::UNIX_EPOCH)), ..proof() };
        let stockholm = TimeZone::get("Europe/Stockholm").unwrap();
        let fixed = TimeZone::fixed(Offset::from_seconds(-12_600).unwrap());
        for zone in [stockholm, fixed, TimeZone::UTC] {
            assert_eq!(told(&zone).time_zone(), zone);
        }
    }

    #[test]
    fn what_is_no_proof_is_told() {
        assert_eq!("".parse::<Proof>(), Err(ProofError::NotAProof));
        assert_eq!(proof().to_string().replace("proof-1", "proof-2").parse::<Proof>(), Err(ProofError::NotAProof));
        assert_eq!(proof().to_string().replace(&"a1".repeat(32), "a1").parse::<Proof>(), Err(ProofError::Wrong("hash")));
        assert_eq!(proof().to_string().replace("scope=", "scope=%4").parse::<Proof>(), Err(ProofError::Wrong("scope")));
        assert_eq!(proof().to_string().replace("shown=1.12", "shown=1.x").parse::<Proof>(), Err(ProofError::Wrong("shown")));
    }

    #[test]
    fn figures_that_move_to_another_cell_are_others() {
        let table = |cells: [&str; 2]| Table {
            caption: String::new(),
            summary: String::new(),
            columns: Vec::new(),
            rows: vec![cells.map(str::to_owned).to_vec()],
            total: None,
        };
        assert_ne!(Proof::figures([&table(["12", "3"])]), Proof::figures([&table(["1", "23"])]));
    }
}
