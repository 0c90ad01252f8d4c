// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpDialog.h"

#include "ui/theme/Measures.h"
#include "ui/theme/Typography.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QVBoxLayout>

namespace Tidemark {

namespace {
constexpr QSize kUsualSize{960, 640};
constexpr int kListWidth = 200;
constexpr int kLineHeight = 140; // per cent

QTextCharFormat headingOf(int level)
{
    QTextCharFormat words;
    words.setFont(fontFor(level == 1 ? TextRole::PageTitle : TextRole::Heading));
    return words;
}

// Markdown comes without room around its parts and with headings of three sizes: they get the window's.
void setType(QTextDocument &page)
{
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isCode = format.nonBreakableLines();
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 0 && block.blockNumber() > 0 ? kSpaceCard : 0);
        format.setBottomMargin(isCode ? 0 : block.textList() ? kSpaceChip : kSpaceControl);
        cursor.setBlockFormat(format);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (level > 0)
            cursor.setCharFormat(headingOf(level)); // in place of Markdown's, which scales the page's own size
    }
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help"));
    resize(kUsualSize);
    m_pages = new QListWidget(this);
    m_pages->setObjectName(QStringLiteral("helpPages"));
    m_pages->setAccessibleName(tr("Pages of the help"));
    m_pages->setFixedWidth(kListWidth);
    m_pages->setMouseTracking(true);
    const QList<std::pair<QString, QString>> pages{
        {tr("Guide"), QStringLiteral("guide")},      {tr("What it costs"), QStringLiteral("costs")},
        {tr("Command line"), QStringLiteral("cli")}, {tr("JSON of the command line"), QStringLiteral("json")},
        {tr("Data"), QStringLiteral("data")},        {tr("Privacy"), QStringLiteral("privacy")}};
    for (const auto &[title, name] : pages) {
        auto *item = new QListWidgetItem(title, m_pages);
        item->setData(Qt::UserRole, name);
    }
    m_wanted = new QLineEdit(this);
    m_wanted->setObjectName(QStringLiteral("helpFind"));
    m_wanted->setPlaceholderText(tr("Find in this page"));
    m_wanted->setAccessibleName(m_wanted->placeholderText());
    m_wanted->setClearButtonEnabled(true);
    m_text = new QTextBrowser(this);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(kSpaceCard);

    auto *right = new QVBoxLayout;
    right->setSpacing(kSpaceControl);
    right->addWidget(m_wanted);
    right->addWidget(m_text, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(kSpaceCard, kSpaceCard, kSpaceCard, kSpaceCard);
    columns->setSpacing(kSpaceCard);
    columns->addWidget(m_pages);
    columns->addLayout(right, 1);
    connect(m_pages, &QListWidget::currentRowChanged, this, &HelpDialog::showPage);
    connect(m_wanted, &QLineEdit::returnPressed, this, &HelpDialog::find);
    m_pages->setCurrentRow(0);
}

void HelpDialog::showPage(int row)
{
    const QListWidgetItem *item = m_pages->item(row);
    QFile file(QStringLiteral(":/tidemark/help/%1.md").arg(item ? item->data(Qt::UserRole).toString() : QString()));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // it is compiled in
    m_text->setMarkdown(isOpen ? QString::fromUtf8(file.readAll()) : QString());
    setType(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
}

// From where the page is on, and from its top where nothing more follows.
void HelpDialog::find()
{
    if (m_text->find(m_wanted->text()))
        return;
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(m_wanted->text());
}

} // namespace Tidemark
