//! What waits for somebody, as every stage tells it of its own nouns; ACT puts it together.

use schemars::JsonSchema;
use serde::Serialize;
use torg_domain::open::OpenThing;

/// One thing that waits for a reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OpenView {
    /// Word of `OpenThing`.
    pub what: String,
    /// What it is about, in its own language: the title of a meeting, the words of a request or promise.
    pub title: String,
    /// Language of the title.
    pub lang: String,
    /// How many of them wait there.
    pub count: i64,
    /// The day it is due, `2027-03-09`, or as exactly as it is known; `None` where it has none.
    pub due_on: Option<String>,
    /// Is that day over?
    pub is_late: bool,
    /// Its page.
    pub path: String,
}

impl OpenView {
    /// One thing without a day.
    #[must_use]
    pub fn new(what: OpenThing, (title, lang): (&str, &str), path: String) -> Self {
        Self {
            what: what.word().to_owned(),
            title: title.to_owned(),
            lang: lang.to_owned(),
            count: 1,
            due_on: None,
            is_late: false,
            path,
        }
    }

    /// The same with the day it is due.
    #[must_use]
    pub fn due(self, due_on: Option<&str>, today: &str) -> Self {
        let is_late = due_on.is_some_and(|due| due.len() == 10 && due < today);
        Self { due_on: due_on.map(str::to_owned), is_late, ..self }
    }
}
