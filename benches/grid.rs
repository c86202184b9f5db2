//! How long a frame of the grid takes at 1,000, 10,000 and 100,000 datasets, and one of the board at 5,000, beside an empty frame.
//!
//! The aim is that the number of datasets makes no difference: only the rows and cards in sight are laid out.

use std::time::Duration;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use eframe::egui::{Context, RawInput, Rect, Ui, pos2, vec2};
use fyrfalt::command::{Command, NewDataset};
use fyrfalt::model::{DatasetId, Language, ScoringModel};
use fyrfalt::session::{Session, new_uuid};
use fyrfalt::ui::App;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::settings::Settings;

fn frame(ctx: &Context, mut draw: impl FnMut(&mut Ui)) {
    let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(1366.0, 768.0));
    let input = RawInput { screen_rect: Some(screen), ..RawInput::default() };
    let mut output = ctx.run_ui(input, |ui| draw(ui));
    output.textures_delta.clear();
    std::hint::black_box(ctx.tessellate(output.shapes, output.pixels_per_point));
}

fn opened(count: usize, place: Place, folder: &tempfile::TempDir) -> (Context, App) {
    let model = ScoringModel::standard();
    let organisation = fyrfalt::example::build(Language::Sv, &model, fyrfalt::example::WRITTEN_FOR, &mut new_uuid).organisation;
    let mut session = Session::create(&folder.path().join(format!("{place:?}-{count}.fyrfalt")), "bench", || {}).expect("a new file");
    session.run(&Command::CreateInventory(organisation, Box::new(model)), None).expect("a new inventory");
    let new =
        |number: usize| NewDataset { id: DatasetId::from_uuid(new_uuid()), title: format!("Datamängd {}", number * 7919 % count), language: Language::Sv };
    session.run(&Command::AddDatasets((0..count).map(new).collect()), None).expect("new datasets");
    session.settle();
    let ctx = Context::default();
    let mut app = App::new(&ctx, Settings { is_calm: true, ..Settings::default() });
    app.show(session);
    app.ask(Action::Go(place));
    let shown = |app: &App| app.document().map_or(0, |document| document.screens.datasets.shown().max(document.screens.process.shown()));
    // Until the list has been sorted in the background.
    while shown(&app) < count {
        frame(&ctx, |ui| app.frame(ui));
        std::thread::sleep(Duration::from_millis(20));
    }
    (ctx, app)
}

fn grid(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut group = criterion.benchmark_group("grid");
    let empty = Context::default();
    group.bench_function("empty frame", |bencher| bencher.iter(|| frame(&empty, |_| {})));
    for count in [1_000, 10_000, 100_000] {
        let (ctx, mut app) = opened(count, Place::Datasets, &folder);
        group.bench_with_input(BenchmarkId::from_parameter(count), &count, |bencher, _| bencher.iter(|| frame(&ctx, |ui| app.frame(ui))));
        let middle = app.document().and_then(|document| document.session.inventory().datasets().nth(count / 2).map(|dataset| dataset.id()));
        app.ask(Action::Select(middle));
        frame(&ctx, |ui| app.frame(ui));
        group.bench_with_input(BenchmarkId::new("cursor", count), &count, |bencher, _| bencher.iter(|| frame(&ctx, |ui| app.frame(ui))));
    }
    group.finish();
}

fn board(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let (ctx, mut app) = opened(5_000, Place::Process, &folder);
    criterion.bench_function("board/5000", |bencher| bencher.iter(|| frame(&ctx, |ui| app.frame(ui))));
}

criterion_group!(benches, grid, board);
criterion_main!(benches);
