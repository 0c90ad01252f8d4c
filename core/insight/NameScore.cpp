// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/NameScore.h"

#include <QVarLengthArray>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kSame = 1000;
constexpr int kBegins = 800;
constexpr int kWordBegins = 600;
constexpr int kContains = 400;
constexpr int kMistyped = 300;
constexpr int kInOrder = 200;
constexpr qsizetype kShortestMistyped = 4;
constexpr qsizetype kShortestInOrder = 3;
constexpr qsizetype kLongestCompared = 64;

// So many letters may be wrong, left out, too many, or two of them in the wrong order.
int allowedSlips(qsizetype length)
{
    return length < kShortestMistyped ? 0 : length < 8 ? 1 : 2;
}

using Row = QVarLengthArray<int, kLongestCompared + 3>;

// The least slips between the wanted text and any beginning of the name (Damerau-Levenshtein, neighbours swapped).
int slipsToBeginning(QStringView name, QStringView wanted)
{
    const qsizetype width = std::min<qsizetype>(name.size(), wanted.size() + 2);
    Row before(width + 1), row(width + 1), earlier(width + 1);
    for (qsizetype j = 0; j <= width; ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= wanted.size(); ++i) {
        earlier = before;
        before = row;
        row[0] = int(i);
        for (qsizetype j = 1; j <= width; ++j) {
            const int differs = wanted.at(i - 1) == name.at(j - 1) ? 0 : 1;
            row[j] = std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + differs});
            const bool isSwapped = i > 1 && j > 1 && wanted.at(i - 1) == name.at(j - 2) && wanted.at(i - 2) == name.at(j - 1);
            if (isSwapped)
                row[j] = std::min(row[j], earlier[j - 2] + 1);
        }
    }
    return *std::min_element(row.begin(), row.end());
}

// Where its letters stand in the name in this order: how many others lie between them; -1: they do not.
qsizetype lettersBetween(QStringView name, QStringView wanted)
{
    qsizetype first = -1;
    qsizetype last = -1;
    qsizetype found = 0;
    for (qsizetype i = 0; i < name.size() && found < wanted.size(); ++i) {
        if (name.at(i) != wanted.at(found))
            continue;
        first = found == 0 ? i : first;
        last = i;
        ++found;
    }
    return found == wanted.size() ? last - first + 1 - wanted.size() : -1;
}

int scoreWithSlips(QStringView name, QStringView wanted)
{
    if (wanted.size() > kLongestCompared)
        return 0;
    const int allowed = allowedSlips(wanted.size());
    if (allowed > 0 && !name.isEmpty() && name.front() == wanted.front() && slipsToBeginning(name, wanted) <= allowed)
        return kMistyped;
    if (wanted.size() < kShortestInOrder)
        return 0;
    const qsizetype between = lettersBetween(name, wanted);
    return between < 0 || between > wanted.size() ? 0 : std::max(1, kInOrder - 10 * int(between));
}

} // namespace

QString foldedName(const QString &text)
{
    QString folded;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.reserve(parts.size());
    for (const QChar c : parts) {
        if (!c.isMark())
            folded.append(c);
    }
    return folded;
}

int nameScore(QStringView folded, QStringView wanted, Slips slips)
{
    if (wanted.isEmpty())
        return 0;
    const qsizetype at = folded.indexOf(wanted);
    if (at == 0)
        return folded.size() == wanted.size() ? kSame : kBegins;
    for (qsizetype word = at; word > 0; word = folded.indexOf(wanted, word + 1)) {
        if (!folded.at(word - 1).isLetterOrNumber())
            return kWordBegins;
    }
    if (at > 0)
        return kContains;
    return slips == Slips::Allow ? scoreWithSlips(folded, wanted) : 0;
}

} // namespace Tidemark
