//! Sets of fields that belong together in a question to a department.
//!
//! Which of them a call asks for is for people to choose; these are where they begin.

use crate::model::field::Field;

/// A set of fields to ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preset {
    /// Who is behind the data.
    Responsible,
    /// What is needed to judge what comes first.
    Prioritise,
    /// Everything that becomes public.
    Public,
}

impl Preset {
    /// All sets, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Responsible, Self::Prioritise, Self::Public];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Responsible => "responsible",
            Self::Prioritise => "prioritise",
            Self::Public => "public",
        }
    }

    /// Finds a set by its key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.key() == key)
    }

    /// Returns the fields of the set, in the order they are shown; the title is in every workbook.
    pub fn fields(self) -> Vec<Field> {
        Field::ALL.iter().copied().filter(|field| self.has(*field)).collect()
    }

    const fn has(self, field: Field) -> bool {
        match self {
            Self::Responsible => {
                matches!(field, Field::Owner | Field::Steward | Field::Deputy | Field::Expert | Field::SourceSystem | Field::ContactName | Field::ContactEmail)
            }
            Self::Prioritise => matches!(
                field,
                Field::Description
                    | Field::SourceSystem
                    | Field::Extraction
                    | Field::SourceFormat
                    | Field::PublishedElsewhere
                    | Field::Frequency
                    | Field::Legislation
                    | Field::HvdCategory
                    | Field::HoursToPublish
                    | Field::HoursPerYear
            ),
            Self::Public => field.info().public && !matches!(field, Field::Title),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_asks_for_something_and_never_for_the_title_or_the_note() {
        for preset in Preset::ALL {
            assert!(preset.fields().len() > 4, "{preset:?}");
            assert!(!preset.fields().iter().any(|field| matches!(field, Field::Title | Field::Note)), "{preset:?}");
            assert_eq!(Preset::from_key(preset.key()), Some(preset));
        }
    }
}
