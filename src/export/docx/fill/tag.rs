//! The tags of a template, found in the running text of a paragraph: placeholders, statements and remarks.
//!
//! Finds where they begin and end and what sort they are; whether they make sense together is judged in `weave`.

/// What a tag is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A value is put here.
    Value,
    /// A block begins: `for`, `if`, `with`.
    Open,
    /// Another branch of a block begins: `elif`, `else`.
    Middle,
    /// A block ends.
    Close,
    /// Something that stands by itself: `set`.
    Single,
    /// A remark that is left out.
    Remark,
    /// A statement that is not understood.
    Strange,
}

/// What a tag stands for as a whole, where it says so itself, as docxtpl's `{%tr` does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// Nothing but itself.
    Text,
    /// The paragraph it stands in.
    Paragraph,
    /// The cell it stands in.
    Cell,
    /// The row it stands in.
    Row,
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) kind: Kind,
    pub(super) reach: Reach,
    /// What is between the braces, put right: plain quotes, no white space at the ends.
    pub(super) code: String,
    /// The tag as it stands in the document.
    pub(super) source: String,
    /// Over how many runs Word had spread it.
    pub(super) runs: usize,
    /// Whether its name is one of ours already, so that it is bound to nothing.
    pub(super) is_ours: bool,
}

impl Tag {
    /// Returns the first word of a statement: `for`.
    pub(super) fn word(&self) -> &str {
        self.code.split_whitespace().next().unwrap_or_default()
    }
}

/// Where a tag stands in a text, in bytes, and the tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) tag: Tag,
}

/// Finds the tags of a text; where one is begun and never ended, the rest from there comes as the second value.
pub(super) fn find(text: &str) -> (Vec<Found>, Option<String>) {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next_start(text, at) {
        let rest = &text[start..];
        if let Some(inside) = rest.strip_prefix("${") {
            if let Some(name) = dollar_name(inside) {
                let end = start + 2 + name.len() + 1;
                let code = name.split('|').next().unwrap_or_default().trim().to_owned();
                let tag = Tag { kind: Kind::Value, reach: Reach::Text, code, source: text[start..end].to_owned(), runs: 1, is_ours: false };
                found.push(Found { start, end, tag });
                at = end;
            } else {
                at = start + 2;
            }
            continue;
        }
        let closing = match rest.as_bytes().get(1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            _ => "#}",
        };
        let Some(length) = closed_at(&rest[2..], closing) else { return (found, Some(shortened(rest))) };
        let end = start + 2 + length + 2;
        let inside = &rest[2..2 + length];
        let tag = tag(&text[start..end], inside, closing);
        // A dash takes away the white space on its side, as far as the next tag.
        let before = found.last().map_or(0, |found: &Found| found.end);
        let from = if inside.starts_with('-') { before + text[before..start].trim_end().len() } else { start };
        let after = &text[end..];
        let to = if inside.ends_with('-') { end + after.len() - after.trim_start().len() } else { end };
        found.push(Found { start: from, end: to, tag });
        at = to;
    }
    (found, None)
}

fn next_start(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let next = at + text[at..].find(['{', '$'])?;
        if ["{{", "{%", "{#", "${"].iter().any(|start| text[next..].starts_with(start)) {
            return Some(next);
        }
        at = next + 1;
    }
}

/// Returns what stands before the closing brace, if it begins with a name: letters, digits, points, hyphens and the like.
///
/// What other programs write after a bar, such as the form of a date, is passed over: our words are written as the language does.
fn dollar_name(rest: &str) -> Option<&str> {
    let inside = &rest[..rest.find('}')?];
    let name = inside.split('|').next().unwrap_or_default();
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | '/');
    (!name.trim().is_empty() && inside.chars().count() <= 120 && name.chars().all(is_name)).then_some(inside)
}

/// Finds the closing braces, not looking inside quotes where those are whole.
fn closed_at(rest: &str, closing: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in rest.char_indices() {
        match quote {
            Some(end) if c == end => quote = None,
            None if rest[at..].starts_with(closing) => return Some(at),
            None if matches!(c, '"' | '\'') && rest[at + 1..].contains(c) => quote = Some(c),
            _ => {}
        }
    }
    rest.find(closing)
}

fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}

