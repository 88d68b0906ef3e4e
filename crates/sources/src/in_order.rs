//! Work on many texts with all cores, in the order they came, with few of them in memory.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, sync_channel};

/// Texts that wait for a core, for each core.
const WAITING: usize = 2;

/// Calls `work` on every item with `cores` threads and `take` on every answer in the items' order. Stops at the first
/// `Err` of `take`, which it gives.
///
/// # Errors
/// What `take` returns.
pub fn in_order<I: Send, O: Send, E>(
    cores: usize,
    items: impl Iterator<Item = I> + Send,
    work: impl Fn(I) -> O + Sync,
    mut take: impl FnMut(O) -> Result<(), E>,
) -> Result<(), E> {
    let cores = cores.max(1);
    std::thread::scope(|scope| {
        let (give, waiting) = sync_channel::<(usize, I)>(cores * WAITING);
        let (hand_back, done) = sync_channel::<(usize, O)>(cores * WAITING);
        let waiting: Mutex<Receiver<(usize, I)>> = Mutex::new(waiting);
        // Who reads the items ends when nobody listens any more; so does who works on them.
        scope.spawn(move || {
            for item in items.enumerate() {
                if give.send(item).is_err() {
                    return;
                }
            }
        });
        let (work, waiting) = (&work, std::sync::Arc::new(waiting));
        for _ in 0..cores {
            let (hand_back, waiting) = (hand_back.clone(), std::sync::Arc::clone(&waiting));
            scope.spawn(move || {
                loop {
                    let next = waiting.lock().unwrap_or_else(std::sync::PoisonError::into_inner).recv();
                    let Ok((at, item)) = next else { return };
                    if hand_back.send((at, work(item))).is_err() {
                        return;
                    }
                }
            });
        }
        drop((hand_back, waiting));
        let mut early = BTreeMap::new();
        let mut next = 0;
        for (at, answer) in done {
            early.insert(at, answer);
            while let Some(answer) = early.remove(&next) {
                take(answer)?;
                next += 1;
            }
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn answers_come_in_order_however_long_each_takes() {
        let mut found = Vec::new();
        let slow = |n: u64| {
            (0..(7 * n % 5) * 10_000).for_each(|n| {
                std::hint::black_box(n);
            });
            n * n
        };
        let done: Result<(), ()> = in_order(3, 0..200, slow, |n| {
            found.push(n);
            Ok(())
        });
        assert_eq!(done, Ok(()));
        assert_eq!(found, (0..200).map(|n| n * n).collect::<Vec<_>>());
    }

    #[test]
    fn the_first_fault_stops_everything() {
        let done = in_order(2, 0.., |n| n, |n| if n == 5 { Err(n) } else { Ok(()) });
        assert_eq!(done, Err(5));
    }
}
