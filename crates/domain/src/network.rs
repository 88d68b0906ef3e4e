//! Networks: organisations that learn from each other, the roles people have in them, and their focus areas.

use crate::word::words;

words! {
    /// What a person is in one network.
    pub enum NetworkRole {
        /// Runs the network: members, people, settings.
        Coordinator = "coordinator",
        /// Leads exchanges, boards and synthesis.
        Facilitator = "facilitator",
        /// Takes part for a member organisation.
        Member = "member",
        /// A researcher who follows; presence is visible to all members.
        Follower = "follower",
        /// Pays; sees the exchanges that carry its money.
        Funder = "funder",
    }
}

impl NetworkRole {
    /// May this role change exchanges, boards, findings and reports of the network?
    #[must_use]
    pub const fn is_editor(self) -> bool {
        matches!(self, Self::Coordinator | Self::Facilitator)
    }

    /// May this role read drafts, boards and notes of the network?
    #[must_use]
    pub const fn reads_inside(self) -> bool {
        !matches!(self, Self::Funder)
    }
}

words! {
    /// A concept that focus areas of different networks are mapped to, so that GR's "Samverkan" and ESN's
    /// cooperation between social services and health care can be seen together.
    pub enum Concept {
        /// Self-care, reablement, independence.
        SelfCare = "self-care",
        /// Person-centring, influence.
        PersonCentring = "person-centring",
        /// Digital means and welfare technology.
        Digitalisation = "digitalisation",
        /// Health promotion and prevention.
        Prevention = "prevention",
        /// Competence and workforce.
        Competence = "competence",
        /// Cooperation between social services and health care.
        Cooperation = "cooperation",
        /// Continuity of person, small teams.
        Continuity = "continuity",
        /// Support for informal carers.
        CarerSupport = "carer-support",
        /// Rehabilitation.
        Rehabilitation = "rehabilitation",
        /// Needs assessment and allocation.
        Assessment = "assessment",
        /// Design and capacity of special housing.
        Housing = "housing",
        /// How to learn from each other.
        ExchangeMethod = "exchange-method",
        /// Leadership and steering, the political level.
        Leadership = "leadership",
        /// Cost and sustainability.
        Sustainability = "sustainability",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// The level somebody takes part from.
    pub enum Level {
        /// Management.
        Management = "management",
        /// Development.
        Development = "development",
        /// Care staff.
        CareStaff = "care-staff",
        /// Health care: primary care, hospital, the region.
        HealthCare = "health-care",
        /// Users of care.
        User = "user",
        /// Relatives.
        Relative = "relative",
        /// Politicians.
        Politician = "politician",
        /// Researchers.
        Researcher = "researcher",
        /// The source does not say.
        NotStated = "not-stated",
    }
}

impl Level {
    /// Is this the voice of the person or the next of kin?
    #[must_use]
    pub const fn is_user_side(self) -> bool {
        matches!(self, Self::User | Self::Relative)
    }
}
