//! Stems within one language, by the Snowball algorithms. Across languages: [`super::skeleton`].

use super::language::Language;
use frostem::{Algorithm, Stemmer};

/// Whoever uses a service is no use, usage or custom: Snowball takes both to one stem, and in these texts it is the person who is
/// meant. Written as the language writes it: the stem, and the endings it takes. Norwegian and Danish verbs in the present are spelled like the person.
const PERSONS: [(Language, &str, &[&str]); 4] = [
    (Language::Swedish, "brukar", &["e", "en", "ens", "es", "na", "nas"]),
    (Language::Danish, "bruger", &["", "e", "en", "ens", "ne", "nes", "es", "s"]),
    (Language::Bokmal, "bruker", &["", "e", "en", "ens", "ne", "nes", "es", "s"]),
    (Language::Nynorsk, "brukar", &["", "ane", "anes", "ar", "en", "ens"]),
];

fn person(word: &str, language: Language) -> Option<&'static str> {
    PERSONS.iter().filter(|(of, ..)| *of == language).find_map(|(_, stem, endings)| {
        let rest = word.strip_prefix(stem)?;
        endings.contains(&rest).then_some(*stem)
    })
}

/// The stem of a word in small letters, written as the language writes it (not folded).
/// Nynorsk has no algorithm of its own and goes with bokmål.
#[must_use]
pub fn stem(word: &str, language: Language) -> String {
    if let Some(person) = person(word, language) {
        return person.to_owned();
    }
    let algorithm = match language {
        Language::Swedish => Algorithm::Swedish,
        Language::Danish => Algorithm::Danish,
        Language::Bokmal | Language::Nynorsk => Algorithm::Norwegian,
        Language::Finnish => Algorithm::Finnish,
        Language::English => Algorithm::English,
        Language::Dutch => Algorithm::Dutch,
    };
    Stemmer::new(algorithm).stem(word).into_owned()
}

#[cfg(test)]
mod tests {
    use super::stem;
    use crate::text::language::Language::{Bokmal, Danish, Swedish};

    #[test]
    fn whoever_uses_is_told_from_what_is_used() {
        for (language, forms, others) in [
            (Swedish, ["brukare", "brukaren", "brukarnas"], ["bruk", "bruket", "brukar"]),
            (Danish, ["bruger", "brugeren", "brugernes"], ["brug", "brugen", "brugte"]),
            (Bokmal, ["bruker", "brukeren", "brukernes"], ["bruk", "bruke", "bruket"]),
        ] {
            let person = stem(forms[0], language);
            assert!(forms.iter().all(|form| stem(form, language) == person), "{forms:?}");
            assert!(others.iter().all(|other| stem(other, language) != person), "{others:?}");
        }
    }
}
