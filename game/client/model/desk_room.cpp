// The page of the room: the door, whether others can reach the host, the projector, the session's file.

#include <filesystem>

#include "game/client/model/desk_pieces.h"
#include "game/client/model/words.h"
#include "net/address.h"

namespace drops::client::model {
namespace {

Sign reach_words(ReachState state) {
  switch (state) {
    case ReachState::kTrying: return {tr("being called…"), Tone::kNeutral};
    case ReachState::kAnswers: return {tr("answers this computer"), Tone::kGood};
    case ReachState::kSilent: return {tr("does not answer"), Tone::kBad};
  }
  return {};
}

void add_reach(const Seen& seen, DeskRoom& room) {
  for (const ReachSeen& one : seen.around.reach) {
    room.reach.push_back({one.address, reach_words(one.state)});
    room.trying = room.trying || one.state == ReachState::kTrying;
  }
  room.can_try = !room.trying && !seen.room.addresses.empty();
  const std::string port = std::to_string(seen.room.port != 0 ? seen.room.port : net::kDefaultPort);
  room.port = tr_with("{}, UDP", {port});
  if (!seen.around.heard_from.empty()) {
    room.proof =
        tr_with("Another computer has come in, from {}: this network lets people through.", {seen.around.heard_from});
  }
  if (!seen.around.hosted_here || seen.around.firewall.empty()) return;
  room.firewall = seen.around.firewall == "ufw"
                      ? tr_with(
                            "This computer has a firewall, ufw. Unless it knows the port, let it in with: sudo ufw "
                            "allow {}/udp",
                            {port})
                      : tr_with("This computer has a firewall, {}. Unless it knows the port, let {}/udp in.",
                                {seen.around.firewall, port});
}

void add_wall(const Desk& desk, const Seen& seen, DeskRoom& room) {
  room.wall = seen.around.wall;
  room.wall_line = desk.projector;
  room.can_open_wall = !seen.room.projector_key.empty() && !seen.around.wall_open;
  room.wall_place = seen.around.screens > 1
                        ? tr("It fills the other screen of this computer.")
                        : tr("This computer has one screen: connect the projector first, as a second one beside it. Or "
                             "move the window there yourself.");
}

void add_file(const Seen& seen, DeskRoom& room) {
  const std::filesystem::path file(seen.around.session_file);
  const std::filesystem::path transcript(seen.around.transcript_file);
  room.folder = file.parent_path().string();
  room.file = file.filename().string();
  room.file_says =
      room.file.empty()
          ? tr("The session is kept on the computer that hosts it, in the file that was named there.")
          : tr("The whole session is kept in this file, with people’s own words: keep it, copy it, or delete it when "
               "nobody needs it any more.");
  room.transcript = transcript.filename().string();
  if (room.transcript.empty()) return;
  room.transcript_says = tr(
      "This file tells in words what each team chose and what that did to trust, scene by scene. It names roles, not "
      "people: read it before the next session, or hand it on.");
}

}  // namespace

DeskRoom desk_room_page(const Desk& desk, const schema::SessionPart& session, const Seen& seen) {
  DeskRoom room;
  room.door_locked = session.door_locked();
  add_reach(seen, room);
  add_wall(desk, seen, room);
  add_file(seen, room);
  return room;
}

}  // namespace drops::client::model
