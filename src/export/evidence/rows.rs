//! Two tables with the same header beside one another, row by row: which rows are missing, added or moved, and which cells of the others differ.
//!
//! Knows cells as people read them, and nothing of where they stand.

use super::{Difference, Grid};

/// The most pairs of rows that are looked at to find those that are the same.
const PAIRS_MAX: usize = 4_000_000;

/// A row.
type Row = Vec<String>;

/// Tells how a table differs from the one that should be.
pub(super) fn differences(expected: &Grid, found: &Grid) -> Vec<Difference> {
    let (Some((header, wanted)), Some((above, there))) = (expected.split_first(), found.split_first()) else { return Vec::new() };
    let mut all = cells(header, 0, header, above);
    let (mut missing, mut added) = (Vec::new(), Vec::new());
    let (mut from, mut to) = (0, 0);
    for (at, other) in same(wanted, there).into_iter().chain([(wanted.len(), there.len())]) {
        let mut gap = Gap { lost: (from..at).collect(), new: (to..other).collect() };
        for (row, other) in gap.changed(wanted, there) {
            all.extend(cells(header, other + 1, &wanted[row], &there[other]));
        }
        missing.extend(gap.lost);
        added.extend(gap.new);
        (from, to) = (at + 1, other + 1);
    }
    for row in missing {
        let name = label(&wanted[row]).to_owned();
        match added.iter().position(|other| there[*other] == wanted[row]) {
            Some(place) => {
                let other = added.remove(place);
                all.push(Difference { row: other + 1, column: String::new(), found: Some(name.clone()), expected: Some(name) });
            }
            None => all.push(Difference { row: row + 1, column: String::new(), found: None, expected: Some(name) }),
        }
    }
    for row in added {
        all.push(Difference { row: row + 1, column: String::new(), found: Some(label(&there[row]).to_owned()), expected: None });
    }
    all.sort_by_key(|difference| difference.row);
    all
}

/// Returns what people know a row by: its first cell with letters, or else the first with anything in it.
pub(super) fn label(row: &[String]) -> &str {
    let worded = row.iter().find(|cell| cell.chars().any(char::is_alphabetic));
    worded.or_else(|| row.iter().find(|cell| !cell.is_empty())).map_or("", String::as_str)
}

/// Tells which cells of a row differ.
pub(super) fn cells(header: &[String], row: usize, wanted: &[String], there: &[String]) -> Vec<Difference> {
    let cell = |cells: &[String], column: usize| cells.get(column).cloned().unwrap_or_default();
    let name = |column: usize| {
        let header = header.get(column).filter(|header| !header.is_empty());
        header.cloned().unwrap_or_else(|| rust_xlsxwriter::utility::column_number_to_name(u16::try_from(column).unwrap_or(u16::MAX)))
    };
    let differs = (0..wanted.len().max(there.len())).filter(|column| cell(wanted, *column) != cell(there, *column));
    differs.map(|column| Difference { row, column: name(column), found: Some(cell(there, column)), expected: Some(cell(wanted, column)) }).collect()
}

/// Finds the rows that are the same in both, in the order of both.
fn same(wanted: &[Row], there: &[Row]) -> Vec<(usize, usize)> {
    let start = wanted.iter().zip(there).take_while(|(one, other)| one == other).count();
    let end = wanted[start..].iter().rev().zip(there[start..].iter().rev()).take_while(|(one, other)| one == other).count();
    let (rows, others) = (&wanted[start..wanted.len() - end], &there[start..there.len() - end]);
    let mut pairs: Vec<(usize, usize)> = (0..start).map(|row| (row, row)).collect();
    if rows.len().saturating_mul(others.len()) <= PAIRS_MAX {
        // How many rows are the same from a pair of rows on, at most.
        let width = others.len() + 1;
        let mut most = vec![0_u32; (rows.len() + 1) * width];
        for row in (0..rows.len()).rev() {
            for other in (0..others.len()).rev() {
                let (below, beside) = (most[(row + 1) * width + other], most[row * width + other + 1]);
                most[row * width + other] = if rows[row] == others[other] { most[(row + 1) * width + other + 1] + 1 } else { below.max(beside) };
            }
        }
        let (mut row, mut other) = (0, 0);
        while row < rows.len() && other < others.len() {
            if rows[row] == others[other] {
                pairs.push((start + row, start + other));
                (row, other) = (row + 1, other + 1);
            } else if most[(row + 1) * width + other] >= most[row * width + other + 1] {
                row += 1;
            } else {
                other += 1;
            }
        }
    }
    pairs.extend((0..end).rev().map(|back| (wanted.len() - 1 - back, there.len() - 1 - back)));
    pairs
}

