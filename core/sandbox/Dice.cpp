// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Dice.h"

#include <cmath>
#include <numbers>

namespace Tidemark {

namespace {
quint64 scrambled(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}
} // namespace

quint64 diceSeed(quint64 a, quint64 b)
{
    return scrambled(scrambled(a + 0x9e3779b97f4a7c15ULL) ^ (b * 0xd6e8feb86659fd93ULL + 0x2545f4914f6cdd1dULL));
}

quint64 diceSeed(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QChar character : text) {
        hash = (hash ^ character.unicode()) * 0x100000001b3ULL;
    }
    return scrambled(hash);
}

quint64 Dice::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    return scrambled(m_state);
}

double Dice::unit()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double Dice::between(double low, double high)
{
    return low + (high - low) * unit();
}

int Dice::below(int bound)
{
    return static_cast<int>(next() % static_cast<quint64>(bound));
}

double Dice::normal()
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - unit()));
    return radius * std::cos(2.0 * std::numbers::pi * unit());
}

} // namespace Tidemark
