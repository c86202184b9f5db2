//! What a row gave for a field, in six letters: enough to tell whether a value is still that one, too little to tell what it was.
//!
//! Marks are kept in files, so they are the same on every machine and in every version.

use serde::{Deserialize, Serialize};

/// Sixty-four letters that need no quoting anywhere.
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LENGTH: usize = 6;
/// Stands where a row has given nothing.
const NOTHING: [u8; LENGTH] = [b'.'; LENGTH];

/// A value in six letters. Two values have the same ones once in seventy thousand million times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark([u8; LENGTH]);

impl Mark {
    /// Returns the mark of a text.
    pub fn of(text: &str) -> Self {
        let mut hash = 0xCBF2_9CE4_8422_2325_u64;
        for byte in text.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
        // The upper bits have seen everything; the letters take the lower ones.
        hash = (hash ^ (hash >> 32)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        hash ^= hash >> 28;
        Self(std::array::from_fn(|place| LETTERS[(hash >> (6 * place)) as usize & 63]))
    }
}

/// The marks of a row, each in the place of its name among [`super::ListSource::given`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Marks(Box<str>);

impl Marks {
    /// Returns the mark in a place; none where the row has given nothing.
    pub fn get(&self, place: usize) -> Option<Mark> {
        let mark = self.0.as_bytes().get(place * LENGTH..)?.first_chunk::<LENGTH>()?;
        mark.iter().all(|letter| LETTERS.contains(letter)).then_some(Mark(*mark))
    }

    /// Returns the marks with others in some places; all else stays.
    #[must_use]
    pub fn with(&self, others: impl IntoIterator<Item = (usize, Mark)>) -> Self {
        let mut letters: Vec<u8> = if self.0.is_ascii() { self.0.bytes().collect() } else { Vec::new() };
        letters.truncate(letters.len() / LENGTH * LENGTH);
        for (place, Mark(mark)) in others {
            let start = place * LENGTH;
            while letters.len() < start + LENGTH {
                letters.extend(NOTHING);
            }
            letters[start..start + LENGTH].copy_from_slice(&mark);
        }
        Self(String::from_utf8(letters).unwrap_or_default().into())
    }

    /// Tells whether the row has given nothing, or is from before that was kept.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_the_same_for_ever() {
        // Written down once; files hold them.
        for (text, mark) in [("", "YORxCy"), ("Badplatser", "bY97PN"), ("Badplatseu", "HOtbB0")] {
            assert_eq!(std::str::from_utf8(&Mark::of(text).0), Ok(mark), "{text}");
        }
    }

    #[test]
    fn like_texts_have_other_marks() {
        let mut marks: Vec<Mark> = (0..20_000).map(|number| Mark::of(&format!("Rad {number}"))).collect();
        marks.sort_unstable();
        marks.dedup();
        assert_eq!(marks.len(), 20_000);
    }

    #[test]
    fn marks_stand_in_their_places_and_what_is_no_mark_is_nothing() {
        let marks = Marks::default().with([(2, Mark::of("c")), (0, Mark::of("a"))]);
        assert_eq!((marks.get(0), marks.get(1), marks.get(2), marks.get(3)), (Some(Mark::of("a")), None, Some(Mark::of("c")), None));
        let later = marks.with([(1, Mark::of("b"))]);
        assert_eq!((later.get(0), later.get(1), later.get(2)), (Some(Mark::of("a")), Some(Mark::of("b")), Some(Mark::of("c"))));
        for odd in ["", "åäö", "ABC", "ABCDE?", "ååååååååå", "AAAAAAå"] {
            let marks: Marks = serde_json::from_value(odd.into()).unwrap();
            assert_eq!((marks.get(0).filter(|_| odd != "AAAAAAå"), marks.get(1), marks.get(usize::MAX / 6)), (None, None, None), "{odd}");
            assert_eq!(marks.with([(0, Mark::of("a"))]).get(0), Some(Mark::of("a")), "{odd}");
        }
    }
}
