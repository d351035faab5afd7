#include "game/script/package.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

#include "game/base/text.h"
#include "game/plan/translate.h"

namespace drops::script {
namespace {

namespace fs = std::filesystem;

// What the path leads to in the end, links followed; empty where it leads nowhere.
fs::path real(const fs::path& path) {
  std::error_code error;
  auto found = fs::canonical(path, error);
  return error ? fs::path() : found;
}

bool within(const fs::path& path, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

// What could be included from these folders, by name.
std::vector<std::string> piece_names(std::initializer_list<fs::path> folders) {
  constexpr std::size_t kEnough = 1'000;
  std::vector<std::string> names;
  for (const fs::path& folder : folders) {
    std::error_code trouble;
    if (fs::is_symlink(folder, trouble)) continue;  // may lead anywhere
    for (fs::directory_iterator at(folder, trouble), end; !trouble && at != end && names.size() < kEnough;
         at.increment(trouble)) {
      std::string name = at->path().stem().string();
      if (at->path().extension() == ".lua" && check_piece_name(name)) names.push_back(std::move(name));
    }
  }
  return names;
}

}  // namespace

Outcome check_source(const std::string& name, std::string_view text) {
  if (text.size() > kMostSourceBytes) {
    return fail(Code::kLimit, fmt::format("{} is larger than {} kB", name, kMostSourceBytes >> 10),
                "a scenario is a text of some pages; give that file");
  }
  if (text.starts_with("\x1bLua")) {
    return fail(Code::kInvalid, fmt::format("{} is compiled Lua, not text", name), "give the source file");
  }
  const bool binary = std::ranges::any_of(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; });
  if (binary || !count_code_points(text)) {
    return fail(Code::kInvalid, fmt::format("{} is not a text file", name), "save it as plain text in UTF-8");
  }
  return {};
}

Result<std::string> read_source(const std::string& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) {
    return fail(Code::kNotFound, fmt::format("there is no file {}", path), "check the path");
  }
  std::ifstream file(path, std::ios::binary);
  std::string text(kMostSourceBytes + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (file.bad() || (!file.eof() && file.fail())) {
    return fail(Code::kUnavailable, fmt::format("{} cannot be read", path), "check its permissions");
  }
  text.resize(static_cast<std::size_t>(file.gcount()));
  if (auto fine = check_source(path, text); !fine) return pass_on(fine);
  return text;
}

bool is_texts_file(const fs::path& path) {
  const fs::path stem = path.stem();
  const std::string language = stem.extension().string();
  if (language.empty() || !plan::is_language(std::string_view(language).substr(1))) return false;
  std::error_code error;
  return fs::is_regular_file(path.parent_path() / stem.stem().concat(".lua"), error);
}

Package::Package(const std::string& path, std::string text) : scenario_(path), bytes_(text.size()) {
  sources_.push_back({path, std::move(text)});
}

Package Package::of_text(std::string name, std::string text) {
  Package package;
  package.bytes_ = text.size();
  package.sources_.push_back({std::move(name), std::move(text)});
  return package;
}

Result<std::uint32_t> Package::find(const std::string& name) {
  if (auto fine = check_piece_name(name); !fine) return pass_on(fine);
  for (std::size_t i = 1; i < sources_.size(); ++i) {
    if (sources_[i].kind == plan::Source::Kind::kPiece && sources_[i].word == name)
      return static_cast<std::uint32_t>(i);
  }
  const auto path = locate(name);
  if (!path) return tl::unexpected<Error>(path.error());
  if (real(*path) == real(scenario_)) return 0;
  auto text = read_source(path->string());
  if (!text) return pass_on(text);
  if (auto room = has_room(name, text->size()); !room) return pass_on(room);
  bytes_ += text->size();
  ++pieces_;
  sources_.push_back({path->string(), std::move(*text), plan::Source::Kind::kPiece, name});
  return static_cast<std::uint32_t>(sources_.size() - 1);
}

// A file must lie where it says it does: a link may not lead out of the folder that it stands in.
Result<fs::path> Package::look_in(std::span<const Folder> folders, const std::string& name) {
  for (const Folder& place : folders) {
    const fs::path path = (place.folder / (name + ".lua")).lexically_normal();
    const fs::path found = real(path);
    if (found.empty()) continue;
    const fs::path folder = real(place.folder);
    if (within(folder, place.around) && within(found, folder)) return path;
    return fail(Code::kRefused, fmt::format("'{}' lies elsewhere", name));
  }
  return fs::path();
}

Result<std::string> Package::scenario_path(const std::string& name) const {
  const fs::path own = scenario_.parent_path();
  const fs::path home = real(own.empty() ? fs::path(".") : own);
  const fs::path scenarios = own / ".." / "scenarios";
  if (!check_piece_name(name)) {
    return fail(Code::kInvalid, "this is not the name of a scenario", "write its file's name without .lua");
  }
  const Folder folders[] = {{scenarios, home.parent_path()}, {own, home}};
  const auto path = look_in(folders, name);
  if (!path) {
    return fail(Code::kRefused, fmt::format("the scenario '{}' lies outside of the programme's folders", name),
                "copy it there, instead of linking to it");
  }
  if (!path->empty()) return path->string();
  const auto near = nearest(name, piece_names({scenarios, own}));
  return fail(Code::kNotFound, fmt::format("there is no scenario '{}'", name),
              near ? fmt::format("did you mean '{}'?", *near)
                   : fmt::format("put {}.lua into the folder scenarios, beside the programme's folder", name));
}

Result<fs::path> Package::locate(const std::string& name) const {
  if (scenario_.empty()) {
    return fail(Code::kNotFound, fmt::format("there is no piece '{}'", name), "save the scenario as a file first");
  }
  const fs::path own = scenario_.parent_path();
  const fs::path home = real(own.empty() ? fs::path(".") : own);
  const Folder folders[] = {{own / "lib", home}, {own, home}, {own / ".." / "lib", home.parent_path()}};
  auto path = look_in(folders, name);
  if (!path) {
    return fail(Code::kRefused, fmt::format("the piece '{}' lies outside of the scenario's folders", name),
                "copy it into lib, instead of linking to it");
  }
  if (!path->empty()) return path;
  const auto near = nearest(name, piece_names({own / "lib", own, own / ".." / "lib"}));
  return fail(Code::kNotFound, fmt::format("there is no piece '{}'", name),
              near ? fmt::format("did you mean '{}'?", *near)
                   : fmt::format("put {}.lua into the folder lib, beside the scenario or one up", name));
}

Outcome Package::has_room(const std::string& name, std::size_t bytes) const {
  if (pieces_ >= kMostPieces) {
    return fail(Code::kLimit, fmt::format("'{}' is one piece too many, there are {}", name, pieces_),
                "let some of them be one");
  }
  if (bytes_ + bytes > kMostBytesOfAll) {
    return fail(Code::kLimit, fmt::format("with '{}' the scenario is larger than {} kB", name, kMostBytesOfAll >> 10),
                "include less");
  }
  return {};
}

std::string Package::texts_path(const std::string& language) const {
  fs::path path = scenario_.empty() ? fs::path(sources_.front().name) : scenario_;
  return path.replace_extension(fmt::format(".{}.lua", language)).string();
}

Result<std::uint32_t> Package::add_texts(const std::string& language) {
  const std::string path = texts_path(language);
  if (scenario_.empty()) {
    return fail(Code::kNotFound, fmt::format("there is no file {}", path), "save the scenario as a file first");
  }
  auto text = read_source(path);
  if (!text) return pass_on(text);
  if (real(path).parent_path() != real(scenario_).parent_path()) {
    return fail(Code::kRefused, fmt::format("{} lies outside of the scenario's folder", path),
                "copy it there, instead of linking to it");
  }
  sources_.push_back({path, std::move(*text), plan::Source::Kind::kTexts, language});
  return static_cast<std::uint32_t>(sources_.size() - 1);
}

}  // namespace drops::script
