// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

namespace Tidemark {

// Spares widgets that nobody sees a change of the style, and makes up for it when one is shown: of a dozen pages one is
// in sight, and to style thousands of widgets at once is a pause that people feel.
class HiddenWidgets : public QObject
{
    Q_OBJECT

public:
    explicit HiddenWidgets(QObject *parent = nullptr);

    void beginChange(); // before the style changes
    void endChange();   // after it did

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSet<const QObject *> m_spared; // never followed: a widget may be gone by now
    bool m_isChanging = false;
};

} // namespace Tidemark
