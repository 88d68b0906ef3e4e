//! What every template is given: language, title, menu, words.

use crate::{Filled, app::App, assets, reading::Reading};
use std::fmt::Write as _;
use torg_domain::Refusal;
use torg_lang::{Arg, Lang, Phrases};
use torg_stages::ground::glossary::Lexicon;

/// Where the journal's clock hangs: the time of Sweden, Norway and Denmark.
const TIME_ZONE: &str = "Europe/Stockholm";

/// The frame of a page and the words in the reader's language.
#[derive(Debug, Clone)]
pub struct Page {
    app: App,
    /// The reader's language.
    pub lang: Lang,
    /// `sv`, `da`, `nb` or `en`.
    pub lang_code: &'static str,
    /// Title of the page, in the reader's language or the thing's own.
    pub title: String,
    /// Path of the page.
    pub path: String,
    /// Path of the style sheet, with its hash.
    pub css_path: &'static str,
    /// The menu entry it belongs to: `find` ... `share`, or empty.
    pub stage: &'static str,
    /// Who is signed in.
    pub signed_in: Option<String>,
    /// Is the reader the administrator?
    pub is_administrator: bool,
    /// A sentence about what was just done.
    pub notice: Option<String>,
    /// Code, own name and address of each language.
    pub languages: Vec<(&'static str, &'static str, String)>,
    /// What the reading aid has met on this page.
    pub(crate) reading: Reading,
}

impl Page {
    pub(crate) fn new(
        app: &App,
        lang: Lang,
        (stage, title): (&'static str, String),
        (path, query): (&str, &str),
    ) -> Self {
        let back = encoded(&way_back(path, query));
        let languages = Lang::ALL
            .iter()
            .map(|lang| (lang.code(), lang.name(), format!("/language/{}?back={back}", lang.code())))
            .collect();
        Self {
            app: app.clone(),
            lang,
            lang_code: lang.code(),
            title,
            path: path.to_owned(),
            css_path: assets::CSS_PATH,
            stage,
            signed_in: None,
            is_administrator: false,
            notice: None,
            languages,
            reading: Reading::default(),
        }
    }

    /// The glossary as it stands, for the reading aid.
    pub(crate) fn kept_lexicon(&self) -> torg_stages::Result<std::sync::Arc<Lexicon>> {
        self.app.glossary.lexicon(&self.app.ctx)
    }

    /// All words in the reader's language.
    #[must_use]
    pub fn phrases(&self) -> &Phrases {
        self.app.words.get(self.lang)
    }

    /// A word or sentence without values.
    #[must_use]
    pub fn t(&self, key: &str) -> &str {
        self.phrases().t(key)
    }

    /// The word for a value with a fixed word: `w("note-kind", "obstacle")` is `note-kind-obstacle`.
    #[must_use]
    pub fn w(&self, prefix: &str, word: &str) -> &str {
        self.phrases().t(&format!("{prefix}-{word}"))
    }

    /// A sentence with a number in it, `$n`.
    #[must_use]
    pub fn n(&self, key: &str, n: impl Quantity) -> String {
        self.phrases().with(key, &[("n", Arg::Number(n.quantity()))])
    }

    /// A sentence with one text in it, `$text`.
    #[must_use]
    pub fn with(&self, key: &str, text: &str) -> String {
        self.phrases().with(key, &[("text", Arg::Text(text))])
    }

    /// A sentence with k of n in it, `$k` and `$n`.
    #[must_use]
    pub fn k_of_n(&self, key: &str, k: impl Quantity, n: impl Quantity) -> String {
        self.phrases().with(key, &[("k", Arg::Number(k.quantity())), ("n", Arg::Number(n.quantity()))])
    }

    /// Is this the code of the reader's language?
    #[must_use]
    pub fn is_lang(&self, code: &str) -> bool {
        self.lang_code == code
    }

    /// A date in local form, as exact as it was stated.
    #[must_use]
    pub fn date(&self, iso: &str) -> String {
        self.phrases().date_long(iso)
    }

    /// A number in local form.
    #[must_use]
    pub fn number(&self, value: impl Quantity, decimals: usize) -> String {
        self.phrases().number(value.quantity(), decimals)
    }

    /// The sentence of a refusal.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        sentence(self.phrases(), refusal)
    }

