//! Fetches texts of this site.

use gloo_net::http::Request;
use web_sys::AbortSignal;

/// Why a text did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The server knows no such file.
    NotFound,
    /// The server answered with another status than success.
    Status(u16),
    /// No answer came: no network, or no server.
    NoAnswer,
    /// The answer took too long.
    TimedOut,
}

/// How long an answer may take, in milliseconds.
const PATIENCE: u32 = 20_000;

/// Fetches the text at an address of this site.
///
/// # Errors
/// Why it did not come.
pub async fn text(address: &str) -> Result<String, FetchError> {
    let patience = AbortSignal::timeout_with_u32(PATIENCE);
    let no_answer = || if patience.aborted() { FetchError::TimedOut } else { FetchError::NoAnswer };
    let response =
        Request::get(address).abort_signal(Some(&patience)).send().await.map_err(|_| no_answer())?;
    match response.status() {
        200..=299 => response.text().await.map_err(|_| no_answer()),
        404 | 410 => Err(FetchError::NotFound),
        status => Err(FetchError::Status(status)),
    }
}
