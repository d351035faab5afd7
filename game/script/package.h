#pragma once
// The files that make up one scenario: itself, the pieces it includes, its texts in other languages. Reads files of the
// scenario's own folder and of the `lib` folders in it and beside it, and no others.

#include <deque>
#include <filesystem>
#include <span>
#include <string>

#include "game/base/result.h"
#include "game/script/pieces.h"

namespace drops::script {

inline constexpr std::size_t kMostSourceBytes = 256u << 10;

// A text of at most kMostSourceBytes, in UTF-8. Refuses a file that cannot be read (kNotFound, kUnavailable), is too
// large (kLimit) or is no text (kInvalid).
[[nodiscard]] Result<std::string> read_source(const std::string& path);
// The same for a text that is here already; `name` is what the error calls it.
[[nodiscard]] Outcome check_source(const std::string& name, std::string_view text);

// Whether this is a scenario's texts in another language, NAME.de.lua beside NAME.lua, and no scenario itself.
[[nodiscard]] bool is_texts_file(const std::filesystem::path& path);

class Package final : public Pieces {
 public:
  // Of the scenario in this file.
  explicit Package(const std::string& path, std::string text);
  // Of a text alone, which has nothing beside it.
  [[nodiscard]] static Package of_text(std::string name, std::string text);

  [[nodiscard]] Result<std::uint32_t> find(const std::string& name) override;
  [[nodiscard]] std::string_view text(std::uint32_t file) const override { return sources_[file].text; }

  // The scenario that a programme in this file names: in the folder scenarios beside the programme's, or in its own.
  // Refuses a name that is none, and what is not there (kNotFound) or lies elsewhere (kRefused).
  [[nodiscard]] Result<std::string> scenario_path(const std::string& name) const;

  // The path of the scenario's texts in a language: late-release.de.lua beside late-release.lua.
  [[nodiscard]] std::string texts_path(const std::string& language) const;
  // Adds that file to the sources. Refuses as read_source() does.
  [[nodiscard]] Result<std::uint32_t> add_texts(const std::string& language);

  // The scenario first, then all that was found, in the order of finding.
  [[nodiscard]] std::vector<plan::Source> sources() const { return {sources_.begin(), sources_.end()}; }

 private:
  Package() = default;
  struct Folder {
    std::filesystem::path folder, around;  // where to look, and what it may not lead out of
  };
  [[nodiscard]] Result<std::filesystem::path> locate(const std::string& name) const;
  // Nothing: it is in none of them. Refuses what a link leads elsewhere.
  [[nodiscard]] static Result<std::filesystem::path> look_in(std::span<const Folder> folders, const std::string& name);
  [[nodiscard]] Outcome has_room(const std::string& name, std::size_t bytes) const;

  std::filesystem::path scenario_;    // empty: a text alone
  std::deque<plan::Source> sources_;  // whose texts stay where they are
  std::size_t bytes_ = 0;
  std::size_t pieces_ = 0;
};

}  // namespace drops::script
