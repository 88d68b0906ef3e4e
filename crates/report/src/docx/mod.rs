//! The document as an Office Open XML file (ISO/IEC 29500) that people go on writing in: real heading styles,
//! table header rows that repeat, lists, links, language of every run, title and language in its properties.
//!
//! The package is written by hand: the parts a report needs are few, and the writers at hand lack language,
//! table header rows and title. Figures come as their description and a table: DOCX takes no plain SVG.

mod body;
mod parts;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::document::Document;
use crate::error::Error;
use crate::links::Links;

/// Writes `doc` as a DOCX file. The same document gives the same bytes: times in the package are fixed.
///
/// # Errors
/// [`Error::Untitled`], [`Error::DuplicateId`], or a failure to write the package.
pub fn write(doc: &Document) -> Result<Vec<u8>, Error> {
    let links = Links::check(doc)?;
    let body = body::write(doc, &links);
    let files = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::PACKAGE_RELATIONS.to_owned()),
        ("docProps/core.xml", parts::core(doc)),
        ("docProps/app.xml", parts::APP.to_owned()),
        ("word/document.xml", body.xml),
        ("word/_rels/document.xml.rels", parts::relations(&body.addresses)),
        ("word/styles.xml", parts::styles(&doc.lang)),
        ("word/numbering.xml", parts::numbering(body.ordered_lists)),
        ("word/settings.xml", parts::settings(&doc.lang)),
        ("word/footer1.xml", parts::footer(doc)),
    ];
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, content) in files {
        package.start_file(name, options)?;
        package.write_all(content.as_bytes())?;
    }
    Ok(package.finish()?.into_inner())
}
