//! The plate at the foot: the English title below a hairline, and the year.

use super::sketch::{Sketch, is_visible};

/// Lines of type end here at the latest, 172 units from their start.
const WIDTH: i32 = 172;
const LEFT: i32 = 14;
const BASELINE: i32 = 286;
const YEAR_SIZE: i32 = 10;
/// The year's width and the gap before it.
const YEAR_ROOM: i32 = 36;

/// The English title, broken into lines, and where the plate begins.
pub(super) struct Plate {
    lines: Vec<String>,
    size: i32,
    year: i16,
    /// The last English line's baseline.
    baseline: i32,
    /// The hairline.
    pub(super) top: i32,
}

impl Plate {
    pub(super) fn new(title: &str, year: i16) -> Self {
        let words = words(title);
        let (lines, size) = fit(&words, WIDTH, &[(17, 1), (15, 2), (13, 3), (12, 4), (11, 4)]);
        let meets_year = lines.last().is_some_and(|line| width(line) * size / 100 > WIDTH - YEAR_ROOM);
        let baseline = BASELINE - if meets_year { YEAR_SIZE + 5 } else { 0 };
        let rows = lines.len().saturating_sub(1) as i32;
        let top = match lines.len() {
            0 => BASELINE - YEAR_SIZE - 8,
            _ => baseline - rows * leading(size) - size - 7,
        };
        Self { lines, size, year, baseline, top }
    }

    pub(super) fn draw(&self, sketch: &mut Sketch) {
        let colours = sketch.colours;
        sketch.fill(colours.paper);
        sketch.to('M', &[-2, self.top]);
        sketch.raw("h204V302H-2z");
        sketch.end();
        sketch.fill(colours.ink);
        sketch.to('M', &[LEFT, self.top]);
        sketch.raw("h172v1h-172z");
        sketch.end();
        sketch.raw("<g fill=\"");
        sketch.colour(colours.ink);
        sketch.raw("\" lang=\"en\"");
        sketch.attribute("font-size", self.size);
        sketch.raw(">");
        draw_lines(sketch, &self.lines, self.size, self.baseline);
        if self.year > 0 {
            sketch.raw("<text x=\"186\" text-anchor=\"end\" font-weight=\"400\"");
            sketch.attribute("y", BASELINE);
            sketch.attribute("font-size", YEAR_SIZE);
            sketch.raw(">");
            sketch.int(self.year.into());
            sketch.raw("</text>");
        }
        sketch.raw("</g>");
    }
}

/// Lines of type, the last one on `baseline`.
pub(super) fn draw_lines(sketch: &mut Sketch, lines: &[String], size: i32, baseline: i32) {
    let mut y = baseline - (lines.len() as i32 - 1) * leading(size);
    for line in lines {
        sketch.raw("<text");
        sketch.attribute("x", LEFT);
        sketch.attribute("y", y);
        sketch.raw(">");
        sketch.text(line);
        sketch.raw("</text>");
        y += leading(size);
    }
}

/// The distance of baselines.
pub(super) fn leading(size: i32) -> i32 {
    size + (size + 2) / 5
}

/// The words of a title, without what cannot be seen.
pub(super) fn words(title: &str) -> Vec<String> {
    let seen: String = title.chars().filter(|&c| is_visible(c)).take(400).collect();
    seen.split_whitespace().map(str::to_owned).collect()
}

/// The largest of `steps` (a size, and how many lines it may take) that holds the words, with lines
/// of even length; if none does, the smallest, with an ellipsis.
pub(super) fn fit(words: &[String], limit: i32, steps: &[(i32, usize)]) -> (Vec<String>, i32) {
    for &(size, most) in steps {
        let limit = limit * 100 / size;
        let lines = wrap(words, limit);
        if lines.len() <= most && words.iter().all(|word| width(word) <= limit) {
            return (balance(words, limit, lines), size);
        }
    }
    let Some(&(size, most)) = steps.last() else {
        return (Vec::new(), 0);
    };
    let limit = limit * 100 / size;
    let mut lines = wrap(words, limit);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(line) = lines.last_mut() {
            while width(line) + advance('…') > limit {
                line.pop();
            }
            line.truncate(line.trim_end().len());
            line.push('…');
        }
    }
    (lines, size)
}

/// Narrows the lines as long as they do not become more.
fn balance(words: &[String], limit: i32, mut best: Vec<String>) -> Vec<String> {
    let widest_word = words.iter().map(|word| width(word)).max().unwrap_or(0);
    let mut limit = limit;
    while limit > widest_word + 40 {
        limit -= 40;
        let lines = wrap(words, limit);
        if lines.len() > best.len() {
            break;
        }
        best = lines;
    }
    best
}

/// Fills lines with words; a word wider than a line is cut.
fn wrap(words: &[String], limit: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut room = 0;
    for word in words {
        let wide = width(word);
        match lines.last_mut() {
            Some(line) if wide + 25 <= room => {
                line.push(' ');
                line.push_str(word);
                room -= wide + 25;
            }
            _ if wide <= limit => {
                lines.push(word.clone());
                room = limit - wide;
            }
            _ => {
                let mut line = String::new();
                room = limit;
                for c in word.chars() {
                    if advance(c) > room {
                        lines.push(std::mem::take(&mut line));
                        room = limit;
                    }
                    line.push(c);
                    room -= advance(c);
                }
                lines.push(line);
            }
        }
    }
    lines
}

/// The width of a line in hundredths of its size; rather too much than too little, since fonts differ.
pub(super) fn width(line: &str) -> i32 {
    line.chars().map(advance).sum()
}

fn advance(c: char) -> i32 {
    match c {
        ' ' => 25,
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '’' | '!' | '|' => 34,
        'f' | 'r' | 's' | 't' | 'I' | '-' | '(' | ')' | '"' => 46,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '…' => 98,
        'A'..='Z' | '&' | '?' => 74,
        '\0'..='\u{2e7f}' => 60,
        _ => 102,
    }
}
