//! The search page and what is suggested while somebody types.

use super::asked::{Address, wanted};
use crate::{Guest, Page, Visit};
use askama::Template;
use axum::response::Response;
use std::sync::Arc;
use torg_stages::Result;
use torg_stages::find::queries::{self, Search};
use torg_stages::find::views::{ExpansionView, FacetView, Reason, SearchView, Suggestion, TermCard};
use torg_stages::ground::glossary::{ConceptView, Lexicon};

/// Words of a concept shown on the line of what was searched as well.
const ADDED: usize = 4;

#[derive(Template)]
#[template(path = "find/search.html")]
struct SearchPage {
    page: Page,
    found: SearchView,
    address: Address,
    filters: Vec<Filter>,
    /// Filters that are set: their words, and the address without them.
    chosen: Vec<(String, String)>,
    years: (String, String),
    /// Without what the reader typed, to say what they need instead.
    ask_href: String,
    is_narrowed: bool,
    is_first_page: bool,
    /// What the glossary says in the reader's language.
    lexicon: Arc<Lexicon>,
}

#[derive(Template)]
#[template(path = "find/suggestions.html")]
struct Suggestions {
    page: Page,
    suggestions: Vec<Suggestion>,
}

/// One property to narrow by, and its values as links.
struct Filter {
    title: String,
    values: Vec<FilterValue>,
}

struct FilterValue {
    word: String,
    count: usize,
    href: String,
    is_chosen: bool,
}

/// The parameter, the beginning of the keys of its words, and the key of its title, by the name of the facet.
const PROPERTIES: [(&str, &str, &str, &str); 5] = [
    ("kind", "kinds", "kind", "search-filter-kind"),
    ("country", "country", "country", "search-filter-country"),
    ("language", "language", "language", "search-filter-language"),
    ("focus-area", "focus-area", "concept", "search-filter-focus-area"),
    ("state", "state", "search-state", "search-filter-state"),
];

pub(super) async fn show(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let search = wanted(guest, "language");
            let found = match search.query.trim() {
                "" => SearchView::default(),
                _ => queries::search(&guest.app.ctx, guest.app.finder()?, &guest.actor, &search)?,
            };
            guest.html(&draw(guest, &search, found)?)
        })
        .await
}

pub(super) async fn suggest(visit: Visit) -> Response {
    visit
        .answer(|guest| {
            let search = wanted(guest, "language");
            let suggestions = queries::suggest(&guest.app.ctx, guest.app.finder()?, &guest.actor, &search)?;
            guest.html(&Suggestions { page: guest.page("find", "find-title"), suggestions })
        })
        .await
}

fn draw(guest: &Guest, search: &Search, found: SearchView) -> Result<SearchPage> {
    let page = if found.query.is_empty() {
        guest.page("find", "find-title")
    } else {
        guest.page_titled("find", found.query.clone())
    };
    let address = Address::of(search);
    let year = |year: Option<u16>| year.map(|year| year.to_string()).unwrap_or_default();
    let chosen = chosen(&page, search, &address);
    Ok(SearchPage {
        lexicon: guest.app.glossary.lexicon(&guest.app.ctx)?,
        filters: filters(&page, &found, &address),
        is_narrowed: !chosen.is_empty(),
        chosen,
        years: (year(search.from), year(search.to)),
        ask_href: format!("/find/needs/new?direction=need&topic={}", crate::page::encoded(&found.query)),
        is_first_page: search.after.is_none(),
        page,
        found,
        address,
    })
}

/// The word for a value, or the value where nobody wrote a word.
fn word(page: &Page, prefix: &str, value: &str) -> String {
    let key = format!("{prefix}-{value}");
    match (value.is_empty(), page.phrases().has(&key)) {
        (true, _) => page.t("search-not-stated").to_owned(),
        (false, true) => page.phrases().t(&key).to_owned(),
        (false, false) => value.to_owned(),
    }
}

fn filters(page: &Page, found: &SearchView, address: &Address) -> Vec<Filter> {
    let one = |(facet, parameter, prefix, title): &(&str, &str, &str, &str)| {
        let facet: &FacetView = found.facets.iter().find(|known| known.name == *facet)?;
        let set = address.kept(&[]);
        let set = set.iter().find(|(name, _)| name == parameter).map_or("", |(_, values)| values.as_str());
        let value = |value: &torg_stages::find::views::FacetValue| FilterValue {
            word: word(page, prefix, &value.value),
            count: value.count,
            href: address.toggled(parameter, &value.value),
            is_chosen: set.split(',').any(|known| known == value.value),
        };
        // "Not stated" of a property can be told and not asked for, but for the state, where it is a value.
        let values: Vec<FilterValue> =
            facet.values.iter().filter(|v| !v.value.is_empty()).map(value).collect();
        let tells = values.len() > 1 || !set.is_empty();
        tells.then(|| Filter { title: page.phrases().t(title).to_owned(), values })
    };
    PROPERTIES.iter().filter_map(one).collect()
}

