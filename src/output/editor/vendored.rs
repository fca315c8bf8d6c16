//! The files of others that the form editor is made of: which, from which package, and what they hash to.

/// A file that comes from an npm package and is published as it is.
pub struct Vendored {
    /// In the editor's folder.
    pub name: &'static str,
    /// The package, and the version whose file has this hash.
    pub package: (&'static str, &'static str),
    /// Below the folder of all packages.
    pub path: &'static str,
    /// SHA-256 in lower-case hexadecimal digits.
    pub sha256: &'static str,
}

pub const VENDORED: [Vendored; 3] = [
    Vendored {
        name: "sveltia-cms.js",
        package: ("@sveltia/cms", "0.221.1"),
        path: "@sveltia/cms/dist/sveltia-cms.js",
        sha256: "2fc783907e1a4a70783f155cc28435c70b8f79792f2aab75e787984e84aa413a",
    },
    Vendored {
        name: "js-yaml.js",
        package: ("js-yaml", "5.5.0"),
        path: "js-yaml/dist/browser/js-yaml.umd.min.js",
        sha256: "02970a652376ad653ff069c606ee7440b0514f52ed94a98426cb52426c8e5a02",
    },
    Vendored {
        name: "material-symbols.woff2",
        package: ("@fontsource-variable/material-symbols-outlined", "5.3.8"),
        path: "@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2",
        sha256: "783fb9fa37c74da6da69f9c38354bbfa3aa7552b14369f8cc967cde0862298f8",
    },
];

/// The command that puts all packages where the build looks for them.
pub fn install_command() -> String {
    let packages = VENDORED.map(|file| format!("{}@{}", file.package.0, file.package.1));
    format!(
        "npm install --ignore-scripts --save-exact {}",
        packages.join(" ")
    )
}
