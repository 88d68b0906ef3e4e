//! Findings: conclusions that rest on notes, two-sided where the room was.

use crate::Refusal;
use crate::id::{ExchangeId, ProgrammeId};
use crate::word::words;

words! {
    /// What kind of conclusion it is.
    pub enum FindingKind {
        /// A shared view.
        SharedView = "shared-view",
        /// A tension: on the one hand, on the other.
        Tension = "tension",
        /// Something the room was uncertain about.
        Uncertain = "uncertain",
        /// A wish.
        Wish = "wish",
        /// Works well and must be kept: has an owner and an early-warning sign.
        Keep = "keep",
        /// An agreed definition.
        Definition = "definition",
    }
}

words! {
    /// Which side of a finding a quote is on.
    pub enum Side {
        /// Supports it.
        Supports = "supports",
        /// Speaks against it.
        Opposes = "opposes",
    }
}

words! {
    /// How far a finding has come.
    pub enum FindingState {
        /// Seen by the network's editors.
        Draft = "draft",
        /// Sent to the people who were in the room, to be checked.
        InCheck = "in-check",
        /// Final; may go into a report.
        Final = "final",
    }
}

words! {
    /// What somebody who was in the room answers when shown the draft.
    pub enum CheckAnswer {
        /// "Yes, that is what we said."
        Agrees = "agrees",
        /// "Not quite": with words.
        Differs = "differs",
    }
}

/// What findings and reports conclude from: a whole series, or one meeting.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Scope {
    /// All sessions of a programme.
    Programme(ProgrammeId),
    /// A single exchange.
    Exchange(ExchangeId),
}

impl Scope {
    /// The fixed word of what it is: `programme` or `exchange`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Programme(_) => "programme",
            Self::Exchange(_) => "exchange",
        }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Programme(id) => id.as_str(),
            Self::Exchange(id) => id.as_str(),
        }
    }

    /// The scope of a fixed word and an id.
    #[must_use]
    pub fn from_words(kind: &str, id: &str) -> Option<Self> {
        match kind {
            "programme" => Some(Self::Programme(ProgrammeId::new(id))),
            "exchange" => Some(Self::Exchange(ExchangeId::new(id))),
            _ => None,
        }
    }

    /// The programme, where it is one.
    #[must_use]
    pub const fn programme(&self) -> Option<&ProgrammeId> {
        match self {
            Self::Programme(id) => Some(id),
            Self::Exchange(_) => None,
        }
    }

    /// The single exchange, where it is one.
    #[must_use]
    pub const fn exchange(&self) -> Option<&ExchangeId> {
        match self {
            Self::Exchange(id) => Some(id),
            Self::Programme(_) => None,
        }
    }
}

/// Characters of a claim at most: a finding is a sentence or two, not a chapter.
pub const CLAIM_MOST: usize = 600;
/// Characters of each of the other texts of a finding at most.
pub const DETAIL_MOST: usize = 1_000;

impl FindingState {
    /// May `next` come after this state? A change of the words or quotes takes any finding back to a draft;
    /// nothing becomes final that was not first shown to the people who were in the room.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        matches!(
            (self, next),
            (_, Self::Draft) | (Self::Draft | Self::InCheck, Self::InCheck) | (Self::InCheck, Self::Final)
        )
    }
}

/// What a finding rests on, as far as the rules ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grounds<'a> {
    /// The kind of finding.
    pub kind: FindingKind,
    /// Supporting quotes.
    pub supports: usize,
    /// Opposing quotes.
    pub opposes: usize,
    /// Who guards what must be kept.
    pub keep_owner: &'a str,
    /// The early-warning sign of what must be kept.
    pub keep_warning: &'a str,
    /// Recorded from a source that states its own strength: what such a source is silent about is shown as "not
    /// stated" and never filled in.
    pub is_recorded: bool,
}

/// May it be shown to the room and become final?
///
/// # Errors
/// [`Refusal::QuoteMissing`] without a supporting quote, [`Refusal::OpposingQuoteMissing`] for a tension with one
/// side, [`Refusal::KeepNeedsOwner`] for what must be kept without an owner and an early-warning sign.
pub fn may_stand(grounds: &Grounds<'_>) -> Result<(), Refusal> {
    if grounds.supports == 0 {
        return Err(Refusal::QuoteMissing);
    }
    if grounds.kind == FindingKind::Tension && grounds.opposes == 0 {
        return Err(Refusal::OpposingQuoteMissing);
    }
    let is_guarded = !grounds.keep_owner.trim().is_empty() && !grounds.keep_warning.trim().is_empty();
    if grounds.kind == FindingKind::Keep && !is_guarded && !grounds.is_recorded {
        return Err(Refusal::KeepNeedsOwner);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grounds(kind: FindingKind, supports: usize, opposes: usize) -> Grounds<'static> {
        Grounds { kind, supports, opposes, keep_owner: "", keep_warning: "", is_recorded: false }
    }

    #[test]
    fn a_finding_without_a_supporting_quote_does_not_stand() {
        assert_eq!(may_stand(&grounds(FindingKind::SharedView, 0, 2)), Err(Refusal::QuoteMissing));
        assert_eq!(may_stand(&grounds(FindingKind::SharedView, 1, 0)), Ok(()));
    }

    #[test]
    fn a_tension_needs_both_sides() {
        assert_eq!(may_stand(&grounds(FindingKind::Tension, 3, 0)), Err(Refusal::OpposingQuoteMissing));
        assert_eq!(may_stand(&grounds(FindingKind::Tension, 1, 1)), Ok(()));
    }

    #[test]
    fn what_must_be_kept_needs_an_owner_and_a_warning_sign() {
        let keep = grounds(FindingKind::Keep, 1, 0);
        assert_eq!(may_stand(&keep), Err(Refusal::KeepNeedsOwner));
        let owned = Grounds { keep_owner: "Enhetschef hemtjänst", ..keep };
        assert_eq!(may_stand(&owned), Err(Refusal::KeepNeedsOwner));
        assert_eq!(may_stand(&Grounds { keep_warning: "Teamet träffas inte längre", ..owned }), Ok(()));
    }

    #[test]
    fn a_source_that_names_no_owner_is_not_made_to_name_one() {
        let recorded = Grounds { is_recorded: true, ..grounds(FindingKind::Keep, 1, 0) };
        assert_eq!(may_stand(&recorded), Ok(()));
    }

    #[test]
    fn nothing_becomes_final_that_the_room_has_not_been_shown() {
        use FindingState::{Draft, Final, InCheck};
        assert!(!Draft.may_become(Final));
        assert!(Draft.may_become(InCheck) && InCheck.may_become(Final));
        assert!(Final.may_become(Draft) && !Final.may_become(InCheck));
    }
}
