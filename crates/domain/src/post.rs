//! Mail that Torg sends: what it is about, how far it has come, and when it is tried again.

use crate::word::words;

words! {
    /// What a mail is.
    pub enum MailKind {
        /// Asks somebody to an exchange, or tells that time, place or title have changed.
        Invitation = "invitation",
        /// Something owed for funding falls due.
        Obligation = "obligation",
        /// Tells that an exchange is called off, or that somebody is no longer invited.
        Cancellation = "cancellation",
        /// Asks once more for an answer.
        Reminder = "reminder",
        /// What waits for somebody, once a week.
        Weekly = "weekly",
        /// How a promise goes, or what became of it.
        Asked = "asked",
        /// The draft of what a delegation brought home can be read.
        HomeDraft = "home-draft",
        /// A delegation has taken nothing home for two weeks.
        HomeCommitment = "home-commitment",
    }
}

impl MailKind {
    /// Does it do no harm when it comes twice? A calendar keeps one event for an identifier, however often it hears of it
    /// (RFC 5546, 2.1.4).
    #[must_use]
    pub const fn may_come_twice(self) -> bool {
        matches!(self, Self::Invitation | Self::Reminder | Self::Cancellation)
    }
}

words! {
    /// How far a mail has come.
    pub enum MailState {
        /// Waits for its time.
        Waiting = "waiting",
        /// A process talks to the relay; the relay has nothing yet.
        Sending = "sending",
        /// The relay is being given the text; whether it has it is not known before it says so.
        Handed = "handed",
        /// The relay took it.
        Sent = "sent",
        /// The relay does not take it for this address.
        Refused = "refused",
        /// Tried for days in vain.
        Failed = "failed",
        /// The connection broke while the text was given: nobody knows whether the relay has it.
        Uncertain = "uncertain",
        /// No longer needed before it was sent.
        Dropped = "dropped",
    }
}

/// Minutes until the next try after so many tries (RFC 5321, 4.5.4.1: half an hour and more, for four to five days; the
/// first ones sooner, because a relay that restarts is back in a minute).
const PAUSES: [i64; 6] = [1, 5, 30, 60, 180, 360];
/// Tries until a mail counts as failed: five days.
const TRIES: i64 = 25;

/// Minutes until the next try after `tries` tries; `None` when there is none.
#[must_use]
pub fn minutes_to_next_try(tries: i64) -> Option<i64> {
    if tries >= TRIES {
        return None;
    }
    let at = usize::try_from(tries - 1).unwrap_or(0).min(PAUSES.len() - 1);
    PAUSES.get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_grow_apart_and_end_after_five_days() {
        let pauses: Vec<i64> = (1..).map_while(minutes_to_next_try).collect();
        assert_eq!(pauses[..4], [1, 5, 30, 60]);
        let days = pauses.iter().sum::<i64>() / 1_440;
        assert!((4..=5).contains(&days), "{days} days");
        assert_eq!(minutes_to_next_try(0), Some(1));
    }
}
