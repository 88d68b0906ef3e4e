//! Who may open and post what: every address of the server, as every role and as a stranger, against `table.tsv`.
//! An address that is not in the table fails the test. What one network keeps to itself is in `apart`.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod apart;
mod house;
mod kept;
mod table;

use house::House;
use std::collections::BTreeSet;
use table::{ROLES, Row, Table};
use torg_stories::Session;
use torg_web::all_routes;

#[test]
fn every_address_is_in_the_table_and_every_row_is_an_address() {
    let table = Table::read();
    let routes: BTreeSet<String> =
        all_routes().into_iter().map(|(method, path)| format!("{method}\t{path}")).collect();
    let rows: BTreeSet<String> =
        table.rows.iter().map(|row| format!("{}\t{}", row.method, row.route)).collect();
    let missing: Vec<_> = routes.difference(&rows).cloned().collect();
    let gone: Vec<_> = rows.difference(&routes).cloned().collect();
    assert!(missing.is_empty(), "say in table.tsv who may open:\n{}", missing.join("\n"));
    assert!(gone.is_empty(), "table.tsv has addresses that are gone:\n{}", gone.join("\n"));
}

/// Each role walks in a copy of its own, so that what one does is not what another finds.
#[test]
fn every_role_gets_what_the_table_says() {
    let house = House::build();
    let table = Table::read();
    let mut differences = Vec::new();
    for (place, role) in ROLES.iter().enumerate() {
        let (server, _copy) = house.copy();
        let session = house.session(&server, role);
        let reads = table.rows.iter().filter(|row| row.method == "GET");
        let writes = table.rows.iter().filter(|row| row.method == "POST");
        for row in reads.chain(writes) {
            let answered = ask(&house, (&server, &session), &table, row);
            let expected = row.answers.chars().nth(place).unwrap();
            if answered != expected {
                differences
                    .push(format!("{} {} as {role}: {answered}, not {expected}", row.method, row.route));
            }
        }
    }
    assert!(differences.is_empty(), "{} differences\n{}", differences.len(), differences.join("\n"));
}

/// The letter of the table for what comes back.
fn ask(
    house: &House,
    (server, session): (&torg_stories::Server, &Session),
    table: &Table,
    row: &Row,
) -> char {
    let path = house.filled(table, &row.route);
    let answer = match row.method.as_str() {
        "GET" => server.get(session, &house.named(&format!("{path}{}", row.with))),
        _ => server.post(session, &path, &house.named(&row.with)),
    };
    match answer.status.as_u16() {
        200 => 'o',
        303 | 307 | 308 if answer.to.starts_with("/sign-in") => 's',
        303 | 307 | 308 => 'd',
        403 => 'n',
        404 => '4',
        422 => 'u',
        other => panic!("{} {path}: {other}\n{}", row.method, answer.text),
    }
}

#[test]
fn a_form_from_somebody_elses_page_is_refused_for_everyone() {
    let house = House::build();
    let table = Table::read();
    let (server, _copy) = house.copy();
    for role in ["stranger", "facilitator", "administrator"] {
        let session = house.session(&server, role);
        for row in table.rows.iter().filter(|row| row.method == "POST") {
            let path = house.filled(&table, &row.route);
            let status = server.post_from_elsewhere(&session, &path).status;
            assert_eq!(status.as_u16(), 403, "{} from elsewhere as {role}", row.route);
        }
    }
}
