//! Commitments: what an organisation promises after a meeting, what it rests on, and what became of it.

use crate::Refusal;
use crate::date::{PartialDate, days_in};
use crate::id::{FeedbackId, FindingId, NoteId, PracticeId};
use crate::word::words;

words! {
    /// How far a commitment has come. "Stopped" and "no effect seen" are normal outcomes.
    pub enum CommitmentState {
        /// Written down, not shown to others.
        Draft = "draft",
        /// Published: has an owner and a date.
        Published = "published",
        /// Being worked on.
        UnderWay = "under-way",
        /// Done as promised.
        Kept = "kept",
        /// Stopped, with a reason.
        Stopped = "stopped",
        /// Done, and no effect was seen.
        NoEffect = "no-effect",
    }
}

impl CommitmentState {
    /// What somebody who is asked how it goes may answer.
    pub const ANSWERS: [Self; 4] = [Self::UnderWay, Self::Kept, Self::Stopped, Self::NoEffect];

    /// Whether somebody who reports progress may go from this state to `next`.
    ///
    /// A draft becomes public only by being published, and what was published never goes back to a draft. What has
    /// ended may be taken up again: people set the wrong state by mistake, and stopped trials are restarted.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        !matches!(self, Self::Draft) && !matches!(next, Self::Draft | Self::Published)
    }

    /// Has it come to an end, one way or the other?
    #[must_use]
    pub const fn has_ended(self) -> bool {
        matches!(self, Self::Kept | Self::Stopped | Self::NoEffect)
    }

    /// Does this state need a reason in words? Others learn most from what did not work.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Stopped | Self::NoEffect)
    }
}

words! {
    /// When everybody who made a commitment is asked what became of it.
    pub enum OutcomeAfter {
        /// After twelve months.
        TwelveMonths = "12",
        /// After twenty-four months.
        TwentyFourMonths = "24",
    }
}

impl OutcomeAfter {
    /// The day the question falls due, counted from publication: [`Asked::falls_due`].
    #[must_use]
    pub fn falls_due(self, published_at: &str) -> Option<String> {
        Asked::from(self).falls_due(published_at)
    }
}

words! {
    /// When the owner of a commitment is asked by mail.
    pub enum Asked {
        /// After three months: how it goes.
        ThreeMonths = "3",
        /// After twelve months: what became of it.
        TwelveMonths = "12",
        /// After twenty-four months: what became of it.
        TwentyFourMonths = "24",
    }
}

impl From<OutcomeAfter> for Asked {
    fn from(after: OutcomeAfter) -> Self {
        match after {
            OutcomeAfter::TwelveMonths => Self::TwelveMonths,
            OutcomeAfter::TwentyFourMonths => Self::TwentyFourMonths,
        }
    }
}

impl Asked {
    /// The question of what became of it that an answer answers too; `None` while only the going is asked for.
    #[must_use]
    pub const fn outcome(self) -> Option<OutcomeAfter> {
        match self {
            Self::ThreeMonths => None,
            Self::TwelveMonths => Some(OutcomeAfter::TwelveMonths),
            Self::TwentyFourMonths => Some(OutcomeAfter::TwentyFourMonths),
        }
    }

    /// The day the question falls due, counted from publication; the month's last day where it has no such day.
    ///
    /// Takes a UTC time or date that begins `YYYY-MM-DD` and returns `YYYY-MM-DD`; `None` for anything else.
    #[must_use]
    pub fn falls_due(self, published_at: &str) -> Option<String> {
        let months = match self {
            Self::ThreeMonths => 3,
            Self::TwelveMonths => 12,
            Self::TwentyFourMonths => 24,
        };
        let number = |range: std::ops::Range<usize>| published_at.get(range)?.parse::<u32>().ok();
        let (year, month, day) = (number(0..4)?, number(5..7)?.checked_sub(1)?, number(8..10)?);
        let (year, month) = (year + (month + months) / 12, (month + months) % 12 + 1);
        Some(format!("{year:04}-{month:02}-{:02}", day.min(days_in(year, month))))
    }

    /// The question that is open on a day, `YYYY-MM-DD`: the latest that has fallen due, where it is not answered yet.
    /// Earlier ones nobody answers any more.
    #[must_use]
    pub fn open_on(published_at: &str, today: &str, is_answered: impl Fn(Self) -> bool) -> Option<Self> {
        let is_due = |asked: &&Self| asked.falls_due(published_at).is_some_and(|due| today >= due.as_str());
        Self::ALL.iter().rfind(is_due).copied().filter(|asked| !is_answered(*asked))
    }
}

/// Characters of a promise, a reason or an outcome at most: a paragraph, not a report.
pub const WORDS_MOST: usize = 2_000;

/// What a commitment rests on. There is no "none".
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
pub enum Basis {
    /// A finding of a synthesis.
    Finding(FindingId),
    /// A single note.
    Note(NoteId),
    /// A practice somebody else tried.
    Practice(PracticeId),
    /// A visit feedback.
    Feedback(FeedbackId),
    /// An own reason in words.
    OwnWords(String),
}

