//! Questions about a word: "vad heter biståndsbedömning på danska", "dansk visitasjon forklart", "what does tilsyn mean".
//!
//! Such a question is answered by a card of the glossary, not by texts that happen to have its words.

use std::ops::Range;
use torg_engine::text::{language::Language, words::each_word};

/// The word that a question is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedWord {
    /// As it was written.
    pub term: String,
    /// Where it stands in the query, in bytes.
    pub place: Range<usize>,
    /// The language the word is taken from, where the question says so: "dansk visitasjon forklart".
    pub from: Option<Language>,
    /// The language it is wanted in; `None` asks what it means.
    pub to: Option<Language>,
}

/// Names of languages and of the countries they are spoken in, folded, as they are declined in such questions.
const NAMES: [(Language, &str); 7] = [
    (
        Language::Swedish,
        "svenska svensk svenske svenskt svensken sverige swedish sweden ruotsiksi ruotsin ruotsissa ruotsalainen zweeds zweden",
    ),
    (
        Language::Danish,
        "danska dansk danske danskt danmark danish denmark tanskaksi tanskan tanskassa tanskalainen deens denemarken",
    ),
    (
        Language::Bokmal,
        "norska norsk norske norskt norge noreg bokmål bokmålet norwegian norway norjaksi norjan norjassa norjalainen kirjanorjaksi noors noorwegen",
    ),
    (Language::Nynorsk, "nynorsk nynorska uusnorjaksi"),
    (
        Language::Finnish,
        "finska finsk finske finskt finland finnish suomeksi suomen suomessa suomalainen fins finse",
    ),
    (Language::English, "engelska engelsk engelske engelskt english england englanniksi englannin engels"),
    (
        Language::Dutch,
        "nederländska nederlandsk nederlandske holländska hollandsk hollandske nederländerna nederland dutch netherlands hollanniksi hollannin nederlands",
    ),
];

/// Questions for the word of another language. `*` is the word, `@` a language, `~` one in the Finnish translative; words
/// are folded (ä for æ, ö for ø), except that aa stays. The first that fits counts.
const TRANSLATIONS: [&str; 31] = [
    "vad heter|kallas|blir|är|motsvarar * på|i @",
    "vad säger|kallar man|ni|de * på|i @",
    "hur säger|skriver|översätter man|jag|du|ni * på|till @",
    "vad är @ ordet|begreppet|uttrycket|termen för *",
    "vad är det @ ordet|begreppet|uttrycket|namnet för|på *",
    "översätt|översättning|översätta * till @",
    "hvad hedder|kaldes|bliver|er * på|i @",
    "hvad siger|kalder man|i|de * på|i @",
    "hvordan siger|skriver|oversätter man|jeg|du * på|til @",
    "hvad er det @ ord|udtryk|begreb for *",
    "oversät|oversättelse * til @",
    "hva heter|kalles|blir|er * på|i @",
    "hva sier|kaller man|dere|de|du * på|i @",
    "hvordan sier|skriver|oversetter man|jeg|du|en * på|til @",
    "hva er det @ ordet|begrepet|uttrykket for *",
    "oversett|omset|oversettelse * til @",
    "kva heiter|heter|kallast|blir|vert|er * på|i @",
    "korleis seier|skriv|omset ein|man|eg|du * på|til @",
    "mitä|mikä|miten|kuinka * on|sanotaan|kutsutaan @",
    "mitä|mikä|miten|kuinka on|sanotaan|sanoa|sanon|käännetään * @",
    "käännä|käännös * ~",
    "what is|are|do * called|named in @",
    "what do|does|would you|they|we|one call|say * in @",
    "what is|s|are the @ word|term|name|words for *",
    "whats the @ word|term|name|words for *",
    "how do|does|would you|i|we|one say|write|translate * in|to|into @",
    "translate * to|into|in @",
    "what is|are * in @",
    "hoe noem|zeg|noemen je|ze|we * in het @",
    "@ ord|ordet|ordene|word|term|words|udtryk|uttryck|uttrykk|begrepp|begreb|begrep for|för *",
    "* på|in|i @",
];
/// A second round of the same: shorter forms, which would hide longer ones above.
const SHORT_TRANSLATIONS: [&str; 6] = [
    "* ~",
    "whats * in @",
    "hoe heet * in het @",
    "wat is * in het @",
    "vertaal * naar|in het @",
    "* in het @",
];

