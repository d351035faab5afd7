#!/usr/bin/env bash
# A host on one machine, somebody who looks on another, and two networks between them: the machines are network
# namespaces. Where this user may not make any, there is nothing to test (exit status 77).
#
#   two_machines_test.sh BIN_DIR NET_TEST SCENARIO
set -euo pipefail

host=drops-host-$$
guest=drops-guest-$$
ip netns add "$host" 2>/dev/null || { echo "no network namespaces here"; exit 77; }
work=$(mktemp -d)
host_pid=
trap '[ -z "$host_pid" ] || kill "$host_pid" 2>/dev/null || true
      ip netns del "$host"; ip netns del "$guest" 2>/dev/null || true; rm -rf "$work"' EXIT
ip netns add "$guest"
for network in 1 2; do
  ip -n "$host" link add "near$network" type veth peer name "far$network" netns "$guest"
  ip -n "$host" address add "10.77.$network.1/24" broadcast + dev "near$network"
  ip -n "$guest" address add "10.77.$network.2/24" broadcast + dev "far$network"
  ip -n "$host" link set "near$network" up
  ip -n "$guest" link set "far$network" up
done

ip netns exec "$host" timeout 60 "$1/drops-host" run "$3" --ready-file "$work/ready" --quiet </dev/null >"$work/out" 2>&1 &
host_pid=$!
for _ in $(seq 200); do [ ! -s "$work/ready" ] || break; sleep 0.1; done
room=$(sed -n 's/.*"code":"\(...\)-.*/\1/p' "$work/ready")
[ -n "$room" ] || { echo "two_machines_test.sh: the host did not get ready" >&2; cat "$work/out" >&2; exit 1; }
DROPS_LOOK_FOR=$room ip netns exec "$guest" "$2" "[two_machines]" -w NoTests
echo "found over two networks, once"
