//! What is told of staff continuity: sums over clients, never one of them.

use schemars::JsonSchema;
use serde::Serialize;
use torg_engine::continuity::{Definition, LEAST_TOLD, MEDIAN_TOLD, QUARTILES_TOLD, Spread};
use torg_sources::visit_log::NotCounted;

/// The answer.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ContinuityView {
    /// The rules it was counted by.
    pub definition: DefinitionView,
    /// First day with care in the log.
    pub first_day: String,
    /// Last day with care in the log.
    pub last_day: String,
    /// Rows of the log.
    pub rows: u64,
    /// Contacts that count as care that was given, at all hours.
    pub contacts: usize,
    /// Rows of care that name a carer who is at the same visit already: they say nothing more and are no contact.
    pub repeated: usize,
    /// Rows that do not.
    pub not_counted: NotCountedView,
    /// What the log did not say and was taken for granted.
    pub assumed: Vec<Assumed>,
    /// How many clients a number has to be about to be told.
    pub told_from: ToldFromView,
    /// The window that is told in full.
    pub window: WindowView,
    /// Clients of the window who do not count, by reason.
    pub left_out: Vec<LeftOutView>,
    /// The window's numbers: everybody, teams, bands of daily visits, sexes.
    pub numbers: Vec<RowView>,
    /// All windows in time order: everybody, then teams.
    pub series: Vec<RowView>,
}

/// Rules of counting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DefinitionView {
    /// Is it the Swedish definition to the letter?
    pub is_swedish: bool,
    /// Length of a window in days.
    pub days: u32,
    /// A visit counts that begins at this time of the day or later.
    pub from: String,
    /// And before this one.
    pub to: String,
    /// Visits a client has to have on every day.
    pub least_daily: u32,
    /// Only clients of 65 and over?
    pub only_65: bool,
    /// Only clients who were at home all the time?
    pub only_at_home: bool,
    /// The share told is of those who met more staff than this.
    pub more_than: u32,
}

impl DefinitionView {
    pub(super) fn of(own: &Definition) -> Self {
        let time = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
        Self {
            is_swedish: *own == Definition::SWEDISH,
            days: own.days,
            from: time(own.clock.start),
            to: time(own.clock.end),
            least_daily: own.least_daily,
            only_65: own.only_65,
            only_at_home: own.only_at_home,
            more_than: own.more_than,
        }
    }
}

/// Rows that are no care that was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NotCountedView {
    /// Alarm calls.
    pub alarm: u64,
    /// Meal deliveries.
    pub meal: u64,
    /// Home nursing.
    pub nursing: u64,
    /// Of another kind.
    pub other: u64,
    /// Planned and not performed.
    pub not_performed: u64,
}

impl NotCountedView {
    pub(super) const fn of(own: NotCounted) -> Self {
        let NotCounted { alarm, meal, nursing, other, not_performed } = own;
        Self { alarm, meal, nursing, other, not_performed }
    }

    /// All of them.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.alarm + self.meal + self.nursing + self.other + self.not_performed
    }
}

/// What was taken for granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Assumed {
    /// That everybody is 65 or over.
    EverybodyIsOld,
    /// That everybody was at home all the time.
    EverybodyIsAtHome,
    /// That every row is care.
    EverythingIsCare,
    /// That every visit was made.
    EverythingWasDone,
}

impl Assumed {
    /// Its word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::EverybodyIsOld => "everybody-is-old",
            Self::EverybodyIsAtHome => "everybody-is-at-home",
            Self::EverythingIsCare => "everything-is-care",
            Self::EverythingWasDone => "everything-was-done",
        }
    }
}

/// How many clients a number has to be about to be told; otherwise it is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ToldFromView {
    /// A group and its means and shares.
    pub group: usize,
    /// A median.
    pub median: usize,
    /// Quartiles.
    pub quartiles: usize,
}

impl ToldFromView {
    pub(super) const RULE: Self = Self { group: LEAST_TOLD, median: MEDIAN_TOLD, quartiles: QUARTILES_TOLD };
}

/// A stretch of days, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WindowView {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
}

/// Clients who do not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LeftOutView {
    /// `younger`, `away` or `few-visits`.
    pub reason: &'static str,
    /// How many; `None` = too few to be told, or they would give others away.
    pub clients: Option<u32>,
}

/// Numbers of a group of clients in a window.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RowView {
    /// The window.
    pub window: WindowView,
    /// `everybody`, `team`, `band` or `sex`.
    pub by: &'static str,
    /// Name of a team; `0` to `5` for a band that begins at so many visits a day; `woman` or `man`; empty = everybody, or the rest.
    pub group: String,
    /// How many clients; `None` = hidden, because they are fewer than five or would give others away.
    pub clients: Option<usize>,
    /// The numbers of a group that is told.
    pub numbers: Option<NumbersView>,
}

/// Numbers of a group of clients.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, JsonSchema)]
pub struct NumbersView {
    /// Different staff a client met: mean, and in the window told in full how it spreads.
    pub staff: SpreadView,
    /// Share of the clients who met more than the definition's number, 0 to 1.
    pub share_over: f64,
    /// Contacts of a client.
    pub contacts: Option<SpreadView>,
    /// Visits a day.
    pub daily: SpreadView,
    /// Usual provider of care.
    pub upc: SpreadView,
    /// Herfindahl concentration.
    pub hhi: SpreadView,
    /// Effective number of carers.
    pub effective: Option<SpreadView>,
    /// Bice and Boxerman's continuity of care.
    pub coc: Option<SpreadView>,
    /// Sequential continuity.
    pub secon: Option<SpreadView>,
    /// Modified modified continuity index.
    pub mmci: SpreadView,
    /// Entropy of the contacts.
    pub entropy: Option<SpreadView>,
    /// Share of contacts with the five most familiar carers.
    pub five: SpreadView,
    /// Share of contacts with the named contact.
    pub named: Option<SpreadView>,
}

/// How a number spreads over clients.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, JsonSchema)]
pub struct SpreadView {
    /// Arithmetic mean.
    pub mean: f64,
    /// The middle one; of [`ToldFromView::median`] clients or more.
    pub median: Option<f64>,
    /// A quarter lies below; of [`ToldFromView::quartiles`] clients or more.
    pub lower_quarter: Option<f64>,
    /// A quarter lies above, likewise.
    pub upper_quarter: Option<f64>,
}

impl SpreadView {
    pub(super) const fn of(own: &Spread) -> Self {
        Self {
            mean: own.mean,
            median: own.median,
            lower_quarter: own.lower_quarter,
            upper_quarter: own.upper_quarter,
        }
    }

    pub(super) const fn mean(mean: f64) -> Self {
        Self { mean, median: None, lower_quarter: None, upper_quarter: None }
    }
}
