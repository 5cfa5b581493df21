//! Lines of type: how they break, and how they are written into SVG.

use juku_catalog::poster::is_visible;

use super::faces::Heaviness;
use super::fonts::Fonts;
use crate::markup;

/// No text on a picture has more characters than this.
const LONGEST: usize = 400;

/// Whether a character needs a glyph.
pub(super) fn shows(c: char) -> bool {
    is_visible(c) && !c.is_whitespace()
}

/// Character data and attribute values: escaped, in one line, without what XML forbids.
pub(super) fn escaped(text: &str) -> String {
    let visible = text.chars().filter(|&c| is_visible(c)).take(LONGEST);
    let line: String = visible.map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    markup::escaped(&line)
}

/// A size of type in pixels, and how many lines of it there may be.
pub(super) type Step = (f32, usize);

/// Sets text into lines of a width.
#[derive(Clone, Copy)]
pub(super) struct Setting<'f> {
    pub(super) fonts: &'f Fonts,
    pub(super) heaviness: Heaviness,
    /// In pixels.
    pub(super) width: f32,
}

impl Setting<'_> {
    /// The text in the largest size that holds it, in lines of even length; if none does, in the smallest with an
    /// ellipsis.
    pub(super) fn fit(&self, text: &str, steps: &[Step]) -> (Vec<String>, f32) {
        let text: String = text.chars().filter(|&c| is_visible(c)).take(LONGEST).collect();
        let words: Vec<&str> = text.split_whitespace().collect();
        let parts: Vec<&[&str]> = words.split_inclusive(|word| word.ends_with(':')).collect();
        let plain = self.first_fit(&[&words], steps);
        let parted = self.first_fit(&parts, steps);
        // A subtitle begins a line of its own, if that costs no more than one step.
        let fit = match (plain, parted) {
            (Some(plain), Some(parted)) if parted.0 <= plain.0 + 1 => Some(parted),
            (plain, _) => plain,
        };
        if let Some((step, lines)) = fit {
            return (lines, steps[step].0);
        }
        let Some(&(size, most)) = steps.last() else {
            return (Vec::new(), 0.0);
        };
        let mut lines = self.broken(&words, self.width / size);
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                // More than fits, so that an ellipsis is added.
                last.push_str(" …");
                *last = self.cut(last, size);
            }
        }
        (lines.iter().map(|line| self.cut(line, size)).collect(), size)
    }

    /// The first step that holds these parts, each in lines of its own, and the lines.
    fn first_fit(&self, parts: &[&[&str]], steps: &[Step]) -> Option<(usize, Vec<String>)> {
        steps.iter().enumerate().find_map(|(step, &(size, most))| {
            let ems = self.width / size;
            let fits = parts.iter().copied().flatten().all(|word| self.ems(word) <= ems);
            let lines: Vec<String> = parts.iter().flat_map(|words| self.evened(words, ems)).collect();
            (fits && lines.len() <= most).then_some((step, lines))
        })
    }

    /// A line, with an ellipsis where it is too long.
    pub(super) fn cut(&self, line: &str, size: f32) -> String {
        let ems = self.width / size;
        if self.ems(line) <= ems {
            return line.to_owned();
        }
        let mut line: String = line.trim_end_matches([' ', '…']).to_owned();
        while !line.is_empty() && self.ems(&line) + self.ems("…") > ems {
            line.pop();
        }
        line.truncate(line.trim_end().len());
        line.push('…');
        line
    }

    fn ems(&self, text: &str) -> f32 {
        self.fonts.width(text, self.heaviness)
    }

    fn broken(&self, words: &[&str], ems: f32) -> Vec<String> {
        let space = self.ems(" ");
        let mut lines: Vec<String> = Vec::new();
        let mut used = 0.0;
        for word in words {
            let width = self.ems(word);
            match lines.last_mut() {
                Some(line) if used + space + width <= ems => {
                    line.push(' ');
                    line.push_str(word);
                    used += space + width;
                }
                _ => {
                    lines.push((*word).to_owned());
                    used = width;
                }
            }
        }
        lines
    }

    /// Lines that are as narrow as they can be without becoming more.
    fn evened(&self, words: &[&str], ems: f32) -> Vec<String> {
        let widest = words.iter().map(|word| self.ems(word)).fold(0.0, f32::max);
        let mut best = self.broken(words, ems);
        let mut ems = ems;
        while ems > widest {
            ems -= 0.25;
            let lines = self.broken(words, ems.max(widest));
            if lines.len() > best.len() {
                break;
            }
            best = lines;
        }
        best
    }
}
