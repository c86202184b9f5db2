//! A lookup grid: priority classes read from where value and cost lie, as some cities sort their datasets.
//!
//! It stands beside the priority and the four fields; it never replaces them.

use serde::{Deserialize, Serialize};

use super::super::priority::SAME;

/// Classes by value and cost.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grid {
    /// Where one row ends and the next begins on the value axis, lowest first; exactly on a cut counts as above. 0 to 100.
    pub value_cuts: Vec<f64>,
    /// Where one column ends and the next begins on the cost axis, lowest first; exactly on a cut counts as below. 0 to 100.
    pub cost_cuts: Vec<f64>,
    /// The names of the classes as the matrix looks: highest value first, and within a row lowest cost first.
    pub classes: Vec<Vec<String>>,
}

impl Grid {
    /// The longest name of a class, in characters.
    pub const NAME_MAX: usize = 12;

    /// Tells whether cuts and classes fit one another.
    pub fn is_sound(&self) -> bool {
        let rises = |cuts: &[f64]| cuts.iter().all(|cut| (0.0..=100.0).contains(cut)) && cuts.windows(2).all(|pair| pair[0] < pair[1]);
        let is_name = |name: &String| (1..=Self::NAME_MAX).contains(&name.trim().chars().count());
        let is_whole =
            self.classes.len() == self.value_cuts.len() + 1 && self.classes.iter().all(|row| row.len() == self.cost_cuts.len() + 1 && row.iter().all(is_name));
        rises(&self.value_cuts) && rises(&self.cost_cuts) && is_whole
    }

    /// Returns the class of a place.
    pub fn class_of(&self, value: f64, cost: f64) -> Option<&str> {
        let row = self.value_cuts.iter().filter(|cut| value < **cut - SAME).count();
        let column = self.cost_cuts.iter().filter(|cut| cost > **cut + SAME).count();
        Some(self.classes.get(row)?.get(column)?.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_the_class_of_its_cell() {
        let row = |names: [&str; 2]| names.map(str::to_owned).to_vec();
        let grid = Grid { value_cuts: vec![50.0], cost_cuts: vec![50.0], classes: vec![row(["P1", "P2"]), row(["P3", "P4"])] };
        assert!(grid.is_sound());
        assert_eq!(grid.class_of(50.0, 50.0), Some("P1"), "on the border counts as high value and low cost");
        assert_eq!((grid.class_of(90.0, 50.1), grid.class_of(49.9, 0.0), grid.class_of(0.0, 100.0)), (Some("P2"), Some("P3"), Some("P4")));
        assert!(!Grid { value_cuts: Vec::new(), ..grid }.is_sound());
    }
}
