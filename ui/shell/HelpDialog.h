// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace Tidemark {

// The guide and its pages (F1), as they stand in resources/help: our own words, never remote ones, since they are shown
// with their markup. In English; nothing is fetched, and a link in them is not followed.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

private:
    void showPage(int row);
    void find();

    QListWidget *m_pages = nullptr;
    QLineEdit *m_wanted = nullptr;
    QTextBrowser *m_text = nullptr;
};

} // namespace Tidemark
