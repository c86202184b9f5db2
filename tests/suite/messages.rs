//! The rules of the words: three languages that say the same, nothing unsaid, nothing unused, no words in the code.
//!
//! What the words mean is for people to judge, not for this file.

mod lists;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fyrfalt::export::Format;
use fyrfalt::export::document::public::Piece;
use fyrfalt::export::docx::fill::FaultKind;
use fyrfalt::export::paper::ready::Sort;
use fyrfalt::figure::{Coding, FigureKind};
use fyrfalt::model::checklist::error::Wanted as ChecklistWanted;
use fyrfalt::model::difference::{DecisionPart, DemandPart, ItemPart, OutcomePart, SnapshotPart, Topic};
use fyrfalt::model::document::DocumentKind;
use fyrfalt::model::organisation::Organisation;
use fyrfalt::model::priority::Quadrant;
use fyrfalt::model::process::Urgency;
use fyrfalt::model::saved_view::Layout;
use fyrfalt::model::scoring::error::Wanted;
use fyrfalt::model::starter::Holding;
use fyrfalt::model::starter::error::Wanted as StarterWanted;
use fyrfalt::model::trace::Trace;
use fyrfalt::model::{
    Axis, DecisionKind, Field, GateId, GateState, Group, ItemState, Key, Language, Mandatory, OperationKind, OrganisationId, OutcomeKind, Role, Stage,
};
use fyrfalt::text::{Locale, Text, key};

use super::source::{Source, last_name, read_all};

/// Messages that wait for the view or document that says them. Empty before a release.
const AWAITED: &[&str] = &[];

/// Texts in the code that look like words for people and are none: file, text, reason.
const ALLOWED: &[(&str, &str, &str)] = &[
    ("src/cli.rs", "fyrfalt {}", "what --version shows in every language"),
    ("src/cli/trouble.rs", "fyrfalt --help", "what to type"),
    ("src/cli/template.rs", "--bind THEIRS=ours", "what to type"),
    ("src/cli/trouble.rs", "fyrfalt {command} --help", "what to type"),
    ("src/import/source/legacy.rs", "PowerPoint Document", "the name of a stream inside old PowerPoint files"),
    ("src/export/file.rs", "åäöÅÄÖæøÆØ _-", "the letters that a file's name may hold"),
    ("src/export/file.rs", "fyrfalt {name}", "a file's name that no device has"),
    ("src/ui/start.rs", "wgpu, {:?}, {}", "the names that graphics drivers give themselves"),
    ("src/ui/start.rs", "glow, OpenGL {}.{} {}", "the names that graphics drivers give themselves"),
    ("src/ui/app/perform.rs", "{stem} {}.fyrfalt", "a file's name: the old one and the day"),
];

/// Files, or folders of them, whose texts all are names for machines: path, reason.
const ALLOWED_FILES: &[(&str, &str)] = &[
    ("src/ui/theme", "names of fonts"),
    ("src/export/docx/fill", "the language of templates, and names of styles"),
    ("src/export/docx/default.rs", "the language of templates"),
    ("src/export/document/paper/ready/listed.rs", "the language of templates"),
    ("src/export/html.rs", "markup, and names of styles"),
    ("src/export/document/proof.rs", "a line that programs read"),
    ("src/import/whole/seed.rs", "what a reader of JSON expects, told as a technical detail"),
    ("src/export/docx/styles.rs", "names of styles, which Word itself translates or keeps as ids"),
];

/// Calls that take a name for the program's own use: an id of egui, a thread.
const NAMING: &[&str] = &[
    "Id::new(",
    "Id::unique(",
    "Id::unique((",
    "load_texture(",
    "modal_ui(ui, ",
    "Panel::top(",
    "Panel::bottom(",
    "Panel::left(",
    "Panel::right(",
    "push_id(",
    "id_salt(",
    "from_id_salt(",
    "Area::new(",
    "Job::start(",
    ".id(",
    ".with(",
];

/// Folders whose texts reach people.
const SPEAKING: &[&str] = &["ui", "export", "import", "cli", "wording", "example"];

