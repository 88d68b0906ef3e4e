//! The network itself: ureq over rustls with the machine's roots (decision 0066).

use super::{Fetch, Interrupted, Request, Response};
use std::sync::Arc;
use std::time::Duration;
use ureq::http::HeaderMap;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

/// Sotkanet refuses clients that do not say who they are.
const WHO: &str = concat!("torg/", env!("CARGO_PKG_VERSION"), " (indicators for Nordic municipalities)");
/// No answer of the five services is larger: StatBank's largest tables are some hundred megabytes.
const LARGEST: u64 = 1 << 30;

/// Requests over the network.
#[derive(Debug)]
pub struct Http {
    agent: ureq::Agent,
}

impl Http {
    /// With the certificates the machine trusts.
    #[must_use]
    pub fn new() -> Self {
        let found = rustls_native_certs::load_native_certs().certs;
        let roots: Vec<Certificate<'static>> =
            found.iter().map(|one| Certificate::from_der(one.as_ref()).to_owned()).collect();
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::Specific(Arc::new(roots)))
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .build();
        let config = ureq::Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            .user_agent(WHO)
            .timeout_connect(Some(Duration::from_secs(20)))
            .timeout_recv_response(Some(Duration::from_secs(120)))
            .timeout_recv_body(Some(Duration::from_secs(600)))
            .build();
        Self { agent: config.into() }
    }
}

impl Default for Http {
    fn default() -> Self {
        Self::new()
    }
}

impl Fetch for Http {
    fn fetch(&self, request: &Request) -> Result<Response, Interrupted> {
        let interrupted = |error: ureq::Error| Interrupted(error.to_string());
        let mut answer = match &request.body {
            None => self.agent.get(&request.url).call(),
            Some(body) => self.agent.post(&request.url).content_type("application/json").send(body),
        }
        .map_err(interrupted)?;
        let wait = wait(answer.headers());
        let body = answer.body_mut().with_config().limit(LARGEST).read_to_vec().map_err(interrupted)?;
        Ok(Response { status: answer.status().as_u16(), wait, body })
    }
}

/// `Retry-After` in seconds, or the end of the window once nothing is left in it. SCB and SSB spell the headers differently.
fn wait(headers: &HeaderMap) -> Option<Duration> {
    let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<u64>().ok();
    let remaining = number("x-rate-limit-remaining").or_else(|| number("x-ratelimit-remaining"));
    let reset = || number("x-rate-limit-reset").or_else(|| number("x-ratelimit-reset"));
    let seconds = number("retry-after").or_else(|| if remaining == Some(0) { reset() } else { None });
    // Some services write the second of the clock instead of a number of seconds; that is not known here.
    seconds.filter(|seconds| *seconds < 3600).map(Duration::from_secs)
}
