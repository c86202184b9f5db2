//! JSON as it stands in a file: every value knows its line, and a key that stands twice is still there twice.
//!
//! It knows no starter lists.

use serde::de::IgnoredAny;

use super::error::StarterError;

/// Braces within braces to this depth are read.
const DEPTH_MAX: usize = 16;

/// A value and the line it begins on, counted from 1.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    pub(super) line: usize,
    pub(super) value: Json,
}

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Json {
    Null,
    Text(String),
    /// A number without decimals, from 0.
    Whole(u64),
    List(Vec<Node>),
    /// The keys with their lines.
    Object(Vec<(String, usize, Node)>),
    /// A truth value, or a number of another kind: no list has one.
    Other,
}

/// Reads text as one value.
pub(super) fn parse(text: &str) -> Result<Node, StarterError> {
    // What is not JSON is told by a reader that knows all of it; what comes after can then read without a doubt.
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| StarterError::NotJson(error.line().max(1)))?;
    Reader { text, at: 0, line: 1 }.node(0)
}

/// Reads JSON that is known to be right.
struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Reader<'_> {
    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Passes over white space and the marks between values.
    fn skip(&mut self) {
        while let Some(byte) = self.next().filter(|byte| byte.is_ascii_whitespace() || matches!(byte, b',' | b':')) {
            self.line += usize::from(byte == b'\n');
            self.at += 1;
        }
    }

    fn node(&mut self, depth: usize) -> Result<Node, StarterError> {
        self.skip();
        let line = self.line;
        if depth > DEPTH_MAX {
            return Err(StarterError::TooDeep(line));
        }
        let value = match self.next() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Json::Text(self.string()?),
            _ => self.word(),
        };
        Ok(Node { line, value })
    }

    fn object(&mut self, depth: usize) -> Result<Json, StarterError> {
        self.at += 1;
        let mut pairs = Vec::new();
        loop {
            self.skip();
            if self.next() != Some(b'"') {
                self.at += 1;
                return Ok(Json::Object(pairs));
            }
            let line = self.line;
            let key = self.string()?;
            pairs.push((key, line, self.node(depth + 1)?));
        }
    }

    fn list(&mut self, depth: usize) -> Result<Json, StarterError> {
        self.at += 1;
        let mut list = Vec::new();
        loop {
            self.skip();
            if matches!(self.next(), Some(b']') | None) {
                self.at += 1;
                return Ok(Json::List(list));
            }
            list.push(self.node(depth + 1)?);
        }
    }

    fn string(&mut self) -> Result<String, StarterError> {
        let start = self.at;
        self.at += 1;
        while let Some(byte) = self.next().filter(|byte| *byte != b'"') {
            self.at += if byte == b'\\' { 2 } else { 1 };
        }
        self.at += 1;
        let written = self.text.get(start..self.at).unwrap_or_default();
        serde_json::from_str(written).map_err(|_bad_escape| StarterError::NotJson(self.line))
    }

    fn word(&mut self) -> Json {
        let start = self.at;
        while self.next().is_some_and(|byte| !byte.is_ascii_whitespace() && !matches!(byte, b',' | b']' | b'}')) {
            self.at += 1;
        }
        match self.text.get(start..self.at).unwrap_or_default() {
            "null" => Json::Null,
            word => word.parse().map_or(Json::Other, Json::Whole),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_knows_its_line() {
        let Json::Object(pairs) = parse("{\n \"a\": [\"x\\u00e5\", 2,\n true],\n \"b\": {}, \"a\": null}").unwrap().value else { panic!("no object") };
        let lines: Vec<(&str, usize)> = pairs.iter().map(|(key, line, _)| (key.as_str(), *line)).collect();
        assert_eq!(lines, [("a", 2), ("b", 4), ("a", 4)]);
        let Json::List(list) = &pairs[0].2.value else { panic!("no list") };
        let expected = [(Json::Text("xå".to_owned()), 2), (Json::Whole(2), 2), (Json::Other, 3)];
        assert!(list.iter().map(|node| (node.value.clone(), node.line)).eq(expected), "{list:?}");
    }

    #[test]
    fn what_is_no_json_is_told_with_its_line() {
        assert_eq!(parse("{\n\"a\": 1,\n}"), Err(StarterError::NotJson(3)));
        assert_eq!(parse(""), Err(StarterError::NotJson(1)));
        assert_eq!(parse("[\"\\ud800\"]"), Err(StarterError::NotJson(1)), "half a character");
        assert_eq!(parse(&"[".repeat(100_000)), Err(StarterError::NotJson(1)));
        let deep = format!("{}{}", "[\n".repeat(40), "]".repeat(40));
        assert_eq!(parse(&deep), Err(StarterError::TooDeep(18)));
    }
}
