//! Every SQL text of the product, tried on both databases and held to the rules of writing SQL in Torg.
//!
//! The rules and what was seen without them: ARCHITECTURE.md, "Two databases, one SQL text".

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is amiss")]

use std::collections::{BTreeMap, BTreeSet};
use torg_db::Db;
use torg_stories::repository::{files, is_test, parsed};
use torg_stories::sql_texts::{SqlText, sql_texts};
use torg_testkit::{on_both, sqlite};

/// What either has no equal on the other side, or would bring in time and chance from outside `Ctx`.
const REFUSED: &[(&str, &str)] = &[
    ("NOW(", "times come from ctx.now()"),
    ("CURRENT_", "times come from ctx.now()"),
    ("DATETIME(", "times come from ctx.now()"),
    ("RANDOM(", "ids come from ctx.id()"),
    ("LOWER(", "letters are folded in Rust: store a folded column"),
    ("UPPER(", "letters are folded in Rust: store a folded column"),
    ("ILIKE", "search a folded column with LIKE"),
    ("JSON_", "JSON is read in Rust"),
    ("->", "JSON is read in Rust"),
    ("::", "write CAST(x AS type)"),
    ("INSERT OR", "write ON CONFLICT"),
    ("IFNULL(", "write COALESCE"),
    ("GROUP_CONCAT(", "join texts in Rust"),
    ("STRING_AGG(", "join texts in Rust"),
    ("ARRAY", "lists are rows"),
    ("PRAGMA", "only the database layer knows the engine"),
    (" COLLATE ", "sort names in Rust"),
    (" GLOB ", "search a folded column with LIKE"),
    ("ROWID", "every table has a key of its own"),
];

/// Columns that hold words people read; they are sorted in Rust, by the reader's language.
const SORTED_IN_RUST: &[&str] = &["name", "display_name", "title", "claim", "text", "sign_in_name"];

fn texts() -> Vec<(String, SqlText)> {
    let product = files("crates", "rs").into_iter().filter(|path| path.contains("/src/") && !is_test(path));
    product
        .flat_map(|path| sql_texts(&parsed(&path)).into_iter().map(move |sql| (path.clone(), sql)))
        .collect()
}

/// Place and text of every statement of the stages.
fn texts_of_stages() -> Vec<(String, &'static str)> {
    let stages = texts().into_iter().filter(|(path, _)| path.starts_with("crates/stages/"));
    let named =
        stages.map(|(path, sql)| (format!("{path} {}", sql.name.as_deref().unwrap_or("?")), sql.text));
    named.map(|(place, text)| (place, &*text.leak())).collect() // the layer takes only texts that live forever
}

