//! Why no effect is told, as sentences.

use super::sentences::share;
use super::{Refused, others_needed};
use torg_lang::{Arg, Phrases};

/// Why no effect is told: the reason, and lines about it where there are any.
#[must_use]
pub fn refused(why: &Refused, words: &Phrases) -> Vec<String> {
    if let Refused::Missing(units) = why {
        return missing(units, words);
    }
    let about = |key: &str, text: &str| words.with(key, &[("text", Arg::Text(text))]);
    vec![match why {
        Refused::NoSuchUnit(unit) => about("effect-no-unit", unit),
        Refused::NoStart(start) => about("effect-no-start", start),
        Refused::NoEarlier(start) => about("effect-no-earlier", start),
        Refused::Outside(unit, true) => about("effect-above", unit),
        Refused::Outside(unit, false) => about("effect-below", unit),
        Refused::PredictorConstant(predictor) if !predictor.is_empty() => {
            about("effect-predictor-constant", predictor)
        }
        Refused::PredictorPeriods(predictor) => about("effect-predictor-periods", predictor),
        Refused::DifferentStarts(starts) => about("effect-different-starts", &starts.join(", ")),
        Refused::BothWays(unit) => about("effect-both-ways", unit),
        Refused::PredictorUnknown(predictor, unit) => words
            .with("effect-predictor-unknown", &[("text", Arg::Text(predictor)), ("name", Arg::Text(unit))]),
        Refused::OtherStarts(start, others) => {
            let others = others.join(", ");
            words.with("effect-other-starts", &[("start", Arg::Text(start)), ("text", Arg::Text(&others))])
        }
        _ => counted(why, words).unwrap_or_else(|| words.t(plain(why)).to_owned()),
    }]
}

/// Units with what they lack.
fn missing(units: &[(String, Vec<String>)], words: &Phrases) -> Vec<String> {
    let first = words.with("effect-missing", &[("n", Arg::from(units.len()))]);
    let line = |(unit, periods): &(String, Vec<String>)| {
        let periods = periods.join(", ");
        words.with("effect-missing-of", &[("name", Arg::Text(unit)), ("text", Arg::Text(&periods))])
    };
    std::iter::once(first).chain(units.iter().map(line)).collect()
}

/// Reasons with numbers in them.
fn counted(why: &Refused, words: &Phrases) -> Option<String> {
    let of = |key: &str, n: usize, of: usize| words.with(key, &[("n", Arg::from(n)), ("of", Arg::from(of))]);
    Some(match why {
        Refused::FewBefore(has, needed) => of("effect-few-before", *has, *needed),
        Refused::FewDonors(has, needed) => of("effect-few-donors", *has, *needed),
        Refused::OneUnit(count) => words.with("effect-one-unit", &[("n", Arg::from(*count))]),
        Refused::FewDraws(draws, needed, level) => {
            let level = plainly(*level, words);
            let values = [("n", Arg::from(*draws)), ("of", Arg::from(*needed)), ("level", Arg::Text(&level))];
            words.with("effect-few-draws", &values)
        }
        Refused::FewChoices(own, others, least, asked) => {
            let (least, level) = (share(*least, words), plainly(*asked, words));
            let mut values = vec![
                ("own", Arg::from(*own)),
                ("others", Arg::from(*others)),
                ("least", Arg::Text(&least)),
                ("level", Arg::Text(&level)),
            ];
            // The sentence for the usual level has its numbers in it.
            if (asked - 0.05).abs() < 1e-12 {
                return Some(words.with("effect-few-choices", &values));
            }
            let needed = |own| Arg::Number(others_needed(own, *asked) as f64);
            values.extend([("one", needed(1)), ("two", needed(2)), ("three", needed(3))]);
            words.with("effect-few-choices-at", &values)
        }
        _ => return None,
    })
}

/// A level in as many decimals as it was asked for with.
fn plainly(level: f64, words: &Phrases) -> String {
    let is_whole = |decimals: &usize| {
        let scaled = level * 10_f64.powi(*decimals as i32);
        (scaled - scaled.round()).abs() < 1e-9
    };
    words.number(level, (2..9).find(is_whole).unwrap_or(9))
}

/// The key of a reason that stands by itself.
const fn plain(why: &Refused) -> &'static str {
    match why {
        Refused::NothingExpected => "effect-nothing-expected",
        Refused::StartNotStated => "effect-start-not-stated",
        Refused::Ordinal => "effect-ordinal",
        Refused::NothingAfter => "effect-nothing-after",
        Refused::PredictorConstant(_) => "effect-outcome-constant",
        Refused::NobodyApart => "effect-nobody-apart",
        Refused::WhetherOnly => "effect-whether-only",
        Refused::Anticipation => "effect-anticipation",
        Refused::Overflow => "effect-overflow",
        Refused::Level => "effect-bad-level",
        Refused::NoGroups => "effect-no-groups",
        Refused::NoControls => "effect-no-controls",
        Refused::NothingEstimated => "effect-nothing-estimated",
        // Those with more in them are told by their own sentences.
        Refused::NoValues
        | Refused::NoSuchUnit(_)
        | Refused::NoStart(_)
        | Refused::NoEarlier(_)
        | Refused::Outside(..)
        | Refused::PredictorPeriods(_)
        | Refused::DifferentStarts(_)
        | Refused::BothWays(_)
        | Refused::PredictorUnknown(..)
        | Refused::OtherStarts(..)
        | Refused::Missing(_)
        | Refused::FewBefore(..)
        | Refused::FewDonors(..)
        | Refused::OneUnit(_)
        | Refused::FewDraws(..)
        | Refused::FewChoices(..) => "effect-no-values",
    }
}
