//! What can go wrong when a document is written. Faults of the document itself are told apart from faults
//! of the writer, so that the caller knows whether the text or the program has to be mended.

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// PDF/UA-1 and WCAG 2.4.2 ask for a title; a document without one is refused.
    #[error("the document has no title")]
    Untitled,
    /// A chart has no id; its name and description are found by it.
    #[error("a chart has no id")]
    NoId,
    /// Two places carry the same id, so a link to it would be ambiguous.
    #[error("the id `{0}` is used more than once")]
    DuplicateId(String),
    /// The document could not be laid out; the text is the layout engine's own diagnosis.
    #[error("the document could not be laid out: {0}")]
    Layout(String),
    /// The laid-out document does not meet the PDF standard asked for; the text says which rule.
    #[error("the PDF could not be exported: {0}")]
    Export(String),
    /// The document could not be handed to the layout engine.
    #[error("the document could not be serialised")]
    Serialise(#[from] serde_json::Error),
    /// The DOCX package could not be put together.
    #[error("the DOCX package could not be written")]
    Package(#[from] zip::result::ZipError),
    /// A part of the DOCX package could not be written.
    #[error("a part of the DOCX package could not be written")]
    Part(#[from] std::io::Error),
}
