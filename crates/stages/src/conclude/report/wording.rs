//! Sentences a report and its pages share: the word of quantity, who speaks, words in another language.

use crate::conclude::views::{CountView, PrevalenceView, QuoteView};
use torg_domain::network::Level;
use torg_domain::note::StatedStrength;
use torg_lang::{Arg, Phrases};
use torg_report::{Block, Inline, text};

/// "alla workshoppar (5 av 5)", or the source's own words where nobody counted. Never a word without its number.
#[must_use]
pub fn prevalence(words: &Phrases, view: &PrevalenceView) -> String {
    match &view.count {
        Some(count) => counted(words, &view.unit, count),
        None => stated(words, view),
    }
}

/// "2 av 5 workshoppar sade emot"; nothing where nobody did or nobody counted.
#[must_use]
pub fn opposed(words: &Phrases, view: &PrevalenceView) -> Option<String> {
    let count = view.count.as_ref().filter(|count| count.opposed > 0)?;
    let share = k_of_n(words, &format!("prevalence-count-{}", view.unit), (count.opposed, count.of));
    Some(words.with("conclude-report-opposed", &[("share", Arg::Text(&share))]))
}

/// Level, role, organisation and session, as far as they are known. Never a name.
#[must_use]
pub fn voice(words: &Phrases, quote: &QuoteView) -> String {
    let level = Some(quote.level.as_str()).filter(|level| *level != Level::NotStated.word());
    let level = level.map(|level| words.t(&format!("level-{level}")));
    let parts = [level, Some(&quote.voice_role), Some(&quote.organisation), Some(&quote.exchange_title)];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

pub(super) fn k_of_n(words: &Phrases, key: &str, (k, n): (u32, u32)) -> String {
    words.with(key, &[("k", Arg::from(k)), ("n", Arg::from(n))])
}

/// A value, or "not stated".
pub(super) fn stated_or_not<'a>(words: &'a Phrases, value: &'a str) -> &'a str {
    if value.trim().is_empty() { words.t("word-not-stated") } else { value }
}

/// Words that are marked where they are not in the document's language.
#[must_use]
pub fn in_lang(words: &Phrases, said: &str, lang: &str) -> Inline {
    if lang == words.lang().code() || lang.is_empty() {
        Inline::Text(said.to_owned())
    } else {
        Inline::Foreign { text: said.to_owned(), lang: lang.to_owned() }
    }
}

/// A heading with its anchor.
pub fn heading(level: u8, title: impl Into<String>, id: impl Into<String>) -> Block {
    Block::Heading { level, text: title.into(), id: id.into() }
}

/// A paragraph of plain words.
pub fn paragraph(words: impl Into<String>) -> Block {
    Block::Paragraph(text(words))
}

fn counted(words: &Phrases, unit: &str, count: &CountView) -> String {
    k_of_n(words, &format!("prevalence-{}-{unit}", count.word), (count.said, count.of))
}

fn stated(words: &Phrases, view: &PrevalenceView) -> String {
    let strength = words.t(&format!("strength-{}", view.stated_strength));
    if view.strength_source.is_empty() || view.stated_strength == StatedStrength::NotStated.word() {
        return strength.to_owned();
    }
    let args = [("strength", Arg::Text(strength)), ("words", Arg::Text(&view.strength_source))];
    words.with("conclude-report-stated", &args)
}
