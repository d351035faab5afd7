#pragma once
// What does not fit is scrolled: with the wheel, with PageUp and PageDown, and by itself to what has the focus.

#include <functional>
#include <string_view>

#include "game/client/ui.h"

namespace drops::client {

// What lies behind: on the page, content fades out where it goes on.
enum class Behind { kCard, kPage };

// `content` in a column of the given rectangle; a bar appears at its right where it is higher.
void scroll_area(Ui& ui, std::string_view id, const Rect& where, const std::function<void()>& content,
                 Behind behind = Behind::kCard);
// The same in the column's next `height` units (0: all that is left of it).
void scroll_area(Ui& ui, std::string_view id, float height, const std::function<void()>& content);

}  // namespace drops::client
