//! Indicators: a measure with a definition, its source, its breaks and its end.

use crate::word::words;

words! {
    /// Who publishes the values.
    pub enum IndicatorSource {
        /// Kolada (RKA, Sweden).
        Kolada = "kolada",
        /// KOSTRA (SSB, Norway).
        Kostra = "kostra",
        /// StatBank Denmark.
        StatbankDk = "statbank-dk",
        /// Sotkanet (THL, Finland).
        Sotkanet = "sotkanet",
        /// Counted by the municipality itself.
        Local = "local",
    }
}

impl IndicatorSource {
    /// Is this an official source? Own measures are never dressed as official.
    #[must_use]
    pub const fn is_official(self) -> bool {
        !matches!(self, Self::Local)
    }
}

words! {
    /// The level a goal is followed on.
    pub enum FollowLevel {
        /// In the whole country.
        National = "national",
        /// In the region.
        Regional = "regional",
        /// At home.
        Local = "local",
    }
}

/// The year a title says its series ended with: `... (- 2024)`. Kolada has no field for it (interfaces A.4).
#[must_use]
pub fn ended_with(title: &str) -> Option<i32> {
    let inside = title.trim_end().strip_suffix(')')?.rsplit_once('(')?.1;
    inside.trim().strip_prefix('-')?.trim().parse().ok().filter(|year| (1990..=2100).contains(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_tells_when_its_series_ended() {
        assert_eq!(ended_with("Personalkontinuitet, antal personal, medelvärde (- 2024)"), Some(2024));
        assert_eq!(ended_with("Hemtjänsttagare med namngiven fast personalkontakt, andel (%) (-2024)"), Some(2024));
        assert_eq!(ended_with("Invånare 80+ med hemtjänst, andel (%)"), None);
    }
}
