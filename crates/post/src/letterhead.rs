//! Who writes: the installation's address, its name, and where answers go.

use torg_domain::invitation::MailAddress;

/// What stands on every letter.
#[derive(Debug, Clone)]
pub struct Letterhead {
    /// The address people use, without a slash at the end.
    pub public_url: String,
    /// Name of the installation.
    pub installation: String,
    /// The sender's address, which calendars answer to; `None` = this installation sends no mail.
    pub from: Option<MailAddress>,
}

impl Letterhead {
    /// The host of the installation, for identifiers.
    pub(crate) fn host(&self) -> &str {
        host_of(&self.public_url)
    }
}

/// The host of an address.
pub(crate) fn host_of(public_url: &str) -> &str {
    let rest = public_url.rsplit("//").next().unwrap_or("torg");
    rest.split('/').next().unwrap_or("torg")
}
