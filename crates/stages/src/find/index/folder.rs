//! Where the index lies: `<folder>/<slot>/<generation>`.
//!
//! A process claims the first free slot for itself, so that a server and `torg search` beside it, or several servers
//! on one machine, each keep an index of their own. The file `current` of a slot names the generation that is searched;
//! `torg reindex` builds a new one beside it and renames a new `current` over the old.

use crate::{Error, Result};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// Raise it when entries are made in another way than before: every process then builds its index anew.
const FORMAT: &str = "1";
const CURRENT: &str = "current";
const LOCK: &str = "lock";
/// Processes on one folder at most.
const SLOTS: u32 = 16;

/// A slot that this process keeps until it ends, also by `kill -9`: the system lets go of the lock.
#[derive(Debug)]
pub(super) struct Slot {
    folder: PathBuf,
    _lock: File,
}

fn unavailable(folder: &Path) -> impl Fn(io::Error) -> Error + '_ {
    move |error| {
        Error::Unavailable(format!("The search index in {} can not be used: {error}.", folder.display()))
    }
}

impl Slot {
    /// Claims the first free slot of `folder`.
    ///
    /// # Errors
    /// Unavailable where the folder can not be written, or sixteen processes use it.
    pub(super) fn claim(folder: &Path) -> Result<Self> {
        for number in 1..=SLOTS {
            let slot = folder.join(number.to_string());
            fs::create_dir_all(&slot).map_err(unavailable(&slot))?;
            let lock = File::create(slot.join(LOCK)).map_err(unavailable(&slot))?;
            match lock.try_lock() {
                Ok(()) => return Ok(Self { folder: slot, _lock: lock }),
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(unavailable(&slot)(error)),
            }
        }
        Err(unavailable(folder)(io::Error::other("too many processes keep an index here")))
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }
}

/// All slots of `folder`, the first one also where there is none yet.
pub(super) fn slots(folder: &Path) -> Vec<PathBuf> {
    let used = (1..=SLOTS).map(|number| folder.join(number.to_string()));
    let mut slots: Vec<PathBuf> = used.filter(|slot| slot.join(CURRENT).exists()).collect();
    if slots.is_empty() {
        slots.push(folder.join("1"));
    }
    slots
}

/// The generation that `slot` names for the library `of`; `None` for none, for another library and for an older format.
pub(super) fn current(slot: &Path, of: &str) -> Option<String> {
    let text = fs::read_to_string(slot.join(CURRENT)).ok()?;
    let mut words = text.split_whitespace();
    let fits = words.next() == Some(FORMAT) && words.next() == Some(of);
    words.next().filter(|name| fits && slot.join(name).is_dir()).map(str::to_owned)
}

/// Makes `generation` the one that is searched, in one step.
///
/// # Errors
/// Unavailable where the slot can not be written.
pub(super) fn point_to(slot: &Path, of: &str, generation: &str) -> Result<()> {
    let new = slot.join(format!("{CURRENT}.new"));
    let written = fs::write(&new, format!("{FORMAT} {of} {generation}\n"))
        .and_then(|()| File::open(&new)?.sync_all())
        .and_then(|()| fs::rename(&new, slot.join(CURRENT)));
    written.map_err(unavailable(slot))
}

/// Removes what no process searches any more: every generation but `kept` and those being built.
pub(super) fn tidy(slot: &Path, kept: &str) {
    let entries = fs::read_dir(slot).into_iter().flatten().flatten();
    let old = entries.map(|entry| entry.path()).filter(|path| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        path.is_dir() && name != kept && !name.starts_with(BUILDING)
    });
    // What can not be removed now is removed at the next start.
    old.for_each(|path| drop(fs::remove_dir_all(path)));
}

/// How the name of a generation begins that is being built.
pub(super) const BUILDING: &str = "building-";

/// A free place to build in.
pub(super) fn building(slot: &Path, name: &str) -> PathBuf {
    slot.join(format!("{BUILDING}{name}"))
}

/// Takes the right to build generations in `folder`; what a builder left behind that was killed goes.
///
/// # Errors
/// Unavailable where another process builds, or the folder can not be written.
pub(super) fn builder(folder: &Path) -> Result<File> {
    fs::create_dir_all(folder).map_err(unavailable(folder))?;
    let lock = File::create(folder.join("building.lock")).map_err(unavailable(folder))?;
    lock.try_lock().map_err(|_| {
        Error::Unavailable("Another process is building the search index anew just now.".to_owned())
    })?;
    for slot in slots(folder) {
        for entry in fs::read_dir(slot).into_iter().flatten().flatten() {
            if entry.file_name().to_string_lossy().starts_with(BUILDING) {
                drop(fs::remove_dir_all(entry.path()));
            }
        }
    }
    Ok(lock)
}

/// Gives what was built its lasting name.
///
/// # Errors
/// Unavailable where the slot can not be written.
pub(super) fn finish(slot: &Path, name: &str) -> Result<()> {
    fs::rename(building(slot, name), slot.join(name)).map_err(unavailable(slot))
}
