//! Sums over clients.

use super::hidden::{LEAST_TOLD, MEDIAN_TOLD, QUARTILES_TOLD};
use super::people::Person;

/// How values spread over clients, as far as it may be told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// How many clients have a value.
    pub clients: usize,
    /// Arithmetic mean.
    pub mean: f64,
    /// The middle one; between two middle ones their mean. Of [`MEDIAN_TOLD`] clients or more.
    pub median: Option<f64>,
    /// A quarter lies below: R's type 7, between neighbours in proportion (Hyndman and Fan 1996). Of [`QUARTILES_TOLD`] or more.
    pub lower_quarter: Option<f64>,
    /// A quarter lies above, likewise.
    pub upper_quarter: Option<f64>,
}

impl Spread {
    /// Of values in any order; `None` without one. The order makes no difference to the last bit.
    #[must_use]
    pub fn of(values: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut values: Vec<f64> = values.into_iter().collect();
        if values.is_empty() {
            return None;
        }
        values.sort_unstable_by(f64::total_cmp);
        let told = |share: f64, least: usize| (values.len() >= least).then(|| quantile(&values, share));
        Some(Self {
            clients: values.len(),
            mean: values.iter().sum::<f64>() / values.len() as f64,
            median: told(0.5, MEDIAN_TOLD),
            lower_quarter: told(0.25, QUARTILES_TOLD),
            upper_quarter: told(0.75, QUARTILES_TOLD),
        })
    }
}

/// R's type 7 of values in rising order, at least one.
pub(super) fn quantile(values: &[f64], share: f64) -> f64 {
    let last = values.len() - 1;
    let place = share * last as f64;
    let (below, part) = (place.floor() as usize, place.fract());
    values[below] + part * (values[(below + 1).min(last)] - values[below])
}

/// The numbers of a group of clients in a window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Summary {
    /// k: different carers; the mean is U21401, the median U21402.
    pub carers: Spread,
    /// Share of the clients who met more carers than [`super::Definition::more_than`], 0 to 1: U21436.
    pub share_over: f64,
    /// N: contacts.
    pub contacts: Spread,
    /// Visits a day.
    pub daily: Spread,
    /// See [`super::Indices`].
    pub upc: Spread,
    /// See [`super::Indices`].
    pub hhi: Spread,
    /// See [`super::Indices::effective_carers`].
    pub effective: Spread,
    /// Of clients with two contacts or more; `None` where fewer than [`LEAST_TOLD`] have it.
    pub coc: Option<Spread>,
    /// Of clients with two visits or more, likewise.
    pub secon: Option<Spread>,
    /// See [`super::Indices`].
    pub mmci: Spread,
    /// See [`super::Indices`].
    pub entropy: Spread,
    /// See [`super::Indices`].
    pub five: Spread,
    /// Of clients with a named contact, likewise.
    pub named: Option<Spread>,
}

impl Summary {
    /// Of these clients; `None` where there is nobody.
    #[must_use]
    pub fn of(people: &[&Person], more_than: u32) -> Option<Self> {
        let all = |value: fn(&Person) -> f64| Spread::of(people.iter().map(|person| value(person)));
        // Not everybody has these: a group of many can hold few who do.
        let some = |value: fn(&Person) -> Option<f64>| {
            let spread = Spread::of(people.iter().filter_map(|person| value(person)));
            spread.filter(|spread| spread.clients >= LEAST_TOLD)
        };
        let over = people.iter().filter(|person| person.indices.carers > more_than).count();
        Some(Self {
            carers: all(|person| f64::from(person.indices.carers))?,
            share_over: over as f64 / people.len() as f64,
            contacts: all(|person| f64::from(person.indices.contacts))?,
            daily: all(|person| person.daily)?,
            upc: all(|person| person.indices.upc)?,
            hhi: all(|person| person.indices.hhi)?,
            effective: all(|person| person.indices.effective_carers())?,
            coc: some(|person| person.indices.coc),
            secon: some(|person| person.indices.secon),
            mmci: all(|person| person.indices.mmci)?,
            entropy: all(|person| person.indices.entropy)?,
            five: all(|person| person.indices.five)?,
            named: some(|person| person.indices.named),
        })
    }
}
