//! What people fill in, with everything they leave open still open: so that a story writes down only what it is about.
//!
//! Not for: decisions. Each value goes through a stage's public command, which may refuse it.

use torg_domain::agenda::{AgendaShape, clock_text};
use torg_domain::commitment::Basis;
use torg_domain::feedback::{FeedbackSide, FeedbackState, Heading};
use torg_domain::finding::{FindingKind, FindingState, Scope, Side};
use torg_domain::id::{CommitmentId, ExchangeId, NetworkId, NoteId, OrganisationId};
use torg_domain::indicator::IndicatorSource;
use torg_domain::network::{Concept, Level};
use torg_domain::note::StatedStrength;
use torg_domain::pilot::PilotState;
use torg_domain::prevalence::Unit;
use torg_stages::act::commands::{NewCommitment, NewPilot};
use torg_stages::capture::commands::{Draft, Entry, NewFeedback};
use torg_stages::conclude::commands::{NewFinding, NewQuote, Strength};
use torg_stages::follow_up::commands::NewIndicator;
use torg_stages::ground::free_text::Confirmed;
use torg_stages::ground::networks::NewNetwork;
use torg_stages::meet::commands::{NewAgendaItem, NewParticipant};

/// A public network.
#[must_use]
pub fn network(name: &str, language: &str, members: Vec<OrganisationId>) -> NewNetwork {
    NewNetwork {
        name: name.into(),
        language: language.into(),
        is_public: true,
        members,
        ..NewNetwork::default()
    }
}

/// The rows of a shape, with the shape's own words for titles.
#[must_use]
pub fn agenda(shape: AgendaShape) -> Vec<NewAgendaItem> {
    let row = |row: &torg_domain::agenda::Row| NewAgendaItem {
        day: row.day,
        starts: clock_text(row.starts_minute),
        minutes: row.minutes,
        title: row.word.to_owned(),
        ..NewAgendaItem::default()
    };
    shape.rows().iter().map(row).collect()
}

/// People of an organisation; `None` = how many is not stated.
#[must_use]
pub fn participant(organisation: &str, level: Level, people: Option<u32>) -> NewParticipant {
    NewParticipant {
        organisation: OrganisationId::new(organisation),
        level,
        people,
        note: String::new(),
        confirmed: Confirmed::No,
    }
}

/// A feedback that is begun.
#[must_use]
pub fn feedback(exchange: &ExchangeId, side: FeedbackSide, organisation: &str, lang: &str) -> NewFeedback {
    NewFeedback {
        exchange: exchange.clone(),
        organisation: Some(OrganisationId::new(organisation)),
        author_role: String::new(),
        lang: lang.into(),
        side,
        state: FeedbackState::Draft,
    }
}

/// The form of a feedback as it stands.
#[must_use]
pub fn draft(organisation: &str, role: &str, entries: &[(Heading, &str)]) -> Draft {
    let entry = |(heading, text): &(Heading, &str)| Entry::new(*heading, *text);
    Draft {
        organisation: Some(OrganisationId::new(organisation)),
        author_role: role.to_owned(),
        entries: entries.iter().map(entry).collect(),
        confirmed: Confirmed::No,
    }
}

/// A counted finding about the whole, with notes for and against.
#[must_use]
pub fn finding(
    (scope, kind): (&Scope, FindingKind),
    (claim, lang): (&str, &str),
    unit: Unit,
    (supports, opposes): (&[NoteId], &[NoteId]),
) -> NewFinding {
    let on = |notes: &[NoteId], side: Side| -> Vec<NewQuote> {
        notes.iter().map(|note| NewQuote { note: note.clone(), side }).collect()
    };
    NewFinding {
        scope: scope.clone(),
        focus_area: None,
        kind,
        claim: claim.into(),
        lang: lang.into(),
        unit,
        strength: Strength::Counted,
        keep_owner: String::new(),
        keep_warning: String::new(),
        costs: String::new(),
        requires: String::new(),
        if_nothing: String::new(),
        quotes: [on(supports, Side::Supports), on(opposes, Side::Opposes)].concat(),
        state: FindingState::Draft,
        confirmed: false,
    }
}

/// What a source without counts says of how common something is.
#[must_use]
pub fn stated(strength: StatedStrength, words: &str) -> Strength {
    Strength::Stated { strength, words: words.into() }
}

/// A promise made in a network, without owner and date.
#[must_use]
pub fn promise(
    (organisation, network): (&str, &NetworkId),
    (words, lang): (&str, &str),
    basis: Basis,
) -> NewCommitment {
    NewCommitment {
        network: Some(network.clone()),
        ..NewCommitment::draft(OrganisationId::new(organisation), words, lang, basis)
    }
}

/// A running pilot of a commitment.
#[must_use]
pub fn pilot(
    commitment: &CommitmentId,
    (title, lang): (&str, &str),
    starts: &str,
    teams: &[&str],
) -> NewPilot {
    NewPilot {
        commitment: commitment.clone(),
        title: title.into(),
        about: String::new(),
        lang: lang.into(),
        starts_on: crate::day(starts),
        ends_on: None,
        deadline_note: String::new(),
        teams: teams.iter().map(|team| (*team).to_owned()).collect(),
        team_count: None,
        funded_by: None,
        stop_rule: String::new(),
        next_decision: String::new(),
        state: PilotState::Running,
        is_example: false,
    }
}

/// A measure an organisation counts itself.
#[must_use]
pub fn measure(
    owner: &str,
    (title, lang): (&str, &str),
    (unit, definition): (&str, &str),
    concept: Concept,
) -> NewIndicator {
    NewIndicator {
        source: IndicatorSource::Local,
        code: String::new(),
        title: title.into(),
        lang: lang.into(),
        unit: unit.into(),
        definition: definition.into(),
        producer: String::new(),
        concept,
        ended_with: None,
        is_ordinal: false,
        age_note: String::new(),
        owner: Some(OrganisationId::new(owner)),
        is_example: false,
    }
}
