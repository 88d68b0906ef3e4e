//! A finding as every page, report and program receives it. All words are fixed words; no sentence is in a language
//! but the claim's and the notes' own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use torg_domain::Refusal;
use torg_domain::finding::{FindingKind, Grounds, may_stand};

/// A conclusion with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FindingView {
    /// Its id.
    pub id: String,
    /// Short name in reports: `F-3`.
    pub number: String,
    /// Its network.
    pub network_id: String,
    /// `programme` or `exchange`.
    pub scope_kind: String,
    /// Id of the programme or exchange it concludes from.
    pub scope_id: String,
    /// Title of that programme or exchange.
    pub scope_title: String,
    /// Its focus area; `None` = about the whole.
    pub focus_area_id: Option<String>,
    /// Name of the focus area, in the network's language; empty for the whole.
    pub focus_area: String,
    /// Word of the shared `Concept`; empty for the whole.
    pub concept: String,
    /// Word of `FindingKind`.
    pub kind: String,
    /// The sentence.
    pub claim: String,
    /// Language of the claim and the texts below.
    pub lang: String,
    /// Word of `FindingState`.
    pub state: String,
    /// How common it is.
    pub prevalence: PrevalenceView,
    /// Quotes in support.
    pub supports: Vec<QuoteView>,
    /// Quotes against.
    pub opposes: Vec<QuoteView>,
    /// Does a quote come from a user of care or a relative?
    pub has_user_voice: bool,
    /// For what must be kept: who guards it; empty = not stated.
    pub keep_owner: String,
    /// For what must be kept: the early-warning sign; empty = not stated.
    pub keep_warning: String,
    /// What it costs; empty = not stated.
    pub costs: String,
    /// What it requires; empty = not stated.
    pub requires: String,
    /// What happens if nothing is done; empty = not stated.
    pub if_nothing: String,
    /// Is it for everyone once it is final?
    pub is_public: bool,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// When it was written, UTC.
    pub created_at: String,
    /// Grows with each change.
    pub revision: i64,
}

/// A note as a finding quotes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct QuoteView {
    /// The note.
    pub note_id: String,
    /// Its number: `S3-12`, `N-41`.
    pub number: String,
    /// Word of `NoteKind`.
    pub kind: String,
    /// Its text, in its own language; empty where it is withheld.
    pub text: String,
    /// The very words, where they are known apart from the text.
    pub quote: String,
    /// Its language.
    pub lang: String,
    /// Word of the voice's `Level`.
    pub level: String,
    /// The voice's role in words; empty = not stated.
    pub voice_role: String,
    /// The voice's organisation; empty = not stated.
    pub organisation: String,
    /// The session it was said in.
    pub exchange_id: String,
    /// The session's title.
    pub exchange_title: String,
    /// `false` = counted, not quotable: the one who wrote it did not agree to be quoted.
    pub is_quotable: bool,
    /// Level, role or organisation are left out because fewer than five people at the board shared them.
    pub is_voice_veiled: bool,
}

/// How common a finding is: counted, or stated by the source in its own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PrevalenceView {
    /// Word of the declared `Unit`.
    pub unit: String,
    /// The count; `None` = the source states its strength without counts.
    pub count: Option<CountView>,
    /// Are there enough voices on both sides to keep both?
    pub is_two_sided: bool,
    /// Word of `StatedStrength`, where it is not counted.
    pub stated_strength: String,
    /// The source's wording of it, in the source's language.
    pub strength_source: String,
}

/// The numbers behind a word of the ladder. Unit of all numbers: [`PrevalenceView::unit`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CountView {
    /// k: units with at least one supporting note.
    pub said: u32,
    /// o: units with at least one opposing note.
    pub opposed: u32,
    /// N: units present where the focus area was discussed.
    pub of: u32,
    /// Word of `Wording`.
    pub word: String,
    /// Do the units below say on which side they were heard? Not where that would tell who wrote a card.
    pub are_sides_told: bool,
    /// The units behind N; empty where the unit is a person, who is never listed.
    pub units: Vec<UnitView>,
    /// Quoted notes that do not say which unit they belong to: quoted, not counted.
    pub unplaced: u32,
    /// Agreement by level, only for levels with at least five people present.
    pub levels: Vec<LevelView>,
}

/// One unit that was present.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct UnitView {
    /// Id of the session or organisation, or the word of the level.
    pub id: String,
    /// Its name; the word of the level for roles.
    pub name: String,
    /// Has a supporting note.
    pub supports: bool,
    /// Has an opposing note.
    pub opposes: bool,
}

/// People of one level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LevelView {
    /// Word of `Level`.
    pub level: String,
    /// People with a supporting note.
    pub said: u32,
    /// People with an opposing note.
    pub opposed: u32,
    /// People present.
    pub of: u32,
}

impl CountView {
    /// Leaves out on which side each unit was heard, where that must not be told.
    pub(in crate::conclude) fn with_sides_withheld(mut self) -> Self {
        if !self.are_sides_told {
            for unit in &mut self.units {
                (unit.supports, unit.opposes) = (false, false);
            }
        }
        self
    }
}

impl QuoteView {
    /// The same without the words, where their writer did not agree to be quoted.
    #[must_use]
    pub fn with_words_withheld(mut self) -> Self {
        if !self.is_quotable {
            self.text.clear();
            self.quote.clear();
            self.voice_role.clear();
            self.organisation.clear();
        }
        self
    }
}

impl FindingView {
    /// Does it stand on its quotes, so that it may be shown to the room and become final?
    ///
    /// # Errors
    /// What is missing.
    pub fn may_stand(&self) -> Result<(), Refusal> {
        may_stand(&Grounds {
            kind: FindingKind::from_word(&self.kind).unwrap_or(FindingKind::SharedView),
            supports: self.supports.len(),
            opposes: self.opposes.len(),
            keep_owner: &self.keep_owner,
            keep_warning: &self.keep_warning,
            is_recorded: self.prevalence.count.is_none(),
        })
    }

    /// The same for readers outside the network and for reports: words whose writer did not agree to be quoted are
    /// left out; the note is still counted.
    #[must_use]
    pub fn with_words_withheld(mut self) -> Self {
        let withhold =
            |quotes: Vec<QuoteView>| quotes.into_iter().map(QuoteView::with_words_withheld).collect();
        self.supports = withhold(self.supports);
        self.opposes = withhold(self.opposes);
        self
    }
}
