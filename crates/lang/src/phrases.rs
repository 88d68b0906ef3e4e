//! The words of one language, ready to be lent out.
//!
//! Messages without variables are formatted once at the start, so that a page costs one hash look-up for each.
//! A message the language lacks is taken from English.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;

use crate::dates::Dates;
use crate::unknown::{Unknown, bracket};
use crate::{Lang, numbers};

/// A value for a variable of a message.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg<'a> {
    /// A text, put in as it is. Years belong here: they take no thousands separator.
    Text(&'a str),
    /// A number, written in the form of the language; chooses the plural.
    Number(f64),
    /// A whole number, written in the form of the language; chooses the plural.
    Whole(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Arg<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Whole(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Whole(i64::from(number))
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The words of one language.
pub struct Phrases {
    lang: Lang,
    plain: HashMap<String, Box<str>>,
    bundle: FluentBundle<Arc<FluentResource>>,
    unknown: Unknown,
    pub(crate) dates: Dates,
}

impl Phrases {
    /// `resources` in order of rising weight: the last word for a key counts.
    pub(crate) fn new(lang: Lang, resources: Vec<Arc<FluentResource>>) -> Self {
        let tag = unic_langid::LanguageIdentifier::from_bytes(lang.code().as_bytes()).unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers::formatter(lang)));
        // Fails only when the function is there already.
        let _ = bundle.add_builtins();
        for resource in &resources {
            bundle.add_resource_overriding(Arc::clone(resource));
        }
        let plain = plain_messages(&bundle, &resources);
        Self { lang, plain, bundle, unknown: Unknown::new(), dates: Dates::of(lang) }
    }

    /// The language.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Does the key have words, with or without variables?
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The message of a key without variables. A key nobody wrote words for, or one that needs variables, comes back in
    /// ⟦brackets⟧.
    #[must_use]
    pub fn t(&self, key: &str) -> &str {
        match self.plain.get(key) {
            Some(text) => text,
            None => self.unknown.bracketed(key),
        }
    }

    /// The message of a key with its variables filled in and its plural chosen. An unknown key comes back in ⟦brackets⟧,
    /// a variable that was not given stays visible as `{$name}`.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return bracket(key);
        };
        let values: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, value(*arg))).collect();
        // Errors (a missing variable) are already visible in the text.
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }

    /// A number with a fixed count of decimals.
    #[must_use]
    pub fn number(&self, value: f64, decimals: usize) -> String {
        numbers::number(self.lang, value, decimals)
    }

    /// A share; `value` is already in percent.
    #[must_use]
    pub fn percent(&self, value: f64, decimals: usize) -> String {
        numbers::percent(self.lang, value, decimals)
    }

    /// An amount with its ISO 4217 code, never converted.
    #[must_use]
    pub fn money(&self, amount: f64, currency: &str) -> String {
        numbers::money(self.lang, amount, currency)
    }
}

impl fmt::Debug for Phrases {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Phrases")
            .field("lang", &self.lang)
            .field("plain", &self.plain.len())
            .finish_non_exhaustive()
    }
}

/// The first letter made a capital, for a phrase that begins a sentence: "alla kommuner" gives "Alla kommuner".
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn value(arg: Arg<'_>) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text),
        Arg::Number(number) => FluentValue::from(number),
        Arg::Whole(number) => FluentValue::from(number),
    }
}

fn plain_messages(
    bundle: &FluentBundle<Arc<FluentResource>>,
    resources: &[Arc<FluentResource>],
) -> HashMap<String, Box<str>> {
    let mut plain = HashMap::new();
    for entry in resources.iter().flat_map(|resource| resource.entries()) {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else { continue };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, None, &mut errors);
        if errors.is_empty() {
            plain.insert(key.to_owned(), text.into());
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{Arg, capital};
    use crate::{Lang, Words};

    fn words() -> Words {
        Words::from_texts([
            (
                Lang::En,
                "word-yes = yes\nonly-english = only here\nnotes = { $n ->\n [one] one note\n *[other] { $n } notes\n}\n",
            ),
            (
                Lang::Sv,
                "word-yes = ja\nnotes = { $n ->\n [one] en anteckning\n *[other] { $n } anteckningar\n}\n",
            ),
        ])
    }

    #[test]
    fn a_message_comes_in_the_readers_language_or_in_english() {
        let words = words();
        assert_eq!(words.get(Lang::Sv).t("word-yes"), "ja");
        assert_eq!(words.get(Lang::En).t("word-yes"), "yes");
        assert_eq!(words.get(Lang::Sv).t("only-english"), "only here");
        assert_eq!(words.get(Lang::Nb).t("word-yes"), "yes");
    }

    #[test]
    fn an_unknown_key_is_shown_in_brackets() {
        let words = words();
        let sv = words.get(Lang::Sv);
        assert_eq!(sv.t("word-nope"), "⟦word-nope⟧");
        assert_eq!(sv.t("word-nope"), "⟦word-nope⟧");
        assert_eq!(sv.t("notes"), "⟦notes⟧");
        assert_eq!(sv.with("word-nope", &[]), "⟦word-nope⟧");
        assert!(sv.has("notes") && !sv.has("word-nope"));
    }

    #[test]
    fn many_unknown_keys_do_not_fill_the_memory() {
        let words = words();
        let seen: Vec<&str> = (0..100).map(|number| words.get(Lang::En).t(&format!("k-{number}"))).collect();
        assert_eq!(seen[0], "⟦k-0⟧");
        assert_eq!(seen[99], "⟦…⟧");
    }

    #[test]
    fn plurals_and_numbers_follow_the_language() {
        let words = words();
        let sv = words.get(Lang::Sv);
        assert_eq!(sv.with("notes", &[("n", Arg::Whole(1))]), "en anteckning");
        assert_eq!(sv.with("notes", &[("n", Arg::from(12_000_u32))]), "12\u{202f}000 anteckningar");
        assert_eq!(words.get(Lang::Da).with("notes", &[("n", Arg::Number(2.5))]), "2,5 notes");
        assert_eq!(sv.with("notes", &[]), "{$n} anteckningar");
    }

    #[test]
    fn a_phrase_can_begin_a_sentence() {
        assert_eq!(capital("ældre"), "Ældre");
        assert_eq!(capital(""), "");
    }
}
