//! Splits a command line into what stands by itself and options with their values.
//!
//! What they mean belongs to the commands.

use std::ffi::{OsStr, OsString};

use lexopt::{Arg, Error, Parser};

use super::trouble::Trouble;
use super::{Context, Spec};
use crate::text::Locale;

/// How many values an option takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    /// None: it is there or not.
    Nothing,
    /// One.
    One,
    /// One each time, and it may stand several times.
    Many,
}

/// The options that every command takes.
const COMMON: &[(&str, Takes)] = &[("language", Takes::One), ("help", Takes::Nothing)];

/// A command line, split.
#[derive(Debug, Default)]
pub(super) struct Arguments {
    /// What stands by itself, in order.
    pub(super) positional: Vec<OsString>,
    options: Vec<(&'static str, String)>,
    command: Option<&'static str>,
}

impl Arguments {
    /// Gathers the rest of the line for a command.
    pub(super) fn gather(spec: &'static Spec, parser: &mut Parser, cx: &Context<'_>) -> Result<Self, Trouble> {
        let mut arguments = Self { command: Some(spec.name), ..Self::default() };
        while let Some(arg) = parser.next().map_err(|error| of_parser(&error, cx, Some(spec.name)))? {
            match arg {
                Arg::Value(value) => arguments.positional.push(value),
                Arg::Short('h') => arguments.set_flag("help"),
                Arg::Short(letter) => return Err(unknown_option(&format!("-{letter}"), cx, Some(spec.name))),
                Arg::Long(name) => {
                    let name = name.to_owned();
                    arguments.take(&name, spec.options, parser, cx, Some(spec.name))?;
                }
            }
        }
        Ok(arguments)
    }

