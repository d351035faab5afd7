#pragma once
// From a text to the dark and light cells of a QR code: the only user of libqrencode. Draws nothing (widgets/qr.h).

#include <cstddef>
#include <string>
#include <vector>

namespace drops::client {

struct QrCells {
  std::size_t side = 0;    // cells on a side; 0: there is no code
  std::vector<bool> dark;  // side x side, row by row, without the quiet border

  friend bool operator==(const QrCells&, const QrCells&) = default;
};

// No cells for an empty text and for one that is too long for any code.
[[nodiscard]] QrCells qr_code(const std::string& text);

}  // namespace drops::client
