//! A browser of the Chromium family for the tests, and a font that has Chinese characters.

use crate::child::Environment;
use crate::failure::Failure;
use crate::system_packages::{SystemPackages, Wanted};
use std::path::PathBuf;

/// Names the browser to use, before any other.
pub const BROWSER_VARIABLE: &str = "JUKU_BROWSER";

const NAMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
];

/// Finds a browser, or installs one where the system allows it.
///
/// # Errors
/// When there is none and none could be installed; the sentence says how to get one.
pub fn find_or_install(environment: &Environment) -> Result<PathBuf, Failure> {
    if let Some(named) = std::env::var_os(BROWSER_VARIABLE).filter(|value| !value.is_empty()) {
        let path = PathBuf::from(named);
        return if path.is_file() {
            Ok(path)
        } else {
            Err(Failure::Sentence(format!(
                "{BROWSER_VARIABLE} names {}, where there is no program",
                path.display()
            )))
        };
    }
    let browser = match find(environment) {
        Some(browser) => browser,
        None => install(environment)?,
    };
    see_to_chinese_font(environment);
    Ok(browser)
}

fn find(environment: &Environment) -> Option<PathBuf> {
    NAMES
        .iter()
        .find_map(|name| environment.find(name))
        .or_else(|| usual_places().into_iter().find(|place| place.is_file()))
}

fn install(environment: &Environment) -> Result<PathBuf, Failure> {
    let missing = |how: String| Failure::Missing {
        program: "Chromium, Chrome or Edge",
        purpose: "for the browser tests",
        advice: format!("{how}Install one, or let {BROWSER_VARIABLE} name its program"),
    };
    let Some(packages) = SystemPackages::usable(environment) else {
        return Err(missing(String::new()));
    };
    println!("There is no Chromium, Chrome or Edge for the browser tests.");
    packages.install(Wanted::Browser)?;
    find(environment).ok_or_else(|| {
        missing("The system's package manager installed its package, but no browser came. ".into())
    })
}

/// Without such a font the tests pass, but pictures show boxes for Chinese characters.
fn see_to_chinese_font(environment: &Environment) {
    let is_missing = |answer: String| answer.trim().is_empty();
    // No `fc-list` means a system that is not asked this way, such as macOS or Windows.
    if !environment.answer("fc-list", &[":lang=zh"]).is_some_and(is_missing) {
        return;
    }
    let installed = match SystemPackages::usable(environment) {
        Some(packages) => packages.install(Wanted::ChineseFont).map_err(|cause| cause.to_string()),
        None => Err("no font with Chinese characters is there, such as Noto Sans CJK".to_owned()),
    };
    if let Err(sentence) = installed {
        eprintln!("warning: {sentence}");
        eprintln!("warning: the tests go on, and their pictures show boxes for such characters");
    }
}

/// Where installers put browsers that are not on the path.
fn usual_places() -> Vec<PathBuf> {
    if cfg!(target_os = "macos") {
        let folders = [Some(PathBuf::from("/")), std::env::home_dir()];
        let programs = [
            "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "Applications/Chromium.app/Contents/MacOS/Chromium",
            "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        ];
        every_place(&folders, &programs)
    } else if cfg!(windows) {
        let folders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"]
            .map(|name| std::env::var_os(name).map(PathBuf::from));
        let programs = [
            r"Google\Chrome\Application\chrome.exe",
            r"Chromium\Application\chrome.exe",
            r"Microsoft\Edge\Application\msedge.exe",
        ];
        every_place(&folders, &programs)
    } else {
        Vec::new()
    }
}

fn every_place(folders: &[Option<PathBuf>], programs: &[&str]) -> Vec<PathBuf> {
    programs
        .iter()
        .flat_map(|program| folders.iter().flatten().map(move |folder| folder.join(program)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_better_browser_wins_over_the_better_folder() {
        let folders = [Some(PathBuf::from("all")), None, Some(PathBuf::from("mine"))];
        let places = every_place(&folders, &["chrome", "edge"]);
        let expected = ["all/chrome", "mine/chrome", "all/edge", "mine/edge"];
        assert_eq!(places, expected.map(PathBuf::from));
    }
}
