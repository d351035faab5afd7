#pragma once
// Errors are values. A Result<T> holds a T or an Error; no exception crosses a folder's border.
// An Error is two clauses for a person who has a room full of people waiting: what is wrong, and what to do about it.

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>

namespace drops {

enum class Code {
  kInvalid,      // the input is malformed or out of its limits
  kNotFound,     // the thing named does not exist
  kRefused,      // understood, but it may not happen now, or not from this seat
  kUnavailable,  // a port, a file, a host cannot be had at the moment
  kCorrupt,      // stored data does not read back as what was written
  kLimit,        // a stated limit is reached
  kInternal,     // a defect of ours
};

struct Error {
  Code code = Code::kInternal;
  std::string what;  // what is wrong, without a full stop
  std::string todo;  // what to do about it, without a full stop

  // "what: todo", or "what" alone where nothing can be done.
  [[nodiscard]] std::string sentence() const { return todo.empty() ? what : what + ": " + todo; }
};

template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
 public:
  using tl::expected<T, Error>::expected;
};

// A Result without a value: done, or an Error.
using Outcome = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(Code code, std::string what, std::string todo = {}) {
  return tl::unexpected<Error>(Error{code, std::move(what), std::move(todo)});
}

// Hands the error of one Result on as that of another.
template <class T>
[[nodiscard]] tl::unexpected<Error> pass_on(Result<T>& result) {
  return tl::unexpected<Error>(std::move(result.error()));
}

}  // namespace drops
