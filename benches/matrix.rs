//! How long one frame of the matrix takes: nothing happening, with 40 and with 500 points, beside the frame around an empty screen.
//!
//! The layout is kept from frame to frame, so this is painting alone; how long laying out takes is measured in `figure`.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use eframe::egui::{Context, Pos2, RawInput, Rect, Vec2};
use fyrfalt::command::score::{Answer, NewScore};
use fyrfalt::command::{Command, NewDataset, OrganisationDraft};
use fyrfalt::model::{DatasetId, Language, Level, Score, ScoringModel};
use fyrfalt::session::{Session, new_uuid};
use fyrfalt::ui::App;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::picker::ScriptedPicker;
use fyrfalt::ui::settings::Settings;

/// Makes an inventory with this many datasets, all with a place.
fn session(folder: &std::path::Path, count: u32) -> Session {
    let model = ScoringModel::standard();
    let criteria: Vec<_> = model.criteria.iter().map(|criterion| criterion.id).collect();
    let mut commands = vec![Command::CreateInventory(OrganisationDraft::default(), Box::new(model))];
    for number in 0..count {
        let id = DatasetId::from_uuid(new_uuid());
        commands.push(Command::AddDatasets(vec![NewDataset { id, title: format!("Datamängd nummer {number}"), language: Language::Sv }]));
        let level = |index: usize| Level::ALL[(number.wrapping_mul(2_654_435_761).rotate_left(3 * index as u32) % 5) as usize];
        let score = |(index, criterion): (usize, &_)| NewScore { criterion: *criterion, answer: Answer::Is(Score::Known(level(index))), reason: None };
        commands.push(Command::Score(id, criteria.iter().enumerate().map(score).collect()));
    }
    let path = folder.join(format!("{}.fyrfalt", commands.len()));
    let mut session = Session::create(&path, "karin", || {}).expect("a fresh folder can be written");
    session.run(&Command::Together(commands), None).expect("the commands are sound");
    session.settle();
    session
}

fn app(ctx: &Context, session: Session) -> App {
    let settings = Settings { language: "sv".to_owned(), is_calm: true, ..Settings::default() };
    let mut app = App::with_picker(ctx, settings, Box::new(ScriptedPicker::new(Vec::new())));
    app.show(session);
    app.ask(Action::Go(Place::Matrix));
    app
}

fn frame(ctx: &Context, app: &mut App) {
    let screen = Rect::from_min_size(Pos2::ZERO, Vec2::new(1366.0, 768.0));
    let mut output = ctx.run_ui(RawInput { screen_rect: Some(screen), ..RawInput::default() }, |ui| app.frame(ui));
    output.textures_delta.clear();
    black_box(ctx.tessellate(output.shapes, output.pixels_per_point));
}

fn matrix(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let mut group = criterion.benchmark_group("matrix-frame");
    for count in [0, 40, 500] {
        let ctx = Context::default();
        let mut app = app(&ctx, session(folder.path(), count));
        for _ in 0..5 {
            frame(&ctx, &mut app);
        }
        group.bench_function(BenchmarkId::from_parameter(count), |bencher| bencher.iter(|| frame(&ctx, &mut app)));
    }
    group.finish();
}

criterion_group!(benches, matrix);
criterion_main!(benches);
