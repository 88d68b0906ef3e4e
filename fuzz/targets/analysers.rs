//! Whatever is typed or pasted, the analysers neither panic nor take longer than the text is long, and what they promise holds.
#![no_main]

use libfuzzer_sys::fuzz_target;
use torg_engine::text::{
    detect::{detect, weigh},
    fold::fold,
    grams::grams,
    kin::{kinds, kinship},
    language::Language,
    skeleton::{skeleton, sounds},
    split::split,
    stem::stem,
    typo::slips,
    words::each_word,
};

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let folded = fold(&text);
    assert_eq!(fold(&folded), folded, "folding twice changes something");
    let _ = (detect(&text), weigh(&text));
    let mut last = String::new();
    let mut end = 0;
    each_word(&text, |place, word| {
        assert!(text.get(place.clone()).is_some() && place.start >= end, "a place is no slice, or out of order");
        end = place.end;
        assert!(!word.is_empty() && word.chars().count() <= 64, "a word is empty or too long");
        let heard = sounds(word);
        let mut count = 0;
        // A letter may sound like two (x as ks), and the ends of a word count as letters.
        let skeleton = skeleton(word);
        grams(&skeleton, 2..=5, |_| count += 1);
        assert!(count <= 4 * (skeleton.chars().count() + 2), "more n-grams than letters");
        for language in Language::ALL {
            let _ = stem(word, language);
        }
        let like = kinship(&kinds(&heard), &kinds(&last));
        assert!((0.0..=1.0).contains(&like), "likeness out of bounds");
        if let Some((first, second)) = split(word, |part| part.len() % 3 == 0) {
            assert!(word.starts_with(first) && word.ends_with(second), "parts that are no parts");
        }
        // Longer words are no slips of each other.
        assert_eq!(slips(word, word, 2), (word.chars().count() <= 40).then_some(0));
        let _ = slips(word, &last, 2);
        last = heard;
    });
});
