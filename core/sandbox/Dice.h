// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Tidemark {

// A seed made of two: the way to derive one thing's dice from another's.
[[nodiscard]] quint64 diceSeed(quint64 a, quint64 b);
// A seed made of a text; the same on every platform and in every process.
[[nodiscard]] quint64 diceSeed(QStringView text);

// Numbers that look random and follow from the seed alone (splitmix64), so that the world
// needs no memory: a thing's dice are seeded with its id.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next();
    double unit(); // [0, 1)
    double between(double low, double high);
    int below(int bound); // [0, bound)
    double normal();      // mean 0, deviation 1
    bool chance(double probability) { return unit() < probability; }

    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

private:
    quint64 m_state;
};

} // namespace Tidemark
