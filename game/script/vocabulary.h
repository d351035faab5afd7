#pragma once
// The scenario language as the loader itself knows it: its words, and every entry of every table with what it may be.
// Found by letting the readers read a file that has each table once; there is no second list of names that could lie.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "game/base/result.h"

namespace drops::script {

struct KnownEntry {
  enum class Kind : std::uint8_t {
    kOther,    // a table, a function, or one of several sorts: its reader looks for itself
    kText,     // words for people
    kName,     // of something that is declared
    kNames,    // one name or text, or a list of them
    kFlag,     // true or false
    kWhole,    // from `least` to `most`
    kChoice,   // one of `words`
    kAmounts,  // a whole number from `least` to `most` for each pillar
    kNumbers,  // the same for each name
  };
  std::string name;
  Kind kind = Kind::kOther;
  int least = 0, most = 0;
  std::vector<std::string> words{};
  bool needed = false;  // a table without it is not complete
};

struct KnownTable {
  std::string name;  // "scene, option"; a question with its word: "scene, ask vote"
  std::vector<KnownEntry> entries;
};

struct KnownWord {
  enum class Form : std::uint8_t {
    kTable,       // debrief { ... }
    kNamedTable,  // role "lead" { ... }
    kCall,        // low("care", 36)
  };
  std::string name;
  Form form = Form::kTable;
};

struct Vocabulary {
  std::vector<KnownWord> words;      // of a scenario file
  std::vector<KnownTable> tables;    // in the order in which they were met
  std::vector<std::string> team;     // what a hook may ask of its team
  std::vector<std::string> library;  // what any code may call: "pcall", "math.floor"
};

// Refuses only where there is no memory for a script.
[[nodiscard]] Result<Vocabulary> vocabulary();

// Where readers leave word of what they look for.
class Watch {
 public:
  // A table with these entries is read. Subjects that differ by ids alone are one table.
  void table(std::string_view subject, std::string_view word, const std::vector<std::string_view>& keys);
  // An entry of it is looked for; one that is needed is missed.
  void entry(std::string_view subject, std::string_view word, KnownEntry wanted);
  void missed(std::string_view subject, std::string_view word, std::string_view key);

  [[nodiscard]] std::vector<KnownTable> take() { return std::move(tables_); }

 private:
  KnownTable& find(std::string_view subject, std::string_view word);

  std::vector<KnownTable> tables_;
};

}  // namespace drops::script
