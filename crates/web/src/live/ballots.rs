//! Votes waiting to be written: those that come while some are being written are written together, next.
//!
//! A room of 500 that votes in the same second waits for a handful of commits and not for 500. A vote is acknowledged
//! only after its commit.

use super::locked;
use std::sync::{Arc, Mutex};
use tokio::sync::oneshot;
use torg_domain::Refusal;
use torg_stages::Ctx;
use torg_stages::capture::commands::{CastVote, cast_votes};

/// Votes written in one transaction at most, so that nobody waits long for the others.
const MOST_AT_ONCE: usize = 128;

/// What became of a vote; `None` = the database did not answer, and it was not counted.
pub(super) type Told = Option<Result<(), Refusal>>;

#[derive(Debug, Default)]
pub(crate) struct Ballots(Mutex<Queue>);

#[derive(Debug, Default)]
struct Queue {
    waiting: Vec<(CastVote, oneshot::Sender<Result<(), Refusal>>)>,
    is_writing: bool,
}

impl Ballots {
    /// Waits until the vote is written or refused.
    pub(crate) async fn cast(self: &Arc<Self>, ctx: &Ctx, vote: CastVote) -> Told {
        let (tell, told) = oneshot::channel();
        let is_first = {
            let mut queue = locked(&self.0);
            queue.waiting.push((vote, tell));
            !std::mem::replace(&mut queue.is_writing, true)
        };
        if is_first {
            let (own, ctx) = (Arc::clone(self), ctx.clone());
            tokio::task::spawn_blocking(move || own.write_for_all(&ctx));
        }
        told.await.ok()
    }

    fn write_for_all(&self, ctx: &Ctx) {
        let _end = End(self);
        loop {
            let (votes, tellers): (Vec<_>, Vec<_>) = {
                let mut queue = locked(&self.0);
                if queue.waiting.is_empty() {
                    queue.is_writing = false;
                    return;
                }
                let most = queue.waiting.len().min(MOST_AT_ONCE);
                queue.waiting.drain(..most).unzip()
            };
            match cast_votes(ctx, &votes) {
                Ok(all) => {
                    for (tell, told) in tellers.into_iter().zip(all) {
                        let _ = tell.send(told); // whoever voted may have gone
                    }
                }
                Err(error) => tracing::warn!(%error, votes = votes.len(), "votes were not written"),
            }
        }
    }
}

/// Should writing panic, nobody waits for ever.
struct End<'b>(&'b Ballots);

impl Drop for End<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            *locked(&self.0.0) = Queue::default();
        }
    }
}
