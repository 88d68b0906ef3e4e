//! A list of concepts as Turtle or JSON-LD.

use crate::vocabulary as word;
use crate::{Concept, Format, Scheme, Spoken};
use oxjsonld::JsonLdSerializer;
use oxrdf::{GraphName, Literal, NamedNode, NamedNodeRef, Quad, Term};
use oxttl::TurtleSerializer;
use std::io::{Error, ErrorKind};

/// Writes a list. Language tags are those of its texts; an address that is none is left out.
///
/// # Errors
/// Where the list's own address or a language is none, or the bytes are no text: a mistake of the caller.
pub fn write(scheme: &Scheme, format: Format) -> Result<String, Error> {
    let mut sheet = Sheet { quads: Vec::new(), scheme: node(&scheme.address)? };
    sheet.scheme(scheme)?;
    for concept in &scheme.concepts {
        sheet.concept(&scheme.address, concept)?;
    }
    let bytes = match format {
        Format::Turtle => turtle(&sheet.quads)?,
        Format::JsonLd => json_ld(&sheet.quads)?,
    };
    String::from_utf8(bytes).map_err(|error| Error::new(ErrorKind::InvalidData, error))
}

fn wrong(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::new(ErrorKind::InvalidInput, error)
}

fn node(address: &str) -> Result<NamedNode, Error> {
    NamedNode::new(address).map_err(wrong)
}

fn turtle(quads: &[Quad]) -> Result<Vec<u8>, Error> {
    let mut writer = TurtleSerializer::new();
    for (prefix, address) in [("skos", word::SKOS), ("dct", word::DCT), ("torg", word::OWN)] {
        writer = writer.with_prefix(prefix, address).map_err(wrong)?;
    }
    let mut writer = writer.for_writer(Vec::new());
    for quad in quads {
        writer.serialize_triple(quad.as_ref())?;
    }
    writer.finish()
}

fn json_ld(quads: &[Quad]) -> Result<Vec<u8>, Error> {
    let mut writer = JsonLdSerializer::new();
    for (prefix, address) in [("skos", word::SKOS), ("dct", word::DCT), ("torg", word::OWN)] {
        writer = writer.with_prefix(prefix, address).map_err(wrong)?;
    }
    let mut writer = writer.for_writer(Vec::new());
    for quad in quads {
        writer.serialize_quad(quad)?;
    }
    writer.finish()
}

/// What has been written so far.
struct Sheet {
    quads: Vec<Quad>,
    scheme: NamedNode,
}

impl Sheet {
    fn scheme(&mut self, scheme: &Scheme) -> Result<(), Error> {
        let about = self.scheme.clone();
        self.say(&about, word::TYPE, word::CONCEPT_SCHEME);
        self.spoken(&about, word::TITLE, &scheme.titles)
    }

    fn concept(&mut self, address: &str, concept: &Concept) -> Result<(), Error> {
        let about = node(&format!("{address}/{}", concept.id))?;
        let scheme = self.scheme.clone();
        self.say(&about, word::TYPE, word::CONCEPT);
        self.say(&about, word::IN_SCHEME, scheme.clone());
        self.say(&about, word::TOP_CONCEPT_OF, scheme);
        self.say(&about, word::NOTATION, Literal::from(concept.id.as_str()));
        for (lang, words) in &concept.labels {
            for (place, label) in words.iter().enumerate() {
                let which = if place == 0 { word::PREF_LABEL } else { word::ALT_LABEL };
                self.say(&about, which, spoken(lang, label)?);
            }
        }
        self.spoken(&about, word::DEFINITION, &concept.definitions)?;
        self.spoken(&about, word::SCOPE_NOTE, &concept.scope_notes)?;
        self.spoken(&about, word::FALSE_FRIEND, &concept.false_friends)?;
        if !concept.editorial_note.is_empty() {
            self.say(&about, word::EDITORIAL_NOTE, spoken("en", &concept.editorial_note)?);
        }
        let is_checked = if concept.is_checked { "true" } else { "false" };
        self.say(&about, word::IS_CHECKED, Literal::new_typed_literal(is_checked, word::BOOLEAN));
        for (which, addresses) in [(word::EXACT_MATCH, &concept.exact), (word::CLOSE_MATCH, &concept.close)] {
            for other in addresses.iter().filter_map(|address| NamedNode::new(address).ok()) {
                self.say(&about, which, other);
            }
        }
        if !concept.source.is_empty() {
            self.say(&about, word::SOURCE, Literal::from(concept.source.as_str()));
        }
        if let Some(at) = &concept.modified {
            self.say(&about, word::MODIFIED, Literal::new_typed_literal(at, word::DATE_TIME));
        }
        Ok(())
    }

    fn spoken(&mut self, about: &NamedNode, which: NamedNodeRef<'_>, texts: &[Spoken]) -> Result<(), Error> {
        for (lang, text) in texts {
            self.say(about, which, spoken(lang, text)?);
        }
        Ok(())
    }

    fn say(&mut self, about: &NamedNode, which: NamedNodeRef<'_>, what: impl Into<Term>) {
        self.quads.push(Quad::new(about.clone(), which, what, GraphName::DefaultGraph));
    }
}

fn spoken(lang: &str, text: &str) -> Result<Literal, Error> {
    Literal::new_language_tagged_literal(text, lang).map_err(wrong)
}
