use super::*;
use crate::fixture::catalogue;

const POLICY: &str =
    "default-src 'none'; script-src 'sha256-abc=' 'wasm-unsafe-eval'; frame-ancestors 'none'";

fn hashed() -> Vec<String> {
    ["juku-6002ec35d2476ce5.js", "juku-6002ec35d2476ce5_bg.wasm", "words-zh-6002ec35d2476ce5.txt"]
        .map(str::to_owned)
        .to_vec()
}

fn written(public_url: &str) -> String {
    let sent = Sent {
        policy: POLICY,
        hashed: &hashed(),
        pictures: &["title/:id/preview.png"],
        fresh: &["feed.xml", "404.html"],
    };
    let catalogue = catalogue();
    let file = file(&Publication::new(&catalogue, public_url), &sent).unwrap();
    assert_eq!(file.path, "_headers");
    String::from_utf8(file.bytes).unwrap()
}

/// The hosts, as far as they read paths differently.
#[derive(Clone, Copy, Debug)]
enum Host {
    /// Closing slashes do not matter.
    Netlify,
    /// They do.
    Cloudflare,
}

fn fits(host: Host, pattern: &str, path: &str) -> bool {
    let parts = |path: &str| -> Vec<String> {
        let path = path.trim_start_matches('/');
        let path = if matches!(host, Host::Netlify) { path.trim_end_matches('/') } else { path };
        path.split('/').map(str::to_owned).collect()
    };
    if let Some(start) = pattern.strip_suffix('*') {
        return path.starts_with(start);
    }
    let (pattern, path) = (parts(pattern), parts(path));
    let alike = |(wanted, part): (&String, &String)| match wanted.starts_with(':') {
        true => !part.is_empty(),
        false => wanted == part,
    };
    pattern.len() == path.len() && pattern.iter().zip(&path).all(alike)
}

/// All values of a header that a host sends with a path.
fn values<'t>(host: Host, text: &'t str, path: &str, header: &str) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut is_meant = false;
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix("  ") {
            None => is_meant = fits(host, line, path),
            Some(pair) => {
                let (name, value) = pair.split_once(": ").unwrap();
                found.extend((is_meant && name == header).then_some(value));
            }
        }
    }
    found
}

#[test]
fn each_path_is_told_once_how_long_it_keeps() {
    for base in ["/", "/drama/"] {
        let text = written(base);
        for (path, wanted) in [
            ("", FRESH),
            ("data.json", FRESH),
            ("search/data.json", FRESH),
            ("title/leap-2020/", FRESH),
            ("title/leap-2020/data.json", FRESH),
            ("year/2021/", FRESH),
            ("company/j-q-pictures/", FRESH),
            ("person/gong-li/data.json", FRESH),
            ("feed.xml", FRESH),
            ("zh/", FRESH),
            ("zh/title/leap-2020/", FRESH),
            ("zh/feed.xml", FRESH),
            ("zh/404.html", FRESH),
            ("404.html", FRESH),
            ("juku-6002ec35d2476ce5.js", HASHED),
            ("juku-6002ec35d2476ce5_bg.wasm", HASHED),
            ("words-zh-6002ec35d2476ce5.txt", HASHED),
            ("service-worker.js", "no-cache"),
            ("icon.svg", DAY),
            ("icon-maskable-512.png", DAY),
            ("title/leap-2020/preview.png", DAY),
        ] {
            for host in [Host::Netlify, Host::Cloudflare] {
                let found = values(host, &text, &format!("{base}{path}"), "Cache-Control");
                assert_eq!(found, [wanted], "{base}{path} on {host:?}");
            }
        }
    }
}

#[test]
fn every_file_is_sent_with_the_policy() {
    let text = written("/drama/");
    for path in ["/drama/", "/drama/title/leap-2020/", "/drama/juku-6002ec35d2476ce5.js", "/drama/unknown"] {
        for (name, value) in [
            ("Content-Security-Policy", POLICY),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        ] {
            assert_eq!(values(Host::Cloudflare, &text, path, name), [value], "{path}");
        }
        assert_eq!(values(Host::Cloudflare, &text, path, "Permissions-Policy").len(), 1);
    }
    assert!(values(Host::Cloudflare, &text, "/other/", "X-Content-Type-Options").is_empty());
}

#[test]
fn what_a_host_would_leave_out_is_an_error() {
    let catalogue = catalogue();
    let publication = Publication::new(&catalogue, "/");
    let with = |policy: &str, hashed: &[String]| {
        file(&publication, &Sent { policy, hashed, pictures: &[], fresh: &[] }).map(|_| ())
    };
    let long = "a".repeat(1_975);
    let start = "  Content-Security-Policy: ".len();
    assert_eq!(with(&long[..2_000 - start], &[]), Ok(()));
    let name = "Content-Security-Policy".to_owned();
    assert_eq!(with(&long[..2_001 - start], &[]), Err(HeadersError::LongLine(name.clone(), 2_001)));
    assert_eq!(with("a\nX-Evil: b", &[]), Err(HeadersError::Lines(name)));
    let many: Vec<String> = (0..100).map(|at| format!("file-{at}.js")).collect();
    assert!(matches!(with(POLICY, &many), Err(HeadersError::ManyRules(count)) if count > 100));
}

#[test]
fn names_made_from_contents_are_told_from_others() {
    for name in ["juku-6002ec35d2476ce5.js", "juku-6002ec35d2476ce5_bg.wasm", "icon-82bcde5cdfb9dbd9.svg"] {
        assert!(is_hashed(name), "{name}");
    }
    for name in
        ["index.html", "icon-192.png", "icon-maskable-512.png", "data.json", "service-worker.js", "_headers"]
    {
        assert!(!is_hashed(name), "{name}");
    }
}
