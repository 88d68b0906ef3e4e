//! Asking a service politely: one request at a time, with pauses, again where asking again helps.
//!
//! [`Fetch`] is all this crate knows of a network; [`Http`] is the real one, and tests answer from recordings. Nothing
//! is fetched but by somebody's command.

mod client;
mod http;

pub use client::{Answered, Client, Failed};
pub use http::Http;

use sha2::{Digest, Sha256};
use std::time::Duration;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Request {
    /// The whole address.
    pub url: String,
    /// JSON that is sent along (POST); `None` only asks (GET).
    pub body: Option<String>,
}

impl Request {
    /// Only asks.
    #[must_use]
    pub fn get(url: impl Into<String>) -> Self {
        Self { url: url.into(), body: None }
    }

    /// Sends JSON along.
    #[must_use]
    pub fn post(url: impl Into<String>, body: &serde_json::Value) -> Self {
        Self { url: url.into(), body: Some(body.to_string()) }
    }

    /// The address, and of what was sent along a short mark: names one request among recorded ones.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.body {
            None => self.url.clone(),
            Some(body) => format!("{} #{}", self.url, &sha256(body.as_bytes())[..12]),
        }
    }
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Response {
    /// 200, 429 …
    pub status: u16,
    /// How long the service asks to wait (`Retry-After`, `X-Rate-Limit-Reset`).
    pub wait: Option<Duration>,
    /// What it says.
    pub body: Vec<u8>,
}

/// No answer came, or it broke off; asking again may help.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Interrupted(pub String);

/// Where requests go.
pub trait Fetch {
    /// Asks once.
    ///
    /// # Errors
    /// [`Interrupted`] where no whole answer came. An answer with an error's status is an answer.
    fn fetch(&self, request: &Request) -> Result<Response, Interrupted>;
}

/// SHA-256 of an answer in 64 hexadecimal digits (FIPS 180-4).
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|half| char::from(DIGITS[usize::from(half)]))
        .collect()
}
