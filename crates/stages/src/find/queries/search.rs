//! Searching: from what was asked to the index, and from what it found to what the reader may see.

use super::{found, mixed};
use crate::find::audience;
use crate::find::index::Finder;
use crate::find::terms::{self, Meant, Terms};
use crate::find::views::{ExpansionView, FacetValue, FacetView, SearchView, TermCard};
use crate::ground::glossary::ConceptView;
use crate::{Actor, Ctx, Result};
use torg_domain::id::OrganisationId;
use torg_engine::text::{detect::detect, language::Language};
use torg_search::{Answer, Expansion, Facet, Filter, Request, asked_word};

/// Hits of a page unless another number is asked for, and at most.
const LIMIT: (usize, usize) = (20, 100);
/// What is counted over everything found.
const FACETS: [(Facet, &str); 5] = [
    (Facet::Kind, "kind"),
    (Facet::Country, "country"),
    (Facet::Language, "language"),
    (Facet::FocusArea, "focus-area"),
    (Facet::State, "state"),
];
/// The kind that has names: *Nokia* is no translation of anything.
const NAMED: &str = "organisation";
/// The years that a year may be.
const YEARS: std::ops::RangeInclusive<u16> = 0..=9999;

/// What somebody searches for. An empty list stands for everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Search {
    /// The words as typed.
    pub query: String,
    /// The reader's language, taken where that of a short query can not be told; empty = not known.
    pub reads: String,
    /// Only these kinds.
    pub kinds: Vec<String>,
    /// Only these countries.
    pub countries: Vec<String>,
    /// Only texts in these languages.
    pub languages: Vec<String>,
    /// Only these shared concepts.
    pub focus_areas: Vec<String>,
    /// Only `running`, `ended`, `not-stated`.
    pub states: Vec<String>,
    /// Only from this year on.
    pub from: Option<u16>,
    /// Only up to this year.
    pub to: Option<u16>,
    /// Only what belongs to these organisations: those similar to one's own.
    pub organisations: Vec<OrganisationId>,
    /// Concepts the reader took away from what is searched as well.
    pub without: Vec<String>,
    /// Where the page before ended, [`SearchView::next`].
    pub after: Option<String>,
    /// Hits of a page; 0 = as many as usual.
    pub limit: usize,
}

impl Search {
    /// A search for words, without filters.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into(), ..Self::default() }
    }
}

/// Searches everything public or visible to this reader, in all languages. Sees what was committed before it began.
///
/// # Errors
/// The database's and the index's.
pub fn search(ctx: &Ctx, finder: &Finder, actor: &Actor, search: &Search) -> Result<SearchView> {
    let query = search.query.trim();
    if query.is_empty() {
        return Ok(SearchView::default());
    }
    finder.catch_up(ctx)?;
    let terms = finder.terms();
    let (cards, words) = cards(&terms, query);
    let language = language_of(&terms, search, &words);
    let meant = terms.meant(&words, &language, &search.without);
    let words = terms.mended(&words).iter().fold(words, |words, word| format!("{words} {word}"));
    // What is meant is searched by its name, which the index widens as it does one that was typed.
    let words = meant.iter().fold(words, |words, meant| format!("{words} {}", meant.name));
    let request = request(actor, search, (&words, &language));
    let (answer, next) = mixed::page(&finder.index(), &request, search.after.as_deref())?;
    let hits = ctx.db.read(|tx| found::read_all(tx, actor, &answer, &request.text))?;
    Ok(SearchView {
        query: query.to_owned(),
        language: answer.plan.language.map(|language| language.code().to_owned()),
        total: answer.total.unwrap_or(hits.len()),
        hits,
        facets: facets(&answer),
        expansions: answer
            .plan
            .expansions
            .iter()
            .map(|expansion| widened(&terms, expansion, meant.as_ref()))
            .collect(),
        left_out: search.without.iter().filter_map(|id| terms.find(id)).cloned().collect(),
        terms: cards,
        next,
    })
}

/// The cards above the answer, and the words to search for: of a question about a word of the glossary ("vad heter
/// biståndsbedömning på danska") only that word.
fn cards(terms: &Terms, query: &str) -> (Vec<TermCard>, String) {
    let card = |(typed, concept): (String, &ConceptView), wanted: Option<Language>| TermCard {
        typed,
        wanted: wanted.map(|language| language.code().to_owned()),
        has_caution: terms::is_caution(&concept.note),
        concept: concept.clone(),
    };
    if let Some(asked) = asked_word(query) {
        let about = terms.about(&asked.term);
        if !about.is_empty() {
            return (about.into_iter().map(|about| card(about, asked.to)).collect(), asked.term);
        }
    }
    (terms.about(query).into_iter().map(|about| card(about, None)).collect(), query.to_owned())
}

fn request(actor: &Actor, search: &Search, (words, language): (&str, &str)) -> Request {
    let asks_for_concepts = search.kinds.iter().any(|kind| kind == audience::CONCEPT);
    let years = search.from.unwrap_or(*YEARS.start())..=search.to.unwrap_or(*YEARS.end());
    let filter = Filter {
        audience: audience::of_reader(actor, asks_for_concepts, &search.organisations),
        kinds: search.kinds.clone(),
        countries: search.countries.clone(),
        languages: search.languages.iter().filter_map(|code| Language::from_code(code)).collect(),
        years: Some(years).filter(|_| search.from.is_some() || search.to.is_some()),
        focus_areas: search.focus_areas.clone(),
        states: search.states.clone(),
    };
    let limit = if search.limit == 0 { LIMIT.0 } else { search.limit.min(LIMIT.1) };
    Request {
        language: Language::from_code(language),
        filter,
        without_concepts: search.without.clone(),
        facets: FACETS.iter().map(|(facet, _)| *facet).collect(),
        typed_only: vec![NAMED.to_owned()],
        ..Request::new(words, &[], limit)
    }
}

fn facets(answer: &Answer) -> Vec<FacetView> {
    let named = answer.facets.iter().filter_map(|(facet, buckets)| {
        let (_, name) = FACETS.iter().find(|(known, _)| known == facet)?;
        let value = |bucket: &torg_search::Bucket| FacetValue {
            value: bucket.value.clone().unwrap_or_default(),
            count: bucket.entries,
        };
        Some(FacetView { name: (*name).to_owned(), values: buckets.iter().map(value).collect() })
    });
    named.collect()
}

/// The language that a query is read as; empty = it can not be told.
fn language_of(terms: &Terms, search: &Search, query: &str) -> String {
    let guessed =
        || detect(query).map_or_else(|| search.reads.clone(), |language| language.code().to_owned());
    terms.language(query, &search.reads).unwrap_or_else(guessed)
}

fn widened(terms: &Terms, expansion: &Expansion, meant: Option<&Meant>) -> ExpansionView {
    let meant = meant.filter(|meant| meant.concept == expansion.concept);
    let added = expansion.added.iter().map(|(language, word)| (language.code().to_owned(), word.clone()));
    let own = meant.map(|meant| (terms.language_of(&meant.concept, &meant.name), meant.name.clone()));
    ExpansionView {
        concept: expansion.concept.clone(),
        typed: meant.map_or_else(|| expansion.typed.clone(), |meant| meant.typed.clone()),
        added: own.into_iter().chain(added).collect(),
        has_caution: expansion.caution,
        note: terms.find(&expansion.concept).map(|concept| concept.note.clone()).unwrap_or_default(),
    }
}
