//! Each client's own history: different carers in rolling windows, and everything over the whole log.

use super::definition::Definition;
use super::indices::Indices;
use super::log::Log;
use super::slide::Slide;

/// One client over a whole log. About one person: for those who may see it, never to be published.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct History {
    /// Number in the log.
    pub client: u32,
    /// Mean number of different carers over all windows that lie within the log.
    pub mean_carers: f64,
    /// The most in one of them.
    pub most_carers: u32,
    /// Over the whole log.
    pub whole: Indices,
}

/// The history of every client with a contact, in the order of their numbers, with windows of `days` days that begin on each
/// day. Without a full window in the log mean and most are 0.
#[must_use]
pub fn history(log: &Log, days: u32) -> Vec<History> {
    let definition = Definition::everybody(days);
    let windows = (log.days() + 1).saturating_sub(days);
    let of = |numbers: std::ops::Range<usize>| {
        let mut slide = Slide::new(log);
        let one = |client: usize| {
            slide.turn_to(log, client, &definition);
            let (mut sum, mut most) = (0_u64, 0);
            for first in 0..windows {
                slide.move_to(first, days);
                sum += u64::from(slide.carers());
                most = most.max(slide.carers());
            }
            slide.rewind();
            slide.move_to(0, log.days());
            let mean_carers = if windows == 0 { 0.0 } else { sum as f64 / f64::from(windows) };
            History {
                client: client as u32,
                mean_carers,
                most_carers: most,
                whole: slide.indices(client, None),
            }
        };
        numbers.filter(|client| !log.of(*client).is_empty()).map(one).collect::<Vec<_>>()
    };
    let [first, second] = log.halves();
    let (mut found, others) = std::thread::scope(|scope| {
        let other = scope.spawn(|| of(second));
        (of(first), other.join())
    });
    match others {
        Ok(others) => found.extend(others),
        Err(panic) => std::panic::resume_unwind(panic),
    }
    found
}
