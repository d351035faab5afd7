// The names that are typed: on the form to join with, and in the lobby for one who comes later.

#include "game/client/model/local.h"

namespace drops::client::model {
namespace {

struct TakeNames {
  Local& local;

  void operator()(const JoinTogether& wish) const {
    local.together = wish.together;
    if (wish.together && local.others.empty()) local.others.emplace_back();
  }
  void operator()(const TypeName& typed) const {
    if (typed.number < local.others.size()) local.others[typed.number] = {typed.text, ""};
  }
  void operator()(const AddName&) const {
    if (local.others.size() + 1 < kMostAtLaptop) local.others.emplace_back();
  }
  // The last of them gone, one joins alone.
  void operator()(const DropName& drop) const {
    if (drop.number < local.others.size()) local.others.erase(local.others.begin() + static_cast<long>(drop.number));
    local.together = !local.others.empty();
  }
  void operator()(const TypeAnother& typed) const { local.another = {typed.text, ""}; }
  template <class Other>
  void operator()(const Other&) const {}
};

}  // namespace

void take(Local& local, const LaptopWish& wish) {
  std::visit(TakeNames{local}, wish);
}

}  // namespace drops::client::model
