//! Contacts, packed into eight bytes each and ordered by client and time.

use super::definition::Definition;

/// Minutes of a day.
pub const MINUTES_OF_A_DAY: u32 = 1440;
const CARER_BITS: u32 = 22;
const MINUTE_BITS: u32 = 22;
const CLIENT_BITS: u32 = 20;
const CLIENT_SHIFT: u32 = CARER_BITS + MINUTE_BITS;

/// A carer at a client's visit. Two carers at one visit are two contacts with the same client and minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contact {
    /// Who was visited, counted from 0, below 2²⁰.
    pub client: u32,
    /// When the visit began: minutes since midnight before the log's first day, by the clock on the wall; below 2²², which is
    /// seven years.
    pub minute: u32,
    /// Who came, counted from 0, below 2²².
    pub carer: u32,
}

/// Why contacts can not be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// More clients than [`Contact::client`] can number.
    #[error("more than 1048576 clients")]
    TooManyClients,
    /// More carers than [`Contact::carer`] can number.
    #[error("more than 4194304 carers")]
    TooManyCarers,
    /// A time beyond what [`Contact::minute`] can count.
    #[error("more than 2912 days from the first to the last")]
    TooLong,
}

impl Contact {
    /// Client, minute and carer in one number that sorts in this order.
    ///
    /// # Errors
    /// [`Misfit`] where one of them is too large.
    pub const fn packed(self) -> Result<u64, Misfit> {
        if self.client >> CLIENT_BITS != 0 {
            Err(Misfit::TooManyClients)
        } else if self.minute >> MINUTE_BITS != 0 {
            Err(Misfit::TooLong)
        } else if self.carer >> CARER_BITS != 0 {
            Err(Misfit::TooManyCarers)
        } else {
            Ok((self.client as u64) << CLIENT_SHIFT | (self.minute as u64) << CARER_BITS | self.carer as u64)
        }
    }

    /// The contact of a number that [`Self::packed`] gave.
    #[must_use]
    pub const fn unpacked(key: u64) -> Self {
        Self { client: client(key) as u32, minute: minute(key), carer: carer(key) }
    }
}

const fn client(key: u64) -> usize {
    (key >> CLIENT_SHIFT) as usize
}

pub(super) const fn minute(key: u64) -> u32 {
    (key >> CARER_BITS) as u32 & ((1 << MINUTE_BITS) - 1)
}

pub(super) const fn carer(key: u64) -> u32 {
    key as u32 & ((1 << CARER_BITS) - 1)
}

/// All contacts of a log.
#[derive(Debug, Clone, Default)]
pub struct Log {
    /// In rising order, none twice.
    keys: Vec<u64>,
    /// Where each client's contacts begin in `keys`, and the end of the last.
    starts: Vec<usize>,
    carers: usize,
    days: u32,
}

impl Log {
    /// Takes contacts in, in any order. The same carer at the same client in the same minute counts once.
    ///
    /// # Errors
    /// [`Misfit`] where a number is too large.
    pub fn new(contacts: impl IntoIterator<Item = Contact>) -> Result<Self, Misfit> {
        let keys: Result<Vec<u64>, Misfit> = contacts.into_iter().map(Contact::packed).collect();
        Ok(Self::from_packed(keys?))
    }

    /// Takes packed contacts in ([`Contact::packed`]), in any order; ordered ones are only looked through.
    #[must_use]
    pub fn from_packed(keys: Vec<u64>) -> Self {
        let mut keys = if keys.is_sorted() { keys } else { ordered(keys) };
        keys.dedup();
        let clients = keys.last().map_or(0, |key| client(*key) + 1);
        let mut starts = vec![0_usize; clients + 1];
        let (mut carers, mut last) = (0, 0);
        for key in &keys {
            starts[client(*key) + 1] += 1;
            carers = carers.max(carer(*key) + 1);
            last = last.max(minute(*key));
        }
        for at in 0..clients {
            starts[at + 1] += starts[at];
        }
        let days = if keys.is_empty() { 0 } else { last / MINUTES_OF_A_DAY + 1 };
        Self { keys, starts, carers: carers as usize, days }
    }

