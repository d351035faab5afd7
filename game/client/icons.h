#pragma once
// The signs used beside words, as UTF-8 of Fork Awesome's code points. An icon never stands alone where a word can.

namespace drops::client::icon {

inline constexpr const char* kCheck = "\xef\x80\x8c";      // f00c
inline constexpr const char* kCross = "\xef\x80\x8d";      // f00d
inline constexpr const char* kCog = "\xef\x80\x93";        // f013
inline constexpr const char* kClock = "\xef\x80\x97";      // f017
inline constexpr const char* kLock = "\xef\x80\xa3";       // f023
inline constexpr const char* kFlag = "\xef\x80\xa4";       // f024
inline constexpr const char* kSound = "\xef\x80\xa8";      // f028
inline constexpr const char* kMute = "\xef\x80\xa6";       // f026
inline constexpr const char* kBook = "\xef\x80\xad";       // f02d
inline constexpr const char* kDrop = "\xef\x81\x83";       // f043
inline constexpr const char* kPause = "\xef\x81\x8c";      // f04c
inline constexpr const char* kPlay = "\xef\x81\x8b";       // f04b
inline constexpr const char* kSkip = "\xef\x81\x91";       // f051
inline constexpr const char* kBack = "\xef\x81\xa0";       // f060
inline constexpr const char* kForward = "\xef\x81\xa1";    // f061
inline constexpr const char* kUp = "\xef\x81\xa2";         // f062
inline constexpr const char* kDown = "\xef\x81\xa3";       // f063
inline constexpr const char* kPlus = "\xef\x81\xa7";       // f067
inline constexpr const char* kMinus = "\xef\x81\xa8";      // f068
inline constexpr const char* kInfo = "\xef\x81\x9a";       // f05a
inline constexpr const char* kQuestion = "\xef\x81\x99";   // f059
inline constexpr const char* kWarning = "\xef\x81\xb1";    // f071
inline constexpr const char* kEye = "\xef\x81\xae";        // f06e
inline constexpr const char* kComment = "\xef\x81\xb5";    // f075
inline constexpr const char* kComments = "\xef\x82\x86";   // f086
inline constexpr const char* kKey = "\xef\x82\x84";        // f084
inline constexpr const char* kSignOut = "\xef\x82\x8b";    // f08b
inline constexpr const char* kUnlock = "\xef\x82\x9c";     // f09c
inline constexpr const char* kBullhorn = "\xef\x82\xa1";   // f0a1
inline constexpr const char* kWrench = "\xef\x82\xad";     // f0ad
inline constexpr const char* kUsers = "\xef\x83\x80";      // f0c0
inline constexpr const char* kBolt = "\xef\x83\xa7";       // f0e7
inline constexpr const char* kUndo = "\xef\x83\xa2";       // f0e2
inline constexpr const char* kUnlinked = "\xef\x84\xa7";   // f127
inline constexpr const char* kDots = "\xef\x85\x81";       // f141
inline constexpr const char* kHandshake = "\xef\x8a\xb5";  // f2b5
inline constexpr const char* kUser = "\xef\x80\x87";       // f007
inline constexpr const char* kHeart = "\xef\x80\x84";      // f004
inline constexpr const char* kStar = "\xef\x80\x85";       // f005
inline constexpr const char* kPen = "\xef\x81\x80";        // f040
inline constexpr const char* kBalance = "\xef\x89\x8e";    // f24e
inline constexpr const char* kRefresh = "\xef\x80\xa1";    // f021

}  // namespace drops::client::icon
