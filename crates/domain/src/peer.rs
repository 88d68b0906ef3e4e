//! What municipalities are compared by when somebody looks for places like their own.

use crate::word::words;

words! {
    /// What a trait is about.
    pub enum TraitTheme {
        /// Size, density and age of the population.
        People = "people",
        /// Care for older people.
        Care = "care",
        /// Work, income and what the municipality spends.
        Economy = "economy",
        /// The municipality's staff.
        Staff = "staff",
        /// School and education.
        School = "school",
        /// Democracy and safety.
        Safety = "safety",
    }
}

words! {
    /// What a trait's values are counted in.
    pub enum TraitUnit {
        /// Persons.
        People = "people",
        /// Inhabitants per square kilometre.
        PerKm2 = "per-km2",
        /// Percent.
        Percent = "percent",
        /// Years of age.
        Years = "years",
        /// Swedish kronor per inhabitant.
        Sek = "sek",
        /// Swedish kronor per inhabitant aged 65 and over.
        Sek65 = "sek-65",
        /// Points of an index.
        Index = "index",
        /// Cases per 1,000 inhabitants.
        Per1000 = "per-1000",
    }
}
