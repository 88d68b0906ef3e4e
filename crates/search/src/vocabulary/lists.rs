//! Which groups of words have each n-gram: a table that is asked for all n-grams of a word together.
//!
//! A word has some seventy n-grams, each somewhere else in memory. The standard map decides while it looks one up, so that every
//! look-up waits for the one before; here the places of all are read first, and the waits overlap.

/// Groups in order of their numbers.
#[derive(Debug, Clone, Default)]
struct Slot {
    gram: u64,
    /// Empty in a free slot.
    groups: Vec<u32>,
}

/// Open addressing with the next slot after a taken one; a power of two of slots, at most three quarters taken.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    slots: Vec<Slot>,
    taken: usize,
}

impl Lists {
    /// Adds a group, which no later group of the same n-gram is smaller than; adding it twice is adding it once.
    pub(crate) fn add(&mut self, gram: u64, group: u32) {
        if 4 * (self.taken + 1) > 3 * self.slots.len() {
            self.grow();
        }
        let at = self.place(gram);
        let slot = &mut self.slots[at];
        if slot.groups.is_empty() {
            slot.gram = gram;
            self.taken += 1;
        }
        if slot.groups.last() != Some(&group) {
            slot.groups.push(group);
        }
    }

    /// The groups of one n-gram; none for an unknown one.
    pub(crate) fn of(&self, gram: u64) -> &[u32] {
        if self.slots.is_empty() { &[] } else { &self.slots[self.place(gram)].groups }
    }

    /// The groups of each of these n-grams.
    pub(crate) fn of_all<'a>(&'a self, grams: &[u64], mut give: impl FnMut(&'a [u32])) {
        if !self.slots.is_empty() {
            let read = grams.iter().map(|&gram| self.slots[self.first(gram)].gram);
            std::hint::black_box(read.fold(0, |all, gram| all ^ gram));
        }
        grams.iter().for_each(|&gram| give(self.of(gram)));
    }

    /// All lists.
    pub(crate) fn all(&self) -> impl Iterator<Item = &[u32]> {
        self.slots.iter().map(|slot| &slot.groups[..]).filter(|groups| !groups.is_empty())
    }

    /// Where an n-gram is looked for first: the hash of n-grams mixes its lowest bits least.
    fn first(&self, gram: u64) -> usize {
        let mixed = (gram ^ (gram >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> 32) as usize & (self.slots.len() - 1)
    }

    /// The slot of an n-gram, or the free one that it would get.
    fn place(&self, gram: u64) -> usize {
        let mut at = self.first(gram);
        while !self.slots[at].groups.is_empty() && self.slots[at].gram != gram {
            at = (at + 1) & (self.slots.len() - 1);
        }
        at
    }

    /// Grows now rather than soon, while one entry is being saved.
    pub(crate) fn make_room(&mut self) {
        if 8 * self.taken > 5 * self.slots.len() {
            self.grow();
        }
    }

    fn grow(&mut self) {
        let more = (2 * self.slots.len()).max(16);
        let old = std::mem::replace(&mut self.slots, vec![Slot::default(); more]);
        for slot in old.into_iter().filter(|slot| !slot.groups.is_empty()) {
            let at = self.place(slot.gram);
            self.slots[at] = slot;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lists;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn every_gram_has_its_groups_in_order(mut pairs in prop::collection::vec((0_u32..400, 0_u64..90), 0..300)) {
            pairs.sort_unstable();
            let (mut lists, mut expected) = (Lists::default(), BTreeMap::<u64, Vec<u32>>::new());
            for &(group, gram) in pairs.iter().chain(pairs.last()) {
                lists.add(gram, group);
                let list = expected.entry(gram).or_default();
                if list.last() != Some(&group) {
                    list.push(group);
                }
            }
            let asked: Vec<u64> = (0..100).collect();
            let mut found = Vec::new();
            lists.of_all(&asked, |groups| found.push(groups.to_vec()));
            for (gram, groups) in asked.iter().zip(found) {
                prop_assert_eq!(lists.of(*gram), &groups[..]);
                prop_assert_eq!(groups, expected.get(gram).cloned().unwrap_or_default());
            }
            prop_assert_eq!(lists.all().count(), expected.len());
        }
    }
}
