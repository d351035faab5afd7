#include <fmt/format.h>

#include "game/base/text.h"
#include "game/script/read_parts.h"

namespace drops::script {
namespace {

using plan::Condition;
using Kind = Condition::Kind;

struct Form {
  std::string_view word;
  Kind kind;
  std::string_view example;
};

constexpr Form kForms[] = {
    {"known", Kind::kKnown, "known \"fact\""},
    {"promised", Kind::kPromised, "promised \"commitment\""},
    {"broken", Kind::kBroken, "broken \"commitment\""},
    {"open", Kind::kOpen, "open \"breach\""},
    {"was", Kind::kWas, "was(\"scene\", \"option\")"},
    {"low", Kind::kLow, "low(\"care\", 36, \"tester\")"},
    {"high", Kind::kHigh, "high(\"overall\", 50)"},
    {"below", Kind::kBelow, "below(\"days\", 3)"},
    {"above", Kind::kAbove, "above(\"safety\", 60)"},
    {"all", Kind::kAll, "all { known \"a\", known \"b\" }"},
    {"any", Kind::kAny, "any { known \"a\", known \"b\" }"},
    {"none", Kind::kNone, "none { known \"a\", known \"b\" }"},
    {"side", Kind::kSide, "side \"first\""},
};

class ConditionReader {
 public:
  explicit ConditionReader(const Fields& fields) : fields_(fields) {}

  std::optional<Condition> read(const Node& node) {
    if (node.kind == Node::Kind::kBroken) return std::nullopt;
    for (const Form& form : kForms) {
      if (node.is_table() && node.word == form.word) return read_form(node, form);
    }
    fields_.wrong("when", "a condition such as known \"fact\" or below(\"days\", 3)", node);
    return std::nullopt;
  }

 private:
  std::optional<Condition> read_form(const Node& node, const Form& form) {
    form_ = &form;
    node_ = &node;
    condition_ = Condition{};
    condition_.kind = form.kind;
    condition_.place = node.place;
    switch (form.kind) {
      case Kind::kKnown:
      case Kind::kPromised:
      case Kind::kBroken:
      case Kind::kOpen: return arguments(1) && name(0, condition_.subject) ? done() : std::nullopt;
      case Kind::kWas:
        return arguments(2) && name(0, condition_.subject) && name(1, condition_.option) ? done() : std::nullopt;
      case Kind::kLow:
      case Kind::kHigh: return read_level();
      case Kind::kBelow:
      case Kind::kAbove: return read_gauge();
      case Kind::kAll:
      case Kind::kAny:
      case Kind::kNone: return read_group(node);
      case Kind::kSide: return read_side();
    }
    return std::nullopt;
  }

  std::optional<Condition> read_level() {
    plan::Ref pillar;
    const bool whose = node_->items.size() == 3;
    if (!arguments(whose ? 3 : 2) || !name(0, pillar) || !number(1, 0, 100)) return std::nullopt;
    if (whose && !name(2, condition_.who.who)) return std::nullopt;
    condition_.pillar = pillar_named(pillar.name);
    if (!condition_.pillar && pillar.name != "overall") {
      const std::string_view words[] = {"character", "competence", "consistency", "care", "overall"};
      const auto near = nearest(pillar.name, words);
      fields_.reading().error("E106", node_->place, fields_.subject(),
                              fmt::format("{} asks for '{}', it must be {}", form_->word, pillar.name, listed(words)),
                              near ? fmt::format("did you mean '{}'?", *near) : "choose one of these");
      return std::nullopt;
    }
    return done();
  }

  std::optional<Condition> read_gauge() {
    if (!arguments(2) || !name(0, condition_.subject) || !number(1, -1000, 1000)) return std::nullopt;
    condition_.safety = condition_.subject.name == "safety";
    if (condition_.safety) condition_.subject = {};
    return done();
  }

  std::optional<Condition> read_side() {
    plan::Ref side;
    if (!arguments(1) || !name(0, side)) return std::nullopt;
    condition_.second = side.name == "second";
    if (!condition_.second && side.name != "first") return bad();
    return done();
  }

  std::optional<Condition> read_group(const Node& node) {
    const Form& form = *form_;
    if (node.items.empty() || !node.fields.empty()) return bad();
    Condition group;
    group.kind = form.kind;
    group.place = node.place;
    for (const Node& item : node.items) {
      auto part = read(item);
      if (!part) return std::nullopt;
      group.of.push_back(std::move(*part));
    }
    return group;
  }

  std::optional<Condition> done() { return std::move(condition_); }

  std::optional<Condition> bad() {
    fields_.reading().error("E106", node_->place, fields_.subject(), fmt::format("{} is not complete", form_->word),
                            fmt::format("write it as in {}", form_->example));
    return std::nullopt;
  }

  bool arguments(std::size_t count) {
    if (node_->items.size() == count) return true;
    (void)bad();
    return false;
  }

  bool name(std::size_t index, plan::Ref& into) {
    const Node& item = node_->items[index];
    if (item.kind == Node::Kind::kBroken) return false;
    if (!item.is_text() || item.text.empty()) {
      (void)bad();
      return false;
    }
    into = {item.text, -1, node_->place};
    return true;
  }

  bool number(std::size_t index, int least, int most) {
    const Node& item = node_->items[index];
    if (item.kind == Node::Kind::kWhole && item.number >= least && item.number <= most) {
      condition_.level = static_cast<int>(item.number);
      return true;
    }
    fields_.wrong(fmt::format("the number of {}", form_->word), fmt::format("whole, from {} to {}", least, most), item);
    return false;
  }

  const Fields& fields_;
  const Form* form_ = nullptr;
  const Node* node_ = nullptr;
  Condition condition_;
};

}  // namespace

std::optional<plan::Condition> read_when(const Fields& fields) {
  const Node* when = fields.find("when");
  if (!when) return std::nullopt;
  return ConditionReader(fields).read(*when);
}

}  // namespace drops::script
