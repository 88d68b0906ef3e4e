//! Order, paging, walking: what queries rely on beyond single rows.

use torg_db::{Db, Error, args};
use torg_testkit::{TestDb, on_both};

const CREATE: &str =
    "CREATE TABLE card (id BIGINT PRIMARY KEY, said_at TEXT, parent BIGINT, weight DOUBLE PRECISION)";
const INSERT: &str = "INSERT INTO card (id, said_at, parent, weight) VALUES ($1, $2, $3, $4)";

type Card = (i64, Option<&'static str>, Option<i64>, Option<f64>);

fn with_cards(db: &TestDb, cards: &[Card]) -> Db {
    let db = db.open();
    db.tx(|tx| {
        tx.execute(CREATE, &[])?;
        for &(id, said_at, parent, weight) in cards {
            tx.execute(INSERT, args![id, said_at, parent, weight])?;
        }
        Ok::<_, Error>(())
    })
    .unwrap();
    db
}

fn ids(db: &Db, sql: &'static str, args: &[torg_db::Value]) -> Vec<i64> {
    db.read(|tx| tx.list(sql, args, |row| row.get(0))).unwrap()
}

#[test]
fn nulls_stand_where_the_statement_says() {
    on_both(|db| {
        let cards: [Card; 3] =
            [(1, Some("2024"), None, Some(2.0)), (2, None, None, None), (3, Some("2020"), None, Some(1.0))];
        let db = with_cards(db, &cards);
        assert_eq!(ids(&db, "SELECT id FROM card ORDER BY said_at NULLS FIRST", &[]), [2, 3, 1]);
        assert_eq!(ids(&db, "SELECT id FROM card ORDER BY said_at NULLS LAST", &[]), [3, 1, 2]);
        assert_eq!(ids(&db, "SELECT id FROM card ORDER BY said_at DESC NULLS FIRST", &[]), [2, 1, 3]);
        assert_eq!(ids(&db, "SELECT id FROM card ORDER BY weight DESC NULLS LAST", &[]), [1, 3, 2]);
    });
}

#[test]
fn fixed_width_times_and_ids_sort_as_text() {
    on_both(|db| {
        let times =
            ["2026-01-31T09:00:00Z", "2026-01-31T10:00:00Z", "2025-12-31T23:59:59Z", "2026-01-31T09:00:01Z"];
        let cards: Vec<Card> = (1..).zip(times).map(|(id, at)| (id, Some(at), None, None)).collect();
        let db = with_cards(db, &cards);
        assert_eq!(ids(&db, "SELECT id FROM card ORDER BY said_at NULLS LAST, id", &[]), [3, 1, 4, 2]);
        let since = "SELECT id FROM card WHERE said_at >= $1 ORDER BY said_at NULLS LAST";
        assert_eq!(ids(&db, since, args!["2026-01-31T09:00:01Z"]), [4, 2]);
    });
}

#[test]
fn a_list_is_paged_by_its_last_row_without_gap_or_repeat() {
    const PAGE: &str = "SELECT said_at, id FROM card WHERE (said_at, id) > ($1, $2)
            ORDER BY said_at NULLS LAST, id LIMIT CAST($3 AS BIGINT)";
    on_both(|db| {
        let times = ["2026-01", "2026-02", "2026-02", "2026-02", "2026-03", "2026-03", "2026-04"];
        let cards: Vec<Card> = (1..).zip(times).map(|(id, at)| (id, Some(at), None, None)).collect();
        let db = with_cards(db, &cards);
        let (mut seen, mut last) = (Vec::new(), (String::new(), 0_i64));
        loop {
            let page: Vec<(String, i64)> = db
                .read(|tx| tx.list(PAGE, args![&last.0, last.1, 2_i64], |row| Ok((row.get(0)?, row.get(1)?))))
                .unwrap();
            let Some(end) = page.last() else { break };
            last = end.clone();
            seen.extend(page.into_iter().map(|(_, id)| id));
        }
        assert_eq!(seen, [1, 2, 3, 4, 5, 6, 7]);
    });
}

#[test]
fn a_chain_is_walked_by_one_recursive_statement() {
    const BACK: &str = "WITH RECURSIVE back (id, parent, steps) AS (
            SELECT id, parent, CAST(0 AS BIGINT) FROM card WHERE id = $1
            UNION ALL
            SELECT c.id, c.parent, b.steps + 1 FROM card c JOIN back b ON c.id = b.parent WHERE b.steps < 10)
         SELECT id, steps FROM back ORDER BY steps";
    on_both(|db| {
        let db = with_cards(
            db,
            &[
                (1, None, None, None),
                (2, None, Some(1), None),
                (3, None, Some(2), None),
                (4, None, None, None),
            ],
        );
        let walk: Vec<(i64, i64)> =
            db.read(|tx| tx.list(BACK, args![3_i64], |row| Ok((row.get(0)?, row.get(1)?)))).unwrap();
        assert_eq!(walk, [(3, 0), (2, 1), (1, 2)]);
    });
}

#[test]
fn rows_are_ranked_by_window_functions() {
    const NEWEST: &str = "SELECT id FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY parent ORDER BY weight DESC NULLS LAST) AS place
            FROM card) ranked WHERE place = 1 ORDER BY id";
    on_both(|db| {
        let cards: [Card; 4] = [
            (1, None, Some(9), Some(1.0)),
            (2, None, Some(9), Some(3.0)),
            (3, None, Some(8), None),
            (4, None, Some(8), Some(0.5)),
        ];
        assert_eq!(ids(&with_cards(db, &cards), NEWEST, &[]), [2, 4]);
    });
}

#[test]
fn an_upsert_answers_with_the_row_as_it_stands_afterwards() {
    const UPSERT: &str = "INSERT INTO card (id, said_at, parent, weight) VALUES ($1, $2, $3, $4)
            ON CONFLICT (id) DO UPDATE SET said_at = excluded.said_at, weight = card.weight + excluded.weight
            RETURNING said_at, weight";
    const KEEP: &str = "INSERT INTO card (id, said_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING";
    on_both(|db| {
        let db = with_cards(db, &[]);
        let put = |said_at: &str, weight: f64| {
            let values = args![1_i64, said_at, Option::<i64>::None, weight];
            let read = |row: &torg_db::Row<'_>| Ok::<(String, f64), Error>((row.get(0)?, row.get(1)?));
            db.tx(|tx| tx.find(UPSERT, values, read)).unwrap().unwrap()
        };
        assert_eq!(put("2024", 1.5), ("2024".to_owned(), 1.5));
        assert_eq!(put("2025", 2.0), ("2025".to_owned(), 3.5));
        assert_eq!(db.tx(|tx| tx.execute(KEEP, args![1_i64, "2026"])).unwrap(), 0);
        assert_eq!(ids(&db, "SELECT id FROM card WHERE said_at = '2025'", &[]), [1]);
    });
}
