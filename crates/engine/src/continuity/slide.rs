//! A window that slides over one client's contacts: each contact comes in once and goes out once.

use super::definition::Definition;
use super::indices::{Indices, Sequence, Tally};
use super::log::{Log, MINUTES_OF_A_DAY, carer, minute};

struct Visit {
    day: u32,
    /// Where its contacts begin among the client's.
    from: u32,
    /// How many visits up to this one had a carer of the visit before.
    same: u32,
}

/// Memory that is used again from client to client.
pub(super) struct Slide {
    /// Client + 1 and own number, by carer: numbers of another client do not count.
    own: Vec<(u32, u32)>,
    numbered: u32,
    contacts: Vec<u32>,
    visits: Vec<Visit>,
    /// How many days before each had visits enough.
    enough: Vec<u32>,
    tally: Tally,
    /// Visits within: `first..next`.
    first: usize,
    next: usize,
}

impl Slide {
    pub(super) fn new(log: &Log) -> Self {
        Self {
            own: vec![(0, 0); log.carers()],
            numbered: 0,
            contacts: Vec::new(),
            visits: Vec::new(),
            enough: vec![0; log.days() as usize + 1],
            tally: Tally::default(),
            first: 0,
            next: 0,
        }
    }

    /// Turns to a client; the window stands before all visits.
    pub(super) fn turn_to(&mut self, log: &Log, client: usize, definition: &Definition) {
        self.contacts.clear();
        self.visits.clear();
        self.rewind();
        self.numbered = 0;
        let stamp = client as u32 + 1;
        let (mut last, mut same, mut before) = (u32::MAX, 0, 0..0);
        let mut begins_same = false;
        for key in log.of(client) {
            let at = minute(*key);
            if !definition.counts(at) {
                continue;
            }
            let entry = &mut self.own[carer(*key) as usize];
            if entry.0 != stamp {
                *entry = (stamp, self.numbered);
                self.numbered += 1;
            }
            let own = entry.1;
            if at != last {
                let from = self.contacts.len();
                before = self.visits.last().map_or(0, |visit| visit.from as usize)..from;
                self.visits.push(Visit { day: at / MINUTES_OF_A_DAY, from: from as u32, same });
                (last, begins_same) = (at, false);
            }
            if !begins_same && self.contacts[before.clone()].contains(&own) {
                begins_same = true;
                same += 1;
                if let Some(visit) = self.visits.last_mut() {
                    visit.same = same;
                }
            }
            self.contacts.push(own);
        }
        if definition.least_daily > 0 {
            self.count_days(definition.least_daily);
        }
    }

    fn count_days(&mut self, least: u32) {
        let mut visits = self.visits.iter().peekable();
        let mut total = 0;
        for day in 0..self.enough.len() - 1 {
            self.enough[day] = total;
            let mut own = 0;
            while visits.next_if(|visit| visit.day == day as u32).is_some() {
                own += 1;
            }
            total += u32::from(own >= least);
        }
        if let Some(last) = self.enough.last_mut() {
            *last = total;
        }
    }

    /// The window stands before all visits of the same client again.
    pub(super) fn rewind(&mut self) {
        self.tally.clear();
        (self.first, self.next) = (0, 0);
    }

    /// Moves the window to the days `first..first + days`, further on than before.
    pub(super) fn move_to(&mut self, first: u32, days: u32) {
        while let Some(visit) = self.visits.get(self.next).filter(|visit| visit.day < first + days) {
            let end = self.visits.get(self.next + 1).map_or(self.contacts.len(), |next| next.from as usize);
            for own in &self.contacts[visit.from as usize..end] {
                self.tally.add(*own);
            }
            self.next += 1;
        }
        while let Some(visit) = self.visits[..self.next].get(self.first).filter(|visit| visit.day < first) {
            let end = self.visits.get(self.first + 1).map_or(self.contacts.len(), |next| next.from as usize);
            for own in &self.contacts[visit.from as usize..end] {
                self.tally.remove(*own);
            }
            self.first += 1;
        }
    }

    /// Had all these days visits enough? Days outside the log had none.
    pub(super) fn is_enough(&self, first: u32, days: u32) -> bool {
        let (from, to) = (self.enough.get(first as usize), self.enough.get((first + days) as usize));
        from.zip(to).is_some_and(|(from, to)| to - from == days)
    }

    /// Different carers in the window.
    pub(super) const fn carers(&self) -> u32 {
        self.tally.carers()
    }

    /// The numbers of the window; `named` as a carer of the log.
    pub(super) fn indices(&self, client: usize, named: Option<u32>) -> Indices {
        let same = |at: usize| self.visits[at].same;
        let sequence = Sequence {
            visits: (self.next - self.first) as u32,
            same: if self.next > self.first { same(self.next - 1) - same(self.first) } else { 0 },
        };
        let own = |carer: u32| {
            let entry = self.own.get(carer as usize).filter(|entry| entry.0 == client as u32 + 1);
            entry.map(|entry| entry.1)
        };
        self.tally.indices(sequence, named.map(own))
    }
}
