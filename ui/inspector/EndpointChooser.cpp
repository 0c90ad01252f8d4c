// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/EndpointChooser.h"

#include "core/catalogue/Catalogue.h"
#include "core/catalogue/UnlistedEndpoint.h"
#include "ui/render/CoreWords.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/ToolTipText.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

#include <utility>

namespace Tidemark {

namespace {

constexpr int kListWidth = 480;
constexpr int kMostRows = 16;

// Finds by name and summary, and completes to the name.
class EndpointCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::UserRole).toString(); }
};

QStandardItem *headingItem(const QString &heading)
{
    auto *item = new QStandardItem(heading);
    item->setFlags(Qt::NoItemFlags);
    item->setData(fontFor(TextRole::Caption), Qt::FontRole);
    return item;
}

QStandardItem *endpointItem(const Endpoint &endpoint, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(endpoint.name, Qt::UserRole);
    item->setToolTip(toolTipText(coreWords(endpoint.summary)));
    return item;
}

} // namespace

EndpointChooser::EndpointChooser(const Catalogue &catalogue, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("endpoint"));
    setAccessibleName(tr("Endpoint"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(kMostRows);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    lineEdit()->setPlaceholderText(tr("A name, or what it answers"));
    fill(catalogue);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { emit endpointChosen(endpoint()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &EndpointChooser::takeTyped);
}

void EndpointChooser::fill(const Catalogue &catalogue)
{
    auto *list = new QStandardItemModel(this);
    auto *searched = new QStandardItemModel(this);
    QStringList headings;
    for (const Endpoint &endpoint : catalogue.endpoints()) {
        if (!headings.contains(endpoint.headings.value(0)))
            headings += endpoint.headings.value(0);
    }
    for (const QString &heading : std::as_const(headings)) {
        list->appendRow(headingItem(heading.isEmpty() ? tr("Others") : coreWords(heading)));
        for (const Endpoint &endpoint : catalogue.endpoints()) {
            if (endpoint.headings.value(0) != heading)
                continue;
            list->appendRow(endpointItem(endpoint, endpoint.name));
            searched->appendRow(endpointItem(endpoint, endpoint.name + QStringLiteral(" · ") + coreWords(endpoint.summary)));
        }
    }
    setModel(list);
    auto *completer = new EndpointCompleter(searched, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(kMostRows);
    completer->popup()->setMinimumWidth(kListWidth);
    lineEdit()->setCompleter(completer); // not the combo's own: its rows are not those of the list
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.data(Qt::UserRole).toString()); });
}

void EndpointChooser::choose(const QString &name)
{
    const int row = findData(name);
    if (row < 0)
        return;
    m_path.clear();
    setCurrentIndex(row);
    setEditText(name);
}

// A name or a path that is known is taken, and a path that is not listed; anything else gives way to the one that was chosen.
void EndpointChooser::takeTyped()
{
    const QString typed = currentText().trimmed();
    const QString name = QString(typed).remove(QLatin1Char('/'));
    if (findData(name) < 0 && isPathText(typed)) {
        if (typed != m_path)
            emit pathTyped(typed);
        m_path = typed;
        return;
    }
    const bool wasPath = !std::exchange(m_path, {}).isEmpty();
    choose(findData(name) < 0 ? endpoint() : name);
    if (wasPath)
        emit endpointChosen(endpoint());
}

void EndpointChooser::showPath(const QString &path)
{
    m_path = path;
    setEditText(path);
}

} // namespace Tidemark
