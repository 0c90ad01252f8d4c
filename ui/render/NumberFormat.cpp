// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/NumberFormat.h"

#include "ui/render/Translate.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace Tidemark {

namespace {

constexpr QChar kEnDash(0x2013);
constexpr QChar kMinus(0x2212);
constexpr QChar kThinSpace(0x202F); // narrow, and a line never breaks at it
constexpr QChar kIsolate(0x2068);
constexpr QChar kEndIsolate(0x2069);
constexpr double kThousand = 1000.0;
constexpr std::array<char, 5> kUnits = {0, 'K', 'M', 'B', 'T'};

// A figure with a sign or a unit: where the window reads from right to left, they would change places around it.
QString figure(const QString &text)
{
    const auto isOfNumber = [](QChar c) { return c.isDigit() || c == QLatin1Char('.') || c == QLatin1Char(','); };
    const bool isBare = std::all_of(text.begin(), text.end(), isOfNumber);
    return isBare || QGuiApplication::layoutDirection() != Qt::RightToLeft ? text : kIsolate + text + kEndIsolate;
}

QString number(double value, int decimals)
{
    QString text = displayLocale().toString(std::abs(value), 'f', decimals);
    const bool isZero = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
    return value < 0 && !isZero ? kMinus + text : text;
}

double rounded(double value, int decimals)
{
    const double factor = std::pow(10.0, decimals);
    return std::round(value * factor) / factor;
}

int decimalsFor(double magnitude)
{
    if (rounded(magnitude, 2) < 10.0)
        return 2;
    return 1;
}

QString withUnit(double value, int decimals, size_t unit)
{
    QString text = number(value, decimals);
    if (unit > 0)
        text += kThinSpace + QString(QLatin1Char(kUnits.at(unit)));
    return figure(text);
}

QString below1000(double value)
{
    if (value == std::round(value))
        return withUnit(value, 0, 0);
    const double magnitude = std::abs(value);
    return withUnit(value, rounded(magnitude, 2) < 10 ? 2 : rounded(magnitude, 1) < 100 ? 1 : 0, 0);
}

QString signedNumber(double value, int decimals)
{
    return value > 0 ? QLatin1Char('+') + number(value, decimals) : number(value, decimals);
}

QString inPeriod(const QString &change, const QString &period)
{
    return period.isEmpty() ? change : tr("%1 in %2").arg(change, period);
}

Change changeOf(double value, const QString &words, const QString &period, bool isZero)
{
    if (isZero)
        return {Direction::Same, tr("no change")};
    return {value > 0 ? Direction::Up : Direction::Down, inPeriod(words, period)};
}

constexpr qint64 kMinuteS = 60;
constexpr qint64 kHourS = 60 * kMinuteS;
constexpr qint64 kDayS = 24 * kHourS;

} // namespace

QLocale displayLocale()
{
    const QLocale user;
    return user.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : user;
}

QString unknownText()
{
    return kEnDash;
}

QString shortNumber(std::optional<double> value)
{
    if (!value || !std::isfinite(*value))
        return unknownText();
    double scaled = *value;
    size_t unit = 0;
    while (unit + 1 < kUnits.size() && std::abs(scaled) >= kThousand) {
        scaled /= kThousand;
        ++unit;
    }
    const int finest = unit == 0 ? 0 : 1; // 999.7 and 999.95 K are a thousand of theirs
    if (unit == 0 && rounded(std::abs(scaled), finest) < kThousand)
        return below1000(scaled);
    if (rounded(std::abs(scaled), finest) >= kThousand && unit + 1 < kUnits.size()) {
        scaled /= kThousand;
        ++unit;
    }
    int decimals = decimalsFor(std::abs(scaled));
    if (rounded(std::abs(scaled), 1) >= 100 && rounded(scaled, 1) == rounded(scaled, 0))
        decimals = 0;
    return withUnit(scaled, decimals, unit);
}

QString shortCount(Count count)
{
    return shortNumber(count ? std::optional<double>(double(*count)) : std::nullopt);
}

QString tickNumber(double value, double step)
{
    if (!std::isfinite(value))
        return unknownText();
    double scale = 1;
    size_t unit = 0;
    while (unit + 1 < kUnits.size() && std::abs(value) / scale >= kThousand) {
        scale *= kThousand;
        ++unit;
    }
    int decimals = 0;
    while (decimals < 6 && step > 0 && std::abs(rounded(step / scale, decimals) - step / scale) > 1e-9 * step / scale)
        ++decimals;
    return withUnit(value / scale, value == 0 ? 0 : decimals, unit);
}