/// Calls whose texts never reach people.
const MUTE: &[&str] = &[
    "#",
    "expect",
    "expect_err",
    "assert!",
    "assert_eq!",
    "assert_ne!",
    "debug_assert!",
    "debug_assert_eq!",
    "panic!",
    "unreachable!",
    "trace!",
    "debug!",
    "info!",
    "warn!",
    "error!",
    "eprintln!",
    "concat!",
    "include_str!",
    "include_bytes!",
    "debug_struct",
    "env!",
];

/// Calls that show their text at once: even a single word there is meant for people.
const SHOWING: &[&str] = &[
    "label",
    "button",
    "heading",
    "small",
    "small_button",
    "strong",
    "weak",
    "monospace",
    "selectable_label",
    "selectable_value",
    "checkbox",
    "radio",
    "radio_value",
    "hint_text",
    "on_hover_text",
    "on_disabled_hover_text",
    "menu_button",
    "collapsing",
    "link",
    "hyperlink_to",
];

/// Families whose members are put together from the model's keys with `text.of` or `text::key`.
fn families() -> Vec<(&'static str, Vec<String>)> {
    let mut quadrants: Vec<&str> = Quadrant::ALL.iter().map(|quadrant| quadrant.key()).collect();
    quadrants.push("none");
    let mut store_errors = variants("src/store/error.rs", "StoreError", &[]);
    store_errors.push("locked-unknown".to_owned());
    let mut model_errors = variants("src/model/scoring/error.rs", "ModelError", &[]);
    model_errors.push("unknown-key-nearest".to_owned());
    let mut families = vec![
        ("ranking-group", ["duty", "quadrant", "class", "none"].map(str::to_owned).to_vec()),
        ("ranking-sort", ["priority", "value", "cost", "name", "coverage", "width"].map(str::to_owned).to_vec()),
        ("store-error", store_errors),
        ("read-only-reason", variants("src/store/error.rs", "ReadOnly", &[])),
        ("field", with(Field::ALL.iter().map(|field| field.info().key).collect(), &["help"])),
        ("group", with(Group::ALL.iter().map(|group| group.key()).collect(), &[])),
        ("stage", with(Stage::ALL.iter().map(|stage| stage.key()).collect(), &[])),
        ("quadrant", with(quadrants, &["meaning"])),
        ("gate", with(GateId::ALL.iter().map(|gate| gate.key()).collect(), &["help"])),
        ("gates-worst", with(GateState::ALL.iter().map(|state| state.key()).collect(), &[])),
        ("gates-meaning", with(GateState::ALL.iter().map(|state| state.key()).collect(), &[])),
        ("gate-state", with(GateState::ALL.iter().map(|state| state.key()).collect(), &[])),
        ("coding", with(Coding::ALL.iter().map(|coding| coding.key()).collect(), &[])),
        ("axis", with(Axis::ALL.iter().map(|axis| axis.key()).collect(), &["low", "high"])),
        ("language", with(Language::ALL.iter().map(|language| language.code()).collect(), &[])),
        ("operation", with(OperationKind::ALL.iter().map(|kind| kind.key()).collect(), &[])),
        ("record", record_kinds()),
        ("value-error", variants("src/model/value.rs", "ValueError", &[])),
        ("field-error", variants("src/model/field.rs", "FieldError", &[])),
        ("model-error", model_errors),
        ("model-wanted", Wanted::ALL.iter().map(|wanted| wanted.key().to_owned()).collect()),
        ("refusal", variants("src/command.rs", "Refusal", &["Model", "Field", "Checklist"])),
        ("finding", variants("src/store/check.rs", "Finding", &[])),
    ];
    families.extend(process_families());
    families.extend(paper_families());
    families.extend(lists::import_families());
    families
}

/// Returns the keys, each alone and with every suffix.
#[expect(clippy::needless_pass_by_value, reason = "the keys are made for the call")]
fn with(keys: Vec<&str>, suffixes: &[&str]) -> Vec<String> {
    keys.iter().flat_map(|key| std::iter::once((*key).to_owned()).chain(suffixes.iter().map(move |suffix| format!("{key}-{suffix}")))).collect()
}

