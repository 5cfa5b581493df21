//! The web servers whose documented configuration is tried by the tests.

use crate::child::Environment;
use crate::system_packages::{SystemPackages, Wanted};
use std::path::Path;

/// By the name of their program and package.
const WEB_SERVERS: [&str; 2] = ["nginx", "caddy"];

/// Installs those that are missing where that disturbs nobody. What stays missing is named in a warning, and its tests
/// are skipped.
pub fn install_missing(environment: &Environment) {
    for name in WEB_SERVERS.into_iter().filter(|name| !is_there(environment, name)) {
        let installed = match SystemPackages::usable(environment) {
            Some(packages) if packages.may_add_web_servers() => {
                packages.install(Wanted::WebServer(name)).map_err(|cause| cause.to_string())
            }
            _ => Err(format!("{name} is not installed")),
        };
        if let Err(sentence) = installed {
            eprintln!("warning: {sentence}");
            eprintln!(
                "warning: the configuration for it in docs/hosting is not tried; its tests are skipped"
            );
        }
    }
}

/// Servers often lie where only root looks; `tests/e2e/hosts.mjs` looks there, too.
fn is_there(environment: &Environment, name: &str) -> bool {
    let usual = ["/usr/sbin", "/usr/local/sbin", "/sbin"];
    environment.find(name).is_some() || usual.iter().any(|folder| Path::new(folder).join(name).is_file())
}
