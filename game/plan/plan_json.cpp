#include "game/plan/plan_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <type_traits>

#include "game/plan/plan_fields.h"
#include "game/plan/resolve.h"

namespace drops::plan {
namespace {

using Json = nlohmann::json;

constexpr int kDeepest = 64;  // values within values
constexpr std::string_view kTodo = "use another copy of the journal";

template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::true_type {};
template <class T, std::size_t N>
struct IsList<std::array<T, N>> : std::true_type {};
template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

// What is empty is not written: a missing entry reads as the default, and these have an empty default. A flag is always
// written: some are on where nothing is said.
bool is_empty(const Json& json) {
  return json.is_null() || json == "" || json == Json::array();
}

class Writer {
 public:
  template <class T>
  void operator()(std::string_view name, T& value) {
    add(name, to(value));
  }
  template <class T, class Most>
  void operator()(std::string_view name, T& value, Most) {
    add(name, to(value));
  }

  template <class T>
  static Json to(T& value) {
    if constexpr (IsOptional<T>::value) {
      return value ? to(*value) : Json();
    } else if constexpr (IsList<T>::value) {
      Json list = Json::array();
      for (auto& item : value) {
        if constexpr (std::is_same_v<typename T::value_type, Ref>) {
          list.push_back(object(item));  // even an empty one keeps its place
        } else {
          list.push_back(to(item));
        }
      }
      return list;
    } else if constexpr (std::is_enum_v<T>) {
      return static_cast<int>(value);
    } else if constexpr (std::is_same_v<T, Ref>) {
      if (!value.given() && !value.resolved()) return {};
      return object(value);
    } else if constexpr (std::is_class_v<T> && !std::is_same_v<T, std::string>) {
      return object(value);
    } else {
      return value;
    }
  }

 private:
  template <class T>
  static Json object(T& value) {
    Writer writer;
    fields(writer, value);
    return std::move(writer.object_);
  }

  void add(std::string_view name, Json value) {
    if (!is_empty(value)) object_[std::string(name)] = std::move(value);
  }

  Json object_ = Json::object();
};

class JsonReader {
 public:
  explicit JsonReader(const Json& object, std::string& wrong, int depth)
      : object_(object), wrong_(wrong), depth_(depth) {}

  template <class T>
  void operator()(std::string_view name, T& value) {
    read(name, [&](const Json& json) { return from(json, value); });
  }
  // An enumeration, alone or optional, with its highest value.
  template <class T, class Most>
  void operator()(std::string_view name, T& value, Most most) {
    read(name, [&](const Json& json) {
      int number = -1;
      if (!from(json, number) || number < 0 || number > static_cast<int>(most)) return false;
      value = static_cast<Most>(number);
      return true;
    });
  }

 private:
  template <class Take>
  void read(std::string_view name, Take take) {
    const auto found = object_.find(std::string(name));
    if (found == object_.end() || !wrong_.empty()) return;
    if (!take(*found) && wrong_.empty()) wrong_ = name;
  }

  template <class T>
  bool from(const Json& json, T& value) {
    if constexpr (std::is_same_v<T, std::string>) {
      if (!json.is_string()) return false;
      value = json.template get_ref<const std::string&>();
      return true;
    } else if constexpr (std::is_same_v<T, bool>) {
      if (!json.is_boolean()) return false;
      value = json.template get<bool>();
      return true;
    } else if constexpr (std::is_integral_v<T>) {
      return whole(json, value);
    } else if constexpr (IsOptional<T>::value) {
      return from(json, value.emplace());
    } else if constexpr (IsList<T>::value) {
      return list(json, value);
    } else {
      if (!json.is_object() || depth_ >= kDeepest) return false;
      JsonReader inner(json, wrong_, depth_ + 1);
      fields(inner, value);
      return wrong_.empty();
    }
  }

  template <class T>
  bool whole(const Json& json, T& value) {
    if (!json.is_number_integer()) return false;
    if (json.is_number_unsigned() && json.get<std::uint64_t>() > std::numeric_limits<T>::max()) return false;
    const auto number = json.get<std::int64_t>();
    if (number < static_cast<std::int64_t>(std::numeric_limits<T>::min()) ||
        number > static_cast<std::int64_t>(std::numeric_limits<T>::max())) {
      return false;
    }
    value = static_cast<T>(number);
    return true;
  }

