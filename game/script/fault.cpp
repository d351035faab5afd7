#include "game/script/fault.h"

#include <fmt/format.h>

#include <charconv>

#include "game/base/text.h"

namespace drops::script {
namespace {

constexpr std::string_view kPrefix = "scenario#";
constexpr std::size_t kLongest = 200;  // bytes of a script's own words in a message

// A script's words, fit for a screen: one line, valid, not too long.
std::string presentable(std::string_view text) {
  std::string words(text.substr(0, kLongest));
  for (int cut = 0; cut < 3 && words.size() < text.size() && !count_code_points(words); ++cut) words.pop_back();
  if (!has_control_characters(words)) return words;
  for (char& c : words) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte >= 0x7f) c = '?';
  }
  return words;
}

// What stands behind " near ", in words.
std::string_view near(std::string_view message) {
  const auto at = message.rfind(" near ");
  const auto token = at == std::string_view::npos ? std::string_view{} : message.substr(at + 6);
  return token == "<eof>" ? "the end of the file" : token;
}

bool starts(std::string_view text, std::string_view with) {
  return text.substr(0, with.size()) == with;
}

// Takes "scenario#2:12: " off a message.
void take_place(Fault& fault, std::string_view& message) {
  if (!starts(message, kPrefix)) return;
  const char* const last = message.data() + message.size();
  const auto file = std::from_chars(message.data() + kPrefix.size(), last, fault.file);
  if (file.ec != std::errc{} || file.ptr == last || *file.ptr != ':') return;
  const auto line = std::from_chars(file.ptr + 1, last, fault.line);
  if (line.ec != std::errc{}) return;
  message.remove_prefix(static_cast<std::size_t>(line.ptr - message.data()));
  while (!message.empty() && (message.front() == ':' || message.front() == ' ')) message.remove_prefix(1);
}

void explain_syntax(Fault& fault, std::string_view message) {
  const std::string token = presentable(near(message));
  fault.what = presentable(message);
  fault.todo = "mend the line; look for a missing comma, quote or bracket before it";
  if (starts(message, "unfinished string")) {
    fault.what = fmt::format("a text is not closed: {}", token);
    fault.todo = "end it with the same quote, on the same line";
  } else if (starts(message, "unfinished long")) {
    fault.what = "a long text or comment is not closed before the end of the file";
    fault.todo = "end it with ]]";
  } else if (const auto open = message.find("(to close "); open != std::string_view::npos) {
    const auto line = message.substr(open + 10, message.find(')', open) - open - 10);
    fault.what = fmt::format("{} was not expected here; {} is still open", token, presentable(line));
    fault.todo = "put a comma between two entries, and close what was opened";
  } else if (starts(message, "'}' expected")) {
    fault.what = fmt::format("{} was not expected here", token);
    fault.todo = "put a comma between two entries, and a } behind the last";
  } else if (starts(message, "unexpected symbol") || starts(message, "syntax error")) {
    fault.what = fmt::format("{} cannot stand here", token);
    if (token == "'goto'") fault.todo = "write go = \"scene\"";
  } else if (starts(message, "malformed number")) {
    fault.what = fmt::format("{} is no number", token);
    fault.todo = "write it with digits only, or in quotes";
  } else if (message.find("stack overflow") != std::string_view::npos ||
             message.find("syntax levels") != std::string_view::npos) {
    fault.what = "brackets stand too deep within one another";
    fault.todo = "look for one that is not closed";
  } else if (message.find("attempt to load a binary chunk") != std::string_view::npos) {
    fault.what = "this is compiled Lua, not text";
    fault.todo = "give the source file";
  }
}

}  // namespace

Fault fault_of_stop(Stop why, const Limits& limits) {
  Fault fault;
  fault.stop = why;
  if (why == Stop::kMemory) {
    fault.what = fmt::format("the script was stopped: it wants more than {} MB of memory", limits.memory >> 20);
    fault.todo = "look for a table or text that keeps growing";
  } else if (why == Stop::kString) {
    fault.what = fmt::format("the script was stopped: one text is longer than {} kB", limits.string >> 10);
    fault.todo = "shorten it; a card holds a few hundred letters";
  } else {
    fault.what = "the script was stopped: it runs too long";
    fault.todo = "look for a loop that does not end";
  }
  return fault;
}

Fault fault_of_message(std::string_view message, bool syntax) {
  Fault fault;
  fault.syntax = syntax;
  take_place(fault, message);
  if (syntax) {
    explain_syntax(fault, message);
    return fault;
  }
  // Our own functions raise "what: todo".
  const auto colon = message.rfind(": ");
  fault.what = presentable(message.substr(0, colon));
  if (colon != std::string_view::npos) fault.todo = presentable(message.substr(colon + 2));
  if (fault.what.empty()) return fault_without_message();
  return fault;
}

Fault fault_without_message() {
  Fault fault;
  fault.what = "the script raised an error without a text";
  fault.todo = "give error() a sentence";
  return fault;
}

}  // namespace drops::script
