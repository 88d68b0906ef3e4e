//! Many writers, one order: whoever reads "greater than the last number" misses nothing and sees nothing twice.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use torg_db::{Db, Error, args};
use torg_testkit::on_both;

const CREATE: &str = "CREATE TABLE line (seq BIGINT PRIMARY KEY, writer BIGINT NOT NULL)";
const NEXT: &str = "SELECT CAST(COALESCE(MAX(seq), 0) + 1 AS BIGINT) FROM line";
const INSERT: &str = "INSERT INTO line (seq, writer) VALUES ($1, $2)";
const AFTER: &str = "SELECT seq FROM line WHERE seq > $1 ORDER BY seq";
const COUNT: &str = "SELECT CAST(COUNT(*) AS BIGINT) FROM line";

const WRITERS: i64 = 8;
const LINES_EACH: i64 = 40;

/// Some transactions dawdle after taking their number, so that others could overtake them.
fn write(db: &Db, writer: i64) {
    for round in 0..LINES_EACH {
        db.tx(|tx| {
            tx.take_turn()?;
            let seq = tx.count(NEXT, &[])?;
            tx.execute(INSERT, args![seq, writer])?;
            if (round + writer) % 10 == 0 {
                std::thread::sleep(Duration::from_millis(3));
            }
            Ok::<_, Error>(())
        })
        .unwrap();
    }
}

/// Reads on from the last number until the writers are done and nothing new is there.
fn follow(db: &Db, are_done: &AtomicBool) -> Vec<i64> {
    let mut seen = Vec::new();
    loop {
        let were_done = are_done.load(Ordering::SeqCst);
        let last = seen.last().copied().unwrap_or(0);
        let new: Vec<i64> = db.read(|tx| tx.list(AFTER, args![last], |row| row.get(0))).unwrap();
        if new.is_empty() && were_done {
            return seen;
        }
        seen.extend(new);
    }
}

#[test]
fn no_follower_misses_a_line_that_commits_late() {
    on_both(|db| {
        db.open().tx(|tx| tx.execute(CREATE, &[])).unwrap();
        let are_done = AtomicBool::new(false);
        let handles: Vec<Db> = (0..3).map(|_| db.open()).collect(); // three server processes
        let seen = std::thread::scope(|scope| {
            let writers: Vec<_> = (0..WRITERS)
                .zip(handles.iter().cycle())
                .map(|(writer, handle)| scope.spawn(move || write(handle, writer)))
                .collect();
            let followers: Vec<_> =
                handles.iter().map(|handle| scope.spawn(|| follow(handle, &are_done))).collect();
            for writer in writers {
                writer.join().unwrap();
            }
            are_done.store(true, Ordering::SeqCst);
            followers.into_iter().map(|follower| follower.join().unwrap()).collect::<Vec<_>>()
        });
        let every: Vec<i64> = (1..=WRITERS * LINES_EACH).collect();
        for follower in seen {
            assert_eq!(follower, every);
        }
        assert_eq!(db.open().read(|tx| tx.count(COUNT, &[])).unwrap(), WRITERS * LINES_EACH);
    });
}