    /// A moment of the journal, UTC, in local form with its clock time.
    #[must_use]
    pub fn moment(&self, at: &str) -> String {
        self.phrases().moment(at, TIME_ZONE)
    }

    /// The words for a command's name, such as `add_note`; the name itself where nobody wrote any.
    #[must_use]
    pub fn deed(&self, deed: &str) -> String {
        let key = format!("deed-{}", deed.replace('_', "-"));
        if self.phrases().has(&key) { self.t(&key).to_owned() } else { deed.replace('_', " ") }
    }

    /// The reason a form was refused, as the error summary wants it: field and sentence. A refusal that names no
    /// field leads to `main_field`.
    #[must_use]
    pub fn errors(&self, form: &Filled, main_field: &str) -> Vec<(String, String)> {
        let field = |refusal: &Refusal| match refusal {
            Refusal::FieldMissing { field } if NAMES_OF_THINGS.contains(field) => "title".to_owned(),
            Refusal::FieldMissing { field } => (*field).to_owned(),
            _ => main_field.to_owned(),
        };
        form.refusal().map(|refusal| (field(refusal), self.refusal(refusal))).into_iter().collect()
    }

    /// The sentence of a refused form.
    #[must_use]
    pub fn why(&self, form: &Filled) -> Option<String> {
        form.refusal().map(|refusal| self.refusal(refusal))
    }
}

/// What forms call the field `title`, each in its own words.
const NAMES_OF_THINGS: [&str; 5] =
    ["pilot-name", "measure-name", "practice-name", "codebook-name", "board-name"];

/// The address a reader comes back to after choosing a language: without the language that was chosen before, and
/// without the sentence about what was just done.
pub(crate) fn way_back(path: &str, query: &str) -> String {
    let kept: Vec<&str> = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with("lang=") && !pair.starts_with("done="))
        .collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

/// A value as it stands in a query (RFC 3986: all but the unreserved characters and the slash as `%` and two digits).
pub(crate) fn encoded(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}"); // writing to a String never fails
        }
    }
    out
}

/// The sentence of a refusal. A field is named by its own word.
pub(crate) fn sentence(phrases: &Phrases, refusal: &Refusal) -> String {
    let values: Vec<(&str, String)> = refusal
        .values()
        .into_iter()
        .map(|(name, value)| match name {
            "field" => (name, phrases.t(&format!("field-{value}")).to_owned()),
            "month" if value != "none" => (name, phrases.date_long(&value)),
            _ => (name, value),
        })
        .collect();
    let args: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
    phrases.with(refusal.key(), &args)
}

/// A number as a template hands it over: by value or by reference, whole or not.
pub trait Quantity {
    /// The number.
    fn quantity(&self) -> f64;
}

macro_rules! quantities {
    ($($kind:ty),+) => {$(
        impl Quantity for $kind {
            fn quantity(&self) -> f64 {
                *self as f64
            }
        }
    )+};
}

quantities!(u32, i32, i64, u64, usize, f64);

impl<T: Quantity + ?Sized> Quantity for &T {
    fn quantity(&self) -> f64 {
        (**self).quantity()
    }
}

#[cfg(test)]
mod tests {
    use super::{encoded, way_back};

    #[test]
    fn choosing_a_language_keeps_what_was_asked_for() {
        let back = way_back("/find", "q=fast+kontakt&lang=da&kind=note&done=saved");
        assert_eq!(back, "/find?q=fast+kontakt&kind=note");
        assert_eq!(encoded(&back), "/find%3Fq%3Dfast%2Bkontakt%26kind%3Dnote");
        assert_eq!(way_back("/meet", "lang=sv"), "/meet");
    }
}
