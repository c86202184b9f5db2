//! The fonts of papers: Inter, and what stands in for signs that Inter lacks.
//!
//! All of them are in the program; fonts of the computer are never asked, so that papers look the same everywhere.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The files, in the order in which they are asked for a sign.
const FILES: [&[u8]; 14] = [
    include_bytes!("../../../assets/fonts/Inter-Regular.ttf"),
    include_bytes!("../../../assets/fonts/Inter-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/fallback/NotoSans.ttf"),
    include_bytes!("../../../assets/fonts/fallback/NotoSansHebrew.ttf"),
    include_bytes!("../../../assets/fonts/fallback/NotoSansArabic.ttf"),
    include_bytes!("../../../assets/fonts/fallback/NotoSansDevanagari.ttf"),
    include_bytes!("../../../assets/fonts/fallback/NotoSansThai.ttf"),
    include_bytes!("../../../assets/fonts/fallback/NotoSansGeorgian.ttf"),
    include_bytes!("../../../assets/fonts/fallback/NotoSansArmenian.ttf"),
    include_bytes!("../../../assets/fonts/fallback/NotoSansEthiopic.ttf"),
    include_bytes!("../../../assets/fonts/fallback/NotoSansMath.ttf"),
    include_bytes!("../../../assets/fonts/fallback/NotoSansSymbols.ttf"),
    include_bytes!("../../../assets/fonts/fallback/NotoSansSymbols2.ttf"),
    include_bytes!("../../../assets/fonts/fallback/NotoEmoji.ttf"),
];

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| FILES.iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect());
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Returns what is known of the fonts.
pub(super) fn book() -> &'static LazyHash<FontBook> {
    &BOOK
}

/// Returns a font by its place.
pub(super) fn font(index: usize) -> Option<Font> {
    FONTS.get(index).cloned()
}

/// Returns the names of the families, in the order in which they are asked for a sign.
pub(super) fn families() -> Vec<&'static str> {
    let mut names: Vec<&str> = FONTS.iter().map(|font| font.info().family.as_str()).collect();
    names.dedup();
    names
}

/// Tells whether a font has a sign.
pub(super) fn has(sign: char) -> bool {
    FONTS.iter().any(|font| font.info().coverage.contains(u32::from(sign)))
}

/// Tells whether the usual font has a sign.
pub(super) fn usual_has(sign: char) -> bool {
    FONTS.first().is_some_and(|font| font.info().coverage.contains(u32::from(sign)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_can_be_read_and_has_a_name_of_its_own() {
        assert_eq!(FONTS.len(), FILES.len());
        let families = families();
        assert_eq!(families.len(), FILES.len() - 1, "the two weights of Inter are one family: {families:?}");
        assert_eq!(families[0], "Inter");
    }

    #[test]
    fn the_letters_of_our_neighbours_and_of_newcomers_are_there() {
        for sign in "åäöæøéšžđðþŧáÅÄÖÆØ§–—…”»€½²≤→čłпжЖελاپکگבअไქხՀትệ☃⚠✓✈😀�".chars() {
            assert!(has(sign), "{sign} U+{:04X}", u32::from(sign));
        }
        assert!(!has('漢'), "then it must be replaced");
    }
}
