//! What every handler stands in.

use crate::kept::{self, Keeper};
use crate::limits::Limits;
use crate::live::{Ballots, Rooms};
use crate::reading::Kept;
use std::sync::{Arc, OnceLock};
use torg_lang::Words;
use torg_stages::find::index::Finder;
use torg_stages::{Ctx, Error, Notes, Result};

/// How the server is reached; passed as a value from the command line and `torg.toml`.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address people use, without a slash at the end: `https://torg.example`. Feeds and calendars carry it.
    pub public_url: String,
    /// Name of the installation in feeds and calendars.
    pub installation: String,
    /// Reverse proxies whose word about the visitor's address is believed.
    pub proxies: Vec<std::net::IpAddr>,
    /// Sign-in names and the one demo password, shown on the sign-in page of a demo and nowhere else.
    pub demo: Option<Demo>,
}

/// What the demo tells its visitors.
#[derive(Debug, Clone)]
pub struct Demo {
    /// Made anew for each demo folder.
    pub password: String,
    /// Role word and sign-in name.
    pub accounts: Vec<(String, String)>,
}

impl Settings {
    /// Is Torg reached over TLS? Then cookies are `__Host-` and `Secure`, and HSTS is sent.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

/// Database, words, settings, rate limits and kept answers. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct App {
    /// Database, clock, ids.
    pub ctx: Ctx,
    inner: Arc<Inner>,
}

/// What all clones of an [`App`] share.
#[derive(Debug)]
pub struct Inner {
    /// All words in all languages.
    pub words: Words,
    /// How the server is reached.
    pub settings: Settings,
    pub(crate) limits: Limits,
    pub(crate) keeper: Option<Keeper>,
    pub(crate) glossary: Kept,
    pub(crate) rooms: Arc<Rooms>,
    pub(crate) ballots: Arc<Ballots>,
    finder: OnceLock<Finder>,
}

impl Inner {
    /// The search index of this process.
    ///
    /// # Errors
    /// Unavailable where the server runs without one.
    pub fn finder(&self) -> Result<&Finder> {
        self.finder
            .get()
            .ok_or_else(|| Error::Unavailable("this server runs without a search index".to_owned()))
    }
}

impl App {
    /// Puts the parts together.
    #[must_use]
    pub fn new(ctx: Ctx, words: Words, settings: Settings) -> Self {
        Self::keeping(ctx, words, settings, kept::MOST_BYTES)
    }

    /// The same with another number of bytes for kept answers; 0 makes every answer anew, to measure that.
    #[must_use]
    pub fn keeping(ctx: Ctx, words: Words, settings: Settings, most_bytes: usize) -> Self {
        let inner = Inner {
            words,
            settings,
            limits: Limits::default(),
            keeper: Keeper::new(most_bytes),
            glossary: Kept::default(),
            rooms: Arc::default(),
            ballots: Arc::default(),
            finder: OnceLock::new(),
        };
        Self { ctx, inner: Arc::new(inner) }
    }

    /// The same with a search index. The first one given stays.
    #[must_use]
    pub fn finding_with(self, finder: Finder) -> Self {
        drop(self.inner.finder.set(finder));
        self
    }

    /// How many answers were given again since the start, because nothing they rest on had changed.
    #[must_use]
    pub fn given_again(&self) -> u64 {
        self.keeper.as_ref().map_or(0, Keeper::given_again)
    }

    /// The same for one reading that is watched.
    pub(crate) fn noticed(&self, notes: &Notes) -> Self {
        Self { ctx: self.ctx.noticed(notes), inner: Arc::clone(&self.inner) }
    }
}

impl std::ops::Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.inner
    }
}