fn chosen(page: &Page, search: &Search, address: &Address) -> Vec<(String, String)> {
    let lists = [
        ("kinds", "kind", &search.kinds),
        ("country", "country", &search.countries),
        ("language", "language", &search.languages),
        ("focus-area", "concept", &search.focus_areas),
        ("state", "search-state", &search.states),
    ];
    let each = lists.iter().flat_map(|(parameter, prefix, values)| {
        values.iter().map(move |value| (word(page, prefix, value), address.toggled(parameter, value)))
    });
    let mut all: Vec<(String, String)> = each.collect();
    if search.from.is_some() || search.to.is_some() {
        let year = |year: Option<u16>| year.map(|year| year.to_string()).unwrap_or_default();
        let years = format!("{}\u{2013}{}", year(search.from), year(search.to));
        all.push((years, address.without(&["from", "to"])));
    }
    if !search.organisations.is_empty() {
        all.push((
            page.n("search-organisations", search.organisations.len()),
            address.without(&["organisations"]),
        ));
    }
    all
}

impl SearchPage {
    /// What a new search for other words keeps. Concepts that were taken away belong to the words.
    fn kept_by_words(&self) -> Vec<(&'static str, String)> {
        self.address.kept(&["q", "without"])
    }

    fn kept_by_years(&self) -> Vec<(&'static str, String)> {
        self.address.kept(&["from", "to"])
    }

    /// The address without any filter.
    fn everything(&self) -> String {
        self.address.without(&[
            "kinds",
            "country",
            "language",
            "focus-area",
            "state",
            "from",
            "to",
            "organisations",
        ])
    }

    /// What misleads or does not correspond, and for a card what it is in plain words: language and text.
    fn said(&self, concept: &str, is_card: bool) -> Vec<(&str, &str)> {
        let kinds = ["false-friend", "differs", "plain"];
        let wanted = if is_card { &kinds[..] } else { &kinds[..2] };
        let card = self.lexicon.find(concept);
        wanted.iter().filter_map(|kind| card?.said(kind, self.page.lang_code)).collect()
    }

    /// Does a card above the answer tell of this concept? Then its caution stands there.
    fn has_card(&self, concept: &str) -> bool {
        self.is_first_page && self.found.terms.iter().any(|card| card.concept.id == concept)
    }

    fn after(&self, cursor: &str) -> String {
        self.address.after(cursor)
    }

    /// The address without a concept that was searched as well.
    fn without(&self, concept: &str) -> String {
        self.address.toggled("without", concept)
    }

    /// What a concept added, a word for each language first.
    fn added<'e>(&self, expansion: &'e ExpansionView) -> Vec<&'e (String, String)> {
        let read = self.found.language.as_deref().unwrap_or_default();
        let is_first =
            |at: usize| expansion.added[..at].iter().all(|(lang, _)| *lang != expansion.added[at].0);
        let firsts = (0..expansion.added.len()).filter(|at| is_first(*at)).map(|at| &expansion.added[at]);
        let (own, others): (Vec<_>, Vec<_>) = firsts.partition(|(lang, _)| lang == read);
        others.into_iter().filter(|(lang, _)| lang != "nn").chain(own).take(ADDED).collect()
    }

    /// The preferred word of a concept for this reader.
    fn name<'c>(&self, concept: &'c ConceptView) -> &'c str {
        let of = |lang: &str| {
            concept.terms.iter().find(|(known, _)| known == lang).and_then(|(_, words)| words.first())
        };
        let any = || concept.terms.first().and_then(|(_, words)| words.first());
        of(self.page.lang_code).or_else(any).map_or(&concept.id, String::as_str)
    }

    /// The heading of a card: the word in the language it was asked for in, otherwise in the reader's.
    fn card_word<'c>(&self, card: &'c TermCard) -> (&'c str, String) {
        let wanted = card.wanted.as_deref().unwrap_or(self.page.lang_code);
        match card.word(wanted) {
            Some(word) => (word, wanted.to_owned()),
            None => (self.name(&card.concept), String::new()),
        }
    }

    /// A reason as a sentence's beginning: which word, by which likeness.
    fn reason(&self, reason: &Reason) -> String {
        self.page.phrases().t(&format!("search-why-{}", reason.layer)).to_owned()
    }
}
