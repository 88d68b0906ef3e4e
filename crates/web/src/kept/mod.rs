//! Answers that are still right are not made again (decision 0020).
//!
//! An answer is kept under everything that was asked (address, query, language, day) and by whom, and is given again
//! only after a look at the database found no change since it was made that it rests on. What else it rests on is
//! noticed while it is made: one that asked for the exact time, an id, a cookie, a network address, or that wrote, is not
//! kept. So a new page is kept without a word of its own, and one that could be wrong is not.
//!
//! Not for: sharing answers between readers, or with a browser or proxy; every answer still says `no-store`.

mod sessions;
mod store;
mod watch;

use crate::{Answer, Guest, Visit};
use axum::body::{Body, Bytes, HttpBody};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use flate2::{Compression, write::GzEncoder};
use sessions::Sessions;
use std::collections::HashMap;
use std::io::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::{Kept, Store};
use torg_stages::{Actor, Notes};
use watch::Watch;

/// Bytes of all kept answers together: a few hundred pages, and little beside the program's own memory.
pub(crate) const MOST_BYTES: usize = 16 << 20;
/// No answer may take more than this share of them.
const LARGEST: usize = 16;
/// Shorter answers are not worth packing.
const PACKED_FROM: usize = 1_024;
/// Addresses whose answers are never kept, and why.
const NEVER: [(&str, &str); 2] = [
    ("/find", "the search index follows the database a moment later"),
    ("/api/v1/search", "the search index follows the database a moment later"),
];

/// The kept answers of a server and what it knows of changes.
#[derive(Debug)]
pub(crate) struct Keeper {
    store: Mutex<Store>,
    watch: Arc<Watch>,
    sessions: Mutex<Sessions>,
    /// One lock for each answer that is being made, so that a crowd waits for one and does not make it many times.
    turns: Mutex<HashMap<String, Turn>>,
    given_again: AtomicU64,
}

type Turn = Arc<tokio::sync::Mutex<()>>;

/// A place in the queue for one answer. It is given back also where the reader went away meanwhile.
struct Place<'k> {
    keeper: &'k Keeper,
    key: String,
    turn: Turn,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let mut turns = locked(&self.keeper.turns);
        // This place and the table hold the turn; whoever else waits holds it too.
        if Arc::strong_count(&self.turn) <= 2 {
            turns.remove(&self.key);
        }
    }
}

/// What was asked, when, by whom.
struct Asked {
    key: String,
    now: String,
    actor: Arc<Actor>,
    takes_gzip: bool,
}

impl Keeper {
    /// A keeper of up to so many bytes; none where that is nothing.
    pub(crate) fn new(most_bytes: usize) -> Option<Self> {
        (most_bytes > 0).then(|| Self {
            store: Mutex::new(Store::new(most_bytes)),
            watch: Arc::default(),
            sessions: Mutex::default(),
            turns: Mutex::default(),
            given_again: AtomicU64::new(0),
        })
    }

    pub(crate) fn given_again(&self) -> u64 {
        self.given_again.load(Ordering::Relaxed)
    }

    /// The kept answer, if it is still right by what [`Watch::look`] has seen.
    fn find(&self, asked: &Asked) -> Option<Response> {
        let mut store = locked(&self.store);
        let kept = store.find(&asked.key)?;
        let is_on_time = kept.until.as_ref().is_none_or(|until| asked.now < *until);
        let is_same_reader = Arc::ptr_eq(&kept.actor, &asked.actor) || kept.actor == asked.actor;
        if !is_on_time || !is_same_reader || !self.watch.is_right(&kept.rests_on, kept.made_at) {
            return None;
        }
        self.given_again.fetch_add(1, Ordering::Relaxed);
        let mut response = Response::new(Body::from(kept.body.clone()));
        response.headers_mut().clone_from(&kept.headers);
        Some(response)
    }

