//! The cognate skeleton: one spelling for words that Swedish, Danish, bokmål and nynorsk inherited or borrowed together.
//!
//! It is a key for comparing, not a word. Correspondences of sound and spelling are undone in a fixed order: letters
//! of one sound (x, z, w, q), silent letters (hv, hj, nd, ld), suffixes (-tion/-sjon, -het/-hed/-heit), the soft
//! consonants of Danish after a vowel, doubled consonants, å/o and ä/e, and endings of inflection.

/// Beginnings that differ between the languages and mean the same; the first that fits is replaced.
const PREFIXES: [(&str, &str); 9] = [
    ("igjennom", "gen"),
    ("gjennom", "gen"),
    ("gennem", "gen"),
    ("genom", "gen"),
    ("för", "for"),
    ("över", "over"),
    ("etter", "efter"),
    ("mellan", "melem"),
    ("frem", "fram"),
];

/// Endings that differ between the languages and mean the same; the first that fits is replaced, longest first.
const SUFFIXES: [(&str, &str); 40] = [
    ("ationerna", "asj"),
    ("ationer", "asj"),
    ("sjonene", "sj"),
    ("sjoner", "sj"),
    ("tioner", "sj"),
    ("sioner", "sj"),
    ("sjonen", "sj"),
    ("tionen", "sj"),
    ("sionen", "sj"),
    ("ssion", "sj"),
    ("sjon", "sj"),
    ("tion", "sj"),
    ("sion", "sj"),
    ("heterna", "het"),
    ("hederne", "het"),
    ("hetene", "het"),
    ("heten", "het"),
    ("heden", "het"),
    ("heita", "het"),
    ("heter", "het"),
    ("heder", "het"),
    ("heit", "het"),
    ("hed", "het"),
    ("skapet", "skap"),
    ("skabet", "skap"),
    ("skaber", "skap"),
    ("skaper", "skap"),
    ("skab", "skap"),
    ("elserna", "els"),
    ("elserne", "els"),
    ("elsene", "els"),
    ("elser", "els"),
    ("elsen", "els"),
    ("else", "els"),
    ("ningarna", "ning"),
    ("ningerne", "ning"),
    ("ningene", "ning"),
    ("ligt", "lig"),
    ("leg", "lig"),
    ("ismen", "ism"),
];

/// Endings of inflection that are cut when at least three letters stay; longest first.
const ENDINGS: [&str; 44] = [
    "arnas", "ernas", "ornas", "ernes", "enes", "aste", "este", "arna", "erna", "orna", "erne", "aren",
    "eren", "ande", "ende", "ades", "edes", "are", "ere", "ast", "est", "ene", "ane", "ade", "ede", "dde",
    "ats", "ens", "ets", "ar", "er", "or", "en", "et", "an", "te", "de", "ad", "at", "as", "es", "a", "e",
    "t",
];

/// The skeleton of a folded word (see [`super::fold`]); digits stay as they are.
#[must_use]
pub fn skeleton(folded: &str) -> String {
    let word = prefix(folded);
    let word = suffix(&word);
    squeeze(&letters(ending(&word)))
}

/// The whole word by its sounds, endings kept.
#[must_use]
pub fn sounds(folded: &str) -> String {
    squeeze(&letters(&prefix(folded)))
}

fn prefix(word: &str) -> String {
    for (from, to) in PREFIXES {
        if let Some(rest) = word.strip_prefix(from)
            && rest.chars().count() >= 2
        {
            return format!("{to}{rest}");
        }
    }
    word.to_owned()
}

fn suffix(word: &str) -> String {
    for (from, to) in SUFFIXES {
        if let Some(start) = word.strip_suffix(from)
            && start.chars().count() >= 2
        {
            return format!("{start}{to}");
        }
    }
    word.to_owned()
}

pub fn ending(word: &str) -> &str {
    for ending in ENDINGS {
        if let Some(start) = word.strip_suffix(ending)
            && start.chars().count() >= 3
        {
            return start;
        }
    }
    word
}

/// Spelling by sound.
fn letters(word: &str) -> Vec<char> {
    let mut out = Vec::with_capacity(word.len() + 2);
    let signs: Vec<char> = word.chars().collect();
    let mut at = 0;
    while at < signs.len() {
        at += one(&signs, at, &mut out);
    }
    out
}

fn vowel(sign: char) -> bool {
    matches!(sign, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'å' | 'ä' | 'ö')
}

/// Writes what stands at `at` and tells how many letters it took.
fn one(signs: &[char], at: usize, out: &mut Vec<char>) -> usize {
    let (this, next) = (signs[at], signs.get(at + 1).copied().unwrap_or(' '));
    let last = if at > 0 { signs[at - 1] } else { ' ' };
    let (text, taken) = match (this, next) {
        ('h', 'v') if at == 0 => ("v", 2),
        ('j', 'u') if at > 0 && !vowel(last) => ("ö", 2),
        ('j', _) if at > 0 && !vowel(last) && vowel(next) => ("", 1),
        ('n' | 'l', 'd') => (if this == 'n' { "n" } else { "l" }, 2),
        ('c', 'k') => ("k", 2),
        ('p', 'h') => ("f", 2),
        ('t', 'h') => ("t", 2),
        ('c', 'h') => ("k", 2),
        ('c', 'e' | 'i' | 'y') => ("s", 1),
        ('c' | 'q', _) => ("k", 1),
        ('x', _) => ("ks", 1),
        ('z', _) => ("s", 1),
        ('w', _) => ("v", 1),
        ('e' | 'ä', 'g' | 'j' | 'i') => ("e", 2),
        ('ö', 'j' | 'y' | 'g') => ("ö", 2),
        ('a', 'u') => ("ö", 2),
        ('ä', _) => ("e", 1),
        ('å' | 'u', _) => ("o", 1),
        ('y', _) => ("ö", 1),
        ('b', _) if vowel(last) => ("p", 1),
        ('d', _) if vowel(last) => ("t", 1),
        ('g', _) if vowel(last) => ("k", 1),
        ('f', _) if vowel(last) => ("v", 1),
        _ => {
            out.push(this);
            return 1;
        }
    };
    out.extend(text.chars());
    taken
}

/// Doubled letters once.
fn squeeze(signs: &[char]) -> String {
    let mut out = String::with_capacity(signs.len());
    let mut last = ' ';
    for &sign in signs {
        if sign != last || sign.is_ascii_digit() {
            out.push(sign);
        }
        last = sign;
    }
    out
}
