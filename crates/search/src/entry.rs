//! What is put into the index, and the fields it lies in there.

use tantivy::TantivyDocument;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};
use torg_engine::text::language::Language;

/// One thing that can be found. The texts are indexed and not kept: the caller has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The caller's own, unique name of it, for example `practice:01J…`.
    pub id: String,
    pub kind: String,
    /// Two letters, upper case; `None` where it is not stated.
    pub country: Option<String>,
    pub language: Option<Language>,
    pub year: Option<u16>,
    pub focus_areas: Vec<String>,
    /// Still running, ended … ; `None` where it is not stated.
    pub state: Option<String>,
    /// Whoever has one of these keys may find it. Nobody finds an entry without keys.
    pub audience: Vec<String>,
    /// Counts double.
    pub title: String,
    pub body: String,
}

/// The name of the analyser in the schema.
pub(crate) const ANALYSER: &str = "torg";

/// The fields of the schema.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields {
    pub id: Field,
    pub order: Field,
    pub words: Field,
    pub kind: Field,
    pub country: Field,
    pub language: Field,
    pub year: Field,
    pub focus_area: Field,
    pub state: Field,
    pub audience: Field,
}

pub(crate) fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let indexing =
        TextFieldIndexing::default().set_tokenizer(ANALYSER).set_index_option(IndexRecordOption::WithFreqs);
    let text = TextOptions::default().set_indexing_options(indexing);
    let column = || TextOptions::default().set_fast("raw");
    let fields = Fields {
        id: schema.add_text_field("id", STRING | STORED),
        order: schema.add_u64_field("order", FAST),
        words: schema.add_text_field("words", text),
        kind: schema.add_text_field("kind", column()),
        country: schema.add_text_field("country", column()),
        language: schema.add_text_field("language", column()),
        year: schema.add_u64_field("year", FAST | INDEXED),
        focus_area: schema.add_text_field("focus_area", column()),
        state: schema.add_text_field("state", column()),
        audience: schema.add_text_field("audience", column()),
    };
    (schema.build(), fields)
}

impl Entry {
    pub(crate) fn document(&self, fields: &Fields) -> TantivyDocument {
        let mut document = TantivyDocument::default();
        document.add_text(fields.id, &self.id);
        document.add_u64(fields.order, order(&self.id));
        document.add_text(fields.words, format!("{0}\n{0}\n{1}", self.title, self.body));
        document.add_text(fields.kind, &self.kind);
        for (field, value) in [(fields.country, &self.country), (fields.state, &self.state)] {
            if let Some(value) = value {
                document.add_text(field, value);
            }
        }
        if let Some(language) = self.language {
            document.add_text(fields.language, language.code());
        }
        if let Some(year) = self.year {
            document.add_u64(fields.year, u64::from(year));
        }
        for area in &self.focus_areas {
            document.add_text(fields.focus_area, area);
        }
        for key in &self.audience {
            document.add_text(fields.audience, key);
        }
        document
    }
}

/// A number that orders entries of equal score the same way in every index.
fn order(id: &str) -> u64 {
    id.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |state, byte| (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