  template <class T>
  bool list(const Json& json, std::vector<T>& values) {
    values.clear();
    if constexpr (std::is_class_v<T>) {  // a session from when there was one alone
      if (json.is_object()) return from(json, values.emplace_back());
    }
    if (!json.is_array() || depth_ >= kDeepest) return false;
    for (const Json& item : json) {
      if (!from(item, values.emplace_back())) return false;
    }
    return true;
  }

  template <class T, std::size_t N>
  bool list(const Json& json, std::array<T, N>& values) {
    if (!json.is_array() || json.size() != N) return false;
    for (std::size_t i = 0; i < N; ++i) {
      if (!from(json[i], values[i])) return false;
    }
    return true;
  }

  const Json& object_;
  std::string& wrong_;
  int depth_;
};

// What stands in the text, its own numbers not looked at yet. `what` is it called.
template <class T>
Result<T> read(const Json& json, std::string_view what) {
  if (!json.is_object())
    return fail(Code::kCorrupt, fmt::format("the stored {} is no JSON object", what), std::string(kTodo));
  T value;
  std::string wrong;
  JsonReader reader(json, wrong, 0);
  fields(reader, value);
  if (wrong.empty()) return value;
  return fail(Code::kCorrupt, fmt::format("'{}' of the stored {} does not read", wrong, what), std::string(kTodo));
}

// Numbers that stand for nothing would be read out of bounds later. Resolving anew must lead to the same numbers.
bool numbers_hold(const Plan& plan) {
  Plan again = plan;
  (void)resolve(again);
  if (to_json(again) != to_json(plan)) return false;
  for (const Scene& scene : plan.scenes) {
    if (scene.after >= 0 && static_cast<std::uint32_t>(scene.after) >= plan.hooks) return false;
  }
  return true;
}

Outcome check_stored(const Plan& plan) {
  if (!numbers_hold(plan)) {
    return fail(Code::kCorrupt, "the names of the stored plan do not match its numbers", std::string(kTodo));
  }
  if (!trust::within_bounds(plan.rules)) {
    return fail(Code::kCorrupt, "the rules of the stored plan are out of their bounds", std::string(kTodo));
  }
  return {};
}

// What is played has a plan, and what is not has none; the first is what a session begins with.
Outcome check_stored(const Programme& programme) {
  const bool fit = std::ranges::all_of(programme.parts, [&](const Part& part) {
    return part.plays() ? part.plan >= 0 && static_cast<std::size_t>(part.plan) < programme.plans.size()
                        : part.plan < 0;
  });
  if (!fit || programme.parts.empty() || programme.parts.size() > kMostParts || programme.parts.front().plan != 0) {
    return fail(Code::kCorrupt, "the parts of the stored programme do not match its plans", std::string(kTodo));
  }
  for (const Plan& plan : programme.plans) {
    if (Outcome fine = check_stored(plan); !fine) return fine;
  }
  return {};
}

template <class T>
std::string written(const T& value) {
  T copy = value;  // one list of fields serves writing and reading, and reading needs to write
  return Writer::to(copy).dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string to_json(const Plan& plan) {
  return written(plan);
}

Result<Plan> from_json(std::string_view text) {
  auto plan = read<Plan>(Json::parse(text, nullptr, false), "plan");
  if (!plan) return plan;
  if (Outcome fine = check_stored(*plan); !fine) return pass_on(fine);
  return plan;
}

std::string to_json(const Programme& programme) {
  return programme.is_one_scenario() && !programme.plans.empty() ? to_json(programme.plans.front())
                                                                 : written(programme);
}

Result<Programme> programme_from_json(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object() || !json.contains("parts")) {
    auto plan = from_json(text);
    if (!plan) return pass_on(plan);
    return programme_of(std::move(*plan));
  }
  auto programme = read<Programme>(json, "programme");
  if (!programme) return programme;
  if (Outcome fine = check_stored(*programme); !fine) return pass_on(fine);
  return programme;
}

}  // namespace drops::plan
