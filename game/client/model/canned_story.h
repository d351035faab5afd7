#pragma once
// A story as the host sent it to one seat, for pictures and tests without a host. Text form of schema views.

#include <cstdint>
#include <span>
#include <string_view>

namespace drops::client::model {

struct Moment {
  std::string_view name;
  std::int64_t tick = 0;  // ms of session
  std::string_view view;  // the parts that changed, in protobuf's text form
};

// In the order in which they came.
[[nodiscard]] std::span<const Moment> late_release_moments();

}  // namespace drops::client::model
