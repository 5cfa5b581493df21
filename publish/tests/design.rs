//! The page of all components, as the hook writes it or not.
#![expect(clippy::unwrap_used, reason = "a test may end at what should not be")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const SHELL: &str = include_str!("../../index.html");

/// Runs the hook on a folder as Trunk leaves it, but without any wasm.
fn hook(name: &str, profile: &str, source: &Path) -> (PathBuf, Output) {
    let staging = std::env::temp_dir().join(format!("juku-design-{name}-{}", std::process::id()));
    fs::create_dir_all(&staging).unwrap();
    let loader = "<script type=\"module\">\nimport init from '/juku-1.js';\n</script></head>";
    fs::write(staging.join("index.html"), SHELL.replacen("</head>", loader, 1)).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_prerender"))
        .env("TRUNK_STAGING_DIR", &staging)
        .env("TRUNK_SOURCE_DIR", source)
        .env("TRUNK_PUBLIC_URL", "/")
        .env("TRUNK_PROFILE", profile)
        .output()
        .unwrap();
    (staging, output)
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn the_hook_writes_it_while_the_site_is_worked_on_and_not_for_a_release() {
    for (profile, is_written) in [("debug", true), ("release", false)] {
        // There is no application, at which a release ends.
        let (staging, output) = hook(profile, profile, &project());
        let page = staging.join("about/design/index.html").exists();
        fs::remove_dir_all(&staging).unwrap();
        assert_eq!((page, output.status.success()), (is_written, is_written), "{profile}: {output:?}");
    }
}

#[cfg(unix)]
#[test]
fn without_its_style_sheets_the_site_is_built_all_the_same() {
    let source = std::env::temp_dir().join(format!("juku-design-source-{}", std::process::id()));
    fs::create_dir_all(&source).unwrap();
    std::os::unix::fs::symlink(project().canonicalize().unwrap().join("content"), source.join("content"))
        .unwrap();
    let (staging, output) = hook("bare", "debug", &source);
    let (page, data) =
        ["about/design/index.html", "about/data.json"].map(|path| staging.join(path).exists()).into();
    fs::remove_dir_all(&staging).unwrap();
    fs::remove_dir_all(&source).unwrap();
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && !page && data, "{output:?}");
    assert!(told.contains("about/design/index.html was not written") && told.contains("styles"), "{told}");
}
