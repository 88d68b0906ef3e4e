//! What waits for somebody, and on which days a letter tells them.

use crate::word::words;

words! {
    /// What waits.
    pub enum OpenThing {
        /// Another organisation's request, or its answer to one's own.
        Request = "request",
        /// Something owed for funding.
        Obligation = "obligation",
        /// Questions raised before a meeting.
        Questions = "questions",
        /// Proposed times that one has not answered.
        Times = "times",
        /// The draft of what one's delegation brought home.
        Letter = "letter",
        /// Facts of visitors that the host is to confirm.
        Facts = "facts",
        /// A round of self-assessment one has not rated in.
        Assessment = "assessment",
        /// A promise of which nobody has written what became.
        Outcome = "outcome",
    }
}

/// The letter leaves on a Monday; on a Tuesday where nobody could send it on the Monday. So two of them are six days apart
/// at least.
const LAST_DAY: u32 = 2;
/// Not before this hour, UTC: early in the morning in all Nordic countries.
const FIRST_HOUR: u32 = 5;

/// Is this a time for the week's letter? `weekday` counts from Monday as 1, `hour` is of the clock of UTC.
#[must_use]
pub const fn is_letter_time(weekday: u32, hour: u32) -> bool {
    weekday <= LAST_DAY && (weekday > 1 || hour >= FIRST_HOUR)
}

#[cfg(test)]
mod tests {
    use super::is_letter_time;

    #[test]
    fn the_letter_leaves_on_monday_morning_or_the_day_after() {
        assert!(!is_letter_time(1, 4));
        assert!(is_letter_time(1, 5) && is_letter_time(2, 0) && is_letter_time(2, 23));
        assert!(!is_letter_time(3, 0) && !is_letter_time(7, 23));
    }
}
