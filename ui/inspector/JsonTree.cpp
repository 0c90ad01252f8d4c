// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/JsonTree.h"

#include "ui/models/JsonTreeModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TableHeader.h"
#include "ui/widgets/ToolTipText.h"
#include "ui/widgets/delegates/RowDelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace Tidemark {

namespace {

constexpr int kTypeWidth = 88;
constexpr int kNameShare = 38; // percent of what the type leaves
constexpr int kChevron = 14;
constexpr int kShortList = 40;

class TreeDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {RowDelegate::sizeHint(option, index).width(), kDenseRowHeight};
    }
};

} // namespace

JsonTree::JsonTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new JsonTreeModel(this))
{
    setObjectName(QStringLiteral("answerTree"));
    setAccessibleName(tr("Answer"));
    auto *header = new TableHeader(this);
    setHeader(header);
    setModel(m_model);
    header->setSortIndicatorShown(false);
    header->setSectionsMovable(false);
    header->setSectionsClickable(false);
    header->setContextMenuPolicy(Qt::NoContextMenu);
    setItemDelegate(new TreeDelegate(this));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(kSpaceCard);
    viewport()->setAutoFillBackground(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *value = new QAction(tr("Copy value"), this);
    auto *path = new QAction(tr("Copy path"), this);
    connect(value, &QAction::triggered, this, &JsonTree::copyValue);
    connect(path, &QAction::triggered, this, &JsonTree::copyPath);
    addActions({value, path});
}

void JsonTree::showValue(const QJsonValue &value)
{
    m_model->setValue(value);
    const int rows = m_model->rowCount();
    for (int row = 0; row < rows && rows <= kShortList; ++row)
        expand(m_model->index(row, 0));
    setCurrentIndex(m_model->index(0, 0));
    fitColumns();
}

void JsonTree::copyValue()
{
    QGuiApplication::clipboard()->setText(m_model->wholeValue(currentIndex()));
}

void JsonTree::copyPath()
{
    QGuiApplication::clipboard()->setText(m_model->path(currentIndex()));
}

void JsonTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(palette());
    if (selectionModel()->isSelected(index))
        painter->fillRect(option.rect, tokens.accentSoft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.hairline);
    QTreeView::drawRow(painter, option, index);
}

void JsonTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(palette());
    if (selectionModel()->isSelected(index)) { // over the style's own fill, which is the accent
        painter->fillRect(rect, tokens.accentSoft);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.hairline);
    }
    if (!m_model->hasChildren(index))
        return;
    const Icon icon = isExpanded(index) ? Icon::ChevronDown : Icon::Forward;
    const QRect cell(rect.right() - indentation() + 1, rect.top(), indentation(), rect.height());
    painter->drawPixmap(cell.center().x() - kChevron / 2 + 1, cell.center().y() - kChevron / 2 + 1,
                        iconPixmap(icon, tokens.secondary, kChevron, devicePixelRatioF()));
}

// A cell's tooltip is remote text, which Qt would read as rich text.
bool JsonTree::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTreeView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipText(indexAt(help->pos()).data(Qt::ToolTipRole).toString());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void JsonTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyValue();
    else
        QTreeView::keyPressEvent(event);
}

void JsonTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void JsonTree::fitColumns()
{
    const int width = viewport()->width() - kTypeWidth;
    const int name = width * kNameShare / 100;
    setColumnWidth(int(JsonColumn::Name), name);
    setColumnWidth(int(JsonColumn::Value), width - name);
    setColumnWidth(int(JsonColumn::Type), kTypeWidth);
}

} // namespace Tidemark
