//! Requests: one organisation asks another about its need or offer. Neither sees the other's contact before a yes.

use crate::Refusal;
use crate::word::words;

/// A call that is offered instead of a visit takes this long.
pub const CALL_MINUTES: u32 = 45;
/// Questions one request may carry.
pub const QUESTIONS_MOST: usize = 12;
/// Requests one person may send in a day.
pub const A_DAY_MOST: u32 = 5;

words! {
    /// How far a request has come.
    pub enum RequestState {
        /// Waits for an answer.
        Waiting = "waiting",
        /// The host proposed another date and waits.
        OtherDate = "other-date",
        /// Yes.
        Accepted = "accepted",
        /// Answered by a call instead.
        Call = "call",
        /// No, with a kind word.
        Declined = "declined",
        /// Taken back by who sent it.
        Withdrawn = "withdrawn",
    }
}

impl RequestState {
    /// May the receiver answer, or answer anew?
    ///
    /// # Errors
    /// [`Refusal::StateUnclear`] once it is settled.
    pub const fn check_open(self) -> Result<(), Refusal> {
        if matches!(self, Self::Waiting | Self::OtherDate) { Ok(()) } else { Err(Refusal::StateUnclear) }
    }

    /// Does a visit in this state take one of the month's places?
    #[must_use]
    pub const fn holds_a_place(self) -> bool {
        matches!(self, Self::Waiting | Self::OtherDate | Self::Accepted)
    }

    /// May both sides see whom to ask?
    #[must_use]
    pub const fn shows_contact(self) -> bool {
        matches!(self, Self::Accepted | Self::Call)
    }
}

words! {
    /// What the receiver can answer.
    pub enum Answer {
        /// Yes.
        Accept = "accept",
        /// Yes, but another date.
        OtherDate = "other-date",
        /// A call of 45 minutes instead.
        Call = "call",
        /// No, with a kind word.
        Decline = "decline",
    }
}

impl Answer {
    /// The state it leads to.
    #[must_use]
    pub const fn leads_to(self) -> RequestState {
        match self {
            Self::Accept => RequestState::Accepted,
            Self::OtherDate => RequestState::OtherDate,
            Self::Call => RequestState::Call,
            Self::Decline => RequestState::Declined,
        }
    }
}

/// The questions of a request, one on each line; empty lines are left out.
///
/// # Errors
/// [`Refusal::TooManyQuestions`].
pub fn questions(text: &str) -> Result<Vec<String>, Refusal> {
    let lines = text.lines().map(|line| line.trim().trim_start_matches(['-', '•', '*']).trim());
    let questions: Vec<String> = lines.filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if questions.len() > QUESTIONS_MOST {
        return Err(Refusal::TooManyQuestions { most: QUESTIONS_MOST });
    }
    Ok(questions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_question_and_empty_ones_are_none() {
        assert_eq!(
            questions("- Hur gjorde ni?\n\n  Vad kostade det?  ").unwrap(),
            ["Hur gjorde ni?", "Vad kostade det?"]
        );
        assert_eq!(questions(" \n").unwrap(), Vec::<String>::new());
        assert_eq!(questions(&"Varför?\n".repeat(13)), Err(Refusal::TooManyQuestions { most: 12 }));
    }

    #[test]
    fn a_settled_request_is_not_answered_again_and_a_no_shows_no_contact() {
        assert_eq!(RequestState::Declined.check_open(), Err(Refusal::StateUnclear));
        assert_eq!(RequestState::OtherDate.check_open(), Ok(()));
        assert!(RequestState::Waiting.holds_a_place() && !RequestState::Call.holds_a_place());
        let shown: Vec<_> = RequestState::ALL.iter().filter(|state| state.shows_contact()).collect();
        assert_eq!(shown, [&RequestState::Accepted, &RequestState::Call]);
    }
}
