//! A note as every outlet receives it.

use schemars::JsonSchema;
use serde::Serialize;

/// One statement with its kind, its voice and where it was made. Enumerated values are the fixed words of `torg-domain`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NoteView {
    /// Its id.
    pub id: String,
    /// Short name in reports: `N-41`.
    pub number: String,
    /// The network.
    pub network_id: String,
    /// Where it was said.
    pub exchange_id: String,
    /// Title of the exchange.
    pub exchange_title: String,
    /// Word of `Visibility` of the exchange.
    pub exchange_visibility: String,
    /// The programme the exchange belongs to.
    pub programme_id: Option<String>,
    /// The board it was written on.
    pub board_id: Option<String>,
    /// Word of `BoardState` of that board.
    pub board_state: Option<String>,
    /// Who wrote the card, without a name. Stays inside the program: it is there to count persons.
    #[serde(skip)]
    pub participant_id: Option<String>,
    /// Colour and animal of the writer, as locale words: `green hare`. Stays inside, as above.
    #[serde(skip)]
    pub participant_label: Option<String>,
    /// The feedback it stands in.
    pub feedback_id: Option<String>,
    /// Word of `FeedbackState` of that feedback.
    pub feedback_state: Option<String>,
    /// Word of `FeedbackSide` of that feedback.
    pub feedback_side: Option<String>,
    /// The question it answers.
    pub question_id: Option<String>,
    /// That question's words.
    pub question: String,
    /// The focus area.
    pub focus_area_id: Option<String>,
    /// Name of the focus area; empty = none.
    pub focus_area: String,
    /// Word of the shared `Concept`; empty = none.
    pub concept: String,
    /// Word of `NoteKind`.
    pub kind: String,
    /// Word of `Heading` where it stands in a feedback; empty elsewhere.
    pub heading: String,
    /// What was said, in its own language. Empty where this reader may not read a note that is not quotable.
    pub text: String,
    /// The very words, where they are known apart from the text.
    pub quote: String,
    /// Language of text and quote.
    pub lang: String,
    /// Word of `Level` of the voice.
    pub level: String,
    /// Role of the voice in words; empty = not stated.
    pub voice_role: String,
    /// Organisation of the voice.
    pub organisation_id: Option<String>,
    /// Its name; empty = not stated.
    pub organisation: String,
    /// Its country, as `SE`; empty = not stated.
    pub country: String,
    /// Word of `StatedStrength`: what the source itself says of how common this is.
    pub stated_strength: String,
    /// The source's wording of it.
    pub strength_source: String,
    /// Consent to quote. A note without it is counted, not quoted.
    pub is_quotable: bool,
    /// Level, role and organisation are left out because fewer than five took part from there.
    pub is_voice_veiled: bool,
    /// The group it was put in while concluding.
    pub cluster_id: Option<String>,
    /// Taken off the board by the facilitator.
    pub is_hidden: bool,
    /// Why.
    pub hidden_reason: String,
    /// May everybody read it?
    pub is_public: bool,
    /// Invented data, to be marked.
    pub is_example: bool,
    /// When it was written, UTC.
    pub created_at: String,
}
