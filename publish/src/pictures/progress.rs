//! How far the drawing is: a bar on a terminal, else a line at the start and one at the end.

use std::io::{IsTerminal, stderr};
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

/// Who is told how far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nobody.
    Silent,
    /// Whoever reads standard error.
    Told,
}

/// Drawing that is going on.
pub(super) struct Running {
    bar: Option<ProgressBar>,
    told: bool,
    count: usize,
    start: Instant,
}

impl Progress {
    /// So many pictures will be drawn.
    pub(super) fn begin(self, count: usize) -> Running {
        let told = self == Progress::Told && count > 0;
        let bar = (told && stderr().is_terminal()).then(|| {
            let style =
                ProgressStyle::with_template("Drawing preview pictures {bar:32} {pos}/{len}, {eta} left");
            let bar = ProgressBar::new(count as u64);
            if let Ok(style) = style { bar.with_style(style) } else { bar }
        });
        if told && bar.is_none() {
            eprintln!("Drawing {}…", pictures(count));
        }
        Running { bar, told, count, start: Instant::now() }
    }
}

impl Running {
    /// One more is drawn.
    pub(super) fn step(&self) {
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }

    /// All are drawn.
    pub(super) fn end(self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        if self.told {
            eprintln!("Drew {} in {:.1} s.", pictures(self.count), self.start.elapsed().as_secs_f32());
        }
    }
}

fn pictures(count: usize) -> String {
    if count == 1 { "1 preview picture".to_owned() } else { format!("{count} preview pictures") }
}
