//! A score: what somebody judged one criterion of one dataset to be, and why.

use serde::{Deserialize, Serialize};

use super::value::Prose;

/// A level on a criterion's scale, 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

/// A number that is no level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{found} is not a level from 1 to 5")]
pub struct LevelError {
    /// What was found instead.
    pub found: u8,
}

impl Level {
    /// The lowest level.
    pub const MIN: Self = Self(1);
    /// The highest level.
    pub const MAX: Self = Self(5);
    /// All levels, lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// Makes a level from a number from 1 to 5.
    pub const fn new(level: u8) -> Result<Self, LevelError> {
        if matches!(level, 1..=5) { Ok(Self(level)) } else { Err(LevelError { found: level }) }
    }

    /// Returns the number, 1 to 5.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// Returns the level's part of the whole scale, 0 to 1.
    pub fn share(self) -> f64 {
        f64::from(self.0 - 1) / 4.0
    }
}

impl TryFrom<u8> for Level {
    type Error = LevelError;

    fn try_from(level: u8) -> Result<Self, LevelError> {
        Self::new(level)
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.0
    }
}

/// The answer to one criterion: a level, or a clear "not known".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Score {
    /// Somebody looked and could not say. Drawn as an error bar, never as zero.
    Unknown,
    /// A level.
    Known(Level),
}

impl Score {
    /// Reads `1` to `5`, or `?`.
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "?" => Some(Self::Unknown),
            digit => digit.parse().ok().and_then(|level| Level::new(level).ok()).map(Self::Known),
        }
    }

    /// Returns the level, where there is one.
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Unknown => None,
            Self::Known(level) => Some(level),
        }
    }
}

impl std::fmt::Display for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unknown => f.write_str("?"),
            Self::Known(level) => level.get().fmt(f),
        }
    }
}

impl Serialize for Score {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.level().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Score {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::<Level>::deserialize(deserializer)?.map_or(Self::Unknown, Self::Known))
    }
}

/// A score with its reason and the version of the scoring model it was given under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// The answer.
    pub score: Score,
    /// Why, in the words of whoever judged.
    pub reason: Option<Prose>,
    /// The inventory's scoring model at the time.
    pub model_version: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_outside_the_scale_cannot_be_made() {
        assert!(Level::new(0).is_err());
        assert!(Level::new(6).is_err());
        assert!(serde_json::from_str::<Level>("6").is_err());
        assert_eq!(Level::new(3).unwrap().share().to_bits(), 0.5_f64.to_bits());
    }

    #[test]
    fn not_known_is_an_answer_and_nothing_else_is() {
        assert_eq!(Score::parse("?"), Some(Score::Unknown));
        assert_eq!(Score::parse(" 4 "), Some(Score::Known(Level::new(4).unwrap())));
        for wrong in ["", "0", "6", "4,5", "hög"] {
            assert_eq!(Score::parse(wrong), None, "{wrong:?}");
        }
    }
}
