#include "game/client/model/desk_deeds.h"

#include "game/client/model/words.h"

namespace drops::client::model {
namespace {

std::string of_team(const std::optional<std::uint32_t>& team) {
  return team ? team_word(*team) : tr("all teams");
}

struct Say {
  std::string operator()(const DeskFreeze& deed) const {
    return deed.frozen ? tr("Everything is frozen: nobody can do anything.") : tr("They can go on.");
  }
  std::string operator()(const DeskReveal& deed) const {
    return tr_with("The question was closed for {}.", {of_team(deed.team)});
  }
  std::string operator()(const DeskGoBack& deed) const {
    return tr_with("All teams are back in their scene {}.", {std::to_string(deed.visit)});
  }
  std::string operator()(const DeskInject& deed) const {
    return tr_with("The surprise was sent to {}.", {of_team(deed.team)});
  }
  std::string operator()(const DeskMessage& deed) const {
    if (deed.seat) return tr("Your message was sent to one person.");
    return tr_with("Your message was sent to {}.", {of_team(deed.team)});
  }
  std::string operator()(const DeskMove& deed) const {
    return tr_with("{} was moved to {}.", {deed.name, team_word(deed.team)});
  }
  std::string operator()(const DeskRename& deed) const {
    return tr_with("{} is called {} now.", {deed.was, deed.name});
  }
  std::string operator()(const DeskRemove& deed) const { return tr_with("{} was taken out.", {deed.name}); }
  std::string operator()(const DeskLock& deed) const {
    return deed.locked ? tr("The door is locked: nobody new comes in.") : tr("The door is open.");
  }
  std::string operator()(const DeskManager& deed) const {
    if (!deed.manager) return tr_with("{} is no longer marked as a manager.", {deed.name});
    return tr_with("{} is marked as a manager.", {deed.name});
  }
  std::string operator()(const DeskNextPart& deed) const { return tr_with("It goes on with: {}.", {deed.title}); }
  std::string operator()(const DeskMirror& deed) const {
    return tr_with("{} shares the decisions of somebody else now.", {deed.name});
  }
  std::string operator()(const DeskBots& deed) const {
    if (deed.count == 1) return tr_with("A bot helps {}.", {team_word(deed.team)});
    return tr_with("{} bots help {}.", {std::to_string(deed.count), team_word(deed.team)});
  }
  std::string operator()(const DeskMerge& deed) const {
    return tr_with("{} plays in {} now.", {team_word(deed.from), team_word(deed.into)});
  }
  std::string operator()(const DeskSpotlight& deed) const {
    if (!deed.team) return tr("The wall shows no team alone.");
    return tr_with("The wall shows what {} has decided.", {team_word(*deed.team)});
  }
  std::string operator()(const DeskPace& deed) const {
    if (deed.together) return tr("All teams go at one pace.");
    if (deed.minutes == 0) return tr("Each team goes at its own pace.");
    return tr_with("Each team goes at its own pace, for {}.", {tr_n("{} minute", "{} minutes", deed.minutes)});
  }
};

struct TakeBack {
  using Back = std::optional<DeskDeed>;
  Back operator()(const DeskFreeze& deed) const { return DeskFreeze{!deed.frozen}; }
  Back operator()(const DeskLock& deed) const { return DeskLock{!deed.locked}; }
  Back operator()(const DeskManager& deed) const { return DeskManager{deed.seat, !deed.manager, deed.name}; }
  Back operator()(const DeskRename& deed) const { return DeskRename{deed.seat, deed.was, deed.name}; }
  Back operator()(const DeskSpotlight& deed) const { return DeskSpotlight{deed.was, deed.team}; }
  // Who was in no team yet cannot be put back into none.
  Back operator()(const DeskMove& deed) const {
    if (!deed.from) return std::nullopt;
    return DeskMove{deed.seat, *deed.from, deed.name, deed.team};
  }
  // A box that was running has lost its end.
  Back operator()(const DeskPace& deed) const {
    if (deed.had_box) return std::nullopt;
    return DeskPace{deed.was_together, 0, deed.together, deed.minutes > 0};
  }
  template <class Final>
  Back operator()(const Final&) const {
    return std::nullopt;
  }
};

}  // namespace

std::string deed_words(const DeskDeed& deed) {
  return std::visit(Say{}, deed);
}

std::optional<DeskDeed> undo_of(const DeskDeed& deed) {
  return std::visit(TakeBack{}, deed);
}

}  // namespace drops::client::model
