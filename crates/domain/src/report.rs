//! Reports: composed from findings, frozen as numbered versions, corrected only by a new version.

use crate::word::words;

words! {
    /// What a report is for.
    pub enum ReportKind {
        /// Findings of a series by focus area.
        Synthesis = "synthesis",
        /// A visit: the four headings, the facts side by side, the host's own learning.
        Visit = "visit",
    }
}

words! {
    /// A form a report can be had in.
    pub enum Output {
        /// Web page.
        Html = "html",
        /// Tagged PDF.
        Pdf = "pdf",
        /// Word processing file.
        Docx = "docx",
        /// Plain text with marks.
        Markdown = "md",
        /// The frozen value itself, for other programs.
        Json = "json",
    }
}