    /// Clients are numbered below this.
    #[must_use]
    pub const fn clients(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Carers are numbered below this.
    #[must_use]
    pub const fn carers(&self) -> usize {
        self.carers
    }

    /// Days from the first, day 0, to the last with a contact.
    #[must_use]
    pub const fn days(&self) -> u32 {
        self.days
    }

    /// How many contacts.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.keys.len()
    }

    /// Is there no contact?
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The packed contacts of a client in time order.
    pub(super) fn of(&self, client: usize) -> &[u64] {
        match (self.starts.get(client), self.starts.get(client + 1)) {
            (Some(start), Some(end)) => &self.keys[*start..*end],
            _ => &[],
        }
    }

    /// Two runs of clients with about as many contacts each, for two cores. Always the same two, so that sums are too.
    pub(super) fn halves(&self) -> [std::ops::Range<usize>; 2] {
        let middle = self.starts.partition_point(|start| *start < self.len() / 2).min(self.clients());
        [0..middle, middle..self.clients()]
    }
}

/// Sorts by scattering to clients first: what is left to sort then lies in the core's nearest memory.
fn ordered(keys: Vec<u64>) -> Vec<u64> {
    let clients = keys.iter().map(|key| client(*key) + 1).max().unwrap_or(0);
    let mut next = vec![0_usize; clients + 1];
    for key in &keys {
        next[client(*key) + 1] += 1;
    }
    for at in 0..clients {
        next[at + 1] += next[at];
    }
    let mut own = vec![0_u64; keys.len()];
    for key in &keys {
        let place = &mut next[client(*key)];
        own[*place] = *key;
        *place += 1;
    }
    drop(keys);
    // Each entry of `next` has moved on to where the next client begins.
    next.pop();
    let middle = next.partition_point(|end| *end <= own.len() / 2);
    let cut = if middle == 0 { 0 } else { next[middle - 1] };
    let (first, second) = own.split_at_mut(cut);
    let sort = |part: &mut [u64], ends: &[usize], from: usize| {
        let mut start = 0;
        for end in ends {
            part[start..end - from].sort_unstable();
            start = end - from;
        }
    };
    let (ends, others) = next.split_at(middle);
    std::thread::scope(|scope| {
        scope.spawn(|| sort(first, ends, 0));
        sort(second, others, cut);
    });
    own
}

/// A carer's stay at a client's, with its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stay {
    /// Who was visited.
    pub client: u32,
    /// When the carer came, as in [`Contact::minute`].
    pub from: u32,
    /// When the carer left; the stay is `from..to`, and one without length still is a visit.
    pub to: u32,
    /// Who came.
    pub carer: u32,
}

/// A stay belongs to a visit that began at most so many minutes before. Who forgot to log out stays for hours on paper, and the
/// client's next visits are not part of that.
const LONGEST_WAIT: u32 = 60;

/// Stays as contacts. Stays at a client's that overlap are one visit where the later one begins within an hour of the first:
/// two carers who came together but logged one after the other make one visit by two, not two visits. The visit begins when
/// the first of them came. A stay that begins just when another ends is a visit of its own.
///
/// Whether a stay counts is decided by its own beginning and before anything is joined: stays that begin within the definition's
/// clock are joined among themselves, and so are the others. Otherwise a carer who comes at 7 would vanish behind one of the
/// night who came at 6:50, and one who comes at 22 would count because somebody else came at 21:59.
#[must_use]
pub fn joined(stays: Vec<Stay>, definition: &Definition) -> Vec<Contact> {
    let (counted, others): (Vec<Stay>, Vec<Stay>) =
        stays.into_iter().partition(|stay| definition.counts(stay.from));
    let mut contacts = joined_all(counted);
    contacts.extend(joined_all(others));
    contacts
}

fn joined_all(mut stays: Vec<Stay>) -> Vec<Contact> {
    stays.sort_unstable();
    let mut visit: Option<Stay> = None;
    let mut contact = |stay: &Stay| {
        let running = visit.filter(|visit| {
            let overlaps = stay.from == visit.from || stay.from < visit.to;
            visit.client == stay.client && overlaps && stay.from - visit.from <= LONGEST_WAIT
        });
        let own = running.map_or(*stay, |visit| Stay { to: visit.to.max(stay.to), ..visit });
        visit = Some(own);
        Contact { client: stay.client, minute: own.from, carer: stay.carer }
    };
    stays.iter().map(&mut contact).collect()
}
