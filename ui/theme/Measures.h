// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every size of the look, in device-independent pixels, on a 4 px grid.
namespace Tidemark {

inline constexpr int kSpaceChip = 4;     // inside chips
inline constexpr int kSpaceControl = 8;  // between controls
inline constexpr int kSpaceCardGap = 12; // between cards
inline constexpr int kSpaceCard = 16;    // inside cards
inline constexpr int kSpacePage = 24;    // around a page
inline constexpr int kRadiusCard = 8;
inline constexpr int kRadiusControl = 6;
inline constexpr int kControlHeight = 30;
inline constexpr int kSmallControlHeight = 22;
inline constexpr int kChipHeight = 18;
inline constexpr int kRowHeight = 51;      // a table row with a picture
inline constexpr int kDenseRowHeight = 30; // a table row of text
inline constexpr int kTableInset = 6;      // between a card's edge and its table
inline constexpr int kHeaderHeight = 32;   // of a table
inline constexpr int kAvatarSize = 56;
inline constexpr int kThumbnailWidth = 28;
inline constexpr int kThumbnailHeight = 38;
inline constexpr int kIconSize = 18;
inline constexpr int kRailWidth = 196;
inline constexpr int kStatusBarHeight = 32;
inline constexpr int kFocusWidth = 2;

// Stretch of the part of a column that takes what the others leave, where an empty stretch stands below it.
inline constexpr int kMostOfTheHeight = 1'000;

} // namespace Tidemark
