//! All or nothing, one picture while reading, and no harm from an error or a panic in the middle.

use std::sync::mpsc;
use torg_db::{Db, Error, args};
use torg_testkit::{TestDb, on_both};

const CREATE: &str = "CREATE TABLE tally (id BIGINT PRIMARY KEY)";
const INSERT: &str = "INSERT INTO tally (id) VALUES ($1)";
const COUNT: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM tally";

fn with_table(db: &TestDb) -> Db {
    let db = db.open();
    db.tx(|tx| tx.execute(CREATE, &[])).unwrap();
    db
}

fn count(db: &Db) -> i64 {
    db.read(|tx| tx.count(COUNT, &[])).unwrap()
}

#[test]
fn what_returns_an_error_leaves_nothing_behind() {
    #[derive(Debug)]
    enum Mine {
        ChangedMyMind,
        Database,
    }
    impl From<Error> for Mine {
        fn from(_: Error) -> Self {
            Self::Database
        }
    }
    on_both(|db| {
        let db = with_table(db);
        let result: Result<(), Mine> = db.tx(|tx| {
            tx.execute(INSERT, args![1_i64])?;
            Err(Mine::ChangedMyMind)
        });
        assert!(matches!(result, Err(Mine::ChangedMyMind)));
        assert_eq!(count(&db), 0);
        db.tx(|tx| tx.execute(INSERT, args![1_i64])).unwrap();
        assert_eq!(count(&db), 1);
    });
}

#[test]
fn a_panic_leaves_nothing_behind_and_the_database_usable() {
    on_both(|db| {
        let db = with_table(db);
        for _ in 0..20 {
            let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                db.tx(|tx| {
                    tx.execute(INSERT, args![7_i64])?;
                    if tx.count(COUNT, &[])? > 0 {
                        panic!("a mistake in the middle of a command");
                    }
                    Ok::<_, Error>(0_u64)
                })
            }));
            assert!(panicked.is_err());
        }
        assert_eq!(count(&db), 0);
        db.tx(|tx| tx.execute(INSERT, args![7_i64])).unwrap();
        assert_eq!(count(&db), 1);
    });
}

#[test]
fn a_reader_keeps_its_picture_while_others_write() {
    on_both(|db| {
        let reader = with_table(db);
        let writer = db.open();
        let (ask, asked) = mpsc::channel::<()>();
        let (tell, told) = mpsc::channel::<()>();
        let writing = std::thread::spawn(move || {
            asked.recv().unwrap();
            writer.tx(|tx| tx.execute(INSERT, args![1_i64])).unwrap();
            tell.send(()).unwrap();
        });
        let (before, after) = reader
            .read(|tx| {
                let before = tx.count(COUNT, &[])?;
                ask.send(()).unwrap();
                told.recv().unwrap(); // the writer was not kept waiting by this reader
                Ok::<_, Error>((before, tx.count(COUNT, &[])?))
            })
            .unwrap();
        writing.join().unwrap();
        assert_eq!((before, after), (0, 0));
        assert_eq!(count(&reader), 1);
    });
}

#[test]
fn what_one_handle_commits_the_next_one_reads() {
    on_both(|db| {
        let one = with_table(db);
        let other = db.open();
        for id in 0..50_i64 {
            one.tx(|tx| tx.execute(INSERT, args![id])).unwrap();
            assert_eq!(count(&other), id + 1);
        }
    });
}

#[test]
fn a_reading_transaction_refuses_to_write() {
    on_both(|db| {
        let db = with_table(db);
        assert!(db.read(|tx| tx.execute(INSERT, args![1_i64])).is_err());
        assert_eq!(count(&db), 0);
    });
}
