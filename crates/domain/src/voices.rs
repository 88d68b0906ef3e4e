//! Users and relatives: three questions in plain words, and an answer to what they said.

use crate::Refusal;
use crate::note::NoteKind;
use crate::word::words;

/// The kinds of card that answers become, question by question: what works, what is hard, what would help.
pub const KINDS: [NoteKind; 3] = [NoteKind::WorksWell, NoteKind::Obstacle, NoteKind::SupportNeed];
/// Points that have to be answered before what came of it is told.
pub const TOP_POINTS: usize = 5;

words! {
    /// How an answer came.
    pub enum Channel {
        /// Written on the page.
        Page = "page",
        /// Given by phone, written down by somebody.
        Phone = "phone",
        /// On paper.
        Paper = "paper",
        /// Said face to face.
        Meeting = "meeting",
    }
}

words! {
    /// What came of a point.
    pub enum Outcome {
        /// Done.
        Did = "did",
        /// Not done, with the reason.
        DidNot = "did-not",
    }
}

/// A point that was made, and the answer to it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Point {
    /// What was said.
    pub said: String,
    /// What came of it; `None` = not said yet.
    pub outcome: Option<Outcome>,
    /// What was done, or why it was not.
    pub reply: String,
}

/// May what came of it be told? Each of the top five points needs an answer with words.
///
/// # Errors
/// [`Refusal::TextEmpty`] without any point, [`Refusal::FieldMissing`] for a point without outcome or reply.
pub fn may_be_told(points: &[Point]) -> Result<(), Refusal> {
    if points.is_empty() {
        return Err(Refusal::TextEmpty);
    }
    let is_open = |point: &&Point| point.outcome.is_none() || point.reply.trim().is_empty();
    match points.iter().take(TOP_POINTS).find(is_open) {
        Some(_) => Err(Refusal::FieldMissing { field: "replies" }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(reply: &str) -> Point {
        Point { said: "Fler samma ansikten".into(), outcome: Some(Outcome::Did), reply: reply.into() }
    }

    #[test]
    fn nothing_is_told_while_one_of_the_top_five_has_no_answer() {
        let mut points = vec![point("Vi gjorde det"); 6];
        assert_eq!(may_be_told(&points), Ok(()));
        points[4].reply = "  ".into();
        assert_eq!(may_be_told(&points), Err(Refusal::FieldMissing { field: "replies" }));
        points.swap(4, 5);
        assert_eq!(may_be_told(&points), Ok(()), "the sixth may wait");
        assert_eq!(
            may_be_told(&[Point { outcome: None, ..point("Ja") }]),
            Err(Refusal::FieldMissing { field: "replies" })
        );
        assert_eq!(may_be_told(&[]), Err(Refusal::TextEmpty));
    }
}
