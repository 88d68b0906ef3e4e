//! What a reading rests on besides the database: noticed while it is made, so that an answer is kept in memory only as
//! long as it is right (decision 0020).

use crate::ctx::{Clock, Ctx, Ids};
use std::sync::{Arc, Mutex, PoisonError};
use torg_domain::id::NetworkId;

/// Which changes make an answer old.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum RestsOn {
    /// Any change.
    #[default]
    Everything,
    /// Any change but new words of other networks ([`crate::ground::change::SAID`]).
    Network(NetworkId),
    /// Any change but new words, whoever's.
    NoWords,
}

/// What was noticed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Noticed {
    /// Why the answer may not be kept at all; the first reason counts.
    pub passing: Option<&'static str>,
    /// The moment from which it may be wrong, UTC.
    pub until: Option<String>,
    /// Which changes make it old.
    pub rests_on: RestsOn,
}

/// Takes down what is noticed. Clones write on the same page.
#[derive(Debug, Clone, Default)]
pub struct Notes(Arc<Mutex<Noticed>>);

impl Notes {
    /// The answer may not be kept.
    pub fn pass(&self, why: &'static str) {
        self.change(|noticed| {
            noticed.passing.get_or_insert(why);
        });
    }

    /// The answer may be wrong from this moment.
    pub fn until(&self, moment: &str) {
        self.change(|noticed| {
            if noticed.until.as_deref().is_none_or(|known| moment < known) {
                noticed.until = Some(moment.to_owned());
            }
        });
    }

    /// Which changes make the answer old.
    pub fn rests_on(&self, what: RestsOn) {
        self.change(|noticed| noticed.rests_on = what);
    }

    /// What was noticed so far.
    #[must_use]
    pub fn read(&self) -> Noticed {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn change(&self, how: impl FnOnce(&mut Noticed)) {
        how(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Ctx {
    /// The same context for one reading: asking for the exact time, for an id or for a writing transaction is noticed.
    #[must_use]
    pub fn noticed(&self, notes: &Notes) -> Self {
        let told = notes.clone();
        Self {
            db: self.db.telling(Arc::new(move || told.pass("it writes"))),
            clock: Arc::new(NoticedClock { clock: Arc::clone(&self.clock), notes: notes.clone() }),
            ids: Arc::new(NoticedIds { ids: Arc::clone(&self.ids), notes: notes.clone() }),
        }
    }
}

struct NoticedClock {
    clock: Arc<dyn Clock>,
    notes: Notes,
}

impl Clock for NoticedClock {
    fn now(&self) -> String {
        self.notes.pass("it asks for the exact time");
        self.clock.now()
    }

    /// An answer is kept for the day it was made on, so the day needs no note.
    fn today(&self) -> String {
        self.clock.today()
    }

    /// What is past stays past; what lies ahead is right until then.
    fn is_past(&self, moment: &str) -> bool {
        let is_past = self.clock.is_past(moment);
        if !is_past {
            self.notes.until(moment);
        }
        is_past
    }
}

struct NoticedIds {
    ids: Arc<dyn Ids>,
    notes: Notes,
}

impl Ids for NoticedIds {
    fn id(&self) -> String {
        self.notes.pass("it makes an id");
        self.ids.id()
    }

    fn secret(&self) -> String {
        self.notes.pass("it makes a secret");
        self.ids.secret()
    }

    fn bytes(&self) -> [u8; 6] {
        self.notes.pass("it makes a code");
        self.ids.bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::{Notes, Noticed, RestsOn};
    use crate::{Ctx, Db};
    use torg_domain::id::NetworkId;

    fn noticed(read: impl FnOnce(&Ctx, &Notes)) -> Noticed {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(folder.path().join("torg.db").to_str().unwrap()).unwrap();
        db.migrate().unwrap();
        let notes = Notes::default();
        read(&Ctx::new(db).noticed(&notes), &notes);
        notes.read()
    }

    #[test]
    fn time_ids_and_writing_are_noticed_and_the_day_is_not() {
        assert_eq!(noticed(|ctx, _| drop(ctx.today())), Noticed::default());
        assert_eq!(noticed(|ctx, _| drop(ctx.now())).passing, Some("it asks for the exact time"));
        assert_eq!(noticed(|ctx, _| drop(ctx.id())).passing, Some("it makes an id"));
        let write = |ctx: &Ctx, _: &Notes| ctx.db.tx(|_| Ok::<_, crate::DbError>(())).unwrap();
        assert_eq!(noticed(write).passing, Some("it writes"));
    }

    #[test]
    fn an_answer_is_right_until_the_first_moment_it_waits_for() {
        let seen = noticed(|ctx, notes| {
            assert!(!ctx.is_past("9999-02-01T00:00:00Z"));
            assert!(!ctx.is_past("9999-01-01T00:00:00Z"));
            assert!(ctx.is_past("2020-01-01T00:00:00Z"));
            notes.rests_on(RestsOn::Network(NetworkId::new("n1")));
        });
        assert_eq!(seen.until.as_deref(), Some("9999-01-01T00:00:00Z"));
        assert_eq!(seen.passing, None);
        assert_eq!(seen.rests_on, RestsOn::Network(NetworkId::new("n1")));
    }
}