    /// A place in the queue for an answer.
    fn queue(&self, key: &str) -> Place<'_> {
        let turn = Arc::clone(locked(&self.turns).entry(key.to_owned()).or_default());
        Place { keeper: self, key: key.to_owned(), turn }
    }

    /// Keeps an answer, where it may be.
    async fn put(
        &self,
        asked: Asked,
        made_at: i64,
        notes: &Notes,
        path: &str,
        response: Response,
    ) -> Response {
        let noticed = notes.read();
        if let Some(why) = noticed.passing {
            tracing::debug!(path = without_secrets(path), why, "an answer is not kept");
            locked(&self.store).pass(path);
            return response;
        }
        let size = response.body().size_hint().exact().unwrap_or(u64::MAX);
        let is_whole =
            response.status() == StatusCode::OK && !response.headers().contains_key(header::SET_COOKIE);
        let largest = locked(&self.store).most_bytes() / LARGEST;
        if !is_whole || usize::try_from(size).map_or(true, |size| size > largest) {
            return response;
        }
        let (mut parts, body) = response.into_parts();
        let Ok(mut body) = axum::body::to_bytes(body, largest).await else {
            return Response::from_parts(parts, Body::empty()); // a body of known size is in memory: never
        };
        if asked.takes_gzip
            && body.len() > PACKED_FROM
            && let Some(packed) = packed(body.clone()).await
        {
            body = packed;
            parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            parts
                .headers
                .insert(header::VARY, HeaderValue::from_static("Accept-Encoding, Cookie, Accept-Language"));
        }
        let kept = Kept {
            actor: asked.actor,
            until: noticed.until,
            rests_on: noticed.rests_on,
            made_at,
            headers: parts.headers.clone(),
            body: body.clone(),
        };
        locked(&self.store).put(asked.key, kept);
        Response::from_parts(parts, Body::from(body))
    }
}

/// Answers a reading request: with what is kept where that is right, otherwise by `work`.
pub(crate) async fn answer(visit: Visit, work: impl FnOnce(&Guest) -> Answer + Send + 'static) -> Response {
    let app = visit.app().clone();
    let Some(keeper) = app.keeper.as_ref().filter(|keeper| may_keep(keeper, visit.path())) else {
        return visit.make(None, None, work).await;
    };
    if !keeper.watch.look(&app.ctx).await {
        return visit.make(None, None, work).await;
    }
    let Some(asked) = asked(keeper, &visit).await else { return visit.make(None, None, work).await };
    if let Some(response) = keeper.find(&asked) {
        return response;
    }
    let place = keeper.queue(&asked.key);
    let _turn = place.turn.lock().await;
    if let Some(response) = keeper.find(&asked) {
        return response;
    }
    let (made_at, notes, path) = (keeper.watch.known(), Notes::default(), visit.path().to_owned());
    let made = visit.make(Some(Arc::clone(&asked.actor)), Some(notes.clone()), work).await;
    keeper.put(asked, made_at, &notes, &path, made).await
}

/// An address without what opens something: of a link everything that is no plain word.
fn without_secrets(path: &str) -> String {
    let is_word =
        |part: &str| part.len() < 20 && part.bytes().all(|sign| sign.is_ascii_lowercase() || sign == b'-');
    let shown: Vec<&str> = path.split('/').map(|part| if is_word(part) { part } else { "…" }).collect();
    shown.join("/")
}

/// Packed once, and not each time it is given.
async fn packed(body: Bytes) -> Option<Bytes> {
    let pack = move || -> std::io::Result<Vec<u8>> {
        let mut packer = GzEncoder::new(Vec::new(), Compression::default());
        packer.write_all(&body)?;
        packer.finish()
    };
    Some(tokio::task::spawn_blocking(pack).await.ok()?.ok()?.into())
}

fn may_keep(keeper: &Keeper, path: &str) -> bool {
    let is_under =
        |prefix: &str| path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    !NEVER.iter().any(|(prefix, _)| is_under(prefix)) && !locked(&keeper.store).is_passing(path)
}

/// Everything an answer is kept under; nothing where the database did not say who asks.
async fn asked(keeper: &Keeper, visit: &Visit) -> Option<Asked> {
    let now = visit.app().ctx.now();
    let actor = match visit.session() {
        None => Arc::new(Actor::stranger()),
        Some(secret) => {
            sessions::actor(&keeper.sessions, &keeper.watch, &visit.app().ctx, (secret, &now)).await?
        }
    };
    let lang = visit.lang_of(&actor).code();
    let day = now.get(..10).unwrap_or_default();
    let person = actor.person.as_ref().map_or("", |id| id.as_str());
    let (path, query) = visit.asked();
    let (takes_gzip, packing) = (visit.takes_gzip(), if visit.takes_gzip() { "gzip" } else { "plain" });
    Some(Asked { key: format!("{day} {lang} {packing} {person} {path}?{query}"), now, actor, takes_gzip })
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::without_secrets;

    #[test]
    fn the_log_shows_no_secret_of_a_link() {
        assert_eq!(without_secrets("/v/Q7hT0b3LxkWm2yPz/home"), "/v/…/home");
        assert_eq!(without_secrets("/calendar/abcdefghijklmnopqrstuvwxyz.ics"), "/calendar/…");
        assert_eq!(without_secrets("/meet/exchanges/EX-W1/funding"), "/meet/exchanges/…/funding");
    }
}
