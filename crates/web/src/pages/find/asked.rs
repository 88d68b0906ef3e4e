//! What an address asks of the search, and addresses that ask a little more or less.
//!
//! Lists stand comma separated in one parameter, so that every filter is a plain link and works without JavaScript.

use crate::Guest;
use crate::page::encoded;
use torg_domain::id::OrganisationId;
use torg_stages::find::queries::Search;

/// The search that the address of a page or of the API asks for. `languages` is the name of the parameter for the languages
/// of the texts: `lang` chooses the reader's own on pages.
pub(crate) fn wanted(guest: &Guest, languages: &str) -> Search {
    let text = |name: &str| guest.query(name).unwrap_or_default();
    let list = |name: &str| listed(&text(name));
    let year = |name: &str| guest.query(name).and_then(|year| year.trim().parse().ok());
    Search {
        query: text("q"),
        reads: guest.lang.code().to_owned(),
        kinds: list("kinds"),
        countries: list("country"),
        languages: list(languages),
        focus_areas: list("focus-area"),
        states: list("state"),
        from: year("from"),
        to: year("to"),
        organisations: list("organisations").into_iter().map(OrganisationId::new).collect(),
        without: list("without"),
        after: guest.query("after"),
        limit: guest.query("limit").and_then(|limit| limit.parse().ok()).unwrap_or(0),
    }
}

fn listed(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// An address of `/find`, as parameters that can be changed.
#[derive(Debug, Clone)]
pub(super) struct Address(Vec<(&'static str, Vec<String>)>);

impl Address {
    pub(super) fn of(search: &Search) -> Self {
        let year = |year: Option<u16>| year.map(|year| year.to_string()).into_iter().collect();
        let organisations = search.organisations.iter().map(ToString::to_string).collect();
        Self(vec![
            ("q", vec![search.query.trim().to_owned()]),
            ("kinds", search.kinds.clone()),
            ("country", search.countries.clone()),
            ("language", search.languages.clone()),
            ("focus-area", search.focus_areas.clone()),
            ("state", search.states.clone()),
            ("from", year(search.from)),
            ("to", year(search.to)),
            ("organisations", organisations),
            ("without", search.without.clone()),
        ])
    }

    /// The parameters that are set, for the hidden fields of a form; all but `but`.
    pub(super) fn kept(&self, but: &[&str]) -> Vec<(&'static str, String)> {
        let set = self.0.iter().filter(|(name, values)| !values.is_empty() && !but.contains(name));
        set.map(|(name, values)| (*name, values.join(","))).collect()
    }

    pub(super) fn href(&self) -> String {
        let pairs = self.kept(&[]).into_iter().map(|(name, value)| format!("{name}={}", encoded(&value)));
        format!("/find?{}", pairs.collect::<Vec<_>>().join("&"))
    }

    /// The same with a value more, or without it where it is set already.
    pub(super) fn toggled(&self, name: &str, value: &str) -> String {
        let mut other = self.clone();
        for (_, values) in other.0.iter_mut().filter(|(known, _)| *known == name) {
            match values.iter().position(|known| known == value) {
                Some(at) => drop(values.remove(at)),
                None => values.push(value.to_owned()),
            }
        }
        other.href()
    }

    /// The same without any value of a parameter.
    pub(super) fn without(&self, names: &[&str]) -> String {
        let mut other = self.clone();
        other.0.iter_mut().filter(|(known, _)| names.contains(known)).for_each(|(_, values)| values.clear());
        other.href()
    }

    /// The page behind this one.
    pub(super) fn after(&self, cursor: &str) -> String {
        format!("{}&after={cursor}", self.href())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_a_link_that_sets_it_and_the_same_link_takes_it_away() {
        let mut search = Search::new("fast kontakt");
        let plain = Address::of(&search);
        assert_eq!(plain.href(), "/find?q=fast%20kontakt");
        assert_eq!(plain.toggled("country", "DK"), "/find?q=fast%20kontakt&country=DK");
        search.countries = vec!["DK".into(), "NO".into()];
        let narrowed = Address::of(&search);
        assert_eq!(narrowed.toggled("country", "DK"), "/find?q=fast%20kontakt&country=NO");
        assert_eq!(narrowed.without(&["country"]), plain.href());
        assert_eq!(narrowed.kept(&["q"]), [("country", "DK,NO".to_owned())]);
    }
}
