// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QLabel>

namespace Tidemark {

enum class TextInk { Primary, Secondary, Disabled, Accent, Good, Warning, Critical };
enum class Overflow { Wrap, Elide, Grow };

// The only label for text of any origin: always Qt::PlainText and plain(), a text role and an ink of
// the theme. Elided text is whole in the tooltip.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(TextRole role = TextRole::Body, QWidget *parent = nullptr);
    PlainLabel(const QString &text, TextRole role, QWidget *parent = nullptr);

    void setText(const QString &text); // hides QLabel's: text passes through plain()
    [[nodiscard]] QString fullText() const { return m_text; }
    void setInk(TextInk ink);
    void setRole(TextRole role);
    void setOverflow(Overflow overflow);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSize sizeOfLine(int width) const;
    void applyInk();
    void applyText();

    QString m_text;
    TextInk m_ink = TextInk::Primary;
    Overflow m_overflow = Overflow::Grow;
    bool m_applying = false;
    bool m_isPlaced = false; // its width is a layout's: what is cut to any other is cut anew, and laid out anew for it
};

// A label that goes with others in a dim second voice.
[[nodiscard]] PlainLabel *secondaryLabel(const QString &text, QWidget *parent, TextRole role = TextRole::Body);

} // namespace Tidemark
