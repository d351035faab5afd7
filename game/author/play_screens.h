#pragma once
// What one player sees, as text for a terminal. Reads a view and holds no rule of the game.

#include <string>
#include <string_view>

#include "game/plan/plan.h"
#include "game/schema/view.pb.h"

namespace drops::author {

// How much of what a scene has moved the player has read already, on entering it.
struct ReadBefore {
  int entries = 0, news = 0, stakes = 0;
};

class PlayScreens {
 public:
  // `colour`: for a terminal; each colour stands beside a mark or a word that says the same.
  PlayScreens(const plan::Plan& plan, bool colour) : plan_(plan), colour_(colour) {}

  // The story, one's role and what only that role knows.
  [[nodiscard]] std::string opening(const schema::View& view) const;
  // The scene with all that is told there, how things stand, and the question.
  [[nodiscard]] std::string scene(const schema::View& view) const;
  // The question alone: after a step of it, or a slip.
  [[nodiscard]] std::string question(const schema::View& view) const;
  // What each did, and what it moved since.
  [[nodiscard]] std::string reveal(const schema::View& view, const ReadBefore& before) const;
  // What has moved so far.
  [[nodiscard]] static ReadBefore read_so_far(const schema::View& view);
  [[nodiscard]] std::string ending(const schema::View& view) const;
  // What the keys do here; of a locked option, what it would take.
  [[nodiscard]] std::string help(const schema::View& view) const;
  // What may be typed now, in one line.
  [[nodiscard]] std::string hint(const schema::View& view) const;

 private:
  enum class Tone { kStrong, kFaint, kGood, kWarn, kBad, kOwn };
  [[nodiscard]] std::string in(Tone tone, std::string_view text) const;
  [[nodiscard]] std::string paragraph(std::string_view label, std::string_view text, std::size_t indent = 2) const;
  [[nodiscard]] std::string standing(const schema::View& view) const;
  [[nodiscard]] std::string promises(const schema::PromisesPart& part) const;
  [[nodiscard]] std::string options(const schema::ScenePart& scene) const;
  [[nodiscard]] std::string not_there(const schema::ScenePart& scene, const plan::Ask& ask) const;
  [[nodiscard]] std::string own_words(const schema::ScenePart& scene) const;
  [[nodiscard]] std::string notes(const schema::ScenePart& scene) const;
  [[nodiscard]] std::string choices(const schema::RevealPart& reveal) const;
  [[nodiscard]] std::string changes(const schema::RevealPart& reveal, const ReadBefore& before) const;
  [[nodiscard]] std::string entry_lines(const google::protobuf::RepeatedPtrField<schema::ShownEntry>& entries,
                                        int from) const;

  const plan::Plan& plan_;
  bool colour_;
};

// The scene that a view shows; an empty one where it shows none.
[[nodiscard]] const schema::ScenePart& scene_of(const schema::View& view);

}  // namespace drops::author
