//! A form with files, read into memory and nowhere else.

use crate::{App, Filled, cookie};
use axum::body::Bytes;
use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use std::convert::Infallible;

/// Bytes of all files together that are read.
pub(super) const LARGEST: usize = 32 * 1_048_576;
/// Bytes that are let in, so that a form somewhat too large is read to its end and refused with a sentence: a browser whose
/// upload is cut off shows only that the connection broke.
pub(super) const LARGEST_LET_IN: usize = 4 * LARGEST;

/// Fields, files, and whether these were too large. Empty for who is not signed in and for what is no form with files.
#[derive(Debug, Default)]
pub(super) struct Upload {
    pub(super) form: Filled,
    files: Vec<(String, Vec<u8>)>,
    pub(super) is_too_large: bool,
}

impl FromRequest<App> for Upload {
    type Rejection = Infallible;

    async fn from_request(request: Request, app: &App) -> Result<Self, Infallible> {
        let mut found = Self::default();
        // Nobody without a session makes the server hold a file.
        let name = cookie::session_name(app.settings.is_secure());
        if cookie::read(request.headers(), name).is_none() {
            return Ok(found);
        }
        let Ok(mut parts) = Multipart::from_request(request, app).await else { return Ok(found) };
        let mut left = LARGEST;
        loop {
            match parts.next_field().await {
                Ok(Some(field)) => found.take(field, &mut left).await,
                Ok(None) => return Ok(found),
                Err(_) => {
                    found.is_too_large = true;
                    return Ok(found);
                }
            }
        }
    }
}

impl Upload {
    async fn take(&mut self, mut field: Field<'_>, left: &mut usize) {
        let name = field.name().unwrap_or_default().to_owned();
        let is_file = field.file_name().is_some();
        let mut bytes = Vec::new();
        loop {
            let chunk: Bytes = match field.chunk().await {
                Ok(Some(chunk)) => chunk,
                Ok(None) => break,
                Err(_) => {
                    self.is_too_large = true;
                    break;
                }
            };
            match left.checked_sub(chunk.len()) {
                Some(rest) if !self.is_too_large => {
                    *left = rest;
                    bytes.extend_from_slice(&chunk);
                }
                _ => {
                    self.is_too_large = true;
                    bytes = Vec::new();
                }
            }
        }
        if is_file {
            self.files.push((name, bytes));
        } else {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            self.form = std::mem::take(&mut self.form).set(&name, &text);
        }
    }

    /// A file that was chosen.
    pub(super) fn file(&self, name: &str) -> Option<&[u8]> {
        let file = self.files.iter().find(|(own, bytes)| own == name && !bytes.is_empty());
        file.map(|(_, bytes)| bytes.as_slice())
    }
}
