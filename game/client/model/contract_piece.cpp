// The opening contract: what this is for, what is kept of it, and who may see that. Each sentence is one that the
// program keeps; whoever changes what is stored or shown changes it here.

#include "game/client/model/aside_pieces.h"
#include "game/client/tr.h"

namespace drops::client::model {
namespace {

std::vector<ContractPoint> points() {
  return {
      {tr("What it is for"),
       tr("To practise how trust is gained in drops and lost in buckets. Nobody is assessed, and nobody is ranked.")},
      {tr("It is a story"),
       tr("You play a role. What the role does is not what you are: story, charts and results name roles.")},
      {tr("Who sees what"),
       tr("Your team and the facilitator see your name beside your role. What you choose alone is shown to your team "
          "by role at the reveal, where the story does not keep it secret. A pledge stands under your own name. The "
          "projector names nobody.")},
      {tr("What nobody can tell"),
       tr("Pulse answers, notes for the board and what you say of a mate's act are mixed before anybody sees them. The "
          "record holds that you answered, and not what.")},
      {tr("What is stored"),
       tr("The host's computer may keep the session in one file: names, choices, and what you write. It is readable by "
          "its owner alone, and not encrypted, nor is the way to it. This computer keeps your name, the code and the "
          "key to your seat.")},
      {tr("What you may always do"),
       tr("Pass, without a reason. Ask for a pause, or tell the facilitator a word in private. Leave.")},
  };
}

std::string answer_words(const schema::MePart& me) {
  if (!me.has_accepted()) return {};
  if (me.accepted()) return tr("You have accepted this.");
  return tr("You observe: you see your team's story, and have no part in it.");
}

}  // namespace

bool awaits_contract(const Newest& newest) {
  if (newest.session == nullptr || newest.me == nullptr) return false;
  const bool over = newest.session->stage() == schema::STAGE_ENDED || newest.end != nullptr;
  return newest.session->contract() && !newest.me->has_accepted() && !over;
}

Contract contract_of(const Newest& newest) {
  Contract contract;
  contract.points = points();
  if (newest.session == nullptr || newest.me == nullptr || !newest.session->contract()) return contract;
  const schema::MePart& me = *newest.me;
  const bool over = newest.session->stage() == schema::STAGE_ENDED || newest.end != nullptr;
  contract.asked = true;
  contract.answered = answer_words(me);
  contract.may_accept = !over && !(me.has_accepted() && me.accepted());
  contract.may_observe = !over && !me.has_place() && (!me.has_accepted() || me.accepted());
  return contract;
}

}  // namespace drops::client::model
