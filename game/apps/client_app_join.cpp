// Into a session: what was typed on the form, and the call that comes of it.

#include <algorithm>

#include "game/apps/client_app.h"
#include "game/client/tr.h"
#include "net/address.h"
#include "net/enet_transport.h"
#include "net/invite.h"

namespace drops::apps {

using client::tr;
using client::model::LinkState;
using client::model::Page;
namespace wish = client::model;

void ClientApp::join(const wish::Join& join) {
  hang_up();
  local_.page = Page::kJoin;
  local_.address = join.address;
  local_.code = join.code;
  local_.name = join.name;
  local_.together = !join.others.empty();
  local_.others.clear();
  for (const std::string& name : join.others) local_.others.push_back({name, ""});
  bool fine = wish::check_join(local_);
  const auto address = net::parse_address(local_.address);
  const auto invite = net::parse_invite(local_.code);
  if (!address)
    local_.address_error = local_.address.empty() ? tr("Type the address that the host shows, such as 192.168.1.20.")
                                                  : address.error().sentence();
  if (!invite && local_.code_error.empty()) local_.code_error = invite.error().sentence();
  fine = fine && address.has_value() && invite.has_value();
  if (fine) {
    const std::string code = invite->display();
    const LastSession now{local_.address, code, local_.name, token_of(known_, code, local_.name), ""};
    const auto before = std::ranges::find_if(known_, [&](const LastSession& one) { return one.same_seat(now); });
    last_ = now;
    if (before != known_.end()) last_.title = before->title;
    for (const std::string& name : join.others) last_.others.push_back({name, token_of(known_, code, name)});
    call();
  }
  make_model();
}

void ClientApp::call() {
  if (staff_) return come_in(*staff_);
  const auto invite = net::parse_invite(last_.code);
  if (!invite) return;
  hang_up();
  seen_.code = invite->display();
  link::Request request;
  request.credential = {link::kParticipantDoor, invite->secret()};
  request.who.name = last_.name;
  request.who.token = last_.token;
  std::vector<link::Newcomer> others;
  for (const LastSeat& seat : last_.others) others.push_back({seat.name, false, {}, seat.token});
  call(last_.address, std::move(request), std::move(others));
}

void ClientApp::call(const std::string& to, link::Request request, std::vector<link::Newcomer> others) {
  const auto address = net::parse_address(to);
  if (!address) return;
  came_with_token_ = !request.who.token.empty();
  net::EnetClientOptions enet;
  enet.host = *address;
  seen_.link.state = LinkState::kConnecting;
  answers_ = 0;
  joining_ = !others.empty();
  if (joining_) laptop_.share();
  line_ = std::make_unique<Line>([enet] { return net::connect_enet(enet); }, std::move(request), clock_, options_.wake,
                                 std::move(others));
}

}  // namespace drops::apps
