//! A finding as templates draw it: words in the reader's language, quotes with links to their notes.

use crate::Page;
use torg_domain::finding::{FindingKind, FindingState};
use torg_domain::prevalence::Wording;
use torg_stages::conclude::report;
use torg_stages::conclude::views::{FindingView, PrevalenceView, QuoteView};

/// A finding ready to be drawn.
#[derive(Debug)]
pub(super) struct Shown {
    pub finding: FindingView,
    pub badge: Badge,
    pub opposed: Option<String>,
    pub is_two_sided: bool,
    pub supports: Vec<ShownQuote>,
    pub opposes: Vec<ShownQuote>,
}

/// The word of quantity with its number; stated where nobody counted.
#[derive(Debug)]
pub(super) struct Badge {
    pub is_counted: bool,
    pub word: String,
    pub count: String,
    pub said: u32,
    pub of: u32,
}

/// A quote with its voice in words.
#[derive(Debug)]
pub(super) struct ShownQuote {
    pub number: String,
    pub href: String,
    pub lang: String,
    pub text: String,
    pub voice: String,
    pub is_withheld: bool,
}

impl Shown {
    pub(super) fn new(page: &Page, finding: FindingView) -> Self {
        let quotes = |quotes: &[QuoteView]| quotes.iter().map(|one| shown_quote(page, one)).collect();
        Self {
            badge: Badge::new(page, &finding.prevalence),
            opposed: report::opposed(page.phrases(), &finding.prevalence),
            is_two_sided: finding.kind == FindingKind::Tension.word() || !finding.opposes.is_empty(),
            supports: quotes(&finding.supports),
            opposes: quotes(&finding.opposes),
            finding,
        }
    }

    /// Quotes for it; a macro of the templates borrows them.
    pub(super) fn supporting(&self) -> &[ShownQuote] {
        &self.supports
    }

    /// Quotes against it.
    pub(super) fn opposing(&self) -> &[ShownQuote] {
        &self.opposes
    }

    /// Why a draft can not be shown to the room yet.
    pub(super) fn missing(&self) -> Option<torg_domain::Refusal> {
        let is_draft = self.finding.state == FindingState::Draft.word();
        self.finding.may_stand().err().filter(|_| is_draft)
    }

    pub(super) fn all(page: &Page, findings: Vec<FindingView>) -> Vec<Self> {
        findings.into_iter().map(|finding| Self::new(page, finding)).collect()
    }
}

impl Badge {
    fn new(page: &Page, view: &PrevalenceView) -> Self {
        let Some(count) = &view.count else {
            let as_stated = match view.strength_source.as_str() {
                "" => String::new(),
                words => page.with("conclude-as-stated", words),
            };
            let word = page.w("strength", &view.stated_strength).to_owned();
            return Self { is_counted: false, word, count: as_stated, said: 0, of: 0 };
        };
        let number = page.k_of_n(&format!("prevalence-count-{}", view.unit), count.said, count.of);
        let (said, of) = (count.said, count.of);
        if count.word == Wording::CountOnly.word() {
            return Self { is_counted: true, word: number, count: String::new(), said, of };
        }
        let word = page.t(&format!("prevalence-word-{}-{}", count.word, view.unit)).to_owned();
        Self { is_counted: true, word, count: number, said, of }
    }
}

/// The very words where they are known, else the note's text.
fn shown_quote(page: &Page, quote: &QuoteView) -> ShownQuote {
    let text = if quote.quote.is_empty() { &quote.text } else { &quote.quote };
    ShownQuote {
        number: quote.number.clone(),
        href: format!("/capture/notes/{}", quote.note_id),
        lang: quote.lang.clone(),
        text: text.clone(),
        voice: report::voice(page.phrases(), quote),
        is_withheld: text.is_empty(),
    }
}
