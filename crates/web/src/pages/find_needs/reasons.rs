//! Why an offer fits a need, as a sentence in the reader's language.

use crate::{Guest, Page};
use std::collections::HashMap;
use torg_lang::Arg;
use torg_stages::Result;
use torg_stages::capture::views::ReasonView;
use torg_stages::ground::glossary;

/// The preferred word of every concept that is a reason, in the reader's language; in English where it has none.
#[derive(Debug, Default)]
pub(super) struct SharedTerms(HashMap<String, String>);

impl SharedTerms {
    /// The words that these reasons need.
    pub(super) fn of<'r>(guest: &Guest, reasons: impl Iterator<Item = &'r ReasonView>) -> Result<Self> {
        let mut words = HashMap::new();
        for reason in reasons.filter(|reason| reason.kind == "shared-term") {
            if words.contains_key(&reason.value) {
                continue;
            }
            let concept = glossary::concept(&guest.app.ctx, &reason.value)?;
            let in_language = |code: &str| {
                let (_, all) = concept.terms.iter().find(|(lang, _)| lang == code)?;
                all.first().cloned()
            };
            let word = in_language(guest.lang.code()).or_else(|| in_language("en"));
            words.insert(reason.value.clone(), word.unwrap_or_else(|| reason.value.clone()));
        }
        Ok(Self(words))
    }

    /// One line of the sum; `network` is what the shared network is called here.
    pub(super) fn sentence(&self, page: &Page, reason: &ReasonView, network: &str) -> String {
        let value = reason.value.as_str();
        let about = match reason.kind.as_str() {
            "shared-concept" | "strong-where-weak" => page.w("concept", value),
            "shared-term" => self.0.get(value).map_or(value, String::as_str),
            "shared-language" | "neighbour-language" => page.w("language", value),
            "form-offered" => page.w("wanted-form", value),
            "distance" => page.w("distance-class", value),
            "same-country" => page.w("country", value),
            "same-network" => network,
            _ => value,
        };
        let key = format!("fit-reason-{}", reason.kind);
        let amount = Arg::Number(f64::from(reason.amount));
        page.phrases().with(&key, &[("text", Arg::Text(about)), ("n", amount)])
    }
}
