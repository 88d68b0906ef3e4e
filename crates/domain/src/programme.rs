//! Programmes: several exchanges with one purpose, made from a template.

use crate::agenda::AgendaShape;
use crate::exchange::{ExchangeKind, Form};
use crate::network::Concept;
use crate::note::NoteKind;
use crate::word::words;

words! {
    /// A form a programme can be made from.
    pub enum Template {
        /// A series of workshops with the same questions (Göteborgsregionen 2020): six focus areas, three lenses.
        WorkshopSeries = "workshop-series",
        /// A peer learning visit of three days (ESN).
        PeerVisit = "peer-visit",
        /// A digital half-day conference (FOU nu).
        DigitalConference = "digital-conference",
        /// A development space over a year with sparring between meetings (Fremfærd).
        YearProgramme = "year-programme",
    }
}

impl Template {
    /// The kinds of note a board asks for: the lenses the matrix is divided by.
    #[must_use]
    pub const fn lenses(self) -> &'static [NoteKind] {
        match self {
            Self::WorkshopSeries => &[NoteKind::Opportunity, NoteKind::Obstacle, NoteKind::SupportNeed],
            Self::PeerVisit => {
                &[NoteKind::WorksWell, NoteKind::Requirement, NoteKind::OwnStatus, NoteKind::SupportNeed]
            }
            Self::DigitalConference => &[NoteKind::WorksWell, NoteKind::Requirement, NoteKind::Opportunity],
            Self::YearProgramme => {
                &[NoteKind::WorksWell, NoteKind::Opportunity, NoteKind::Obstacle, NoteKind::SupportNeed]
            }
        }
    }

    /// The concepts of the focus areas it starts with; their names are `meet-focus-<concept>` in the locales.
    /// The six of the workshop series are those of Göteborgsregionen: Egenvård, Personcentrering, Digitalisering,
    /// Hälsofrämjande och förebyggande, Kompetensutveckling, Samverkan.
    #[must_use]
    pub const fn concepts(self) -> &'static [Concept] {
        match self {
            Self::WorkshopSeries => &[
                Concept::SelfCare,
                Concept::PersonCentring,
                Concept::Digitalisation,
                Concept::Prevention,
                Concept::Competence,
                Concept::Cooperation,
            ],
            Self::PeerVisit => {
                &[Concept::Cooperation, Concept::Rehabilitation, Concept::Competence, Concept::CarerSupport]
            }
            Self::DigitalConference => &[Concept::Cooperation, Concept::PersonCentring],
            Self::YearProgramme => {
                &[Concept::Continuity, Concept::Competence, Concept::PersonCentring, Concept::Leadership]
            }
        }
    }

    /// The meetings it starts with, each following the one before.
    #[must_use]
    pub const fn meetings(self) -> &'static [Meeting] {
        const WORKSHOP: Meeting =
            Meeting { kind: ExchangeKind::Workshop, form: Form::Physical, shape: AgendaShape::Workshop };
        const SPARRING: Meeting =
            Meeting { kind: ExchangeKind::SparringMeeting, form: Form::Online, shape: AgendaShape::Sparring };
        match self {
            Self::WorkshopSeries => &[WORKSHOP, WORKSHOP, WORKSHOP, WORKSHOP, WORKSHOP],
            Self::PeerVisit => &[Meeting {
                kind: ExchangeKind::PeerLearningVisit,
                form: Form::Physical,
                shape: AgendaShape::ThreeDays,
            }],
            Self::DigitalConference => &[Meeting {
                kind: ExchangeKind::Conference,
                form: Form::Online,
                shape: AgendaShape::HalfDayOnline,
            }],
            Self::YearProgramme => &[WORKSHOP, SPARRING, WORKSHOP, SPARRING, WORKSHOP, SPARRING, WORKSHOP],
        }
    }
}

/// A meeting of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meeting {
    /// What kind of meeting.
    pub kind: ExchangeKind,
    /// In a room or on line.
    pub form: Form,
    /// How its agenda starts.
    pub shape: AgendaShape,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workshop_series_has_six_focus_areas_and_three_lenses() {
        assert_eq!(Template::WorkshopSeries.concepts().len(), 6);
        assert_eq!(
            Template::WorkshopSeries.lenses(),
            [NoteKind::Opportunity, NoteKind::Obstacle, NoteKind::SupportNeed]
        );
    }

    #[test]
    fn a_year_has_sparring_between_its_workshops() {
        let kinds: Vec<_> = Template::YearProgramme.meetings().iter().map(|meeting| meeting.kind).collect();
        assert!(kinds.iter().step_by(2).all(|kind| *kind == ExchangeKind::Workshop));
        assert!(kinds.iter().skip(1).step_by(2).all(|kind| *kind == ExchangeKind::SparringMeeting));
    }
}
