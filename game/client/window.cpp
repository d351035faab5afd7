#include "game/client/window.h"

#include <SDL.h>
#include <SDL_opengl.h>
#include <imgui_impl_opengl3.h>

#include "game/base/clock.h"
#include "game/client/compat.h"
#include "game/client/fonts.h"
#include "game/client/window_keys.h"

namespace drops::client {
namespace {

constexpr int kLeastWidth = 800;
constexpr int kLeastHeight = 500;

struct CloseWindow {
  void operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }
};
// SDL's parts in use; given back when the last window goes.
struct SdlUse {
  bool started = false;
  ~SdlUse() {
    if (started) SDL_QuitSubSystem(SDL_INIT_VIDEO);
  }
};
struct GlContext {
  SDL_GLContext handle = nullptr;
  ~GlContext() {
    if (handle != nullptr) SDL_GL_DeleteContext(handle);
  }
};
// The library's context with its two back ends, as far as they were started.
struct Library {
  ImGuiContext* context = nullptr;
  bool platform = false;
  bool renderer = false;
  ~Library() {
    if (context == nullptr) return;
    ImGui::SetCurrentContext(context);
    if (renderer) ImGui_ImplOpenGL3_Shutdown();
    if (platform) ImGui_ImplSDL2_Shutdown();
    ImGui::DestroyContext(context);
  }
};

void ask_for_gl() {
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_CORE);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
  SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 2);
  SDL_GL_SetAttribute(SDL_GL_DOUBLEBUFFER, 1);
  SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
  SDL_GL_SetAttribute(SDL_GL_STENCIL_SIZE, 0);
}

// Enough of its upper edge is on some screen to be seen and dragged.
bool can_be_reached(const Placement& place) {
  constexpr int kGrip = 80;
  const SDL_Rect edge{place.x, place.y, place.width, kGrip};
  for (int i = 0; i < SDL_GetNumVideoDisplays(); ++i) {
    SDL_Rect screen{};
    SDL_Rect both{};
    if (SDL_GetDisplayBounds(i, &screen) != 0 || SDL_IntersectRect(&screen, &edge, &both) == SDL_FALSE) continue;
    if (both.w >= kGrip && both.h >= kGrip / 2) return true;
  }
  return false;
}

// Where SDL is to put it: at its old place, or where the desk likes.
SDL_Rect first_place(const WindowOptions& options) {
  const Placement& old = options.placement;
  constexpr auto kAnywhere = static_cast<int>(SDL_WINDOWPOS_UNDEFINED);
  if (old.width < kLeastWidth || old.height < kLeastHeight)
    return {kAnywhere, kAnywhere, options.width, options.height};
  if (!can_be_reached(old)) return {kAnywhere, kAnywhere, old.width, old.height};
  return {old.x, old.y, old.width, old.height};
}

std::string sdl_says() {
  const std::string said = SDL_GetError();
  return said.empty() ? "SDL does not say why" : said;
}

}  // namespace

// In the order of building; taken down from the last to the first.
struct Window::Parts {
  SdlUse sdl;
  std::unique_ptr<SDL_Window, CloseWindow> window;
  GlContext gl;
  Fonts fonts;
  Library library;
  Ui ui{fonts};
  SteadyClock clock;
  Waker waker;
  Presses presses;
  long long drawn = 0;
  bool full_screen = false;
  Placement restored;  // where it stood when it was last neither maximised nor the whole screen
};

void Waker::wake() const {
  const std::uint32_t number = event_ ? event_->load() : 0;
  if (number == 0) return;
  SDL_Event event{};
  event.type = number;
  SDL_PushEvent(&event);
}

