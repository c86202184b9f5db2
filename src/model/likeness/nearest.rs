//! The known word that a misspelt one stands for: keys of files, names of columns, placeholders, entries of lists.
//!
//! It counts letters; words that mean the same are the business of [`super::measure`].

use super::fold::plain;

/// Longer words than these are not compared: nobody misspells so long a key.
const LONGEST: usize = 80;

/// Counts the letters to change, add or take away to get from one word to another (Levenshtein).
pub fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut corner = i;
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let kept = corner + usize::from(a != *b);
            corner = row[j + 1];
            row[j + 1] = kept.min(corner + 1).min(row[j] + 1);
        }
    }
    row[other.len()]
}

/// Finds the known word that a misspelt one stands for, if one is near enough: a third of its letters may be wrong, and always one.
/// Case, marks of letters, hyphens, dots and spaces make no difference.
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (distance, length, word) = ranked(found, known)?;
    (distance <= (length / 3).max(1)).then_some(word)
}

/// Finds the known word that is most like another, however far that is; nothing only if none is known.
pub fn likest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    ranked(found, known).map(|(.., word)| word)
}

fn ranked<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<(usize, usize, &'a str)> {
    let found = bare(found);
    let rate = |word: &'a str| {
        let other = bare(word);
        (distance(&found, &other), found.chars().count().max(other.chars().count()), word)
    };
    known.into_iter().map(rate).min_by(|a, b| (a.0, a.2).cmp(&(b.0, b.2)))
}

/// Takes the marks off the letters that people leave out: `förbereda` is `forbereda`.
pub fn unmarked(word: &str) -> String {
    word.chars().map(plain).collect()
}

fn bare(word: &str) -> String {
    let letter = |c: char| if matches!(c, '-' | ' ' | '.') { '_' } else { plain(c) };
    word.to_lowercase().chars().take(LONGEST).map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_found_and_what_is_far_is_not() {
        let known = ["title", "hours_to_publish", "förvaltning", "da"];
        for (found, wanted) in [
            ("tittle", Some("title")),
            ("Hours-to publish", Some("hours_to_publish")),
            ("hours_publish", Some("hours_to_publish")),
            ("forvaltning", Some("förvaltning")),
            ("db", Some("da")),
            ("zzz", None),
            ("", None),
        ] {
            assert_eq!(nearest(found, known), wanted, "{found}");
        }
        assert_eq!((likest("zzzzz", known).is_some(), likest("x", [])), (true, None));
        assert_eq!((distance("kitten", "sitting"), distance("", "abc"), distance("åäö", "åö")), (3, 3, 1));
    }
}