/// Families about the way from an idea to what is maintained.
fn process_families() -> Vec<(&'static str, Vec<String>)> {
    let mut checklist_errors = variants("src/model/checklist/error.rs", "ChecklistError", &[]);
    checklist_errors.push("unknown-key-nearest".to_owned());
    vec![
        ("role", with(Role::ALL.iter().map(|role| role.key()).collect(), &[])),
        ("role-short", with(Role::ALL.iter().map(|role| role.key()).collect(), &[])),
        ("checklist-role", with(Role::ALL.iter().map(|role| role.key()).collect(), &[])),
        ("checklist-blocking", with(Stage::ALL.iter().map(|stage| stage.key()).collect(), &[])),
        ("item-state", with(ItemState::ALL.iter().map(|state| state.key()).collect(), &[])),
        ("decision-kind", with(DecisionKind::KNOWN.iter().map(DecisionKind::key).collect(), &[])),
        ("outcome-kind", with(OutcomeKind::ALL.iter().map(|kind| kind.key()).collect(), &[])),
        ("topic", with(Topic::ALL.iter().map(|topic| topic.key()).collect(), &[])),
        ("urgency", with(Urgency::ALL.iter().map(|urgency| urgency.key()).collect(), &[])),
        ("item-part", with(ItemPart::ALL.iter().map(|part| part.key()).collect(), &[])),
        ("outcome-part", with(OutcomePart::ALL.iter().map(|part| part.key()).collect(), &[])),
        ("decision-part", with(DecisionPart::ALL.iter().map(|part| part.key()).collect(), &[])),
        ("snapshot-part", with(SnapshotPart::ALL.iter().map(|part| part.key()).collect(), &[])),
        ("demand-part", with(DemandPart::ALL.iter().map(|part| part.key()).collect(), &[])),
        ("checklist-error", checklist_errors),
        ("checklist-wanted", ChecklistWanted::ALL.iter().map(|wanted| wanted.key().to_owned()).collect()),
        ("starter-wanted", StarterWanted::ALL.iter().map(|wanted| wanted.key().to_owned()).collect()),
        ("starter-holding", with(Holding::ALL.iter().map(|holding| holding.key()).collect(), &[])),
        ("mandatory", with(Mandatory::ALL.iter().map(|mandatory| mandatory.key()).collect(), &["short"])),
    ]
}

/// The placeholders whose words are put together from their names.
const PLACEHOLDERS: [&str; 9] = ["title", "organisation", "department", "kind", "register-number", "date", "model", "state", "program"];

