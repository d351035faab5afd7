#include <string>
#include <utility>

#include "tests/simulation/random_plan.h"

namespace drops::test {
namespace {

plan::Part part_of(plan::Part::Kind kind, std::int32_t plan) {
  plan::Part part;
  part.kind = kind;
  part.title = std::string(plan::name_of(kind));
  part.minutes = 10;
  part.plan = plan;
  return part;
}

}  // namespace

plan::Programme random_programme(std::uint64_t seed) {
  using Kind = plan::Part::Kind;
  const bool carries = seed % 2 == 0;
  plan::Programme programme;
  programme.id = programme.title = "random";
  plan::Plan again = random_plan(carries ? seed : seed + 1'000'000);
  again.id += "-again";
  programme.plans = {random_plan(seed),
                     plan::pulse_plan({"between", "Between", "", {"I can ask here.", "It holds."}, 2}),
                     std::move(again)};
  programme.parts = {part_of(Kind::kStory, 0), part_of(Kind::kDebrief, -1), part_of(Kind::kPulse, 1),
                     part_of(Kind::kStory, 2), part_of(Kind::kPause, -1)};
  programme.parts[3].carries = carries;
  plan::agree_on_sizes(programme);
  return programme;
}

}  // namespace drops::test
