//! How far apart two places are, and what kind of journey that is.

use crate::word::words;

words! {
    /// What kind of journey a visit is. The bounds follow what one does by train or car, not what it costs.
    pub enum DistanceClass {
        /// Under 100 km: there and back between two meetings.
        Near = "near",
        /// 100 to 299 km: a day's trip.
        DayTrip = "day-trip",
        /// 300 to 799 km: a night away.
        Overnight = "overnight",
        /// 800 km and more.
        Far = "far",
    }
}

impl DistanceClass {
    /// The class of a distance in kilometres.
    #[must_use]
    pub const fn of(km: u32) -> Self {
        match km {
            0..100 => Self::Near,
            100..300 => Self::DayTrip,
            300..800 => Self::Overnight,
            _ => Self::Far,
        }
    }
}

/// A place on the globe, in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
}

/// Mean radius of the Earth in kilometres (IUGG).
const EARTH_KM: f64 = 6371.0;

/// Great circle between two places in whole kilometres (haversine).
#[must_use]
pub fn kilometres(from: Place, to: Place) -> u32 {
    let half = |a: f64, b: f64| ((b - a).to_radians() / 2.0).sin().powi(2);
    let lats = from.lat.to_radians().cos() * to.lat.to_radians().cos();
    let chord = half(from.lat, to.lat) + lats * half(from.lon, to.lon);
    let km = 2.0 * EARTH_KM * chord.clamp(0.0, 1.0).sqrt().asin();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and half the Earth's girth; a place that is no number gives 0"
    )]
    let whole = km.round() as u32;
    whole
}
