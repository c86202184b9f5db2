//! Starting the window: one renderer after the other until one works, and a plain word when none does.
//!
//! wgpu and glow are both compiled in. A renderer that died before its first frame is left out at the next start.

use std::path::{Path, PathBuf};

use eframe::egui::{IconData, ViewportBuilder};
use eframe::{NativeOptions, Renderer};

use super::App;
use super::action::Action;
use super::settings::{RendererChoice, Settings, folder};
use crate::text::{Locale, Text};

/// The id that desktops know the window by.
pub const APP_ID: &str = "se.fyrfalt.Fyrfalt";

/// How to start.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// An inventory to open.
    pub file: Option<PathBuf>,
    /// The renderer that was asked for on the command line.
    pub renderer: Option<RendererChoice>,
    /// The language that was asked for on the command line.
    pub locale: Option<Locale>,
}

/// No renderer could open a window.
#[derive(Debug, thiserror::Error)]
#[error("no window: {}", tried.join("; "))]
pub struct NoWindow {
    /// What each renderer that was tried said.
    pub tried: Vec<String>,
}

/// Opens the window and returns when it is closed.
pub fn run(start: &Start) -> Result<(), NoWindow> {
    let mut settings = Settings::load();
    if let Some(locale) = start.locale {
        locale.code().clone_into(&mut settings.language);
    }
    let wanted = start.renderer.or_else(from_environment).unwrap_or(settings.renderer);
    let text = Text::new(settings.locale());
    let mut tried = Vec::new();
    if !has_display() {
        tried.push(text.get("no-display").to_owned());
        return Err(NoWindow { tried });
    }
    for renderer in order(wanted) {
        let marker = Marker::new(renderer);
        if wanted == RendererChoice::Auto && marker.is_set() {
            marker.clear();
            tried.push(text.with("renderer-skipped", &[("renderer", renderer.to_string().into())]));
            continue;
        }
        marker.set();
        let outcome = run_with(renderer, start, settings.clone(), marker.clone());
        marker.clear();
        match outcome {
            Ok(()) => return Ok(()),
            // What the window system says of itself is for developers; that there is none to speak of is for people.
            Err(eframe::Error::WinitEventLoop(_)) => tried.push(text.get("no-display").to_owned()),
            Err(error) => tried.push(format!("{renderer}: {error}")),
        }
    }
    let no_window = NoWindow { tried };
    tell_without_window(&no_window, &text);
    Err(no_window)
}

fn from_environment() -> Option<RendererChoice> {
    match std::env::var("FYRFALT_RENDERER").ok()?.as_str() {
        "wgpu" => Some(RendererChoice::Wgpu),
        "glow" => Some(RendererChoice::Glow),
        _ => None,
    }
}

/// On Linux a window needs a display server; asking for one without it would end the process.
fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") || is_set("WAYLAND_SOCKET")
}

/// Software OpenGL is several times faster than software Vulkan, so Linux begins with glow; elsewhere wgpu knows more machines.
fn order(choice: RendererChoice) -> Vec<Renderer> {
    match choice {
        RendererChoice::Wgpu => vec![Renderer::Wgpu],
        RendererChoice::Glow => vec![Renderer::Glow],
        RendererChoice::Auto if cfg!(target_os = "linux") => vec![Renderer::Glow, Renderer::Wgpu],
        RendererChoice::Auto => vec![Renderer::Wgpu, Renderer::Glow],
    }
}

fn run_with(renderer: Renderer, start: &Start, settings: Settings, marker: Marker) -> eframe::Result {
    let viewport = ViewportBuilder::default()
        .with_title(super::theme::PROGRAM)
        .with_app_id(APP_ID)
        .with_inner_size(super::theme::size::WINDOW)
        .with_min_inner_size(super::theme::size::WINDOW_MIN)
        .with_icon(icon());
    let mut options = NativeOptions { viewport, renderer, ..NativeOptions::default() };
    if let eframe::egui_wgpu::WgpuSetup::CreateNew(setup) = &mut options.wgpu_options.wgpu_setup {
        setup.power_preference = eframe::wgpu::PowerPreference::LowPower;
    }
    let file = start.file.clone();
    eframe::run_native(
        super::theme::PROGRAM,
        options,
        Box::new(move |cc| {
            let mut app = App::new(&cc.egui_ctx, settings);
            let (name, is_slow) = describe(cc);
            app.set_renderer(name, is_slow || is_remote());
            app.ask_first(file.map(Action::OpenFile), move || marker.clear());
            Ok(Box::new(app))
        }),
    )
}

/// Names what draws the window, and tells whether it is a processor doing a graphics card's work.
fn describe(cc: &eframe::CreationContext<'_>) -> (String, bool) {
    if let Some(state) = &cc.wgpu_render_state {
        let info = state.adapter.get_info();
        return (format!("wgpu, {:?}, {}", info.backend, info.name), info.device_type == eframe::wgpu::DeviceType::Cpu);
    }
    if let Some(gl) = &cc.gl {
        use eframe::glow::HasContext as _;
        let version = gl.version();
        return (format!("glow, OpenGL {}.{} {}", version.major, version.minor, version.vendor_info), !has_graphics_card());
    }
    (String::new(), false)
}

/// On Linux a graphics card has a render node; without one, OpenGL is drawn by the processor. Elsewhere that is not asked.
fn has_graphics_card() -> bool {
    let is_render_node = |entry: std::io::Result<std::fs::DirEntry>| entry.is_ok_and(|entry| entry.file_name().to_string_lossy().starts_with("renderD"));
    !cfg!(target_os = "linux") || std::fs::read_dir("/dev/dri").is_ok_and(|mut entries| entries.any(is_render_node))
}

/// A session from another machine is best kept calm.
fn is_remote() -> bool {
    std::env::var("SESSIONNAME").is_ok_and(|name| name.starts_with("RDP-") || name.starts_with("ICA-")) || std::env::var_os("SSH_CONNECTION").is_some()
}

fn icon() -> IconData {
    let png = include_bytes!("../../assets/icon/fyrfalt-256.png");
    image::load_from_memory(png).map_or_else(
        |_| IconData::default(),
        |image| {
            let image = image.into_rgba8();
            IconData { width: image.width(), height: image.height(), rgba: image.into_raw() }
        },
    )
}

/// Says in the system's own message box that no window could be opened, where there can be one.
fn tell_without_window(no_window: &NoWindow, text: &Text) {
    let detail = no_window.tried.join("\n");
    if !cfg!(target_os = "linux") {
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title(super::theme::PROGRAM)
            .set_description(text.with("no-window", &[("detail", detail.into())]))
            .show();
    }
}

/// A file that stands while a renderer has not yet painted its first frame.
#[derive(Debug, Clone)]
struct Marker(Option<PathBuf>);

impl Marker {
    fn new(renderer: Renderer) -> Self {
        Self(folder().map(|folder| folder.join(format!("starting-{renderer}"))))
    }

    fn is_set(&self) -> bool {
        self.0.as_deref().is_some_and(Path::exists)
    }

    fn set(&self) {
        if let Some(path) = &self.0 {
            path.parent().map(std::fs::create_dir_all);
            std::fs::write(path, "").ok();
        }
    }

    fn clear(&self) {
        if let Some(path) = &self.0 {
            std::fs::remove_file(path).ok();
        }
    }
}