/// Families about what is written for others, and what comes back.
fn paper_families() -> Vec<(&'static str, Vec<String>)> {
    vec![
        ("ready", [&PLACEHOLDERS[..], &["matrix", "datasets", "decisions", "count", "count-all"]].concat().into_iter().map(str::to_owned).collect()),
        (
            "ready-about",
            [&PLACEHOLDERS[..], &["section", "matrix", "datasets", "decisions", "count", "count-all", "measure", "has-duty", "decision"]]
                .concat()
                .into_iter()
                .map(str::to_owned)
                .collect(),
        ),
        ("template-sort", Sort::ALL.iter().map(|sort| sort.key().to_owned()).collect()),
        ("template-part", ["document", "header", "footer", "footnotes", "endnotes", "comments"].map(str::to_owned).to_vec()),
        ("template-state", ["filled", "unknown", "left", "broken"].map(str::to_owned).to_vec()),
        (
            "template-problem",
            ["unclosed", "never-ends", "never-began", "crosses", "strange", "wrong-sort", "untied", "left", "left-to-data"].map(str::to_owned).to_vec(),
        ),
        ("template-fault", FaultKind::ALL.iter().map(|kind| kind.key().to_owned()).collect()),
        ("export-error", variants("src/export/error.rs", "ExportError", &["Write", "Unfit", "Template"])),
        ("pdf-unfit", variants("src/export/error.rs", "Unfit", &[])),
        ("write-error", variants("src/export/file.rs", "WriteError", &[])),
        (
            "report-sheet",
            ["about", "datasets", "scores", "gates", "matrix", "lists", "departments", "checklist", "outcomes", "decisions", "demand"]
                .map(str::to_owned)
                .to_vec(),
        ),
        (
            "report-about",
            [
                "organisation",
                "date",
                "count",
                "model",
                "state",
                "program",
                "datasets",
                "scores",
                "gates",
                "matrix",
                "lists",
                "departments",
                "checklist",
                "outcomes",
                "decisions",
                "demand",
            ]
            .map(str::to_owned)
            .to_vec(),
        ),
        (
            "report-meaning",
            ["duty", "hindered", "unplaced"].into_iter().chain(Quadrant::ALL.iter().map(|quadrant| quadrant.key())).map(str::to_owned).collect(),
        ),
        ("builder-kind", with(DocumentKind::ALL.iter().map(|kind| kind.key()).collect(), &[])),
        ("builder-trace", with(Trace::ALL.iter().map(|trace| trace.key()).collect(), &[])),
        ("builder-seems", with(Trace::ALL.iter().map(|trace| trace.key()).collect(), &[])),
        ("document-kind", with(DocumentKind::ALL.iter().map(|kind| kind.key()).collect(), &[])),
        ("document-title", with(DocumentKind::ALL.iter().map(|kind| kind.key()).collect(), &[])),
        ("ruling-gates", with(GateState::ALL.iter().map(|state| state.key()).collect(), &[])),
        ("piece", Piece::all().filter(|piece| !matches!(piece, Piece::Field(_))).map(|piece| piece.key().to_owned()).collect()),
        ("duplicate-why", with(vec!["same-title", "like-title", "same-code", "same-link", "same-system"], &[])),
        ("view-layout", with(Layout::ALL.iter().map(|layout| layout.key()).collect(), &[])),
        ("figure-kind", with(FigureKind::ALL.iter().map(|kind| kind.key()).collect(), &[])),
        ("figure-table", with(FigureKind::ALL.iter().map(|kind| kind.key()).collect(), &[])),
        ("format", with(Format::ALL.iter().map(|format| format.key()).collect(), &[])),
        ("format-short", with(Format::ALL.iter().map(|format| format.key()).collect(), &[])),
        ("format-help", with(Format::ALL.iter().map(|format| format.key()).collect(), &[])),
        ("call-preset", with(fyrfalt::model::call::Preset::ALL.iter().map(|preset| preset.key()).collect(), &[])),
        ("call-state", with(fyrfalt::model::call::CallState::ALL.iter().map(|state| state.key()).collect(), &[])),
        ("merge-error", variants("src/import/returned.rs", "ReturnedError", &[])),
        ("merge-flaw", with(fyrfalt::import::Flaw::ALL.iter().map(|flaw| flaw.key()).collect(), &[])),
    ]
}

fn record_kinds() -> Vec<String> {
    let id = uuid::Uuid::nil();
    let organisation = Organisation::unnamed(OrganisationId::from_uuid(id));
    let dataset = fyrfalt::model::DatasetId::from_uuid(organisation.id.as_uuid());
    let score = fyrfalt::model::CriterionId::new("V1").unwrap();
    let department = fyrfalt::model::DepartmentId::from_uuid(id);
    let all = [
        Key::Organisation,
        Key::Model(1),
        Key::Department(department),
        Key::Dataset(dataset),
        Key::Score(dataset, score),
        Key::Gate(dataset, GateId::Secrecy),
        Key::Override(dataset),
        Key::Checklist(1),
        Key::Adopted(dataset),
        Key::Item(dataset, fyrfalt::model::ItemId::new("I01").unwrap()),
        Key::Outcome(dataset),
        Key::Decision(fyrfalt::model::DecisionId::from_uuid(id)),
        Key::Snapshot(fyrfalt::model::SnapshotId::from_uuid(id)),
        Key::Demand(fyrfalt::model::DemandId::from_uuid(id)),
        Key::View(fyrfalt::model::ViewId::from_uuid(id)),
        Key::Source(fyrfalt::model::SourceId::from_uuid(id)),
        Key::Starter(fyrfalt::model::StarterId::new("bathing-sites").unwrap()),
        Key::Call(fyrfalt::model::CallId::from_uuid(id)),
        Key::Distinct(dataset, dataset),
        Key::Successor(dataset),
        Key::Document(fyrfalt::model::DocumentId::from_uuid(id)),
        Key::Template(fyrfalt::model::TemplateId::from_uuid(id)),
    ];
    all.iter().map(|key| key.kind().to_owned()).collect()
}

