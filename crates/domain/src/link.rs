//! Links: how a sentence becomes a finding, a finding a promise, a promise a curve. The pairs are typed here;
//! `stages::ground::thread` walks them.

use crate::id::*;
use crate::word::words;

words! {
    /// A kind of station on the thread, in the order of the loop.
    pub enum Kind {
        /// A question raised in advance.
        Question = "question",
        /// A meeting.
        Exchange = "exchange",
        /// A statement.
        Note = "note",
        /// A visit feedback.
        Feedback = "feedback",
        /// A need or an offer.
        Need = "need",
        /// A conclusion.
        Finding = "finding",
        /// A report.
        Report = "report",
        /// A promise.
        Commitment = "commitment",
        /// A trial.
        Pilot = "pilot",
        /// A curve.
        Series = "series",
        /// A practice.
        Practice = "practice",
        /// Somebody who took up a practice.
        Adoption = "adoption",
    }
}

words! {
    /// What the later station has to do with the earlier one.
    pub enum Relation {
        /// A note was said at an exchange.
        SaidAt = "said-at",
        /// A note answers a question.
        Answers = "answers",
        /// A note belongs to a feedback.
        PartOf = "part-of",
        /// A finding quotes a note in support.
        Supports = "supports",
        /// A finding quotes a note against it.
        Opposes = "opposes",
        /// A report carries a finding.
        Reports = "reports",
        /// A commitment or need rests on something.
        RestsOn = "rests-on",
        /// A pilot tries a commitment.
        Tries = "tries",
        /// A series measures a pilot.
        Measures = "measures",
        /// A practice grew out of something.
        GrewFrom = "grew-from",
        /// Somebody took up a practice of another.
        TookUp = "took-up",
        /// An exchange came of a need.
        CameOf = "came-of",
        /// A question or an exchange goes on from an earlier one.
        Continues = "continues",
    }
}

/// A station on the thread.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Anchor {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: String,
}

macro_rules! anchors {
    ($($id:ident => $kind:ident),+ $(,)?) => {$(
        impl From<&$id> for Anchor {
            fn from(id: &$id) -> Self { Self { kind: Kind::$kind, id: id.as_str().to_owned() } }
        }
    )+};
}

anchors! {
    QuestionId => Question, ExchangeId => Exchange, NoteId => Note, FeedbackId => Feedback, NeedId => Need,
    FindingId => Finding, ReportId => Report, CommitmentId => Commitment, PilotId => Pilot, SeriesId => Series,
    PracticeId => Practice, AdoptionId => Adoption,
}

/// A typed pair: `later` points back at `earlier`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Link {
    /// The station nearer the sentence.
    pub earlier: Anchor,
    /// The station nearer the curve.
    pub later: Anchor,
    /// What joins them.
    pub relation: Relation,
}

/// The pairs that exist. There is no other way to make a [`Link`] in the product, so a pair without meaning
/// ("a series supports a question") can not be written.
impl Link {
    fn new(later: impl Into<Anchor>, relation: Relation, earlier: impl Into<Anchor>) -> Self {
        Self { earlier: earlier.into(), later: later.into(), relation }
    }
    /// A note was said at an exchange.
    #[must_use]
    pub fn said_at(note: &NoteId, exchange: &ExchangeId) -> Self {
        Self::new(note, Relation::SaidAt, exchange)
    }
    /// A note answers a question.
    #[must_use]
    pub fn answers(note: &NoteId, question: &QuestionId) -> Self {
        Self::new(note, Relation::Answers, question)
    }
    /// A note stands in a feedback.
    #[must_use]
    pub fn part_of(feedback: &FeedbackId, note: &NoteId) -> Self {
        Self::new(feedback, Relation::PartOf, note)
    }
    /// A finding quotes a note, on one of its sides.
    #[must_use]
    pub fn quotes(finding: &FindingId, note: &NoteId, side: crate::finding::Side) -> Self {
        let relation = match side {
            crate::finding::Side::Supports => Relation::Supports,
            crate::finding::Side::Opposes => Relation::Opposes,
        };
        Self::new(finding, relation, note)
    }
    /// A report carries a finding.
    #[must_use]
    pub fn reports(report: &ReportId, finding: &FindingId) -> Self {
        Self::new(report, Relation::Reports, finding)
    }
    /// A commitment rests on its basis; own words have no station.
    #[must_use]
    pub fn rests_on(commitment: &CommitmentId, basis: &crate::commitment::Basis) -> Option<Self> {
        use crate::commitment::Basis;
        let earlier: Anchor = match basis {
            Basis::Finding(id) => id.into(),
            Basis::Note(id) => id.into(),
            Basis::Practice(id) => id.into(),
            Basis::Feedback(id) => id.into(),
            Basis::OwnWords(_) => return None,
        };
        Some(Self { earlier, later: commitment.into(), relation: Relation::RestsOn })
    }
    /// A need came of a note, practice or finding somebody would like to hear more about.
    #[must_use]
    pub fn hear_more(need: &NeedId, about: Anchor) -> Self {
        Self { earlier: about, later: need.into(), relation: Relation::RestsOn }
    }
    /// A pilot tries a commitment.
    #[must_use]
    pub fn tries(pilot: &PilotId, commitment: &CommitmentId) -> Self {
        Self::new(pilot, Relation::Tries, commitment)
    }
    /// A series measures a pilot.
    #[must_use]
    pub fn measures(series: &SeriesId, pilot: &PilotId) -> Self {
        Self::new(series, Relation::Measures, pilot)
    }
    /// A practice grew out of an exchange, a finding, a commitment or a pilot.
    #[must_use]
    pub fn grew_from(practice: &PracticeId, origin: Anchor) -> Self {
        Self { earlier: origin, later: practice.into(), relation: Relation::GrewFrom }
    }
    /// Somebody took up a practice of another.
    #[must_use]
    pub fn took_up(adoption: &AdoptionId, practice: &PracticeId) -> Self {
        Self::new(adoption, Relation::TookUp, practice)
    }
    /// An exchange was arranged because of a need.
    #[must_use]
    pub fn came_of(exchange: &ExchangeId, need: &NeedId) -> Self {
        Self::new(exchange, Relation::CameOf, need)
    }
    /// A question goes on from one of an earlier meeting.
    #[must_use]
    pub fn carries_on(question: &QuestionId, earlier: &QuestionId) -> Self {
        Self::new(question, Relation::Continues, earlier)
    }
    /// An exchange follows another.
    #[must_use]
    pub fn follows(exchange: &ExchangeId, earlier: &ExchangeId) -> Self {
        Self::new(exchange, Relation::Continues, earlier)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commitment::Basis;

    #[test]
    fn a_commitment_on_own_words_has_no_station_behind_it() {
        let commitment = CommitmentId::new("c");
        assert_eq!(Link::rests_on(&commitment, &Basis::OwnWords("vi vill".into())), None);
        let link = Link::rests_on(&commitment, &Basis::Finding(FindingId::new("f"))).unwrap();
        assert_eq!(link.earlier, Anchor { kind: Kind::Finding, id: "f".into() });
    }
}
