// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace Tidemark {

// What a soft fill or a coloured word says. Colour never says it alone: a word, an arrow or a
// shape stands beside it.
enum class Tone { Neutral, Accent, Good, Warning, Critical };

struct ToneColours {
    QColor fill;  // soft, behind text
    QColor text;  // readable on the fill
    QColor plain; // readable on a surface
};

// Every colour of one theme. Nothing else in ui names a colour.
struct Tokens {
    bool dark = false;
    QColor window, surface, raised;
    QColor border, hairline;
    QColor text, secondary, disabled;
    QColor accent, accentHover, accentText;
    QColor good, warning, critical;
    QColor neutralSoft, accentSoft, goodSoft, warningSoft, criticalSoft;
    QColor goodOnSoft, warningOnSoft;
    QColor hover;                 // under the pointer, on a surface
    QColor shadow;                // around popovers
    std::array<QColor, 6> series; // charts; safe for colour-blind readers

    [[nodiscard]] static const Tokens &light();
    [[nodiscard]] static const Tokens &darkTheme();
    // The tokens that made this palette (Theme puts them there). A widget asks with its own
    // palette() when it paints, so a change of theme needs no more than the repaint that Qt does.
    [[nodiscard]] static const Tokens &of(const QPalette &palette);

    [[nodiscard]] ToneColours tone(Tone tone) const;
};

[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b); // WCAG 2.1, 1 to 21

} // namespace Tidemark
