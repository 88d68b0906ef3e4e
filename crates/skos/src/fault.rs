//! What can be wrong with a file, and where.

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{what}", self.place())]
pub struct Fault {
    /// Line of the file, from 1; `None` where the format does not tell.
    pub line: Option<u64>,
    /// Number of the concept in the file, from 1; 0 = not about one concept.
    pub number: usize,
    /// Address of the concept; empty = not about one concept.
    pub concept: String,
    /// What is wrong.
    pub what: Wrong,
}

impl Fault {
    fn place(&self) -> String {
        let line = self.line.map(|line| format!("line {line}: ")).unwrap_or_default();
        if self.number == 0 { line } else { format!("{line}concept {} <{}>: ", self.number, self.concept) }
    }
}

/// What can be wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// It is not written as the format asks for.
    #[error("can not be read: {0}")]
    Syntax(String),
    /// There is no `skos:Concept` in it.
    #[error("holds no concept")]
    NoConcept,
    /// A concept has no preferred word in any of the languages asked for.
    #[error("has no preferred word in a language of the glossary")]
    NoLabel,
    /// It has other words in a language, and no preferred one.
    #[error("has other words but no preferred word in {0}")]
    NoPreferred(String),
    /// It has two preferred words in one language.
    #[error("has two preferred words in {0}")]
    TwoPreferred(String),
    /// A word or note does not say in which language it is.
    #[error("does not say the language of “{0}”")]
    NoLanguage(String),
    /// Two concepts have the same id.
    #[error("has the same id as another concept: {0}")]
    SameId(String),
}

impl Wrong {
    /// A fixed word for the kind of fault.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Syntax(_) => "syntax",
            Self::NoConcept => "no-concept",
            Self::NoLabel => "no-label",
            Self::NoPreferred(_) => "no-preferred",
            Self::TwoPreferred(_) => "two-preferred",
            Self::NoLanguage(_) => "no-language",
            Self::SameId(_) => "same-id",
        }
    }

    /// What it is about, where it says so: a language, a word, an id, the parser's sentence.
    #[must_use]
    pub fn about(&self) -> &str {
        match self {
            Self::NoConcept | Self::NoLabel => "",
            Self::Syntax(what)
            | Self::NoPreferred(what)
            | Self::TwoPreferred(what)
            | Self::NoLanguage(what)
            | Self::SameId(what) => what,
        }
    }
}
