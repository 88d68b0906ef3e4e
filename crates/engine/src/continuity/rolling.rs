//! All windows of a log in one pass.

use super::definition::{Client, Definition};
use super::hidden::{LEAST_TOLD, MEDIAN_TOLD, hidden};
use super::log::Log;
use super::slide::Slide;
use super::table::{By, Cell};
use std::ops::Range;

/// What is told of a group in one window: means over clients, and more of the number of carers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Turn {
    /// Mean number of different carers.
    pub carers: f64,
    /// Its median; of [`MEDIAN_TOLD`] clients or more.
    pub median: Option<f64>,
    /// Share of the clients who met more than [`Definition::more_than`].
    pub share_over: f64,
    /// Mean number of visits a day.
    pub daily: f64,
    /// Means of [`super::Indices`].
    pub upc: f64,
    /// See above.
    pub hhi: f64,
    /// Of those with two contacts or more; `None` where fewer than [`LEAST_TOLD`] have it.
    pub coc: Option<f64>,
    /// Of those with two visits or more, likewise.
    pub secon: Option<f64>,
    /// See above.
    pub mmci: f64,
    /// See above.
    pub five: f64,
    /// Of those with a named contact, likewise.
    pub named: Option<f64>,
}

/// The windows of a log.
#[derive(Debug, Clone, PartialEq)]
pub struct Rolling {
    /// First day of each window and what is told of each group.
    pub windows: Vec<(u32, Vec<Cell<Turn>>)>,
}

/// Sums over the clients of one group in one window.
#[derive(Debug, Clone, Default)]
struct Sums {
    /// How many clients met so many carers, by how many.
    with: Vec<u32>,
    clients: u32,
    daily: f64,
    upc: f64,
    hhi: f64,
    mmci: f64,
    five: f64,
    coc: (u32, f64),
    secon: (u32, f64),
    named: (u32, f64),
}

/// Every window of `definition.days` days that lies within the log, from day 0 on every `step` days (at least 1), by group.
///
/// Each contact comes in once and goes out once, so that many windows cost little more than one. Windows that overlap are about
/// nearly the same people: what is hidden in one can be guessed from its neighbour, so tell only windows that do not overlap
/// of groups that change between hidden and told.
#[must_use]
pub fn rolling(log: &Log, clients: &[Client], definition: &Definition, step: u32, by: By) -> Rolling {
    let ends = (log.days() + 1).saturating_sub(definition.days);
    let days: Vec<u32> = (0..ends).step_by(step.max(1) as usize).collect();
    let teams = clients.iter().filter_map(|client| client.team).max().map_or(0, |team| team as usize + 1);
    let pass = Pass { log, clients, definition, by, teams, days: &days };
    let [first, second] = log.halves();
    let (mut sums, others) = std::thread::scope(|scope| {
        let other = scope.spawn(|| pass.sums(second));
        (pass.sums(first), other.join())
    });
    match others {
        Ok(others) => sums.iter_mut().zip(&others).for_each(|(own, other)| own.join(other)),
        Err(panic) => std::panic::resume_unwind(panic),
    }
    let windows = days.iter().zip(sums.chunks(by.cells(teams))).map(|(day, cells)| {
        let sizes: Vec<usize> = cells.iter().map(|cell| cell.clients as usize).collect();
        let is_hidden = hidden(&sizes, LEAST_TOLD);
        let cell = |(own, is_hidden): (&Sums, bool)| match own.clients {
            0 => Cell::Nobody,
            _ if is_hidden => Cell::Hidden,
            clients => Cell::Told(clients as usize, own.turn(definition.more_than)),
        };
        (*day, cells.iter().zip(is_hidden).map(cell).collect())
    });
    Rolling { windows: windows.collect() }
}

struct Pass<'a> {
    log: &'a Log,
    clients: &'a [Client],
    definition: &'a Definition,
    by: By,
    teams: usize,
    days: &'a [u32],
}

