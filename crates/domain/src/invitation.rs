//! Invitations: who is asked to an exchange by mail, and what they answer.

use crate::Refusal;
use crate::word::words;

words! {
    /// What somebody who was invited says.
    pub enum InvitationAnswer {
        /// Nothing yet.
        Waiting = "waiting",
        /// Comes.
        Yes = "yes",
        /// Comes perhaps.
        Maybe = "maybe",
        /// Does not come.
        No = "no",
    }
}

words! {
    /// How an answer came.
    pub enum AnswerWay {
        /// From the calendar program, by mail.
        Mail = "mail",
        /// By the personal link.
        Link = "link",
        /// Written down by an editor, after a call for instance.
        Hand = "hand",
    }
}

words! {
    /// What became of an answer that came by mail.
    pub enum ReplyOutcome {
        /// It stands.
        Taken = "taken",
        /// The same answer, once more.
        Duplicate = "duplicate",
        /// A newer answer stands already.
        Older = "older",
        /// It answers a time that no longer holds: the newer invitation waits for its answer.
        Outdated = "outdated",
        /// From somebody who is not invited.
        Stranger = "stranger",
        /// Sent from another address than the one it answers for.
        Forwarded = "forwarded",
        /// About no exchange of ours.
        Unknown = "unknown",
        /// No answer to an invitation, or one that can not be read.
        Unreadable = "unreadable",
    }
}

/// Characters of an address (RFC 5321, 4.5.3.1.3: 256 with the brackets around it).
const ADDRESS_MOST: usize = 254;
/// Characters of what stands before the `@` (RFC 5321, 4.5.3.1.1).
const LOCAL_MOST: usize = 64;
/// Addresses that are invited in one go.
pub const ADDRESSES_MOST: usize = 300;

/// A mail address as every relay takes it: letters of ASCII only, quoted names not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MailAddress(String);

impl MailAddress {
    /// Reads an address.
    ///
    /// # Errors
    /// [`Refusal::AddressUnclear`].
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let text = text.trim();
        let unclear = || Refusal::AddressUnclear { given: text.to_owned() };
        let (local, domain) = text.rsplit_once('@').ok_or_else(unclear)?;
        let is_local = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
        let is_atom = |atom: &str| !atom.is_empty() && atom.chars().all(is_local);
        let is_label = |label: &str| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        };
        let is_right = text.len() <= ADDRESS_MOST
            && local.len() <= LOCAL_MOST
            && local.split('.').all(is_atom)
            && domain.split('.').count() > 1
            && domain.split('.').all(is_label);
        if is_right { Ok(Self(text.to_owned())) } else { Err(unclear()) }
    }

    /// Reads a pasted list: commas, semicolons, spaces or lines between; `Name <address>` as mail programs copy it, the
    /// name left out. An address that stands there twice is taken once.
    ///
    /// # Errors
    /// [`Refusal::AddressUnclear`] for the first that is none, [`Refusal::TextTooLong`] for too many,
    /// [`Refusal::FieldMissing`] for none.
    pub fn parse_list(text: &str) -> Result<Vec<Self>, Refusal> {
        let mut all: Vec<Self> = Vec::new();
        for part in text.split([',', ';', '\n', '\r']).map(str::trim).filter(|part| !part.is_empty()) {
            let inner = part.rsplit_once('<').and_then(|(_, rest)| rest.strip_suffix('>'));
            let words: Vec<&str> = inner.map_or_else(|| part.split_whitespace().collect(), |one| vec![one]);
            for word in words {
                let address = Self::parse(word)?;
                if all.iter().all(|known| known.key() != address.key()) {
                    all.push(address);
                }
            }
        }
        match all.len() {
            0 => Err(Refusal::FieldMissing { field: "addresses" }),
            count if count > ADDRESSES_MOST => Err(Refusal::TooManyAddresses { count, most: ADDRESSES_MOST }),
            _ => Ok(all),
        }
    }

    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For look-up: no relay in use tells capital letters from small ones.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_a_relay_would_take_it() {
        for right in ["vard@molndal.example", "a.b+c@x-y.example.org", " utveckling@ostersund.example "] {
            assert_eq!(MailAddress::parse(right).unwrap().as_str(), right.trim());
        }
        for wrong in [
            "",
            "vard",
            "@x.example",
            "a@b",
            "a..b@x.example",
            "a@-x.example",
            "å@x.example",
            "a b@x.example",
        ] {
            assert!(
                matches!(MailAddress::parse(wrong), Err(Refusal::AddressUnclear { .. })),
                "{wrong:?} is no address"
            );
        }
        assert!(MailAddress::parse(&format!("{}@x.example", "a".repeat(65))).is_err());
    }

    #[test]
    fn a_pasted_list_may_be_parted_by_anything_and_hold_names() {
        let pasted = "Utveckling <a@x.example>; b@x.example\n\nC@x.example, c@X.example d@x.example";
        let all = MailAddress::parse_list(pasted).unwrap();
        let texts: Vec<&str> = all.iter().map(MailAddress::as_str).collect();
        assert_eq!(texts, ["a@x.example", "b@x.example", "C@x.example", "d@x.example"]);
        assert_eq!(MailAddress::parse_list(" ;\n"), Err(Refusal::FieldMissing { field: "addresses" }));
        let unclear = Refusal::AddressUnclear { given: "fel".into() };
        assert_eq!(MailAddress::parse_list("a@x.example, fel"), Err(unclear));
    }
}
