//! Practices: what somebody does that others can take up, with context and conditions.

use crate::word::words;

words! {
    /// Whether it still runs.
    pub enum PracticeState {
        /// Still running.
        Running = "running",
        /// Ended.
        Ended = "ended",
        /// The source does not say.
        NotStated = "not-stated",
    }
}

words! {
    /// What the practice rests on.
    pub enum Evidence {
        /// Somebody tried it.
        Tried = "tried",
        /// Researchers followed it.
        Followed = "followed",
        /// It was measured.
        Measured = "measured",
        /// The source does not say.
        NotStated = "not-stated",
    }
}
