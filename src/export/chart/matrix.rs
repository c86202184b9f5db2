//! The matrix with its table: every dataset that has a place, and what cannot be opened.
//!
//! What the matrix itself shows is put together in [`super::super::picture`].

use super::{Basis, Charted};
use crate::alphabet::quadrant_in;
use crate::export::picture::{self, Drawing};
use crate::export::report::Column;
use crate::figure::{FigureKind, Point};

pub(super) fn charted(basis: &Basis<'_>) -> Charted {
    let Basis { inventory, ranking, text, matrix, .. } = *basis;
    let input = picture::whole(inventory, ranking, matrix, text);
    let alt = picture::description(&input, inventory.model(), text);
    let columns = vec![
        Column::numbers(text.get("rank"), 12),
        Column::words(text.get("dataset"), 40),
        Column::numbers(text.get("measure-value"), 12),
        Column::numbers(text.get("measure-cost"), 12),
        Column::words(text.get("quadrant"), 24),
    ];
    let mut points: Vec<&Point> = input.points.iter().collect();
    points.sort_by_key(|point| (ranking.position(point.id), point.id));
    let nothing = || text.get("nothing").to_owned();
    let placed = points.into_iter().map(|point| {
        let (value, cost) = point.place();
        let rank = point.rank.map_or_else(nothing, |rank| text.count(rank as usize));
        let field = quadrant_in(Some(point.quadrant), inventory.model(), text).to_owned();
        vec![rank, super::ranking::marked(&point.title, point.has_duty), text.number(value, 0), text.number(cost, 0), field]
    });
    let hindered = input.hindered.iter().map(|one| {
        let value = one.value.map_or_else(nothing, |value| text.number(value, 0));
        vec![nothing(), super::ranking::marked(&one.title, one.has_duty), value, nothing(), text.get("report-hindered").to_owned()]
    });
    let rows = placed.chain(hindered).collect();
    let words = picture::matrix_words(inventory.model(), text);
    basis.drawn(FigureKind::Matrix, Drawing::Matrix(Box::new(input), Box::new(words)), alt, columns, rows)
}
