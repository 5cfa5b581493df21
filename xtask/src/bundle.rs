//! What a built site weighs, by kind of file.

use crate::failure::Failure;
use std::path::Path;

/// What a bundle weighs, before compression.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    wasm: Amount,
    scripts: Amount,
    styles: Amount,
    pages: Amount,
    data: Amount,
    copies: Amount,
    other: Amount,
}

impl Bundle {
    /// Weighs every file below a folder.
    ///
    /// # Errors
    /// When the folder can't be read.
    pub fn measure(dist: &Path) -> Result<Self, Failure> {
        let mut bundle = Self::default();
        bundle.add_folder(dist).map_err(|cause| Failure::File {
            path: dist.to_path_buf(),
            action: "measured",
            cause,
        })?;
        Ok(bundle)
    }

    fn add_folder(&mut self, folder: &Path) -> std::io::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                self.add_folder(&entry.path())?;
            } else {
                let path = entry.path();
                let extension = path.extension().and_then(|extension| extension.to_str());
                self.kind(extension.unwrap_or_default()).add(entry.metadata()?.len());
            }
        }
        Ok(())
    }

    fn kind(&mut self, extension: &str) -> &mut Amount {
        match extension {
            "wasm" => &mut self.wasm,
            "js" | "mjs" => &mut self.scripts,
            "css" => &mut self.styles,
            "html" => &mut self.pages,
            "json" => &mut self.data,
            "br" | "gz" => &mut self.copies,
            _ => &mut self.other,
        }
    }

    /// A line for each kind that there is, and one for all.
    pub fn table(&self) -> String {
        let kinds = [
            ("wasm", self.wasm),
            ("scripts", self.scripts),
            ("styles", self.styles),
            ("pages", self.pages),
            ("data", self.data),
            ("copies", self.copies),
            ("other", self.other),
        ];
        let all = kinds.iter().fold(Amount::default(), |sum, (_, amount)| Amount {
            files: sum.files + amount.files,
            bytes: sum.bytes + amount.bytes,
        });
        kinds
            .into_iter()
            .chain([("all", all)])
            .filter(|(_, amount)| amount.files > 0)
            .map(|(name, amount)| {
                format!("  {name:<8} {:>6} files {:>12} bytes\n", amount.files, amount.bytes)
            })
            .collect()
    }
}

/// Files of one kind: how many, and their bytes.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Amount {
    files: usize,
    bytes: u64,
}

impl Amount {
    fn add(&mut self, bytes: u64) {
        self.files += 1;
        self.bytes += bytes;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundle_is_weighed_by_kind() {
        let dist = std::env::temp_dir().join(format!("juku-bundle-{}", std::process::id()));
        std::fs::create_dir_all(dist.join("title")).unwrap();
        std::fs::write(dist.join("app_bg.wasm"), [0; 300]).unwrap();
        std::fs::write(dist.join("title").join("data.json"), [0; 20]).unwrap();
        std::fs::write(dist.join("title").join("index.html"), [0; 7]).unwrap();

        let bundle = Bundle::measure(&dist).unwrap();

        assert_eq!(bundle.wasm, Amount { files: 1, bytes: 300 });
        assert_eq!(bundle.data, Amount { files: 1, bytes: 20 });
        assert!(bundle.table().ends_with("  all           3 files          327 bytes\n"));
        std::fs::remove_dir_all(&dist).unwrap();
    }
}