    /// Takes in an option and its value.
    pub(super) fn take(
        &mut self,
        name: &str,
        allowed: &'static [(&'static str, Takes)],
        parser: &mut Parser,
        cx: &Context<'_>,
        command: Option<&str>,
    ) -> Result<(), Trouble> {
        let known = allowed.iter().chain(COMMON).find(|(known, _)| *known == name);
        let Some((name, takes)) = known else { return Err(unknown_option(&format!("--{name}"), cx, command)) };
        if *takes == Takes::Nothing {
            self.set_flag(name);
            return Ok(());
        }
        let problem = |key: &str| Trouble::usage(&cx.text.with(key, &[("option", format!("--{name}").into())]), command, &cx.text);
        if let Some(next) = option_after(allowed, parser) {
            let args = [("option", format!("--{name}").into()), ("found", next.as_str().into())];
            return Err(Trouble::usage(&cx.text.with("cli-option-before-option", &args), command, &cx.text));
        }
        let value = parser.value().map_err(|error| of_parser(&error, cx, command))?;
        if *takes == Takes::One && self.has(name) {
            return Err(problem("cli-option-twice"));
        }
        let value = plain(&value, cx, command)?;
        if *name == "language" && Locale::from_code(&value).is_none() {
            let codes = Locale::ALL.map(|locale| (locale.code(), locale));
            return Err(not_a_choice("language", &value, &codes, cx, command));
        }
        self.options.push((name, value));
        Ok(())
    }

    pub(super) fn set_flag(&mut self, name: &'static str) {
        self.options.push((name, String::new()));
    }

    /// Tells whether an option is there.
    pub(super) fn has(&self, name: &str) -> bool {
        self.options.iter().any(|(other, _)| *other == name)
    }

    /// Returns the value of an option, if it is there.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.options.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str())
    }

    /// Returns all values of an option that may stand several times.
    pub(super) fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.options.iter().filter(move |(other, _)| *other == name).map(|(_, value)| value.as_str())
    }

    /// Returns what one of several words stands for.
    pub(super) fn choice<T: Copy>(&self, name: &str, choices: &[(&str, T)], cx: &Context<'_>) -> Result<Option<T>, Trouble> {
        let Some(found) = self.value(name) else { return Ok(None) };
        match choices.iter().find(|(word, _)| *word == found) {
            Some((_, choice)) => Ok(Some(*choice)),
            None => Err(not_a_choice(name, found, choices, cx, self.command)),
        }
    }

    /// Returns exactly the arguments that stand by themselves; `names` are what the help calls them.
    pub(super) fn exactly<const N: usize>(&self, names: [&str; N], cx: &Context<'_>) -> Result<[&OsStr; N], Trouble> {
        let (first, rest) = self.first(names, cx)?;
        match rest.first() {
            None => Ok(first),
            Some(found) => Err(self.usage("cli-too-many", &[("found", found.to_string_lossy().into_owned().into())], cx)),
        }
    }

    /// Returns the first arguments that stand by themselves, and the others.
    pub(super) fn first<const N: usize>(&self, names: [&str; N], cx: &Context<'_>) -> Result<([&OsStr; N], &[OsString]), Trouble> {
        if let Some(missing) = names.get(self.positional.len()) {
            return Err(self.missing(missing, cx));
        }
        let (first, rest) = self.positional.split_at(N);
        Ok((std::array::from_fn(|index| first[index].as_os_str()), rest))
    }

    /// Says that something is missing; `name` is what the help calls it.
    pub(super) fn missing(&self, name: &str, cx: &Context<'_>) -> Trouble {
        self.usage("cli-missing", &[("name", name.into())], cx)
    }

    /// Says what cannot be understood.
    pub(super) fn usage(&self, key: &str, args: &[(&str, crate::text::Arg<'_>)], cx: &Context<'_>) -> Trouble {
        Trouble::usage(&cx.text.with(key, args), self.command, &cx.text)
    }

    /// Reads an argument as text.
    pub(super) fn plain(&self, found: &OsStr, cx: &Context<'_>) -> Result<String, Trouble> {
        plain(found, cx, self.command)
    }

    /// Reads an argument as `NAME=VALUE`; `shape` is what the help calls it.
    pub(super) fn pair(&self, found: &OsStr, shape: &str, cx: &Context<'_>) -> Result<(String, String), Trouble> {
        let text = self.plain(found, cx)?;
        match text.split_once('=') {
            Some((name, value)) => Ok((name.trim().to_owned(), value.to_owned())),
            None => Err(self.usage("cli-not-a-pair", &[("found", text.as_str().into()), ("shape", shape.into())], cx)),
        }
    }
}

fn plain(found: &OsStr, cx: &Context<'_>, command: Option<&str>) -> Result<String, Trouble> {
    let not_text = || Trouble::usage(&cx.text.with("cli-not-text", &[("found", found.to_string_lossy().into_owned().into())]), command, &cx.text);
    found.to_str().map(str::to_owned).ok_or_else(not_text)
}

fn not_a_choice<T>(name: &str, found: &str, choices: &[(&str, T)], cx: &Context<'_>, command: Option<&str>) -> Trouble {
    let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
    let args = [("option", format!("--{name}").into()), ("found", found.into()), ("choices", words.join(", ").into())];
    Trouble::usage(&cx.text.with("cli-not-a-choice", &args), command, &cx.text)
}

/// Returns the next word where it is an option of its own, and so no value of the one before it. What is joined with `=` is always a value.
fn option_after(allowed: &[(&str, Takes)], parser: &mut Parser) -> Option<String> {
    // There are no words while a joined value waits to be taken.
    let rest = parser.try_raw_args()?;
    let next = rest.peek()?.to_str()?;
    let name = next.strip_prefix("--")?;
    let name = name.split_once('=').map_or(name, |(name, _)| name);
    let is_known = name.is_empty() || allowed.iter().chain(COMMON).any(|(known, _)| *known == name);
    is_known.then(|| next.to_owned())
}

/// Says that there is no such option.
pub(super) fn unknown_option(option: &str, cx: &Context<'_>, command: Option<&str>) -> Trouble {
    Trouble::usage(&cx.text.with("cli-unknown-option", &[("option", option.into())]), command, &cx.text)
}

/// Says what the splitting stumbled over.
pub(super) fn of_parser(error: &Error, cx: &Context<'_>, command: Option<&str>) -> Trouble {
    let problem = match error {
        Error::MissingValue { option } => cx.text.with("cli-option-needs-value", &[("option", option.as_deref().unwrap_or_default().into())]),
        Error::UnexpectedValue { option, .. } => cx.text.with("cli-option-takes-no-value", &[("option", option.into())]),
        other => cx.text.with("cli-not-text", &[("found", other.to_string().into())]),
    };
    Trouble::usage(&problem, command, &cx.text)
}

/// Finds the first name that is given more than once; upper and lower case are the same.
pub(super) fn twice(pairs: &[(String, String)]) -> Option<&str> {
    let is_repeated = |(index, (name, _)): &(usize, &(String, String))| pairs[..*index].iter().any(|(earlier, _)| earlier.eq_ignore_ascii_case(name));
    pairs.iter().enumerate().find(is_repeated).map(|(_, (name, _))| name.as_str())
}
