//! Asking a service: what it has, then its values, each answer taken and, where wanted, written down.

use super::record::{Index, Noted};
use super::take::{self, Taker};
use crate::args::ImportIndicators;
use crate::progress::Progress;
use crate::stop::Stop;
use std::path::Path;
use std::time::Duration;
use torg_domain::indicator::IndicatorSource;
use torg_lang::{Arg, Phrases};
use torg_sources::fetching::{Client, Failed, Http, Request, sha256};
use torg_sources::{ReadError, kolada, pxweb, sotkanet, statbank};

pub(super) fn all(
    taker: &mut Taker<'_>,
    source: IndicatorSource,
    wanted: &ImportIndicators,
    words: &Phrases,
) -> Result<(), Stop> {
    let http = Http::new();
    taker.reader.source = Some(source);
    let (calls, seconds) = match source {
        IndicatorSource::Kostra => (pxweb::SSB.calls, pxweb::SSB.seconds),
        IndicatorSource::Scb => (pxweb::SCB.calls, pxweb::SCB.seconds),
        IndicatorSource::StatisticsFinland => {
            (pxweb::STATISTICS_FINLAND.calls, pxweb::STATISTICS_FINLAND.seconds)
        }
        _ => (0, 0),
    };
    let pause = match source {
        IndicatorSource::StatbankDk => statbank::PAUSE_MS,
        IndicatorSource::Sotkanet => sotkanet::PAUSE_MS,
        _ => kolada::PAUSE_MS,
    };
    let client = Client::new(&http, &std::thread::sleep, Duration::from_millis(pause)).paced(calls, seconds);
    let recording = wanted.record.as_deref().map(Index::open).transpose()?;
    let mut desk = Desk { taker, client, recording, source, wanted, words };
    match source {
        IndicatorSource::Kolada => desk.kolada(),
        IndicatorSource::Sotkanet => desk.sotkanet(),
        IndicatorSource::StatbankDk => desk.statbank(),
        IndicatorSource::StatisticsFinland => desk.pxweb_one(),
        _ => desk.pxweb_two(),
    }
}

struct Desk<'d, 't> {
    taker: &'d mut Taker<'t>,
    client: Client<'d>,
    recording: Option<Index>,
    source: IndicatorSource,
    wanted: &'d ImportIndicators,
    words: &'d Phrases,
}

impl Desk<'_, '_> {
    /// An answer: from the recording where it is there, else asked for and written down.
    fn answer(&mut self, request: &Request) -> Result<(Vec<u8>, String), Stop> {
        let asked = request.name();
        if let Some((bytes, noted)) = self.recording.as_ref().and_then(|index| index.answer(&asked)) {
            return Ok((bytes, noted.fetched_at.clone()));
        }
        // Only that it is whole is looked at here: what it says is read where the rest is known.
        let whole = |bytes: &[u8]| match bytes.trim_ascii_start().first() {
            Some(b'{' | b'[') => match serde_json::from_slice::<serde::de::IgnoredAny>(bytes.trim_ascii()) {
                Err(error) if error.is_eof() => Err(ReadError::Half),
                _ => Ok(()),
            },
            _ => Ok(()),
        };
        let answered = self.client.ask(request, whole).map_err(|failed| self.failed(&failed))?;
        let fetched_at = self.taker.ctx.now();
        if let Some(recording) = &mut self.recording {
            let noted = Noted {
                file: String::new(),
                service: self.source.word().to_owned(),
                table: self.wanted.table.clone().unwrap_or_default(),
                fetched_at: fetched_at.clone(),
                sha256: sha256(&answered.body),
                asked,
            };
            recording.write(&answered.body, &noted)?;
        }
        Ok((answered.body, fetched_at))
    }

    /// An answer on its way into the database; gives the address of its next page.
    fn take(&mut self, request: &Request) -> Result<Option<String>, Stop> {
        let (bytes, fetched_at) = self.answer(request)?;
        let name = self.wanted.table.clone().unwrap_or_default();
        let read = take::read(&self.taker.reader, &bytes, (&name, &request.name(), &fetched_at));
        let intake = read.map_err(|why| self.unreadable(request, &why))?;
        let next_url = intake.batch.next_url.clone();
        self.taker.take(intake)?;
        Ok(next_url)
    }

    fn each(&mut self, requests: &[Request]) -> Result<(), Stop> {
        let progress = Progress::of(self.words.t("import-indicators-progress"), requests.len());
        for request in requests {
            let mut next = self.take(request)?;
            while let Some(url) = next {
                next = self.take(&Request::get(url))?;
            }
            progress.step();
        }
        progress.done();
        Ok(())
    }

    fn base(&self, usual: &str) -> String {
        self.wanted.address.clone().unwrap_or_else(|| usual.to_owned())
    }

    fn indicators(&self) -> Result<&[String], Stop> {
        if self.wanted.indicators.is_empty() {
            return Err(self.lacks("--indicators"));
        }
        Ok(&self.wanted.indicators)
    }

    fn table(&self) -> Result<&str, Stop> {
        self.wanted.table.as_deref().ok_or_else(|| self.lacks("--table"))
    }

    fn lacks(&self, flag: &str) -> Stop {
        let values = [("flag", Arg::Text(flag)), ("service", Arg::Text(self.source.name()))];
        Stop::configuration(
            self.words.with("import-indicators-lacks", &values),
            self.words.t("import-indicators-lacks-hint"),
        )
    }

