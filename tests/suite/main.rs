//! The one integration binary: a file per capability, all linked once.
//!
//! Nothing is tested here but that no file is forgotten.

#![expect(clippy::unwrap_used, reason = "a helper that fails here fails a test, as it should")]

mod architecture;
mod blocks_screen;
mod call_screen;
mod checklist_screen;
mod cli;
mod cli_call;
mod cli_checklist;
mod cli_demand;
mod cli_documents;
mod cli_documents_past;
mod cli_duplicates;
mod cli_history;
mod cli_import;
mod cli_list;
mod cli_priority;
mod cli_process;
mod cli_starter;
mod cli_template;
mod cli_verify;
mod dataset_screen;
mod datasets_screen;
mod dates;
mod decisions_screen;
mod demand_screen;
mod dialogs;
mod documents;
mod documents_book;
mod documents_public;
mod documents_true;
mod duplicates_screen;
mod export;
mod export_html;
mod export_pdf;
mod figures;
mod filter_laws;
mod gates_screen;
mod grid_focus;
mod grid_screen;
mod history_screen;
mod idle;
mod images;
mod import;
mod import_again;
mod import_apart;
mod import_choices;
mod import_edited;
mod import_hostile;
mod import_lists;
mod import_reading;
mod import_screen;
mod import_values;
mod import_wizard;
mod laws;
mod laws_calls;
mod laws_lists;
mod laws_past;
mod leaving;
mod maintenance_screen;
mod matrix_drag;
mod matrix_screen;
mod matrix_view;
mod messages;
mod overview_numbers;
mod overview_screen;
mod process_screen;
mod ranking_laws;
mod ranking_screen;
mod ready;
mod refusing;
mod reports_kept;
mod reports_public;
mod reports_screen;
mod returned;
mod round_trip;
mod run_screen;
mod scoring_model_screen;
mod screens;
mod settings_screen;
mod shell;
mod source;
mod starter_screen;
mod template_corpus;
mod template_default;
mod template_hostile;
mod template_screen;
mod views_screen;
mod welcome_screen;
mod what_if_screen;
mod window;
mod workbook;
mod workbook_back;

#[test]
fn no_file_of_the_suite_is_forgotten() {
    let main = include_str!("main.rs");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        let stem = path.file_stem().unwrap().to_str().unwrap();
        if is_rust && stem != "main" {
            assert!(main.lines().any(|line| line.trim() == format!("mod {stem};")), "tests/suite/{stem}.rs is not declared in main.rs: add `mod {stem};`");
        }
    }
}
