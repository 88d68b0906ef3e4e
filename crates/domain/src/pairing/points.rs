//! How many points each reason gives.

use super::DistanceClass;

/// The weights of the sum. All are whole numbers, so that the sum can be checked by hand and is the same everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Points {
    /// For the first concept in common.
    pub first_concept: u32,
    /// For each further one.
    pub further_concept: u32,
    /// For a focus area of a network in common.
    pub focus_area: u32,
    /// For each term of the glossary in common.
    pub term: u32,
    /// So many terms count at most.
    pub terms_most: usize,
    /// For each step the offer's place is ahead by both places' own assessment.
    pub step: u32,
    /// So many steps ahead at most; further apart, two places have little to say to each other.
    pub steps_most: u32,
    /// For a language in common.
    pub language: u32,
    /// For Danish, Norwegian and Swedish among each other.
    pub neighbour_language: u32,
    /// For a form that is wanted and offered.
    pub form: u32,
    /// For two municipalities that are alike: among the first five, the first ten, further down or not ranked.
    pub similar: [u32; 3],
    /// For a visit that is near, a day's trip, a night away.
    pub distance: [u32; 3],
    /// For the same country.
    pub same_country: u32,
    /// For the same network.
    pub same_network: u32,
}

impl Points {
    /// What Torg gives. Theme comes before everything else: no sum of other things reaches one concept in common
    /// plus a language, so that a near neighbour without experience never passes a far one with it.
    pub const STANDARD: Self = Self {
        first_concept: 40,
        further_concept: 10,
        focus_area: 20,
        term: 15,
        terms_most: 3,
        step: 10,
        steps_most: 3,
        language: 15,
        neighbour_language: 8,
        form: 10,
        similar: [15, 10, 5],
        distance: [12, 8, 4],
        same_country: 5,
        same_network: 5,
    };

    /// Points of the nth concept in common, counted from 0.
    pub(super) const fn concept(&self, nth: usize) -> u32 {
        if nth == 0 { self.first_concept } else { self.further_concept }
    }

    /// Points of a similar municipality at this place in the list.
    pub(super) const fn similar(&self, rank: Option<u32>) -> u32 {
        match rank {
            Some(..=5) => self.similar[0],
            Some(..=10) => self.similar[1],
            _ => self.similar[2],
        }
    }

    /// Points of a distance.
    pub(super) const fn distance(&self, class: DistanceClass) -> u32 {
        match class {
            DistanceClass::Near => self.distance[0],
            DistanceClass::DayTrip => self.distance[1],
            DistanceClass::Overnight => self.distance[2],
            DistanceClass::Far => 0,
        }
    }
}
