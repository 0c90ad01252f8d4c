// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Tidemark {

// Fusion with the product's looks, from the tokens of the application's palette: thin scroll bars, views without frame or
// ground of their own, tool tips, and for some controls a style sheet (StyleSheet.h). Nothing moves by itself, no fading,
// sliding or pulsing: so there is no setting for less motion.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT
public:
    CalmStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

    // Dresses those controls anew that have a style sheet: the palette has changed.
    static void changeSheets();
};

} // namespace Tidemark
