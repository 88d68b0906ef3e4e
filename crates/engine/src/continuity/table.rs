//! One window's numbers by team, by band of daily visits or by sex.

use super::definition::Sex;
use super::hidden::{LEAST_TOLD, hidden};
use super::people::Person;
use super::summary::Summary;

/// Where bands of daily visits begin, but the first, which begins at 0.
pub const BANDS: [f64; 4] = [2.0, 3.0, 4.0, 5.0];

/// What clients are told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum By {
    /// All together.
    Everybody,
    /// [`Person::team`], counted from 0; the last cell is those without one.
    Team,
    /// [`Person::daily`] in [`BANDS`].
    Band,
    /// Women, men, and those of whom it is not known.
    Sex,
}

impl By {
    /// How many cells there are.
    #[must_use]
    pub const fn cells(self, teams: usize) -> usize {
        match self {
            Self::Everybody => 1,
            Self::Team => teams + 1,
            Self::Band => BANDS.len() + 1,
            Self::Sex => 3,
        }
    }

    /// In which cell somebody counts.
    pub(super) fn cell(self, teams: usize, (daily, team, sex): (f64, Option<u32>, Option<Sex>)) -> usize {
        match self {
            Self::Everybody => 0,
            Self::Team => team.map_or(teams, |team| (team as usize).min(teams)),
            Self::Band => BANDS.iter().filter(|begins| daily >= **begins).count(),
            Self::Sex => sex.map_or(2, |sex| usize::from(sex == Sex::Man)),
        }
    }
}

/// What may be told about a group of clients.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<T> {
    /// There is nobody.
    Nobody,
    /// There are too few, or others could be worked out from them.
    Hidden,
    /// So many clients, and their numbers.
    Told(usize, T),
}

impl<T> Cell<T> {
    /// What may be told.
    pub const fn told(&self) -> Option<(usize, &T)> {
        match self {
            Self::Told(clients, numbers) => Some((*clients, numbers)),
            Self::Nobody | Self::Hidden => None,
        }
    }
}

/// The numbers of each cell, hidden where [`hidden`] says so. `teams` is how many there are.
#[must_use]
pub fn table(people: &[Person], by: By, teams: usize, more_than: u32) -> Vec<Cell<Summary>> {
    let mut cells: Vec<Vec<&Person>> = vec![Vec::new(); by.cells(teams)];
    for person in people {
        cells[by.cell(teams, (person.daily, person.team, person.sex))].push(person);
    }
    let sizes: Vec<usize> = cells.iter().map(Vec::len).collect();
    let is_hidden = hidden(&sizes, LEAST_TOLD);
    let cell = |(own, is_hidden): (&Vec<&Person>, bool)| match Summary::of(own, more_than) {
        None => Cell::Nobody,
        Some(_) if is_hidden => Cell::Hidden,
        Some(summary) => Cell::Told(own.len(), summary),
    };
    cells.iter().zip(is_hidden).map(cell).collect()
}
