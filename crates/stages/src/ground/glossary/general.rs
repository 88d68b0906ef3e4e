//! Words that are everybody's and seldom need explaining: they are shown when somebody asks, and not underlined.

use super::ConceptCard;

/// Very general words, folded. They stand in the glossary because search needs their equals; pointing each of them out
/// would bury the words that do mislead.
const WORDS: [&str; 59] = [
    "besök",
    "besøk",
    "vierailu",
    "program",
    "forlöb",
    "förlopp",
    "status",
    "resultat",
    "resultater",
    "plan",
    "strategi",
    "politik",
    "politikk",
    "kvalitet",
    "indikator",
    "region",
    "regioner",
    "kommune",
    "kommuner",
    "kommun",
    "stad",
    "kunta",
    "borger",
    "borgere",
    "bruker",
    "brukere",
    "medarbejdere",
    "medarbetare",
    "medarbeidere",
    "ansatte",
    "assistent",
    "leder",
    "coach",
    "möte",
    "möde",
    "dialog",
    "dialoger",
    "workshop",
    "workshops",
    "workshoppar",
    "budget",
    "budsjett",
    "kl",
    "ks",
    "ip",
    "sip",
    "mas",
    "mar",
    "aktivitet",
    "aktiviteter",
    "relationer",
    "relasjon",
    "samarbete",
    "samarbejde",
    "samarbeid",
    "reform",
    "administration",
    "administrasjon",
    "ledning",
];
/// Areas of the glossary about meetings, steering, follow-up and money, not about care.
const AREAS: [&str; 4] = ["exc", "fun", "gov", "fol"];

/// Is this word, folded, too general to be pointed out? Words about meetings and money count unless something does not
/// correspond.
pub(super) fn is_general(card: &ConceptCard, folded: &str) -> bool {
    WORDS.contains(&folded) || (AREAS.contains(&card.concept.area()) && !card.misleads())
}
