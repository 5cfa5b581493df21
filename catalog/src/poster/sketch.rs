//! The SVG text under construction. Whole numbers only: formatting floats would cost more in the
//! browser's module than all posters' data.

use super::palette::Colours;

pub(super) struct Sketch {
    out: String,
    pub(super) colours: Colours,
}

impl Sketch {
    pub(super) fn new(colours: Colours) -> Self {
        let out = String::with_capacity(2048);
        Self { out, colours }
    }

    pub(super) fn into_string(self) -> String {
        self.out
    }

    /// Markup or path data as it stands.
    pub(super) fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Character data: escaped, without what XML forbids and what would reorder or join letters.
    pub(super) fn text(&mut self, text: &str) {
        for c in text.chars().filter(|&c| is_visible(c)) {
            match c {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                c if c.is_whitespace() => self.out.push(' '),
                c => self.out.push(c),
            }
        }
    }

    pub(super) fn int(&mut self, n: i32) {
        if n < 0 {
            self.out.push('-');
        }
        let n = n.unsigned_abs();
        if n >= 10 {
            self.int((n / 10) as i32);
        }
        self.out.push(char::from(b'0' + (n % 10) as u8));
    }

    /// Hundredths: 83 is written `.83`, 120 is written `1.20`.
    fn hundredths(&mut self, n: i32) {
        if n >= 100 {
            self.int(n / 100);
        }
        self.out.push('.');
        self.int(n / 10 % 10);
        self.int(n % 10);
    }

    pub(super) fn colour(&mut self, colour: u32) {
        self.out.push('#');
        for shift in [20, 16, 12, 8, 4, 0] {
            let digit = (colour >> shift & 15) as u8;
            let base = if digit < 10 { b'0' } else { b'a' - 10 };
            self.out.push(char::from(base + digit));
        }
    }

    /// `name="n"` with a space before it.
    pub(super) fn attribute(&mut self, name: &str, n: i32) {
        self.out.push(' ');
        self.raw(name);
        self.raw("=\"");
        self.int(n);
        self.out.push('"');
    }

    /// Opens a filled path; path data follow, then [`end`](Self::end).
    pub(super) fn fill(&mut self, colour: u32) {
        self.raw("<path fill=\"");
        self.colour(colour);
        self.raw("\" d=\"");
    }

    /// Opens a path that is a line.
    pub(super) fn line(&mut self, colour: u32, width: i32) {
        self.raw("<path fill=\"none\" stroke=\"");
        self.colour(colour);
        self.out.push('"');
        self.attribute("stroke-width", width);
        self.raw(" d=\"");
    }

    pub(super) fn end(&mut self) {
        self.raw("\"/>");
    }

    /// Ends a path that is turned about the origin by so many degrees.
    pub(super) fn end_turned(&mut self, degrees: i32) {
        if degrees != 0 {
            self.raw("\" transform=\"rotate(");
            self.int(degrees);
            self.out.push(')');
        }
        self.end();
    }

    /// Path data: one command and its numbers.
    pub(super) fn to(&mut self, command: char, numbers: &[i32]) {
        self.out.push(command);
        for (i, &n) in numbers.iter().enumerate() {
            if i > 0 && n >= 0 {
                self.out.push(' ');
            }
            self.int(n);
        }
    }

    /// Path data: a circle.
    pub(super) fn circle(&mut self, x: i32, y: i32, r: i32) {
        self.to('M', &[x - r, y]);
        self.to('a', &[r, r, 0, 1, 0, 2 * r, 0]);
        self.to('a', &[r, r, 0, 1, 0, -2 * r, 0]);
    }

    /// Opens a group at a place, `scale` in hundredths.
    pub(super) fn place(&mut self, x: i32, y: i32, scale: i32) {
        self.raw("<g transform=\"translate(");
        self.to(' ', &[x, y]);
        self.raw(")scale(");
        self.hundredths(scale);
        self.raw(")\">");
    }
}

/// Characters that may stand on a poster: none that XML forbids, that turn the direction of text, or
/// that show nothing.
pub fn is_visible(c: char) -> bool {
    !(c.is_control() && !matches!(c, '\t' | '\n' | '\r')
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}')
        || matches!(c, '\u{e0000}'..='\u{e0fff}'))
}
