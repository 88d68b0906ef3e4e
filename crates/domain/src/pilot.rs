//! Pilots: a trial with teams, a start and an expected change in an indicator.

use crate::word::words;

words! {
    /// The change somebody expects.
    pub enum ExpectedChange {
        /// The value should rise.
        Up = "up",
        /// The value should fall.
        Down = "down",
        /// The value should stay as it is.
        Steady = "steady",
    }
}

words! {
    /// How far a pilot has come.
    pub enum PilotState {
        /// Planned.
        Planned = "planned",
        /// Running.
        Running = "running",
        /// Ended.
        Ended = "ended",
        /// Stopped before its end, with a reason.
        Stopped = "stopped",
        /// The source does not say.
        NotStated = "not-stated",
    }
}
