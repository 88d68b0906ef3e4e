//! Ids: one type per noun over sortable text (UUID version 7), so that a note can not be passed for a finding.

macro_rules! ids {
    ($($(#[$about:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Wraps a text that came from the id source, a link or the database.
            pub fn new(text: impl Into<String>) -> Self { Self(text.into()) }
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) }
        }
    )+};
}

ids! {
    /// A municipality, region, association, authority, provider.
    OrganisationId,
    /// Someone with an account.
    PersonId,
    /// A proposed change of the glossary.
    ProposalId,
    /// A network of organisations.
    NetworkId,
    /// A focus area of a network.
    FocusAreaId,
    /// A programme: several exchanges with one purpose.
    ProgrammeId,
    /// A visit, trip, workshop, conference or sparring meeting.
    ExchangeId,
    /// A question raised in advance.
    QuestionId,
    /// An invitation of one address to one exchange.
    InvitationId,
    /// A mail that Torg sends.
    MailId,
    /// A line of an exchange's agenda.
    AgendaItemId,
    /// A line of funding.
    FundingId,
    /// Something owed in return for funding, with its date.
    ObligationId,
    /// A standing meeting where people of a network cooperate.
    ForumId,
    /// A board of one session.
    BoardId,
    /// One statement somebody made.
    NoteId,
    /// A visit feedback letter.
    FeedbackId,
    /// A need or an offer.
    NeedId,
    /// A researcher's private codebook.
    CodebookId,
    /// A round of pairing a whole network.
    PairingRoundId,
    /// A question with a standing answer, beside an offer.
    FaqId,
    /// What one organisation asks another about a need or an offer.
    RequestId,
    /// A conclusion that rests on notes.
    FindingId,
    /// A report with its versions.
    ReportId,
    /// A promise an organisation took home.
    CommitmentId,
    /// A trial at the front line.
    PilotId,
    /// A measure with a definition.
    IndicatorId,
    /// The values of one indicator for one place or team.
    SeriesId,
    /// A goal with its follow-up map.
    GoalId,
    /// A practice others can take up.
    PracticeId,
    /// Somebody who took up a practice of another.
    AdoptionId,
    /// Who is responsible for what in an organisation, as a role.
    ResponsibilityId,
    /// A model of self-assessment in one version.
    AssessmentModelId,
    /// A municipality's assessment of itself by one model.
    AssessmentId,
}
