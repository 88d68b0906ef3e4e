//! The order of names, as a reader of each language expects it.
//!
//! Swedish ends with å ä ö, Danish and Norwegian with æ ø å, where "Aa" counts as å. Databases don't know this, so
//! names are always sorted here (architecture, section 11, rule 5).

use std::cmp::Ordering;

use icu::collator::options::{AlternateHandling, CollatorOptions};
use icu::collator::{Collator, CollatorBorrowed};

use crate::Lang;

/// Compares names in one language's order.
#[derive(Debug)]
pub struct NameOrder {
    /// Missing only if the data compiled into the program lacked the language; then plain text order is used.
    collator: Option<CollatorBorrowed<'static>>,
}

impl NameOrder {
    /// The order of a language.
    #[must_use]
    pub fn of(lang: Lang) -> Self {
        let mut options = CollatorOptions::default();
        // A space or hyphen counts: "Upplands Väsby" stands before "Upplandsro".
        options.alternate_handling = Some(AlternateHandling::NonIgnorable);
        Self { collator: Collator::try_new(lang.locale().into(), options).ok() }
    }

    /// How two names stand to each other; names that differ only in case or composition are ordered too, so that a list
    /// always comes out the same.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let names = self.collator.as_ref().map_or(Ordering::Equal, |collator| collator.compare(one, other));
        names.then_with(|| one.cmp(other))
    }
}

/// Sorts `items` by the name that `name` takes from each; equal names keep their order.
pub fn sort_names<T, F>(lang: Lang, items: &mut [T], name: F)
where
    F: Fn(&T) -> &str,
{
    let order = NameOrder::of(lang);
    items.sort_by(|one, other| order.compare(name(one), name(other)));
}

#[cfg(test)]
mod tests {
    use super::sort_names;
    use crate::Lang;

    fn sorted(lang: Lang, mut names: Vec<&str>) -> Vec<&str> {
        names.sort_unstable();
        sort_names(lang, &mut names, |name| name);
        names
    }

    #[test]
    fn swedish_ends_with_a_ring_a_and_o_with_dots() {
        let names = vec![
            "Örebro",
            "Ängelholm",
            "Åre",
            "Zinkgruvan",
            "Arboga",
            "Upplands Väsby",
            "Upplands-Bro",
            "Älvdalen",
        ];
        assert_eq!(
            sorted(Lang::Sv, names),
            [
                "Arboga",
                "Upplands Väsby",
                "Upplands-Bro",
                "Zinkgruvan",
                "Åre",
                "Älvdalen",
                "Ängelholm",
                "Örebro"
            ]
        );
    }

    #[test]
    fn danish_and_norwegian_end_with_ae_o_and_a_ring_also_as_aa() {
        let names = vec!["Aalborg", "Odense", "Ærø", "Ølgod", "Århus", "Aabenraa", "Zealand", "Allerød"];
        let right = ["Allerød", "Odense", "Zealand", "Ærø", "Ølgod", "Aabenraa", "Aalborg", "Århus"];
        assert_eq!(sorted(Lang::Da, names.clone()), right);
        assert_eq!(sorted(Lang::Nb, names), right);
    }

    #[test]
    fn a_swedish_name_finds_its_place_in_a_danish_list() {
        assert_eq!(sorted(Lang::Da, vec!["Örebro", "Zeeland", "Øster", "Åre", "Ängelholm"])[0], "Zeeland");
        assert_eq!(sorted(Lang::Da, vec!["Örebro", "Zeeland", "Åre", "Ängelholm"])[3], "Åre");
    }
}