Window::Window(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Window::~Window() {
  if (parts_ && parts_->waker.event_) *parts_->waker.event_ = 0;
}

Waker Window::waker() const {
  return parts_->waker;
}

Placement Window::placement() const {
  SDL_Window* const window = parts_->window.get();
  Placement now = parts_->restored;
  const Uint32 flags = SDL_GetWindowFlags(window);
  now.maximized = (flags & SDL_WINDOW_MAXIMIZED) != 0;
  if (now.maximized || (flags & SDL_WINDOW_FULLSCREEN) != 0) return now;
  SDL_GetWindowPosition(window, &now.x, &now.y);
  SDL_GetWindowSize(window, &now.width, &now.height);
  return now;
}

Ui& Window::ui() {
  return parts_->ui;
}
long long Window::drawn() const {
  return parts_->drawn;
}
bool Window::full_screen() const {
  return parts_->full_screen;
}
std::optional<int> Window::other_display() const {
  const int mine = SDL_GetWindowDisplayIndex(parts_->window.get());
  if (mine < 0 || SDL_GetNumVideoDisplays() < 2) return std::nullopt;
  return mine == 0 ? 2 : 1;
}
const std::string& Window::notice() const {
  return parts_->fonts.notice();
}

Vec2 Window::pixels() const {
  int width = 0;
  int height = 0;
  SDL_GL_GetDrawableSize(parts_->window.get(), &width, &height);
  return {static_cast<float>(width), static_cast<float>(height)};
}

Result<std::unique_ptr<Window>> Window::open(const WindowOptions& options) {
  auto parts = std::make_unique<Parts>();
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
    return fail(Code::kUnavailable, "no window can be opened (" + sdl_says() + ")",
                "start it on a desk with a screen, or use drops-host without a window");
  }
  parts->sdl.started = true;
  ask_for_gl();
  Uint32 flags = SDL_WINDOW_OPENGL | SDL_WINDOW_RESIZABLE;
  if (options.hidden) flags |= SDL_WINDOW_HIDDEN;
  const bool there = options.display > 0 && options.display <= SDL_GetNumVideoDisplays();
  parts->full_screen = options.full_screen || there;
  if (parts->full_screen) flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
  if (options.placement.maximized) flags |= SDL_WINDOW_MAXIMIZED;
  SDL_Rect place = first_place(options);
  if (there)
    place.x = place.y = static_cast<int>(SDL_WINDOWPOS_CENTERED_DISPLAY(static_cast<Uint32>(options.display - 1)));
  parts->window.reset(SDL_CreateWindow(options.title.c_str(), place.x, place.y, place.w, place.h, flags));
  if (!parts->window) {
    return fail(Code::kUnavailable, "no window with OpenGL can be opened (" + sdl_says() + ")",
                "install libgl1-mesa-dri, libegl1 and libgl1, or the graphics driver of this machine");
  }
  parts->restored = options.placement;
  if (!options.hidden) SDL_SetWindowMinimumSize(parts->window.get(), kLeastWidth, kLeastHeight);
  parts->gl.handle = SDL_GL_CreateContext(parts->window.get());
  if (parts->gl.handle == nullptr) {
    return fail(Code::kUnavailable, "there is no OpenGL 3.2 here (" + sdl_says() + ")",
                "set LIBGL_ALWAYS_SOFTWARE=1, or install libgl1-mesa-dri");
  }
  SDL_GL_SetSwapInterval(1);
  parts->library.context = ImGui::CreateContext(parts->fonts.atlas());
  ImGui::SetCurrentContext(parts->library.context);
  ImGui::GetIO().IniFilename = nullptr;
  parts->library.platform = ImGui_ImplSDL2_InitForOpenGL(parts->window.get(), parts->gl.handle);
  parts->library.renderer = ImGui_ImplOpenGL3_Init("#version 150");
  if (!parts->library.platform || !parts->library.renderer) {
    return fail(Code::kUnavailable, "OpenGL did not start", "set LIBGL_ALWAYS_SOFTWARE=1");
  }
  const Uint32 event = SDL_RegisterEvents(1);
  parts->waker.event_ = std::make_shared<std::atomic<std::uint32_t>>(event == static_cast<Uint32>(-1) ? 0 : event);
  return std::unique_ptr<Window>(new Window(std::move(parts)));
}

void Window::draw(Frame& frame, double time, std::vector<unsigned char>* pixels) {
  Parts& parts = *parts_;
  ImGui::SetCurrentContext(parts.library.context);
  const Vec2 size = this->pixels();
  const Theme theme = theme_for(frame.look(), size);
  if (parts.fonts.stale(theme)) {
    parts.fonts.bake(theme);
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
  }
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplSDL2_NewFrame();
  ImGui::NewFrame();
  parts.ui.begin({.size = size, .time = time, .theme = theme, .presses = std::exchange(parts.presses, {})});
  frame.build(parts.ui);
  parts.ui.end();
  ImGui::Render();
  glViewport(0, 0, static_cast<GLsizei>(size.x), static_cast<GLsizei>(size.y));
  glClearColor(1, 1, 1, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  if (pixels != nullptr) {
    const auto width = static_cast<std::size_t>(size.x);
    const auto height = static_cast<std::size_t>(size.y);
    std::vector<unsigned char> upside_down(width * height * 3);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, static_cast<GLsizei>(width), static_cast<GLsizei>(height), GL_RGB, GL_UNSIGNED_BYTE,
                 upside_down.data());
    pixels->clear();
    for (std::size_t row = height; row-- > 0;) {
      const auto from = upside_down.begin() + static_cast<std::ptrdiff_t>(row * width * 3);
      pixels->insert(pixels->end(), from, from + static_cast<std::ptrdiff_t>(width * 3));
    }
  }
  SDL_GL_SwapWindow(parts.window.get());
  ++parts.drawn;
}

void Window::run(Frame& frame) {
  Parts& parts = *parts_;
  Pace pace;
  bool open = true;
  const auto take = [&](const SDL_Event& event) {
    pace.event_came();
    if (event.type == SDL_QUIT && frame.may_close()) open = false;
    if (event.type == SDL_WINDOWEVENT) parts.restored = placement();
    const std::optional<Press> press = press_of(event);
    if (press.has_value()) parts.presses.push_back(*press);
    // Tab walks our own focus: the library would send its caret elsewhere at the same time.
    const bool tab = (event.type == SDL_KEYDOWN || event.type == SDL_KEYUP) && event.key.keysym.sym == SDLK_TAB;
    if (!tab) ImGui_ImplSDL2_ProcessEvent(&event);
  };
  while (open && !frame.wants_quit()) {
    const int wait = pace.wait_ms(parts.clock.now_ms());
    SDL_Event event;
    int got = wait == 0 ? SDL_PollEvent(&event) : wait < 0 ? SDL_WaitEvent(&event) : SDL_WaitEventTimeout(&event, wait);
    while (got != 0) {
      take(event);
      got = SDL_PollEvent(&event);
    }
    if (!open) break;
    frame.update();
    if (frame.full_screen() != parts.full_screen) {
      parts.full_screen = !parts.full_screen;
      SDL_SetWindowFullscreen(parts.window.get(), parts.full_screen ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
    }
    draw(frame, static_cast<double>(parts.clock.now_ms()) / 1000.0);
    std::optional<int> wish = parts.ui.wanted_wake();
    const std::optional<int> own = frame.next_wake_ms();
    if (own.has_value()) wish = std::min(wish.value_or(*own), *own);
    if (parts.fonts.stale(theme_for(frame.look(), pixels()))) pace.event_came();
    pace.drew(parts.clock.now_ms(), wish);
  }
}

}  // namespace drops::client
