//! A frozen version: as a page, and as a file by the ending of its address (`3`, `3.pdf`, `3.docx`, `3.md`, `3.json`).

use super::report::Drawn;
use crate::{Answer, Guest, Page, Visit};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use torg_domain::id::ReportId;
use torg_domain::report::Output;
use torg_report::html;
use torg_stages::Error;
use torg_stages::conclude::queries;
use torg_stages::conclude::report::{Reader, compose_political, write, write_document};
use torg_stages::conclude::views::{FrozenReport, ReportView};

#[derive(Template)]
#[template(path = "conclude/report.html")]
struct ReportPage {
    page: Page,
    frozen: FrozenReport,
    report: ReportView,
    newest: i64,
    drawn: Drawn,
}

#[derive(Template)]
#[template(path = "conclude/politicians.html")]
struct PoliticiansPage {
    page: Page,
    frozen: FrozenReport,
    html: String,
}

/// `GET /conclude/reports/{id}/v/{version}`.
pub(super) async fn show(visit: Visit, Path((id, version)): Path<(String, String)>) -> Response {
    visit
        .answer(move |guest| {
            let (number, output) = named(&version)?;
            let number = number.parse().map_err(|_| missing(&version))?;
            let frozen = queries::frozen_report(&guest.app.ctx, &ReportId::new(&id), number)?;
            match output {
                Output::Html => page(guest, frozen),
                _ => {
                    let bytes = write(&frozen, &reader(guest), output)?;
                    guest.file(media_type(output), &file_name(guest, &frozen, output), bytes)
                }
            }
        })
        .await
}

/// `GET /conclude/reports/{id}/v/{version}/politicians`, and the same with an ending.
pub(super) async fn politicians(
    visit: Visit,
    Path((id, version, name)): Path<(String, String, String)>,
) -> Response {
    visit
        .answer(move |guest| {
            let (name, output) = named(&name)?;
            let number =
                version.parse().ok().filter(|_| name == "politicians").ok_or_else(|| missing(&version))?;
            let frozen = queries::frozen_report(&guest.app.ctx, &ReportId::new(&id), number)?;
            let document = compose_political(&frozen, &reader(guest));
            if output == Output::Html {
                let page = guest.page_titled("conclude", frozen.title.clone());
                return guest.html(&PoliticiansPage { page, html: html::write_blocks(&document), frozen });
            }
            let bytes = write_document(&document, output)?;
            guest.file(
                media_type(output),
                &format!("politicians-{}", file_name(guest, &frozen, output)),
                bytes,
            )
        })
        .await
}

fn page(guest: &Guest, frozen: FrozenReport) -> Answer {
    let report = queries::report(&guest.app.ctx, &guest.actor, &ReportId::new(&frozen.report_id))?;
    let newest = report.versions.first().map_or(frozen.number, |version| version.number);
    let page = guest.page_titled("conclude", frozen.title.clone());
    let drawn = Drawn::new(guest, &frozen);
    // The frozen text is drawn by the report's own writer and stays as it is; its words are listed under it.
    for quote in frozen.notes.iter().filter(|quote| quote.is_quotable) {
        page.hear(&quote.text, &quote.lang);
    }
    guest.html(&ReportPage { page, report, newest, drawn, frozen })
}

fn reader(guest: &Guest) -> Reader<'_> {
    Reader { words: guest.app.words.get(guest.lang), base: Some(&guest.app.settings.public_url) }
}

/// `3.pdf` is 3 as PDF; without an ending it is a page.
pub(in crate::pages) fn named(name: &str) -> Result<(&str, Output), Error> {
    match name.rsplit_once('.') {
        None => Ok((name, Output::Html)),
        Some((stem, ending)) => {
            let output = Output::from_word(ending).filter(|output| *output != Output::Html);
            output.map(|output| (stem, output)).ok_or_else(|| missing(name))
        }
    }
}

fn missing(version: &str) -> Error {
    Error::Missing("report", version.to_owned())
}

fn file_name(guest: &Guest, frozen: &FrozenReport, output: Output) -> String {
    format!("{}-v{}-{}.{output}", frozen.report_id, frozen.number, guest.lang)
}

pub(in crate::pages) const fn media_type(output: Output) -> &'static str {
    match output {
        Output::Html => "text/html; charset=utf-8",
        Output::Pdf => "application/pdf",
        Output::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Output::Markdown => "text/markdown; charset=utf-8",
        Output::Json => "application/json",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_the_address_chooses_the_file() {
        assert_eq!(named("3").ok(), Some(("3", Output::Html)));
        assert_eq!(named("3.pdf").ok(), Some(("3", Output::Pdf)));
        assert_eq!(named("politicians.docx").ok(), Some(("politicians", Output::Docx)));
        assert!(named("3.exe").is_err() && named("3.html").is_err());
    }
}
