//! How a file calls its columns and its kinds of visits.

use super::row::yes_or_no;
use jiff::tz::TimeZone;

/// What a column means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// Who was visited: any identifier.
    Client,
    /// Who came: any identifier.
    Carer,
    /// When the visit began.
    Start,
    /// When it ended.
    End,
    /// Care, alarm, meal, nursing or other.
    Kind,
    /// Was the visit made?
    Performed,
    /// 65 or over: yes or no, or the age in years.
    Age65,
    /// First day at home.
    AtHomeFrom,
    /// Last day at home.
    AtHomeTo,
    /// The team's name.
    Team,
    /// Woman or man.
    Sex,
    /// Identifier of the named contact among the carers.
    Named,
}

impl Column {
    /// All of them with their names in a file of our own form.
    pub const ALL: [(Self, &'static str); 12] = [
        (Self::Client, "client_key"),
        (Self::Carer, "carer_key"),
        (Self::Start, "start"),
        (Self::End, "end"),
        (Self::Kind, "kind"),
        (Self::Performed, "performed"),
        (Self::Age65, "age65"),
        (Self::AtHomeFrom, "at_home_from"),
        (Self::AtHomeTo, "at_home_to"),
        (Self::Team, "team"),
        (Self::Sex, "sex"),
        (Self::Named, "named_contact"),
    ];

    /// Its name in a file of our own form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        Self::ALL[self as usize].1
    }
}

/// Kinds of visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What is counted.
    Care,
    /// Answering an alarm.
    Alarm,
    /// Delivering a meal.
    Meal,
    /// Home nursing.
    Nursing,
    /// Anything else.
    Other,
}

impl Kind {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Care, "care"),
        (Self::Alarm, "alarm"),
        (Self::Meal, "meal"),
        (Self::Nursing, "nursing"),
        (Self::Other, "other"),
    ];

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, own)| *own == word).map(|(kind, _)| *kind)
    }
}

/// Why a mapping makes no sense. Holds what was typed, not what stands in a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadMapping {
    /// Not of the form `ours=theirs`.
    #[error("{0} is not of the form name=name")]
    NoPair(String),
    /// There is no column of ours with this name.
    #[error("there is no column {0}")]
    NoColumn(String),
    /// There is no kind of visit with this name.
    #[error("there is no kind of visit {0}")]
    NoKind(String),
    /// No such time zone.
    #[error("there is no time zone {0}")]
    NoZone(String),
}

/// How to read a file.
#[derive(Debug, Clone)]
pub struct Mapping {
    columns: Vec<(Column, String)>,
    needed: Vec<Column>,
    kinds: Vec<(String, Kind)>,
    /// Words for visits that were made, and for those that were not.
    performed: Vec<(String, bool)>,
    pub(super) zone: TimeZone,
    /// Bytes an XLSX file may unpack to.
    pub(super) most_unpacked: u64,
}

impl Default for Mapping {
    fn default() -> Self {
        Self {
            columns: Vec::new(),
            needed: Vec::new(),
            kinds: Vec::new(),
            performed: Vec::new(),
            zone: TimeZone::UTC,
            most_unpacked: 1 << 32,
        }
    }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '\n']).map(str::trim).filter(|line| !line.is_empty())
}

fn pair(text: &str) -> Result<(&str, &str), BadMapping> {
    let (ours, theirs) = text.split_once('=').ok_or_else(|| BadMapping::NoPair(text.to_owned()))?;
    Ok((ours.trim(), theirs.trim()))
}

impl Mapping {
    /// Reads mappings as people type them: `columns` is `client_key=Brukare,start=Datum+Starttid` (two columns joined by + are read
    /// as one, with a space between), `kinds` is `care=Omvårdnad,care=Service,alarm=Larm`, with
    /// `performed=Klar,not_performed=Bom` for visits that were made and that were not. Separated by commas, semicolons
    /// or lines; empty for a file of our own form. `zone` is the IANA name of the place's time zone, for times in UTC.
    ///
    /// # Errors
    /// [`BadMapping`].
    pub fn read(columns: &str, kinds: &str, zone: &str) -> Result<Self, BadMapping> {
        let mut own = Self {
            zone: TimeZone::get(zone).map_err(|_| BadMapping::NoZone(zone.to_owned()))?,
            ..Self::default()
        };
        for line in lines(columns) {
            let (ours, theirs) = pair(line)?;
            let known = Column::ALL.iter().find(|(_, name)| *name == ours);
            let (column, _) = known.ok_or_else(|| BadMapping::NoColumn(ours.to_owned()))?;
            own.columns.push((*column, theirs.to_owned()));
        }
        for line in lines(kinds) {
            let (ours, theirs) = pair(line)?;
            match ours {
                "performed" => own.performed.push((theirs.to_lowercase(), true)),
                "not_performed" => own.performed.push((theirs.to_lowercase(), false)),
                kind => {
                    let kind = Kind::from_word(kind).ok_or_else(|| BadMapping::NoKind(ours.to_owned()))?;
                    own.kinds.push((theirs.to_lowercase(), kind));
                }
            }
        }
        Ok(own)
    }

