// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

namespace Tidemark {

// A column that lies at the leading edge and is never wider than lines of text are readable: what is over stays empty.
// Not a widest width of its parts, for layouts ask for the height of wrapped text at the width that they have.
class ReadingColumn : public QVBoxLayout
{
    Q_OBJECT
public:
    ReadingColumn(int widest, QWidget *parent); // widest in pixels, with the margins

    void setGeometry(const QRect &rect) override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int minimumHeightForWidth(int width) const override;

private:
    int m_widest;
};

} // namespace Tidemark