impl Basis {
    /// The fixed word of the kind of basis.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Finding(_) => "finding",
            Self::Note(_) => "note",
            Self::Practice(_) => "practice",
            Self::Feedback(_) => "feedback",
            Self::OwnWords(_) => "own-words",
        }
    }

    /// Reads a basis from its word and its id or words.
    ///
    /// # Errors
    /// [`Refusal::BasisMissing`] where either is empty or the word is unknown.
    pub fn parse(word: &str, of: &str) -> Result<Self, Refusal> {
        let of = of.trim();
        match word {
            _ if of.is_empty() => Err(Refusal::BasisMissing),
            "finding" => Ok(Self::Finding(FindingId::new(of))),
            "note" => Ok(Self::Note(NoteId::new(of))),
            "practice" => Ok(Self::Practice(PracticeId::new(of))),
            "feedback" => Ok(Self::Feedback(FeedbackId::new(of))),
            "own-words" => Ok(Self::OwnWords(of.to_owned())),
            _ => Err(Refusal::BasisMissing),
        }
    }

    /// The id or the words.
    #[must_use]
    pub fn of(&self) -> &str {
        match self {
            Self::Finding(id) => id.as_str(),
            Self::Note(id) => id.as_str(),
            Self::Practice(id) => id.as_str(),
            Self::Feedback(id) => id.as_str(),
            Self::OwnWords(words) => words,
        }
    }
}

/// Whether a commitment may be published: it needs an owner role and a date.
///
/// # Errors
/// [`Refusal::OwnerAndDateMissing`], [`Refusal::OwnerMissing`] or [`Refusal::DateMissing`]: says which is missing.
pub fn may_be_published(owner_role: &str, due_on: Option<&PartialDate>) -> Result<(), Refusal> {
    match (owner_role.trim().is_empty(), due_on.is_none()) {
        (true, true) => Err(Refusal::OwnerAndDateMissing),
        (true, false) => Err(Refusal::OwnerMissing),
        (false, true) => Err(Refusal::DateMissing),
        (false, false) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commitment_without_owner_or_date_can_not_be_published() {
        let date = PartialDate::parse("2026-12").unwrap();
        assert_eq!(may_be_published(" ", None), Err(Refusal::OwnerAndDateMissing));
        assert_eq!(may_be_published("enhetschef", None), Err(Refusal::DateMissing));
        assert_eq!(may_be_published("", date.as_ref()), Err(Refusal::OwnerMissing));
        assert_eq!(may_be_published("enhetschef", date.as_ref()), Ok(()));
    }

    #[test]
    fn a_draft_is_published_and_never_comes_back() {
        use CommitmentState::{Draft, Kept, Published, Stopped, UnderWay};
        assert!(!Draft.may_become(UnderWay));
        assert!(!UnderWay.may_become(Draft));
        assert!(Published.may_become(UnderWay));
        assert!(UnderWay.may_become(Stopped) && Stopped.may_become(UnderWay) && UnderWay.may_become(Kept));
    }

    #[test]
    fn the_question_of_what_became_of_it_falls_due_after_one_and_two_years() {
        assert_eq!(
            OutcomeAfter::TwelveMonths.falls_due("2025-03-04T10:00:00Z").as_deref(),
            Some("2026-03-04")
        );
        assert_eq!(OutcomeAfter::TwentyFourMonths.falls_due("2024-02-29").as_deref(), Some("2026-02-28"));
        assert_eq!(OutcomeAfter::TwelveMonths.falls_due("2025"), None);
        assert_eq!(Asked::ThreeMonths.falls_due("2025-11-30T10:00:00Z").as_deref(), Some("2026-02-28"));
        assert_eq!(Asked::ThreeMonths.falls_due("2025-00-30"), None);
    }

    #[test]
    fn only_the_latest_question_is_asked_and_only_while_nobody_has_answered_it() {
        let open =
            |today, answered: &[Asked]| Asked::open_on("2025-01-15", today, |it| answered.contains(&it));
        assert_eq!(open("2025-04-14", &[]), None);
        assert_eq!(open("2025-04-15", &[]), Some(Asked::ThreeMonths));
        assert_eq!(open("2025-04-15", &[Asked::ThreeMonths]), None);
        assert_eq!(open("2026-02-01", &[]), Some(Asked::TwelveMonths));
        assert_eq!(open("2027-01-15", &[Asked::TwelveMonths]), Some(Asked::TwentyFourMonths));
        assert_eq!(
            open("2027-01-15", &[Asked::TwentyFourMonths]),
            None,
            "nobody asks about the first year now"
        );
    }

    #[test]
    fn a_basis_is_never_empty() {
        assert_eq!(Basis::parse("own-words", "  "), Err(Refusal::BasisMissing));
        assert_eq!(Basis::parse("rumour", "x"), Err(Refusal::BasisMissing));
        assert_eq!(Basis::parse("note", "n1").unwrap().word(), "note");
    }
}
