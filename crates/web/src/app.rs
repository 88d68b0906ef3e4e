//! What every handler stands in.

use crate::limits::Limits;
use std::sync::{Arc, OnceLock};
use torg_lang::Words;
use torg_stages::find::index::Finder;
use torg_stages::{Ctx, Error, Result};

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

/// Database, words, settings and rate limits. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct App(Arc<Inner>);

/// What an [`App`] holds.
#[derive(Debug)]
pub struct Inner {
    /// Database, clock, ids.
    pub ctx: Ctx,
    /// All words in all languages.
    pub words: Words,
    /// How the server is reached.
    pub settings: Settings,
    pub(crate) limits: Limits,
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
        let (limits, finder) = (Limits::default(), OnceLock::new());
        Self(Arc::new(Inner { ctx, words, settings, limits, finder }))
    }

    /// The same with a search index. The first one given stays.
    #[must_use]
    pub fn finding_with(self, finder: Finder) -> Self {
        drop(self.0.finder.set(finder));
        self
    }
}

impl std::ops::Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}
