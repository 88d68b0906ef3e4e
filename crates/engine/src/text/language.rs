//! The languages that Torg reads. What the words of a page are shown in is `torg-lang`'s business.

/// A language of the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    Swedish,
    Danish,
    Bokmal,
    Nynorsk,
    Finnish,
    English,
    Dutch,
}

impl Language {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 7] =
        [Self::Swedish, Self::Danish, Self::Bokmal, Self::Nynorsk, Self::Finnish, Self::English, Self::Dutch];

    /// The code of ISO 639-1.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::Danish => "da",
            Self::Bokmal => "nb",
            Self::Nynorsk => "nn",
            Self::Finnish => "fi",
            Self::English => "en",
            Self::Dutch => "nl",
        }
    }

    /// The language of a code of ISO 639-1; `no` is read as bokmål.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        if code == "no" {
            return Some(Self::Bokmal);
        }
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// Swedish, Danish and both Norwegians: their speakers read each other.
    #[must_use]
    pub const fn is_scandinavian(self) -> bool {
        matches!(self, Self::Swedish | Self::Danish | Self::Bokmal | Self::Nynorsk)
    }

    /// The place in [`Language::ALL`].
    #[must_use]
    pub const fn number(self) -> usize {
        self as usize
    }
}
