//! Reads the program's own source: code without comments and texts, and the texts with what stands around them.
//!
//! Knows enough of Rust to tell code from text and nothing of what is looked for.

use std::fs;
use std::path::{Path, PathBuf};

/// One source file, split into code and texts.
pub(crate) struct Source {
    /// The path from the repository's root, with `/`.
    pub(crate) path: String,
    /// The file as it stands.
    pub(crate) text: String,
    /// The file with comments, test modules and the insides of texts blanked; every byte keeps its place.
    pub(crate) code: String,
    /// The same, but with test modules left in.
    pub(crate) code_with_tests: String,
    /// The texts outside comments and test modules.
    pub(crate) literals: Vec<Literal>,
}

/// A text between quotes.
pub(crate) struct Literal {
    /// Where it begins, in bytes.
    pub(crate) at: usize,
    /// The line it begins on, from 1.
    pub(crate) line: usize,
    /// What it says, with `\"`, `\\` and line continuations resolved.
    pub(crate) value: String,
}

impl Source {
    /// Splits a file.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let (code_with_tests, spans) = split(text);
        let code = without_tests(&code_with_tests);
        let is_test_file = path.ends_with("/tests.rs") || path.contains("/tests/");
        let code = if is_test_file { " ".repeat(code.len()) } else { code };
        let literals = spans
            .into_iter()
            .filter(|(at, _)| code.as_bytes()[*at] == b'"')
            .map(|(at, value)| Literal { at, line: text[..at].matches('\n').count() + 1, value })
            .collect();
        Self { path: path.to_owned(), text: text.to_owned(), code, code_with_tests, literals }
    }

    /// Returns the line that a byte stands on, from 1.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }

    /// Returns the top-level module that the file belongs to: `text` for `src/text.rs` and `src/text/number.rs`.
    pub(crate) fn room(&self) -> &str {
        let inside = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        inside.split('/').next().unwrap_or(inside)
    }

    /// Returns how deep the file's module lies: 1 for `src/text.rs`, 2 for `src/text/number.rs`.
    pub(crate) fn depth(&self) -> usize {
        self.path.matches('/').count()
    }

    /// Returns the code before a place, without white space at its end.
    pub(crate) fn before(&self, at: usize) -> &str {
        self.code[..at].trim_end()
    }

    /// Returns the names of the calls, macros and attributes that a place stands inside, innermost first, up to the statement's edge.
    pub(crate) fn enclosing(&self, at: usize) -> Vec<&str> {
        let bytes = self.code.as_bytes();
        let mut names = Vec::new();
        let mut depth = 0;
        for position in (0..at).rev() {
            match bytes[position] {
                b')' | b']' | b'}' => depth += 1,
                b'(' | b'[' | b'{' if depth > 0 => depth -= 1,
                b'(' => names.push(last_name(&self.code[..position])),
                b'[' if self.code[..position].ends_with(['#', '!']) => names.push("#"),
                b'{' | b';' if depth == 0 => break,
                _ => {}
            }
        }
        names
    }
}

/// Returns the name that ends a piece of code, with its `!`, or nothing.
pub(crate) fn last_name(code: &str) -> &str {
    let code = code.trim_end();
    let stem = code.strip_suffix('!').unwrap_or(code);
    let start = stem.rfind(|c: char| !(c.is_alphanumeric() || c == '_')).map_or(0, |at| at + stem[at..].chars().next().map_or(1, char::len_utf8));
    &code[start..]
}

/// Returns every place where a name stands as a whole word.
pub(crate) fn words<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).map(|(at, _)| at).filter(move |at| !code[..*at].ends_with(is_part) && !code[at + word.len()..].starts_with(is_part))
}

