// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Typography.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QMap>
#include <QStringList>
#include <QThread>

#include <atomic>

namespace Tidemark {

namespace {

struct TypeSize {
    int pixels;
    QFont::Weight weight;
};

TypeSize sizeOf(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle: return {20, QFont::DemiBold};
    case TextRole::Heading: return {16, QFont::DemiBold};
    case TextRole::CardTitle: return {13, QFont::DemiBold};
    case TextRole::Body: return {13, QFont::Normal};
    case TextRole::BodyStrong: return {13, QFont::DemiBold};
    case TextRole::Caption: return {11, QFont::Normal};
    case TextRole::Axis: return {10, QFont::Normal};
    case TextRole::BigFigure: return {25, QFont::DemiBold};
    case TextRole::HugeFigure: return {36, QFont::DemiBold};
    case TextRole::Code: return {12, QFont::Normal};
    }
    Q_UNREACHABLE();
}

enum class Presence { Unknown, Absent, Present };
std::atomic<Presence> g_inter{Presence::Unknown}; // the configuration of all fonts is gone through for it

bool hasInter()
{
    if (g_inter == Presence::Unknown)
        g_inter = QFontDatabase::hasFamily(QStringLiteral("Inter")) ? Presence::Present : Presence::Absent;
    return g_inter == Presence::Present;
}

QFont lookUp(TextRole role)
{
    const TypeSize size = sizeOf(role);
    QFont font = QFontDatabase::systemFont(role == TextRole::Code ? QFontDatabase::FixedFont : QFontDatabase::GeneralFont);
    if (role != TextRole::Code && hasInter())
        font.setFamilies(QStringList{QStringLiteral("Inter"), font.family()});
    font.setPixelSize(size.pixels);
    font.setWeight(size.weight);
    return font;
}

QMap<TextRole, QFont> g_known; // of the window's thread

void forget()
{
    g_known.clear();
    g_inter = Presence::Unknown;
}

// A font must be gone before the application is, and look anew where others were added.
void forgetInTime()
{
    static const bool isDone = [] {
        qAddPostRoutine(forget);
        return bool(QObject::connect(qGuiApp, &QGuiApplication::fontDatabaseChanged, qGuiApp, forget));
    }();
    Q_UNUSED(isDone)
}

} // namespace

// Every cell that is painted asks for its font, and the search for a family goes through the configuration of all fonts.
// Other threads, which paint a report now and then, look each time: fonts that know each other are not for two threads.
QFont fontFor(TextRole role)
{
    if (QThread::currentThread() != qGuiApp->thread())
        return lookUp(role);
    forgetInTime();
    const auto font = g_known.constFind(role);
    return font != g_known.cend() ? *font : *g_known.insert(role, lookUp(role));
}

void prepareFonts()
{
    for (const TextRole role : {TextRole::PageTitle, TextRole::Heading, TextRole::CardTitle, TextRole::Body, TextRole::Caption,
                                TextRole::Axis, TextRole::BigFigure})
        std::ignore = QFontMetrics(fontFor(role)).horizontalAdvance(QLatin1Char('0'));
}

} // namespace Tidemark
