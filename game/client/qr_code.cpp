#include "game/client/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace drops::client {
namespace {

struct DropCode {
  void operator()(QRcode* code) const { QRcode_free(code); }
};

}  // namespace

model::QrCells qr_code(const std::string& text) {
  constexpr int kAnyVersion = 0;
  constexpr int kCaseMatters = 1;
  if (text.empty()) return {};
  // Level M: a projector's glare or somebody's head may hide an eighth of it.
  const std::unique_ptr<QRcode, DropCode> code(
      QRcode_encodeString(text.c_str(), kAnyVersion, QR_ECLEVEL_M, QR_MODE_8, kCaseMatters));
  if (!code) return {};
  model::QrCells cells{static_cast<std::size_t>(code->width), {}};
  cells.dark.reserve(cells.side * cells.side);
  for (std::size_t i = 0; i < cells.side * cells.side; ++i) cells.dark.push_back((code->data[i] & 1U) != 0);
  return cells;
}

}  // namespace drops::client
