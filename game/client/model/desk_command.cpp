// What the facilitator does, as the schema's commands.

#include "game/client/model/to_command.h"

namespace drops::client::model {
namespace {

template <class Wish>
void set_team(Wish& wish, const std::optional<std::uint32_t>& team) {
  if (team) wish.set_team(*team);
}

struct Fill {
  schema::Command& command;

  void operator()(const DeskFreeze& deed) const { command.mutable_freeze()->set_frozen(deed.frozen); }
  void operator()(const DeskNextPart&) const { command.mutable_next_part(); }
  void operator()(const DeskReveal& deed) const { set_team(*command.mutable_reveal_early(), deed.team); }
  void operator()(const DeskGoBack& deed) const { command.mutable_go_back()->set_visit(deed.visit); }
  void operator()(const DeskInject& deed) const {
    command.mutable_send_inject()->set_inject(deed.inject);
    set_team(*command.mutable_send_inject(), deed.team);
  }
  void operator()(const DeskMessage& deed) const {
    schema::SendMessage& wish = *command.mutable_send_message();
    wish.set_text(deed.text);
    set_team(wish, deed.team);
    if (deed.seat) wish.set_seat(*deed.seat);
  }
  void operator()(const DeskMove& deed) const {
    command.mutable_move_seat()->set_seat(deed.seat);
    command.mutable_move_seat()->set_team(deed.team);
  }
  void operator()(const DeskRename& deed) const {
    command.mutable_rename_seat()->set_seat(deed.seat);
    command.mutable_rename_seat()->set_name(deed.name);
  }
  void operator()(const DeskRemove& deed) const { command.mutable_remove_seat()->set_seat(deed.seat); }
  void operator()(const DeskLock& deed) const { command.mutable_lock_door()->set_locked(deed.locked); }
  void operator()(const DeskManager& deed) const {
    command.mutable_mark_manager()->set_seat(deed.seat);
    command.mutable_mark_manager()->set_manager(deed.manager);
  }
  void operator()(const DeskMirror& deed) const {
    command.mutable_mirror()->set_seat(deed.seat);
    command.mutable_mirror()->set_of(deed.of);
  }
  void operator()(const DeskBots& deed) const {
    command.mutable_add_bots()->set_team(deed.team);
    command.mutable_add_bots()->set_bots(deed.count);
  }
  void operator()(const DeskMerge& deed) const {
    command.mutable_merge_teams()->set_from(deed.from);
    command.mutable_merge_teams()->set_into(deed.into);
  }
  void operator()(const DeskSpotlight& deed) const { set_team(*command.mutable_spotlight(), deed.team); }
  void operator()(const DeskPace& deed) const {
    command.mutable_set_pace()->set_together(deed.together);
    command.mutable_set_pace()->set_box_minutes(deed.minutes);
  }
};

}  // namespace

schema::Command deed_command(const DeskDeed& deed) {
  schema::Command command;
  std::visit(Fill{command}, deed);
  return command;
}

}  // namespace drops::client::model
