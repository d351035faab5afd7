#include <fmt/format.h>

#include "game/script/read_parts.h"

namespace drops::script {
namespace {

constexpr int kLeastSeconds = 5, kMostSeconds = 3600;

const Keys kSceneKeys = {"title", "discuss", "ask",   "outcome", "result", "private",  "witness",
                         "heard", "meet",    "after", "go",      "ending", "surfaces", "facilitator"};

// A text, or { when = ..., "text", opens = "breach" }.
void read_texts(const Fields& fields, plan::Scene& scene) {
  for (const Node& item : fields.node().items) {
    if (item.is_text()) {
      scene.texts.push_back({item.text, std::nullopt, {}, item.place});
    } else if (item.is_table() && item.word.empty()) {
      const Fields part(fields.reading(), item, fields.subject() + ", text", {"when", "opens"}, 1);
      auto when = read_when(part);
      scene.texts.push_back({part.needed_first(), std::move(when), part.ref("opens"), part.place()});
    } else {
      fields.wrong("a scene's text", "in quotes, or { when = ..., \"text\" }", item);
    }
  }
}

void read_private(const Fields& fields, plan::Scene& scene) {
  const Node* found = fields.find("private");
  if (!found) return;
  if (!found->is_table() || !found->items.empty()) {
    return fields.wrong("private", "a table such as { tester = \"Only you ...\" }", *found);
  }
  for (const NodeField& field : found->fields) {
    if (field.value.is_text()) {
      scene.private_texts.push_back({{field.name, -1, found->place}, field.value.text});
    } else {
      fields.wrong(fmt::format("the private text for '{}'", field.name), "a text in quotes", field.value);
    }
  }
}

void read_discuss(const Fields& fields, plan::Scene& scene) {
  const Node* found = fields.find("discuss");
  if (!found) return;
  if (!found->is_table()) return fields.wrong("discuss", "a table such as { \"What ...?\", seconds = 120 }", *found);
  const Fields discuss(fields.reading(), *found, fields.subject() + ", discuss", {"seconds", "secrets"}, 1);
  scene.discuss = plan::Discuss{discuss.needed_first(), discuss.whole("seconds", 120, kLeastSeconds, kMostSeconds),
                                !discuss.has("secrets") || discuss.flag("secrets")};
}

void read_outcome(const Fields& fields, plan::Scene& scene) {
  const Node* found = fields.find("outcome");
  if (!found) return;
  if (!found->is_table() || !found->fields.empty()) {
    return fields.wrong("outcome", "a list of tables such as { mine = \"a\", theirs = \"b\", \"text\" }", *found);
  }
  for (const Node& item : found->items) {
    if (!item.is_table()) {
      fields.wrong("a row of outcome", "a table", item);
      continue;
    }
    const Fields row(fields.reading(), item, fields.subject() + ", outcome", effect_keys({"mine", "theirs"}), 1);
    scene.outcome.push_back({row.ref("mine"), row.ref("theirs"), row.needed_first(), read_effects(row), row.place()});
  }
}

// "scene", or a list of those and { when = ..., "scene" }.
void read_go(const Fields& fields, plan::Scene& scene) {
  const Node* found = fields.find("go");
  if (!found) return;
  if (found->is_text()) {
    scene.go.push_back({fields.ref("go"), std::nullopt});
    return;
  }
  if (!found->is_table() || !found->fields.empty()) {
    return fields.wrong("go", "the name of a scene, or a list of { when = ..., \"scene\" }", *found);
  }
  for (const Node& item : found->items) {
    if (item.is_text()) {
      scene.go.push_back({{item.text, -1, found->place}, std::nullopt});
    } else if (item.is_table()) {
      const Fields go(fields.reading(), item, fields.subject() + ", go", {"when"}, 1);
      auto when = read_when(go);
      // A condition that cannot be read must not become "always".
      if (go.node().find("when") && !when) continue;
      scene.go.push_back({{go.needed_first(), -1, go.place()}, std::move(when)});
    } else {
      fields.wrong("an entry of go", "the name of a scene, or { when = ..., \"scene\" }", item);
    }
  }
}

}  // namespace

void read_scene(Reading& reading, const Declaration& made, plan::Plan& plan) {
  const Fields fields(reading, made.node, fmt::format("scene '{}'", made.id), kSceneKeys, made.node.items.size());
  plan::Scene scene;
  scene.id = made.id;
  scene.title = fields.text("title");
  scene.place = made.place;
  read_texts(fields, scene);
  if (made.node.items.empty()) fields.missing("the text", "{ \"Monday, 9:02. ...\", ... }");
  read_private(fields, scene);
  read_discuss(fields, scene);
  scene.ask = read_ask(fields);
  read_outcome(fields, scene);
  scene.result = fields.text("result");
  scene.facilitator = fields.text("facilitator");
  scene.witness = fields.flag("witness");
  scene.heard = fields.flag("heard");
  scene.meet = fields.flag("meet");
  scene.surfaces = fields.refs("surfaces");
  scene.after = made.hook;
  if (const Node* after = fields.find("after"); after && after->kind != Node::Kind::kFunction) {
    fields.wrong("after", "a function(team) ... end", *after);
  }
  read_go(fields, scene);
  scene.ending = fields.text("ending");
  if (fields.find("ending") && fields.find("ending")->is_text() && scene.ending.empty()) {
    fields.error("E106", "ending is an empty text", "give the ending a name");
  }
  plan.scenes.push_back(std::move(scene));
}

}  // namespace drops::script
