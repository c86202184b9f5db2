//! How wide the columns of a table are in a template that is not ours: each word whole where the page has room for it.
//!
//! Letters are counted, not measured; a program that lays out columns itself may do better.

use super::super::super::report::Table;

/// What a cell keeps free at its sides, in twentieths of a point: what Word keeps, and a little for the lines.
const SIDES: u32 = 250;
/// How wide a letter is, in twentieths of a point for each half point of its height: wide letters in bold.
const LETTER: u32 = 6;
/// The smallest letters, in half points.
const SMALLEST: u32 = 15;
/// A longer word, such as an address, may be parted.
const WORD_MAX: usize = 20;

/// The columns of a table.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fitted {
    /// How wide they are, in twentieths of a point.
    pub(super) widths: Vec<u32>,
    /// How high the letters are, in half points, where they have to be smaller than those of the template.
    pub(super) size: Option<u32>,
}

/// Fits columns into a room, with letters as high as `size` in half points or as little smaller as it takes.
pub(super) fn fitted(table: &Table, room: u32, size: u32) -> Fitted {
    let longest: Vec<u32> = (0..table.columns.len()).map(|column| longest_word(table, column)).collect();
    let needs = |size: u32| longest.iter().map(|letters| SIDES + letters * LETTER * size).collect::<Vec<_>>();
    let fits = |size: &u32| needs(*size).iter().sum::<u32>() <= room;
    let fitting = (SMALLEST.min(size)..=size).rev().find(fits).unwrap_or(SMALLEST.min(size));
    Fitted { widths: divided(table, room, &needs(fitting)), size: (fitting < size).then_some(fitting) }
}

/// Divides a room by the shares that columns are meant to have; what is narrower than it needs takes from those with room to spare.
fn divided(table: &Table, room: u32, needs: &[u32]) -> Vec<u32> {
    let all: u32 = table.columns.iter().map(|column| u32::from(column.width)).sum::<u32>().max(1);
    let shares = table.columns.iter().map(|column| room * u32::from(column.width) / all);
    let widths: Vec<u32> = shares.zip(needs).map(|(share, need)| share.max(*need)).collect();
    let over = widths.iter().sum::<u32>().saturating_sub(room);
    let spare: u32 = widths.iter().zip(needs).map(|(width, need)| width - need).sum();
    if spare < over {
        let wanted = needs.iter().sum::<u32>().max(1);
        return needs.iter().map(|need| room * need / wanted).collect();
    }
    let kept = |(width, need): (&u32, &u32)| width - (over * (width - need)).div_ceil(spare.max(1));
    widths.iter().zip(needs).map(kept).collect()
}

fn longest_word(table: &Table, column: usize) -> u32 {
    let header = table.columns.get(column).map(|column| column.header.as_str());
    let cells = table.rows.iter().chain(&table.total).filter_map(|cells| cells.get(column)).map(String::as_str);
    let words = header.into_iter().chain(cells).flat_map(|cell| cell.split([' ', '\n', '\t', '-', '/']));
    words.map(|word| word.chars().count().min(WORD_MAX)).max().unwrap_or_default() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::report::Column;

    fn table() -> Table {
        let columns = vec![Column::words("Datamängd", 40), Column::words("Förvaltning", 30), Column::numbers("Plats", 5), Column::numbers("Summa", 5)];
        let rows = vec![["Badplatser", "Samhällsbyggnad", "12", "86,0"].map(str::to_owned).to_vec()];
        Table { caption: String::new(), summary: String::new(), columns, rows, total: None }
    }

    #[test]
    fn no_word_is_cut_where_the_page_has_room_and_letters_are_made_smaller_where_it_has_not() {
        let need = |letters: u32, size: u32| SIDES + letters * LETTER * size;
        for (room, size) in [(9_070, 22), (7_256, 24), (6_000, 24)] {
            let Fitted { widths, size: smaller } = fitted(&table(), room, size);
            let written = smaller.unwrap_or(size);
            for (width, letters) in widths.iter().zip([10, 15, 5, 5]) {
                assert!(*width >= need(letters, written), "{room}: {widths:?} {written}");
            }
            let all: u32 = widths.iter().sum();
            assert!(all <= room && all + 8 > room, "{room}: {all}");
        }
        assert_eq!(fitted(&table(), 9_070, 22).size, None);
        assert!(fitted(&table(), 5_000, 24).size.is_some_and(|size| size < 24));
    }

    #[test]
    fn columns_with_room_enough_are_as_wide_as_they_are_meant_to_be() {
        assert_eq!(fitted(&table(), 40_000, 20).widths, [20_000, 15_000, 2_500, 2_500]);
    }

    #[test]
    fn what_has_no_room_at_all_is_divided_as_it_needs() {
        let Fitted { widths, size } = fitted(&table(), 1_500, 20);
        assert_eq!((size, widths.iter().sum::<u32>() <= 1_500), (Some(SMALLEST), true), "{widths:?}");
        assert_eq!(fitted(&Table { columns: Vec::new(), rows: Vec::new(), ..table() }, 1_500, 20).widths, Vec::<u32>::new());
    }
}
