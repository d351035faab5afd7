#pragma once
// A folder with scenario files in it, gone when the test is over.

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "tests/script/script_world.h"

namespace drops::script::test {

class ScriptFolder {
 public:
  ScriptFolder() {
    std::string made = (std::filesystem::temp_directory_path() / "drops-scripts-XXXXXX").string();
    REQUIRE(::mkdtemp(made.data()) != nullptr);
    path_ = made;
  }
  ~ScriptFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  ScriptFolder(const ScriptFolder&) = delete;
  ScriptFolder& operator=(const ScriptFolder&) = delete;

  // Writes a file, with its folders: its path.
  std::string write(const std::string& name, const std::string& text) const {
    const auto file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
    return file.string();
  }

  // All findings of a file in here, without the folder's name.
  [[nodiscard]] std::vector<std::string> told(const std::string& name, const std::string& language = {}) const {
    auto loaded = load_file((path_ / name).string(), {language});
    if (!loaded) return {loaded.error().sentence()};
    std::vector<std::string> all;
    for (const auto& finding : loaded->findings) {
      std::string line = plan::sentence(finding, loaded->plan);
      for (std::size_t at = 0; (at = line.find(path_.string() + "/", at)) != std::string::npos;) {
        line.erase(at, path_.string().size() + 1);
      }
      all.push_back(std::move(line));
    }
    return all;
  }

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// The small scenario after a line of its own.
inline std::string small_after(const std::string& line) {
  return line + "\n" + kSmall;
}

}  // namespace drops::script::test
