//! Questions raised in advance: raised by a role, merged, ordered, talked about, answered, carried on.

use crate::word::words;

words! {
    /// How far a question has come.
    pub enum QuestionState {
        /// Raised before the meeting.
        Raised = "raised",
        /// Put beneath another question that asks the same; its own words are kept.
        Merged = "merged",
        /// Talked about.
        Discussed = "discussed",
        /// Has an answer.
        Answered = "answered",
        /// Goes on to the next meeting.
        Carried = "carried",
    }
}

/// Questions of one exchange at most when they come by its link.
pub const BY_LINK_MOST: usize = 500;
/// A question may be a sentence or two (meinBerlin allows 1000; a phone form needs less).
pub const QUESTION_MOST: usize = 600;
