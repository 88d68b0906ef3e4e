//! What an offer of visits has room for, and which month is the next possible one.

use crate::Refusal;

/// Months looked ahead for one with room.
pub const MONTHS_AHEAD: usize = 24;

/// A month of a year, `2027-03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month {
    year: u32,
    month: u32,
}

impl Month {
    /// Reads `YYYY-MM`, also at the beginning of a date or a time.
    ///
    /// # Errors
    /// [`Refusal::DateUnclear`].
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<u32>().ok();
        match (number(0..4), text.get(4..5), number(5..7)) {
            (Some(year), Some("-"), Some(month)) if (1..=12).contains(&month) => Ok(Self { year, month }),
            _ => Err(Refusal::DateUnclear { given: text.to_owned() }),
        }
    }

    /// The month of the year, 1 to 12.
    #[must_use]
    pub const fn of_year(self) -> u32 {
        self.month
    }

    /// The month after it.
    #[must_use]
    pub const fn next(self) -> Self {
        if self.month == 12 {
            Self { year: self.year + 1, month: 1 }
        } else {
            Self { year: self.year, month: self.month + 1 }
        }
    }

    /// It and the months after it.
    pub fn onwards(self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |month| Some(month.next()))
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// Is there room in a month?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// The host receives nobody in this month of the year.
    Closed,
    /// As many visits as the host takes are asked for or agreed.
    Full,
    /// So many visits more.
    Left(u32),
    /// The host has set no limit.
    Open,
}

impl Room {
    /// May one more visit be asked for?
    #[must_use]
    pub const fn is_possible(self) -> bool {
        matches!(self, Self::Left(_) | Self::Open)
    }
}

/// What an offer has room for. Everything may be left unsaid.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Capacity {
    /// Visits a month at most; `None` = not stated.
    pub visits_per_month: Option<u32>,
    /// People in one group at most; `None` = not stated.
    pub group_most: Option<u32>,
    /// Months of the year, 1 to 12, in which visits are possible; empty = any.
    pub months: Vec<u32>,
    /// Languages the visit can be held in; empty = not stated.
    pub languages: Vec<String>,
    /// What one can hear about.
    pub topics: String,
    /// What is not offered.
    pub not_offered: String,
    /// Documents to read first.
    pub read_first: String,
    /// Does it cost nothing? `None` = not stated.
    pub is_free: Option<bool>,
    /// What it costs, in words.
    pub fee: String,
}

impl Capacity {
    /// Whether a month has room, when so many visits are asked for or agreed in it already.
    #[must_use]
    pub fn room(&self, month: Month, taken: u32) -> Room {
        if !self.months.is_empty() && !self.months.contains(&month.of_year()) {
            return Room::Closed;
        }
        match self.visits_per_month {
            None => Room::Open,
            Some(most) if taken >= most => Room::Full,
            Some(most) => Room::Left(most - taken),
        }
    }

    /// The first month with room, from one on; `None` where the next two years have none.
    #[must_use]
    pub fn next_month(&self, from: Month, taken: impl Fn(Month) -> u32) -> Option<Month> {
        from.onwards().take(MONTHS_AHEAD).find(|month| self.room(*month, taken(*month)).is_possible())
    }

    /// Refuses a visit in a month without room, naming the next possible one, and a group that is too large.
    ///
    /// # Errors
    /// [`Refusal::MonthFull`], [`Refusal::GroupTooLarge`].
    pub fn check(
        &self,
        month: Option<Month>,
        people: Option<u32>,
        taken: impl Fn(Month) -> u32,
    ) -> Result<(), Refusal> {
        if let (Some(most), Some(people)) = (self.group_most, people)
            && people > most
        {
            return Err(Refusal::GroupTooLarge { most });
        }
        match month {
            Some(month) if !self.room(month, taken(month)).is_possible() => {
                Err(Refusal::MonthFull { next: self.next_month(month, taken).map(|next| next.to_string()) })
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }

    #[test]
    fn december_is_followed_by_january() {
        assert_eq!(month("2026-12").next(), month("2027-01"));
        assert_eq!(month("2026-12-24T10:00:00Z").to_string(), "2026-12");
        assert!(Month::parse("2026-13").is_err() && Month::parse("våren").is_err());
    }

    #[test]
    fn a_third_visit_in_a_month_for_two_is_refused_with_the_next_possible_month() {
        let two = Capacity { visits_per_month: Some(2), months: vec![3, 4, 9], ..Capacity::default() };
        let taken = |of: Month| if of == month("2027-03") { 2 } else { 0 };
        assert_eq!(two.room(month("2027-03"), 1), Room::Left(1));
        assert_eq!(two.room(month("2027-05"), 0), Room::Closed);
        let refused = two.check(Some(month("2027-03")), None, taken);
        assert_eq!(refused, Err(Refusal::MonthFull { next: Some("2027-04".into()) }));
        assert_eq!(two.next_month(month("2027-05"), taken), Some(month("2027-09")));
    }

    #[test]
    fn a_host_who_takes_nobody_has_no_next_month_and_an_unstated_limit_is_none() {
        let none = Capacity { visits_per_month: Some(0), ..Capacity::default() };
        assert_eq!(none.next_month(month("2027-01"), |_| 0), None);
        assert_eq!(Capacity::default().room(month("2027-01"), 40), Room::Open);
        let six = Capacity { group_most: Some(6), ..Capacity::default() };
        assert_eq!(six.check(None, Some(7), |_| 0), Err(Refusal::GroupTooLarge { most: 6 }));
    }
}
