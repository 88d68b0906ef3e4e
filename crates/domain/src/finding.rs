//! Findings: conclusions that rest on notes, two-sided where the room was.

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