    /// The same with columns that were picked from the file's first line, ours and theirs as it stands there; two of theirs joined by
    /// + are read as one. They win over those that were typed.
    ///
    /// # Errors
    /// [`BadMapping::NoColumn`].
    pub fn with_picked(mut self, picked: &[(String, String)]) -> Result<Self, BadMapping> {
        let column =
            |ours: &str| Column::ALL.iter().find(|(_, name)| *name == ours).map(|(column, _)| *column);
        let own = picked.iter().map(|(ours, theirs)| {
            let column = column(ours).ok_or_else(|| BadMapping::NoColumn(ours.clone()))?;
            Ok((column, theirs.clone()))
        });
        let mut columns = own.collect::<Result<Vec<_>, BadMapping>>()?;
        columns.append(&mut self.columns);
        self.columns = columns;
        Ok(self)
    }

    /// Which of a file's headings are read as this column: none, one, or several that are read as one.
    #[must_use]
    pub fn headings_of(&self, column: Column, headings: &[String]) -> Vec<String> {
        let places = self.places(column, headings).unwrap_or_default();
        places.into_iter().filter_map(|place| headings.get(place).cloned()).collect()
    }

    /// The same, for XLSX files that unpack to so many bytes at most.
    #[must_use]
    pub fn unpacked_to_at_most(mut self, bytes: u64) -> Self {
        self.most_unpacked = bytes;
        self
    }

    /// Requires the columns named by hand of a file of visits: with a file of clients the facts about them may stand there.
    pub(super) fn of_visits(&self, with_clients: bool) -> Self {
        self.keeping(|column| !(with_clients && column as usize >= Column::Age65 as usize))
    }

    /// Requires the columns named by hand of a file of clients: none of those that only visits have.
    pub(super) fn of_clients(&self) -> Self {
        self.keeping(|column| column == Column::Client)
    }

    /// Names stay known, those that are not kept only where the file has them.
    fn keeping(&self, is_kept: impl Fn(Column) -> bool) -> Self {
        let mut own = self.clone();
        own.needed =
            self.columns.iter().map(|(column, _)| *column).filter(|column| is_kept(*column)).collect();
        own
    }

    /// Where a column stands in a first line: one place, or several that are read as one.
    pub(super) fn places(&self, column: Column, names: &[String]) -> Option<Vec<usize>> {
        let theirs = self.columns.iter().find(|(own, _)| *own == column);
        let wanted = theirs.map_or(column.name(), |(_, theirs)| theirs.as_str());
        let place =
            |name: &str| names.iter().position(|own| own.to_lowercase() == name.trim().to_lowercase());
        match place(wanted) {
            Some(place) => Some(vec![place]),
            None => wanted.split('+').map(place).collect(),
        }
    }

    /// Has this column to be there because somebody named it?
    pub(super) fn needs(&self, column: Column) -> bool {
        self.needed.contains(&column)
    }

    pub(super) fn kind(&self, word: &str) -> Option<Kind> {
        let word = word.to_lowercase();
        let theirs = self.kinds.iter().find(|(own, _)| *own == word).map(|(_, kind)| *kind);
        theirs.or_else(|| Kind::from_word(&word))
    }

    /// Was the visit made? By the words that were named, then by yes and no, then by words that logs use.
    pub(super) fn is_performed(&self, word: &str) -> Option<bool> {
        let word = word.to_lowercase();
        let theirs = self.performed.iter().find(|(own, _)| *own == word).map(|(_, is)| *is);
        theirs.or_else(|| yes_or_no(&word)).or_else(|| {
            let is_made = MADE.contains(&word.as_str());
            (is_made || NOT_MADE.contains(&word.as_str())).then_some(is_made)
        })
    }
}

/// What Swedish, Danish, Norwegian and English systems call visits that were made.
const MADE: [&str; 18] = [
    "utförd",
    "utfört",
    "genomförd",
    "genomfört",
    "avslutad",
    "verkställd",
    "udført",
    "gennemført",
    "afsluttet",
    "utført",
    "gjennomført",
    "avsluttet",
    "fullført",
    "performed",
    "completed",
    "done",
    "made",
    "finished",
];

/// And those that were not: planned, called off, in vain.
const NOT_MADE: [&str; 35] = [
    "planerad",
    "planerat",
    "ej utförd",
    "ej utfört",
    "inte utförd",
    "inte utfört",
    "outförd",
    "avbokad",
    "avbokat",
    "inställd",
    "inställt",
    "utebliven",
    "uteblivet",
    "bom",
    "bomkörning",
    "planlagt",
    "ikke udført",
    "aflyst",
    "afbestilt",
    "udeblevet",
    "udebleven",
    "forgæves",
    "ikke utført",
    "ikke gjennomført",
    "avlyst",
    "avbestilt",
    "uteblitt",
    "bomtur",
    "planned",
    "not performed",
    "not done",
    "cancelled",
    "canceled",
    "missed",
    "no show",
];