/// What stands between two rows that are the same, on both sides, by number.
struct Gap {
    lost: Vec<usize>,
    new: Vec<usize>,
}

impl Gap {
    /// Takes out the rows that are one and the same, changed: of the same name, or alike, or in the place of one another.
    fn changed(&mut self, wanted: &[Row], there: &[Row]) -> Vec<(usize, usize)> {
        let mut pairs = self.pair(|row, other| label(&wanted[row]) == label(&there[other]));
        let alike = |row: usize, other: usize| wanted[row].iter().zip(&there[other]).filter(|(one, other)| one == other).count();
        if self.lost.len() == self.new.len() {
            pairs.extend(self.lost.drain(..).zip(self.new.drain(..)));
        } else {
            pairs.extend(self.pair(|row, other| alike(row, other) * 3 > wanted[row].len() * 2));
        }
        pairs
    }

    fn pair(&mut self, is_same: impl Fn(usize, usize) -> bool) -> Vec<(usize, usize)> {
        let (mut pairs, mut lost) = (Vec::new(), Vec::new());
        for row in std::mem::take(&mut self.lost) {
            match self.new.iter().position(|other| is_same(row, *other)) {
                Some(place) => pairs.push((row, self.new.remove(place))),
                None => lost.push(row),
            }
        }
        self.lost = lost;
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&str]) -> Grid {
        rows.iter().map(|row| row.split_whitespace().map(str::to_owned).collect()).collect()
    }

    fn told(expected: &[&str], found: &[&str]) -> Vec<String> {
        let side = |cell: Option<String>| cell.unwrap_or_else(|| "·".to_owned());
        let one = |difference: Difference| format!("{} {} {} {}", difference.row, difference.column, side(difference.found), side(difference.expected));
        differences(&table(expected), &table(found)).into_iter().map(one).collect()
    }

    const ALL: [&str; 5] = ["Plats Namn Nytta", "1 a 5", "2 b 6", "3 c 7", "4 d 8"];

    #[test]
    fn a_row_that_is_gone_or_new_is_told_once_by_its_name() {
        assert_eq!(told(&ALL, &[ALL[0], ALL[1], ALL[3], ALL[4]]), ["2  · b"]);
        assert_eq!(told(&ALL, &ALL[..4]), ["4  · d"]);
        assert_eq!(told(&ALL, &[ALL[0], ALL[1], ALL[2], "2 x 6", ALL[3], ALL[4]]), ["3  x ·"]);
        assert_eq!(told(&ALL, &ALL[..1]).len(), 4);
        assert!(told(&ALL, &ALL).is_empty());
    }

    #[test]
    fn a_changed_row_is_told_cell_by_cell_also_beside_one_that_is_gone() {
        assert_eq!(told(&ALL, &[ALL[0], ALL[1], ALL[2], "3 c 9", ALL[4]]), ["3 Nytta 9 7"]);
        assert_eq!(told(&ALL, &[ALL[0], ALL[1], "3 c 9", ALL[4]]), ["2 Nytta 9 7", "2  · b"]);
        assert_eq!(told(&ALL, &[ALL[0], ALL[1], "2 x 6", ALL[3], ALL[4]]), ["2 Namn x b"]);
    }

    #[test]
    fn a_row_that_was_moved_and_a_cell_beside_the_table_are_told() {
        assert_eq!(told(&ALL, &[ALL[0], ALL[2], ALL[3], ALL[4], ALL[1]]), ["4  a a"]);
        assert_eq!(told(&ALL, &[ALL[0], ALL[1], ALL[2], "3 c 7 99", ALL[4]]), ["3 D 99 "]);
    }
}
