//! All ways to choose some of the units, or a draw of them.

use crate::numbers::Numbers;

/// How many ways there are to choose `some` of `all`; `None` beyond 2⁶⁴.
pub(super) fn count(all: usize, some: usize) -> Option<u64> {
    let some = some.min(all - some) as u64;
    let mut ways = 1_u64;
    for step in 1..=some {
        // Whole at every step: a product of `step` neighbours is divisible by `step` factorial.
        let wide = u128::from(ways) * u128::from(all as u64 - some + step) / u128::from(step);
        ways = u64::try_from(wide).ok()?;
    }
    Some(ways)
}

/// Calls with every choice, each in rising order.
pub(super) fn each(all: usize, some: usize, mut look: impl FnMut(&[usize])) {
    let mut chosen: Vec<usize> = (0..some).collect();
    loop {
        look(&chosen);
        let Some(place) = (0..some).rev().find(|place| chosen[*place] < all - some + place) else { return };
        chosen[place] += 1;
        for next in place + 1..some {
            chosen[next] = chosen[next - 1] + 1;
        }
    }
}

/// Calls with so many choices at random, each with the same chance.
pub(super) fn drawn(all: usize, some: usize, (draws, seed): (u32, u64), mut look: impl FnMut(&[usize])) {
    let mut numbers = Numbers::new(seed, 0x0044_6944);
    let mut order: Vec<usize> = (0..all).collect();
    for _ in 0..draws {
        for place in 0..some {
            order.swap(place, place + numbers.below(all - place));
        }
        look(&order[..some]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_is_met_once() {
        let mut seen = std::collections::BTreeSet::new();
        each(6, 3, |chosen| assert!(seen.insert(chosen.to_vec())));
        assert_eq!((seen.len() as u64, count(6, 3)), (20, Some(20)));
        assert_eq!((count(290, 3), count(5, 5), count(200, 100)), (Some(4_022_880), Some(1), None));
    }
}
