//! Boards that change while people look at them (decision 0042).
//!
//! One look at the numbered changes (decision 0020) serves every screen of a server process: five times a second while
//! anybody looks at a board, and never otherwise. A board is read again only when one of its places has changed, and its
//! screens get what is different, as server-sent events or as the answer to asking again. With several processes over one
//! PostgreSQL each looks for itself. Not for: anything a page needs to be right; pages read the database.

mod agreed;
mod ballots;
mod room;
mod screen;

pub(crate) use ballots::Ballots;
pub(crate) use room::{Audience, Room};

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;
use torg_domain::id::BoardId;
use torg_stages::Ctx;
use torg_stages::ground::change;

/// Between two looks.
const TICK: Duration = Duration::from_millis(200);
/// A stream ends after this and is opened anew, so that the right to look is asked again.
const LONGEST: Duration = Duration::from_secs(15 * 60);
/// A sign of life, so that nothing on the way takes the stream for dead.
const ALIVE: Duration = Duration::from_secs(15);
/// A browser that lost the stream waits so long.
const AGAIN: Duration = Duration::from_secs(1);

/// The boards that somebody looks at in this process.
#[derive(Debug)]
pub(crate) struct Rooms {
    open: Mutex<Open>,
    /// Looks begun so far; held while one is under way.
    looks: Mutex<()>,
    begun: AtomicU64,
    has_stopped: watch::Sender<bool>,
}

#[derive(Debug, Default)]
struct Open {
    rooms: HashMap<String, Arc<Room>>,
    known: i64,
    is_looking: bool,
}

impl Default for Rooms {
    fn default() -> Self {
        Self {
            open: Mutex::default(),
            looks: Mutex::default(),
            begun: AtomicU64::new(0),
            has_stopped: watch::Sender::new(false),
        }
    }
}

impl Rooms {
    /// Ends every stream: the server is about to stop.
    pub(crate) fn stop(&self) {
        self.has_stopped.send_replace(true);
    }

    /// The room of a board, read at least once, and what tells of its news.
    pub(crate) async fn enter(
        self: &Arc<Self>,
        ctx: &Ctx,
        board: &BoardId,
    ) -> torg_stages::Result<(Arc<Room>, watch::Receiver<()>)> {
        let (room, news, is_first) = {
            let mut open = locked(&self.open);
            let room =
                open.rooms.entry(board.to_string()).or_insert_with(|| Arc::new(Room::new(board.clone())));
            let (room, news) = (Arc::clone(room), room.listen());
            (room, news, !std::mem::replace(&mut open.is_looking, true))
        };
        if is_first {
            tokio::spawn(look_on(Arc::clone(self), ctx.clone()));
        }
        let (reading, own) = (Arc::clone(&room), ctx.clone());
        let read = tokio::task::spawn_blocking(move || reading.read(&own)).await;
        read.map_err(|e| torg_stages::Error::fault("reading a board", e))??;
        Ok((room, news))
    }

    /// A look for somebody who asks once and wants the present state: one that begins after they asked, shared with all
    /// who asked before it began.
    pub(crate) async fn look_now(self: &Arc<Self>, ctx: &Ctx) {
        let (own, ctx, asked) = (Arc::clone(self), ctx.clone(), self.begun.load(Ordering::SeqCst));
        let looked = tokio::task::spawn_blocking(move || {
            let _turn = locked(&own.looks);
            if own.begun.load(Ordering::SeqCst) == asked {
                own.begun.fetch_add(1, Ordering::SeqCst);
                own.look(&ctx);
            }
        });
        if let Err(panic) = looked.await {
            tracing::error!(%panic, "looking for changes of live boards");
        }
    }

    /// One look for everybody; says whether somebody still wants one.
    fn look(&self, ctx: &Ctx) -> bool {
        let known = {
            let mut open = locked(&self.open);
            open.rooms.retain(|_, room| room.is_wanted());
            if open.rooms.is_empty() {
                open.is_looking = false;
                return false;
            }
            open.known
        };
        let changes = change::since(ctx, known).unwrap_or_else(|error| {
            tracing::warn!(%error, "looking for changes of live boards");
            Vec::new()
        });
        // A room that is entered after the look reads what the look has seen; one entered before is told here.
        let rooms: Vec<Arc<Room>> = {
            let mut open = locked(&self.open);
            open.known = changes.iter().map(|(_, seq)| *seq).fold(open.known, i64::max);
            open.rooms.values().map(Arc::clone).collect()
        };
        let places: Vec<String> = changes.into_iter().map(|(place, _)| place).collect();
        for room in rooms {
            room.note(&places);
            if let Err(error) = room.read(ctx) {
                tracing::warn!(%error, "reading a live board");
            }
        }
        true
    }
}

async fn look_on(rooms: Arc<Rooms>, ctx: Ctx) {
    loop {
        tokio::time::sleep(TICK).await;
        let (own, ctx) = (Arc::clone(&rooms), ctx.clone());
        match tokio::task::spawn_blocking(move || own.look(&ctx)).await {
            Ok(true) => {}
            Ok(false) => return,
            Err(panic) => tracing::error!(%panic, "looking for changes of live boards"),
        }
    }
}

/// A screen that listens.
struct Listener {
    room: Arc<Room>,
    who: Audience,
    shows: Option<String>,
    waiting: VecDeque<Arc<str>>,
    news: watch::Receiver<()>,
    stop: watch::Receiver<bool>,
    ends: Instant,
}

impl Listener {
    /// The next message; nothing once the server stops or it is time to ask again.
    async fn next(mut self) -> Option<(Result<Event, Infallible>, Self)> {
        loop {
            if let Some(message) = self.waiting.pop_front() {
                let mut event = Event::default().data(&*message).retry(AGAIN);
                if self.waiting.is_empty() {
                    event = event.id(self.shows.as_deref().unwrap_or_default());
                }
                return Some((Ok(event), self));
            }
            self.news.mark_unchanged();
            let (messages, shows) = self.room.since(self.who, self.shows.as_deref());
            self.shows = Some(shows);
            if !messages.is_empty() {
                self.waiting = messages.into();
                continue;
            }
            tokio::select! {
                news = self.news.changed() => news.ok()?,
                _ = self.stop.wait_for(|has_stopped| *has_stopped) => return None,
                () = tokio::time::sleep_until(self.ends) => return None,
            }
        }
    }
}

/// A stream of what changes, for a screen that shows the state `known`.
pub(crate) fn stream(
    rooms: &Rooms,
    (room, news): (Arc<Room>, watch::Receiver<()>),
    who: Audience,
    known: Option<String>,
) -> Response {
    let listener = Listener {
        room,
        who,
        shows: known,
        waiting: VecDeque::new(),
        news,
        stop: rooms.has_stopped.subscribe(),
        ends: Instant::now() + LONGEST,
    };
    Sse::new(stream::unfold(listener, Listener::next))
        .keep_alive(KeepAlive::new().interval(ALIVE))
        .into_response()
}

/// The same for a screen that asks again and again: a list of messages, empty where nothing is new.
pub(crate) fn answer(room: &Room, who: Audience, known: Option<&str>) -> Response {
    let (messages, _) = room.since(who, known);
    let list = format!("[{}]", messages.join(","));
    ([(axum::http::header::CONTENT_TYPE, "application/json")], list).into_response()
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
