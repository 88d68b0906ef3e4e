//! The drawing and its table.

use crate::sample;
use torg_report::chart::{svg, svg_for_print, table};
use torg_report::{Role, Series, TooFewPoints, plain};

/// The path data of elements with this class, lines only.
fn paths(drawing: &str, class: &str) -> Vec<String> {
    let start = format!("<path class=\"{class}\" d=\"");
    drawing
        .split(&start)
        .skip(1)
        .filter_map(|rest| rest.split_once('"').map(|(data, after)| (data.to_owned(), after)))
        .filter(|(_, after)| after.starts_with(" fill=\"none\""))
        .map(|(data, _)| data)
        .collect()
}

#[test]
fn the_drawing_has_a_name_and_a_description_for_those_who_do_not_see_it() {
    let drawing = svg(&sample::chart()).unwrap();
    assert!(drawing.contains("role=\"img\" aria-labelledby=\"kontinuitet-title kontinuitet-desc\""));
    assert!(drawing.contains("<title id=\"kontinuitet-title\">Personalkontinuitet i hemtjänsten</title>"));
    assert!(drawing.contains("Mölndal går från 15 till 12 medarbetare."));
    assert!(drawing.contains("2015: Ny definition."), "marks are part of the description");
    assert!(drawing.contains("Måttet samlas inte in efter 2018.</desc>"));
}

#[test]
fn a_missing_value_breaks_the_line() {
    let drawing = svg(&sample::chart()).unwrap();
    // Two runs and the sample beside the name.
    assert_eq!(paths(&drawing, "chart-own").len(), 3);
}

#[test]
fn no_line_goes_beyond_the_last_value() {
    let mut chart = sample::chart();
    let Some(own) = chart.series.first_mut() else { panic!("the sample has a series") };
    own.points = vec![(2012.0, Some(15.0)), (2013.0, Some(14.0)), (2014.0, None), (2018.0, None)];
    let drawing = svg(&chart).unwrap();
    let own = paths(&drawing, "chart-own");
    let comparison = paths(&drawing, "chart-comparison");
    let last = |data: &str| -> f64 {
        let place = data.rsplit('L').next().unwrap();
        place.split(' ').next().unwrap().parse().unwrap()
    };
    let (start, end): (f64, f64) =
        (comparison[0][1..].split(' ').next().unwrap().parse().unwrap(), last(&comparison[0]));
    let year = (end - start) / 6.0;
    assert!((last(&own[0]) - (start + year)).abs() < 0.2, "ends at 2013");
    assert_eq!(own.len(), 2, "one run and the sample beside the name");
}

#[test]
fn lines_are_told_apart_without_colour() {
    let drawing = svg(&sample::chart()).unwrap();
    let comparison = drawing.split("class=\"chart-comparison\"").nth(1).unwrap();
    assert!(comparison.split('>').next().unwrap().contains("stroke-dasharray"));
    assert!(drawing.contains(">Mölndal 12,0</text>"));
    assert!(drawing.contains(">Liknande</text>"), "a long name is broken over lines");
    assert!(!drawing.contains("style="), "a strict content policy forbids style attributes");
}

#[test]
fn breaks_are_dashed_vertical_lines_with_their_text() {
    let drawing = svg(&sample::chart()).unwrap();
    let mark =
        drawing.split("class=\"chart-mark chart-mark-break\"").nth(1).unwrap().split('>').next().unwrap();
    let value =
        |name: &str| mark.split(&format!(" {name}=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(value("x1"), value("x2"));
    assert!(mark.contains("stroke-dasharray"));
    assert!(drawing.contains(">Ny definition</text>"));
}

#[test]
fn fewer_than_two_values_are_not_a_curve() {
    let mut chart = sample::chart();
    chart.series = vec![Series {
        name: "Mölndal".into(),
        role: Role::Own,
        points: vec![(2012.0, Some(15.0)), (2013.0, None)],
    }];
    assert_eq!(svg(&chart), Err(TooFewPoints { needed: 2, got: 1 }));
    chart.series.clear();
    assert_eq!(svg_for_print(&chart), Err(TooFewPoints { needed: 2, got: 0 }));
}

#[test]
fn a_level_line_and_values_that_are_no_numbers_are_drawn_soundly() {
    let mut chart = sample::chart();
    let points =
        vec![(2012.0, Some(0.0)), (2013.0, Some(f64::NAN)), (2014.0, Some(0.0)), (2015.0, Some(0.0))];
    chart.series = vec![Series { name: "A".into(), role: Role::Own, points }];
    let drawing = svg(&chart).unwrap();
    assert!(!drawing.contains("NaN") && !drawing.contains("inf"), "{drawing}");
}

#[test]
fn the_table_holds_the_same_values_and_says_what_is_missing() {
    let table = table(&sample::chart());
    assert_eq!(table.headers, ["År", "Mölndal", "Liknande kommuner", "Lägst", "Högst"]);
    let row = |at: usize| table.rows[at].iter().map(|cell| plain(cell)).collect::<Vec<_>>();
    assert_eq!(row(0), ["2012", "15,0", "15,0", "10,0", "19,5"]);
    assert_eq!(row(3), ["2015", "uppgift saknas", "15,0", "10,0", "19,5"]);
    assert_eq!(table.rows.len(), 7);
    assert!(table.row_header);
}

#[test]
fn user_text_in_a_drawing_is_literal() {
    let mut chart = sample::chart();
    chart.title = sample::MARKS.into();
    let drawing = svg(&chart).unwrap();
    assert!(drawing.contains("&lt;b&gt;fet&lt;/b&gt; \\stig"));
    assert!(!drawing.contains("<b>"));
}

#[test]
fn dates_stand_clear_of_the_lowest_number_and_of_the_names_at_the_line_ends() {
    let months = ["september 2025", "oktober 2025", "november 2025", "december 2025", "november 2026"];
    let mut chart = sample::chart();
    chart.marks.clear();
    chart.series.truncate(1);
    chart.x_labels = months.iter().enumerate().map(|(at, name)| (at as f64, (*name).to_owned())).collect();
    chart.series[0].points = (0..months.len()).map(|at| (at as f64, Some(10.0 - at as f64))).collect();
    let drawing = svg(&chart).unwrap();
    let texts: Vec<(f64, f64, &str, &str)> = drawing
        .split("<text ")
        .skip(1)
        .map(|text| {
            let part =
                |name: &str| text.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap();
            let words = text.split('>').nth(1).unwrap().split('<').next().unwrap();
            (part("x").parse().unwrap(), part("y").parse().unwrap(), part("text-anchor"), words)
        })
        .collect();
    let lowest = texts.iter().filter(|text| text.2 == "end").map(|text| text.1).fold(0.0, f64::max);
    let dates: Vec<_> = texts.iter().filter(|text| text.2 == "middle").collect();
    assert_eq!(dates.first().unwrap().3, "september 2025");
    assert!(dates.iter().all(|date| date.1 > lowest + 16.0), "a line of type below the lowest number");
    let half = |words: &str| words.chars().count() as f64 * 0.54 * 16.0 / 2.0;
    let name = texts.iter().find(|text| text.3.starts_with("Mölndal")).unwrap();
    for date in &dates {
        assert!(date.0 - half(date.3) > -0.1, "{} is cut at the left edge", date.3);
        assert!(date.0 + half(date.3) < name.0, "{} runs into {}", date.3, name.3);
    }
}
