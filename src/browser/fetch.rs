//! Fetches texts of this site.

use std::pin::Pin;
use std::time::Duration;

use gloo_net::http::Request;
use web_sys::AbortController;

use super::clock;

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

/// How long an answer may take.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Fetches the text at an address of this site.
///
/// # Errors
/// Why it did not come.
pub fn text(address: &str) -> Pin<Box<dyn Future<Output = Result<String, FetchError>>>> {
    // Boxed: a copy of all this for each who awaits it would weigh more.
    Box::pin(fetched(address.to_owned()))
}

async fn fetched(address: String) -> Result<String, FetchError> {
    // `AbortSignal.timeout` would be shorter; browsers before 2022 do not have it.
    let patience = AbortController::new().ok();
    let signal = patience.as_ref().map(AbortController::signal);
    if let Some(patience) = patience {
        clock::after(PATIENCE, move || patience.abort());
    }
    let no_answer = || match &signal {
        Some(signal) if signal.aborted() => FetchError::TimedOut,
        _ => FetchError::NoAnswer,
    };
    let request = Request::get(&address).abort_signal(signal.as_ref());
    let response = request.send().await.map_err(|_| no_answer())?;
    match response.status() {
        200..=299 => response.text().await.map_err(|_| no_answer()),
        404 | 410 => Err(FetchError::NotFound),
        status => Err(FetchError::Status(status)),
    }
}
