#include "game/apps/author_commands.h"

#include <fmt/format.h>

#include <cstdio>
#include <memory>

namespace drops::apps {

int complain(int status, const std::string& sentence) {
  fmt::print(stderr, "drops-author: {}\n", sentence);
  return status;
}

int put_out(const std::string& file, std::string_view text) {
  if (file.empty()) {
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    return written ? 0 : complain(1, "the output cannot be written: give a file with --out");
  }
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> out(std::fopen(file.c_str(), "w"), std::fclose);
  const bool written =
      out && std::fwrite(text.data(), 1, text.size(), out.get()) == text.size() && std::fflush(out.get()) == 0;
  return written ? 0 : complain(1, fmt::format("{} cannot be written: choose another file or folder", file));
}

}  // namespace drops::apps
