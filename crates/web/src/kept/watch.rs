//! Looking for changes: one small statement for everybody who asked before it was sent.
//!
//! A request may only trust a look that began after the request came. While one is under way, those who come meanwhile
//! wait for the next; so a look is shared by as many as come in its time, on one thread, however many processes write.

use super::locked;
use std::sync::{Arc, Mutex};
use tokio::sync::oneshot;
use torg_stages::ground::change::{self, Seen};
use torg_stages::{Ctx, RestsOn};

#[derive(Debug, Default)]
pub(super) struct Watch {
    seen: Mutex<Seen>,
    queue: Mutex<Queue>,
}

#[derive(Debug, Default)]
struct Queue {
    waiting: Vec<oneshot::Sender<()>>,
    is_looking: bool,
}

impl Watch {
    /// Looks, and says whether the database answered.
    pub(super) async fn look(self: &Arc<Self>, ctx: &Ctx) -> bool {
        let (tell, told) = oneshot::channel();
        let is_first = {
            let mut queue = locked(&self.queue);
            queue.waiting.push(tell);
            !std::mem::replace(&mut queue.is_looking, true)
        };
        if is_first {
            let (own, ctx) = (Arc::clone(self), ctx.clone());
            tokio::task::spawn_blocking(move || own.look_for_all(&ctx));
        }
        told.await.is_ok()
    }

    /// Looks again and again while somebody waits. Those whose look failed are not told, and make their answer anew.
    fn look_for_all(&self, ctx: &Ctx) {
        let _end = End(self);
        loop {
            let waiting = {
                let mut queue = locked(&self.queue);
                if queue.waiting.is_empty() {
                    queue.is_looking = false;
                    return;
                }
                std::mem::take(&mut queue.waiting)
            };
            let known = locked(&self.seen).known();
            if let Ok(changes) = change::since(ctx, known) {
                locked(&self.seen).take_in(changes);
                for tell in waiting {
                    let _ = tell.send(()); // whoever asked may have gone
                }
            }
        }
    }

    /// The last number that is known.
    pub(super) fn known(&self) -> i64 {
        locked(&self.seen).known()
    }

    pub(super) fn is_right(&self, rests_on: &RestsOn, made_at: i64) -> bool {
        locked(&self.seen).is_right(rests_on, made_at)
    }

    pub(super) fn are_sessions_right(&self, made_at: i64) -> bool {
        locked(&self.seen).are_sessions_right(made_at)
    }
}

/// Should looking panic, nobody waits for ever.
struct End<'w>(&'w Watch);

impl Drop for End<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            *locked(&self.0.queue) = Queue::default();
        }
    }
}