fn report(complaints: impl IntoIterator<Item = String>) {
    let complaints: Vec<String> = complaints.into_iter().collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn every_statement_is_understood_by_both_databases() {
    let texts = texts_of_stages();
    assert!(texts.len() > 100, "the scan found only {} statements", texts.len());
    on_both(|db| {
        let opened = db.open();
        report(texts.iter().filter_map(|(place, sql)| {
            let answer = opened.read(|tx| tx.check(sql));
            answer.err().map(|e| format!("{} refuses {place}: {}", db.engine, deepest(&e)))
        }));
    });
}

fn deepest(error: &dyn std::error::Error) -> String {
    error.source().map_or_else(|| error.to_string(), deepest)
}

#[test]
fn statements_stand_in_constants_of_the_stages_and_of_the_database_layer() {
    report(texts().into_iter().filter_map(|(path, sql)| {
        let first_line = sql.text.lines().next().unwrap_or_default().to_owned();
        let is_home = path.starts_with("crates/stages/") || path.starts_with("crates/db/");
        match sql.name {
            None => Some(format!("{path}: give this statement a constant: {first_line}")),
            Some(name) if !is_home => Some(format!("{path} {name}: statements stand in stages")),
            Some(_) => None,
        }
    }));
}

#[test]
fn nothing_is_used_that_the_other_database_does_not_know() {
    report(texts_of_stages().iter().flat_map(|(place, sql)| {
        let upper = without_literals(sql).to_uppercase();
        let hits = REFUSED.iter().filter(move |(word, _)| upper.contains(word));
        hits.map(move |(word, instead)| format!("{place}: {word}: {instead}"))
    }));
}

#[test]
fn literals_hold_no_dollar() {
    let holds_dollar = |sql: &str| sql.split('\'').skip(1).step_by(2).any(|word| word.contains('$'));
    let texts = texts_of_stages().into_iter().filter(|(_, sql)| holds_dollar(sql));
    report(texts.map(|(place, _)| format!("{place}: a $ in quotes would be read as a parameter")));
}

#[test]
fn like_searches_only_folded_columns() {
    report(texts_of_stages().iter().flat_map(|(place, sql)| {
        let raw = searched_columns(sql).into_iter().filter(|column| !column.ends_with("folded"));
        raw.map(|column| format!("{place}: LIKE on {column}")).collect::<Vec<_>>()
    }));
}

/// What stands before each LIKE or NOT LIKE.
fn searched_columns(sql: &str) -> Vec<String> {
    let words: Vec<&str> = sql.split_whitespace().collect();
    let likes = words.iter().enumerate().filter(|(_, word)| **word == "LIKE");
    let before = likes.filter_map(|(at, _)| {
        let at = at.checked_sub(1)?;
        let at = if words[at] == "NOT" { at.checked_sub(1)? } else { at };
        Some(words[at].trim_matches(['(', ')']).to_owned())
    });
    before.collect()
}

#[test]
fn sums_and_averages_are_cast() {
    let is_bare = |sql: &str| {
        let upper = sql.to_uppercase();
        ["SUM(", "AVG("]
            .iter()
            .any(|sum| upper.match_indices(sum).any(|(at, _)| !stands_in_cast(&upper[..at])))
    };
    let bare = texts_of_stages().into_iter().filter(|(_, sql)| is_bare(sql));
    report(bare.map(|(place, _)| format!("{place}: SUM and AVG are NUMERIC on PostgreSQL: cast them")));
}

/// Is one of the parentheses that are open at the end of `before` a cast's?
fn stands_in_cast(before: &str) -> bool {
    let mut open = Vec::new();
    for (at, letter) in before.char_indices() {
        match letter {
            '(' => open.push(before[..at].ends_with("CAST")),
            ')' => drop(open.pop()),
            _ => {}
        }
    }
    open.contains(&true)
}

#[test]
fn words_people_read_are_not_sorted_by_the_database() {
    report(texts_of_stages().iter().flat_map(|(place, sql)| {
        let columns = order_columns(sql).into_iter().map(|(column, _)| column);
        let wrong =
            columns.filter(|column| SORTED_IN_RUST.contains(&column.rsplit('.').next().unwrap_or_default()));
        wrong
            .map(|column| format!("{place}: ORDER BY {column}: sort in Rust by the reader's language"))
            .collect::<Vec<_>>()
    }));
}

#[test]
fn columns_that_may_be_null_say_where_null_sorts() {
    let db = sqlite();
    let may_be_null = nullable_columns(&db.open());
    report(texts_of_stages().iter().flat_map(|(place, sql)| {
        let tables = tables_of(sql);
        let is_nullable = |column: &str| {
            let (alias, name) =
                column.split_once('.').map_or((None, column), |(alias, name)| (Some(alias), name));
            let mut read =
                tables.iter().filter(|(known, _)| alias.is_none_or(|alias| alias == known.as_str()));
            read.any(|(_, table)| may_be_null.contains(&format!("{table}.{name}")))
        };
        let silent = order_columns(sql).into_iter().filter(|(column, says)| !says && is_nullable(column));
        silent
            .map(|(column, _)| format!("{place}: ORDER BY {column}: write NULLS FIRST or NULLS LAST"))
            .collect::<Vec<_>>()
    }));
}

fn nullable_columns(db: &Db) -> BTreeSet<String> {
    const NULLABLE: &str =
        "SELECT t.name || '.' || c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c
            WHERE t.type = 'table' AND c.\"notnull\" = 0 AND c.pk = 0";
    let all = db.read(|tx| tx.list(NULLABLE, &[], |row| row.get::<String>(0))).unwrap();
    all.into_iter().collect()
}

/// Plain columns of every ORDER BY, with: does it say where NULL sorts? Expressions and numbers are left out.
fn order_columns(sql: &str) -> Vec<(String, bool)> {
    let one_line = sql.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut columns = Vec::new();
    for after in one_line.split("ORDER BY ").skip(1) {
        let end = [" LIMIT", " OFFSET", ")", " FOR UPDATE", " UNION"]
            .iter()
            .filter_map(|stop| after.find(stop))
            .min();
        for term in after[..end.unwrap_or(after.len())].split(',') {
            let column = term.split_whitespace().next().unwrap_or_default();
            let is_plain =
                column.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "._".contains(c));
            if is_plain && column.chars().any(|c| c.is_ascii_lowercase()) {
                columns.push((column.to_owned(), term.contains("NULLS ")));
            }
        }
    }
    columns
}

/// Alias (or own name) of every table that is read, with the table.
fn tables_of(sql: &str) -> BTreeMap<String, String> {
    let spaced = sql.replace(['(', ')', ','], " ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let reads = words.iter().enumerate().filter(|(_, word)| ["FROM", "JOIN"].contains(*word));
    reads
        .filter_map(|(at, _)| {
            let table = words.get(at + 1)?;
            let next = words.get(at + 2).copied().unwrap_or_default();
            let is_alias = !next.is_empty() && next.chars().all(|c| c.is_ascii_lowercase() || c == '_');
            let alias = if is_alias { next } else { table };
            Some((alias.to_owned(), (*table).to_owned()))
        })
        .collect()
}

/// The statement without the words in quotes.
fn without_literals(sql: &str) -> String {
    sql.split('\'').step_by(2).collect::<Vec<_>>().join("''")
}

#[test]
fn the_rules_see_what_they_are_for() {
    assert!(stands_in_cast("SELECT CAST(COALESCE("));
    assert!(!stands_in_cast("SELECT CAST(1 AS BIGINT), "));
    let sql = "SELECT n.id FROM note n LEFT JOIN person p ON p.id = n.by ORDER BY n.said_at DESC, p.name NULLS LAST LIMIT 3";
    assert_eq!(order_columns(sql), [("n.said_at".to_owned(), false), ("p.name".to_owned(), true)]);
    assert_eq!(tables_of(sql).get("p").map(String::as_str), Some("person"));
    assert_eq!(without_literals("a = 'now()' AND b"), "a = '' AND b");
    assert_eq!(searched_columns("WHERE (o.name NOT LIKE $1) AND (folded LIKE $2)"), ["o.name", "folded"]);
}
