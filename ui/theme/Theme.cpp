// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/CalmStyle.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QApplication>

namespace Tidemark {

namespace {

constexpr int kMiddleLightness = 128;

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < kMiddleLightness;
}

} // namespace

Theme::Theme(QApplication &, ThemeMode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
{
    auto *style = new CalmStyle;
    m_systemDark = looksDark(QApplication::palette()) || looksDark(style->standardPalette());
    QApplication::setStyle(style); // which owns it
    QApplication::setFont(fontFor(TextRole::Body));
    apply();
}

const Tokens &Theme::tokens() const
{
    return m_dark ? Tokens::darkTheme() : Tokens::light();
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    const bool wasDark = m_dark;
    apply();
    if (wasDark != m_dark)
        emit themeChanged();
}

void Theme::apply()
{
    m_dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemDark);
    m_hidden.beginChange();
    QApplication::setPalette(paletteFrom(tokens()));
    CalmStyle::changeSheets();
    m_hidden.endChange();
}

ThemeMode themeModeFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return ThemeMode::Light;
    return name == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::System;
}

QString themeModeName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::System: return QStringLiteral("system");
    case ThemeMode::Light: return QStringLiteral("light");
    case ThemeMode::Dark: return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

} // namespace Tidemark
