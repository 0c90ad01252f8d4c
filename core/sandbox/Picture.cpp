// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Picture.h"

#include "core/sandbox/Dice.h"
#include "core/sandbox/PngWriter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>

namespace Tidemark {

namespace {
struct Colour {
    double r = 0;
    double g = 0;
    double b = 0;
};

Colour hsv(double hue, double saturation, double value)
{
    const auto part = [&](double n) {
        const double k = std::fmod(n + hue * 6.0, 6.0);
        return value - value * saturation * std::clamp(std::min(k, 4.0 - k), 0.0, 1.0);
    };
    return {part(5), part(3), part(1)};
}

Colour mixed(const Colour &a, const Colour &b, double share)
{
    const double t = std::clamp(share, 0.0, 1.0);
    return {a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t, a.b + (b.b - a.b) * t};
}

// 1 inside an edge, 0 outside, soft over a pixel or so.
double inside(double distance, double softness)
{
    return std::clamp(0.5 - distance / softness, 0.0, 1.0);
}

using Shade = std::function<Colour(double x, double y)>; // both 0 to 1

QByteArray painted(int width, int height, const Shade &shade)
{
    QByteArray rgb(static_cast<qsizetype>(width) * height * 3, Qt::Uninitialized);
    qsizetype at = 0;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const Colour c = shade((x + 0.5) / width, (y + 0.5) / height);
            for (const double channel : {c.r, c.g, c.b}) {
                rgb[at++] = static_cast<char>(static_cast<int>(std::clamp(channel, 0.0, 1.0) * 255.0));
            }
        }
    }
    return writePng(width, height, rgb);
}

struct Palette {
    Colour top;
    Colour bottom;
    Colour light;
    Colour dark;

    explicit Palette(Dice &dice)
    {
        // Muddy greens and yellows are left out.
        static const QList<double> kHues = {0.01, 0.04, 0.08, 0.46, 0.5, 0.54, 0.58, 0.63, 0.69, 0.76, 0.86, 0.93};
        const double hue = dice.pick(kHues) + dice.between(0.0, 0.025);
        const double other = std::fmod(hue + dice.between(0.04, 0.1), 1.0);
        top = hsv(hue, dice.between(0.45, 0.7), dice.between(0.65, 0.9));
        bottom = hsv(other, dice.between(0.4, 0.7), dice.between(0.55, 0.85));
        light = hsv(std::fmod(other + 0.05, 1.0), 0.22, 0.98);
        dark = hsv(hue, 0.7, 0.32);
    }
};

Shade hills(Dice &dice)
{
    const Palette p(dice);
    const double sunX = dice.between(0.2, 0.8);
    const double sunY = dice.between(0.2, 0.45);
    const double phase = dice.unit();
    return [=](double x, double y) {
        Colour c = mixed(p.top, p.bottom, y * 1.2);
        c = mixed(c, p.light, inside(std::hypot(x - sunX, (y - sunY) * 1.33) - 0.13, 0.02));
        for (int layer = 0; layer < 3; ++layer) {
            const double ridge =
                0.55 + 0.14 * layer + 0.06 * std::sin(2.0 * std::numbers::pi * (x * (1.1 + 0.4 * layer) + phase + 0.31 * layer));
            c = mixed(c, mixed(p.bottom, p.dark, 0.35 + 0.3 * layer), inside(ridge - y, 0.012));
        }
        return c;
    };
}

Shade discs(Dice &dice)
{
    const Palette p(dice);
    QList<std::array<double, 3>> discs;
    for (int i = 0; i < 6; ++i) {
        discs.append({dice.unit(), dice.unit(), dice.between(0.08, 0.27)});
    }
    return [=](double x, double y) {
        Colour c = mixed(p.top, p.bottom, (x + y) / 2.0);
        for (const auto &disc : discs) {
            c = mixed(c, p.light, 0.33 * inside(std::hypot(x - disc[0], (y - disc[1]) * 1.33) - disc[2], 0.02));
        }
        return c;
    };
}

Shade waves(Dice &dice)
{
    const Palette p(dice);
    const double bands = dice.between(4, 9);
    const double swing = dice.between(0.02, 0.07);
    const double phase = dice.unit();
    return [=](double x, double y) {
        const double height = y + swing * std::sin(2.0 * std::numbers::pi * (x * 1.4 + phase));
        const double band = std::floor(height * bands) / bands;
        return mixed(mixed(p.light, p.top, band * 1.4), p.dark, std::max(0.0, band - 0.35));
    };
}
} // namespace

QByteArray avatarPicture(quint64 seed)
{
    Dice dice(seed);
    const Palette p(dice);
    const double tilt = dice.between(-0.06, 0.06);
    return painted(160, 160, [=](double x, double y) {
        Colour c = mixed(p.top, p.bottom, (x + y) / 2.0);
        c = mixed(c, p.dark, 0.75 * inside(std::hypot(x - 0.5, y - 1.06) - 0.37, 0.015));
        return mixed(c, p.light, inside(std::hypot(x - 0.5 - tilt, y - 0.43) - 0.19, 0.015));
    });
}

QByteArray coverPicture(quint64 seed)
{
    Dice dice(seed);
    const int kind = dice.below(3);
    return painted(180, 240, kind == 0 ? hills(dice) : kind == 1 ? discs(dice) : waves(dice));
}

} // namespace Tidemark
