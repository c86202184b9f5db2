//! The program: arguments become a headless job or a window. Nothing else exits the process.
//!
//! What the arguments mean is understood in `cli`; how a window comes about is known to `ui`.

use std::io::{BufWriter, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use fyrfalt::cli::{self, Next, Renderer, Window};
use fyrfalt::text::Text;
use fyrfalt::ui::{self, RendererChoice, Start};

fn main() -> ExitCode {
    let args = std::env::args_os().skip(1);
    let headless = || cli::run(args, &mut BufWriter::new(std::io::stdout().lock()), &mut std::io::stderr().lock());
    match catch_unwind(AssertUnwindSafe(headless)) {
        Ok(Next::Exit(code)) => ExitCode::from(code),
        Ok(Next::Window(window)) => open_window(window),
        Err(_) => ExitCode::from(cli::UNEXPECTED),
    }
}

fn open_window(window: Window) -> ExitCode {
    let Window { file, renderer, locale } = window;
    let renderer = renderer.map(|renderer| match renderer {
        Renderer::Auto => RendererChoice::Auto,
        Renderer::Wgpu => RendererChoice::Wgpu,
        Renderer::Glow => RendererChoice::Glow,
    });
    match ui::run(&Start { file, renderer, locale }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(no_window) => {
            let text = Text::new(cli::locale(locale));
            let sentence = text.with("no-window", &[("detail", no_window.tried.join("; ").into())]);
            // Nobody may be reading; the code tells all the same.
            writeln!(std::io::stderr(), "{sentence}").ok();
            ExitCode::from(cli::NO_WINDOW)
        }
    }
}
