//! Which contacts and which clients a measure counts.

use super::log::MINUTES_OF_A_DAY;
use std::ops::Range;

/// A measure's rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Length of a window in days.
    pub days: u32,
    /// Minutes of the day; a visit counts that begins within.
    pub clock: Range<u32>,
    /// A client counts with so many visits or more on every day of the window.
    pub least_daily: u32,
    /// Only clients of 65 and over.
    pub only_65: bool,
    /// Only clients who were at home on all days of the window.
    pub only_at_home: bool,
    /// Told is which share of the clients meets more carers than this.
    pub more_than: u32,
}

impl Definition {
    /// "Personalkontinuitet" as Kolada defines U21401, U21402 and U21436: 14 days, 7 to 22, clients of 65 and over with two visits
    /// or more every day, Monday to Sunday, who live at home all the time. Alarm calls, meal deliveries and home nursing
    /// are not counted: leave them out of the log.
    pub const SWEDISH: Self = Self {
        days: 14,
        clock: 7 * 60..22 * 60,
        least_daily: 2,
        only_65: true,
        only_at_home: true,
        more_than: 20,
    };

    /// Everybody and every hour, in windows of so many days.
    #[must_use]
    pub const fn everybody(days: u32) -> Self {
        Self {
            days,
            clock: 0..MINUTES_OF_A_DAY,
            least_daily: 0,
            only_65: false,
            only_at_home: false,
            more_than: 20,
        }
    }

    pub(super) const fn counts(&self, minute: u32) -> bool {
        let of_day = minute % MINUTES_OF_A_DAY;
        self.clock.start <= of_day && of_day < self.clock.end
    }
}

impl Default for Definition {
    fn default() -> Self {
        Self::SWEDISH
    }
}

/// The two sexes that statistics of care are published by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sex {
    /// Women.
    Woman,
    /// Men.
    Man,
}

/// What is known about a client beside the visits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// 65 or over.
    pub is_65: bool,
    /// Days on which the client lived at home, counted as in the log; empty = all of them. Overlapping and touching ones
    /// are as one.
    pub at_home: Vec<Range<u32>>,
    /// The team, counted from 0.
    pub team: Option<u32>,
    /// Where it is known.
    pub sex: Option<Sex>,
    /// The named contact's number as a carer: fast omsorgskontakt, primærkontakt, kontaktperson.
    pub named: Option<u32>,
}

impl Default for Client {
    fn default() -> Self {
        Self { is_65: true, at_home: Vec::new(), team: None, sex: None, named: None }
    }
}

impl Client {
    /// Was the client at home on all these days?
    #[must_use]
    pub fn is_at_home(&self, days: Range<u32>) -> bool {
        if self.at_home.is_empty() {
            return true;
        }
        let mut reached = days.start;
        // Each round goes as far as one stretch reaches; no more rounds than stretches.
        for _ in &self.at_home {
            let further = self.at_home.iter().filter(|stretch| stretch.contains(&reached)).map(|one| one.end);
            match further.max() {
                Some(end) => reached = end,
                None => break,
            }
            if reached >= days.end {
                break;
            }
        }
        reached >= days.end
    }
}
