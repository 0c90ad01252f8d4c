// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Tidemark {

// Fusion in which nothing moves by itself: no fading, sliding or pulsing. So there is no setting for less motion.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT
public:
    CalmStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
};

} // namespace Tidemark