fn tag(source: &str, inside: &str, closing: &str) -> Tag {
    let inside = inside.trim_start_matches(['-', '+']).trim_end_matches(['-', '+']);
    let (reach, inside) = reach(inside);
    let code = plain_quotes(inside.trim());
    let kind = match closing {
        "}}" => Kind::Value,
        "#}" => Kind::Remark,
        _ => statement(code.split_whitespace().next().unwrap_or_default()),
    };
    Tag { kind, reach, code, source: source.to_owned(), runs: 1, is_ours: false }
}

/// Takes off the letters right after the braces that say what the tag stands for.
fn reach(inside: &str) -> (Reach, &str) {
    let marks = [("tr ", Reach::Row), ("tc ", Reach::Cell), ("p ", Reach::Paragraph), ("r ", Reach::Text)];
    let found = marks.iter().find_map(|(mark, reach)| inside.strip_prefix(mark).map(|rest| (*reach, rest)));
    found.unwrap_or((Reach::Text, inside))
}

fn statement(word: &str) -> Kind {
    match word {
        "for" | "if" | "with" => Kind::Open,
        "elif" | "else" => Kind::Middle,
        "endfor" | "endif" | "endwith" => Kind::Close,
        "set" => Kind::Single,
        _ => Kind::Strange,
    }
}

/// Turns the quotes and dashes that Word puts in while people type back into what they typed.
fn plain_quotes(code: &str) -> String {
    let plain = |c: char| match c {
        '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{00BB}' | '\u{00AB}' => '"',
        '\u{2018}' | '\u{2019}' | '\u{201A}' => '\'',
        '\u{00A0}' | '\u{202F}' | '\t' | '\n' => ' ',
        '\u{2010}' | '\u{2011}' => '-',
        other => other,
    };
    code.chars().map(plain).filter(|c| !matches!(c, '\u{200B}' | '\u{FEFF}' | '\u{00AD}')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(Kind, Reach, String)> {
        find(text).0.into_iter().map(|found| (found.tag.kind, found.tag.reach, found.tag.code)).collect()
    }

    #[test]
    fn tags_are_found_where_they_stand() {
        let (found, unclosed) = find("å {{ namn }} b {%- if x -%}c{# d #}");
        let places: Vec<_> = found.iter().map(|found| found.tag.source.as_str()).collect();
        assert_eq!((places, unclosed), (vec!["{{ namn }}", "{%- if x -%}", "{# d #}"], None));
        assert_eq!(found[0].start, "å ".len());
    }

    #[test]
    fn what_word_does_to_quotes_is_put_right() {
        assert_eq!(codes("{{ a\u{a0}|\u{a0}default(\u{201D}x\u{201D}) }}"), [(Kind::Value, Reach::Text, "a | default(\"x\")".to_owned())]);
        assert_eq!(codes("{{ \"}}\" }}")[0].2, "\"}}\"");
    }

    #[test]
    fn the_ways_of_other_programs_are_understood() {
        assert_eq!(codes("{%tr for x in y %}"), [(Kind::Open, Reach::Row, "for x in y".to_owned())]);
        assert_eq!(codes("${case.number} kostar ${ och {"), [(Kind::Value, Reach::Text, "case.number".to_owned())]);
        assert_eq!(codes("${today|format(d. MMMM YYYY)}"), [(Kind::Value, Reach::Text, "today".to_owned())]);
        assert_eq!(codes("{{p text }}{{r text }}"), [(Kind::Value, Reach::Paragraph, "text".to_owned()), (Kind::Value, Reach::Text, "text".to_owned())]);
    }

    #[test]
    fn a_dash_takes_away_the_space_on_its_side() {
        let text = "före {%- if x -%} EU {%- endif %} efter {{- y }}";
        let (found, _) = find(text);
        let left: String = std::iter::once(0)
            .chain(found.iter().map(|found| found.end))
            .zip(found.iter().map(|found| found.start))
            .map(|(from, to)| &text[from..to])
            .collect();
        assert_eq!(left, "föreEU efter");
        assert_eq!(found[0].tag.source, "{%- if x -%}");
    }

    #[test]
    fn what_is_never_ended_is_told() {
        assert_eq!(find("a {{ namn"), (vec![], Some("{{ namn".to_owned())));
        assert_eq!(find("100 { a } $ {"), (vec![], None));
    }
}
