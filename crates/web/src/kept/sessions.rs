//! Who is behind a cookie, remembered while no account, role or session changed.

use super::{locked, watch::Watch};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use torg_stages::ground::people::{self, LiveSession};
use torg_stages::{Actor, Ctx};

/// Sessions remembered before all are forgotten.
const MOST: usize = 10_000;

/// Under the hash of the cookie, as in the database: the secret itself is never kept.
#[derive(Debug, Default)]
pub(super) struct Sessions(HashMap<String, Known>);

#[derive(Debug)]
struct Known {
    actor: Arc<Actor>,
    ends_at: String,
    /// The day it was read on: each day's first use moves the session's end in the database.
    day: String,
    made_at: i64,
}

/// The actor of a session, after a look; nothing where the database failed. An unknown cookie is a stranger's, and is
/// not remembered: anybody can send as many as they like.
pub(super) async fn actor(
    sessions: &Mutex<Sessions>,
    watch: &Watch,
    ctx: &Ctx,
    (secret, now): (&str, &str),
) -> Option<Arc<Actor>> {
    let hash = people::hash_of_secret(secret);
    if let Some(actor) = locked(sessions).find(&hash, now, watch) {
        return Some(actor);
    }
    let made_at = watch.known();
    let (ctx, secret) = (ctx.clone(), secret.to_owned());
    let found = tokio::task::spawn_blocking(move || people::live_session(&ctx, &secret)).await;
    let Some(LiveSession { actor, ends_at }) = found.ok()?.ok()? else {
        return Some(Arc::new(Actor::stranger()));
    };
    let actor = Arc::new(actor);
    let day = now.get(..10).unwrap_or_default().to_owned();
    locked(sessions).put(hash, Known { actor: Arc::clone(&actor), ends_at, day, made_at });
    Some(actor)
}

impl Sessions {
    fn find(&self, hash: &str, now: &str, watch: &Watch) -> Option<Arc<Actor>> {
        let known = self.0.get(hash)?;
        let is_right = now < known.ends_at.as_str()
            && now.get(..10) == Some(&known.day)
            && watch.are_sessions_right(known.made_at);
        is_right.then(|| Arc::clone(&known.actor))
    }

    fn put(&mut self, hash: String, known: Known) {
        if self.0.len() >= MOST {
            self.0.clear();
        }
        self.0.insert(hash, known);
    }
}
