//! What changed, for whoever keeps answers in memory (decision 0020).
//!
//! Every transaction that inserts, updates or deletes gives the next number to the places it changed, in the same
//! transaction and in the order of commits. Nobody has to remember to do so: without a word from the stage the place is
//! [`EVERYWHERE`], and a transaction that writes other tables than it said is counted there too.

use crate::engine::{Db, Engine};
use crate::tx::{self, Tx};
use crate::{Error, Row, args};

/// The place of a change that may be seen anywhere.
pub const EVERYWHERE: &str = "";

const MOVE: &str = "INSERT INTO change (place, seq)
     VALUES ($1, (SELECT CAST(COALESCE(MAX(seq), 0) + 1 AS BIGINT) FROM change))
     ON CONFLICT (place) DO UPDATE SET seq = excluded.seq";
const LIST_CHANGES: &str = "SELECT place, seq FROM change WHERE seq > $1 ORDER BY seq";

/// What a transaction has written so far.
#[derive(Debug, Default)]
pub(crate) struct Written {
    tables: Vec<&'static str>,
    places: Vec<(String, &'static [&'static str])>,
    pub(crate) has_turn: bool,
    /// While migrating: the table of changes may not be there yet.
    pub(crate) is_silent: bool,
}

impl Written {
    /// Remembers the table a statement writes to.
    pub(crate) fn note(&mut self, sql: &'static str) {
        if let Some(table) = table_written(sql)
            && !self.tables.contains(&table)
        {
            self.tables.push(table);
        }
    }

    /// The places to be moved: none where nothing was written.
    fn take(&mut self) -> Vec<String> {
        let tables = std::mem::take(&mut self.tables);
        let places = std::mem::take(&mut self.places);
        if tables.is_empty() || self.is_silent {
            return Vec::new();
        }
        let is_within = |table: &&str| places.iter().any(|(_, own)| own.contains(table));
        if places.is_empty() || !tables.iter().all(is_within) {
            return vec![EVERYWHERE.to_owned()];
        }
        places.into_iter().map(|(place, _)| place).collect()
    }
}

/// The table that an INSERT, UPDATE or DELETE names.
fn table_written(sql: &'static str) -> Option<&'static str> {
    let mut words = sql.split_ascii_whitespace();
    let name = match words.next()? {
        "INSERT" | "DELETE" => words.nth(1)?,
        "UPDATE" => words.next()?,
        _ => return None,
    };
    name.split('(').next()
}

impl Tx<'_> {
    /// Says that what this transaction writes into `tables` is seen only by answers that rest on `place`. Whatever else
    /// it writes makes the change one of [`EVERYWHERE`].
    pub fn changes_only(&mut self, place: &str, tables: &'static [&'static str]) {
        if !self.1.places.iter().any(|(known, _)| known == place) {
            self.1.places.push((place.to_owned(), tables));
        }
    }

    /// Numbers what was written; right before the commit.
    pub(crate) fn settle(&mut self) -> Result<(), Error> {
        let places = self.1.take();
        if places.is_empty() {
            return Ok(());
        }
        self.take_turn()?;
        for place in places {
            self.execute(MOVE, args![place])?;
        }
        Ok(())
    }
}

impl Db {
    /// Places that changed after the number `seq`, each with its newest number, in rising order. One statement without a
    /// transaction around it: it is asked for every page.
    ///
    /// # Errors
    /// The database's.
    pub fn changes_since(&self, seq: i64) -> Result<Vec<(String, i64)>, Error> {
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        match self.engine() {
            Engine::Sqlite { readers, .. } => {
                let connection = readers.take()?;
                Tx(tx::Engine::Sqlite(&connection), Written::default()).list(LIST_CHANGES, args![seq], read)
            }
            Engine::Postgres(pool) => pool.take()?.list_alone(LIST_CHANGES, args![seq], read),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{EVERYWHERE, Written, table_written};

    #[test]
    fn a_statement_tells_the_table_it_writes_to() {
        assert_eq!(table_written("INSERT INTO note (id) VALUES ($1)"), Some("note"));
        assert_eq!(table_written("INSERT INTO note(id) VALUES ($1)"), Some("note"));
        assert_eq!(table_written("\n  UPDATE note SET text = $1"), Some("note"));
        assert_eq!(table_written("DELETE FROM link WHERE later_id = $1"), Some("link"));
        assert_eq!(table_written("SELECT id FROM note"), None);
        assert_eq!(table_written("CREATE TABLE note (id TEXT)"), None);
    }

    #[test]
    fn what_nobody_narrowed_or_what_goes_beyond_is_a_change_everywhere() {
        let written = |statements: &[&'static str], places: &[&str]| {
            let mut written = Written::default();
            statements.iter().for_each(|sql| written.note(sql));
            let own: &'static [&'static str] = &["note", "link"];
            written.places = places.iter().map(|place| ((*place).to_owned(), own)).collect();
            written.take()
        };
        let (note, person) = ("INSERT INTO note (id) VALUES ($1)", "UPDATE person SET language = $1");
        assert_eq!(written(&["SELECT id FROM note"], &[]), Vec::<String>::new());
        assert_eq!(written(&[note], &[]), [EVERYWHERE]);
        assert_eq!(written(&[note], &["n1"]), ["n1"]);
        assert_eq!(written(&[note, person], &["n1"]), [EVERYWHERE]);
    }
}
