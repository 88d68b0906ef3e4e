//! What goes wrong is told apart the same way on both engines.

use torg_db::{Db, Error, args};
use torg_testkit::{TestDb, on_both};

const PARENT: &str = "CREATE TABLE network_like (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE)";
const CHILD: &str =
    "CREATE TABLE board_like (id TEXT PRIMARY KEY, parent TEXT NOT NULL REFERENCES network_like (id),
        kind TEXT NOT NULL CHECK (kind IN ('open', 'closed')))";
const INSERT_PARENT: &str = "INSERT INTO network_like (id, name) VALUES ($1, $2)";
const INSERT_CHILD: &str = "INSERT INTO board_like (id, parent, kind) VALUES ($1, $2, $3)";
const DELETE_PARENT: &str = "DELETE FROM network_like WHERE id = $1";

fn with_tables(db: &TestDb) -> Db {
    let db = db.open();
    db.tx(|tx| {
        tx.execute(PARENT, &[])?;
        tx.execute(CHILD, &[])?;
        tx.execute(INSERT_PARENT, args!["gr", "Göteborgsregionen"])?;
        tx.execute(INSERT_CHILD, args!["b1", "gr", "open"])
    })
    .unwrap();
    db
}

fn run(db: &Db, sql: &'static str, values: &[torg_db::Value]) -> Result<u64, Error> {
    db.tx(|tx| tx.execute(sql, values))
}

#[test]
fn a_second_row_under_the_same_key_is_a_duplicate_that_names_the_key() {
    on_both(|db| {
        let db = with_tables(db);
        for values in [args!["gr", "another"], args!["another", "Göteborgsregionen"]] {
            match run(&db, INSERT_PARENT, values) {
                Err(Error::Duplicate(key)) => assert!(key.contains("network_like"), "{key}"),
                other => panic!("{other:?}"),
            }
        }
    });
}

#[test]
fn a_row_without_its_parent_is_told_apart_from_a_duplicate() {
    on_both(|db| {
        let db = with_tables(db);
        assert!(matches!(run(&db, INSERT_CHILD, args!["b2", "nowhere", "open"]), Err(Error::MissingParent)));
        assert!(matches!(run(&db, DELETE_PARENT, args!["gr"]), Err(Error::MissingParent)), "still needed");
        assert!(matches!(run(&db, INSERT_CHILD, args!["b1", "gr", "open"]), Err(Error::Duplicate(_))));
    });
}

#[test]
fn a_value_outside_its_check_and_a_null_that_is_not_allowed_are_mistakes() {
    on_both(|db| {
        let db = with_tables(db);
        assert!(matches!(run(&db, INSERT_CHILD, args!["b2", "gr", "ajar"]), Err(Error::Broken { .. })));
        assert!(matches!(
            run(&db, INSERT_PARENT, args!["x", Option::<&str>::None]),
            Err(Error::Broken { .. })
        ));
    });
}

#[test]
fn a_statement_that_is_none_is_refused_when_checked() {
    on_both(|db| {
        let db = with_tables(db);
        let check = |sql| db.read(|tx| tx.check(sql));
        assert!(check("SELECT name FROM network_like WHERE id = $1").is_ok());
        for wrong in ["SELECT nome FROM network_like", "SELECT name FROM networklike", "SELEKT 1"] {
            match check(wrong) {
                Err(Error::Broken { doing, .. }) => assert_eq!(doing, wrong),
                other => panic!("{wrong}: {other:?}"),
            }
        }
    });
}

#[test]
fn an_address_where_nothing_answers_is_not_available() {
    let nowhere = Db::open("postgres://torg@127.0.0.1:1/torg?connect_timeout=2");
    assert!(matches!(nowhere, Err(Error::NotAvailable(_))), "{nowhere:?}");
    let folder = Db::open("/nowhere/at/all/torg.db");
    assert!(matches!(folder, Err(Error::NotAvailable(_))), "{folder:?}");
}

/// A database with enough rows for many pages, cleanly closed. Its folder and file.
fn filled() -> (impl Sized, std::path::PathBuf) {
    const LETTERS: &str = "CREATE TABLE letter (id BIGINT PRIMARY KEY, text TEXT NOT NULL)";
    const INSERT: &str = "INSERT INTO letter (id, text) VALUES ($1, $2)";
    let folder = torg_testkit::temporary_folder();
    let file = folder.path().join("torg.db");
    let db = Db::open(file.to_str().unwrap()).unwrap();
    db.migrate().unwrap();
    db.tx(|tx| tx.execute(LETTERS, &[])).unwrap();
    let text = "omsorg ".repeat(100);
    db.tx(|tx| (0..2_000_i64).try_for_each(|id| tx.execute(INSERT, args![id, &text]).map(drop))).unwrap();
    (folder, file)
}

/// Writes nonsense over pages in the middle of a file.
fn spoil(file: &std::path::Path) {
    use std::io::{Seek, SeekFrom, Write};
    let length = std::fs::metadata(file).unwrap().len();
    let mut open = std::fs::OpenOptions::new().write(true).open(file).unwrap();
    open.seek(SeekFrom::Start(length / 2)).unwrap();
    open.write_all(&[0xab; 40_960]).unwrap();
}

#[test]
fn a_file_that_was_cut_off_is_damaged() {
    let (_folder, file) = filled();
    Db::open(file.to_str().unwrap()).unwrap();
    let open = std::fs::OpenOptions::new().write(true).open(&file).unwrap();
    open.set_len(std::fs::metadata(&file).unwrap().len() / 2).unwrap();
    assert!(matches!(Db::open(file.to_str().unwrap()), Err(Error::Damaged(_))));
}

#[test]
fn a_spoilt_page_is_found_when_the_whole_file_is_read_and_that_is_at_once_after_an_unclean_stop() {
    let (_folder, file) = filled();
    Db::open(file.to_str().unwrap()).unwrap().check_whole().unwrap();
    spoil(&file);
    let db = Db::open(file.to_str().unwrap()).unwrap();
    assert!(matches!(db.check_whole(), Err(Error::Damaged(_))));
    drop(db);
    // A log that is there tells of a process that was killed; what is in it does not matter here.
    std::fs::write(file.with_extension("db-wal"), [0xab; 4_096]).unwrap();
    assert!(matches!(Db::open(file.to_str().unwrap()), Err(Error::Damaged(_))));
}

#[test]
fn a_file_that_is_no_database_is_damaged() {
    let folder = torg_testkit::temporary_folder();
    let file = folder.path().join("torg.db");
    std::fs::write(&file, "this is a letter and not a database\n".repeat(200)).unwrap();
    assert!(matches!(Db::open(file.to_str().unwrap()), Err(Error::Damaged(_))));
}
