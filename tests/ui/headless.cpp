#include "tests/ui/headless.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "game/client/compat.h"

namespace drops::client {
namespace {

std::string at(const Rect& r) {
  const auto n = [](float v) { return std::to_string(std::lround(v)); };
  return " at " + n(r.min.x) + "," + n(r.min.y) + " .. " + n(r.max.x) + "," + n(r.max.y);
}
std::string called(const Node& node) {
  return std::string(name_of(node.role)) + " '" + (node.id.empty() ? node.label : node.id) + "'" + at(node.rect);
}
std::string called(const TextRun& run) {
  return "text '" + run.text + "'" + at(run.rect);
}

// Two that share more than a hair.
bool cover(const Rect& a, const Rect& b, float slack) {
  const Rect both = a.cut_to(b);
  return both.width() > slack && both.height() > slack;
}

// Within what it is seen through; above and below counts only where nothing scrolls.
bool within(const Rect& rect, const Rect& clip, bool scrolls) {
  constexpr float kSlack = 1.5F;
  if (rect.min.x < clip.min.x - kSlack || rect.max.x > clip.max.x + kSlack) return false;
  return scrolls || (rect.min.y >= clip.min.y - kSlack && rect.max.y <= clip.max.y + kSlack);
}

}  // namespace

Headless::Headless(std::function<void(Ui&)> build, Screen screen)
    : build_(std::move(build)), screen_(screen), context_(ImGui::CreateContext(fonts_.atlas())) {
  ImGui::SetCurrentContext(context_);
  ImGui::GetIO().IniFilename = nullptr;
  compat::map_keys_without_backend();
  compat::mouse_at({-1000, -1000});
  frames();
}

Headless::~Headless() {
  ImGui::SetCurrentContext(context_);
  ImGui::DestroyContext(context_);
}

void Headless::frame() {
  ImGui::SetCurrentContext(context_);
  const Vec2 size{screen_.width, screen_.height};
  const Theme theme = theme_for(screen_.look, size);
  if (fonts_.stale(theme)) {
    fonts_.bake(theme);
    fonts_.atlas()->SetTexID(ImTextureID{});
  }
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = compat::im(size);
  io.DeltaTime = 1.0F / 60;
  ImGui::NewFrame();
  ui_.begin({.size = size, .time = time_, .theme = theme, .presses = std::exchange(presses_, {})});
  build_(ui_);
  ui_.end();
  ImGui::Render();
  time_ += 1.0 / 60;
}

void Headless::frames(int count) {
  for (int i = 0; i < count; ++i) frame();
}

void Headless::pass(double seconds) {
  time_ += seconds;
  frame();
}

void Headless::resize(Screen screen) {
  screen_ = screen;
  frames();
}

bool Headless::hover(std::string_view id) {
  const Node* found = tree().find(id);
  if (found == nullptr) return false;
  if (!found->clip.contains(found->rect, 0)) {
    ui_.scroll_to(id);
    frames(4);
    found = tree().find(id);
    if (found == nullptr) return false;
  }
  const Vec2 middle = found->rect.cut_to(found->clip).center();
  if (!found->clip.contains(middle)) return false;
  compat::mouse_at(middle);
  frames(2);
  return true;
}

bool Headless::click(std::string_view id) {
  if (!hover(id)) return false;
  compat::mouse_button(0, true);
  frames(2);
  compat::mouse_button(0, false);
  frames(3);
  return true;
}

void Headless::wheel(float lines) {
  compat::mouse_wheel(lines);
  frames(3);
}

void Headless::press(Key key, int code, bool shift) {
  ImGui::SetCurrentContext(context_);  // another window may have been drawn last
  presses_.push_back({.key = key, .code = code, .shift = shift});
  if (key == Key::kEnter || key == Key::kEscape) {  // fields hear these from the library
    const ImGuiKey editing = key == Key::kEnter ? ImGuiKey_Enter : ImGuiKey_Escape;
    compat::editing_key(editing, true);
    frame();
    compat::editing_key(editing, false);
  }
  frames(3);
}

void Headless::type(std::string_view utf8) {
  ImGui::SetCurrentContext(context_);
  ImGui::GetIO().AddInputCharactersUTF8(std::string(utf8).c_str());
  frames(4);
}

void Headless::backspace() {
  ImGui::SetCurrentContext(context_);
  compat::editing_key(ImGuiKey_Backspace, true);
  frames(2);
  compat::editing_key(ImGuiKey_Backspace, false);
  frames(2);
}

const Node& Headless::node(std::string_view id) const {
  const Node* found = tree().find(id);
  INFO("no widget '" << id << "'");
  REQUIRE(found != nullptr);
  return *found;
}

bool Headless::shows(std::string_view text) const {
  for (const TextRun& run : tree().texts()) {
    if (run.text.find(text) != std::string::npos) return true;
  }
  return false;
}

std::uint64_t Headless::drawing() const {
  ImGui::SetCurrentContext(context_);
  std::uint64_t hash = 1469598103934665603ULL;
  const auto add = [&hash](std::uint64_t value) { hash = (hash ^ value) * 1099511628211ULL; };
  const ImDrawData* data = ImGui::GetDrawData();
  for (int i = 0; i < data->CmdListsCount; ++i) {
    for (const ImDrawVert& vertex : data->CmdLists[i]->VtxBuffer) {
      add(static_cast<std::uint64_t>(std::lround(vertex.pos.x * 4)));
      add(static_cast<std::uint64_t>(std::lround(vertex.pos.y * 4)));
      add(vertex.col);
    }
  }
  return hash;
}

std::vector<std::string> Headless::tab_order() {
  std::vector<std::string> order;
  for (std::size_t i = 0; i <= tree().nodes().size(); ++i) {
    press(Key::kTab);
    if (!order.empty() && focus() == order.front()) break;
    order.push_back(focus());
  }
  return order;
}

std::vector<std::string> Headless::out_of_bounds() const {
  std::vector<std::string> wrong;
  for (const Node& node : tree().nodes()) {
    if (!within(node.rect, node.clip, node.scrolls)) wrong.push_back(called(node) + " is out of " + at(node.clip));
  }
  return wrong;
}

std::vector<std::string> Headless::too_small() const {
  std::vector<std::string> wrong;
  const float least = theme_for(screen_.look, {screen_.width, screen_.height}).s(space::kTarget) - 0.6F;
  for (const Node& node : tree().nodes()) {
    if (!acts(node.role)) continue;
    if (node.rect.width() < least || node.rect.height() < least) wrong.push_back(called(node) + " is too small");
  }
  return wrong;
}

std::vector<std::string> Headless::overlaps() const {
  std::vector<std::string> wrong;
  const auto& texts = tree().texts();
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (std::size_t k = i + 1; k < texts.size(); ++k) {
      // What scrolls is seen in its clip alone; lines of text may come as near as their leading.
      const Rect a = texts[i].scrolls ? texts[i].rect.cut_to(texts[i].clip) : texts[i].rect;
      const Rect b = texts[k].scrolls ? texts[k].rect.cut_to(texts[k].clip) : texts[k].rect;
      if (texts[i].layer != texts[k].layer || a.empty() || b.empty()) continue;
      if (cover(a, b, 2.5F)) wrong.push_back(called(texts[i]) + " lies over " + called(texts[k]));
    }
  }
  const auto& nodes = tree().nodes();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    for (std::size_t k = i + 1; k < nodes.size(); ++k) {
      if (!acts(nodes[i].role) || !acts(nodes[k].role) || nodes[i].layer != nodes[k].layer) continue;
      const Rect a = nodes[i].rect.cut_to(nodes[i].clip);
      const Rect b = nodes[k].rect.cut_to(nodes[k].clip);
      if (!a.empty() && !b.empty() && cover(a, b, 0.5F))
        wrong.push_back(called(nodes[i]) + " lies over " + called(nodes[k]));
    }
  }
  return wrong;
}

std::vector<std::string> Headless::cut_texts() const {
  std::vector<std::string> wrong;
  for (const TextRun& run : tree().texts()) {
    if (run.shortened) wrong.push_back(called(run) + " is shortened");
    if (!within(run.rect, run.clip, run.scrolls)) wrong.push_back(called(run) + " is cut by" + at(run.clip));
  }
  return wrong;
}

std::vector<std::string> Headless::repeated_ids() const {
  std::vector<std::string> wrong;
  const auto& nodes = tree().nodes();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    for (std::size_t k = i + 1; k < nodes.size() && !nodes[i].id.empty(); ++k) {
      if (nodes[i].id == nodes[k].id) wrong.push_back("two widgets are called '" + nodes[i].id + "'");
    }
  }
  return wrong;
}

std::vector<std::string> Headless::everything_wrong() const {
  std::vector<std::string> all;
  for (const auto& some : {out_of_bounds(), too_small(), overlaps(), cut_texts(), repeated_ids()}) {
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

}  // namespace drops::client
