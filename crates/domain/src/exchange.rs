//! Exchanges: the five ways municipalities meet.

use crate::word::words;

words! {
    /// What kind of meeting it is.
    pub enum ExchangeKind {
        /// One place receives a few peers for some days.
        PeerLearningVisit = "peer-learning-visit",
        /// A group travels to see how others do.
        StudyTrip = "study-trip",
        /// People work on questions together.
        Workshop = "workshop",
        /// Many listen and talk in groups.
        Conference = "conference",
        /// Two or three meet between the big meetings.
        SparringMeeting = "sparring-meeting",
    }
}

words! {
    /// Where it takes place.
    pub enum Form {
        /// In a room.
        Physical = "physical",
        /// On line.
        Online = "online",
        /// Both.
        Hybrid = "hybrid",
        /// The source does not say.
        NotStated = "not-stated",
    }
}

words! {
    /// How far it has come.
    pub enum ExchangeState {
        /// Being planned.
        Planned = "planned",
        /// Has been held.
        Held = "held",
        /// Was called off.
        Cancelled = "cancelled",
    }
}

words! {
    /// Who may see it. The first is the normal state; private is the marked exception.
    pub enum Visibility {
        /// Anyone with the link, no account.
        Public = "public",
        /// Members of the network.
        Network = "network",
    }
}

words! {
    /// A currency. Amounts are never converted.
    pub enum Currency {
        /// Swedish krona.
        Sek = "SEK",
        /// Danish krone.
        Dkk = "DKK",
        /// Norwegian krone.
        Nok = "NOK",
        /// Euro.
        Eur = "EUR",
    }
}
