//! `cargo xtask serve`: the site on this computer, rebuilt at every change.

use crate::build::{hook, trunk};
use crate::child::{Environment, start_failure, typed};
use crate::failure::Failure;
use crate::tools::{self, Purpose};
use crate::workspace::Workspace;
use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, ExitCode};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How many ports are tried after the one asked for.
const TRIES: u16 = 20;

/// How long Trunk may take to stop by itself.
const PATIENCE: Duration = Duration::from_secs(1);

const BEAT: Duration = Duration::from_millis(100);

/// Installs what is missing, runs `trunk serve` and prints the address once it answers.
///
/// # Errors
/// When a tool is missing, no port is free, or Trunk can't start or ends with an error.
pub fn run(
    environment: &Environment,
    workspace: &Workspace,
    wanted_port: u16,
    open: bool,
) -> Result<ExitCode, Failure> {
    tools::install_missing(environment, workspace, Purpose::Serving)?;
    let port = free_port(wanted_port)?;
    if port != wanted_port {
        println!("Port {wanted_port} is in use, so the next free one is taken: {port}.");
    }
    println!("Building. The first time this takes some minutes, afterwards some seconds.");
    hook(environment)?;

    let stop = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&stop);
    ctrlc::set_handler(move || told.store(true, Ordering::Relaxed))
        .map_err(|cause| Failure::Sentence(format!("Ctrl+C can't be watched for: {cause}")))?;

    let mut command = trunk(environment, &["serve", "--port", &port.to_string()]);
    if open {
        command.arg("--open");
    }
    let mut child = command.spawn().map_err(|cause| start_failure(&command, cause))?;
    let mut announced = false;
    loop {
        if let Some(status) = child.try_wait().map_err(|cause| start_failure(&command, cause))? {
            let failed = !status.success() && !stop.load(Ordering::Relaxed);
            return if failed {
                Err(Failure::Ran { command: typed(&command) })
            } else {
                Ok(ExitCode::SUCCESS)
            };
        }
        if stop.load(Ordering::Relaxed) {
            end(&mut child);
            return Ok(ExitCode::SUCCESS);
        }
        if !announced && answers(port) {
            announced = true;
            println!("\nJuku is at http://127.0.0.1:{port}/ and is rebuilt at every change.");
            println!("Stop it with Ctrl+C.\n");
        }
        sleep(BEAT);
    }
}

/// A terminal's Ctrl+C reaches Trunk too; a signal to this process alone does not.
fn end(child: &mut Child) {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        sleep(BEAT);
    }
    // It may have ended at this moment; there is nothing more to do either way.
    let _ = child.kill();
    let _ = child.wait();
}

/// The port asked for, or the next one that nothing listens on.
fn free_port(wanted: u16) -> Result<u16, Failure> {
    let last = wanted.saturating_add(TRIES);
    for port in wanted..=last {
        match is_free(port) {
            Ok(true) => return Ok(port),
            Ok(false) => {}
            Err(cause) => return Err(Failure::Port { port, problem: cause.to_string() }),
        }
    }
    Err(Failure::Port { port: wanted, problem: format!("it and all up to {last} are in use") })
}

/// Trunk listens on both loopback addresses, so both must be free.
fn is_free(port: u16) -> std::io::Result<bool> {
    let (v4, v6) = (IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST));
    if answers(port) {
        // On some systems one may listen on a port that another holds for all addresses.
        return Ok(false);
    }
    for address in [v4, v6] {
        match TcpListener::bind(SocketAddr::new(address, port)) {
            Err(cause) if cause.kind() == ErrorKind::AddrInUse => return Ok(false),
            Err(cause) if address == v4 => return Err(cause),
            // Without IPv6 on this computer, Trunk does not use it either.
            _ => {}
        }
    }
    Ok(true)
}

fn answers(port: u16) -> bool {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    TcpStream::connect_timeout(&address, Duration::from_millis(200)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_gives_way_to_the_next_free_one() {
        let other = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let taken = other.local_addr().unwrap().port();
        let found = free_port(taken).unwrap();
        assert!(found > taken, "{found} after {taken}");
    }

    #[test]
    fn a_port_that_cannot_be_used_says_how_to_choose_another() {
        let failure = Failure::Port { port: 80, problem: "permission denied".to_owned() };
        assert_eq!(
            failure.to_string(),
            "port 80 can't be used: permission denied. \
             Choose another: cargo xtask serve --port 8080"
        );
    }
}
