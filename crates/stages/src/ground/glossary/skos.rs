//! The glossary as SKOS, out and in.

use super::{ConceptCard, ConceptNote, ConceptWords, find_card, put_remark, write_words};
use crate::ground::access;
use crate::ground::journal::{self, Happening};
use crate::{Actor, Ctx, Error, Result};
use schemars::JsonSchema;
use serde::Serialize;
use torg_skos::{Concept, Scheme, Spoken};

pub use torg_skos::{Fault, Format, Taken, Wrong};

/// The languages of the glossary.
pub const LANGUAGES: [&str; 7] = ["sv", "da", "nb", "nn", "fi", "nl", "en"];

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ImportView {
    /// Concepts that were not there.
    pub added: usize,
    /// Concepts that say something else now.
    pub changed: usize,
    /// Concepts that were there just so.
    pub unchanged: usize,
    /// Words and notes left out because the glossary does not have their language.
    pub left_out: usize,
}

/// Concepts as a SKOS text. `address` is the glossary's own, such as `https://torg.example/glossary`; `titles` what it
/// is called.
///
/// # Errors
/// A fault of this program.
pub fn export(
    cards: &[ConceptCard],
    (address, titles): (&str, Vec<Spoken>),
    format: Format,
) -> Result<String> {
    let concepts = cards.iter().map(written).collect();
    let scheme = Scheme { address: address.to_owned(), titles, concepts };
    torg_skos::write(&scheme, format).map_err(|error| Error::fault("writing the glossary as SKOS", error))
}

fn written(card: &ConceptCard) -> Concept {
    let said = |kind: &str| {
        let notes = card.notes.iter().filter(|note| note.kind == kind);
        notes.map(|note| (note.lang.clone(), note.text.clone())).collect()
    };
    Concept {
        id: card.concept.id.clone(),
        labels: card.concept.terms.clone(),
        definitions: said("plain"),
        scope_notes: said("differs"),
        false_friends: said("false-friend"),
        editorial_note: card.concept.note.clone(),
        is_checked: card.concept.is_checked,
        source: card.source.clone(),
        modified: card.changed_at.clone(),
        exact: card.exact.clone(),
        close: card.close.clone(),
    }
}

/// Reads a SKOS text, whichever of the two formats it is in.
///
/// # Errors
/// Every fault of the text.
pub fn read(text: &str) -> std::result::Result<Taken, Vec<Fault>> {
    torg_skos::read(text, Format::of(text), &LANGUAGES)
}

/// Takes concepts in, all or none: new ones are added, known ones say from now on what the list says, and what they
/// said is kept. Concepts that the list does not name stay.
///
/// # Errors
/// Forbidden for everyone but the administrator; refused for a text that is too long or looks personal.
pub fn import(ctx: &Ctx, actor: &Actor, taken: &Taken) -> Result<ImportView> {
    access::concept::may_import(actor)?;
    let mut view = ImportView { left_out: taken.other_languages.values().sum(), ..ImportView::default() };
    ctx.db.tx(|tx| {
        for concept in &taken.concepts {
            let words = words_of(concept);
            words.check(crate::ground::free_text::Confirmed::Yes)?;
            let before = find_card(tx, &concept.id)?;
            let is_same = before.as_ref().is_some_and(|card| ConceptWords::of(card) == words);
            match (&before, is_same) {
                (_, true) => {
                    view.unchanged += 1;
                    continue;
                }
                (None, _) => view.added += 1,
                (Some(_), _) => view.changed += 1,
            }
            write_words(tx, ctx, (&concept.id, before.as_ref()), (&words, actor.person.as_ref(), None))?;
            if before.is_none() {
                put_remark(tx, &concept.id, (&concept.editorial_note, concept.is_checked))?;
            }
        }
        journal::record(
            tx,
            ctx,
            actor,
            &Happening { deed: "import_glossary", network: None, kind: "concept", id: "glossary" },
        )?;
        Ok(view)
    })
}

fn words_of(concept: &Concept) -> ConceptWords {
    let said = |kind: &'static str, texts: &[Spoken]| {
        let notes = texts.iter().map(move |(lang, text)| ConceptNote {
            kind: kind.to_owned(),
            lang: lang.clone(),
            text: text.clone(),
        });
        notes.collect::<Vec<_>>()
    };
    let words = ConceptWords {
        terms: concept.labels.clone(),
        notes: [
            said("plain", &concept.definitions),
            said("differs", &concept.scope_notes),
            said("false-friend", &concept.false_friends),
        ]
        .concat(),
        source: concept.source.clone(),
        exact: concept.exact.clone(),
        close: concept.close.clone(),
    };
    words.tidied()
}
