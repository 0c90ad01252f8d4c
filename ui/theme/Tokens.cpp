// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

QColor rgb(quint32 value)
{
    return QColor::fromRgb(0xff000000u | value);
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xF6F7F9);
    t.surface = rgb(0xFFFFFF);
    t.raised = rgb(0xFFFFFF);
    t.border = rgb(0xDFE3E8);
    t.hairline = rgb(0xECEFF3);
    t.text = rgb(0x16191D);
    t.secondary = rgb(0x5A6472);
    t.disabled = rgb(0x9AA3AF);
    t.accent = rgb(0x0B6E75);
    t.accentHover = rgb(0x095E64);
    t.accentText = rgb(0xFFFFFF);
    t.good = rgb(0x1A7F4B);
    t.warning = rgb(0xA15C00);
    t.critical = rgb(0xB42318);
    t.neutralSoft = rgb(0xECEFF3);
    t.accentSoft = rgb(0xE3F1F2);
    t.goodSoft = rgb(0xE4F3EA);
    t.warningSoft = rgb(0xFBEFD9);
    t.criticalSoft = rgb(0xFBE6E3);
    t.goodOnSoft = rgb(0x167545); // the good token reaches only 4.4:1 on its own soft fill
    t.warningOnSoft = rgb(0x985700);
    t.hover = rgb(0xF3F5F8);
    t.shadow = QColor(22, 25, 29, 46);
    t.series = {rgb(0x0072B2), rgb(0xE69F00), rgb(0x009E73), rgb(0xCC79A7), rgb(0x56B4E9), rgb(0xD55E00)};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = rgb(0x14171C);
    t.surface = rgb(0x1B1F26);
    t.raised = rgb(0x222731);
    t.border = rgb(0x2E3540);
    t.hairline = rgb(0x262C35);
    t.text = rgb(0xE8EBF0);
    t.secondary = rgb(0x9BA6B5);
    t.disabled = rgb(0x5D6775);
    t.accent = rgb(0x3CC4CC);
    t.accentHover = rgb(0x5AD2D9);
    t.accentText = rgb(0x08211F);
    t.good = rgb(0x4CC38A);
    t.warning = rgb(0xF0B35A);
    t.critical = rgb(0xFF7B6E);
    t.neutralSoft = rgb(0x2A303A);
    t.accentSoft = rgb(0x17343A);
    t.goodSoft = rgb(0x163527);
    t.warningSoft = rgb(0x3A2C14);
    t.criticalSoft = rgb(0x3D1F1C);
    t.goodOnSoft = t.good;
    t.warningOnSoft = t.warning;
    t.hover = rgb(0x20252D);
    t.shadow = QColor(0, 0, 0, 120);
    t.series = {rgb(0x4BA3DB), rgb(0xF0B840), rgb(0x2BC49A), rgb(0xE29BC5), rgb(0x7CC8F2), rgb(0xF08A4B)};
    return t;
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

const Tokens &Tokens::light()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &Tokens::darkTheme()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    // Link is the one role that no style sheet rule replaces.
    return palette.color(QPalette::Active, QPalette::Link) == darkTheme().accent ? darkTheme() : light();
}

ToneColours Tokens::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return {neutralSoft, secondary, secondary};
    case Tone::Accent: return {accentSoft, accent, accent};
    case Tone::Good: return {goodSoft, goodOnSoft, good};
    case Tone::Warning: return {warningSoft, warningOnSoft, warning};
    case Tone::Critical: return {criticalSoft, critical, critical};
    }
    Q_UNREACHABLE();
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace Tidemark
