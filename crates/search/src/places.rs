//! Where one segment lists the entries of each word of the vocabulary: a step of a search reads one place instead of walking
//! through the dictionary of the segment letter by letter.

use tantivy::postings::TermInfo;

/// A segment with fewer words than this part of the vocabulary keeps a list to search in: one saved entry must not cost a
/// table as long as the vocabulary.
const FEW: usize = 8;
const NONE: u32 = u32::MAX;

/// The list of the entries of a word: where it begins and how long it is, in bytes, and how many entries it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    start: usize,
    length: u32,
    entries: u32,
}

/// By the numbers of words in the vocabulary.
#[derive(Debug)]
pub(crate) struct Places {
    /// In order of the dictionary.
    places: Vec<Place>,
    numbers: Numbers,
}

/// From the number of a word in the vocabulary to that in the dictionary of the segment.
#[derive(Debug)]
enum Numbers {
    /// By number; `NONE` where the segment does not have the word.
    Table(Vec<u32>),
    /// Both, in order of the first.
    List(Vec<(u32, u32)>),
}

impl Places {
    /// `listed` has the numbers of the words of the dictionary in the vocabulary, all below `vocabulary`, and where their
    /// entries are listed.
    pub(crate) fn new(listed: &[(u32, TermInfo)], vocabulary: usize) -> Self {
        let places = listed.iter().map(|(_, info)| Place {
            start: info.postings_range.start,
            length: info.postings_range.len() as u32,
            entries: info.doc_freq,
        });
        let numbers = (0..).zip(listed).map(|(own, (number, _))| (*number, own));
        let numbers = if listed.len() < vocabulary / FEW {
            let mut list: Vec<(u32, u32)> = numbers.collect();
            list.sort_unstable();
            Numbers::List(list)
        } else {
            let mut table = vec![NONE; vocabulary];
            for (number, own) in numbers {
                if let Some(known) = table.get_mut(number as usize) {
                    *known = own;
                }
            }
            Numbers::Table(table)
        };
        Self { places: places.collect(), numbers }
    }

    /// Puts into `found` where the entries of the words with these numbers are listed, without the places inside texts;
    /// `None` where the segment does not have the word.
    pub(crate) fn of(&self, numbers: impl Iterator<Item = u32>, found: &mut Vec<Option<TermInfo>>) {
        found.clear();
        // One kind of place after the other, so that the reads of memory overlap.
        let own: Vec<u32> = match &self.numbers {
            Numbers::Table(table) => {
                numbers.map(|number| table.get(number as usize).copied().unwrap_or(NONE)).collect()
            }
            Numbers::List(list) => numbers
                .map(|number| {
                    list.binary_search_by_key(&number, |(number, _)| *number).map_or(NONE, |at| list[at].1)
                })
                .collect(),
        };
        found.extend(own.into_iter().map(|own| {
            let place = self.places.get(own as usize)?;
            Some(TermInfo {
                doc_freq: place.entries,
                postings_range: place.start..place.start + place.length as usize,
                positions_range: 0..0,
            })
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::{Numbers, Places};
    use proptest::prelude::*;
    use tantivy::postings::TermInfo;

    proptest! {
        #[test]
        fn both_forms_lead_back_to_the_dictionary(
            numbers in prop::collection::hash_set(0_u32..40, 0..40),
            size in 40_usize..2_000,
        ) {
            let info = |at: usize| TermInfo {
                doc_freq: at as u32 + 1,
                postings_range: 10 * at..10 * at + 7,
                positions_range: 0..0,
            };
            let listed: Vec<(u32, TermInfo)> =
                numbers.into_iter().enumerate().map(|(at, number)| (number, info(at))).collect();
            let places = Places::new(&listed, size);
            prop_assert_eq!(matches!(places.numbers, Numbers::List(_)), listed.len() < size / 8);
            let mut found = Vec::new();
            places.of(0..size as u32 + 3, &mut found);
            prop_assert_eq!(found.len(), size + 3);
            for (number, found) in (0..).zip(found) {
                let expected = listed.iter().find(|(other, _)| *other == number).map(|(_, info)| info.clone());
                prop_assert_eq!(found, expected);
            }
        }
    }
}
