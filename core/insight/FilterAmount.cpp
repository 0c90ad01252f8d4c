// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/FilterAmount.h"

#include <QHash>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace Tidemark {

namespace {

struct Unit {
    const char *name;
    double factor;
};

constexpr std::array<Unit, 3> kSpanUnits{{{"d", 86'400}, {"h", 3'600}, {"min", 60}}};
constexpr std::array<Unit, 3> kNumberUnits{{{"B", 1e9}, {"M", 1e6}, {"K", 1e3}}};

std::optional<double> factorOf(const QString &unit, AmountKind kind)
{
    static const QHash<QString, double> numbers{{QString(), 1},
                                                {QStringLiteral("k"), 1e3},
                                                {QStringLiteral("m"), 1e6},
                                                {QStringLiteral("mio"), 1e6},
                                                {QStringLiteral("b"), 1e9}};
    static const QHash<QString, double> spans{{QStringLiteral("s"), 1},
                                              {QStringLiteral("sec"), 1},
                                              {QStringLiteral("seconds"), 1},
                                              {QStringLiteral("min"), 60},
                                              {QStringLiteral("minutes"), 60},
                                              {QStringLiteral("h"), 3'600},
                                              {QStringLiteral("hour"), 3'600},
                                              {QStringLiteral("hours"), 3'600},
                                              {QStringLiteral("d"), 86'400},
                                              {QStringLiteral("day"), 86'400},
                                              {QStringLiteral("days"), 86'400},
                                              {QStringLiteral("w"), 604'800},
                                              {QStringLiteral("week"), 604'800},
                                              {QStringLiteral("weeks"), 604'800},
                                              {QStringLiteral("month"), 2'592'000},
                                              {QStringLiteral("months"), 2'592'000},
                                              {QStringLiteral("y"), 31'536'000},
                                              {QStringLiteral("year"), 31'536'000},
                                              {QStringLiteral("years"), 31'536'000}};
    const auto find = [&unit](const QHash<QString, double> &units) {
        return units.contains(unit) ? std::optional(units.value(unit)) : std::nullopt;
    };
    switch (kind) {
    case AmountKind::Number: return find(numbers);
    case AmountKind::Percent: return unit.isEmpty() || unit == QLatin1String("%") ? std::optional(1.0) : std::nullopt;
    case AmountKind::Times:
        return unit.isEmpty() || unit == QLatin1String("x") || unit == QChar(0xd7) ? std::optional(1.0) : std::nullopt;
    case AmountKind::Seconds: return unit.isEmpty() ? std::optional(1.0) : find(spans);
    case AmountKind::Span: return find(spans);
    }
    Q_UNREACHABLE();
}

QString bare(double amount)
{
    constexpr int kDecimals = 6;
    QString text = QString::number(amount, 'f', kDecimals); // never 1e+15, which nobody types
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
}

template <size_t N>
QString withUnit(double amount, const std::array<Unit, N> &units, const char *rest)
{
    for (const Unit &unit : units) {
        const double share = amount / unit.factor;
        if (share >= 1 && std::fabs(share * 100 - std::round(share * 100)) < 1e-9)
            return bare(share) + QLatin1String(unit.name);
    }
    return bare(amount) + QLatin1String(rest);
}

// More than any counter holds is a slip of the hand; infinity would be one too.
std::optional<double> bounded(double amount)
{
    constexpr double kMost = 1e15;
    return std::isfinite(amount) && amount <= kMost ? std::optional(amount) : std::nullopt;
}

} // namespace

std::optional<double> parseAmount(const QString &text, AmountKind kind)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d+):([0-5]\\d)$"));
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)\\s*([a-z%\\x{d7}]*)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    if (const auto match = clock.match(trimmed); kind == AmountKind::Seconds && match.hasMatch())
        return bounded(match.captured(1).toDouble() * 60 + match.captured(2).toDouble());
    const auto match = form.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto factor = factorOf(match.captured(2).toLower(), kind);
    return factor ? bounded(QString(match.captured(1)).remove(QLatin1Char(',')).toDouble() * *factor) : std::nullopt;
}

QString amountWords(double amount, AmountKind kind)
{
    switch (kind) {
    case AmountKind::Number: return withUnit(amount, kNumberUnits, "");
    case AmountKind::Percent: return bare(amount) + QStringLiteral(" %");
    case AmountKind::Times: return bare(amount) + QChar(0xd7);
    case AmountKind::Seconds: return bare(amount) + QStringLiteral("s");
    case AmountKind::Span: return withUnit(amount, kSpanUnits, "s");
    }
    Q_UNREACHABLE();
}

QString amountExample(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Number: return QStringLiteral("a number such as 5M or 200K");
    case AmountKind::Percent: return QStringLiteral("a percentage such as 8 %");
    case AmountKind::Times: return QStringLiteral("a factor such as 2x");
    case AmountKind::Seconds: return QStringLiteral("a length such as 30s or 1:30");
    case AmountKind::Span: return QStringLiteral("a time such as 60d, 3 weeks or 12h");
    }
    Q_UNREACHABLE();
}

} // namespace Tidemark
