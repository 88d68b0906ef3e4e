//! Made answers in the shape of Kolada's: every indicator for 290 places, 20 years and three parts, 5,000 rows a page.

use anyhow::Result;
use std::fs::File;
use std::io::{BufWriter, Write};

const PLACES: u64 = 290;
const YEARS: u64 = 20;
const ROWS_A_PAGE: u64 = 5000;

/// SplitMix64 (Steele, Lea, Flood 2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

/// One page a line. Indicators differ in their level and in how many decimals they have (none to six, as in the recorded
/// values); one value in a hundred is published as missing.
pub(super) fn write(file: &str, values: u64) -> Result<()> {
    let mut out = BufWriter::with_capacity(1 << 20, File::create(file)?);
    let mut chance = Chance(20_260_323);
    let a_kpi = PLACES * YEARS * 3;
    for kpi in 0..values.div_ceil(a_kpi) {
        let decimals = [1, 0, 6, 2, 6, 1][(kpi % 6) as usize];
        let level = 10 + chance.next() % 90;
        for first in (0..PLACES * YEARS).step_by(ROWS_A_PAGE as usize) {
            let last = (first + ROWS_A_PAGE).min(PLACES * YEARS);
            write!(out, "{{\"values\":[")?;
            for row in first..last {
                let comma = if row == first { "" } else { "," };
                let (place, year) = (114 + row / YEARS * 8, 2005 + row % YEARS);
                write!(
                    out,
                    "{comma}{{\"kpi\":\"N{kpi:05}\",\"municipality\":\"{place:04}\",\"period\":{year},\"values\":["
                )?;
                for (at, gender) in ["T", "K", "M"].iter().enumerate() {
                    let comma = if at == 0 { "" } else { "," };
                    let draw = chance.next();
                    let number = level as f64 * (0.5 + (draw >> 11) as f64 / (1_u64 << 53) as f64);
                    let (status, value) = if draw.is_multiple_of(100) {
                        ("Missing", "null".to_owned())
                    } else {
                        ("", format!("{number:.decimals$}"))
                    };
                    write!(
                        out,
                        "{comma}{{\"gender\":\"{gender}\",\"count\":1,\"status\":\"{status}\",\"value\":{value},\"isdeleted\":false}}"
                    )?;
                }
                write!(out, "]}}")?;
            }
            writeln!(out, "],\"count\":{},\"next_url\":null}}", last - first)?;
        }
    }
    out.flush()?;
    Ok(())
}
