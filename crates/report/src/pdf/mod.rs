//! The document as a tagged PDF (PDF/UA-1, and PDF/A-2a when it has a date), set by Typst.
//!
//! User text goes to the layout as data (`document.json`), never as Typst source, so nothing in it can be
//! read as code. How the pages look is in `report.typ`.

mod data;
mod world;

use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::document::Document;
use crate::error::Error;
use crate::links::Links;

/// Writes `doc` as an A4 PDF with tags, title, language, bookmarks, table headers and alternative texts.
///
/// A character that no built-in font has is written as its code, `[U+1F600]`: PDF/UA forbids empty boxes.
///
/// # Errors
/// [`Error::Untitled`], [`Error::DuplicateId`], or a failure of layout or export.
pub fn write(doc: &Document) -> Result<Vec<u8>, Error> {
    let links = Links::check(doc)?;
    let data = data::build(doc, &links);
    let world = world::Pages::new(serde_json::to_vec(&data)?)?;
    let pages =
        typst::compile::<PagedDocument>(&world).output.map_err(|found| Error::Layout(said(&found)))?;
    let pdf = typst_pdf::pdf(&pages, &options(doc)?).map_err(|found| Error::Export(said(&found)));
    // Typst remembers every layout of the process; a server must not grow with each report.
    typst::comemo::evict(0);
    pdf
}

fn options(doc: &Document) -> Result<PdfOptions, Error> {
    // PDF/A asks for a date (ISO 19005-2, 6.6.2.3) and ours comes from the document alone.
    let dated = doc.date.as_deref().is_some_and(|date| data::date(date).is_some());
    let standards: &[PdfStandard] =
        if dated { &[PdfStandard::A_2a, PdfStandard::Ua_1] } else { &[PdfStandard::Ua_1] };
    let standards =
        PdfStandards::new(standards).map_err(|hinted| Error::Export(hinted.message().to_string()))?;
    Ok(PdfOptions { standards, creator: Smart::Custom(Some("Torg".to_owned())), ..PdfOptions::default() })
}

/// The diagnosis and its hints on one line.
fn said(found: &EcoVec<SourceDiagnostic>) -> String {
    let lines = found.iter().map(|one| {
        let hints: Vec<&str> = one.hints.iter().map(|hint| hint.v.as_str()).collect();
        format!("{} {}", one.message, hints.join(" ")).trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("; ")
}
