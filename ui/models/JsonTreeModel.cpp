// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/JsonTreeModel.h"

#include "core/base/PlainText.h"
#include "ui/render/CellRoles.h"
#include "ui/render/NumberFormat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Tidemark {

namespace {

constexpr int kLongestCell = 200;
constexpr int kLongestHover = 2'000;
constexpr int kLongestName = 80;

qsizetype sizeOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().size();
    return value.isObject() ? value.toObject().size() : 0;
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return QStringLiteral("null");
    case QJsonValue::Bool: return QStringLiteral("boolean");
    case QJsonValue::Double: return QStringLiteral("number");
    case QJsonValue::String: return QStringLiteral("string");
    case QJsonValue::Array: return QStringLiteral("array");
    case QJsonValue::Object: return QStringLiteral("object");
    case QJsonValue::Undefined: return {};
    }
    Q_UNREACHABLE();
}

QString scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return QStringLiteral("null");
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return value.toVariant().toString();
    default: return value.toString();
    }
}

} // namespace

struct JsonTreeModel::Node {
    Node *parent = nullptr;
    int row = 0;
    QString name; // of an object's member
    bool isElement = false;
    QJsonValue value;
    qsizetype left = 0; // a row that stands for so many children that are not shown
    bool isOpened = false;
    Nodes children;
};

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setValue(const QJsonValue &value)
{
    m_isChanging = true;
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->value = value;
    m_root->children = childrenOf(*m_root);
    m_root->isOpened = true;
    endResetModel();
    m_isChanging = false;
}

JsonTreeModel::Nodes JsonTreeModel::childrenOf(Node &node)
{
    Nodes nodes;
    const auto add = [&](const QString &name, bool isElement, const QJsonValue &value) {
        auto child = std::make_unique<Node>();
        child->parent = &node;
        child->row = int(nodes.size());
        child->name = name;
        child->isElement = isElement;
        child->value = value;
        nodes.push_back(std::move(child));
    };
    const qsizetype shown = qMin<qsizetype>(kMostChildren, sizeOf(node.value));
    if (node.value.isArray()) {
        const QJsonArray array = node.value.toArray();
        for (qsizetype i = 0; i < shown; ++i)
            add({}, true, array.at(i));
    } else {
        const QJsonObject object = node.value.toObject();
        auto it = object.constBegin();
        for (qsizetype i = 0; i < shown; ++i, ++it)
            add(it.key(), false, it.value());
    }
    if (const qsizetype left = sizeOf(node.value) - shown; left > 0) {
        add({}, false, QJsonValue(QJsonValue::Undefined));
        nodes.back()->left = left;
    }
    return nodes;
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QString JsonTreeModel::nameOf(const Node &node)
{
    if (node.left > 0)
        return QStringLiteral("…");
    return node.isElement ? QStringLiteral("[%1]").arg(node.row) : plain(node.name, LineBreaks::Fold, kLongestName);
}

QString JsonTreeModel::valueOf(const Node &node, int mostCharacters)
{
    if (node.left > 0)
        return tr("%1 more, in the copied value").arg(displayLocale().toString(qlonglong(node.left)));
    if (node.value.isArray())
        return QStringLiteral("[ ]");
    if (node.value.isObject())
        return QStringLiteral("{ }");
    return plain(scalarText(node.value), LineBreaks::Fold, mostCharacters);
}

QString JsonTreeModel::path(const QModelIndex &index) const
{
    static const QRegularExpression word(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*\\z"));
    QString path;
    for (const Node *node = nodeOf(index); node->parent; node = node->parent) {
        if (node->left > 0)
            continue;
        if (node->isElement) {
            path.prepend(nameOf(*node));
        } else if (word.match(node->name).hasMatch()) {
            path.prepend((node->parent->parent ? QStringLiteral(".") : QString()) + node->name);
        } else {
            const QByteArray quoted = QJsonDocument(QJsonArray{node->name}).toJson(QJsonDocument::Compact);
            path.prepend(QString::fromUtf8(quoted)); // ["a name"]
        }
    }
    return path;
}

QString JsonTreeModel::wholeValue(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    const QJsonValue value = node->left > 0 ? node->parent->value : node->value;
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson());
    return value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson()) : scalarText(value);
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children.at(size_t(row)).get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    Node *parent = child.isValid() ? nodeOf(child)->parent : nullptr;
    return parent && parent->parent ? createIndex(parent->row, 0, parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return int(JsonColumn::Type) + 1;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && sizeOf(nodeOf(parent)->value) > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return !m_isChanging && hasChildren(parent) && !nodeOf(parent)->isOpened;
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *node = nodeOf(parent);
    Nodes children = childrenOf(*node);
    m_isChanging = true;
    beginInsertRows(parent, 0, int(children.size()) - 1);
    node->children = std::move(children);
    node->isOpened = true;
    endInsertRows();
    m_isChanging = false;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    const auto column = JsonColumn(index.column());
    if (role == Qt::DisplayRole) {
        switch (column) {
        case JsonColumn::Name: return nameOf(node);
        case JsonColumn::Value: return valueOf(node, kLongestCell);
        case JsonColumn::Type: return typeName(node.value);
        }
    }
    if (column != JsonColumn::Value)
        return {};
    const bool isContainer = node.value.isArray() || node.value.isObject();
    if (role == SecondaryRole && isContainer) {
        const QString count = displayLocale().toString(qlonglong(sizeOf(node.value)));
        return node.value.isArray() ? tr("%1 in all").arg(count) : tr("%1 names").arg(count);
    }
    if (role == Qt::ToolTipRole && !isContainer)
        return valueOf(node, kLongestHover);
    return {};
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (JsonColumn(section)) {
    case JsonColumn::Name: return tr("Name");
    case JsonColumn::Value: return tr("Value");
    case JsonColumn::Type: return tr("Type");
    }
    return {};
}

} // namespace Tidemark