/// Returns the variants of an enum as the source writes them, in kebab-case, but for those passed over.
fn variants(path: &str, name: &str, passed_over: &[&str]) -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let found = variants_in(&Source::new(path, &text), name);
    found.into_iter().filter(|variant| !passed_over.contains(&variant.as_str())).map(|variant| kebab(&variant)).collect()
}

fn variants_in(source: &Source, name: &str) -> Vec<String> {
    let opening = format!("pub enum {name} {{");
    let start = source.code.find(&opening).unwrap_or_else(|| panic!("{} has no {opening}", source.path)) + opening.len();
    let (mut depth, mut is_start, mut variants) = (0, true, Vec::new());
    for (at, c) in source.code[start..].char_indices() {
        match c {
            '{' | '(' | '[' => depth += 1,
            '}' if depth == 0 => break,
            '}' | ')' | ']' => depth -= 1,
            ',' if depth == 0 => is_start = true,
            c if depth == 0 && is_start && c.is_ascii_uppercase() => {
                variants.push(source.code[start + at..].chars().take_while(|c| c.is_alphanumeric()).collect());
                is_start = false;
            }
            _ => {}
        }
    }
    variants
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.push(c.to_ascii_lowercase());
    }
    kebab
}

/// The messages of one language: the file each stands in, and its variables.
type Messages = BTreeMap<String, (String, BTreeSet<String>)>;

fn messages(locale: Locale) -> Messages {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/lang").join(locale.code());
    let mut messages = Messages::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        for (id, variables) in read_messages(&fs::read_to_string(&path).unwrap()) {
            let twice = messages.insert(id.clone(), (file.clone(), variables));
            assert!(twice.is_none(), "{}/{file}: `{id}` stands in {} too", locale.code(), twice.unwrap().0);
        }
    }
    messages
}

fn read_messages(ftl: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut messages: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in ftl.lines().filter(|line| !line.starts_with('#')) {
        if let (true, Some((id, _))) = (line.starts_with(|c: char| c.is_ascii_alphabetic()), line.split_once('=')) {
            messages.push((id.trim().to_owned(), BTreeSet::new()));
        }
        if let Some((_, variables)) = messages.last_mut() {
            let names = line.split('$').skip(1).map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect());
            variables.extend(names);
        }
    }
    messages
}

#[test]
fn the_languages_say_the_same() {
    let swedish = messages(Locale::Sv);
    assert!(swedish.len() > 100, "only {} messages were found", swedish.len());
    for locale in [Locale::Da, Locale::En] {
        let other = messages(locale);
        for (id, said) in &swedish {
            let found = other.get(id).unwrap_or_else(|| panic!("{}: `{id}` of {} is missing", locale.code(), said.0));
            assert_eq!(found, said, "{}: `{id}` stands in another file or has other variables than in Swedish", locale.code());
        }
        for id in other.keys() {
            assert!(swedish.contains_key(id), "{}: `{id}` is not said in Swedish", locale.code());
        }
    }
}

#[test]
fn every_file_is_in_the_catalogue() {
    for locale in Locale::ALL {
        let text = Text::new(locale);
        for (id, (file, _)) in messages(locale) {
            assert!(text.has(&id), "{}/{file}: `{id}` cannot be shown: is the file in src/text/catalogue.rs, and is the message whole?", locale.code());
        }
    }
}

