use super::{Found, Term, Terms};
use crate::text::language::Language;
use proptest::prelude::*;

const LIST: [(Language, &str); 24] = [
    (Language::Swedish, "hemtjänst"),
    (Language::Swedish, "undersköterska"),
    (Language::Swedish, "fast team"),
    (Language::Swedish, "SIP"),
    (Language::Swedish, "särskilt boende"),
    (Language::Swedish, "boende"),
    (Language::Swedish, "effekt"),
    (Language::Swedish, "trygghet"),
    (Language::Danish, "visitation"),
    (Language::Danish, "faste tværfaglige teams"),
    (Language::Danish, "faste teams"),
    (Language::Danish, "hjemmepleje"),
    (Language::Danish, "§ 83 a-forløb"),
    (Language::Danish, "ældrepleje"),
    (Language::Bokmal, "hverdagsrehabilitering"),
    (Language::Bokmal, "helse- og omsorgstjenester"),
    (Language::Bokmal, "tilsyn"),
    (Language::Bokmal, "digitalt tilsyn"),
    (Language::Nynorsk, "heimeteneste"),
    (Language::Finnish, "kotihoito"),
    (Language::Dutch, "zelfsturend team"),
    (Language::English, "home care"),
    (Language::Swedish, "–"),
    (Language::Swedish, "boende"),
];

fn terms() -> Terms {
    Terms::new(LIST.iter().map(|(language, word)| Term { language: *language, word }))
}

/// What is found in a text: the words as written, and the first term.
fn in_text(text: &'static str, language: Language) -> Vec<(&'static str, &'static str)> {
    let found = terms().find(text, language);
    found.into_iter().map(|one| (&text[one.place], LIST[one.terms[0]].1)).collect()
}

#[test]
fn inflected_words_are_found_in_each_language() {
    let cases = [
        (
            Language::Swedish,
            "Undersköterskorna i hemtjänsten",
            vec![("Undersköterskorna", "undersköterska"), ("hemtjänsten", "hemtjänst")],
        ),
        (
            Language::Danish,
            "visitationens rolle i hjemmeplejen",
            vec![("visitationens", "visitation"), ("hjemmeplejen", "hjemmepleje")],
        ),
        (
            Language::Bokmal,
            "hverdagsrehabiliteringen virker",
            vec![("hverdagsrehabiliteringen", "hverdagsrehabilitering")],
        ),
        (Language::Nynorsk, "i heimetenesta", vec![("heimetenesta", "heimeteneste")]),
        (Language::Finnish, "kotihoidossa ja kotihoitoa", vec![("kotihoitoa", "kotihoito")]),
        (Language::Dutch, "het zelfsturende team", vec![("zelfsturende team", "zelfsturend team")]),
        (Language::English, "in home-care", vec![("home-care", "home care")]),
    ];
    for (language, text, expected) in cases {
        assert_eq!(in_text(text, language), expected, "{text}");
    }
}

#[test]
fn the_longest_term_of_several_words_wins() {
    assert_eq!(
        in_text("Faste tværfaglige teams og faste teams", Language::Danish),
        [("Faste tværfaglige teams", "faste tværfaglige teams"), ("faste teams", "faste teams"),]
    );
    assert_eq!(
        in_text("på särskilda boenden", Language::Swedish),
        [("särskilda boenden", "särskilt boende")]
    );
    assert_eq!(in_text("digitalt tilsyn", Language::Bokmal), [("digitalt tilsyn", "digitalt tilsyn")]);
    assert_eq!(in_text("Helse- og omsorgstjenestene", Language::Bokmal)[0].1, "helse- og omsorgstjenester");
    assert_eq!(in_text("et § 83 a-forløb", Language::Danish), [("83 a-forløb", "§ 83 a-forløb")]);
}

#[test]
fn a_sentence_between_two_words_keeps_them_apart() {
    assert!(in_text("De er faste. Teams mødes.", Language::Danish).is_empty());
    assert!(in_text("faste, teams", Language::Danish).is_empty());
}

#[test]
fn compounds_are_found_by_the_term_they_begin_or_end_with() {
    for compound in ["hemtjänstgrupperna", "hemtjänstpersonalens", "kvällshemtjänsten", "hemtjänsts-chefen"]
    {
        let found = terms().find(compound, Language::Swedish);
        assert_eq!(found[0].terms, [0], "{compound}");
    }
    let found = terms().find("undersköterskeutbildning", Language::Swedish);
    assert_eq!(found, [Found { place: 0..25, terms: vec![1], is_part: true }]);
    assert_eq!(in_text("Ældreplejens", Language::Danish), [("Ældreplejens", "ældrepleje")]);
    assert_eq!(terms().find("ældreplejepersonale", Language::Danish)[0].terms, [13]);
}

#[test]
fn words_that_only_look_alike_are_left_alone() {
    assert!(in_text("effektivitet och effektiva möten, otrygghet", Language::Swedish).is_empty());
    assert!(in_text("hemma hos tjänsten", Language::Swedish).is_empty());
}

#[test]
fn two_and_three_letters_count_in_capitals_only() {
    assert_eq!(in_text("en SIP görs, en sip dricks", Language::Swedish), [("SIP", "SIP")]);
}

#[test]
fn a_word_in_two_lists_names_both_in_the_order_of_the_list() {
    assert_eq!(terms().find("boendet", Language::Swedish)[0].terms, [5, 23]);
}

#[test]
fn a_language_without_terms_finds_nothing() {
    let swedish = [Term { language: Language::Swedish, word: "hemtjänst" }];
    assert!(Terms::new(swedish).find("hemtjänst", Language::Danish).is_empty());
}

proptest! {
    #[test]
    fn places_are_slices_in_order_whatever_the_text(
        text in "[\\u{0}-\\u{10ffff}]{0,80}|(hemtjänst|fast|team|SIP|grupp|[ \\-.å\\u{300}\\u{ad}]){0,30}",
        language in 0..Language::ALL.len(),
    ) {
        let terms = terms();
        let mut last = 0;
        for found in terms.find(&text, Language::ALL[language]) {
            prop_assert!(text.get(found.place.clone()).is_some_and(|slice| !slice.is_empty()));
            prop_assert!(found.place.start >= last && !found.terms.is_empty());
            last = found.place.end;
        }
    }

    #[test]
    fn any_list_can_be_built_and_finds_its_plain_words(word in "[b-zåäö]{4,20}") {
        let terms = Terms::new([Term { language: Language::Swedish, word: &word }]);
        let found = terms.find(&word, Language::Swedish);
        prop_assert_eq!(found, vec![Found { place: 0..word.len(), terms: vec![0], is_part: false }]);
    }

    #[test]
    fn a_text_twice_over_is_found_twice_over(words in prop::collection::vec("hemtjänsten|fasta team|och|SIP|av", 0..40)) {
        let text = words.join(" , ");
        let once = terms().find(&text, Language::Swedish).len();
        let twice = terms().find(&format!("{text}. {text}"), Language::Swedish).len();
        prop_assert_eq!(twice, 2 * once);
    }
}
