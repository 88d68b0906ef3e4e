//! The four languages Torg speaks, and how a reader's wish is read.

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Swedish.
    Sv,
    /// Danish.
    Da,
    /// Norwegian bokmål; also answers for nynorsk until that has its own words.
    Nb,
    /// English, the language of the keys and the one others fall back to.
    En,
}

impl Lang {
    /// All languages, in the order they are offered.
    pub const ALL: &'static [Self] = &[Self::Sv, Self::Da, Self::Nb, Self::En];

    /// The code used in addresses, in HTML and as folder name: `sv`, `da`, `nb`, `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::Da => "da",
            Self::Nb => "nb",
            Self::En => "en",
        }
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sv => "Svenska",
            Self::Da => "Dansk",
            Self::Nb => "Norsk",
            Self::En => "English",
        }
    }

    /// Reads a language tag such as `sv`, `sv-SE`, `da_DK`; `no` and `nn` give bokmål. `None` for other languages.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?;
        match primary.to_ascii_lowercase().as_str() {
            "sv" => Some(Self::Sv),
            "da" => Some(Self::Da),
            "nb" | "no" | "nn" => Some(Self::Nb),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The language a browser asks for in its `Accept-Language` header (RFC 9110, section 12.5.4): the known language with
    /// the highest weight, the first among equals, English if there is none.
    #[must_use]
    pub fn from_accept_language(header: &str) -> Self {
        let mut best = (0.0, Self::En);
        for wish in header.split(',') {
            let mut parts = wish.split(';');
            let Some(lang) = parts.next().and_then(Self::parse) else { continue };
            let weight = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(1.0, |weight| {
                weight.trim().parse::<f32>().ok().filter(|weight| (0.0..=1.0).contains(weight)).unwrap_or(0.0)
            });
            if weight > best.0 {
                best = (weight, lang);
            }
        }
        best.1
    }

    /// The locale whose forms are used. English is British: day before month, 24 hours.
    pub(crate) const fn locale(self) -> icu::locale::Locale {
        match self {
            Self::Sv => icu::locale::locale!("sv-SE"),
            Self::Da => icu::locale::locale!("da-DK"),
            Self::Nb => icu::locale::locale!("nb-NO"),
            Self::En => icu::locale::locale!("en-GB"),
        }
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn tags_with_regions_and_both_norwegians_are_understood() {
        for (tag, lang) in [
            ("sv-SE", Some(Lang::Sv)),
            ("da_DK", Some(Lang::Da)),
            ("NO", Some(Lang::Nb)),
            ("nn-NO", Some(Lang::Nb)),
            ("en-US", Some(Lang::En)),
            ("fi", None),
            ("", None),
            ("sve", None),
        ] {
            assert_eq!(Lang::parse(tag), lang, "{tag}");
        }
    }

    #[test]
    fn every_language_reads_its_own_code() {
        for lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.code()), Some(*lang));
        }
    }

    #[test]
    fn a_browser_gets_the_known_language_it_likes_best() {
        for (header, lang) in [
            ("sv-SE,sv;q=0.9,en;q=0.8", Lang::Sv),
            ("fi-FI,fi;q=0.9,da;q=0.5,en;q=0.7", Lang::En),
            ("en;q=0.3, nn ; q=0.8", Lang::Nb),
            ("de, fr", Lang::En),
            ("da;q=0, sv;q=0.1", Lang::Sv),
            ("sv;q=much, da;q=0.2", Lang::Da),
            ("", Lang::En),
            ("*", Lang::En),
        ] {
            assert_eq!(Lang::from_accept_language(header), lang, "{header}");
        }
    }
}