#[test]
fn every_member_of_a_family_is_said_and_no_other() {
    let said = messages(Locale::Sv);
    let families = families();
    for (family, members) in &families {
        let wanted: BTreeSet<String> = members.iter().map(|member| key(family, member)).collect();
        for id in &wanted {
            assert!(said.contains_key(id), "`{id}` is missing: say it in assets/lang");
        }
        let prefix = format!("{family}-");
        let narrower = |id: &str| families.iter().any(|(other, _)| other.len() > family.len() && id.starts_with(&format!("{other}-")));
        for id in said.keys().filter(|id| id.starts_with(&prefix) && !narrower(id)) {
            assert!(wanted.contains(id), "`{id}` is said but no {family} is called so");
        }
    }
}

/// Returns the ids that the code asks for, with where: `text.get("…")`, `.with("…"` and `.of("…", "…")`.
fn asked(source: &Source) -> Vec<(usize, String)> {
    let mut asked = Vec::new();
    for (index, literal) in source.literals.iter().enumerate() {
        let before = source.before(literal.at);
        let is_get = before.strip_suffix(".get(").is_some_and(|receiver| last_name(receiver.trim_end_matches("()")) == "text");
        if is_get || before.ends_with(".with(") {
            asked.push((literal.line, literal.value.clone()));
        } else if before.ends_with(".of(") {
            let end = literal.at + source.text[literal.at..].find(',').unwrap_or_default() + 1;
            let member = source.literals.get(index + 1).filter(|next| source.code[end..next.at].trim().is_empty());
            asked.extend(member.map(|member| (literal.line, key(&literal.value, &member.value))));
        }
    }
    asked
}

#[test]
fn what_the_code_asks_for_exists() {
    let said = messages(Locale::Sv);
    for source in read_all("src") {
        for (line, id) in asked(&source) {
            assert!(said.contains_key(&id), "{}:{line}: no message is called `{id}`", source.path);
        }
    }
}

#[test]
fn no_message_is_unused() {
    let sources = read_all("src");
    let mut used: BTreeSet<String> = sources.iter().flat_map(|source| source.literals.iter().map(|literal| literal.value.clone())).collect();
    used.extend(sources.iter().flat_map(asked).map(|(_, id)| id));
    used.extend(families().iter().flat_map(|(family, members)| members.iter().map(|member| key(family, member))));
    used.extend(AWAITED.iter().map(|id| (*id).to_owned()));
    let unused: Vec<String> = messages(Locale::Sv).into_iter().filter(|(id, _)| !used.contains(id)).map(|(id, (file, _))| format!("{file}: {id}")).collect();
    assert!(unused.is_empty(), "nobody says these; use them, or add their family to families():\n{}", unused.join("\n"));
}

#[test]
fn what_is_awaited_exists() {
    let said = messages(Locale::Sv);
    for id in AWAITED {
        assert!(said.contains_key(*id), "`{id}` is awaited but not said: take it out of AWAITED");
    }
}

/// Returns the texts of a file that look like words for people.
fn words_for_people(source: &Source) -> Vec<(usize, &str)> {
    let is_allowed = ALLOWED_FILES.iter().any(|(path, _)| source.path.starts_with(path));
    let speaks = SPEAKING.contains(&source.room()) && !is_allowed;
    let literals = source.literals.iter().filter(|_| speaks);
    literals.filter(|literal| is_for_people(source, literal.at, &literal.value)).map(|literal| (literal.line, literal.value.as_str())).collect()
}

fn is_for_people(source: &Source, at: usize, value: &str) -> bool {
    let enclosing = source.enclosing(at);
    let before = source.before(at);
    let is_name = before.ends_with('b') && last_name(before) == "b" || NAMING.iter().any(|call| before.ends_with(call));
    if is_name || enclosing.iter().any(|name| MUTE.contains(name)) {
        return false;
    }
    let plain = without_markup(&without_placeholders(value));
    let is_word = |word: &str| word.split(|c: char| !c.is_alphabetic()).any(|run| run.chars().count() >= 2);
    let is_shown = enclosing.first().is_some_and(|name| SHOWING.contains(name));
    let has_letters_of_its_own = plain.chars().any(|c| !c.is_ascii() && c.is_alphabetic());
    let has_words = plain.contains(' ') && plain.split_whitespace().any(is_word);
    has_letters_of_its_own || has_words || (is_shown && plain.split_whitespace().any(is_word))
}

