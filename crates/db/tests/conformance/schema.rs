//! One schema: run twice it changes nothing, and both engines end with the same tables and columns.

use std::collections::BTreeSet;
use torg_db::Db;
use torg_testkit::{databases, on_both};

/// Table, column, kind of value, may it be NULL.
const SQLITE_COLUMNS: &str = "SELECT t.name, c.name, c.type, CASE WHEN c.\"notnull\" = 1 OR c.pk > 0 THEN 'always' ELSE 'perhaps' END
        FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'";
const POSTGRES_COLUMNS: &str =
    "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT), UPPER(CAST(data_type AS TEXT)),
        CASE WHEN is_nullable = 'NO' THEN 'always' ELSE 'perhaps' END
        FROM information_schema.columns WHERE table_schema = 'public'";
const SQLITE_INDEXES: &str = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
const POSTGRES_INDEXES: &str = "SELECT CAST(i.indexname AS TEXT) FROM pg_indexes i
        WHERE i.schemaname = 'public' AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)";

fn lines(db: &Db, sql: &'static str, columns: usize) -> BTreeSet<String> {
    let read =
        |row: &torg_db::Row<'_>| (0..columns).map(|at| row.get::<String>(at)).collect::<Result<Vec<_>, _>>();
    db.read(|tx| tx.list(sql, &[], read)).unwrap().into_iter().map(|words| words.join(" ")).collect()
}

#[test]
fn migrating_twice_does_nothing_the_second_time() {
    on_both(|db| {
        assert_eq!(db.open().migrate().unwrap(), [], "a test database is migrated already");
    });
}

#[test]
fn both_engines_end_with_the_same_tables_columns_and_indexes() {
    let all: Vec<_> = databases()
        .iter()
        .map(|db| match db.engine {
            "sqlite" => (lines(&db.open(), SQLITE_COLUMNS, 4), lines(&db.open(), SQLITE_INDEXES, 1)),
            _ => (lines(&db.open(), POSTGRES_COLUMNS, 4), lines(&db.open(), POSTGRES_INDEXES, 1)),
        })
        .collect();
    let first = &all[0];
    assert!(first.0.len() > 100, "the query for columns found only {}", first.0.len());
    for other in &all[1..] {
        assert_eq!(first.0.symmetric_difference(&other.0).collect::<Vec<_>>(), Vec::<&String>::new());
        assert_eq!(first.1.symmetric_difference(&other.1).collect::<Vec<_>>(), Vec::<&String>::new());
    }
}

#[test]
fn only_the_five_portable_kinds_of_value_are_used() {
    for db in databases().iter().filter(|db| db.engine == "sqlite") {
        for line in lines(&db.open(), SQLITE_COLUMNS, 4) {
            let is_portable = ["TEXT", "BIGINT", "DOUBLE PRECISION", "BOOLEAN", "BYTEA"].iter().any(|kind| {
                line.ends_with(&format!(" {kind} always")) || line.ends_with(&format!(" {kind} perhaps"))
            });
            assert!(is_portable, "{line}");
        }
    }
}

#[test]
fn several_processes_may_migrate_at_the_same_time() {
    on_both(|db| {
        let starts: Vec<_> = (0..4)
            .map(|_| {
                let db = db.open();
                std::thread::spawn(move || db.migrate())
            })
            .collect();
        for start in starts {
            assert_eq!(start.join().unwrap().unwrap(), []);
        }
    });
}

#[test]
fn a_database_made_by_a_newer_program_is_refused_with_a_reason() {
    const NEWER: &str = "INSERT INTO migration (number, name, text_hash) VALUES (9999, 'later', 'x')";
    const EDITED: &str = "UPDATE migration SET text_hash = 'other' WHERE number = 1";
    on_both(|db| {
        let db = db.open();
        db.tx(|tx| tx.execute(NEWER, &[])).unwrap();
        assert!(matches!(db.migrate(), Err(torg_db::Error::Migration { number: 9999, .. })));
        db.tx(|tx| tx.execute(EDITED, &[])).unwrap();
        assert!(matches!(db.migrate(), Err(torg_db::Error::Migration { number: 1, .. })));
    });
}
