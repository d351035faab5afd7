// What the desk wishes for, asked of a real bus with a stand-in for the desktop's portal; and of no bus at all.
#include "game/apps/desk_look.h"

#include <dbus/dbus.h>
#include <sys/types.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <catch2/catch.hpp>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>

using namespace drops;

namespace {

// A bus of this test alone; no address where this machine has no dbus-daemon.
class TestBus {
 public:
  TestBus() : out_(::popen("exec dbus-daemon --session --nofork --print-address=1 --print-pid=1 2>/dev/null", "r")) {
    address_ = line();
    pid_ = std::atoi(line().c_str());
  }
  ~TestBus() {
    if (pid_ > 0) ::kill(pid_, SIGTERM);
    if (out_ != nullptr) ::pclose(out_);
  }
  TestBus(const TestBus&) = delete;
  TestBus& operator=(const TestBus&) = delete;
  [[nodiscard]] const std::string& address() const { return address_; }

 private:
  std::string line() {
    std::array<char, 512> text{};
    if (out_ == nullptr || std::fgets(text.data(), text.size(), out_) == nullptr) return {};
    const std::string all(text.data());
    return all.substr(0, all.find('\n'));
  }
  std::FILE* out_;
  std::string address_;
  pid_t pid_ = 0;
};

// Answers every question about colours with one number and about contrast with another.
class Portal {
 public:
  Portal(const TestBus& bus, std::uint32_t scheme, std::uint32_t contrast) : scheme_(scheme), contrast_(contrast) {
    DBusError error;
    dbus_error_init(&error);
    bus_ = dbus_connection_open_private(bus.address().c_str(), &error);
    REQUIRE(bus_ != nullptr);
    dbus_connection_set_exit_on_disconnect(bus_, FALSE);
    REQUIRE(dbus_bus_register(bus_, &error) != FALSE);
    REQUIRE(dbus_bus_request_name(bus_, "org.freedesktop.portal.Desktop", 0, &error) > 0);
    thread_ = std::thread([this] {
      while (!done_) round();
    });
  }
  ~Portal() {
    done_ = true;
    thread_.join();
    dbus_connection_close(bus_);
    dbus_connection_unref(bus_);
  }
  Portal(const Portal&) = delete;
  Portal& operator=(const Portal&) = delete;

 private:
  void round() {
    dbus_connection_read_write(bus_, 5);
    DBusMessage* const question = dbus_connection_pop_message(bus_);
    if (question == nullptr) return;
    if (dbus_message_is_method_call(question, "org.freedesktop.portal.Settings", "Read") != FALSE) answer(question);
    dbus_message_unref(question);
  }
  void answer(DBusMessage* question) {
    const char* space = "";
    const char* name = "";
    dbus_message_get_args(question, nullptr, DBUS_TYPE_STRING, &space, DBUS_TYPE_STRING, &name, DBUS_TYPE_INVALID);
    const dbus_uint32_t number = std::string_view(name) == "contrast" ? contrast_ : scheme_;
    DBusMessage* const reply = dbus_message_new_method_return(question);
    DBusMessageIter all;
    DBusMessageIter outer;
    DBusMessageIter inner;
    dbus_message_iter_init_append(reply, &all);
    dbus_message_iter_open_container(&all, DBUS_TYPE_VARIANT, "v", &outer);
    dbus_message_iter_open_container(&outer, DBUS_TYPE_VARIANT, "u", &inner);
    dbus_message_iter_append_basic(&inner, DBUS_TYPE_UINT32, &number);
    dbus_message_iter_close_container(&outer, &inner);
    dbus_message_iter_close_container(&all, &outer);
    dbus_connection_send(bus_, reply, nullptr);
    dbus_connection_flush(bus_);
    dbus_message_unref(reply);
  }

  DBusConnection* bus_ = nullptr;
  std::uint32_t scheme_, contrast_;
  std::atomic<bool> done_ = false;
  std::thread thread_;
};

client::DeskLook asked(const std::string& address) {
  ::setenv("DBUS_SESSION_BUS_ADDRESS", address.c_str(), 1);
  const client::DeskLook look = apps::desk_look();
  ::unsetenv("DBUS_SESSION_BUS_ADDRESS");
  return look;
}

}  // namespace

TEST_CASE("a desk says that it is dark, or of high contrast", "[alone]") {
  const TestBus bus;
  if (bus.address().empty()) {
    WARN("not asked: this machine has no dbus-daemon");
    return;
  }
  {
    const Portal dark(bus, 1, 0);
    CHECK(asked(bus.address()).dark);
    CHECK_FALSE(asked(bus.address()).contrast);
  }
  const Portal contrast(bus, 2, 1);
  CHECK_FALSE(asked(bus.address()).dark);
  CHECK(asked(bus.address()).contrast);
}

TEST_CASE("a desk without a portal, or without a bus, is light") {
  const TestBus bus;
  if (!bus.address().empty()) CHECK_FALSE(asked(bus.address()).dark);
  CHECK_FALSE(asked("unix:path=/nowhere/bus").dark);
  CHECK_FALSE(asked("no address").dark);
}
