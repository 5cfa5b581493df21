//! A link as a code that telephones read.

use fast_qr::qr::{QRBuilder, QRCode};
use fast_qr::{ECL, Version};
use maud::{Markup, html};

/// How many characters a code holds that a telephone still reads from a screen: those of version 25.
pub(super) const LIMIT: usize = 1273;
/// How many modules of white are around a code.
const QUIET: usize = 4;
/// From how many modules in a row on a code is drawn larger: each has 2½ pixels at least.
const FINE: usize = 96;

/// The code of a link, dark on light in each theme; `None` where it would be too fine.
///
/// # Arguments
/// `name`: what the code is, for those who do not see it.
pub(super) fn code(link: &str, name: &str) -> Option<Markup> {
    let code = made(link)?;
    let whole = code.size + 2 * QUIET;
    Some(html! {
        svg.qr.qr--fine[whole > FINE] role="img" aria-label=(name) viewBox={ "0 0 " (whole) " " (whole) } shape-rendering="crispEdges" {
            rect width=(whole) height=(whole) fill="#fff" {}
            path d=(path(&code)) fill="#000" {}
        }
    })
}

fn made(link: &str) -> Option<QRCode> {
    if link.len() > LIMIT {
        return None;
    }
    let code = QRBuilder::new(link).ecl(ECL::L).build().ok()?;
    (code.version? as usize <= Version::V25 as usize).then_some(code)
}

/// A rectangle for each run of dark modules in a row.
fn path(code: &QRCode) -> String {
    let mut path = String::new();
    for (y, row) in code.data.chunks(code.size).take(code.size).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, other| one.value() == other.value()) {
            if run.first().is_some_and(|module| module.value()) {
                let width = run.len();
                path += &format!("M{} {}h{width}v1h-{width}z", x + QUIET, y + QUIET);
            }
            x += run.len();
        }
    }
    path
}