QString exactCount(Count count)
{
    if (!count)
        return unknownText();
    const QString text = displayLocale().toString(*count);
    return figure(*count < 0 ? kMinus + text.mid(1) : text);
}

QString decimalNumber(std::optional<double> value, int decimals)
{
    return value && std::isfinite(*value) ? figure(number(*value, decimals)) : unknownText();
}

QString percent(std::optional<double> value, int decimals)
{
    return value && std::isfinite(*value) ? figure(number(*value, decimals) + kThinSpace + QLatin1Char('%')) : unknownText();
}

QString times(std::optional<double> value)
{
    return value && std::isfinite(*value) ? figure(number(*value, 1) + QChar(0x00D7)) : unknownText();
}

QString plusMinus(const QString &bound)
{
    return figure(QChar(0xB1) + bound);
}

Change percentChange(std::optional<double> percentValue, const QString &period)
{
    if (!percentValue || !std::isfinite(*percentValue))
        return {};
    const int decimals = rounded(std::abs(*percentValue), 1) < 10 ? 1 : 0;
    const QString words = figure(signedNumber(*percentValue, decimals) + kThinSpace + QLatin1Char('%'));
    return changeOf(*percentValue, words, period, rounded(std::abs(*percentValue), 1) == 0.0);
}

Change pointChange(std::optional<double> points, const QString &period)
{
    if (!points || !std::isfinite(*points))
        return {};
    const QString words = tr("%1 pt").arg(figure(signedNumber(*points, 1)));
    return changeOf(*points, words, period, rounded(std::abs(*points), 1) == 0.0);
}

Change countChange(std::optional<double> difference, const QString &period)
{
    if (!difference || !std::isfinite(*difference))
        return {};
    const QString magnitude = shortNumber(std::abs(*difference));
    const QString words = figure((*difference < 0 ? QString(kMinus) : QStringLiteral("+")) + magnitude);
    return changeOf(*difference, words, period, *difference == 0.0);
}

Change decimalChange(std::optional<double> difference, const QString &period)
{
    if (!difference || !std::isfinite(*difference))
        return {};
    return changeOf(*difference, figure(signedNumber(*difference, 1)), period, rounded(std::abs(*difference), 1) == 0.0);
}

QString arrow(Direction direction)
{
    switch (direction) {
    case Direction::Unknown: return {};
    case Direction::Up: return QString(QChar(0x25B2));
    case Direction::Down: return QString(QChar(0x25BC));
    case Direction::Same: return QStringLiteral("=");
    }
    Q_UNREACHABLE();
}

QString ageWords(qint64 ageS)
{
    return ageS < kMinuteS ? tr("just now") : tr("%1 ago").arg(spanWords(ageS));
}

QString spanWords(qint64 spanS)
{
    const qint64 s = qMax<qint64>(0, spanS);
    if (s < kMinuteS)
        return tr("%1 s").arg(s);
    if (s < kHourS)
        return tr("%1 min").arg(s / kMinuteS);
    if (s < 2 * kDayS)
        return tr("%1 h").arg(s / kHourS);
    if (s < 60 * kDayS)
        return tr("%1 d").arg(s / kDayS);
    if (s < 730 * kDayS)
        return tr("%1 mo").arg(s / (30 * kDayS));
    return tr("%1 y").arg(s / (365 * kDayS));
}

QString clockLength(std::optional<int> seconds)
{
    if (!seconds || *seconds < 0)
        return unknownText();
    const auto two = [](int part) { return QStringLiteral("%1").arg(part, 2, 10, QLatin1Char('0')); };
    const int hours = *seconds / int(kHourS);
    const int minutes = *seconds / 60 % 60;
    if (hours > 0)
        return QStringLiteral("%1:%2:%3").arg(QString::number(hours), two(minutes), two(*seconds % 60));
    return QStringLiteral("%1:%2").arg(QString::number(minutes), two(*seconds % 60));
}

QString latencyWords(qint64 ms)
{
    return ms < 1000 ? tr("%1 ms").arg(ms) : tr("%1 s").arg(number(double(ms) / 1000.0, 1));
}

QString dataSizeText(qint64 bytes)
{
    return displayLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString creditsText(qint64 credits)
{
    if (credits == 0)
        return tr("free");
    return tr("%Ln credits", nullptr, pluralOf(credits));
}

} // namespace Tidemark
