// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>

#include <optional>

namespace Tidemark {

enum class ChipUse { Label, Button, Removable };

// A few words on a soft fill. A Label takes no focus; a Button is pressed (clicked()); a Removable
// ends in a cross (removeRequested()) and can be deleted with the keyboard.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    Chip(const QString &text, Tone tone, ChipUse use, QWidget *parent = nullptr);

    void setChipText(const QString &text); // through plain()
    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setLeadingIcon(std::optional<Icon> icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int leadingWidth() const;
    [[nodiscard]] QRect crossRect() const;

    QString m_label;
    Tone m_tone;
    ChipUse m_use;
    std::optional<Icon> m_icon;
};

} // namespace Tidemark
