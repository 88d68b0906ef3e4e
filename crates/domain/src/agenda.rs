//! Agendas: rows on a grid of a quarter of an hour, and the three shapes an agenda can start from.
//! Not for: the rows' words, which stand in `locales/` under `meet-agenda-<row>`.

use crate::Refusal;
use crate::word::words;

/// Rows start and last in whole quarters.
pub const GRID_MINUTES: u32 = 15;
const DAY_MINUTES: u32 = 24 * 60;

words! {
    /// A shape an agenda can start from.
    pub enum AgendaShape {
        /// Three days with a host: arrive and ask, see the work, talk it through (ESN visits).
        ThreeDays = "three-days",
        /// Two days with a host.
        TwoDays = "two-days",
        /// An afternoon on line (FOU nu's experience conference).
        HalfDayOnline = "half-day-online",
        /// One workshop of half a day with the same three questions for each focus area.
        Workshop = "workshop",
        /// Sparring of an hour and a half between two of the larger meetings.
        Sparring = "sparring",
    }
}

/// A row of a shape: the day counted from 1, the minute of the day it starts, how long it lasts, its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// 1 = the first day.
    pub day: u32,
    /// Minutes after midnight, local time.
    pub starts_minute: u32,
    /// How long.
    pub minutes: u32,
    /// Its locale key is `meet-agenda-<word>`.
    pub word: &'static str,
}

const fn row(day: u32, (hour, minute): (u32, u32), minutes: u32, word: &'static str) -> Row {
    Row { day, starts_minute: hour * 60 + minute, minutes, word }
}

const THREE_DAYS: &[Row] = &[
    row(1, (13, 0), 30, "welcome"),
    row(1, (13, 30), 60, "host-presents"),
    row(1, (14, 30), 30, "coffee"),
    row(1, (15, 0), 90, "visitor-questions"),
    row(2, (9, 0), 120, "see-practice"),
    row(2, (11, 0), 60, "meet-staff"),
    row(2, (12, 0), 60, "lunch"),
    row(2, (13, 0), 90, "see-second-practice"),
    row(2, (14, 30), 30, "write-down"),
    row(2, (15, 0), 60, "visitor-presents"),
    row(3, (9, 0), 60, "what-differs"),
    row(3, (10, 0), 60, "take-home"),
    row(3, (11, 0), 30, "host-learnt"),
    row(3, (11, 30), 30, "next-step"),
];

const TWO_DAYS: &[Row] = &[
    row(1, (10, 0), 30, "welcome"),
    row(1, (10, 30), 60, "host-presents"),
    row(1, (11, 30), 60, "lunch"),
    row(1, (12, 30), 120, "see-practice"),
    row(1, (14, 30), 30, "coffee"),
    row(1, (15, 0), 60, "visitor-questions"),
    row(2, (9, 0), 90, "meet-staff"),
    row(2, (10, 30), 60, "what-differs"),
    row(2, (11, 30), 30, "host-learnt"),
    row(2, (12, 0), 30, "next-step"),
];

const HALF_DAY_ONLINE: &[Row] = &[
    row(1, (13, 0), 15, "welcome"),
    row(1, (13, 15), 30, "since-last"),
    row(1, (13, 45), 45, "first-question"),
    row(1, (14, 30), 15, "coffee"),
    row(1, (14, 45), 45, "second-question"),
    row(1, (15, 30), 30, "third-question"),
    row(1, (16, 0), 30, "next-step"),
];

const WORKSHOP: &[Row] = &[
    row(1, (9, 0), 15, "welcome"),
    row(1, (9, 15), 15, "since-last"),
    row(1, (9, 30), 60, "board"),
    row(1, (10, 30), 15, "coffee"),
    row(1, (10, 45), 60, "talk-cards"),
    row(1, (11, 45), 15, "next-step"),
];

const SPARRING: &[Row] = &[
    row(1, (9, 0), 15, "since-last"),
    row(1, (9, 15), 45, "one-problem"),
    row(1, (10, 0), 15, "advice"),
    row(1, (10, 15), 15, "next-step"),
];

impl AgendaShape {
    /// Its rows, in order.
    #[must_use]
    pub const fn rows(self) -> &'static [Row] {
        match self {
            Self::ThreeDays => THREE_DAYS,
            Self::TwoDays => TWO_DAYS,
            Self::HalfDayOnline => HALF_DAY_ONLINE,
            Self::Workshop => WORKSHOP,
            Self::Sparring => SPARRING,
        }
    }
}

/// Minutes after midnight of a clock time `HH:MM`.
///
/// # Errors
/// [`Refusal::TimeUnclear`].
pub fn clock_minute(text: &str) -> Result<u32, Refusal> {
    let unclear = || Refusal::TimeUnclear { given: text.trim().to_owned() };
    let (hour, minute) = text.trim().split_once([':', '.']).ok_or_else(unclear)?;
    let hour: u32 = hour.parse().map_err(|_| unclear())?;
    let minute: u32 = (minute.len() == 2).then(|| minute.parse().ok()).flatten().ok_or_else(unclear)?;
    if hour < 24 && minute < 60 { Ok(hour * 60 + minute) } else { Err(unclear()) }
}

/// `HH:MM` of minutes after midnight.
#[must_use]
pub fn clock_text(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
}

/// Refuses a row that does not stand on the grid.
///
/// # Errors
/// [`Refusal::TimeUnclear`] for its start, [`Refusal::NumberUnclear`] for its length.
pub fn on_grid(starts: Option<u32>, minutes: u32) -> Result<(), Refusal> {
    if let Some(start) = starts.filter(|start| !start.is_multiple_of(GRID_MINUTES)) {
        return Err(Refusal::TimeUnclear { given: clock_text(start) });
    }
    if minutes == 0 || !minutes.is_multiple_of(GRID_MINUTES) || minutes > DAY_MINUTES {
        return Err(Refusal::NumberUnclear { given: minutes.to_string() });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_stands_on_the_grid_and_no_row_begins_before_the_last_has_ended() {
        for shape in AgendaShape::ALL {
            let mut free_from = (1, 0);
            for row in shape.rows() {
                assert_eq!(on_grid(Some(row.starts_minute), row.minutes), Ok(()), "{shape}: {}", row.word);
                assert!((row.day, row.starts_minute) >= free_from, "{shape}: {}", row.word);
                free_from = (row.day, row.starts_minute + row.minutes);
            }
        }
    }

    #[test]
    fn every_shape_ends_with_the_next_step() {
        for shape in AgendaShape::ALL {
            assert_eq!(shape.rows().last().map(|row| row.word), Some("next-step"), "{shape}");
        }
    }

    #[test]
    fn a_clock_time_is_read_and_written_alike() {
        assert_eq!(clock_minute("09:15").map(clock_text), Ok("09:15".into()));
        assert_eq!(clock_minute("9.15").map(clock_text), Ok("09:15".into()));
        for text in ["24:00", "9:5", "nio", "", "09:60"] {
            assert!(matches!(clock_minute(text), Err(Refusal::TimeUnclear { .. })), "{text}");
        }
    }

    #[test]
    fn a_row_off_the_grid_is_refused() {
        assert!(matches!(on_grid(Some(605), 15), Err(Refusal::TimeUnclear { .. })));
        assert!(matches!(on_grid(None, 20), Err(Refusal::NumberUnclear { .. })));
        assert!(matches!(on_grid(None, 0), Err(Refusal::NumberUnclear { .. })));
    }
}
