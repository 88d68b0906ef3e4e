//! What a researcher finds at a programme or exchange: codebooks, and files to take home.

use crate::pages::follow_up::sheet::join;
use crate::{Answer, Filled, Guest, Page, Routes, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::finding::Scope;
use torg_lang::{Arg, Lang};
use torg_stages::share::research::views::{AboutView, ResearchFile, ResearchView};
use torg_stages::share::research::{self, NewCodebook};
use torg_stages::{Error, Result};

/// UTF-8's mark, which spreadsheets need to read å and ø.
const MARK: char = '\u{feff}';
/// Digits of the version in a citation.
const VERSION_SHOWN: usize = 12;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/share/research/{kind}/{id}", show)
        .get("/share/research/{kind}/{id}/all.json", json)
        .get("/share/research/{kind}/{id}/cards.csv", cards)
        .get("/share/research/{kind}/{id}/findings.csv", findings)
        .post("/share/research/{kind}/{id}/codebooks", make)
}

#[derive(Template)]
#[template(path = "share/research.html")]
struct ResearchPage {
    page: Page,
    view: ResearchView,
    /// The line to cite it by.
    citation: String,
    path: String,
    form: Filled,
}

async fn show(visit: Visit, Path((kind, id)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            if guest.actor.person.is_none() {
                return guest.sign_in_first(&guest.here());
            }
            guest.html(&draw(guest, &scope(&kind, &id)?, Filled::default())?)
        })
        .await
}

async fn make(visit: Visit, Path((kind, id)): Path<(String, String)>, form: Filled) -> Response {
    visit
        .answer(move |guest| {
            let scope = scope(&kind, &id)?;
            let new =
                NewCodebook { title: form.text("title").to_owned(), codes: form.text("codes").to_owned() };
            match research::make(&guest.app.ctx, &guest.actor, &scope, &new) {
                Ok(book) => guest.go(&format!("/share/codebooks/{book}"), "codebook-made"),
                Err(Error::Refused(refusal)) => guest.refused(&draw(guest, &scope, form.refused(refusal))?),
                Err(other) => Err(other),
            }
        })
        .await
}

async fn json(visit: Visit, Path((kind, id)): Path<(String, String)>) -> Response {
    visit.answer(move |guest| guest.json(&file(guest, &kind, &id)?)).await
}

async fn cards(visit: Visit, Path((kind, id)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            let file = file(guest, &kind, &id)?;
            let mut books: Vec<&str> =
                file.cards.iter().flat_map(|card| &card.codes).map(|(book, _)| book.as_str()).collect();
            books.sort_unstable();
            books.dedup();
            let mut head = [
                "number",
                "session",
                "focus_area",
                "kind",
                "level",
                "unit",
                "lang",
                "quotable",
                "text",
                "supports",
                "opposes",
            ]
            .map(str::to_owned)
            .to_vec();
            head.extend(books.iter().map(|book| format!("code: {book}")));
            let lines = file.cards.iter().map(|card| {
                let code = |book: &&str| {
                    let own = card.codes.iter().find(|(of, _)| of == book);
                    own.map(|(_, code)| code.clone()).unwrap_or_default()
                };
                let mut line = vec![
                    card.number.clone(),
                    card.session.clone(),
                    card.focus_area.clone(),
                    card.kind.clone(),
                    card.level.clone(),
                    card.unit.clone(),
                    card.lang.clone(),
                    u8::from(card.is_quotable).to_string(),
                    card.text.clone(),
                    card.supports.join(" "),
                    card.opposes.join(" "),
                ];
                line.extend(books.iter().map(code));
                line
            });
            let lines: Vec<Vec<String>> = std::iter::once(head).chain(lines).collect();
            table(guest, &file.about, "cards", &lines)
        })
        .await
}

async fn findings(visit: Visit, Path((kind, id)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            let file = file(guest, &kind, &id)?;
            let head = [
                "number",
                "focus_area",
                "kind",
                "state",
                "lang",
                "claim",
                "unit",
                "k",
                "n",
                "stated_strength",
            ];
            let count = |count: Option<usize>| count.map(|count| count.to_string()).unwrap_or_default();
            let lines = file.findings.iter().map(|finding| {
                vec![
                    finding.number.clone(),
                    finding.focus_area.clone(),
                    finding.kind.clone(),
                    finding.state.clone(),
                    finding.lang.clone(),
                    finding.claim.clone(),
                    finding.unit.clone(),
                    count(finding.k),
                    count(finding.n),
                    finding.stated_strength.clone(),
                ]
            });
            let lines: Vec<Vec<String>> =
                std::iter::once(head.map(str::to_owned).to_vec()).chain(lines).collect();
            table(guest, &file.about, "findings", &lines)
        })
        .await
}

/// Citation and filter stand in lines of their own before the table, marked as remarks.
fn table(guest: &Guest, about: &AboutView, name: &str, lines: &[Vec<String>]) -> Answer {
    let page = guest.page("share", "research-title");
    let separator = if guest.lang == Lang::En { ',' } else { ';' };
    let remarks = [citation(&page, about), filter(&page, about)].map(|line| format!("# {line}"));
    let written = remarks.into_iter().chain(lines.iter().map(|line| join(line, separator)));
    let text = format!("{MARK}{}\r\n", written.collect::<Vec<_>>().join("\r\n"));
    let short = &about.version[..VERSION_SHOWN.min(about.version.len())];
    guest.file("text/csv; charset=utf-8", &format!("{name}-{short}.csv"), text)
}

fn file(guest: &Guest, kind: &str, id: &str) -> Result<ResearchFile> {
    research::file(&guest.app.ctx, &guest.actor, &scope(kind, id)?)
}

/// The scope of an address: `programmes` or `exchanges`, as the workbench has them.
fn scope(kind: &str, id: &str) -> Result<Scope> {
    let word = kind.strip_suffix('s').unwrap_or(kind);
    Scope::from_words(word, id).ok_or_else(|| Error::Missing("programme", id.to_owned()))
}

fn draw(guest: &Guest, scope: &Scope, form: Filled) -> Result<ResearchPage> {
    let view = research::overview(&guest.app.ctx, &guest.actor, scope)?;
    let page = guest.page("share", "research-title");
    let citation = citation(&page, &view.about);
    let path = format!("/share/research/{}s/{}", scope.kind(), scope.id());
    Ok(ResearchPage { page, view, citation, path, form })
}

fn citation(page: &Page, about: &AboutView) -> String {
    let day = about.taken_at.get(..10).unwrap_or_default();
    let version: String = about.version.chars().take(VERSION_SHOWN).collect();
    page.phrases().with(
        "research-cite",
        &[
            ("title", Arg::Text(&about.title)),
            ("network", Arg::Text(&about.network)),
            ("when", Arg::Text(&page.date(day))),
            ("clock", Arg::Text(about.taken_at.get(11..16).unwrap_or_default())),
            ("version", Arg::Text(&version)),
        ],
    )
}

/// What is in the file and what is not.
fn filter(page: &Page, about: &AboutView) -> String {
    format!(
        "{} {}",
        page.k_of_n("research-cards", about.cards, about.findings),
        page.n("research-withheld", about.withheld)
    )
}
