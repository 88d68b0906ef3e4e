//! From the fields of a line to a practice, or to the reason why not.

use super::read::Line;
use crate::stop::Stop;
use std::collections::HashMap;
use torg_domain::Refusal;
use torg_domain::id::OrganisationId;
use torg_domain::network::Concept;
use torg_domain::organisation::Country;
use torg_domain::practice::{Evidence, PracticeState};
use torg_lang::{Arg, Phrases};
use torg_stages::find::queries::other_organisations;
use torg_stages::ground::places::{self, Lookup};
use torg_stages::share::commands::PracticeWords;
use torg_stages::share::import::Collected;
use torg_stages::{Ctx, Error};

/// Languages a practice may be written in.
const LANGUAGES: [&str; 7] = ["sv", "da", "nb", "nn", "fi", "en", "nl"];
/// Characters of a summary that is taken from the text.
const SUMMARY: usize = 280;

/// Why a line can not be imported.
pub(super) enum Reason {
    /// A key of the locales, and its `$text`.
    Words(&'static str, String),
    /// A rule said no.
    Refused(Refusal),
}

impl Reason {
    /// The same in the language of `words`.
    pub(super) fn sentence(&self, words: &Phrases) -> String {
        match self {
            Self::Words(key, text) if text.is_empty() => words.t(key).to_owned(),
            Self::Words(key, text) => words.with(key, &[("text", Arg::Text(text))]),
            Self::Refused(refusal) => {
                let values: Vec<(&str, String)> = refusal
                    .values()
                    .into_iter()
                    .map(|(name, value)| match name {
                        "field" => (name, words.t(&format!("field-{value}")).to_owned()),
                        _ => (name, value),
                    })
                    .collect();
                let args: Vec<(&str, Arg<'_>)> =
                    values.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
                words.with(refusal.key(), &args)
            }
        }
    }
}

/// Reads lines; looks each organisation up once.
pub(super) struct Reader<'a> {
    ctx: &'a Ctx,
    source: &'a str,
    known: HashMap<String, Result<OrganisationId, Refusal>>,
}

/// The fields of one line.
struct Fields(HashMap<String, String>);

impl Fields {
    fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |text| text.trim())
    }

    /// A fixed word of the domain; empty = `otherwise`.
    fn word<T>(&self, name: &str, otherwise: T, from: fn(&str) -> Option<T>) -> Result<T, Reason> {
        match self.text(name) {
            "" => Ok(otherwise),
            word => from(word).ok_or_else(|| Reason::Words("search-import-word", word.to_owned())),
        }
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(ctx: &'a Ctx, source: &'a str) -> Self {
        Self { ctx, source, known: HashMap::new() }
    }

    /// The practice of a line, or why there is none.
    ///
    /// # Errors
    /// The database's.
    pub(super) fn practice(&mut self, line: Line) -> Result<Result<Collected, Reason>, Stop> {
        let fields = match line.fields {
            Ok(fields) => Fields(fields),
            Err(why) => return Ok(Err(Reason::Words("search-import-unreadable", why))),
        };
        let words = match words(&fields) {
            Ok(words) => words,
            Err(reason) => return Ok(Err(reason)),
        };
        let organisation = match self.organisation(&fields)? {
            Ok(organisation) => organisation,
            Err(refusal) => return Ok(Err(Reason::Refused(refusal))),
        };
        let source = Some(fields.text("source")).filter(|source| !source.is_empty()).unwrap_or(self.source);
        if source.is_empty() {
            return Ok(Err(Reason::Refused(Refusal::FieldMissing { field: "source" })));
        }
        let practice =
            Collected { source: source.to_owned(), key: fields.text("id").to_owned(), organisation, words };
        Ok(match practice.check(self.ctx) {
            Ok(()) => Ok(practice),
            Err(Error::Refused(refusal)) => Err(Reason::Refused(refusal)),
            Err(other) => return Err(other.into()),
        })
    }

    /// The organisation of a line: its id, its code or its name, narrowed by the country.
    fn organisation(&mut self, fields: &Fields) -> Result<Result<OrganisationId, Refusal>, Stop> {
        let (name, country) = (fields.text("organisation"), fields.text("country").to_uppercase());
        if name.is_empty() {
            return Ok(Err(Refusal::FieldMissing { field: "organisation" }));
        }
        let key = format!("{country} {name}");
        if let Some(known) = self.known.get(&key) {
            return Ok(known.clone());
        }
        let found = self.look_up(name, Country::from_word(&country))?;
        self.known.insert(key, found.clone());
        Ok(found)
    }

    fn look_up(&self, name: &str, country: Option<Country>) -> Result<Result<OrganisationId, Refusal>, Stop> {
        let exact = self.ctx.db.read(|tx| places::find(tx, name))?;
        if let Some(organisation) = exact {
            return Ok(Ok(OrganisationId::new(organisation.id)));
        }
        // A name with a comma in it is one name here, not a list.
        let one_name = name.replace([',', ';'], " ");
        Ok(match places::look_up(self.ctx, &one_name, country)?.into_iter().next() {
            Some(Lookup::Found { organisation, .. }) => Ok(OrganisationId::new(organisation.id)),
            Some(Lookup::Ambiguous { .. }) => Err(Refusal::PlaceAmbiguous { name: name.to_owned() }),
            _ => {
                let mut others = other_organisations(self.ctx, name)?;
                others.retain(|other| other.name.to_lowercase() == name.to_lowercase());
                match others.pop() {
                    Some(other) => Ok(OrganisationId::new(other.id)),
                    None => Err(Refusal::PlaceUnknown { name: name.to_owned() }),
                }
            }
        })
    }
}

fn words(fields: &Fields) -> Result<PracticeWords, Reason> {
    let lang = fields.text("language").to_lowercase();
    if lang.is_empty() {
        return Err(Reason::Refused(Refusal::FieldMissing { field: "lang" }));
    }
    if !LANGUAGES.contains(&lang.as_str()) {
        return Err(Reason::Words("search-import-language", lang));
    }
    let text = fields.text("text");
    let summary = match fields.text("summary") {
        "" => beginning(text),
        summary => summary.to_owned(),
    };
    let year = match fields.text("year") {
        "" => None,
        year => {
            Some(year.parse().map_err(|_| Reason::Refused(Refusal::DateUnclear { given: year.to_owned() }))?)
        }
    };
    let concept = fields.word("focus_area", None, |word| Concept::from_word(word).map(Some))?;
    let said = |name: &str| fields.text(name).to_owned();
    Ok(PracticeWords {
        concept,
        core: if text == summary { String::new() } else { text.to_owned() },
        context: said("context"),
        conditions: said("conditions"),
        requires: said("requires"),
        costs: said("costs"),
        went_wrong: said("went_wrong"),
        contact_role: said("contact_role"),
        year,
        state: fields.word("state", PracticeState::NotStated, PracticeState::from_word)?,
        evidence: fields.word("evidence", Evidence::NotStated, Evidence::from_word)?,
        ..PracticeWords::new(said("title"), summary, lang)
    })
}

/// The first sentences of a text, or its first words where a sentence is long.
fn beginning(text: &str) -> String {
    if text.chars().count() <= SUMMARY {
        return text.to_owned();
    }
    let most: String = text.chars().take(SUMMARY).collect();
    let end =
        most.rmatch_indices(['.', '!', '?']).map(|(at, _)| at + 1).next().filter(|at| *at > SUMMARY / 4);
    match end {
        Some(end) => most[..end].to_owned(),
        None => format!("{} …", most.rsplit_once(' ').map_or(&*most, |(words, _)| words)),
    }
}
