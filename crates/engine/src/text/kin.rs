//! How alike two words sound, each change of a letter priced by how often it is seen between the Scandinavian languages.
//!
//! Works on what [`super::skeleton::sounds`] gives. The prices (`data/kinship.tsv`) are learnt from aligned words by
//! `torg-bench-search kinship`: o for å is cheap, s for k is not.

use std::sync::OnceLock;

const TABLE: &str = include_str!("../../data/kinship.tsv");
/// Kinds of letters: none, a to z and digits as one, å, ä, ö, everything else.
pub const KINDS: usize = 31;
/// Letters of a word that are compared.
const LONGEST: usize = 24;
/// The price of a change that was never seen, in hundredths of a natural logarithm.
const NEVER: u32 = 600;

/// Whole numbers: the cells of a row wait for each other, and adding these takes a quarter of the time.
type Prices = [[u32; KINDS]; KINDS];

/// The letters of a word as kinds, at most 24. Kind 0 never occurs: it stands for a letter left out.
#[must_use]
pub fn kinds(word: &str) -> Box<[u8]> {
    word.chars().take(LONGEST).map(kind).collect()
}

#[must_use]
pub fn kind(sign: char) -> u8 {
    match sign {
        'a'..='z' => sign as u8 - b'a' + 1,
        '0'..='9' => 27,
        'å' => 28,
        'ö' => 29,
        _ => 30,
    }
}

/// From 0 (nothing in common) to 1 (the same).
#[must_use]
pub fn kinship(one: &[u8], other: &[u8]) -> f32 {
    let prices = prices();
    let all = |word: &[u8]| word.iter().map(|&sign| prices[usize::from(sign)][0]).sum::<u32>();
    let most = all(one) + all(other);
    if most == 0 {
        return 0.0;
    }
    (1.0 - price(one, other, prices) as f32 / most as f32).clamp(0.0, 1.0)
}

/// The least price of turning `one` into `other`, letters at the end at half the price: they are inflections.
fn price(one: &[u8], other: &[u8], prices: &Prices) -> u32 {
    let mut row = [0_u32; LONGEST + 1];
    let width = other.len().min(LONGEST);
    for at in 0..width {
        row[at + 1] = row[at] + prices[0][usize::from(other[at])];
    }
    for &sign in one.iter().take(LONGEST) {
        let of = &prices[usize::from(sign)];
        let mut corner = row[0];
        row[0] += of[0];
        for at in 0..width {
            let kind = usize::from(other[at]);
            let changed = corner + of[kind];
            corner = row[at + 1];
            row[at + 1] = changed.min(corner + of[0]).min(row[at] + prices[0][kind]);
        }
    }
    row[width]
}

fn prices() -> &'static Prices {
    static READ: OnceLock<Box<Prices>> = OnceLock::new();
    READ.get_or_init(|| {
        let mut prices = Box::new([[NEVER; KINDS]; KINDS]);
        for (kind, row) in prices.iter_mut().enumerate() {
            row[kind] = 0;
        }
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let numbers: Vec<usize> = line.split('\t').filter_map(|cell| cell.parse().ok()).collect();
            if let [one, other, price] = numbers[..]
                && one < KINDS
                && other < KINDS
            {
                prices[one][other] = price as u32;
                prices[other][one] = price as u32;
            }
        }
        prices
    })
}

#[cfg(test)]
mod tests {
    use super::{kinds, kinship};
    use crate::text::skeleton::sounds;
    use proptest::prelude::*;

    fn like(one: &str, other: &str) -> f32 {
        kinship(&kinds(&sounds(one)), &kinds(&sounds(other)))
    }

    #[test]
    fn cognates_are_nearer_than_words_that_only_share_letters() {
        for (one, cognate, other) in [
            ("milstolpe", "milepäl", "milsvid"),
            ("säsong", "sesong", "sensor"),
            ("hemtjänst", "hjemmetjeneste", "hemlighet"),
            ("sjuksköterska", "sykepleier", "skomaker"),
        ] {
            assert!(like(one, cognate) > like(one, other), "{one}: {cognate} before {other}");
        }
        assert!((like("omsorg", "omsorg") - 1.0).abs() < 1e-6);
        assert!(like("omsorg", "byggnad") < 0.4);
    }

    proptest! {
        #[test]
        fn likeness_has_bounds_and_no_direction(one in "\\PC{0,80}", other in "[a-zåäö]{0,80}") {
            let (there, back) = (like(&one, &other), like(&other, &one));
            prop_assert!((0.0..=1.0).contains(&there));
            prop_assert!((there - back).abs() < 1e-3);
            prop_assert!(kinds(&one).len() <= 24);
        }
    }
}
