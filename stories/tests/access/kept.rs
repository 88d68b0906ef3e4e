//! No page shows what was: after every form of the access table, every page of a server that keeps answers is what a
//! server over the same database makes anew.

use super::house::House;
use super::table::{ROLES, Row, Table};
use torg_stories::{Server, Session};

/// What is looked at after every form, besides the page it leads to; everything is after each eighth one, and after those
/// that only add words, because they make fewer pages old.
const NEAR: [&str; 4] =
    ["/", "/meet/exchanges/EX-W1", "/conclude/programmes/EX-programme", "/api/v1/networks"];

/// Addresses to read, as they stand in the table.
fn readings(house: &House, table: &Table) -> Vec<String> {
    let reads = table.rows.iter().filter(|row| row.method == "GET");
    reads.map(|row| house.named(&format!("{}{}", house.filled(table, &row.route), row.with))).collect()
}

/// Pages where the keeping server differs from one that makes them anew. A page that differs from itself, because it
/// makes an id, is none.
fn differences(kept: &Server, anew: &Server, session: &Session, paths: &[String]) -> Vec<String> {
    let differs = |path: &&String| {
        let (given, made) = (kept.get(session, path), anew.get(session, path));
        let is_same = given.status == made.status && given.to == made.to && given.text == made.text;
        !is_same && anew.get(session, path).text == made.text
    };
    paths.iter().filter(differs).cloned().collect()
}

/// Posts the forms that `role` may post to the server that keeps nothing, as another process, and compares after each.
fn walk(house: &House, table: &Table, role: &str, watching: &[&str]) {
    let (ctx, _folder) = house.copied();
    let kept = Server::over(&ctx);
    let anew = kept.keeping_nothing();
    let place = ROLES.iter().position(|known| *known == role).unwrap();
    let session = house.session(&anew, role);
    let watchers: Vec<(&str, Session)> =
        watching.iter().map(|name| (*name, house.session(&anew, name))).collect();
    let paths = readings(house, table);
    for (_, watcher) in &watchers {
        // The second time they are given again, so that what follows is about kept answers.
        (0..2).for_each(|_| paths.iter().for_each(|path| drop(kept.get(watcher, path))));
    }
    assert!(kept.given_again() > 20, "only {} answers were given again", kept.given_again());
    let may = |row: &&Row| row.method == "POST" && row.answers.as_bytes()[place] == b'd';
    let ends = |row: &Row| ["/sign-out", "/account/password"].contains(&row.route.as_str());
    let mut wrong = Vec::new();
    for (turn, row) in table.rows.iter().filter(may).filter(|row| !ends(row)).enumerate() {
        let posted = anew.post(&session, &house.filled(table, &row.route), &house.named(&row.with));
        let near: Vec<String> = NEAR
            .iter()
            .map(|path| (*path).to_owned())
            .chain(posted.to.split('?').next().filter(|path| !path.is_empty()).map(str::to_owned))
            .collect();
        let is_narrow = ["/notes", "/cards"].iter().any(|words| row.route.ends_with(words));
        let looked_at = if is_narrow || turn % 8 == 7 { &paths } else { &near };
        for (name, watcher) in &watchers {
            let found = differences(&kept, &anew, watcher, looked_at);
            wrong.extend(
                found.iter().map(|page| format!("{} ({}): {page} as {name}", row.route, posted.status)),
            );
        }
    }
    assert!(wrong.is_empty(), "{} old pages\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn after_every_form_of_a_facilitator_no_page_shows_what_was() {
    let (house, table) = (House::build(), Table::read());
    walk(&house, &table, "facilitator", &["facilitator"]);
}

#[test]
fn after_every_form_of_the_administrator_no_page_shows_strangers_what_was() {
    let (house, table) = (House::build(), Table::read());
    walk(&house, &table, "administrator", &["stranger"]);
}
