//! E-mail addresses as people write them: something, an at sign, a domain with at least one dot.

use crate::signs::Signs;

/// The place after the address that starts at `place`.
pub(super) fn address(signs: &Signs, place: usize) -> Option<usize> {
    if signs.before(place).is_some_and(is_local) || !signs.at(place).is_some_and(char::is_alphanumeric) {
        return None;
    }
    let at = (place..signs.len()).find(|at| !signs.at(*at).is_some_and(is_local))?;
    (signs.at(at)? == '@').then_some(())?;
    let domain_end =
        (at + 1..signs.len()).find(|at| !signs.at(*at).is_some_and(is_domain)).unwrap_or_else(|| signs.len());
    let end = (at + 1..domain_end).rev().find(|at| signs.at(*at).is_some_and(char::is_alphanumeric))? + 1;
    let domain = signs.lower(at + 1, end);
    let (name, top) = domain.rsplit_once('.')?;
    let is_domain = name.chars().any(char::is_alphanumeric) && top.chars().count() >= 2;
    (is_domain && top.chars().all(char::is_alphabetic)).then_some(end)
}

fn is_local(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '.' | '_' | '%' | '+' | '-')
}

fn is_domain(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '.' | '-')
}
