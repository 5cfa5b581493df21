//! The workers, and the index that they fetch.
//!
//! Trunk gives the files of a worker no names that change with what they hold. In a release they get such names here,
//! like those of the application, so that hosts and browsers may keep them.

use std::path::Path;
use std::{fs, io};

use crate::File;
use juku_catalog::{Catalogue, index};

/// The workers: that which searches, and that which looks after the shelf. Of each, Trunk makes glue, wasm, and a script
/// that loads both; `index.html` names the last.
const WORKERS: [&str; 2] = ["finder", "desk"];

/// The index, as `docs/data.md` describes it.
///
/// # Errors
/// None in practice: it is text and numbers.
pub fn index_files(catalogue: &Catalogue) -> serde_json::Result<Vec<File>> {
    let shards = index::shards(catalogue);
    let file = |(at, shard): (usize, &_)| Ok(File::new(index::file_name(at), serde_json::to_string(shard)?));
    shards.iter().enumerate().map(file).collect()
}

/// Gives the workers' files names with their hash, and the shell the names of the new scripts.
///
/// # Errors
/// A sentence when Trunk did not make them, or when the shell has no place for a name.
pub fn named(shell: &str, site: &Path) -> Result<String, String> {
    WORKERS.iter().try_fold(shell.to_owned(), |shell, worker| named_one(&shell, worker, site))
}

fn named_one(shell: &str, worker: &str, site: &Path) -> Result<String, String> {
    let [glue, wasm_name, loader] = ["", "_bg", "_loader"].map(|end| format!("{worker}{end}"));
    let (glue, wasm_name, loader) =
        (format!("{glue}.js"), format!("{wasm_name}.wasm"), format!("{loader}.js"));
    let meta = |script: &str| format!("<meta name=\"{worker}\" content=\"{script}\">");
    let place = meta(&loader);
    if !shell.contains(&place) {
        return Err(format!("index.html has no place for the worker “{worker}”: {place} is missing."));
    }
    let failed = |name: &str, error: io::Error| format!("{}: {error}", site.join(name).display());
    let read = |name: &str| fs::read(site.join(name)).map_err(|error| failed(name, error));
    let (mut script, wasm) = (read(&glue)?, read(&wasm_name)?);
    let wasm = File::hashed(worker, "_bg.wasm", wasm);
    script.extend(start(&wasm.path).bytes());
    let script = File::hashed(worker, ".js", script);
    for file in [&wasm, &script] {
        file.write_below(site).map_err(|error| error.to_string())?;
    }
    for name in [&glue, &wasm_name, &loader] {
        fs::remove_file(site.join(name)).map_err(|error| failed(name, error))?;
    }
    Ok(shell.replace(&place, &meta(&script.path)))
}

/// Loads the wasm as Trunk's loader does, without two more requests. What the page says meanwhile is put by. A page hears
/// of a worker's errors, but not of its rejected promises: where the wasm does not come, an error is made of it.
fn start(wasm: &str) -> String {
    format!(
        "\nself.early = [];\nonmessage = (event) => self.early.push(event);\nwasm_bindgen({{ module_or_path: '{wasm}' }}).catch((error) => setTimeout(() => {{ throw error; }}));\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::headers::is_hashed;

    #[test]
    fn the_workers_have_names_that_change_with_what_they_hold() {
        let site = std::env::temp_dir().join(format!("juku-workers-{}", std::process::id()));
        let mut head = "<head>".to_owned();
        for worker in WORKERS {
            for (end, text) in [(".js", "let wasm_bindgen;"), ("_bg.wasm", "\0asm"), ("_loader.js", "import")]
            {
                File::new(format!("{worker}{end}"), text).write_below(&site).unwrap();
            }
            head += &format!("<meta name=\"{worker}\" content=\"{worker}_loader.js\">");
        }
        let shell = named(&head, &site).unwrap();
        let again = named("<head></head>", &site);
        let missing = named(&head, &site);
        let names: Vec<String> = fs::read_dir(&site)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        let scripts = WORKERS.map(|worker| {
            let is_of = |name: &&String| name.starts_with(worker) && name.ends_with(".js");
            let name = names.iter().find(is_of).unwrap();
            (name.clone(), fs::read_to_string(site.join(name)).unwrap())
        });
        fs::remove_dir_all(&site).unwrap();
        assert!(names.len() == 4 && names.iter().all(|name| is_hashed(name)), "{names:?}");
        for (worker, (name, script)) in WORKERS.into_iter().zip(&scripts) {
            assert!(shell.contains(&format!("<meta name=\"{worker}\" content=\"{name}\">")), "{shell}");
            let wasm = names.iter().find(|name| name.starts_with(worker) && name.ends_with(".wasm")).unwrap();
            assert_eq!(*script, format!("let wasm_bindgen;{}", start(wasm)));
        }
        assert!(again.unwrap_err().contains("no place"));
        assert!(missing.unwrap_err().contains("finder.js"));
    }
}
