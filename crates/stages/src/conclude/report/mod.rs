//! Arranging a report's content: one frozen value in, one document out, in the reader's language.
//!
//! The same [`Document`] feeds the page, the PDF, the DOCX and the plain text, on the web and from the command line.
//! Not for: what these files look like (`torg-report`), or what is in the report (that was frozen).

mod finding;
mod front;
mod method;
mod political;
mod visit;
mod wording;

use super::views::FrozenReport;
use crate::{Error, Result};
use torg_domain::report::Output;
use torg_lang::{Phrases, capital};
use torg_report::{Block, Document, Labels, docx, html, markdown, pdf};

pub use wording::{heading, in_lang, opposed, paragraph, prevalence, voice};

/// For whom a report is written.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// The words of their language.
    pub words: &'a Phrases,
    /// Scheme and host of the installation, for links in files that leave the server.
    pub base: Option<&'a str>,
}

/// The whole report.
#[must_use]
pub fn compose(report: &FrozenReport, reader: &Reader<'_>) -> Document {
    let report = &with_sessions_named_once(report);
    let words = reader.words;
    let mut blocks = front::blocks(report, words);
    blocks.push(Block::Contents);
    blocks.extend(front::in_short(report, words));
    blocks.extend(visit::headings(report, words));
    blocks.extend(visit::facts(report, words));
    blocks.extend(finding::by_focus_area(report, words));
    blocks.extend(visit::host(report, words));
    blocks.extend(front::participants(report, words));
    blocks.extend(method::blocks(report, words));
    blocks.extend(method::notes(report, words));
    document(report, reader, (words.t(&format!("report-kind-{}", report.kind)), blocks))
}

/// One page for politicians from the same data: what it costs, what it requires, what happens if nothing is done.
#[must_use]
pub fn compose_political(report: &FrozenReport, reader: &Reader<'_>) -> Document {
    let blocks = political::blocks(report, reader.words);
    document(report, reader, (reader.words.t("conclude-political-subtitle"), blocks))
}

/// Where there is only one session, every quote is from it: its name stands at the top and nowhere else.
fn with_sessions_named_once(report: &FrozenReport) -> FrozenReport {
    let mut report = report.clone();
    if report.sessions.len() > 1 {
        return report;
    }
    let of_findings = report
        .findings
        .iter_mut()
        .flat_map(|finding| finding.supports.iter_mut().chain(&mut finding.opposes));
    let of_headings = report.headings.iter_mut().flat_map(|heading| &mut heading.notes);
    for quote in of_findings.chain(of_headings).chain(&mut report.notes) {
        quote.exchange_title.clear();
    }
    report
}

/// A report as a file in the wished form.
///
/// # Errors
/// Where a file can not be written, which is a programming error.
pub fn write(report: &FrozenReport, reader: &Reader<'_>, output: Output) -> Result<Vec<u8>> {
    if output == Output::Json {
        return serde_json::to_vec_pretty(report).map_err(|e| Error::fault("writing a report as JSON", e));
    }
    write_document(&compose(report, reader), output)
}

/// A composed document as a file; JSON gives the document itself.
///
/// # Errors
/// As [`write()`].
pub fn write_document(document: &Document, output: Output) -> Result<Vec<u8>> {
    match output {
        Output::Html => Ok(html::write(document).into_bytes()),
        Output::Markdown => Ok(markdown::write(document).into_bytes()),
        Output::Pdf => pdf::write(document).map_err(|e| Error::fault("writing a PDF", e)),
        Output::Docx => docx::write(document).map_err(|e| Error::fault("writing a DOCX", e)),
        Output::Json => {
            serde_json::to_vec_pretty(document).map_err(|e| Error::fault("writing a document", e))
        }
    }
}

fn document(report: &FrozenReport, reader: &Reader<'_>, (subtitle, blocks): (&str, Vec<Block>)) -> Document {
    let words = reader.words;
    let day = report.frozen_at.get(..10).unwrap_or(&report.frozen_at).to_owned();
    Document {
        title: report.title.clone(),
        lang: words.lang().code().to_owned(),
        subtitle: Some(subtitle.to_owned()),
        date_text: Some(words.date_long(&day)),
        date: Some(day),
        author: Some(report.scope.network.clone()),
        base: reader.base.map(str::to_owned),
        labels: labels(words),
        blocks,
    }
}

/// The few words a writer itself needs.
#[must_use]
pub fn labels(words: &Phrases) -> Labels {
    Labels {
        contents: words.t("conclude-report-contents").to_owned(),
        table: words.t("word-table").to_owned(),
        figure: words.t("word-figure").to_owned(),
        data: words.t("conclude-report-data").to_owned(),
        note: words.t("word-note").to_owned(),
        opposing: capital(words.t("side-opposes")),
        page: words.t("conclude-report-page").to_owned(),
        of: words.t("word-of").to_owned(),
    }
}