impl Pass<'_> {
    /// Windows × groups.
    fn sums(&self, numbers: Range<usize>) -> Vec<Sums> {
        let (definition, groups) = (self.definition, self.by.cells(self.teams));
        let mut sums = vec![Sums::default(); self.days.len() * groups];
        let mut slide = Slide::new(self.log);
        let unknown = Client::default();
        for number in numbers {
            let client = self.clients.get(number).unwrap_or(&unknown);
            if definition.only_65 && !client.is_65 {
                continue;
            }
            slide.turn_to(self.log, number, definition);
            for (place, day) in self.days.iter().enumerate() {
                slide.move_to(*day, definition.days);
                let is_out = slide.carers() == 0
                    || definition.least_daily > 0 && !slide.is_enough(*day, definition.days)
                    || definition.only_at_home && !client.is_at_home(*day..*day + definition.days);
                if is_out {
                    continue;
                }
                let indices = slide.indices(number, client.named);
                let daily = f64::from(indices.visits) / f64::from(definition.days);
                let group = self.by.cell(self.teams, (daily, client.team, client.sex));
                sums[place * groups + group].add(&indices, daily);
            }
        }
        sums
    }
}

impl Sums {
    fn add(&mut self, indices: &super::Indices, daily: f64) {
        let carers = indices.carers as usize;
        if carers >= self.with.len() {
            self.with.resize(carers + 1, 0);
        }
        self.with[carers] += 1;
        self.clients += 1;
        self.daily += daily;
        self.upc += indices.upc;
        self.hhi += indices.hhi;
        self.mmci += indices.mmci;
        self.five += indices.five;
        let values = [indices.coc, indices.secon, indices.named];
        for (sum, value) in [&mut self.coc, &mut self.secon, &mut self.named].into_iter().zip(values) {
            if let Some(value) = value {
                *sum = (sum.0 + 1, sum.1 + value);
            }
        }
    }

    fn join(&mut self, other: &Self) {
        if self.with.len() < other.with.len() {
            self.with.resize(other.with.len(), 0);
        }
        self.with.iter_mut().zip(&other.with).for_each(|(own, other)| *own += other);
        self.clients += other.clients;
        self.daily += other.daily;
        self.upc += other.upc;
        self.hhi += other.hhi;
        self.mmci += other.mmci;
        self.five += other.five;
        for (own, other) in
            [(&mut self.coc, other.coc), (&mut self.secon, other.secon), (&mut self.named, other.named)]
        {
            *own = (own.0 + other.0, own.1 + other.1);
        }
    }

    /// Of at least one client.
    fn turn(&self, more_than: u32) -> Turn {
        let n = f64::from(self.clients);
        let counted = |least: usize| self.with.iter().enumerate().skip(least);
        let sum: u64 = counted(0).map(|(carers, clients)| carers as u64 * u64::from(*clients)).sum();
        let over: u32 = counted(more_than as usize + 1).map(|(_, clients)| clients).sum();
        // The value at a place in rising order, counted from 0.
        let at = |place: u32| {
            let mut before = 0;
            let found = counted(0).find(|(_, clients)| {
                before += **clients;
                before > place
            });
            found.map_or(0.0, |(carers, _)| carers as f64)
        };
        let mean =
            |(clients, sum): (u32, f64)| (clients as usize >= LEAST_TOLD).then(|| sum / f64::from(clients));
        let is_median_told = self.clients as usize >= MEDIAN_TOLD;
        Turn {
            carers: sum as f64 / n,
            median: is_median_told.then(|| f64::midpoint(at((self.clients - 1) / 2), at(self.clients / 2))),
            share_over: f64::from(over) / n,
            daily: self.daily / n,
            upc: self.upc / n,
            hhi: self.hhi / n,
            coc: mean(self.coc),
            secon: mean(self.secon),
            mmci: self.mmci / n,
            five: self.five / n,
            named: mean(self.named),
        }
    }
}
