//! Notes: one statement somebody made, in their own language, with its kind and its voice.

use crate::Refusal;
use crate::network::Level;
use crate::word::words;

words! {
    /// What a statement says.
    pub enum NoteKind {
        /// Something that works well.
        WorksWell = "works-well",
        /// An opportunity.
        Opportunity = "opportunity",
        /// An obstacle.
        Obstacle = "obstacle",
        /// A need of support.
        SupportNeed = "support-need",
        /// What something requires.
        Requirement = "requirement",
        /// Where we stand ourselves.
        OwnStatus = "own-status",
        /// A fact that sets two places side by side.
        ComparisonFact = "comparison-fact",
    }
}

words! {
    /// How strongly a source states something, where it gives no counts.
    pub enum StatedStrength {
        /// "In all workshops."
        AllWorkshops = "all-workshops",
        /// "Most participants."
        Most = "most",
        /// "Many municipalities", "several examples".
        Several = "several",
        /// "Some suggestions", "on the one hand".
        Some = "some",
        /// One author or interviewee.
        SingleVoice = "single-voice",
        /// No word of quantity.
        NotStated = "not-stated",
    }
}

/// Characters of an editor's note at most; a card is shorter.
pub const NOTE_MOST: usize = 2_000;

/// The words of a note, checked: not empty, not too long.
///
/// # Errors
/// [`Refusal::TextEmpty`] or [`Refusal::TextTooLong`].
pub fn note_text(text: &str, most: usize) -> Result<String, Refusal> {
    let text = text.trim();
    let length = text.chars().count();
    if text.is_empty() {
        Err(Refusal::TextEmpty)
    } else if length > most {
        Err(Refusal::TextTooLong { length, most })
    } else {
        Ok(text.to_owned())
    }
}

/// Who speaks in a note: a level and a role in words, never a name.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Voice {
    /// The level, or not stated.
    pub level: Level,
    /// The role in words, such as "head of allocation office"; empty where not stated.
    pub role: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_or_too_long_note_is_refused_with_its_length() {
        assert_eq!(note_text("  ", 280), Err(Refusal::TextEmpty));
        assert_eq!(note_text(&"å".repeat(281), 280), Err(Refusal::TextTooLong { length: 281, most: 280 }));
        assert_eq!(note_text(" vi har god kompetens ", 280).unwrap(), "vi har god kompetens");
    }
}
