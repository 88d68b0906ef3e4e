//! How far a long calculation is: what the caller of a caller is told while it waits.
//!
//! Placebos are asked for by code that knows nothing of screens, on behalf of code that does. A callback that holds for
//! everything the thread does meanwhile needs no place in any signature between the two, and cannot change a result.

use std::cell::RefCell;
use std::sync::Arc;

/// Is told how many parts are done, and of how many; from any thread, one call after the other, the number rising by one.
pub type Listener = Arc<dyn Fn(usize, usize) + Send + Sync>;

thread_local! {
    static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
}

/// Does the work and tells `listener` how far it is: [`placebos_in_space`](super::synthetic::placebos_in_space), fit by fit.
/// Holds for what this thread calls, and ends with it, by a panic too. One inside another takes its place meanwhile.
pub fn told<T>(listener: Listener, work: impl FnOnce() -> T) -> T {
    let _before = Before(LISTENER.replace(Some(listener)));
    work()
}

/// Whom this thread's work is told to.
pub(super) fn listener() -> Option<Listener> {
    LISTENER.with_borrow(Clone::clone)
}

/// Puts the listener back that was there before.
struct Before(Option<Listener>);

impl Drop for Before {
    fn drop(&mut self) {
        LISTENER.set(self.0.take());
    }
}
