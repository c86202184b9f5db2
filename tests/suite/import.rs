//! Lists from elsewhere: read, understood and planned without help, or refused with a clear error.
//!
//! The files that nobody here wrote lie outside the repository, in the folder that `FYRFALT_CORPUS` names.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fyrfalt::command::{Command, OrganisationDraft};
use fyrfalt::import::{Book, Limits, Mapping, Options, Plan, ReadError, Reading, Target, plan, read};
use fyrfalt::job::Progress;
use fyrfalt::model::{Field, Inventory, OrganisationId, ScoringModel};
use uuid::Uuid;

/// Makes ids that are new and the same in every run.
pub(super) fn ids() -> impl FnMut() -> Uuid {
    let mut last = 0_u128;
    move || {
        last += 1;
        Uuid::from_u128(last)
    }
}

pub(super) fn inventory() -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
    let model: ScoringModel = serde_json::from_str(include_str!("../../templates/scoring/standard.json")).unwrap();
    let draft = OrganisationDraft { name: "Exempelkommun".to_owned(), ..OrganisationDraft::default() };
    run(&mut inventory, &Command::CreateInventory(draft, Box::new(model)));
    inventory
}

pub(super) fn run(inventory: &mut Inventory, command: &Command) {
    let changes = command.plan(inventory).unwrap();
    inventory.apply(&changes).unwrap();
}

fn open(path: &Path) -> Result<Book, ReadError> {
    read(path, Options::default(), &Limits::default(), &Progress::unwatched())
}

struct Imported {
    reading: Reading,
    mapping: Mapping,
    plan: Plan,
}

fn import(book: &Book, inventory: &Inventory) -> Imported {
    let reading = Reading::of(book).unwrap();
    let mapping = Mapping::guess(&reading, inventory);
    let plan = plan(&book.name, &reading, &mapping, inventory, &mut ids());
    let counts = plan.counts;
    assert_eq!(counts.read, counts.added + counts.merged + counts.refused, "{}", book.name);
    assert_eq!(counts.read, plan.rows.len(), "{}", book.name);
    assert_eq!(plan.import.rows.len(), counts.added + counts.merged, "{}", book.name);
    if counts.added > 0 {
        Command::Import(plan.import.clone()).plan(inventory).unwrap();
    }
    Imported { reading, mapping, plan }
}

fn becomes(imported: &Imported, field: Field) -> Option<&str> {
    let is_field = |target: Target| matches!(target, Target::Field(key) if key.field() == field);
    let index = imported.mapping.columns.iter().position(|assignment| is_field(assignment.target))?;
    Some(&imported.reading.columns[index].heading)
}

fn corpus(folder: &str) -> Option<Vec<PathBuf>> {
    let root = PathBuf::from(std::env::var_os("FYRFALT_CORPUS")?);
    let mut files: Vec<PathBuf> = std::fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    Some(files)
}

/// Writes one line of the table of what became of every file.
fn line(table: &mut String, path: &Path, imported: &Result<Imported, ReadError>, spent: Duration) {
    let name = path.file_name().unwrap().to_string_lossy();
    match imported {
        Err(error) => writeln!(table, "{name:45} {:>5} ms  {error}", spent.as_millis()).unwrap(),
        Ok(imported) => {
            let Imported { reading, mapping, plan } = imported;
            let mapped: Vec<String> = reading
                .columns
                .iter()
                .zip(&mapping.columns)
                .filter(|(_, assignment)| !matches!(assignment.target, Target::Note | Target::Skip))
                .map(|(column, assignment)| {
                    let target = match assignment.target {
                        Target::Field(key) => key.to_string(),
                        other => other.key().to_owned(),
                    };
                    format!("{}>{target}:{}", column.heading, assignment.confidence.key())
                })
                .collect();
            let counts = plan.counts;
            let header = reading.header.map_or_else(|| "-".to_owned(), |(first, last)| format!("{first}-{last}"));
            let shares = format!("{}={}+{}+{}", counts.read, counts.added, counts.merged, counts.refused);
            writeln!(table, "{name:45} {:>5} ms  {header:>6} {shares:>16} {}", spent.as_millis(), mapped.join(" ")).unwrap();
            writeln!(table, "{:>60} {:?}", "", plan.problems).unwrap();
        }
    }
}

