//! The few formulas that say what they come to by themselves: a link with its address, a text, true and false.
//!
//! Nothing is worked out here: a formula that asks for another cell stays one.

use super::sheet::Cell;

/// Returns what a formula comes to, written without the sign before it, if it says so itself: `HYPERLINK("https://…","text")`, `"0123"`, `TRUE()`.
pub(super) fn literal(formula: &str) -> Option<Cell> {
    let formula = formula.trim();
    if let Some((address, text)) = link(formula) {
        return Some(if text.trim().is_empty() || text == address { Cell::Text(address.into()) } else { Cell::Link(text.into(), address.into()) });
    }
    if let Some((text, "")) = quoted(formula) {
        return Some(Cell::Text(text.into()));
    }
    match formula.to_ascii_uppercase().as_str() {
        "TRUE()" | "TRUE" => Some(Cell::Boolean(true)),
        "FALSE()" | "FALSE" => Some(Cell::Boolean(false)),
        _ => None,
    }
}

const LINK: &str = "HYPERLINK";

/// Tells whether a formula makes a link, whatever it asks for.
pub(super) fn is_link(formula: &str) -> bool {
    formula.trim_start().get(..LINK.len()).is_some_and(|found| found.eq_ignore_ascii_case(LINK))
}

/// Returns the address that a formula leads to, and its text if that is a text and no question of another cell.
pub(super) fn link(formula: &str) -> Option<(String, String)> {
    let rest = formula.trim_start().get(LINK.len()..).filter(|_| is_link(formula))?;
    let (address, rest) = quoted(rest.trim_start().strip_prefix('(')?)?;
    if rest == ")" {
        return Some((address, String::new()));
    }
    let after = rest.strip_prefix([',', ';'])?;
    Some((address, quoted(after).filter(|(_, rest)| *rest == ")").map(|(text, _)| text).unwrap_or_default()))
}

/// Takes a text in quotation marks off the beginning; two marks are one.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut rest = text.trim().strip_prefix('"')?;
    let mut said = String::new();
    loop {
        let (before, after) = rest.split_once('"')?;
        said.push_str(before);
        match after.strip_prefix('"') {
            Some(after) => {
                said.push('"');
                rest = after;
            }
            None => return Some((said, after.trim())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_that_say_what_they_come_to_are_read() {
        let link = |text: &str| Some(Cell::Link(text.into(), "https://example.org/bad".into()));
        let text = |text: &str| Some(Cell::Text(text.into()));
        assert_eq!(literal(r#"HYPERLINK("https://example.org/bad","Se bad")"#), link("Se bad"));
        assert_eq!(literal(r#" hyperlink( "https://example.org/bad" ; "Se ""bad""" ) "#), link("Se \"bad\""));
        assert_eq!(literal(r#"HYPERLINK("https://example.org/bad")"#), text("https://example.org/bad"));
        assert_eq!(literal(r#"HYPERLINK("https://example.org/bad",A2)"#), text("https://example.org/bad"), "the text stands elsewhere");
        assert_eq!((literal("\"0123\""), literal("TRUE()")), (text("0123"), Some(Cell::Boolean(true))));
        for formula in ["HYPERLINK(A2,\"x\")", "1+1", "\"a\"&A2", "HYPERLINK(", "\"", "", "HYPERLINK(\"a\"&A2)"] {
            assert_eq!(literal(formula), None, "{formula}");
        }
    }
}
