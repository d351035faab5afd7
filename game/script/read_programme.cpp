#include "game/script/read_programme.h"

#include <fmt/format.h>

#include "game/script/read_parts.h"

namespace drops::script {
namespace {

constexpr int kMostMinutes = 480;
constexpr int kPulseMinutes = 5;

using Kind = plan::Part::Kind;

// play "late-release", play { "late-release", carries = true }
void read_play(const Fields& fields, ReadPart& read) {
  read.part.kind = Kind::kStory;
  read.name = fields.needed_first();
  read.part.title = fields.text("title");
  read.part.minutes = fields.whole("minutes", 0, 1, kMostMinutes);
  read.part.carries = fields.flag("carries");
}

// pulse "after" { title = "Afterwards", repeats = "before" }
void read_asks(const Fields& fields, ReadPart& read) {
  read.part.kind = Kind::kPulse;
  read.name = fields.node().argument;
  read.part.title = fields.needed_text("title");
  read.part.minutes = fields.whole("minutes", kPulseMinutes, 1, 60);
  read.repeats = fields.text("repeats");
  read.asks.text = fields.text("text");
  for (const Node& item : fields.node().items) {
    if (item.is_text()) {
      read.asks.items.push_back(item.text);
    } else {
      fields.wrong("an item of a pulse", "a text in quotes", item);
    }
  }
  if (read.repeats.empty() && read.asks.items.empty()) {
    fields.missing("repeats", "its sentences, or repeats = \"before\"");
  }
}

// debrief { minutes = 20 }, pause { minutes = 10, title = "Coffee" }
void read_time(const Fields& fields, Kind kind, ReadPart& read) {
  read.part.kind = kind;
  read.part.title = fields.text("title");
  if (read.part.title.empty()) read.part.title = kind == Kind::kDebrief ? "Debrief" : "Break";
  if (!fields.node().find("minutes")) fields.missing("minutes", "minutes = 15");
  read.part.minutes = fields.whole("minutes", 0, 1, kMostMinutes);
}

void read_part(Reading& reading, const Fields& programme, const Node& node, std::vector<ReadPart>& parts) {
  ReadPart read;
  read.part.place = node.place;
  const std::string subject = "programme, part";  // with its word, where the language is told
  if (node.kind == Node::Kind::kBroken) return;
  if (node.word == "play") {
    read_play(Fields(reading, node, subject, {"title", "minutes", "carries"}, 1), read);
  } else if (node.word == "pulse") {
    read_asks(Fields(reading, node, fmt::format("{} '{}'", subject, node.argument),
                     {"title", "minutes", "repeats", "text"}, node.items.size()),
              read);
  } else if (node.word == "debrief" || node.word == "pause") {
    read_time(Fields(reading, node, subject, {"title", "minutes"}),
              node.word == "pause" ? Kind::kPause : Kind::kDebrief, read);
  } else {
    return programme.wrong("a part of a programme", "play, pulse, debrief or pause", node);
  }
  parts.push_back(std::move(read));
}

}  // namespace

ReadProgramme read_programme(Reading& reading, const Declaration& made) {
  const Fields fields(reading, made.node, "programme", {"api", "id", "title", "summary", "minutes", "contract"},
                      made.node.items.size());
  ReadProgramme read;
  plan::Programme& programme = read.programme;
  programme.place = made.place;
  read_api(fields);
  programme.id = fields.needed_text("id");
  programme.title = fields.needed_text("title");
  programme.summary = fields.text("summary");
  programme.minutes = fields.whole("minutes", 0, 1, 10'000);
  programme.contract = fields.flag("contract");
  for (const Node& node : made.node.items) read_part(reading, fields, node, read.parts);
  return read;
}

}  // namespace drops::script