#[test]
fn every_inventory_of_the_corpus_comes_in_unaided() {
    let Some(files) = corpus("inventories") else {
        eprintln!("skipped: FYRFALT_CORPUS names no folder");
        return;
    };
    let inventory = inventory();
    let mut table = String::new();
    for path in files {
        let start = Instant::now();
        let imported = open(&path).map(|book| import(&book, &inventory));
        line(&mut table, &path, &imported, start.elapsed());
        let name = path.file_name().unwrap().to_str().unwrap();
        match &imported {
            Ok(imported) => inventory_is_understood(name, imported),
            Err(error) => panic!("{name}: {error}"),
        }
    }
    eprintln!("{table}");
}

/// Checks what a person would see at once: the titles, and the columns that have an obvious meaning.
fn inventory_is_understood(name: &str, imported: &Imported) {
    let obvious: &[(Field, &str)] = match name {
        "baltimore_inventory_entire.xlsx" => &[(Field::Title, "title"), (Field::Description, "description"), (Field::Keywords, "keyword")],
        "datasf_field_definition_template.xlsx" => &[(Field::Title, "Field Name"), (Field::Description, "Field Description")],
        "dc_enterprise_inventory_2018-03-09.csv" => &[
            (Field::Title, "DATASETNAME"),
            (Field::Department, "AGENCYNAME"),
            (Field::Owner, "DATAOWNER"),
            (Field::Keywords, "KEYWORDS"),
            (Field::Frequency, "UPDATEINTERVALNAME"),
            (Field::Code, "EDI_ID"),
        ],
        "dc_retired_datasets.csv" => &[(Field::Title, "DATASETNAME"), (Field::Department, "AGENCYNAME")],
        "dk_kle_mapping.csv" => &[(Field::Title, "KLE niveau 3")],
        "pod_catalog_sample_extended.csv" => &[(Field::Title, "title"), (Field::Description, "description"), (Field::ContactEmail, "mbox")],
        "sandiego_inventory_2016.csv" => &[(Field::Title, "Description"), (Field::Issued, "DatePublished")],
        "us_federal_program_inventory_fy13.csv" => &[(Field::Title, "Program Name"), (Field::Department, "Agency Name")],
        _ => &[],
    };
    assert!(becomes(imported, Field::Title).is_some(), "{name}: no title");
    for (field, heading) in obvious {
        assert_eq!(becomes(imported, *field), Some(*heading), "{name}: {field:?}");
    }
    let read = match name {
        "baltimore_inventory_entire.xlsx" => 804,
        "datasf_field_definition_template.xlsx" => 0,
        "dc_enterprise_inventory_2018-03-09.csv" => 1_779,
        "us_federal_program_inventory_fy13.csv" => 1_554,
        _ => imported.plan.counts.read,
    };
    assert_eq!(imported.plan.counts.read, read, "{name}");
    assert_eq!(imported.plan.counts.refused, 0, "{name}");
}

#[test]
fn every_awkward_file_of_the_corpus_comes_in_or_says_why_not() {
    let Some(files) = corpus("awkward") else {
        eprintln!("skipped: FYRFALT_CORPUS names no folder");
        return;
    };
    let inventory = inventory();
    let mut table = String::new();
    for path in files {
        let start = Instant::now();
        let imported = open(&path).map(|book| import(&book, &inventory));
        line(&mut table, &path, &imported, start.elapsed());
        assert!(start.elapsed() < Duration::from_secs(5), "{}", path.display());
    }
    eprintln!("{table}");
}
