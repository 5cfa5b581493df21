//! The worker that searches, and the index that it fetches.
//!
//! Trunk gives the files of a worker no names that change with what they hold. In a release they get such names here,
//! like those of the application, so that hosts and browsers may keep them.

use std::path::Path;
use std::{fs, io};

use juku_catalog::{Catalogue, index};
use sha2::{Digest, Sha256};

use crate::File;

/// What Trunk makes of `finder/`: glue, wasm, and a script that loads both.
const GLUE: &str = "juku-finder.js";
const WASM: &str = "juku-finder_bg.wasm";
const LOADER: &str = "juku-finder_loader.js";

/// The index, as `docs/data.md` describes it.
///
/// # Errors
/// None in practice: it is text and numbers.
pub fn index_files(catalogue: &Catalogue) -> serde_json::Result<Vec<File>> {
    let shards = index::shards(catalogue);
    let file = |(at, shard): (usize, &_)| Ok(File::new(index::file_name(at), serde_json::to_string(shard)?));
    shards.iter().enumerate().map(file).collect()
}

/// Gives the worker's files names with their hash, and the shell the name of the new script.
///
/// # Errors
/// A sentence when Trunk did not make them, or when the shell has no place for the name.
pub fn named(shell: &str, site: &Path) -> Result<String, String> {
    let place = format!("<meta name=\"finder\" content=\"{LOADER}\">");
    if !shell.contains(&place) {
        return Err(format!("index.html has no place for the worker that searches: {place} is missing."));
    }
    let failed = |name: &str, error: io::Error| format!("{}: {error}", site.join(name).display());
    let read = |name: &str| fs::read(site.join(name)).map_err(|error| failed(name, error));
    let (mut script, wasm) = (read(GLUE)?, read(WASM)?);
    let wasm = File::new(format!("finder-{}_bg.wasm", hash(&wasm)), wasm);
    script.extend(start(&wasm.path).bytes());
    let script = File::new(format!("finder-{}.js", hash(&script)), script);
    for file in [&wasm, &script] {
        file.write_below(site).map_err(|error| error.to_string())?;
    }
    for name in [GLUE, WASM, LOADER] {
        fs::remove_file(site.join(name)).map_err(|error| failed(name, error))?;
    }
    Ok(shell.replace(&place, &format!("<meta name=\"finder\" content=\"{}\">", script.path)))
}

/// Loads the wasm as Trunk's loader does, without two more requests. A page hears of a worker's errors, but not of its
/// rejected promises: where the wasm does not come, an error is made of it.
fn start(wasm: &str) -> String {
    format!(
        "\nwasm_bindgen({{ module_or_path: '{wasm}' }}).catch((error) => setTimeout(() => {{ throw error; }}));\n"
    )
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::headers::is_hashed;

    #[test]
    fn the_worker_has_names_that_change_with_what_it_holds() {
        let site = std::env::temp_dir().join(format!("juku-finder-{}", std::process::id()));
        for (name, text) in [(GLUE, "let wasm_bindgen;"), (WASM, "\0asm"), (LOADER, "importScripts")] {
            File::new(name, text).write_below(&site).unwrap();
        }
        let shell = named("<head><meta name=\"finder\" content=\"juku-finder_loader.js\"></head>", &site);
        let again = named("<head></head>", &site);
        let missing = named("<meta name=\"finder\" content=\"juku-finder_loader.js\">", &site);
        let mut names: Vec<String> = fs::read_dir(&site)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        // The script first: their hashes say nothing of their order.
        names.sort_by_key(|name| !name.ends_with(".js"));
        let script = fs::read_to_string(site.join(&names[0])).unwrap();
        fs::remove_dir_all(&site).unwrap();
        assert!(names.len() == 2 && names.iter().all(|name| is_hashed(name)), "{names:?}");
        assert_eq!(shell.unwrap(), format!("<head><meta name=\"finder\" content=\"{}\"></head>", names[0]));
        assert_eq!(script, format!("let wasm_bindgen;{}", start(&names[1])));
        assert!(again.unwrap_err().contains("no place"));
        assert!(missing.unwrap_err().contains(GLUE));
    }
}
