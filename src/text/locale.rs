//! The languages that the program itself speaks.
//!
//! What language an inventory is written in is the document's own matter, not decided here.

/// A language of the program's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// Swedish, as in Sweden.
    Sv,
    /// Danish, as in Denmark.
    Da,
    /// English, with the conventions of Britain.
    En,
}

impl Locale {
    /// All languages, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Sv, Self::Da, Self::En];

    /// Returns the ISO 639-1 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::Da => "da",
            Self::En => "en",
        }
    }

    /// Returns what the language calls itself; the same whatever language the program speaks.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::Sv => "Svenska",
            Self::Da => "Dansk",
            Self::En => "English",
        }
    }

    /// Finds a language by its ISO 639-1 code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }

    /// Returns the language that the system speaks, or English where the program does not speak it.
    pub fn of_system() -> Self {
        sys_locale::get_locale().map_or(Self::En, |tag| Self::from_tag(&tag))
    }

    /// Returns the nearest language to a tag such as `da-DK` or `nb_NO.UTF-8`; Norwegians get Swedish.
    fn from_tag(tag: &str) -> Self {
        let code = tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        match code.as_str() {
            "nb" | "nn" | "no" => Self::Sv,
            code => Self::from_code(code).unwrap_or(Self::En),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        for locale in Locale::ALL {
            assert_eq!(Locale::from_code(locale.code()), Some(locale));
        }
        assert_eq!(Locale::from_code("fi"), None);
    }

    #[test]
    fn a_system_tag_finds_the_nearest_language() {
        let cases = [("sv-SE", Locale::Sv), ("da_DK.UTF-8", Locale::Da), ("en-US", Locale::En), ("nb-NO", Locale::Sv), ("NN", Locale::Sv)];
        for (tag, locale) in cases {
            assert_eq!(Locale::from_tag(tag), locale, "{tag}");
        }
        for unknown in ["de-DE", "C", "", "svx"] {
            assert_eq!(Locale::from_tag(unknown), Locale::En, "{unknown}");
        }
    }
}