/// Reads every source file under a folder of the repository, sorted by path.
pub(crate) fn read_all(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    collect(&root.join(folder), &mut paths);
    paths.sort();
    let relative = |path: &Path| path.strip_prefix(root).unwrap().components().map(|part| part.as_os_str().to_str().unwrap()).collect::<Vec<_>>().join("/");
    paths.iter().map(|path| Source::new(&relative(path), &fs::read_to_string(path).unwrap())).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// Blanks comments and the insides of texts, and returns the texts with the place of their opening quote.
fn split(text: &str) -> (String, Vec<(usize, String)>) {
    let bytes = text.as_bytes();
    let mut code = bytes.to_vec();
    let mut literals = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &text[at..];
        let end = if rest.starts_with("//") {
            at + rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            at + block_comment(rest)
        } else if let Some(hashes) = raw_start(text, at) {
            let opening = at + 1 + hashes;
            let closing = format!("\"{}", "#".repeat(hashes));
            let inside = &text[opening + 1..];
            let len = inside.find(&closing).unwrap_or(inside.len());
            literals.push((opening, inside[..len].to_owned()));
            blank(&mut code, opening + 1, opening + 1 + len);
            at = opening + 1 + len + closing.len();
            continue;
        } else if bytes[at] == b'"' {
            let len = quoted(&rest[1..], '"');
            literals.push((at, unescape(&rest[1..=len])));
            blank(&mut code, at + 1, at + 1 + len);
            at += len + 2;
            continue;
        } else if bytes[at] == b'\'' {
            at + character(rest)
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        blank(&mut code, at, end);
        at = end;
    }
    (String::from_utf8(code).expect("only whole characters are blanked"), literals)
}

fn blank(code: &mut [u8], from: usize, to: usize) {
    let to = to.min(code.len());
    for byte in &mut code[from..to] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

/// Returns the number of `#` where a raw text begins with its `r`.
fn raw_start(text: &str, at: usize) -> Option<usize> {
    let rest = text[at..].strip_prefix('r')?;
    let before = text[..at].strip_suffix('b').unwrap_or(&text[..at]);
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    let is_word = before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    (!is_word && rest[hashes..].starts_with('"')).then_some(hashes)
}

/// Returns how long a text is up to its closing quote.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at,
            _ => {}
        }
    }
    text.len()
}

/// Returns how long a character between quotes is, or 1 for the quote of a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), _) => quoted(&text[1..], '\'') + 2,
        (_, Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

fn unescape(text: &str) -> String {
    let mut plain = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('\\', Some('\n')) => while chars.next_if(|c| c.is_whitespace()).is_some() {},
            ('\\', Some('n' | 't' | 'r')) => {
                chars.next();
                plain.push(' ');
            }
            ('\\', Some('u')) => {
                let code: String = chars.by_ref().skip_while(|c| *c != '{').skip(1).take_while(|c| *c != '}').collect();
                plain.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            ('\\', Some(_)) => plain.extend(chars.next()),
            _ => plain.push(c),
        }
    }
    plain
}

/// Blanks what stands under `#[cfg(test)]`.
fn without_tests(code: &str) -> String {
    const MARK: &str = "#[cfg(test)]";
    let mut bytes = code.as_bytes().to_vec();
    for (at, _) in code.match_indices(MARK) {
        let after = at + MARK.len();
        let Some(first) = code[after..].find(['{', ';']).map(|first| after + first) else { continue };
        let mut end = first + 1;
        if code.as_bytes()[first] == b'{' {
            let mut depth = 1;
            while depth > 0 && end < code.len() {
                match code.as_bytes()[end] {
                    b'{' => depth += 1,
                    b'}' => depth -= 1,
                    _ => {}
                }
                end += 1;
            }
        }
        blank(&mut bytes, at, end);
    }
    String::from_utf8(bytes).expect("only whole characters are blanked")
}

#[test]
fn code_and_texts_are_told_apart() {
    let source = Source::new(
        "src/ui/view.rs",
        r##"
//! "not a text"
/* nor /* "this" */ */
fn f<'a>(x: &'a str) -> char { call("one \"two\"", r#"three "four" "#, '"', '\'', b"five") }
const LONG: &str = "six \
    seven";
#[cfg(test)]
mod tests { fn g() { h("eight { ") } }
fn after() { i("nine\u{e5}") }
"##,
    );
    let values: Vec<_> = source.literals.iter().map(|literal| literal.value.as_str()).collect();
    assert_eq!(values, ["one \"two\"", "three \"four\" ", "five", "six seven", "nineå"]);
    assert_eq!(source.literals[4].line, 9);
    assert!(!source.code.contains("eight") && !source.code.contains("mod tests") && source.code.contains("fn after"));
    assert!(source.code_with_tests.contains("mod tests") && !source.code_with_tests.contains("eight"));
    assert_eq!((source.room(), source.depth()), ("ui", 2));
}

#[test]
fn a_place_knows_what_it_stands_in() {
    let source = Source::new("src/x.rs", r#"#[error("zero")] fn f() { let a = text.get("one").expect(&format!("two {a}")); g(|| { h("three") }) }"#);
    let enclosing = |index: usize| source.enclosing(source.literals[index].at);
    assert_eq!(enclosing(0), ["error", "#"]);
    assert_eq!(enclosing(1), ["get"]);
    assert!(source.before(source.literals[1].at).ends_with("text.get("));
    assert_eq!(enclosing(2), ["format!", "expect"]);
    assert_eq!(enclosing(3), ["h"]);
}

#[test]
fn words_are_whole() {
    assert_eq!(words("egui eegui egui_extras egui::x", "egui").collect::<Vec<_>>(), [0, 23]);
}
