//! One client's numbers in one window.

/// How familiar the carers are whom one client met. N is the number of contacts, nᵢ those with carer i, k the number of carers.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Indices {
    /// N: contacts, both carers of a visit by two counted.
    pub contacts: u32,
    /// Visits: contacts that began in the same minute are one.
    pub visits: u32,
    /// k: different carers.
    pub carers: u32,
    /// UPC, usual provider of care: max nᵢ / N, from 1/k to 1 (BMC Health Serv Res 2022, s12913-022-07953-z, table 2).
    pub upc: f64,
    /// HHI, Herfindahl concentration: Σ (nᵢ/N)², from 1/k to 1 (BMC Prim Care 2020, s12875-020-01361-0, table 1).
    pub hhi: f64,
    /// COC, Bice and Boxerman's continuity of care: (Σ nᵢ² − N) / (N (N − 1)), from 0 (all different) to 1. `None` with fewer than two
    /// contacts (BMC Health Serv Res 2022, table 2).
    pub coc: Option<f64>,
    /// SECON, sequential continuity: the share of visits whose carer came the time before too, from 0 to 1; of a visit by two one
    /// of them is enough. `None` with fewer than two visits (BMC Prim Care 2020, table 1).
    pub secon: Option<f64>,
    /// MMCI, modified modified continuity index: (1 − k/(N + 0.1)) / (1 − 1/(N + 0.1)), from 0 to 1 (BMC Health Serv Res 2022, table 2).
    pub mmci: f64,
    /// Entropy of the contacts: −Σ (nᵢ/N) ln (nᵢ/N), from 0 to ln k.
    pub entropy: f64,
    /// Share of contacts with the five carers who came most often.
    pub five: f64,
    /// Share of contacts with the named contact, from 0 to 1; `None` where nobody is named.
    pub named: Option<f64>,
}

impl Indices {
    /// Of visits in time order, each with its carers; a carer twice at one visit counts once.
    ///
    /// # Shape
    /// Visits × carers of the visit. A visit without a carer is none. Without contacts all shares are 0.
    #[must_use]
    pub fn of(visits: &[Vec<u32>], named: Option<u32>) -> Self {
        let mut tally = Tally::default();
        let mut numbers = std::collections::HashMap::new();
        let mut last: &[u32] = &[];
        let (mut seen, mut same) = (0, 0);
        for carers in visits.iter().filter(|carers| !carers.is_empty()) {
            let mut own = carers.clone();
            own.sort_unstable();
            own.dedup();
            for carer in own {
                let next = numbers.len() as u32;
                tally.add(*numbers.entry(carer).or_insert(next));
            }
            seen += 1;
            same += u32::from(carers.iter().any(|carer| last.contains(carer)));
            last = carers;
        }
        tally.indices(Sequence { visits: seen, same }, named.map(|named| numbers.get(&named).copied()))
    }

    /// How many carers, each as often as the others, would be as concentrated: 1/HHI, from 1 to k; 0 without contacts.
    #[must_use]
    pub fn effective_carers(&self) -> f64 {
        if self.hhi > 0.0 { 1.0 / self.hhi } else { 0.0 }
    }

    /// Entropy divided by its largest value, ln k; 0 with one carer.
    #[must_use]
    pub fn evenness(&self) -> f64 {
        if self.carers > 1 { self.entropy / f64::from(self.carers).ln() } else { 0.0 }
    }
}

/// Visits in a window and how many of them followed one with the same carer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sequence {
    pub(super) visits: u32,
    pub(super) same: u32,
}

/// How often each carer of one client came, kept so that a contact more or less costs the same whatever there is already.
#[derive(Debug, Clone, Default)]
pub(super) struct Tally {
    /// By the client's own number of the carer.
    counts: Vec<u32>,
    /// How many carers came so often, by how often.
    carers_with: Vec<u32>,
    total: u32,
    carers: u32,
    squares: u64,
    most: usize,
}

impl Tally {
    pub(super) fn clear(&mut self) {
        self.counts.clear();
        self.carers_with.clear();
        (self.total, self.carers, self.squares, self.most) = (0, 0, 0, 0);
    }

    /// k.
    pub(super) const fn carers(&self) -> u32 {
        self.carers
    }

    #[inline]
    pub(super) fn add(&mut self, carer: u32) {
        let carer = carer as usize;
        if carer >= self.counts.len() {
            self.counts.resize(carer + 1, 0);
        }
        let before = self.counts[carer] as usize;
        self.counts[carer] += 1;
        if before + 1 >= self.carers_with.len() {
            self.carers_with.resize((before + 2).next_power_of_two(), 0);
        }
        if before == 0 {
            self.carers += 1;
        } else {
            self.carers_with[before] -= 1;
        }
        self.carers_with[before + 1] += 1;
        self.total += 1;
        self.squares += 2 * before as u64 + 1;
        self.most = self.most.max(before + 1);
    }

    /// Takes away a contact that was added.
    #[inline]
    pub(super) fn remove(&mut self, carer: u32) {
        let count = &mut self.counts[carer as usize];
        let before = *count as usize;
        *count -= 1;
        self.carers_with[before] -= 1;
        if before == 1 {
            self.carers -= 1;
        } else {
            self.carers_with[before - 1] += 1;
        }
        self.total -= 1;
        self.squares -= 2 * before as u64 - 1;
        // One carer came most often and now came once less: nobody can be further below.
        if self.carers_with[self.most] == 0 {
            self.most -= 1;
        }
    }

    /// `named`: nobody is named, the named contact never came, or the number of who is.
    pub(super) fn indices(&self, sequence: Sequence, named: Option<Option<u32>>) -> Indices {
        if self.total == 0 {
            return Indices { named: named.map(|_| 0.0), ..Indices::default() };
        }
        let (n, k, squares) = (f64::from(self.total), f64::from(self.carers), self.squares as f64);
        let (mut five, mut left, mut entropy) = (0, 5, 0.0);
        for count in (1..=self.most).rev() {
            let carers = self.carers_with[count];
            let taken = carers.min(left);
            five += taken * count as u32;
            left -= taken;
            if carers > 0 {
                let share = count as f64 / n;
                entropy -= f64::from(carers) * share * share.ln();
            }
        }
        let often = |carer: Option<u32>| carer.and_then(|own| self.counts.get(own as usize)).copied();
        Indices {
            contacts: self.total,
            visits: sequence.visits,
            carers: self.carers,
            upc: self.most as f64 / n,
            hhi: squares / (n * n),
            coc: (self.total > 1).then(|| (squares - n) / (n * (n - 1.0))),
            secon: (sequence.visits > 1).then(|| f64::from(sequence.same) / f64::from(sequence.visits - 1)),
            mmci: (1.0 - k / (n + 0.1)) / (1.0 - 1.0 / (n + 0.1)),
            entropy: entropy.max(0.0),
            five: f64::from(five) / n,
            named: named.map(|carer| f64::from(often(carer).unwrap_or(0)) / n),
        }
    }
}
