//! Programmes: several exchanges with one purpose, made from a template.

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
            Self::PeerVisit => &[NoteKind::WorksWell, NoteKind::Requirement, NoteKind::OwnStatus, NoteKind::SupportNeed],
            Self::DigitalConference => &[NoteKind::WorksWell, NoteKind::Requirement, NoteKind::Opportunity],
            Self::YearProgramme => &[NoteKind::WorksWell, NoteKind::Opportunity, NoteKind::Obstacle, NoteKind::SupportNeed],
        }
    }
}
