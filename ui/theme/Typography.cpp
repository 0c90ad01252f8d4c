// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Typography.h"

#include <QFontDatabase>
#include <QStringList>

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

} // namespace

QFont fontFor(TextRole role)
{
    const TypeSize size = sizeOf(role);
    QFont font = QFontDatabase::systemFont(role == TextRole::Code ? QFontDatabase::FixedFont : QFontDatabase::GeneralFont);
    if (role != TextRole::Code && QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamilies(QStringList{QStringLiteral("Inter"), font.family()});
    font.setPixelSize(size.pixels);
    font.setWeight(size.weight);
    return font;
}

} // namespace Tidemark
