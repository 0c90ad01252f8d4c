// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/HiddenWidgets.h"

#include <QObject>

class QApplication;

namespace Tidemark {

struct Tokens;

enum class ThemeMode { System, Light, Dark };

// Dresses the application: style, palette and font, all from one set of tokens.
// One exists, made after the QApplication and before the first widget; GUI thread only.
// Widgets need no reference to it: they read Tokens::of(palette()) when they paint.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &application, ThemeMode mode = ThemeMode::System, QObject *parent = nullptr);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const Tokens &tokens() const;
    void setMode(ThemeMode mode);

signals:
    void themeChanged();

private:
    void apply();

    HiddenWidgets m_hidden;
    ThemeMode m_mode;
    bool m_systemDark = false; // as the desktop said before our palette covered it
    bool m_dark = false;
};

[[nodiscard]] ThemeMode themeModeFromName(const QString &name); // "light", "dark", else System
[[nodiscard]] QString themeModeName(ThemeMode mode);

} // namespace Tidemark
