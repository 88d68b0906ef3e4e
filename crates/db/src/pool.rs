//! A small pool of connections that are used from threads. Waits when all are out; opens them only when needed.

use crate::Error;
use std::ops::{Deref, DerefMut};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

const WAIT: Duration = Duration::from_secs(30);

type Connect<C> = Box<dyn Fn() -> Result<C, Error> + Send + Sync>;

/// At most `most` connections of kind `C`.
pub(crate) struct Pool<C> {
    state: Mutex<State<C>>,
    returned: Condvar,
    most: usize,
    connect: Connect<C>,
    is_alive: fn(&C) -> bool,
}

struct State<C> {
    idle: Vec<C>,
    open: usize,
}

impl<C> Pool<C> {
    pub(crate) fn new(
        most: usize,
        connect: impl Fn() -> Result<C, Error> + Send + Sync + 'static,
        is_alive: fn(&C) -> bool,
    ) -> Self {
        let state = Mutex::new(State { idle: Vec::new(), open: 0 });
        Self { state, returned: Condvar::new(), most, connect: Box::new(connect), is_alive }
    }

    /// A connection, given back when the guard is dropped.
    pub(crate) fn take(&self) -> Result<Taken<'_, C>, Error> {
        let mut state = locked(&self.state);
        loop {
            while let Some(connection) = state.idle.pop() {
                if (self.is_alive)(&connection) {
                    return Ok(Taken { pool: self, connection: Some(connection) });
                }
                state.open -= 1;
            }
            if state.open < self.most {
                state.open += 1;
                drop(state);
                return self.open_one();
            }
            let (back, waited) =
                self.returned.wait_timeout(state, WAIT).unwrap_or_else(PoisonError::into_inner);
            if waited.timed_out() {
                return Err(Error::Busy);
            }
            state = back;
        }
    }

    fn open_one(&self) -> Result<Taken<'_, C>, Error> {
        match (self.connect)() {
            Ok(connection) => Ok(Taken { pool: self, connection: Some(connection) }),
            Err(error) => {
                locked(&self.state).open -= 1;
                self.returned.notify_one();
                Err(error)
            }
        }
    }
}

/// A connection on loan.
pub(crate) struct Taken<'p, C> {
    pool: &'p Pool<C>,
    connection: Option<C>,
}

#[expect(clippy::expect_used, reason = "the option is emptied only in drop")]
impl<C> Deref for Taken<'_, C> {
    type Target = C;
    fn deref(&self) -> &C {
        self.connection.as_ref().expect("held until dropped")
    }
}

#[expect(clippy::expect_used, reason = "the option is emptied only in drop")]
impl<C> DerefMut for Taken<'_, C> {
    fn deref_mut(&mut self) -> &mut C {
        self.connection.as_mut().expect("held until dropped")
    }
}

impl<C> Drop for Taken<'_, C> {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            locked(&self.pool.state).idle.push(connection);
            self.pool.returned.notify_one();
        }
    }
}

/// A panic inside a closure rolled its transaction back when it unwound; what the lock guards is sound.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
