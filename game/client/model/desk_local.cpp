#include "game/client/model/desk_local.h"

namespace drops::client::model {
namespace {

struct Take {
  DeskLocal& local;

  void operator()(const DeskOpen& open) const { local.page = open.page; }
  void operator()(const DeskPick& pick) const { local.seat = pick.seat; }
  void operator()(const DeskFind& find) const { local.find = find.part; }
  void operator()(const DeskWrite& write) const { local.words = write.words; }
  void operator()(const DeskHear& hear) const { local.heard = hear.tick; }
  void operator()(const DeskWatch& watch) const {
    if (watch.reset) {
      local.watch = {local.watch.since ? std::optional(watch.now) : std::nullopt, 0};
    } else if (local.watch.since) {
      local.watch = {std::nullopt, local.watch.at(watch.now)};
    } else {
      local.watch.since = watch.now;
    }
  }
};

}  // namespace

void take(DeskLocal& local, const DeskLook& look) {
  std::visit(Take{local}, look);
}

}  // namespace drops::client::model
