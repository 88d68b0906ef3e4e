//! Where labels stand so that none covers another: names at the line ends, texts of marks above the plot.

use super::text::width;

/// A label that wants its middle at `wanted` and takes `height`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wish {
    pub(super) wanted: f64,
    pub(super) height: f64,
}

/// Tops of the labels, in the order of `wishes`: as near their wish as they can be without overlap between
/// `top` and `bottom`. With too little room they run past the bottom rather than cover each other.
pub(super) fn spread(wishes: &[Wish], top: f64, bottom: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|a, b| wishes[*a].wanted.total_cmp(&wishes[*b].wanted));
    let mut tops = vec![0.0; wishes.len()];
    let mut free = top;
    for at in &order {
        tops[*at] = (wishes[*at].wanted - wishes[*at].height / 2.0).max(free);
        free = tops[*at] + wishes[*at].height;
    }
    let mut limit = bottom;
    for at in order.iter().rev() {
        tops[*at] = tops[*at].min(limit - wishes[*at].height);
        limit = tops[*at];
    }
    // Pushed up past the top: the room is too small, so stack from the top and let the last run over.
    let mut free = top;
    for at in &order {
        tops[*at] = tops[*at].max(free);
        free = tops[*at] + wishes[*at].height;
    }
    tops
}

/// A text beside a vertical line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    /// Left edge of the text.
    pub(super) left: f64,
    /// Row, 0 nearest the plot.
    pub(super) row: usize,
}

/// Places the text of each mark to the right of its line, else to the left, in the lowest row where it covers
/// no other text and no line runs through it. `marks` holds the place of the line and its text, `edges` the
/// left and right end of the room.
///
/// Goes from right to left: a line reaches up to its own row, so a text may pass over the lines on its right
/// only from a higher row.
pub(super) fn rows(marks: &[(f64, &str)], size: f64, edges: (f64, f64)) -> Vec<Place> {
    let gap = size * 0.4;
    let mut order: Vec<usize> = (0..marks.len()).collect();
    order.sort_by(|a, b| marks[*b].0.total_cmp(&marks[*a].0));
    let mut places = vec![Place { left: 0.0, row: 0 }; marks.len()];
    let mut taken: Vec<Taken> = Vec::new();
    for at in order {
        let (line, words) = marks[at];
        let long = width(words, size);
        let right = line + gap;
        let left = if right + long <= edges.1 { right } else { (line - gap - long).max(edges.0) };
        let mut new = Taken { line, left, right: left + long, row: 0 };
        let lowest_free = (0..=marks.len()).find(|row| {
            new.row = *row;
            taken.iter().all(|other| new.leaves_free(other, gap))
        });
        new.row = lowest_free.unwrap_or(marks.len());
        places[at] = Place { left, row: new.row };
        taken.push(new);
    }
    places
}

/// The room that one mark takes above the plot.
struct Taken {
    line: f64,
    left: f64,
    right: f64,
    row: usize,
}

impl Taken {
    fn leaves_free(&self, other: &Self, gap: f64) -> bool {
        let apart = self.left > other.right + gap || self.right < other.left - gap;
        let over = |text: &Self, line: &Self| text.left < line.line && line.line < text.right;
        (self.row != other.row || apart)
            && (!over(self, other) || self.row > other.row)
            && (!over(other, self) || self.row < other.row)
    }
}

#[cfg(test)]
mod tests {
    use super::{Wish, rows, spread};

    #[test]
    fn labels_that_want_the_same_place_do_not_overlap() {
        let wishes: Vec<Wish> =
            [100.0, 101.0, 99.0].into_iter().map(|wanted| Wish { wanted, height: 20.0 }).collect();
        let mut tops = spread(&wishes, 0.0, 115.0);
        assert!(tops[2] < tops[0] && tops[0] < tops[1], "order follows the wishes: {tops:?}");
        tops.sort_by(f64::total_cmp);
        assert!(tops.windows(2).all(|pair| pair[1] - pair[0] >= 20.0));
        assert!(tops[2] + 20.0 <= 115.0);
    }

    #[test]
    fn with_too_little_room_labels_still_do_not_cover_each_other() {
        let wishes = [Wish { wanted: 5.0, height: 20.0 }; 3];
        let tops = spread(&wishes, 0.0, 30.0);
        assert_eq!(tops, [0.0, 20.0, 40.0]);
    }

    #[test]
    fn texts_of_near_marks_take_rows_of_their_own_and_stay_inside() {
        let places = rows(
            &[(100.0, "Ny definition"), (110.0, "Piloten börjar"), (395.0, "Serien slutar")],
            14.0,
            (50.0, 400.0),
        );
        assert!(
            places[0].row > places[1].row,
            "the line on the right does not run through the text: {places:?}"
        );
        assert!(places[2].left < 395.0, "turns to the left at the right edge");
        assert_eq!(places[2].row, 0);
    }
}
