//! Values go in and come out unchanged: every type, NULL of every type, Nordic letters, parameters by number.

use torg_db::{Db, Error, Value, args};
use torg_testkit::on_both;

const CREATE: &str = "CREATE TABLE thing (id BIGINT PRIMARY KEY, word TEXT, amount BIGINT, share DOUBLE PRECISION, is_open BOOLEAN)";
const INSERT: &str = "INSERT INTO thing (id, word, amount, share, is_open) VALUES ($1, $2, $3, $4, $5)";
const LIST: &str = "SELECT word, amount, share, is_open FROM thing ORDER BY id";

type Thing = (Option<String>, Option<i64>, Option<f64>, Option<bool>);

fn list(db: &Db) -> Vec<Thing> {
    db.read(|tx| tx.list(LIST, &[], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))).unwrap()
}

#[test]
fn every_type_comes_back_as_it_went_in() {
    on_both(|db| {
        let db = db.open();
        let things: [Thing; 3] = [
            (Some("Trygghet".into()), Some(i64::MAX), Some(0.1), Some(true)),
            (Some(String::new()), Some(i64::MIN), Some(-1.5e300), Some(false)),
            (Some("line\nline\t'quote' \"quote\" $1 ?2 %".into()), Some(0), Some(1.0 / 3.0), Some(true)),
        ];
        db.tx(|tx| {
            tx.execute(CREATE, &[])?;
            for (id, (word, amount, share, is_open)) in (1_i64..).zip(things.clone()) {
                assert_eq!(tx.execute(INSERT, args![id, word, amount, share, is_open])?, 1);
            }
            Ok::<_, Error>(())
        })
        .unwrap();
        assert_eq!(list(&db), things);
    });
}

#[test]
fn null_of_every_type_is_stored_and_read_as_none() {
    on_both(|db| {
        let db = db.open();
        let nothing =
            [Value::Int(Some(1)), Value::Text(None), Value::Int(None), Value::Real(None), Value::Bool(None)];
        db.tx(|tx| {
            tx.execute(CREATE, &[])?;
            tx.execute(INSERT, &nothing)
        })
        .unwrap();
        assert_eq!(list(&db), [(None, None, None, None)]);
        let is_missing: Result<Vec<String>, Error> = db.read(|tx| tx.list(LIST, &[], |row| row.get(0)));
        assert!(
            matches!(is_missing, Err(Error::Broken { .. })),
            "NULL read as text is a mistake, not an empty text"
        );
    });
}

#[test]
fn a_bare_parameter_may_be_null_when_it_is_cast() {
    const FILTER: &str = "SELECT id FROM thing WHERE CAST($1 AS TEXT) IS NULL OR word = $1 ORDER BY id";
    on_both(|db| {
        let db = db.open();
        db.tx(|tx| {
            tx.execute(CREATE, &[])?;
            for (id, word) in [(1, "a"), (2, "b")] {
                tx.execute(
                    INSERT,
                    args![id, word, Option::<i64>::None, Option::<f64>::None, Option::<bool>::None],
                )?;
            }
            Ok::<_, Error>(())
        })
        .unwrap();
        let ids =
            |word: Option<&str>| db.read(|tx| tx.list(FILTER, args![word], |row| row.get::<i64>(0))).unwrap();
        assert_eq!(ids(None), [1, 2]);
        assert_eq!(ids(Some("b")), [2]);
    });
}

#[test]
fn parameters_are_counted_by_their_number_and_not_by_where_they_stand() {
    const TURNED: &str = "SELECT CAST($2 AS TEXT) || '-' || CAST($10 AS TEXT) || '-' || CAST($1 AS TEXT) || '-' || CAST($2 AS TEXT)
            WHERE $3 = $4 AND $5 < $6 AND $8 > $7 AND $9 = 'i' AND $3 = 'c' AND $6 = 'f' AND $7 = 'g'";
    on_both(|db| {
        let values = args!["a", "b", "c", "c", "e", "f", "g", "h", "i", "j"];
        let joined: Option<String> = db.open().read(|tx| tx.find(TURNED, values, |row| row.get(0))).unwrap();
        assert_eq!(joined.as_deref(), Some("b-j-a-b"));
    });
}

#[test]
fn nordic_letters_are_stored_and_compared_by_letter() {
    const SAME: &str = "SELECT word FROM thing WHERE word = $1";
    on_both(|db| {
        let db = db.open();
        let names =
            ["Åre", "Älvdalen", "Öckerö", "Ærø", "Øygarden", "Hǫfn", "Þingvellir", "'s-Hertogenbosch", "👵🏽"];
        db.tx(|tx| {
            tx.execute(CREATE, &[])?;
            for (id, name) in (1_i64..).zip(names) {
                tx.execute(
                    INSERT,
                    args![id, name, Option::<i64>::None, Option::<f64>::None, Option::<bool>::None],
                )?;
            }
            Ok::<_, Error>(())
        })
        .unwrap();
        for name in names {
            let found: Vec<String> = db.read(|tx| tx.list(SAME, args![name], |row| row.get(0))).unwrap();
            assert_eq!(found, [name]);
        }
        let other_case: Vec<String> = db.read(|tx| tx.list(SAME, args!["åre"], |row| row.get(0))).unwrap();
        assert_eq!(other_case, Vec::<String>::new(), "comparing is exact; folding is done in Rust");
    });
}

#[test]
fn sums_counts_and_averages_come_back_as_numbers() {
    const SUMS: &str = "SELECT CAST(COUNT(*) AS BIGINT), CAST(COUNT(*) FILTER (WHERE is_open) AS BIGINT),
            CAST(SUM(amount) AS BIGINT), CAST(AVG(amount) AS DOUBLE PRECISION) FROM thing";
    on_both(|db| {
        let db = db.open();
        db.tx(|tx| {
            tx.execute(CREATE, &[])?;
            for (id, amount, is_open) in [(1, 4, true), (2, 7, false), (3, 8, true)] {
                tx.execute(INSERT, args![id, "x", i64::from(amount), 0.5, is_open])?;
            }
            Ok::<_, Error>(())
        })
        .unwrap();
        let read = |row: &torg_db::Row<'_>| {
            Ok((row.get::<i64>(0)?, row.get::<i64>(1)?, row.get::<i64>(2)?, row.get::<f64>(3)?))
        };
        let sums = db.read(|tx| tx.find(SUMS, &[], read)).unwrap();
        assert_eq!(sums, Some((3, 2, 19, 19.0 / 3.0)));
    });
}
