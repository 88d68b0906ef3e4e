//! The document value: what a report consists of, in reading order. It says nothing about how it looks and
//! holds no wording but what the caller put in.

use serde::{Deserialize, Serialize};

use crate::chart::Chart;
use crate::inline::Inline;

/// A whole document in one main language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Title, shown once at the top and set as the file's title. Must not be empty for PDF and DOCX.
    pub title: String,
    /// BCP 47 tag of the main language, e.g. `sv`, `da`, `nb`, `en`.
    pub lang: String,
    pub subtitle: Option<String>,
    /// Date of the document, ISO 8601 (`2025-03-14`), for the file's properties.
    pub date: Option<String>,
    /// The same date as the reader sees it, written by the caller in the document's language.
    pub date_text: Option<String>,
    /// The organisation behind the document. Never a person.
    pub author: Option<String>,
    /// Scheme and host put before addresses that begin with `/` in files that leave the server, e.g.
    /// `https://torg.example`. Without it such links are written as plain words in PDF, DOCX and Markdown.
    pub base: Option<String>,
    pub labels: Labels,
    pub blocks: Vec<Block>,
}

/// The few words a writer itself needs, in the document's language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Labels {
    /// Heading over the table of contents: "Innehåll".
    pub contents: String,
    /// Before a table's number: "Tabell".
    pub table: String,
    /// Before a figure's number: "Figur".
    pub figure: String,
    /// Opens the table of a figure's data: "Visa siffrorna som tabell".
    pub data: String,
    /// Before a note's number where it is read aloud: "Not".
    pub note: String,
    /// Marks a quote that speaks against the finding: "Talar emot".
    pub opposing: String,
    /// Page footer, "Sida" in "Sida 2 av 9".
    pub page: String,
    /// Page footer, "av" in "Sida 2 av 9".
    pub of: String,
}

/// One block of a document, in reading order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Block {
    /// Level 1 to 4 below the title. A level that skips one is lifted, so that the outline has no holes.
    /// `id` is the anchor and unique in the document.
    Heading {
        level: u8,
        text: String,
        id: String,
    },
    Paragraph(Vec<Inline>),
    Quote(Quote),
    List {
        ordered: bool,
        items: Vec<Vec<Inline>>,
    },
    Table(Table),
    Chart(Chart),
    Callout {
        kind: CalloutKind,
        title: String,
        blocks: Vec<Block>,
    },
    /// Short facts, label and value.
    Facts(Vec<Fact>),
    /// The table of contents, made from the headings.
    Contents,
    PageBreak,
    /// Where the words are: the notes that note numbers lead to.
    NoteList(Vec<Note>),
    /// Blocks in another language than the text around them.
    InLanguage {
        lang: String,
        blocks: Vec<Block>,
    },
}

/// Somebody's own words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Quote {
    /// The words, as they were said, without quotation marks.
    pub text: String,
    /// Language of the words when it is not the language around them.
    pub lang: Option<String>,
    /// Where they were said: "Workshop 3, hösten 2020". Never a person's name.
    pub source: Option<String>,
    pub note_number: Option<String>,
    /// Where the note number leads; without it to the note list.
    pub href: Option<String>,
    /// True when the words speak against the finding.
    pub oppose: bool,
}

/// The words of one table cell.
pub type Cell = Vec<Inline>;

/// A data table. Every row has as many cells as there are headers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    pub caption: String,
    pub headers: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
    /// True when the first cell of a row names the row.
    pub row_header: bool,
}

/// What a callout is about; the words are in its title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CalloutKind {
    /// Something worth knowing.
    Info,
    /// Something to be careful about.
    Caution,
    /// How the figures and words were come by.
    Method,
}

impl CalloutKind {
    /// Stable name, used in class names.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Caution => "caution",
            Self::Method => "method",
        }
    }
}

/// One short fact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    pub label: String,
    pub value: Vec<Inline>,
}

/// One entry of the note list. Its anchor is `note-` and the number.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub number: String,
    pub text: String,
    /// Language of the words when it is not the language around them.
    pub lang: Option<String>,
    /// Where the words are from.
    pub source: Option<String>,
    pub href: Option<String>,
}

impl Note {
    /// The anchor of the note with this number.
    pub(crate) fn anchor(number: &str) -> String {
        format!("note-{number}")
    }
}
