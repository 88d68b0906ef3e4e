//! Cookies: one for the session, one for the language, one per board. Plain names only on loopback without TLS.

use axum::http::{HeaderMap, HeaderValue, header};

/// Half a year, for the language somebody chose.
const LANGUAGE_SECONDS: u32 = 15_552_000;

/// The value of a cookie.
pub(crate) fn read<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
        .filter(|value| !value.is_empty())
}

/// The session cookie's name: with the `__Host-` prefix browsers take it only over TLS, for this host and path `/`.
pub(crate) const fn session_name(is_secure: bool) -> &'static str {
    if is_secure { "__Host-torg" } else { "torg" }
}

/// A cookie that lives as long as the browser, or `seconds`.
pub(crate) fn set(name: &str, value: &str, seconds: Option<u32>, is_secure: bool) -> Option<HeaderValue> {
    let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
    let secure = if is_secure { "; Secure" } else { "" };
    HeaderValue::from_str(&format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}")).ok()
}

/// The language cookie.
pub(crate) fn language(code: &str, is_secure: bool) -> Option<HeaderValue> {
    set("lang", code, Some(LANGUAGE_SECONDS), is_secure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static("xtorg=wrong; torg=right; lang=da"));
        assert_eq!(read(&headers, "torg"), Some("right"));
        assert_eq!(read(&headers, "lang"), Some("da"));
        assert_eq!(read(&headers, "tor"), None);
    }

    #[test]
    fn behind_tls_the_session_cookie_is_bound_to_the_host() {
        let value = set(session_name(true), "s", None, true).unwrap();
        assert_eq!(value.to_str().unwrap(), "__Host-torg=s; Path=/; HttpOnly; SameSite=Lax; Secure");
    }
}
