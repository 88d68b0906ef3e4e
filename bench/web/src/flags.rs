//! `--name value` pairs of the command line. The bench has no other flags.

use anyhow::{Context, Result, bail};
use std::collections::HashMap;

/// The pairs as they were given.
#[derive(Debug, Clone, Default)]
pub struct Flags(HashMap<String, String>);

impl Flags {
    /// Reads `--name value --name value`.
    ///
    /// # Errors
    /// A word that is no flag, or a flag without a value.
    pub fn read(words: impl IntoIterator<Item = String>) -> Result<Self> {
        let mut words = words.into_iter();
        let mut pairs = HashMap::new();
        while let Some(word) = words.next() {
            let Some(name) = word.strip_prefix("--") else { bail!("{word}: expected --name") };
            let value = words.next().with_context(|| format!("--{name} needs a value"))?;
            pairs.insert(name.to_owned(), value);
        }
        Ok(Self(pairs))
    }

    /// A value that has to be there.
    ///
    /// # Errors
    /// Where it was not given.
    pub fn text(&self, name: &str) -> Result<&str> {
        self.maybe(name).with_context(|| format!("--{name} is missing"))
    }

    /// A value that may be left out.
    #[must_use]
    pub fn maybe(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// A number, or `otherwise`.
    ///
    /// # Errors
    /// Where it is no number.
    pub fn number<T: std::str::FromStr>(&self, name: &str, otherwise: T) -> Result<T> {
        self.maybe(name).map_or(Ok(otherwise), |value| {
            value.parse().ok().with_context(|| format!("--{name}: {value} is no number"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Flags;

    #[test]
    fn a_flag_without_a_value_is_refused() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let flags = Flags::read(words("--rounds 3 --out x")).unwrap();
        assert_eq!(flags.number("rounds", 5).unwrap(), 3);
        assert_eq!(flags.number("seconds", 2).unwrap(), 2);
        assert!(flags.text("torg").is_err());
        assert!(Flags::read(words("--rounds")).is_err());
        assert!(Flags::read(words("rounds 3")).is_err());
    }
}
