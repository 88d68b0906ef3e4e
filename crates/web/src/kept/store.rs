//! Kept answers, up to a number of bytes; those that were used longest ago go first.

use axum::body::Bytes;
use axum::http::HeaderMap;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use torg_stages::{Actor, RestsOn};

/// What an answer costs besides its body and key: headers, reader, places in the tables; measured generously.
const OVERHEAD: usize = 1_024;
/// Addresses remembered as passing before all are forgotten.
const MOST_PASSING: usize = 10_000;

/// An answer as it was made.
#[derive(Debug)]
pub(super) struct Kept {
    /// Who it was made for, with their roles.
    pub actor: Arc<Actor>,
    /// The moment from which it may be wrong.
    pub until: Option<String>,
    /// Which changes make it old.
    pub rests_on: RestsOn,
    /// The last change that was known before it was made.
    pub made_at: i64,
    pub headers: HeaderMap,
    pub body: Bytes,
}

#[derive(Debug)]
pub(super) struct Store {
    most_bytes: usize,
    bytes: usize,
    uses: u64,
    answers: HashMap<String, (u64, Kept)>,
    passing: HashSet<String>,
}

impl Store {
    pub(super) fn new(most_bytes: usize) -> Self {
        Self { most_bytes, bytes: 0, uses: 0, answers: HashMap::new(), passing: HashSet::new() }
    }

    pub(super) const fn most_bytes(&self) -> usize {
        self.most_bytes
    }

    pub(super) fn find(&mut self, key: &str) -> Option<&Kept> {
        let (used, kept) = self.answers.get_mut(key)?;
        self.uses += 1;
        *used = self.uses;
        Some(kept)
    }

    /// Puts an answer in, in place of the one that was there.
    pub(super) fn put(&mut self, key: String, kept: Kept) {
        self.uses += 1;
        self.bytes += size(&key, &kept);
        let known_size = key.len();
        if let Some((_, old)) = self.answers.insert(key, (self.uses, kept)) {
            self.bytes -= known_size + old.body.len() + OVERHEAD;
        }
        if self.bytes > self.most_bytes {
            self.make_room();
        }
    }

    /// Down to three quarters at once, so that the order of use is sorted seldom.
    fn make_room(&mut self) {
        let mut order: Vec<(u64, String)> =
            self.answers.iter().map(|(key, (used, _))| (*used, key.clone())).collect();
        order.sort_unstable();
        for (_, key) in order {
            if self.bytes <= self.most_bytes / 4 * 3 {
                break;
            }
            if let Some((_, kept)) = self.answers.remove(&key) {
                self.bytes -= size(&key, &kept);
            }
        }
    }

    /// Remembers that answers of this address can not be kept, so that nobody waits for them.
    pub(super) fn pass(&mut self, path: &str) {
        if self.passing.len() >= MOST_PASSING {
            self.passing.clear();
        }
        self.passing.insert(path.to_owned());
    }

    pub(super) fn is_passing(&self, path: &str) -> bool {
        self.passing.contains(path)
    }
}

fn size(key: &str, kept: &Kept) -> usize {
    key.len() + kept.body.len() + OVERHEAD
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(bytes: usize) -> Kept {
        Kept {
            actor: Arc::default(),
            until: None,
            rests_on: RestsOn::Everything,
            made_at: 1,
            headers: HeaderMap::new(),
            body: Bytes::from(vec![0; bytes]),
        }
    }

    #[test]
    fn the_store_stays_within_its_bytes_and_keeps_what_was_used_last() {
        let mut store = Store::new(100_000);
        store.put("first".to_owned(), answer(8_000));
        for place in 0..50 {
            assert!(store.find("first").is_some(), "used again and again");
            store.put(format!("page {place}"), answer(8_000));
            assert!(store.bytes <= 100_000);
        }
        assert!(store.find("page 0").is_none());
        assert!(store.find("page 49").is_some());
    }

    #[test]
    fn an_answer_in_place_of_another_is_counted_once() {
        let mut store = Store::new(100_000);
        (0..100).for_each(|_| store.put("page".to_owned(), answer(30_000)));
        assert_eq!(store.bytes, "page".len() + 30_000 + OVERHEAD);
    }
}
