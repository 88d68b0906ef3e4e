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

impl PilotState {
    /// Whether somebody who reports on a pilot may go from this state to `next`: never back to "not stated", and
    /// never back to a plan once it has run.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        match next {
            Self::NotStated => false,
            Self::Planned => matches!(self, Self::Planned | Self::NotStated),
            Self::Running | Self::Ended | Self::Stopped => true,
        }
    }
}

words! {
    /// What is not known of a pilot. Said in words beside the curve, so that nobody reads more into it than is there.
    pub enum Unknown {
        /// No indicator says what it should change.
        NoMeasure = "no-measure",
        /// Nothing has been measured yet, or too little for a line.
        NoValues = "no-values",
        /// There is no group to see it beside.
        NoComparison = "no-comparison",
        /// When it began is not stated.
        NoStart = "no-start",
        /// Nobody said when it would be stopped.
        NoStopRule = "no-stop-rule",
        /// What it costs is not stated.
        NoCost = "no-cost",
    }
}

#[cfg(test)]
mod tests {
    use super::PilotState::{Ended, NotStated, Planned, Running, Stopped};

    #[test]
    fn what_has_run_is_no_plan_any_more() {
        assert!(Planned.may_become(Running) && Running.may_become(Ended) && Stopped.may_become(Running));
        assert!(!Running.may_become(Planned));
        assert!(!Running.may_become(NotStated));
        assert!(NotStated.may_become(Planned));
    }
}
