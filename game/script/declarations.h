#pragma once
// The words of the scenario language: runs a source, and keeps what it declares as plain trees. What is in the trees,
// the readers judge; here a word is only known or not.

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "game/script/node.h"
#include "game/script/pieces.h"
#include "game/script/sandbox.h"
#include "game/script/source_lines.h"
#include "game/script/vocabulary.h"

namespace drops::script {

struct Declaration {
  std::string_view kind;  // "scene"
  std::string id;         // empty for those without one
  Node node;
  plan::Place place;
  std::int32_t hook = -1;       // number of its `after` function
  const void* table = nullptr;  // the script's own, to know it again; never looked into
};

// Something wrong with how a word was used.
struct Notice {
  std::string_view code;
  plan::Place place;
  std::string what, todo;
};

class Declarations final : public NodeSource {
 public:
  // kCollect, for loading: keeps the trees; a name that does not exist is reported, and the file is read on.
  // kStrict, for hooks: keeps the hooks alone; a name that does not exist stops the script.
  enum class Mode : std::uint8_t { kCollect, kStrict };

  // `text` is source 0; what it includes comes from `pieces`. Both outlive this.
  Declarations(Sandbox& box, std::string_view text, Pieces& pieces, Mode mode);

  // Runs the source. Declarations that stand before a fault are kept. Call once.
  [[nodiscard]] std::optional<Fault> run();

  [[nodiscard]] const std::vector<Declaration>& all() const { return all_; }
  [[nodiscard]] const std::vector<Notice>& notices() const { return notices_; }
  [[nodiscard]] std::uint32_t hooks() const { return hooks_; }
  // A limit was met while copying: what is kept is not what the file says.
  [[nodiscard]] bool exceeded() const { return budget_.exceeded; }

  // Pushes the `after` function with this number. Raises.
  static void push_hook(lua_State* L, std::uint32_t number);

  // Every word of the language, in the order in which a trainer meets them.
  [[nodiscard]] static std::vector<KnownWord> words();

  [[nodiscard]] const Mark* mark(const void* table) const override;
  [[nodiscard]] plan::Place place_of(const void* table) const override;
  [[nodiscard]] bool is_broken(lua_CFunction function) const override;

 private:
  struct Word;
  struct Begun {  // role "lead", and no table yet
    std::string_view kind;
    std::string id;
    plan::Place place;
    bool done = false;
  };
  enum class Piece : std::uint8_t { kRun, kThere, kBroken, kRaise };  // what is to be done about an include

  static const Word kWords[];
  static Declarations& of(lua_State* L) { return *static_cast<Declarations*>(Sandbox::of(L).guest); }
  static const Word& word_of(lua_State* L);

  static int open_words(lua_State* L);
  static int declare_plain(lua_State* L);
  static int declare_named(lua_State* L);
  static int declare_rest(lua_State* L);
  static int mark_table(lua_State* L);
  static int begin_only(lua_State* L);
  static int mark_only(lua_State* L);
  static int mark_call(lua_State* L);
  static int mark_part(lua_State* L);
  static int broken_word(lua_State* L);
  static int missing_word(lua_State* L);
  static int declare(lua_State* L, const Word& word, const char* id, int table);
  static void open_pieces(lua_State* L);
  static int include(lua_State* L);
  static int push_broken(lua_State* L);
  static int give_itself(lua_State* L);

  // None of these raises.
  [[nodiscard]] plan::Place here() const;
  bool record(lua_State* L, const Word& word, const char* id, int table);
  void take_question(lua_State* L, int scene);
  void take_parts(lua_State* L, int programme);
  void forget(const void* table);
  std::int32_t number_hook();
  bool set_mark(lua_State* L, int table, const Word& word, const char* argument, int items);
  int begin(const Word& word, const char* id);
  void note_missing(lua_State* L, const char* name);
  void note(std::string_view code, std::string what, std::string todo);
  Piece look_up(lua_State* L, std::uint32_t& file);
  Piece refuse_piece(std::string_view code, std::string what, std::string todo);
  Piece note_unreadable(std::uint32_t file);
  [[nodiscard]] std::string way_round(std::uint32_t file) const;

  Sandbox& box_;
  std::string_view text_;
  Pieces& pieces_;
  Mode mode_;
  std::map<std::uint32_t, SourceLines> braces_;               // by source
  std::vector<std::pair<std::uint32_t, std::string>> going_;  // the pieces that are being included, outermost first
  std::set<std::uint32_t> included_;
  NodeBudget budget_;
  bool closed_ = false;  // the file has been run; what is declared now comes from a hook
  std::vector<Declaration> all_;
  std::vector<Notice> notices_;
  std::vector<Begun> begun_;
  std::set<std::string> missing_;
  std::unordered_map<const void*, Mark> marks_;
  std::uint32_t hooks_ = 0;
};

}  // namespace drops::script
