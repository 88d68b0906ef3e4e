//! The words of every page, read through the public door: nothing unknown, the right forms, in four languages.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where something is amiss")]

use torg_lang::{Arg, Lang, Phrases, Words, capital};

fn in_all(write: impl Fn(&Phrases) -> String) -> [String; 4] {
    let words = Words::embedded();
    [Lang::Sv, Lang::Da, Lang::Nb, Lang::En].map(|lang| write(words.get(lang)))
}

#[test]
fn silence_of_a_source_has_its_word() {
    let words = in_all(|words| words.t("word-not-stated").to_owned());
    assert_eq!(words, ["ej angivet", "ikke oplyst", "ikke oppgitt", "not stated"]);
}

#[test]
fn the_word_for_a_share_never_stands_without_its_count() {
    let most = [("k", Arg::Whole(9)), ("n", Arg::Whole(13))];
    assert_eq!(
        in_all(|words| capital(&words.with("prevalence-most-municipality", &most))),
        [
            "De flesta kommuner (9 av 13)",
            "De fleste kommuner (9 af 13)",
            "De fleste kommuner (9 av 13)",
            "Most municipalities (9 of 13)"
        ]
    );
    let one = [("k", Arg::Whole(1)), ("n", Arg::Whole(5))];
    assert_eq!(
        in_all(|words| words.with("prevalence-one-workshop", &one)),
        ["en workshop (1 av 5)", "én workshop (1 af 5)", "én workshop (1 av 5)", "one workshop (1 of 5)"]
    );
}

#[test]
fn too_few_units_for_a_word_are_counted_only() {
    let three = [("k", Arg::Whole(3)), ("n", Arg::Whole(3))];
    assert_eq!(
        in_all(|words| words.with("prevalence-count-only-workshop", &three)),
        ["3 av 3 workshoppar", "3 af 3 workshops", "3 av 3 workshoper", "3 of 3 workshops"]
    );
    let single = [("k", Arg::Whole(1)), ("n", Arg::Whole(1))];
    assert_eq!(in_all(|words| words.with("prevalence-count-municipality", &single))[0], "1 av 1 kommun");
}

#[test]
fn every_step_of_the_ladder_has_words_for_every_unit() {
    let words = Words::embedded();
    for lang in Lang::ALL {
        let phrases = words.get(*lang);
        for unit in ["workshop", "municipality", "person", "role"] {
            for step in ["all", "most", "many", "several", "some", "one", "none", "count-only"] {
                assert!(phrases.has(&format!("prevalence-{step}-{unit}")), "{lang}: {step} {unit}");
            }
        }
    }
}

#[test]
fn a_refusal_names_what_was_found_in_the_words_of_its_kind() {
    let number = [("what", Arg::Text("identity-number")), ("found", Arg::Text("19121212-1212"))];
    let contact = [("what", Arg::Text("contact")), ("found", Arg::Text("namn@kommun.example"))];
    let words = Words::embedded();
    for lang in Lang::ALL {
        let phrases = words.get(*lang);
        let (number, contact) = (
            phrases.with("refusal-looks-personal", &number),
            phrases.with("refusal-looks-personal", &contact),
        );
        assert!(number.contains("19121212-1212") && contact.contains("namn@kommun.example"), "{lang}");
        assert_ne!(
            number.split("19121212-1212").nth(1),
            contact.split("namn@kommun.example").nth(1),
            "{lang}"
        );
    }
}

#[test]
fn the_menu_has_seven_short_verbs_in_every_language() {
    for stage in ["find", "meet", "capture", "conclude", "act", "follow-up", "share"] {
        for word in in_all(|words| words.t(&format!("menu-{stage}")).to_owned()) {
            assert!(!word.contains('⟦') && word.chars().count() <= 14, "{word}");
        }
    }
}

#[test]
fn too_few_units_for_an_effect_are_told_with_how_many_are_needed() {
    let few = |own: i64, others: i64| {
        let args = [
            ("own", Arg::Whole(own)),
            ("others", Arg::Whole(others)),
            ("least", Arg::Text("0,333")),
            ("level", Arg::Text("0,050")),
        ];
        in_all(|words| words.with("effect-few-choices", &args))
    };
    let [swedish, danish, bokmal, english] = few(2, 1);
    assert!(swedish.starts_with("2 enheter som började och 1 att jämföra med är för få"), "{swedish}");
    assert!(swedish.contains("När två har börjat behövs minst fem andra. (Lägsta p"), "{swedish}");
    assert!(danish.starts_with("2 enheder, der begyndte, og 1 at sammenligne med er for få"), "{danish}");
    assert!(bokmal.starts_with("2 enheter som begynte, og 1 å sammenligne med er for få"), "{bokmal}");
    assert!(
        english.contains("Where two have begun, at least five others are needed. (The lowest p"),
        "{english}"
    );
    assert!(few(1, 3)[0].starts_with("1 enhet som började") && few(1, 3)[3].contains("at least 19 others"));
    assert!(few(7, 1)[3].contains("Where five or more have begun, at least two others are needed."));
}

#[test]
fn a_curve_that_crosses_once_does_so_one_time() {
    let crossing = |times: f64| {
        let args = [
            ("median", Arg::Text("4")),
            ("run", Arg::Number(9.0)),
            ("most", Arg::Number(7.0)),
            ("crossings", Arg::Number(times)),
            ("least", Arg::Number(5.0)),
        ];
        ["change-run-few", "change-run-both"].map(|key| in_all(|words| words.with(key, &args)))
    };
    for told in crossing(1.0) {
        let once = [" 1 gång", " 1 gang", " 1 gang", " 1 time"];
        for (sentence, once) in told.iter().zip(once) {
            let after = sentence.split(once).nth(1).unwrap_or_else(|| panic!("{once}: {sentence}"));
            assert!(after.starts_with([';', ' ']), "{sentence}");
        }
    }
    assert!(crossing(2.0).iter().all(|told| told[0].contains("2 gånger") && told[3].contains("2 times")));
}

#[test]
fn a_field_that_is_missing_is_named_as_its_form_names_it() {
    let labels = [
        ("practice", "share-form-title"),
        ("pilot", "act-pilot-name"),
        ("measure", "follow-up-measure-name"),
        ("board", "capture-board-title"),
        ("codebook", "codebook-name"),
        ("group", "conclude-group-name"),
    ];
    for (noun, label) in labels {
        let field = format!("field-{noun}-name");
        assert_eq!(
            in_all(|words| words.t(&field).to_owned()),
            in_all(|words| words.t(label).to_owned()),
            "{noun}"
        );
    }
}
