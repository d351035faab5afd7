// Levels at any moment, from the ledger alone.
#include "game/trust/fold.h"

#include "tests/support/trust_world.h"

namespace drops::trust {
namespace {

using namespace support;

TEST_CASE("the ledger folds to what every vessel holds, and its beginning to what they held then") {
  TrustWorld world;
  const std::vector<Vessel> start = world.standing.vessels;
  world.scene_with({drops(a, Pillar::kCare, 2), leaks(b, Pillar::kCompetence, 1, {{c, b}})});
  const std::size_t length = world.ledger.size();
  const std::vector<Vessel> then = world.standing.vessels;
  world.scene_with({opens(a)});
  CHECK(fold(start, world.ledger, 0) == start);
  CHECK(fold(start, world.ledger, length) == then);
  CHECK(fold(start, world.ledger) == world.standing.vessels);
  CHECK(fold(start, world.ledger, 1'000) == world.standing.vessels);
}

TEST_CASE("one vessel is folded from the entries about it, and from where another fold has left it") {
  TrustWorld world;
  const Vessel start = *world.standing.find(kClient);
  world.scene_with({drops(a, Pillar::kCare, 2), drops(a, Pillar::kCare, 3, {{b, a}})});
  world.scene_with({drops(a, Pillar::kCare, 1)});
  const std::span<const Entry> ledger = world.ledger;
  CHECK(fold(start, ledger, 1).level(Pillar::kCare) == 4'200);
  CHECK(fold(start, ledger) == *world.standing.find(kClient));
  CHECK(fold(fold(start, ledger, 2), ledger.subspan(2)) == fold(start, ledger));
}

TEST_CASE("entries about a pillar or a vessel that does not exist move nothing") {
  TrustWorld world;
  Entry odd;
  odd.relation = kClient;
  odd.pillar = static_cast<Pillar>(7);
  odd.effect = 100;
  Entry elsewhere = odd;
  elsewhere.relation = {a, a};
  elsewhere.pillar = Pillar::kCare;
  CHECK(fold(world.standing.vessels, std::vector{odd, elsewhere}) == world.standing.vessels);
}

}  // namespace
}  // namespace drops::trust
