//! Text that was read in the wrong encoding before it came here: `Ã¥` for å, `√§` for ä.
//!
//! It only offers what the text was; whether to take the offer is asked elsewhere.

use encoding_rs::{Encoding, MACINTOSH, UTF_8, WINDOWS_1252};

/// What the first half of a letter becomes; text with none of these was not misread.
const SIGNS: [char; 5] = ['Ã', 'Â', 'â', '√', '¬'];

/// What ä, å, æ and ø of an old Mac become.
const STRAYS: [char; 4] = ['Š', 'Œ', '¾', '¿'];

/// Returns what the text was before it was misread, if it looks misread.
pub fn repaired(text: &str) -> Option<String> {
    if !is_suspect(text) {
        return None;
    }
    let was = |misread_as| back(text, misread_as, UTF_8).or_else(|| if text.contains(SIGNS) { by_words(text, misread_as) } else { None });
    was(WINDOWS_1252).or_else(|| was(MACINTOSH)).or_else(|| if has_stray_capital(text) { back(text, WINDOWS_1252, MACINTOSH) } else { None })
}

/// Tells whether a text can have been misread at all: UTF-8 writes a letter as two bytes or more, so two strange signs stand side by side.
fn is_suspect(text: &str) -> bool {
    let mut was_strange = false;
    text.chars().any(|c| std::mem::replace(&mut was_strange, !c.is_ascii()) && !c.is_ascii()) || text.contains(STRAYS)
}

/// Puts each word right by itself, where some of a text were misread and others not.
fn by_words(text: &str, misread_as: &'static Encoding) -> Option<String> {
    let words: Vec<Option<String>> = text.split(' ').map(|word| if word.is_ascii() { None } else { back(word, misread_as, UTF_8) }).collect();
    words.iter().any(Option::is_some).then(|| {
        let right = text.split(' ').zip(&words).map(|(word, right)| right.as_deref().unwrap_or(word));
        right.collect::<Vec<_>>().join(" ")
    })
}

/// Encodes the text as what it was misread as, and decodes it as what it is.
fn back(text: &str, misread_as: &'static Encoding, is: &'static Encoding) -> Option<String> {
    let (bytes, _, has_strangers) = misread_as.encode(text);
    if has_strangers {
        return None;
    }
    let repaired = is.decode_without_bom_handling_and_without_replacement(&bytes)?;
    let is_text = !repaired.chars().any(char::is_control) || text.chars().any(char::is_control);
    (is_text && repaired != text).then(|| repaired.into_owned())
}

/// Tells whether Š, Œ, ¾ or ¿ stands within a word in lower case, where an old Mac would have written ä, å, æ or ø.
fn has_stray_capital(text: &str) -> bool {
    if !text.contains(STRAYS) {
        return false;
    }
    let chars: Vec<char> = text.chars().collect();
    chars.windows(3).any(|window| matches!(window, [before, stray, after] if STRAYS.contains(stray) && before.is_lowercase() && after.is_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misread_text_is_read_anew() {
        for (misread, text) in
            [("CykelvÃ¤gar pÃ¥ Ã¶n", "Cykelvägar på ön"), ("Cykelv√§gar", "Cykelvägar"), ("CykelvŠgar", "Cykelvägar"), ("GrÃ¸nne omrÃ¥der", "Grønne områder")]
        {
            assert_eq!(repaired(misread).as_deref(), Some(text));
        }
    }

    #[test]
    fn words_that_were_misread_beside_right_ones_are_read_anew() {
        assert_eq!(repaired("Cykelv\u{c3}\u{a4}gar på ön").as_deref(), Some("Cykelvägar på ön"));
    }

    #[test]
    fn text_that_is_right_is_left_alone() {
        for text in ["Cykelvägar på ön", "Grønne områder", "Škoda och Œuvre", "Ångström", "naïve café", "¿Qué?", "100 € – 200 €", "plain"] {
            assert_eq!(repaired(text), None, "{text}");
        }
    }
}
