//! What in a document seems to give away a person, told before it becomes public, beside the answer.
//!
//! It guesses and forbids nothing; where and what is found by the review that the window shows.

use super::document::Made;
use super::{Context, file};
use crate::wording;

/// How many places are told one by one.
const TOLD: usize = 10;

/// Tells the places, if there are any.
pub(super) fn tell(made: &Made, cx: &mut Context<'_>) {
    let Made { review, inventory, kind, .. } = made;
    if review.found == 0 {
        return;
    }
    let text = &cx.text;
    let mut lines = vec![text.with("cli-warned", &[("count", review.found.into())])];
    for warning in review.warnings.iter().take(TOLD) {
        let args = [
            ("what", text.of("builder-trace", warning.trace.key()).into()),
            ("place", wording::review_place(&warning.place, inventory, *kind, text).into()),
            ("words", warning.excerpt.as_str().into()),
        ];
        lines.push(format!("  {}", file::one_line(&text.with("cli-warned-place", &args))));
    }
    if review.found > TOLD {
        lines.push(format!("  {}", text.with("cli-warned-more", &[("count", (review.found - TOLD).into())])));
    }
    cx.warnings.extend(lines);
}
