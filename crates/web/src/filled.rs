//! A form as somebody filled it in. One type for all forms, so that a refused form can come back with every word.

use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use std::str::FromStr;
use torg_domain::Refusal;
use torg_domain::date::PartialDate;
use torg_domain::number::plain_number;

/// Fields and their values, in the order they were sent. Empty for a form that is shown for the first time.
#[derive(Debug, Clone, Default)]
pub struct Filled {
    fields: Vec<(String, String)>,
    refusal: Option<Refusal>,
}

impl<S: Send + Sync> FromRequest<S> for Filled {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let form = axum::extract::Form::<Vec<(String, String)>>::from_request(request, state);
        let axum::extract::Form(fields) = form.await.map_err(IntoResponse::into_response)?;
        Ok(Self { fields, refusal: None })
    }
}

impl Filled {
    /// A form with values to begin with.
    #[must_use]
    pub fn with(fields: &[(&str, &str)]) -> Self {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self { fields, refusal: None }
    }

    /// The value of a field; empty where it was not sent.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim())
    }

    /// Every value of a field that may be sent several times, without empty ones.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.fields
            .iter()
            .filter(|(field, _)| field == name)
            .map(|(_, v)| v.trim())
            .filter(|v| !v.is_empty())
            .collect()
    }

    /// Was a box ticked?
    #[must_use]
    pub fn is_ticked(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, value)| field == name && !value.is_empty())
    }

    /// Was this choice made? For `selected` and `checked` in templates.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.fields.iter().any(|(field, chosen)| field == name && chosen == value)
    }

    /// A choice among fixed words.
    ///
    /// # Errors
    /// [`Refusal::FieldMissing`] where it was not sent or is none of them.
    pub fn word<T>(&self, name: &'static str, from_word: impl Fn(&str) -> Option<T>) -> Result<T, Refusal> {
        from_word(self.text(name)).ok_or(Refusal::FieldMissing { field: name })
    }

    /// A number, or nothing where the field was left empty. Takes decimal comma and point, and thousands apart.
    ///
    /// # Errors
    /// [`Refusal::NumberUnclear`].
    pub fn number<T: FromStr>(&self, name: &str) -> Result<Option<T>, Refusal> {
        let given = self.text(name).trim();
        if given.is_empty() {
            return Ok(None);
        }
        let number = plain_number(given).and_then(|plain| plain.parse().ok());
        number.map(Some).ok_or_else(|| Refusal::NumberUnclear { given: given.to_owned() })
    }

    /// A date as people type it, or nothing where the field was left empty.
    ///
    /// # Errors
    /// [`Refusal::DateUnclear`].
    pub fn date(&self, name: &str) -> Result<Option<PartialDate>, Refusal> {
        PartialDate::typed(self.text(name))
    }

    /// The same form with the reason it was refused.
    #[must_use]
    pub fn refused(mut self, refusal: Refusal) -> Self {
        self.refusal = Some(refusal);
        self
    }

    /// The same form with another value in a field.
    #[must_use]
    pub fn set(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(field, _)| field != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Why it was refused.
    #[must_use]
    pub const fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }

    /// Does the gentle question about personal data stand open? Then the form shows its "yes, keep it" box.
    #[must_use]
    pub fn asks_about_contact(&self) -> bool {
        matches!(self.refusal, Some(Refusal::LooksPersonal { what: "contact", .. }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_comma_point_and_thin_spaces() {
        let form = Filled::with(&[("a", "1 234,5"), ("b", "1\u{202f}234"), ("c", ""), ("d", "många")]);
        assert_eq!(form.number::<f64>("a"), Ok(Some(1234.5)));
        assert_eq!(form.number::<i64>("b"), Ok(Some(1234)));
        assert_eq!(form.number::<i64>("c"), Ok(None));
        assert_eq!(form.number::<i64>("d"), Err(Refusal::NumberUnclear { given: "många".into() }));
    }

    #[test]
    fn a_field_sent_several_times_keeps_all_values() {
        let form = Filled::with(&[("note", "1"), ("note", ""), ("note", "2")]);
        assert_eq!(form.all("note"), ["1", "2"]);
    }
}
