//! The places of one or more countries with the chosen traits, ready to be compared.

use super::store;
use super::views::{PeerView, PlaceName, ReasonView, StripView, TraitView};
use crate::{Error, Result};
use std::collections::HashMap;
use torg_db::{Tx, args};
use torg_engine::similarity::{Choice, Near, Space, Table, Trait};

/// Places, traits and their values. Each country is standardised by itself: what is compared is where a place stands
/// in its own country.
pub(super) struct Field {
    pub(super) places: Vec<PlaceName>,
    /// Country of each place, as its number in the list that was asked for.
    pub(super) countries: Vec<usize>,
    traits: Vec<(String, f64)>,
    /// By place, then trait; NaN = not stated.
    values: Vec<f64>,
    pub(super) space: Space,
    pub(super) choice: Choice,
}

impl Field {
    /// Reads the values of the traits that were chosen; `None` where no trait has a weight.
    pub(super) fn read(
        tx: &mut Tx<'_>,
        countries: &[&str],
        (all, weights): (&[TraitView], &[(String, f64)]),
        least_known: f64,
    ) -> Result<Option<Self>> {
        let mut places = Vec::new();
        let mut of_country = Vec::new();
        for (number, country) in countries.iter().enumerate() {
            let some = tx.list(store::LIST_PLACES, args![*country], store::read_name)?;
            of_country.extend(vec![number; some.len()]);
            places.extend(some);
        }
        let mut values = vec![f64::NAN; places.len() * weights.len()];
        let at: HashMap<&str, usize> = places
            .iter()
            .enumerate()
            .map(|(row, place): (usize, &PlaceName)| (place.id.as_str(), row))
            .collect();
        for (column, (id, _)) in weights.iter().enumerate() {
            for country in countries {
                let read = |row: &torg_db::Row<'_>| Ok((row.get::<String>(0)?, row.get::<f64>(1)?));
                for (place, value) in tx.list(store::LIST_VALUES, args![id, *country], read)? {
                    if let Some(row) = at.get(place.as_str()) {
                        values[row * weights.len() + column] = value;
                    }
                }
            }
        }
        let is_log = |id: &str| all.iter().any(|one| one.id == id && one.is_logarithm);
        let logarithms: Vec<bool> = weights.iter().map(|(id, _)| is_log(id)).collect();
        let plain: Vec<f64> = weights.iter().map(|(_, weight)| *weight).collect();
        let Ok(choice) = Choice::new(&plain, least_known) else { return Ok(None) };
        let table =
            Table { values: &values, variables: weights.len(), logarithms: &logarithms, sets: &of_country };
        let space = Space::new(&table).map_err(|error| Error::fault("comparing places", error))?;
        Ok(Some(Self { places, countries: of_country, traits: weights.to_vec(), values, space, choice }))
    }

    pub(super) fn find(&self, id: &str) -> Option<usize> {
        self.places.iter().position(|place| place.id == id)
    }

    fn value(&self, row: usize, column: usize) -> Option<f64> {
        self.values.get(row * self.traits.len() + column).copied().filter(|value| value.is_finite())
    }

    /// Chosen traits that a place has.
    pub(super) fn known_of(&self, row: usize) -> usize {
        (0..self.traits.len()).filter(|column| self.space.standing(row, *column).is_some()).count()
    }

    /// A near place with its reasons; `farthest` is the distance that counts as 1.
    pub(super) fn peer(&self, own: usize, near: &Near, (country, farthest): (&str, Option<f64>)) -> PeerView {
        let why = self.space.why(&self.choice, own, near.unit);
        let reason = |one: &Trait| self.reason((own, near.unit), one);
        PeerView {
            place: self.places[near.unit].clone(),
            country: country.to_owned(),
            distance: near.distance,
            index: farthest.map(|most| if most > 0.0 { near.distance / most } else { 0.0 }),
            known: near.known,
            is_published: false,
            alike: why.alike.iter().filter_map(reason).collect(),
            differs: why.differs.as_ref().and_then(reason),
        }
    }

    fn reason(&self, (own, other): (usize, usize), one: &Trait) -> Option<ReasonView> {
        Some(ReasonView {
            trait_id: self.traits.get(one.variable)?.0.clone(),
            own: self.value(own, one.variable)?,
            other: self.value(other, one.variable)?,
            apart: one.apart,
            share: one.share,
        })
    }

    /// What the picture of each trait needs.
    pub(super) fn strips(&self, own: usize, peers: &[Near]) -> Vec<StripView> {
        let strip = |(column, (id, weight)): (usize, &(String, f64))| {
            let is_apart = |row: &usize| *row != own && !peers.iter().any(|near| near.unit == *row);
            let rows = 0..self.places.len();
            let mut others: Vec<f64> =
                rows.clone().filter(is_apart).filter_map(|row| self.value(row, column)).collect();
            others.sort_by(f64::total_cmp);
            StripView {
                trait_id: id.clone(),
                weight: *weight,
                own: self.value(own, column),
                peers: peers.iter().map(|near| self.value(near.unit, column)).collect(),
                others,
                without_value: rows.filter(|row| self.value(*row, column).is_none()).count(),
            }
        };
        self.traits.iter().enumerate().map(strip).collect()
    }
}
