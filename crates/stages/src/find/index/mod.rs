//! The search index of this process, kept in step with the library.
//!
//! The index can always be thrown away: it is fed from `library_change`, in the order of the commits, and remembers in each of
//! its own commits how far it has come. So `kill -9` costs nothing but reading a little again, and several processes
//! over one database keep up each for itself. A thread follows within milliseconds of a commit of this process and looks
//! every quarter of a second for those of others; a search first catches up by itself, so that what was saved is found
//! and what was withdrawn is gone at once. Why not from the journal alone:
//! `docs/decisions/0025-search-follows-the-library.md`.

mod feed;
mod folder;
mod rebuild;

use super::terms::Terms;
use crate::ground::{glossary, library, setting};
use crate::{Ctx, Result};
use feed::{Fed, Run};
pub(super) use feed::{broken, parts, state};
use folder::Slot;
pub use rebuild::rebuild;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock, TryLockError};
use std::time::Duration;
use torg_search::{Index, Request};

/// How often a follower looks for commits of other processes.
const LOOK: Duration = Duration::from_millis(250);
/// How long it waits after a failure, such as a database that is gone.
const PAUSE: Duration = Duration::from_secs(5);
/// How long a search waits for a feed that is under way.
const PATIENCE: Duration = Duration::from_millis(250);
/// The library this index belongs to: another database in its place gets an index of its own.
const LIBRARY: &str = "library-id";

/// The index that searches of this process ask. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct Finder(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    slot: Slot,
    library: String,
    generation: RwLock<Arc<Generation>>,
    terms: RwLock<Arc<Terms>>,
    /// Who feeds the index holds this.
    turn: Mutex<()>,
    fed: (Mutex<()>, Condvar),
}

/// One built index.
#[derive(Debug)]
struct Generation {
    name: String,
    index: Arc<Index>,
    /// Everything up to this number is in it; −1 = it is empty.
    position: AtomicI64,
}

fn unpoisoned<T>(lock: std::result::Result<T, PoisonError<T>>) -> T {
    lock.unwrap_or_else(PoisonError::into_inner)
}

impl Finder {
    /// Opens the index in `folder`, or an empty one; [`Finder::follow`] fills it.
    ///
    /// # Errors
    /// Unavailable where the folder can not be written; the database's and the index's.
    pub fn open(ctx: &Ctx, folder: &Path) -> Result<Self> {
        let slot = Slot::claim(folder)?;
        let library = library_id(ctx)?;
        let known = folder::current(slot.folder(), &library)
            .and_then(|name| Generation::open(slot.folder(), &name).ok());
        let generation = match known {
            Some(generation) => generation,
            None => Generation::begin(ctx, slot.folder(), &library)?,
        };
        folder::tidy(slot.folder(), &generation.name);
        let finder = Self(Arc::new(Inner {
            slot,
            library,
            generation: RwLock::new(Arc::new(generation)),
            terms: RwLock::default(),
            turn: Mutex::default(),
            fed: Default::default(),
        }));
        finder.0.learn(ctx)?;
        Ok(finder)
    }

    /// How many changes the index is behind.
    ///
    /// # Errors
    /// The database's.
    pub fn behind(&self, ctx: &Ctx) -> Result<usize> {
        let (newest, unnumbered) = feed::newest(ctx)?;
        let generation = self.0.generation();
        if newest < generation.position() {
            return Ok(feed::count(ctx, -1)? as usize);
        }
        Ok((feed::count(ctx, generation.position())? + unnumbered) as usize)
    }

    /// Takes in everything that changed; `told` hears after each page how many changes that was so far.
    ///
    /// # Errors
    /// The database's and the index's.
    pub fn follow(&self, ctx: &Ctx, told: &dyn Fn(usize)) -> Result<()> {
        let turn = unpoisoned(self.0.turn.lock());
        self.0.step(ctx, &turn, &Run { from: None, is_short: false, told })
    }

    /// Follows from now on, in a thread that ends with the last clone of this. Failures are told and tried again.
    ///
    /// # Errors
    /// Unavailable where the system gives no thread.
    pub fn keep_following(&self, ctx: &Ctx, failed: impl Fn(crate::Error) + Send + 'static) -> Result<()> {
        let (inner, ctx) = (Arc::downgrade(&self.0), ctx.clone());
        let run = move || {
            if let Some(inner) = inner.upgrade() {
                // The first search unpacks the word lists; nobody has to wait for that.
                drop(inner.generation().index.search(&Request::new("torg", &[], 1)));
            }
            let (mut seen, mut longest) = (0, LOOK);
            loop {
                seen = ctx.db.wait_for_commit(seen, longest);
                let Some(inner) = inner.upgrade() else { return };
                longest = LOOK;
                if let Err(error) = Self(inner).follow(&ctx, &|_| ()) {
                    failed(error);
                    longest = PAUSE;
                }
            }
        };
        let thread = std::thread::Builder::new().name("search".to_owned());
        thread.spawn(run).map(drop).map_err(|error| crate::Error::fault("starting a thread", error))
    }

