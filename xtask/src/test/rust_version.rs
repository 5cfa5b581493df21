//! The declared `rust-version` is true: no dependency asks for a newer Rust.

use crate::workspace::Workspace;
use semver::Version;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_members: Vec<String>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    rust_version: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    /// `None` is a normal dependency.
    kind: Option<String>,
}

impl Metadata {
    /// The packages that are compiled into what is built: not those of tests only.
    fn built(&self) -> Vec<&Package> {
        let nodes: BTreeMap<&str, &Node> =
            self.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
        let mut seen = BTreeSet::new();
        let mut waiting: Vec<&str> = self.workspace_members.iter().map(String::as_str).collect();
        while let Some(id) = waiting.pop() {
            if seen.insert(id) {
                let dependencies = nodes.get(id).into_iter().flat_map(|node| &node.deps);
                waiting
                    .extend(dependencies.filter(|dependency| dependency.is_built()).map(|d| d.pkg.as_str()));
            }
        }
        self.packages.iter().filter(|package| seen.contains(package.id.as_str())).collect()
    }
}

impl Dependency {
    fn is_built(&self) -> bool {
        self.dep_kinds.iter().any(|kind| kind.kind.as_deref() != Some("dev"))
    }
}

/// Packages that ask for a newer Rust than the declared one.
fn too_new<'a>(packages: &[&'a Package], declared: &str) -> Vec<&'a Package> {
    let declared = full_version(declared);
    packages
        .iter()
        .filter(|package| package.rust_version.as_deref().is_some_and(|asked| full_version(asked) > declared))
        .copied()
        .collect()
}

/// `1.88` is `1.88.0`.
fn full_version(text: &str) -> Version {
    let mut parts: Vec<u64> = text.split('.').map(|part| part.parse().unwrap()).collect();
    parts.resize(3, 0);
    Version::new(parts[0], parts[1], parts[2])
}

fn metadata() -> Metadata {
    // Only the two targets that are built here: Cargo would else fetch those of all systems.
    let host = Command::new("rustc").args(["--print", "host-tuple"]).output().unwrap();
    let host = String::from_utf8(host.stdout).unwrap();
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["metadata", "--format-version", "1", "--filter-platform", host.trim()])
        .args(["--filter-platform", crate::tools::BROWSER_TARGET])
        .current_dir(Workspace::of_this_crate().root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn no_dependency_asks_for_a_newer_rust_than_is_declared() {
    let metadata = metadata();
    let built = metadata.built();
    assert!(built.len() > metadata.workspace_members.len(), "no dependency was looked at");
    let offenders: Vec<String> = too_new(&built, env!("CARGO_PKG_RUST_VERSION"))
        .iter()
        .map(|package| {
            let asked = package.rust_version.as_deref().unwrap_or_default();
            format!("{} {} asks for {asked}", package.name, package.version)
        })
        .collect();
    assert!(
        offenders.is_empty(),
        "rust-version in Cargo.toml is {}, but {}",
        env!("CARGO_PKG_RUST_VERSION"),
        offenders.join(", ")
    );
}

#[test]
fn a_package_that_asks_for_more_is_found_and_one_of_tests_only_is_not() {
    let json = r#"{
        "packages": [
            {"id": "a", "name": "app", "version": "0.1.0", "rust_version": "1.88"},
            {"id": "b", "name": "new", "version": "1.0.0", "rust_version": "1.88.1"},
            {"id": "c", "name": "old", "version": "1.0.0", "rust_version": "1.9"},
            {"id": "d", "name": "test-only", "version": "1.0.0", "rust_version": "1.99"}
        ],
        "workspace_members": ["a"],
        "resolve": {"nodes": [
            {"id": "a", "deps": [
                {"pkg": "c", "dep_kinds": [{"kind": null}]},
                {"pkg": "d", "dep_kinds": [{"kind": "dev"}]}
            ]},
            {"id": "b", "deps": []},
            {"id": "c", "deps": [{"pkg": "b", "dep_kinds": [{"kind": "build"}]}]},
            {"id": "d", "deps": []}
        ]}
    }"#;
    let metadata: Metadata = serde_json::from_str(json).unwrap();
    let names: Vec<&str> =
        too_new(&metadata.built(), "1.88").iter().map(|package| package.name.as_str()).collect();
    assert_eq!(names, ["new"]);
}
