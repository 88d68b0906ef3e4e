//! Visit feedback: the four headings of the letter from Bodø to Aalborg, and the host's own learning.

use crate::note::NoteKind;
use crate::word::words;

words! {
    /// A heading that feedback is written under.
    pub enum Heading {
        /// What impressed us.
        Impressed = "impressed",
        /// What it requires.
        Requires = "requires",
        /// Where we stand.
        WhereWeStand = "where-we-stand",
        /// What we need.
        Need = "need",
        /// Host: what we had to explain.
        Explained = "explained",
        /// Host: what we could not answer.
        Unanswered = "unanswered",
        /// Host: what we now see differently.
        SeeDifferently = "see-differently",
        /// Host: what we wanted to learn ourselves; asked before the visit, answered after it.
        OwnQuestion = "own-question",
    }
}

impl Heading {
    /// The visitors' four.
    pub const VISITOR: &'static [Self] = &[Self::Impressed, Self::Requires, Self::WhereWeStand, Self::Need];
    /// The host's three.
    pub const HOST: &'static [Self] = &[Self::Explained, Self::Unanswered, Self::SeeDifferently];

    /// The kind a note under this heading has.
    #[must_use]
    pub const fn note_kind(self) -> NoteKind {
        match self {
            Self::Impressed => NoteKind::WorksWell,
            Self::Requires | Self::Unanswered => NoteKind::Requirement,
            Self::WhereWeStand | Self::Explained => NoteKind::OwnStatus,
            Self::Need => NoteKind::SupportNeed,
            Self::SeeDifferently | Self::OwnQuestion => NoteKind::Opportunity,
        }
    }
}

words! {
    /// Who gives the feedback.
    pub enum FeedbackSide {
        /// Those who came.
        Visitor = "visitor",
        /// Those who received them.
        Host = "host",
    }
}

impl FeedbackSide {
    /// The headings this side writes under.
    #[must_use]
    pub const fn headings(self) -> &'static [Heading] {
        match self {
            Self::Visitor => Heading::VISITOR,
            Self::Host => Heading::HOST,
        }
    }
}

words! {
    /// How far a feedback has come.
    pub enum FeedbackState {
        /// Being written; seen only by those with the link.
        Draft = "draft",
        /// Handed to the host.
        Submitted = "submitted",
        /// The host has checked the facts; it may be shown.
        Confirmed = "confirmed",
    }
}
