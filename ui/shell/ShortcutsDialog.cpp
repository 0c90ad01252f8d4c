// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsDialog.h"

#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>

namespace Tidemark {

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    const QList<std::pair<QString, QString>> rows{
        {tr("Ctrl+K"), tr("Search or run")},
        {tr("Ctrl+1 … Ctrl+9"), tr("Go to a view")},
        {tr("Alt+Left, Alt+Right"), tr("Back, forward")},
        {tr("F5"), tr("Refresh what is in sight, at the price its button shows")},
        {tr("Ctrl+F"), tr("Filter")},
        {tr("Ctrl+E"), tr("Export")},
        {tr("Ctrl+Z"), tr("Undo what the line at the foot of the window offers to undo")},
        {tr("Alt+Up, Alt+Down in a table"), tr("Sort by the column in focus; with Shift, by one more")},
        {tr("Ctrl+C, Ctrl+Shift+C in a table"), tr("Copy the chosen rows; what they are called")},
        {tr("Left, Right, +, −, 0 in a chart"), tr("Point by point, zoom, whole")},
        {tr("T in a chart"), tr("Its figures as a table")},
        {tr("Ctrl and a drag in a chart"), tr("Carry its picture and figures to another program")},
        {tr("F1"), tr("Help")},
        {tr("?"), tr("This sheet")},
    };
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kSpacePage, kSpacePage, kSpacePage, kSpacePage);
    grid->setHorizontalSpacing(kSpacePage);
    grid->setVerticalSpacing(kSpaceControl);
    for (int i = 0; i < rows.size(); ++i) {
        grid->addWidget(new PlainLabel(rows.at(i).first, TextRole::BodyStrong, this), i, 0);
        grid->addWidget(secondaryLabel(rows.at(i).second, this), i, 1);
    }
}

} // namespace Tidemark
