#include "game/script/pieces.h"

#include <fmt/format.h>

#include <algorithm>

namespace drops::script {
namespace {

constexpr std::size_t kLongestName = 64;

}  // namespace

Outcome check_piece_name(const std::string& name) {
  const bool fine = !name.empty() && name.size() <= kLongestName && std::ranges::all_of(name, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
  if (fine) return {};
  if (name.size() > 4 && name.size() <= kLongestName && name.ends_with(".lua")) {
    const std::string stem = name.substr(0, name.size() - 4);
    if (check_piece_name(stem)) {
      return fail(Code::kInvalid, fmt::format("'{}' is more than a piece's name", name),
                  fmt::format("write include \"{}\"", stem));
    }
  }
  return fail(Code::kInvalid, "include wants the name of a piece, and this is none",
              "use small letters, digits, - and _, without folders: include \"repair-steps\" is lib/repair-steps.lua");
}

Result<std::uint32_t> StoredPieces::find(const std::string& name) {
  for (std::size_t i = 0; i < sources_.size(); ++i) {
    if (sources_[i].kind == plan::Source::Kind::kPiece && sources_[i].word == name)
      return static_cast<std::uint32_t>(i);
  }
  return fail(Code::kNotFound, fmt::format("the session holds no piece '{}'", name),
              "load the scenario again from its file");
}

}  // namespace drops::script
