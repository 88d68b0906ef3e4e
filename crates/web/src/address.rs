//! Whose network address a request comes from, also behind a reverse proxy.
//!
//! A proxy's `X-Forwarded-For` is believed only where the connection itself comes from a proxy named in the settings;
//! otherwise anybody could choose their address. Not for: anything but rate limits and the first run.

use axum::extract::ConnectInfo;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use std::net::{IpAddr, SocketAddr};

/// What proxies add to a request they pass on (RFC 7239, and the older habits).
const SIGNS: [&str; 5] = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/// The address of whoever asks: the last one in `X-Forwarded-For` that is none of `proxies`, where the connection is
/// one of theirs; the connection's otherwise.
pub(crate) fn of(parts: &Parts, proxies: &[IpAddr]) -> Option<IpAddr> {
    let connection = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip())?;
    if !proxies.contains(&connection) {
        return Some(connection);
    }
    let lines: Vec<&str> =
        parts.headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok()).collect();
    let told =
        lines.iter().flat_map(|line| line.split(',')).filter_map(|ip| ip.trim().parse::<IpAddr>().ok());
    let mut told: Vec<IpAddr> = told.collect();
    told.retain(|ip| !proxies.contains(ip));
    Some(told.pop().unwrap_or(connection))
}

/// Did a proxy pass this on?
pub(crate) fn is_forwarded(headers: &HeaderMap) -> bool {
    SIGNS.iter().any(|name| headers.contains_key(*name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::Request;

    fn asked(connection: &str, forwarded: &[&str]) -> Parts {
        let mut request = Request::get("/");
        for line in forwarded {
            request = request.header("x-forwarded-for", *line);
        }
        let (mut parts, ()) = request.body(()).unwrap().into_parts();
        parts.extensions.insert(ConnectInfo(SocketAddr::new(connection.parse().unwrap(), 4000)));
        parts
    }

    #[test]
    fn only_a_named_proxy_is_believed_and_only_its_last_word() {
        let proxy: IpAddr = "127.0.0.1".parse().unwrap();
        let of =
            |connection: &str, lines: &[&str]| of(&asked(connection, lines), &[proxy]).unwrap().to_string();
        assert_eq!(
            of("203.0.113.7", &["198.51.100.1"]),
            "203.0.113.7",
            "a stranger can not choose an address"
        );
        assert_eq!(of("127.0.0.1", &["198.51.100.9, 203.0.113.7"]), "203.0.113.7");
        assert_eq!(of("127.0.0.1", &["198.51.100.9", "203.0.113.7, 127.0.0.1"]), "203.0.113.7");
        assert_eq!(of("127.0.0.1", &[]), "127.0.0.1");
    }

    #[test]
    fn a_request_that_a_proxy_passed_on_is_told_by_its_headers() {
        assert!(is_forwarded(&asked("127.0.0.1", &["203.0.113.7"]).headers));
        assert!(!is_forwarded(&asked("127.0.0.1", &[]).headers));
    }
}
