// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QJsonValue>

#include <memory>
#include <vector>

namespace Tidemark {

enum class JsonColumn { Name, Value, Type };

// A JSON value as a tree. Children are made when their parent is opened, and at most kMostChildren of
// them, so that a body of any size costs what is looked at. All text is remote: made harmless here.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    static constexpr int kMostChildren = 1'000;

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    void setValue(const QJsonValue &value);

    // "user.stats.followerCount", "videos[3].id"; a name that is no word stands in brackets and quotes.
    [[nodiscard]] QString path(const QModelIndex &index) const;
    // The whole value as it came: a text without quotes, an object or array as indented JSON.
    [[nodiscard]] QString wholeValue(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] static Nodes childrenOf(Node &node);
    [[nodiscard]] static QString nameOf(const Node &node);
    [[nodiscard]] static QString valueOf(const Node &node, int mostCharacters);

    std::unique_ptr<Node> m_root;
    bool m_isChanging = false; // nothing is opened in the midst of a change
};

} // namespace Tidemark
