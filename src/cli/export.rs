//! `fyrfalt export`: writes a document, a workbook, a list or a figure to a file.

use std::ffi::OsStr;
use std::path::Path;

use super::arguments::Arguments;
use super::list::ranked;
use super::trouble::Trouble;
use super::{Context, UNEXPECTED, document, file, target, template, warned};
use crate::alphabet::{language_of, locale_of};
use crate::export::{self, ExportError, Format, Options, paper};
use crate::figure::{FigureKind, Palette, Scale};
use crate::job::Progress;
use crate::session::Session;
use crate::store::Access;
use crate::text::Text;
use crate::wording;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, out] = arguments.exactly(["FILE", "OUT"], cx)?;
    let format = format(out, arguments, cx)?;
    let picture = picture(format, arguments, cx)?;
    // What is bound is remembered; all else leaves the inventory as it is.
    let remembers = arguments.has("bind") && arguments.has("template") && !arguments.has("dry-run");
    let mut session = file::open(path, if remembers { Access::Write } else { Access::Read }, cx)?;
    let target = target::checked(Path::new(out), session.path(), cx)?;
    // The document speaks its own language, or the inventory's, unless told otherwise, whatever the computer speaks.
    let language = document::language(session.inventory(), arguments, cx)?.unwrap_or(session.inventory().language());
    let text = Text::new(cx.locale.unwrap_or(locale_of(language)));
    if let Some(template) = arguments.value("template") {
        if format != Format::Docx {
            return Err(arguments.usage("template-needs-docx", &[], cx));
        }
        if Path::new(template).canonicalize().is_ok_and(|template| target.canonicalize().is_ok_and(|target| target == template)) {
            return Err(Trouble::refused(cx.text.get("template-onto-itself").to_owned()));
        }
        let from = Path::new(template);
        let template = template::open(from, cx)?;
        template::tell_language(&template, language_of(text.locale()), cx)?;
        let said = template::bindings(arguments, cx)?;
        let bindings = template::bindings_with(session.inventory(), &template, from, said.clone());
        let made = document::make(&mut session, arguments, &text, cx)?;
        warned::tell(&made, cx);
        let values = paper::ready::values(&made.report, &made.inventory, &made.ranking, &text);
        template::refuse_astray(&said, &bindings, &template, &values, cx)?;
        template::refuse_broken(&template.check(&values, &bindings), cx)?;
        let filled =
            template.fill(&values, &bindings, &missing(&text)).and_then(|filled| filled.proved(&made.report)).map_err(|error| trouble(&error, &cx.text))?;
        export::write_atomically(&target, &filled.bytes).map_err(|error| trouble(&ExportError::Write(error), &cx.text))?;
        template::tell_state(&template, &bindings, cx)?;
        if !filled.missing.is_empty() {
            let gone = [("count", filled.missing.len().into()), ("names", filled.missing.join(", ").into())];
            cx.out.line(&cx.text.with("template-not-filled", &gone))?;
        }
        if remembers {
            template::remember(&mut session, &template, from, bindings, cx)?;
        }
    } else {
        if arguments.has("bind") {
            return Err(arguments.missing("--template", cx));
        }
        write(&Asked { format, picture, arguments }, &mut session, &text, &target, cx)?;
    }
    cx.out.line(&cx.text.with("cli-export-done", &[("path", target.display().to_string().into())]))
}

/// What is to be written.
struct Asked<'a> {
    format: Format,
    picture: Picture,
    arguments: &'a Arguments,
}

/// Which figure, and how it is painted.
struct Picture {
    figure: Option<FigureKind>,
    palette: Palette,
    scale: Scale,
}

