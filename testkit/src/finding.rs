//! A search index for a test, in a folder that goes with it.

use std::ops::Deref;
use tempfile::TempDir;
use torg_stages::Ctx;
use torg_stages::find::index::Finder;

/// The index of one process, as `torg serve` would have it. A search catches up by itself.
#[derive(Debug)]
pub struct Finding {
    finder: Finder,
    folder: TempDir,
}

impl Finding {
    /// An index over the library of `ctx`, filled.
    ///
    /// # Panics
    /// Where it can not be made.
    #[must_use]
    pub fn over(ctx: &Ctx) -> Self {
        let folder = crate::temporary_folder();
        let finder = Finder::open(ctx, folder.path()).unwrap();
        finder.follow(ctx, &|_| ()).unwrap();
        Self { finder, folder }
    }

    /// Where it lies.
    #[must_use]
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }
}

impl Deref for Finding {
    type Target = Finder;
    fn deref(&self) -> &Finder {
        &self.finder
    }
}
