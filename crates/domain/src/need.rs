//! Needs and offers: what one place would like to hear about and another can tell.

use crate::word::words;

words! {
    /// Which way it points.
    pub enum Direction {
        /// We need this.
        Need = "need",
        /// We can share this.
        Offer = "offer",
    }
}

words! {
    /// The form somebody would like.
    pub enum WantedForm {
        /// A call.
        Call = "call",
        /// A visit.
        Visit = "visit",
        /// Documents.
        Documents = "documents",
        /// Any form, or not said.
        Any = "any",
    }
}

words! {
    /// How far it has come.
    pub enum NeedState {
        /// Open.
        Open = "open",
        /// Paired with a counterpart.
        Paired = "paired",
        /// Met: something was learnt.
        Met = "met",
        /// Withdrawn.
        Withdrawn = "withdrawn",
    }
}
