// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QToolButton>

namespace Tidemark {

// A button that is an icon; its name is its tooltip and what a screen reader says.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    IconButton(Icon icon, const QString &name, QWidget *parent = nullptr);
    void setIconAndName(Icon icon, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::Info;
};

} // namespace Tidemark
