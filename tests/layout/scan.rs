//! Reads Rust files far enough to see what they import: no comments, no strings, only words and marks.

/// One word or mark of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    /// 1-based.
    pub line: usize,
}

/// The words and marks of Rust source; `::` is one mark, comments and literals are left out.
pub fn tokens(source: &str) -> Vec<Token> {
    let chars: Vec<char> = source.chars().collect();
    let mut found = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < chars.len() {
        let next = |offset: usize| chars.get(at + offset).copied().unwrap_or(' ');
        let c = chars[at];
        let end = match c {
            '/' if next(1) == '/' => position(&chars, at, |c| c == '\n'),
            '/' if next(1) == '*' => block_comment(&chars, at),
            '"' => string(&chars, at),
            '\'' => quote(&chars, at),
            c if c.is_alphabetic() || c == '_' => {
                let end = position(&chars, at, |c| !(c.is_alphanumeric() || c == '_'));
                let word: String = chars[at..end].iter().collect();
                let opens = chars.get(end).copied().unwrap_or(' ');
                if matches!(word.as_str(), "r" | "br" | "cr") && matches!(opens, '"' | '#') {
                    raw_string(&chars, end)
                } else {
                    // The `b` of a byte string is no word, but does no harm as one.
                    found.push(Token { text: word, line });
                    end
                }
            }
            ':' if next(1) == ':' => {
                let text = "::".to_owned();
                found.push(Token { text, line });
                at + 2
            }
            c => {
                if !c.is_whitespace() {
                    let text = c.to_string();
                    found.push(Token { text, line });
                }
                at + 1
            }
        };
        line += chars[at..end].iter().filter(|c| **c == '\n').count();
        at = end;
    }
    found
}

fn position(chars: &[char], from: usize, stops: impl Fn(char) -> bool) -> usize {
    let rest = chars[from..].iter().position(|c| stops(*c));
    rest.map_or(chars.len(), |offset| from + offset)
}

