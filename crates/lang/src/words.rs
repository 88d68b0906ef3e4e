//! All words of all languages, read once when the program starts.

use std::sync::Arc;

use fluent_bundle::FluentResource;

use crate::{Lang, Phrases};

/// Language code, stage and text of every file under `locales/`.
const FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/locale_files.rs"));

/// The words of every language. Build one per process and lend it out.
#[derive(Debug)]
pub struct Words {
    sv: Phrases,
    da: Phrases,
    nb: Phrases,
    en: Phrases,
}

impl Words {
    /// The words that were compiled into the program.
    #[must_use]
    pub fn embedded() -> Self {
        let texts = FILES.iter().filter_map(|(code, _, text)| Some((Lang::parse(code)?, *text)));
        Self::from_texts(texts)
    }

    /// Words from Fluent texts. A message that can't be read is left out: the locale test of this crate reports it.
    pub fn from_texts<'text>(texts: impl IntoIterator<Item = (Lang, &'text str)>) -> Self {
        let read = |text: &str| match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => Arc::new(resource),
        };
        let resources: Vec<(Lang, Arc<FluentResource>)> =
            texts.into_iter().map(|(lang, text)| (lang, read(text))).collect();
        let of = |wanted: Lang| {
            let own = resources.iter().filter(|(lang, _)| *lang == wanted);
            let english = resources.iter().filter(|(lang, _)| *lang == Lang::En);
            Phrases::new(wanted, english.chain(own).map(|(_, resource)| Arc::clone(resource)).collect())
        };
        Self { sv: of(Lang::Sv), da: of(Lang::Da), nb: of(Lang::Nb), en: of(Lang::En) }
    }

    /// The words of one language.
    #[must_use]
    pub const fn get(&self, lang: Lang) -> &Phrases {
        match lang {
            Lang::Sv => &self.sv,
            Lang::Da => &self.da,
            Lang::Nb => &self.nb,
            Lang::En => &self.en,
        }
    }
}