/// Returns what was asked for of a figure; what says nothing in the format is refused.
fn picture(format: Format, arguments: &Arguments, cx: &Context<'_>) -> Result<Picture, Trouble> {
    let figure = arguments.choice("figure", &FigureKind::ALL.map(|kind| (kind.key(), kind)), cx)?;
    let palette = arguments.choice("palette", &Palette::ALL.map(|palette| (palette.key(), palette)), cx)?;
    let scale = arguments.choice("scale", &[("1", Scale::Single), ("2", Scale::Double)], cx)?;
    let shows_figures = matches!(format, Format::Png | Format::Svg);
    let takes = [
        ("figure", figure.is_none() || (!matches!(format, Format::Csv | Format::CsvRaw | Format::Json) && !arguments.has("template"))),
        ("palette", palette.is_none() || shows_figures),
        ("scale", scale.is_none() || format == Format::Png),
    ];
    match takes.into_iter().find(|(_, is_taken)| !is_taken) {
        Some((option, _)) => {
            Err(arguments.usage("cli-export-not-for-format", &[("option", format!("--{option}").into()), ("format", format.key().into())], cx))
        }
        None => Ok(Picture { figure, palette: palette.unwrap_or_default(), scale: scale.unwrap_or_default() }),
    }
}

/// Writes a document, or else the whole inventory in the format.
fn write(asked: &Asked<'_>, session: &mut Session, text: &Text, target: &Path, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Asked { format, picture: Picture { figure, palette, scale }, arguments } = *asked;
    let is_document = format.is_document() || (format.takes_documents() && document::names_one(arguments));
    let written = if is_document && figure.is_none() {
        let made = document::make(session, arguments, text, cx)?;
        warned::tell(&made, cx);
        export::write_report(format, &made.report, target, &Progress::unwatched())
    } else if let Some(option) = document::option(arguments) {
        let key = match format {
            _ if is_document => "cli-kind-takes-no-figure",
            _ if format.takes_documents() => "cli-kind-needed",
            _ => "cli-kind-needs-document",
        };
        return Err(arguments.usage(key, &[("option", format!("--{option}").into()), ("format", format.key().into())], cx));
    } else {
        // Dated by the latest change, so that the same inventory gives the same bytes.
        let usual = Options::at(document::as_it_is_at(session), session.basis());
        let inventory = session.inventory();
        let (_, ranking) = ranked(inventory, text);
        let options = Options { figure, palette, scale, ..usual };
        export::write(format, inventory, &ranking, text, &options, target, &Progress::unwatched())
    };
    let written = written.map_err(|error| trouble(&error, &cx.text))?;
    if let Some(replaced) = wording::replaced_signs(&written.replaced, &cx.text) {
        cx.out.line(&replaced)?;
    }
    Ok(())
}

/// Returns the words put where nothing stands ready, with `{name}` for the name.
fn missing(text: &Text) -> String {
    text.with("template-missing", &[("name", "{name}".into())])
}

/// Returns the format that was asked for, or the usual one for the extension.
fn format(out: &OsStr, arguments: &Arguments, cx: &Context<'_>) -> Result<Format, Trouble> {
    let formats = Format::ALL.map(|format| (format.key(), format));
    let extension = Path::new(out).extension().and_then(OsStr::to_str).unwrap_or_default();
    if let Some(format) = arguments.choice("format", &formats, cx)? {
        // Whoever opens the file goes by its name.
        let named = Format::from_extension(extension).filter(|named| named.extension() != format.extension());
        let args = |named: Format| [("format", format.key().into()), ("named", named.key().into()), ("extension", format.extension().into())];
        return named.map_or(Ok(format), |named| Err(arguments.usage("cli-format-other", &args(named), cx)));
    }
    let keys = formats.map(|(key, _)| key).join(", ");
    let args = [("found", out.to_string_lossy().into_owned().into()), ("choices", keys.into())];
    Format::from_extension(extension).ok_or_else(|| arguments.usage("cli-format-unclear", &args, cx))
}

pub(super) fn trouble(error: &ExportError, text: &Text) -> Trouble {
    let sentence = wording::export_error(error, text);
    match error {
        ExportError::Write(_) => Trouble::file(sentence),
        ExportError::TooManyRows { .. }
        | ExportError::Unfit(_)
        | ExportError::NeedsDataset
        | ExportError::NeedsSince
        | ExportError::NothingChosen
        | ExportError::SinceAfter
        | ExportError::OtherDecision
        | ExportError::DecisionElsewhere
        | ExportError::Template(_)
        | ExportError::Concluded => Trouble::refused(sentence),
        ExportError::Cancelled(_) | ExportError::Format(_) => Trouble::Said(UNEXPECTED, sentence),
    }
}
