#pragma once
// drops-author check: its words on the command line, and what it does. Finds nothing itself
// (game/author/check_files.h).

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace drops::apps {

struct CheckWords {
  std::vector<std::string> files;
  std::string texts;    // a language: print the table to fill in
  std::string explain;  // a code: print what it means
  bool json = false;
};

void declare_check(CLI::App& app, CheckWords& words);

// Gives the exit status: 0 nothing wrong, 1 something is, 2 the words do not fit together.
[[nodiscard]] int run_check(const CheckWords& words);

}  // namespace drops::apps
