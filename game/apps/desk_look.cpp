#include "game/apps/desk_look.h"

#include <dbus/dbus.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

namespace drops::apps {
namespace {

constexpr int kMostMs = 200;
constexpr const char* kAppearance = "org.freedesktop.appearance";
constexpr std::uint32_t kPrefersDark = 1;
constexpr std::uint32_t kMoreContrast = 1;

struct EndBus {
  void operator()(DBusConnection* bus) const {
    dbus_connection_close(bus);
    dbus_connection_unref(bus);
  }
};
using Bus = std::unique_ptr<DBusConnection, EndBus>;

struct FreeMessage {
  void operator()(DBusMessage* message) const { dbus_message_unref(message); }
};
using Message = std::unique_ptr<DBusMessage, FreeMessage>;

struct BusError {
  DBusError error{};
  BusError() { dbus_error_init(&error); }
  ~BusError() { dbus_error_free(&error); }
  BusError(const BusError&) = delete;
  BusError& operator=(const BusError&) = delete;
};

// The library would start a bus of its own where there is none.
bool has_bus() {
  if (std::getenv("DBUS_SESSION_BUS_ADDRESS") != nullptr) return true;
  const char* folder = std::getenv("XDG_RUNTIME_DIR");
  std::error_code ignored;
  return folder != nullptr && std::filesystem::exists(std::filesystem::path(folder) / "bus", ignored);
}

Bus connect() {
  if (!has_bus()) return nullptr;
  BusError trouble;
  Bus bus(dbus_bus_get_private(DBUS_BUS_SESSION, &trouble.error));
  if (bus) dbus_connection_set_exit_on_disconnect(bus.get(), FALSE);
  return bus;
}

// The number in the answer, which is wrapped once or twice.
std::optional<std::uint32_t> number_in(DBusMessage& answer) {
  DBusMessageIter at;
  if (dbus_message_iter_init(&answer, &at) == FALSE) return std::nullopt;
  while (dbus_message_iter_get_arg_type(&at) == DBUS_TYPE_VARIANT) {
    DBusMessageIter inner;
    dbus_message_iter_recurse(&at, &inner);
    at = inner;
  }
  if (dbus_message_iter_get_arg_type(&at) != DBUS_TYPE_UINT32) return std::nullopt;
  dbus_uint32_t number = 0;
  dbus_message_iter_get_basic(&at, &number);
  return number;
}

std::optional<std::uint32_t> read(DBusConnection& bus, const char* name) {
  const Message question(dbus_message_new_method_call(
      "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "Read"));
  if (!question) return std::nullopt;
  const char* space = kAppearance;
  dbus_message_append_args(question.get(), DBUS_TYPE_STRING, &space, DBUS_TYPE_STRING, &name, DBUS_TYPE_INVALID);
  BusError trouble;
  const Message answer(dbus_connection_send_with_reply_and_block(&bus, question.get(), kMostMs, &trouble.error));
  return answer ? number_in(*answer) : std::nullopt;
}

}  // namespace

client::DeskLook desk_look() {
  const Bus bus = connect();
  if (!bus) return {};
  const auto scheme = read(*bus, "color-scheme");
  if (!scheme) return {};  // nobody answers: who is asked again would let the window wait again
  return {.dark = *scheme == kPrefersDark, .contrast = read(*bus, "contrast") == kMoreContrast};
}

}  // namespace drops::apps
