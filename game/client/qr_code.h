#pragma once
// From a text to the dark and light cells of a QR code: the only user of libqrencode. Draws nothing (widgets/qr.h).

#include <string>

#include "game/client/model/basics.h"

namespace drops::client {

// No cells for an empty text and for one that is too long for any code.
[[nodiscard]] model::QrCells qr_code(const std::string& text);

}  // namespace drops::client