/// Block comments nest.
fn block_comment(chars: &[char], from: usize) -> usize {
    let (mut at, mut depth) = (from, 0);
    while at + 1 < chars.len() {
        match (chars[at], chars[at + 1]) {
            ('/', '*') => (depth, at) = (depth + 1, at + 2),
            ('*', '/') => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    chars.len()
}

fn string(chars: &[char], from: usize) -> usize {
    let mut at = from + 1;
    while at < chars.len() {
        match chars[at] {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    chars.len()
}

/// `from` is behind the `r`: at the hashes, or at the quote. A raw identifier ends at once.
fn raw_string(chars: &[char], from: usize) -> usize {
    let open = position(chars, from, |c| c != '#');
    if chars.get(open) != Some(&'"') {
        return open;
    }
    let hashes = open - from;
    let mut at = open + 1;
    while at < chars.len() {
        let closes = chars[at] == '"' && chars[at + 1..].iter().take(hashes).all(|c| *c == '#');
        if closes {
            return (at + 1 + hashes).min(chars.len());
        }
        at += 1;
    }
    chars.len()
}

/// A character literal, or only the mark of a lifetime.
fn quote(chars: &[char], from: usize) -> usize {
    match (chars.get(from + 1), chars.get(from + 2)) {
        // The escaped character itself may be a quote: `'\''`.
        (Some('\\'), _) => position(chars, from + 3, |c| c == '\'') + 1,
        (Some(_), Some('\'')) => from + 3,
        _ => from + 1,
    }
}

/// A path that starts at `crate`, `super`, `self`, or at a module of the same folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// From the crate's root, for example `["diag", "Code"]`; `*` and renames are left out.
    pub path: Vec<String>,
    pub line: usize,
}

/// Every path of a file into its own crate, whether imported by `use` or written in full.
///
/// `module` is the file's own path from the crate's root.
pub fn imports(module: &[String], tokens: &[Token]) -> Vec<Import> {
    let children: Vec<&str> = tokens
        .windows(3)
        .filter(|three| three[0].text == "mod" && three[2].text == ";")
        .map(|three| three[1].text.as_str())
        .collect();
    let mut found = Vec::new();
    // Inline modules that are open: their names, and how many braces are open inside.
    let mut inline: Vec<(String, usize)> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let text = |offset: usize| tokens.get(at + offset).map_or("", |token| &token.text);
        let mut here = module.to_vec();
        here.extend(inline.iter().map(|(name, _)| name.clone()));
        match text(0) {
            "mod" if text(2) == "{" => {
                inline.push((text(1).to_owned(), 0));
                at += 3;
                continue;
            }
            "{" => {
                if let Some((_, depth)) = inline.last_mut() {
                    *depth += 1;
                }
            }
            "}" => match inline.last_mut() {
                Some((_, 0)) => drop(inline.pop()),
                Some((_, depth)) => *depth -= 1,
                None => {}
            },
            // `impl Trait + use<'a>` imports nothing.
            "use" if text(1) != "<" => {
                let mut paths = Vec::new();
                at = use_tree(tokens, at + 1, &[], &mut paths);
                for (path, line) in paths {
                    let first = path.first().map_or("", String::as_str);
                    let path = if children.contains(&first) {
                        [here.clone(), path].concat()
                    } else if let Some(path) = absolute(&here, &path) {
                        path
                    } else {
                        continue;
                    };
                    found.push(Import { path, line });
                }
                continue;
            }
            "crate" | "super" if text(1) == "::" && is_start(tokens, at) => {
                let line = tokens[at].line;
                let (path, end) = plain_path(tokens, at);
                found.extend(absolute(&here, &path).map(|path| Import { path, line }));
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

fn is_start(tokens: &[Token], at: usize) -> bool {
    at == 0 || !matches!(tokens[at - 1].text.as_str(), "::" | "$")
}

/// The words from `at` on that `::` joins, and where they end.
fn plain_path(tokens: &[Token], at: usize) -> (Vec<String>, usize) {
    let mut path = vec![tokens[at].text.clone()];
    let mut at = at + 1;
    while tokens.get(at).is_some_and(|token| token.text == "::")
        && tokens.get(at + 1).is_some_and(|token| is_word(&token.text))
    {
        path.push(tokens[at + 1].text.clone());
        at += 2;
    }
    (path, at)
}

/// Reads `a::{b, c::d}` and returns where the tree ends.
fn use_tree(
    tokens: &[Token],
    from: usize,
    prefix: &[String],
    found: &mut Vec<(Vec<String>, usize)>,
) -> usize {
    let mut path = prefix.to_vec();
    let mut at = from;
    let line = tokens.get(from).map_or(0, |token| token.line);
    while let Some(token) = tokens.get(at) {
        match token.text.as_str() {
            "{" => {
                at += 1;
                while tokens.get(at).is_some_and(|token| token.text != "}") {
                    at = use_tree(tokens, at, &path, found);
                    if tokens.get(at).is_some_and(|token| token.text == ",") {
                        at += 1;
                    }
                }
                return at + 1;
            }
            "," | "}" | ";" => break,
            "as" => at += 1,
            "self" if !path.is_empty() => {}
            word if is_word(word) => path.push(word.to_owned()),
            _ => {}
        }
        at += 1;
    }
    found.push((path, line));
    at
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// `path` from the crate's root as seen from the module `here`; `None` outside the crate.
fn absolute(here: &[String], path: &[String]) -> Option<Vec<String>> {
    let mut base = match path.first()?.as_str() {
        "crate" => return Some(path[1..].to_vec()),
        "self" => return Some([here, &path[1..]].concat()),
        "super" => here.to_vec(),
        _ => return None,
    };
    let ups = path.iter().take_while(|part| *part == "super").count();
    base.truncate(base.len().saturating_sub(ups));
    base.extend_from_slice(&path[ups..]);
    Some(base)
}

#[cfg(test)]
mod tests {
    use super::{imports, tokens};

    fn paths(module: &str, source: &str) -> Vec<String> {
        let module: Vec<String> = module.split("::").map(str::to_owned).collect();
        let found = imports(&module, &tokens(source));
        let shown = |import: super::Import| format!("{}:{}", import.line, import.path.join("::"));
        found.into_iter().map(shown).collect()
    }

    #[test]
    fn comments_and_strings_hold_no_words() {
        let source = "// a\n/* b /* c */ d */ e \"f\\\" g\" r#\"h \" i\"# 'j' '\\'' k<'l> b'm'";
        let words: Vec<String> = tokens(source).into_iter().map(|token| token.text).collect();
        assert_eq!(words.join(" "), "e k < l > b");
    }

    #[test]
    fn imports_are_seen_wherever_they_stand() {
        let source = "use super::yaml::{self, Key as K, inner::*};\nuse std::fs;\n\
                      fn f() { crate::diag::nearest::<u8>(); }\npub(crate) fn g() {}\n\
                      mod tests {\n use super::*;\n use super::super::hashes::Hash;\n}\n\
                      use super::value;\nfn h() -> impl Copy + use<> { 1; 2 }";
        assert_eq!(
            paths("content::entry", source),
            [
                "1:content::yaml",
                "1:content::yaml::Key",
                "1:content::yaml::inner",
                "3:diag::nearest",
                "6:content::entry",
                "7:content::hashes::Hash",
                "9:content::value"
            ]
        );
        assert_eq!(
            paths("cli", "mod run;\npub use run::run;"),
            ["2:cli::run::run"]
        );
    }
}