    fn kolada(&mut self) -> Result<(), Stop> {
        let base = self.base(kolada::BASE);
        let codes = self.indicators()?.to_vec();
        // Titles first: a series whose title has changed stops before its values come.
        let mut requests = kolada::ask_indicators(&base, &codes);
        requests.extend(kolada::ask_values(&base, &codes, &self.wanted.places, &self.years()?));
        self.each(&requests)
    }

    fn sotkanet(&mut self) -> Result<(), Stop> {
        let base = self.base(sotkanet::BASE);
        let codes = self.indicators()?.to_vec();
        let years = self.years()?;
        if years.is_empty() {
            return Err(self.lacks("--years"));
        }
        let regions = sotkanet::regions(&base);
        let (bytes, _) = self.answer(&regions)?;
        self.taker.reader.learn(&bytes).map_err(|why| self.unreadable(&regions, &why))?;
        let mut requests: Vec<Request> = codes.iter().map(|code| sotkanet::indicator(&base, code)).collect();
        requests.extend(codes.iter().flat_map(|code| sotkanet::values(&base, code, &years)));
        self.each(&requests)
    }

    fn statbank(&mut self) -> Result<(), Stop> {
        let base = self.base(statbank::BASE);
        let request = statbank::table(&base, self.table()?);
        let (bytes, _) = self.answer(&request)?;
        let table = statbank::read_table(&bytes).map_err(|why| self.unreadable(&request, &why))?;
        self.taker.reader.learn(&bytes).map_err(|why| self.unreadable(&request, &why))?;
        self.each(&[statbank::values(&base, &table, &self.chosen()?)])
    }

    fn pxweb_two(&mut self) -> Result<(), Stop> {
        let office = if self.source == IndicatorSource::Scb { pxweb::SCB } else { pxweb::SSB };
        let base = self.base(office.base);
        let id = self.table()?.to_owned();
        let announced = pxweb::config(&base);
        let (bytes, _) = self.answer(&announced)?;
        let config = pxweb::read_config(&bytes).map_err(|why| self.unreadable(&announced, &why))?;
        let described = pxweb::table(&base, office.lang, &id);
        let (bytes, _) = self.answer(&described)?;
        let table = pxweb::read_table(&bytes).map_err(|why| self.unreadable(&described, &why))?;
        let requests = pxweb::values((&office, &base, config.most_cells), &id, &table, &self.chosen()?);
        self.each(&requests.map_err(|refused| self.refused(&refused))?)
    }

    fn pxweb_one(&mut self) -> Result<(), Stop> {
        let office = pxweb::STATISTICS_FINLAND;
        let base = self.base(office.base);
        let id = self.table()?.to_owned();
        let described = pxweb::table_v1(&base, office.lang, &id);
        let (bytes, _) = self.answer(&described)?;
        let table = pxweb::read_table_v1(&bytes).map_err(|why| self.unreadable(&described, &why))?;
        let requests =
            pxweb::values_v1((&base, office.lang, office.most_cells), &id, &table, &self.chosen()?);
        self.each(&requests.map_err(|refused| self.refused(&refused))?)
    }

    /// `2015-2024,2026` as years.
    fn years(&self) -> Result<Vec<String>, Stop> {
        let mut all = Vec::new();
        for part in &self.wanted.years {
            let year =
                |text: &str| text.trim().parse::<u16>().ok().filter(|year| (1900..2200).contains(year));
            let range = match part.split_once('-') {
                Some((from, to)) => year(from).zip(year(to)).filter(|(from, to)| from <= to),
                None => year(part).map(|year| (year, year)),
            };
            let Some((from, to)) = range else {
                return Err(Stop::configuration(
                    format!("\"{part}\" is no year or span of years."),
                    "Write --years 2015-2024 or --years 2019,2024.",
                ));
            };
            all.extend((from..=to).map(|year| year.to_string()));
        }
        Ok(all)
    }

    /// `Alder=80-89,90+` as a variable with its categories. A comma in brackets belongs to the expression.
    fn chosen(&self) -> Result<Vec<(String, Vec<String>)>, Stop> {
        let one = |text: &String| {
            let (variable, codes) = text.split_once('=').ok_or_else(|| {
                Stop::configuration(
                    format!("\"{text}\" chooses nothing."),
                    "Write --choose 'VARIABLE=CODE,CODE', such as --choose 'Tid=top(5)'.",
                )
            })?;
            let mut depth = 0;
            let parts = codes.split(|c: char| {
                depth += i32::from(c == '(') - i32::from(c == ')');
                c == ',' && depth == 0
            });
            Ok((variable.trim().to_owned(), parts.map(|code| code.trim().to_owned()).collect()))
        };
        self.wanted.choose.iter().map(one).collect()
    }

    fn refused(&self, why: &pxweb::Refused) -> Stop {
        Stop::refused(format!("{why}."), self.words.t("import-indicators-lacks-hint"))
    }

    fn unreadable(&self, request: &Request, why: &ReadError) -> Stop {
        take::unreadable(Path::new(&request.name()), None, why, self.words)
    }

    fn failed(&self, failed: &Failed) -> Stop {
        let sentence =
            self.words.with("import-indicators-failed", &[("why", Arg::Text(&failed.to_string()))]);
        let hint = self.words.t("import-indicators-failed-hint");
        match failed {
            Failed::GaveUp { .. } => Stop::not_available(sentence, hint),
            _ => Stop::refused(sentence, hint),
        }
    }
}
