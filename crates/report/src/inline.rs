//! Words inside a block: plain text and the few things that can happen to it. No layout here.

use serde::{Deserialize, Serialize};

/// A run of words. Text is always literal: no writer reads mark-up in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Inline {
    /// Words as they are. A line feed is a line break.
    Text(String),
    /// Words of weight.
    Strong(String),
    /// Words with emphasis.
    Emphasis(String),
    /// A link; see [`Document::base`](crate::Document::base) for addresses that begin with `/`.
    Link { text: String, href: String },
    /// A note number that leads to the words behind a claim. Without `href` it leads to the note of the same
    /// number in the document's note list.
    NoteRef { number: String, href: Option<String> },
    /// Words in another language than the text around them.
    Foreign { text: String, lang: String },
}

impl From<&str> for Inline {
    fn from(words: &str) -> Self {
        Self::Text(words.to_owned())
    }
}

impl From<String> for Inline {
    fn from(words: String) -> Self {
        Self::Text(words)
    }
}

/// Plain words as a list of one inline, the most common paragraph and table cell.
pub fn text(words: impl Into<String>) -> Vec<Inline> {
    vec![Inline::Text(words.into())]
}

/// The words of `inlines` without emphasis, links or note numbers.
pub fn plain(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text(words) | Inline::Strong(words) | Inline::Emphasis(words) => words.as_str(),
            Inline::Link { text, .. } | Inline::Foreign { text, .. } => text.as_str(),
            Inline::NoteRef { .. } => "",
        })
        .collect()
}