fn without_placeholders(value: &str) -> String {
    let mut depth = 0;
    let keep = |c: &char| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => return depth == 0,
        }
        false
    };
    value.chars().filter(keep).collect()
}

/// Takes out tags, and pieces of tags that begin or end in the middle.
fn without_markup(value: &str) -> String {
    if value.contains("=\"") || value.contains("='") || value.contains("=\\\"") {
        return String::new();
    }
    let mut plain = String::new();
    let mut rest = value;
    while let Some((before, tag)) = rest.split_once('<') {
        plain.push_str(before);
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    plain + rest
}

#[test]
fn no_words_for_people_stand_in_the_code() {
    let sources = read_all("src");
    let mut found = Vec::new();
    for source in &sources {
        for (line, value) in words_for_people(source) {
            if !ALLOWED.iter().any(|(path, text, _)| *path == source.path && *text == value) {
                found.push(format!("{}:{line}: {value:?}", source.path));
            }
        }
    }
    assert!(found.is_empty(), "say these in assets/lang, or tell in ALLOWED why not:\n{}", found.join("\n"));
    for (path, text, _) in ALLOWED {
        let is_there = sources.iter().filter(|source| source.path == *path).all(|source| source.literals.iter().any(|literal| literal.value == *text));
        assert!(is_there, "{path} no longer says {text:?}: take it out of ALLOWED");
    }
}

#[test]
fn words_in_the_code_are_seen() {
    let found = |code: &str| words_for_people(&Source::new("src/ui/a.rs", code)).len();
    assert_eq!(found(r#"ui.label("Open a file");"#), 1);
    assert_eq!(found(r#"let a = "Åtgärd";"#), 1);
    assert_eq!(found(r#"let a = format!("{count} of {total}");"#), 1);
    assert_eq!(found(r#"ui.button("Save")"#), 1);
    assert_eq!(found(r#"w.write("<p class>Two words</p>")"#), 1);

    assert_eq!(found(r#"text.get("open-file"); ui.label(text.get("open"));"#), 0);
    assert_eq!(found(r#"a.expect("the list was checked above"); debug_assert!(b, "no such row {c}");"#), 0);
    assert_eq!(found(r#"#[error("not a file")] struct A; #[expect(x, reason = "shown once")] fn f() {}"#), 0);
    assert_eq!(found(r#"Panel::top("view header"); Id::new("a name"); let a = (b"SQLite format", "x");"#), 0);
    assert_eq!(found(r#"let a = ("%Y-%m-%d %H:%M", "{a} {b}", " – ", "a b", "<w:p w:a=\"b\">", "</w:p> <w:p>");"#), 0);
    assert_eq!(found("// \"Open a file\"\n#[cfg(test)] mod tests { fn f() { g(\"Öppna en fil\") } }"), 0);
    assert_eq!(words_for_people(&Source::new("src/store/a.rs", "\"select a from b\"")).len(), 0);
}

#[test]
fn what_is_asked_for_is_seen() {
    let source = Source::new(
        "src/ui/a.rs",
        r#"cx.text.get("a"); text().get("b"); map.get("c"); text.with("d", &[("e", f)]); text.of("g", "h_i"); text.of("j", k.key());"#,
    );
    let asked: Vec<String> = asked(&source).into_iter().map(|(_, id)| id).collect();
    assert_eq!(asked, ["a", "b", "d", "g-h-i"]);
}

#[test]
fn messages_and_variants_are_read() {
    let read = read_messages("# a = b\nfirst = x { $one }\n    and { $two }\n\nsecond = { $n ->\n    [one] a\n   *[other] b = c\n}\n");
    assert_eq!(read.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["first", "second"]);
    assert_eq!(read[0].1.iter().map(String::as_str).collect::<Vec<_>>(), ["one", "two"]);
    let source = Source::new("src/a.rs", "pub enum E {\n    /// Doc, Doc.\n    #[error(\"A\")]\n    OneThing(Other, X),\n    Two { found: U },\n    Three,\n}");
    assert_eq!(variants_in(&source, "E"), ["OneThing", "Two", "Three"]);
    assert_eq!(kebab("OneThing"), "one-thing");
}
