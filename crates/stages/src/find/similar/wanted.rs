//! A reader's own choice of traits and weights, and how it stands in an address that can be passed on.

/// As many as RKA's groups have.
pub const MOST: usize = 7;
/// As long a list as a reader goes through.
pub const LONGEST: usize = 30;
/// The least share of the weight that has to be known.
pub const LEAST_KNOWN: f64 = 0.8;
/// A reader's own choice.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    /// Trait and weight, on any scale; empty = the choice taken where nobody made one.
    pub weights: Vec<(String, f64)>,
    /// Peers at most, 1 to [`LONGEST`].
    pub most: usize,
    /// The least share of the weight that has to be known, 0 to 1.
    pub least_known: f64,
}

impl Default for Wanted {
    fn default() -> Self {
        Self { weights: Vec::new(), most: MOST, least_known: LEAST_KNOWN }
    }
}

impl Wanted {
    /// A choice as an address has it: weights as `population=2,kolada:N01960=1`, the most peers, the least known share
    /// in percent. What can not be read asks for nothing.
    #[must_use]
    pub fn of(weights: &str, most: &str, known: &str) -> Self {
        let plain = Self::default();
        let known = known.parse().ok().filter(|percent| (0.0..=100.0).contains(percent));
        Self {
            weights: weights_of(weights),
            most: most.parse().map_or(plain.most, |most: usize| most.clamp(1, LONGEST)),
            least_known: known.map_or(plain.least_known, |percent: f64| percent / 100.0),
        }
    }

    /// The weights as an address has them.
    #[must_use]
    pub fn weights_text(&self) -> String {
        let each: Vec<String> = self.weights.iter().map(|(id, weight)| format!("{id}={weight}")).collect();
        each.join(",")
    }

    /// The weight of a trait; 0 = it does not count.
    #[must_use]
    pub fn weight_of(&self, id: &str) -> f64 {
        self.weights.iter().find(|(known, _)| known == id).map_or(0.0, |(_, weight)| *weight)
    }
}

fn weights_of(text: &str) -> Vec<(String, f64)> {
    let pairs = text.split(',').filter_map(|pair| pair.rsplit_once('='));
    pairs
        .filter_map(|(id, weight)| Some((id.trim().to_owned(), weight.trim().parse::<f64>().ok()?)))
        .filter(|(_, weight)| weight.is_finite() && *weight > 0.0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Wanted;

    #[test]
    fn a_choice_survives_its_address_and_nonsense_asks_for_nothing() {
        let wanted = Wanted::of("population=2,kolada:N01960=0.5,x=-1,y=NaN,z", "900", "60");
        assert_eq!(wanted.weights_text(), "population=2,kolada:N01960=0.5");
        assert_eq!((wanted.most, wanted.least_known), (30, 0.6));
        assert_eq!(Wanted::of(&wanted.weights_text(), "30", "60"), wanted);
        assert_eq!(Wanted::of("", "many", "120"), Wanted::default());
    }
}
