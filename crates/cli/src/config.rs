//! `torg.toml`: every key optional, an unknown one refused with a suggestion.

use crate::args::Storage;
use crate::stop::Stop;
use serde::Deserialize;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

/// The keys of `torg.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Config {
    /// Address to listen on.
    pub listen: String,
    /// Address people use; `https://` turns on secure cookies and HSTS.
    pub public_url: Option<String>,
    /// Name of the installation in feeds and calendars.
    pub installation: String,
    /// Folder of the embedded database.
    pub data: PathBuf,
    /// Address of a PostgreSQL server, in place of the embedded database.
    pub database: Option<String>,
    /// Reverse proxies in front: their `X-Forwarded-For` is believed.
    pub proxies: Vec<IpAddr>,
    /// The mail relay, `smtp://user:password@host:587`; without it nothing is sent.
    pub smtp: Option<String>,
    /// The address mail comes from and calendars answer to.
    pub mail_from: Option<String>,
    /// Folder that answers arrive in: a Maildir, or one with `.eml` files.
    pub mailbox: Option<PathBuf>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:8080".to_owned(),
            public_url: None,
            installation: "Torg".to_owned(),
            data: PathBuf::from("torg-data"),
            database: None,
            proxies: Vec::new(),
            smtp: None,
            mail_from: None,
            mailbox: None,
        }
    }
}

const KEYS: &[&str] =
    &["listen", "public-url", "installation", "data", "database", "proxies", "smtp", "mail-from", "mailbox"];

impl Config {
    /// The file that the flags name, with what the flags say about the data on top.
    ///
    /// # Errors
    /// As [`Config::read`].
    pub fn of(wanted: &Storage) -> Result<Self, Stop> {
        let mut config = Self::read(&wanted.config)?;
        if let Some(data) = &wanted.data {
            config.data.clone_from(data);
        }
        if wanted.database.is_some() {
            config.database.clone_from(&wanted.database);
        }
        Ok(config)
    }

    /// Reads a file; a file that is not there is an empty one.
    ///
    /// # Errors
    /// One sentence with the key or line that is wrong.
    pub fn read(path: &Path) -> Result<Self, Stop> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(&text, path),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(Stop::configuration(
                format!("{} can not be read: {error}.", path.display()),
                "Check the file's rights, or name another with --config.",
            )),
        }
    }

    fn parse(text: &str, path: &Path) -> Result<Self, Stop> {
        let unreadable = |error: &toml::de::Error| {
            Stop::configuration(
                format!("{} has a mistake: {}.", path.display(), error.message()),
                "The keys are listed in docs/guide/administrator.md.",
            )
        };
        let table: toml::Table = text.parse().map_err(|e| unreadable(&e))?;
        if let Some(unknown) = table.keys().find(|key| !KEYS.contains(&key.as_str())) {
            return Err(Stop::configuration(
                format!("{}: unknown key \"{unknown}\".", path.display()),
                nearest(unknown),
            ));
        }
        table.try_into().map_err(|e| unreadable(&e))
    }
}

fn nearest(unknown: &str) -> String {
    let likely = KEYS.iter().max_by(|a, b| strsim::jaro(a, unknown).total_cmp(&strsim::jaro(b, unknown)));
    match likely {
        Some(key) if strsim::jaro(key, unknown) > 0.75 => format!("Did you mean \"{key}\"?"),
        _ => format!("The keys are: {}.", KEYS.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_is_enough() {
        assert_eq!(Config::parse("", Path::new("torg.toml")).unwrap(), Config::default());
    }

    #[test]
    fn a_flag_wins_over_the_file_and_the_file_over_the_default() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("torg.toml");
        std::fs::write(&file, "data = \"/var/lib/torg\"\nproxies = [\"127.0.0.1\", \"::1\"]").unwrap();
        let flags = |data: Option<&str>| Storage {
            data: data.map(PathBuf::from),
            database: None,
            config: file.clone(),
        };
        let config = Config::of(&flags(None)).unwrap();
        assert_eq!(config.data, Path::new("/var/lib/torg"));
        assert_eq!(config.proxies, ["127.0.0.1".parse::<IpAddr>().unwrap(), "::1".parse().unwrap()]);
        assert_eq!(Config::of(&flags(Some("here"))).unwrap().data, Path::new("here"));
    }

    #[test]
    fn an_unknown_key_is_refused_with_a_suggestion() {
        let stop = Config::parse("pubic-url = \"x\"", Path::new("torg.toml")).unwrap_err();
        assert_eq!(stop.code, 3);
        assert_eq!(stop.hint, "Did you mean \"public-url\"?");
    }
}