/// Questions for what a word means.
const MEANINGS: [&str; 20] = [
    "vad betyder|innebär|betyr *",
    "vad menas|avses med *",
    "hvad betyder|indebärer *",
    "hvad menes|forstås med|ved *",
    "hva betyr|innebärer *",
    "hva menes med *",
    "kva betyr|tyder|inneber|betyder *",
    "mitä tarkoittaa|tarkoitetaan|merkitsee *",
    "mitä * tarkoittaa|merkitsee",
    "what does|do * mean",
    "meaning|definition|explanation of *",
    "wat betekent *",
    "förklara|definiera|define|explain|selitä *",
    "forklar|definer *",
    "betydelsen|definitionen|betydningen av|af *",
    "* förklarad|förklarat|förklaring|förklaringen|förklara|betydelse|definition|betyder",
    "* forklaret|forklart|forklaring|forklar|betydning|definisjon|betyr|tyding",
    "* explained|meaning|explanation|defined|uitgelegd|betekenis",
    "* selitettynä|selitys|merkitys|tarkoittaa|määritelmä",
    "vad|hvad|hva|kva är|er|innebär *",
];
/// The same, for a word of at most three: longer ones are ordinary questions.
const SHORT_MEANINGS: [&str; 4] = ["what is|are *", "whats *", "mikä|mitä on *", "wat is|zijn *"];
/// The longest asked word, in words, and the longest after "what is".
const LONGEST: (usize, usize) = (6, 3);

/// What may stand before the word and belongs to the question.
const BEFORE: &str = "det den de ett en et ei ein eit the a an ordet ord begreppet begrepp begrebet begreb begrepet begrep \
     omgrepet termen uttrycket udtrykket uttrykket word term sana sanan sanaa termi termin käsite het woord av af of for för";
/// What may stand behind it.
const AFTER: &str =
    "för for något nåt noget noe noko nokon egentligen egentlig eigentleg egentligt oikein then dann";

struct Word {
    place: Range<usize>,
    folded: String,
}

/// The word that `query` asks about, if it is such a question in Swedish, Danish, bokmål, nynorsk, Finnish, English or Dutch.
/// Whether the glossary knows the word is for the caller to look up; an ordinary search may look like a question too.
#[must_use]
pub fn asked_word(query: &str) -> Option<AskedWord> {
    let mut words = Vec::new();
    each_word(query, |place, folded| words.push(Word { place, folded: folded.to_owned() }));
    if words.len() > LONGEST.0 + 8 {
        return None;
    }
    let translations = TRANSLATIONS.iter().chain(&SHORT_TRANSLATIONS).map(|form| (form, LONGEST.0));
    let meanings =
        MEANINGS.iter().map(|form| (form, if form.starts_with("vad|") { LONGEST.1 } else { LONGEST.0 }));
    let short = SHORT_MEANINGS.iter().map(|form| (form, LONGEST.1));
    translations.chain(meanings).chain(short).find_map(|(form, longest)| fits(query, &words, form, longest))
}

/// Whether a word of the lists above is the folded one; folding writes å for aa.
fn same(listed: &str, folded: &str) -> bool {
    if listed.contains("aa") { listed.replace("aa", "å") == folded } else { listed == folded }
}

fn language(folded: &str) -> Option<Language> {
    let of = NAMES.iter().find(|(_, names)| names.split(' ').any(|name| name == folded));
    of.map(|(language, _)| *language)
}

/// Whether `words` have the form; the parts before and behind `*` are of fixed length.
fn fits(query: &str, words: &[Word], form: &str, longest: usize) -> Option<AskedWord> {
    let parts: Vec<&str> = form.split(' ').collect();
    let hole = parts.iter().position(|part| *part == "*")?;
    let behind = parts.len() - hole - 1;
    if words.len() < parts.len() {
        return None;
    }
    let (start, end) = (hole, words.len() - behind);
    let mut to = None;
    let fixed = parts[..hole].iter().zip(&words[..start]).chain(parts[hole + 1..].iter().zip(&words[end..]));
    for (part, word) in fixed {
        match *part {
            "@" => to = Some(language(&word.folded)?),
            "~" => to = Some(language(&word.folded).filter(|_| word.folded.ends_with("ksi"))?),
            _ => part.split('|').find(|other| same(other, &word.folded)).map(|_| ())?,
        }
    }
    term(query, &words[start..end], to, longest)
}

/// The asked words without what belongs to the question.
fn term(query: &str, mut words: &[Word], to: Option<Language>, longest: usize) -> Option<AskedWord> {
    let is = |list: &str, word: &Word| list.split(' ').any(|other| other == word.folded);
    let mut from = None;
    while let [first, rest @ ..] = words
        && !rest.is_empty()
    {
        let named = language(&first.folded);
        if named.is_none() && !is(BEFORE, first) {
            break;
        }
        (from, words) = (named.or(from), rest);
    }
    while let [rest @ .., last] = words
        && !rest.is_empty()
        && is(AFTER, last)
    {
        words = rest;
    }
    let place = words.first()?.place.start..words.last()?.place.end;
    let telling = words.len() <= longest && words.iter().any(|word| word.folded.chars().count() >= 2);
    telling.then(|| AskedWord { term: query[place.clone()].to_owned(), place, from, to })
}

#[cfg(test)]
mod tests {
    use super::{AskedWord, MEANINGS, NAMES, SHORT_MEANINGS, SHORT_TRANSLATIONS, TRANSLATIONS, asked_word};
    use proptest::prelude::*;
    use torg_engine::text::{fold::fold, language::Language};

