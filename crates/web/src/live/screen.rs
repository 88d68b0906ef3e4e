//! What one kind of screen shows, as named parts, and the steps by which it came there.
//!
//! A screen that knows a state by its mark gets the steps since then; any other gets everything. The mark is made of the
//! contents alone, so that two server processes over one database give the same mark to the same state.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, VecDeque};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// Steps that are remembered: with five looks a second, some ten seconds.
const MOST_STEPS: usize = 64;

/// Name and JSON value of each part.
pub(super) type Parts = BTreeMap<String, String>;

#[derive(Debug, Default)]
pub(super) struct Screen {
    parts: Parts,
    mark: u64,
    steps: VecDeque<Step>,
    everything: Option<Arc<str>>,
}

#[derive(Debug)]
struct Step {
    from: u64,
    message: Arc<str>,
}

impl Screen {
    /// Takes in the present state; says whether anything is different.
    pub(super) fn show(&mut self, parts: Parts) -> bool {
        let (from, mut changed) = (self.mark, Vec::new());
        for (name, value) in &parts {
            let old = self.parts.get(name);
            if old != Some(value) {
                self.mark ^= hash(name, value) ^ old.map_or(0, |old| hash(name, old));
                changed.push((name.as_str(), value.as_str()));
            }
        }
        for (name, value) in self.parts.iter().filter(|(name, _)| !parts.contains_key(*name)) {
            self.mark ^= hash(name, value);
            changed.push((name, "null"));
        }
        if changed.is_empty() {
            return false;
        }
        let message = message(self.mark, &changed, false).into();
        self.steps.push_back(Step { from, message });
        if self.steps.len() > MOST_STEPS {
            self.steps.pop_front();
        }
        self.parts = parts;
        self.everything = None;
        true
    }

    /// The mark of the present state.
    pub(super) fn mark(&self) -> String {
        written(self.mark)
    }

    /// What brings a screen that shows the state `known` here: nothing, some steps, or everything.
    pub(super) fn since(&mut self, known: Option<&str>) -> Vec<Arc<str>> {
        let known = known.and_then(|mark| u64::from_str_radix(mark, 16).ok());
        if known == Some(self.mark) {
            return Vec::new();
        }
        let place = self.steps.iter().rposition(|step| Some(step.from) == known);
        if let Some(place) = place.filter(|_| known != Some(0)) {
            return self.steps.range(place..).map(|step| Arc::clone(&step.message)).collect();
        }
        let everything = self.everything.get_or_insert_with(|| {
            let all: Vec<(&str, &str)> =
                self.parts.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            message(self.mark, &all, true).into()
        });
        vec![Arc::clone(everything)]
    }
}

fn hash(name: &str, value: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (name, value).hash(&mut hasher);
    hasher.finish()
}

fn written(mark: u64) -> String {
    format!("{mark:016x}")
}

/// Names are ids and plain words of ours: nothing in them has to be escaped.
fn message(mark: u64, parts: &[(&str, &str)], is_all: bool) -> String {
    let set: Vec<String> = parts.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    let all = if is_all { "\"all\":true," } else { "" };
    format!("{{\"mark\":\"{}\",{all}\"set\":{{{}}}}}", written(mark), set.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(of: &[(&str, &str)]) -> Parts {
        of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_screen_gets_the_steps_it_misses_or_everything() {
        let mut screen = Screen::default();
        assert!(screen.show(parts(&[("votes", "1")])));
        let first = screen.mark();
        assert!(!screen.show(parts(&[("votes", "1")])));
        screen.show(parts(&[("votes", "2"), ("c:1", "{}")]));
        screen.show(parts(&[("votes", "2")]));
        let steps = screen.since(Some(&first));
        assert_eq!(steps.len(), 2);
        assert!(steps[0].contains("\"c:1\":{}") && steps[1].contains("\"set\":{\"c:1\":null}"));
        assert!(screen.since(Some(&screen.mark())).is_empty());
        for unknown in [None, Some("0000000000000000"), Some("no mark")] {
            let all = screen.since(unknown);
            assert!(all.len() == 1 && all[0].contains("\"all\":true,\"set\":{\"votes\":2}"), "{all:?}");
        }
    }

    #[test]
    fn two_processes_mark_the_same_state_alike_whatever_way_led_there() {
        let (mut one, mut other) = (Screen::default(), Screen::default());
        one.show(parts(&[("a", "1"), ("b", "2")]));
        other.show(parts(&[("b", "1")]));
        other.show(parts(&[("a", "1"), ("b", "2")]));
        assert_eq!(one.mark(), other.mark());
    }
}
