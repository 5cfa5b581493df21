//! The system's package manager, as far as it may be used without a password.

use crate::child::{Environment, run_silently};
use crate::failure::Failure;
use crate::install::Installation;
use std::process::Command;

/// A package manager and its names for what the browser tests need.
struct Manager {
    program: &'static str,
    /// Whether it changes the system and so must run as root.
    needs_root: bool,
    refresh: Option<&'static [&'static str]>,
    install: &'static [&'static str],
    /// Whether it starts a web server that it has installed, now and with the machine.
    starts_servers: bool,
    browser: &'static str,
    /// A font with Chinese characters; `None` where the system has one.
    chinese_font: Option<&'static str>,
}

const MANAGERS: &[Manager] = &[
    Manager {
        program: "apt-get",
        needs_root: true,
        refresh: Some(&["update"]),
        install: &["install", "-y", "--no-install-recommends"],
        starts_servers: true,
        browser: "chromium",
        chinese_font: Some("fonts-noto-cjk"),
    },
    Manager {
        program: "dnf",
        needs_root: true,
        refresh: None,
        install: &["install", "-y"],
        starts_servers: false,
        browser: "chromium",
        chinese_font: Some("google-noto-sans-cjk-fonts"),
    },
    Manager {
        program: "pacman",
        needs_root: true,
        refresh: None,
        install: &["-S", "--noconfirm", "--needed"],
        starts_servers: false,
        browser: "chromium",
        chinese_font: Some("noto-fonts-cjk"),
    },
    Manager {
        program: "apk",
        needs_root: true,
        refresh: None,
        install: &["add", "--no-cache"],
        starts_servers: false,
        browser: "chromium",
        chinese_font: Some("font-noto-cjk"),
    },
    Manager {
        program: "brew",
        needs_root: false,
        refresh: None,
        install: &["install"],
        starts_servers: false,
        browser: "google-chrome",
        chinese_font: None,
    },
];

/// What may be installed for the browser tests.
#[derive(Clone, Copy)]
pub enum Wanted {
    /// A Chromium, and the font with it.
    Browser,
    /// Only a font with Chinese characters.
    ChineseFont,
    /// A web server, whose package has the same name everywhere.
    WebServer(&'static str),
}

/// The package manager of this system, with the right to use it.
pub struct SystemPackages<'a> {
    environment: &'a Environment,
    manager: &'static Manager,
    with_sudo: bool,
}

impl<'a> SystemPackages<'a> {
    /// The first package manager that is there and may be used without asking for a password.
    pub fn usable(environment: &'a Environment) -> Option<Self> {
        let manager = MANAGERS.iter().find(|manager| environment.find(manager.program).is_some())?;
        let with_sudo = manager.needs_root && !is_root(environment);
        if with_sudo && environment.answer("sudo", &["-n", "true"]).is_none() {
            return None;
        }
        Some(Self { environment, manager, with_sudo })
    }

    /// Whether a web server may be installed without asking: not where that would start it on somebody's own
    /// machine. Who works as root works in a container or on a machine for tests.
    pub fn may_add_web_servers(&self) -> bool {
        !(self.manager.starts_servers && self.with_sudo)
    }

    /// Installs what is wanted.
    ///
    /// # Errors
    /// When the package manager fails.
    pub fn install(&self, wanted: Wanted) -> Result<(), Failure> {
        let packages: Vec<&str> = match wanted {
            Wanted::Browser => {
                std::iter::once(self.manager.browser).chain(self.manager.chinese_font).collect()
            }
            Wanted::ChineseFont => self.manager.chinese_font.into_iter().collect(),
            Wanted::WebServer(name) => vec![name],
        };
        if packages.is_empty() {
            return Ok(());
        }
        let arguments: Vec<&str> =
            self.manager.install.iter().copied().chain(packages.iter().copied()).collect();
        let by_hand = format!("{} {}", self.manager.program, arguments.join(" "));
        let (what, why) = match wanted {
            Wanted::Browser => ("a browser", "lets the tests use the site as its readers do"),
            Wanted::ChineseFont => ("a Chinese font", "shows its characters in the tests' pictures"),
            Wanted::WebServer(_) => ("a web server", "tries the configuration that is documented for it"),
        };
        let installation = Installation {
            what: &format!("{what} ({})", packages.join(", ")),
            why,
            takes: "about a minute, by the system's package manager",
            by_hand: &by_hand,
        };
        if let Some(refresh) = self.manager.refresh {
            // A list that can't be refreshed may still be good enough; the installation tells.
            let _ = run_silently(&mut self.command(refresh));
        }
        installation.run_silently(&mut self.command(&arguments))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        if self.with_sudo {
            // sudo drops the environment, so the setting goes through `env`.
            let before = ["-n", "env", QUIET_APT, self.manager.program];
            self.environment.command("sudo", before.iter().chain(arguments))
        } else {
            let mut command = self.environment.command(self.manager.program, arguments);
            command.env("DEBIAN_FRONTEND", "noninteractive");
            command
        }
    }
}

/// Keeps Debian's packages from asking questions.
const QUIET_APT: &str = "DEBIAN_FRONTEND=noninteractive";

fn is_root(environment: &Environment) -> bool {
    environment.answer("id", &["-u"]).is_some_and(|answer| answer.trim() == "0")
}
