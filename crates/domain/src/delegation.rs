//! A visiting delegation: how much each member weighs, how much it takes home, and when what falls due.

use crate::Refusal;
use crate::date::PartialDate;
use crate::post::MailKind;
use crate::word::words;

/// Votes each member has when the group chooses what matters most.
pub const VOTES_EACH: usize = 3;
/// Commitments one delegation takes home at most.
pub const TAKE_HOME_MOST: usize = 2;
/// Questions one role watches for at most.
pub const WATCH_MOST: usize = 2;
/// Questions a host wants answered by its visitors at most.
pub const HOST_QUESTIONS_MOST: usize = 3;
/// Days a host has for confirming the facts; both sides see them run out.
pub const CONFIRM_DAYS: i64 = 7;
/// Days after the visit, or after today where it is not known or over, until which a link may work at most.
pub const LINK_DAYS_MOST: i64 = 60;
/// Days after the end of its link until the names in a delegation are forgotten that was never handed over.
pub const NAME_DAYS: i64 = 30;
/// Who can come in by one delegation's link at most: several buses.
pub const MEMBERS_MOST: usize = 200;
/// Notes of one delegation at most: more than anybody reads.
pub const NOTES_MOST: usize = 2_000;
/// Facts of one delegation at most.
pub const FACTS_MOST: usize = 300;
/// Days after the visit when the leader is asked about commitments.
pub const REMIND_DAYS: i64 = 14;

words! {
    /// What falls due to the leader of a delegation, each once.
    pub enum Due {
        /// The draft of the letter, the morning after the visit.
        Draft = "draft",
        /// A commitment, where there is none two weeks after the visit.
        Commitment = "commitment",
    }
}

impl Due {
    /// The mail that tells it.
    #[must_use]
    pub const fn mail(self) -> MailKind {
        match self {
            Self::Draft => MailKind::HomeDraft,
            Self::Commitment => MailKind::HomeCommitment,
        }
    }
}

/// The last day of a link, which has to be a whole day that is not over and not after `latest`.
///
/// # Errors
/// [`Refusal::DateMissing`], [`Refusal::DateUnclear`], [`Refusal::EndBeforeStart`], [`Refusal::LinkTooLong`].
pub fn last_day(text: &str, today: &str, latest: &str) -> Result<String, Refusal> {
    let date = PartialDate::parse(text)?.ok_or(Refusal::DateMissing)?;
    if !date.is_whole() {
        return Err(Refusal::DateUnclear { given: date.as_str().to_owned() });
    }
    if date.as_str() < today {
        return Err(Refusal::EndBeforeStart);
    }
    if date.as_str() > latest {
        return Err(Refusal::LinkTooLong { latest: latest.to_owned() });
    }
    Ok(date.as_str().to_owned())
}

/// Which day of the programme it is: the first before the visit, the last after it.
#[must_use]
pub fn day_of_visit(days_since_start: i64, days: i64) -> i64 {
    (days_since_start + 1).clamp(1, days.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_ends_on_a_whole_day_that_is_not_over() {
        let last = |text: &str| last_day(text, "2026-03-05", "2026-05-04");
        assert_eq!(last("2026-03-05"), Ok("2026-03-05".to_owned()));
        assert_eq!(last("2026-03-04"), Err(Refusal::EndBeforeStart));
        assert_eq!(last("2026-03"), Err(Refusal::DateUnclear { given: "2026-03".into() }));
        assert_eq!(last(" "), Err(Refusal::DateMissing));
        assert_eq!(last("2026-05-04"), Ok("2026-05-04".to_owned()));
        assert_eq!(last("2027-03-05"), Err(Refusal::LinkTooLong { latest: "2026-05-04".into() }));
    }

    #[test]
    fn before_the_visit_is_its_first_day_and_after_it_its_last() {
        assert_eq!([-4, 0, 1, 9].map(|since| day_of_visit(since, 3)), [1, 1, 2, 3]);
        assert_eq!(day_of_visit(2, 0), 1, "a visit without a programme has one day");
    }
}