    fn asks(query: &str) -> Option<(String, Option<Language>)> {
        asked_word(query).map(|AskedWord { term, to, .. }| (term, to))
    }

    #[test]
    fn a_question_for_the_word_of_another_language_is_recognised() {
        let questions = [
            ("vad heter biståndsbedömning på danska", "biståndsbedömning", Language::Danish),
            ("Vad kallas undersköterska i Norge?", "undersköterska", Language::Bokmal),
            ("hur säger man fast omsorgskontakt på finska", "fast omsorgskontakt", Language::Finnish),
            ("hemtjänst på danska", "hemtjänst", Language::Danish),
            ("danskt ord", "", Language::Danish),
            ("hvad hedder hjemmepleje på svensk?", "hjemmepleje", Language::Swedish),
            ("Hvad kalder man en visitator i Sverige", "visitator", Language::Swedish),
            ("hva heter hverdagsrehabilitering på svensk", "hverdagsrehabilitering", Language::Swedish),
            ("hva kalles vedtak i Danmark", "vedtak", Language::Danish),
            ("kva heiter heimeteneste på nynorsk", "heimeteneste", Language::Nynorsk),
            ("mitä kotihoito on ruotsiksi", "kotihoito", Language::Swedish),
            ("miten sanotaan omaishoitaja tanskaksi?", "omaishoitaja", Language::Danish),
            ("kotihoito ruotsiksi", "kotihoito", Language::Swedish),
            ("what is home care called in Danish?", "home care", Language::Danish),
            ("What's the Swedish word for informal carer", "informal carer", Language::Swedish),
            ("how do you say reablement in Norwegian", "reablement", Language::Bokmal),
            ("Danish word for needs assessment", "needs assessment", Language::Danish),
            ("hoe heet wijkverpleging in het Zweeds", "wijkverpleging", Language::Swedish),
        ];
        for (query, term, to) in questions {
            let expected = (!term.is_empty()).then(|| (term.to_owned(), Some(to)));
            assert_eq!(asks(query), expected, "{query}");
        }
    }

    #[test]
    fn a_question_for_what_a_word_means_is_recognised() {
        let questions = [
            ("vad betyder tilsyn", "tilsyn"),
            ("vad betyder det danska ordet visitation?", "visitation"),
            ("vad är en undersköterska", "undersköterska"),
            ("vad menas med nära vård", "nära vård"),
            ("Hvad betyder biståndshandläggare?", "biståndshandläggare"),
            ("hva betyr visitation", "visitation"),
            ("dansk visitasjon forklart", "visitasjon"),
            ("kva tyder kvardagsrehabilitering", "kvardagsrehabilitering"),
            ("mitä tarkoittaa fast vårdkontakt", "fast vårdkontakt"),
            ("mitä omsorg tarkoittaa", "omsorg"),
            ("what does borger mean", "borger"),
            ("tilsyn meaning", "tilsyn"),
        ];
        for (query, term) in questions {
            assert_eq!(asks(query), Some((term.to_owned(), None)), "{query}");
        }
    }

    #[test]
    fn the_language_a_word_is_taken_from_is_told() {
        let asked = asked_word("dansk visitasjon forklart").unwrap();
        assert_eq!((asked.from, asked.to, asked.place), (Some(Language::Danish), None, 6..16));
        let asked = asked_word("what does the Norwegian word vedtak mean").unwrap();
        assert_eq!((asked.term.as_str(), asked.from), ("vedtak", Some(Language::Bokmal)));
    }

    #[test]
    fn an_ordinary_search_is_none() {
        let searches = [
            "",
            "hemtjänst",
            "hur får vi färre olika personal hos brukaren",
            "faste teams i hjemmeplejen",
            "vad är skillnaden mellan hemtjänst och hemsjukvård",
            "kotihoidon jatkuvuus",
            "på danska",
            "what is the best way to reduce the number of carers",
            "personalkontinuitet i Stockholm",
        ];
        for query in searches {
            assert_eq!(asks(query), None, "{query}");
        }
    }

    #[test]
    fn forms_and_names_are_written_folded() {
        let forms = [&TRANSLATIONS[..], &SHORT_TRANSLATIONS, &MEANINGS, &SHORT_MEANINGS].concat();
        let names = NAMES.iter().map(|(_, names)| *names);
        for word in forms.into_iter().chain(names).flat_map(|text| text.split([' ', '|'])) {
            assert!(["*", "@", "~"].contains(&word) || fold(word) == word.replace("aa", "å"), "{word}");
        }
    }

    proptest! {
        #[test]
        fn no_query_makes_it_panic(query in "[\\u{0}-\\u{10ffff}]{0,60}|(vad |heter |på |danska |x ){0,12}") {
            if let Some(asked) = asked_word(&query) {
                prop_assert_eq!(&query[asked.place], asked.term.as_str());
            }
        }
    }
}
