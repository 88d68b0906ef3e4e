//! The second half of the search: descents in which the outcome pulls the mixture at first.
//!
//! Hops from the best of random starts stay near what those starts fell into. Here the outcomes before the start count in the
//! mixture beside the predictors, so that it follows the outcome whatever V is; they count less and less while V is led
//! along, and in the end not at all. That is a continuation (Allgower and Georg, "Introduction to numerical continuation
//! methods", 2003): it begins on a surface that is almost flat and has few minima, and ends on the real one.

use super::descent::{Reached, descend};
use super::search::Search;

/// Starts, and hops after them.
const STARTS: usize = 12;
const HOPS: usize = 40;
/// Weight of an outcome beside an average predictor at first, in a start and in a hop.
const PULL_OF_START: f64 = 1.0;
const PULL_OF_HOP: f64 = 0.1;
/// What is left of it after a stage, and the number of stages.
const LEFT: f64 = 0.3;
const STAGES_OF_START: usize = 8;
const STAGES_OF_HOP: usize = 4;
/// Steps of a descent in a stage, and without a pull.
const STEPS_OF_START: usize = 8;
const STEPS_OF_HOP: usize = 4;
const LAST_STEPS_OF_START: usize = 40;
const LAST_STEPS_OF_HOP: usize = 15;
const LAST_STEPS: usize = 200;
/// A step that gains less than this share ends the last descent.
const PRECISION: f64 = 1e-10;
/// Where so many places are kept, hops begin at one of them.
const KEPT: usize = 3;
/// Places whose distance differs by less than this share are taken for one.
const ALIKE: f64 = 1e-3;
/// A step that gains less than this share ends a descent.
const GAIN: f64 = 1e-5;

impl Search {
    /// The best of what is known already and what starts and hops with a pull find.
    pub(super) fn pulled(&mut self, known: Vec<Reached>) -> Reached {
        let count = self.objective.predictors.dimensions;
        let mut places = Vec::new();
        known.into_iter().for_each(|one| join(&mut places, one));
        for start in 0..STARTS {
            let at =
                if start == 0 { vec![0.0; count] } else { (0..count).map(|_| self.logarithm()).collect() };
            let at = self.led(at, PULL_OF_START, STAGES_OF_START, STEPS_OF_START);
            join(&mut places, descend(&mut self.objective, at, LAST_STEPS_OF_START, GAIN));
        }
        for _ in 0..HOPS {
            let from = self.numbers.below(places.len()).min(self.numbers.below(places.len()));
            let at = self.drawn_anew(&places[from].at);
            let at = self.led(at, PULL_OF_HOP, STAGES_OF_HOP, STEPS_OF_HOP);
            join(&mut places, descend(&mut self.objective, at, LAST_STEPS_OF_HOP, GAIN));
        }
        descend(&mut self.objective, places.swap_remove(0).at, LAST_STEPS, PRECISION)
    }

    /// Goes down while the pull of the outcome grows less, and takes it away.
    fn led(&mut self, from: Vec<f64>, pull: f64, stages: usize, steps: usize) -> Vec<f64> {
        let mut at = from;
        self.objective.pull = pull;
        for _ in 0..stages {
            at = descend(&mut self.objective, at, steps, GAIN).at;
            self.objective.pull *= LEFT;
        }
        self.objective.pull = 0.0;
        at
    }
}

/// Keeps the best places, the best first, one of each.
fn join(places: &mut Vec<Reached>, new: Reached) {
    if let Some(twin) = places.iter().position(|one| (one.value - new.value).abs() <= ALIKE * one.value) {
        if places[twin].value <= new.value {
            return;
        }
        places.remove(twin);
    }
    let at = places.partition_point(|one| one.value <= new.value);
    places.insert(at, new);
    places.truncate(KEPT);
}