    /// Before a search: takes in what is new, or waits a moment for whoever does.
    pub(super) fn catch_up(&self, ctx: &Ctx) -> Result<()> {
        let (newest, unnumbered) = feed::newest(ctx)?;
        let is_behind = || self.0.generation().position() < newest;
        if unnumbered == 0 && !is_behind() {
            return Ok(());
        }
        match self.0.turn.try_lock() {
            Ok(turn) => self.0.step(ctx, &turn, &Run { from: None, is_short: true, told: &|_| () }),
            Err(TryLockError::Poisoned(turn)) => {
                self.0.step(ctx, &turn.into_inner(), &Run { from: None, is_short: true, told: &|_| () })
            }
            Err(TryLockError::WouldBlock) => {
                let (lock, grown) = &self.0.fed;
                drop(unpoisoned(
                    grown.wait_timeout_while(unpoisoned(lock.lock()), PATIENCE, |_| is_behind()),
                ));
                Ok(())
            }
        }
    }

    pub(super) fn index(&self) -> Arc<Index> {
        Arc::clone(&self.0.generation().index)
    }

    pub(super) fn terms(&self) -> Arc<Terms> {
        Arc::clone(&*unpoisoned(self.0.terms.read()))
    }
}

impl Generation {
    fn open(slot: &Path, name: &str) -> Result<Self> {
        let index = Index::open(&slot.join(name)).map_err(broken)?;
        let position = index.position().map_err(broken)?.map_or(-1, |position| position as i64);
        Ok(Self { name: name.to_owned(), index: Arc::new(index), position: AtomicI64::new(position) })
    }

    /// An empty one, for a library that is read from its beginning.
    fn begin(ctx: &Ctx, slot: &Path, library: &str) -> Result<Self> {
        rebuild::mark_unmarked(ctx)?;
        let name = ctx.id();
        std::fs::create_dir_all(slot.join(&name))
            .map_err(|error| crate::Error::fault("making a folder", error))?;
        folder::point_to(slot, library, &name)?;
        Self::open(slot, &name)
    }

    fn position(&self) -> i64 {
        self.position.load(Ordering::Acquire)
    }
}

impl Inner {
    fn generation(&self) -> Arc<Generation> {
        Arc::clone(&*unpoisoned(self.generation.read()))
    }

    fn step(&self, ctx: &Ctx, _turn: &MutexGuard<'_, ()>, run: &Run<'_>) -> Result<()> {
        number_what_has_none(ctx)?;
        let generation = self.newest_generation(ctx)?;
        let from = Some(generation.position()).filter(|position| *position >= 0);
        let fed: Fed = feed::feed(ctx, &generation.index, &Run { from, ..*run })?;
        generation.position.store(fed.position, Ordering::Release);
        drop(unpoisoned(self.fed.0.lock()));
        self.fed.1.notify_all();
        if fed.concepts { self.learn(ctx) } else { Ok(()) }
    }

    /// The generation to feed: another one where `torg reindex` has built it, an empty one where the database went back
    /// in time (a backup was put in its place).
    fn newest_generation(&self, ctx: &Ctx) -> Result<Arc<Generation>> {
        let present = self.generation();
        let named = folder::current(self.slot.folder(), &self.library);
        let next = match named {
            Some(name) if name != present.name => Generation::open(self.slot.folder(), &name)?,
            _ if feed::newest(ctx)?.0 < present.position() => {
                Generation::begin(ctx, self.slot.folder(), &self.library)?
            }
            _ => return Ok(present),
        };
        next.index.set_concepts(self.terms_now().concepts());
        let next = Arc::new(next);
        *unpoisoned(self.generation.write()) = Arc::clone(&next);
        folder::tidy(self.slot.folder(), &next.name);
        Ok(next)
    }

    fn terms_now(&self) -> Arc<Terms> {
        Arc::clone(&*unpoisoned(self.terms.read()))
    }

    /// Reads the glossary.
    fn learn(&self, ctx: &Ctx) -> Result<()> {
        let terms = Arc::new(Terms::new(glossary::list(ctx)?));
        self.generation().index.set_concepts(terms.concepts());
        *unpoisoned(self.terms.write()) = terms;
        Ok(())
    }
}

/// What was written without a line in the journal, such as the registers, gets its number from the follower.
fn number_what_has_none(ctx: &Ctx) -> Result<()> {
    if feed::newest(ctx)?.1 == 0 {
        return Ok(());
    }
    ctx.db.tx(|tx| {
        tx.take_turn()?;
        library::number_changes(tx)
    })
}

fn library_id(ctx: &Ctx) -> Result<String> {
    if let Some(id) = ctx.db.read(|tx| setting::find(tx, LIBRARY))? {
        return Ok(id);
    }
    ctx.db.tx(|tx| {
        tx.take_turn()?;
        if let Some(id) = setting::find(tx, LIBRARY)? {
            return Ok(id);
        }
        let id = ctx.ids.secret()[..16].to_owned();
        setting::put(tx, LIBRARY, &id)?;
        Ok(id)
    })
}
