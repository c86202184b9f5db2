//! Blocks as text: tabs between cells, line ends between rows, quotes around what holds either.
//!
//! It knows text only; what cells mean is read in [`super::read`].

/// The space that does not break: white space to programs that read, a character like any other to spreadsheets.
const GUARD: char = '\u{A0}';

/// What stands between cells.
const TAB: char = '\t';

/// Writes rows of cells as Excel does: tabs, CR LF after each row, quotes around cells that hold a tab, a line end or a quote. A single cell stands alone.
pub fn write(rows: &[Vec<String>]) -> String {
    let mut text = String::with_capacity(rows.iter().flatten().map(|cell| cell.len() + 2).sum());
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            if index > 0 {
                text.push(TAB);
            }
            if cell.contains([TAB, '\r', '\n', '"']) {
                text.push('"');
                text.push_str(&cell.replace('"', "\"\""));
                text.push('"');
            } else {
                text.push_str(cell);
            }
        }
        if rows.len() > 1 || row.len() > 1 {
            text.push_str("\r\n");
        }
    }
    text
}

/// Reads rows of cells as Excel and Calc write them. There is always one row, and each has at least one cell; rows need not be equally long.
///
/// Quotes count as such only around what needs them. Excel and Calc leave a cell `"Öppna data"` as it is, and so does this.
pub fn read(text: &str) -> Vec<Vec<String>> {
    let bytes = text.as_bytes();
    let mut rows: Vec<Vec<String>> = vec![Vec::new()];
    let mut at = 0;
    loop {
        let (cell, end) = quoted(text, at).unwrap_or_else(|| plain(text, at));
        if let Some(row) = rows.last_mut() {
            row.push(cell);
        }
        let line_end = match (bytes.get(end), bytes.get(end + 1)) {
            (Some(b'\t'), _) => {
                at = end + 1;
                continue;
            }
            (Some(b'\r'), Some(b'\n')) => 2,
            (Some(_), _) => 1,
            (None, _) => return rows,
        };
        at = end + line_end;
        // The last row may have its line end or not.
        if at == bytes.len() {
            return rows;
        }
        rows.push(Vec::new());
    }
}

/// Reads a cell up to the next tab or line end; returns it and where it ends.
fn plain(text: &str, at: usize) -> (String, usize) {
    let rest = &text[at..];
    let length = rest.find([TAB, '\r', '\n']).unwrap_or(rest.len());
    (rest[..length].to_owned(), at + length)
}

/// Reads a cell in quotes; `None` if there is none, or if its quotes are text.
///
/// It looks no further than the first quote that stands alone, so that reading stays linear however many quotes never close.
fn quoted(text: &str, at: usize) -> Option<(String, usize)> {
    let bytes = text.as_bytes();
    if bytes.get(at) != Some(&b'"') {
        return None;
    }
    let mut from = at + 1;
    let mut has_doubled = false;
    let close = loop {
        let quote = from + text[from..].find('"')?;
        if bytes.get(quote + 1) != Some(&b'"') {
            break quote;
        }
        has_doubled = true;
        from = quote + 2;
    };
    let inside = &text[at + 1..close];
    let is_needed = has_doubled || inside.is_empty() || inside.contains([TAB, '\r', '\n']);
    let ends = matches!(bytes.get(close + 1), None | Some(b'\t' | b'\r' | b'\n'));
    (is_needed && ends).then(|| (inside.replace("\"\"", "\""), close + 1))
}

/// Tells whether a text of several lines may be one text and not several cells: no tabs, and no line end at its end as spreadsheets write it.
pub fn is_one_text(text: &str) -> bool {
    text.contains(['\n', '\r']) && !text.contains(TAB) && !text.ends_with(['\n', '\r'])
}

/// Returns a text as it can stand in a spreadsheet's cell: what would be taken for a formula begins with a space that does not break.
pub fn guarded(text: String) -> String {
    let is_formula = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if is_formula { format!("{GUARD}{text}") } else { text }
}
