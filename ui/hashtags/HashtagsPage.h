// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Questions.h"
#include "ui/widgets/Page.h"

class QStackedWidget;
class QTimer;

namespace Tidemark {

class HashtagLoader;
class HashtagsList;
class HashtagView;
class ImageSource;
class StatePanel;
class WatchButton;
struct EntityRef;
struct HashtagData;

// What is rising, and why. Opening a hashtag shows what history holds, which is free; asking the API
// happens on a button that carries its price, or by a link whose price was seen and accepted before
// (its aspect is "ask").
class HashtagsPage : public Page
{
    Q_OBJECT

public:
    HashtagsPage(Engine &engine, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void visit(const Link &link) override; // a name; the aspect "all": the list
    void setAsOf(std::optional<qint64> asOf) override;
    void refresh() override;
    [[nodiscard]] std::optional<int> refreshPrice() const override;
    void focusFilter() override;

private:
    void buildStack();
    void watchEngine();
    void showList();
    void showHashtag(const QString &name);
    void showData(const HashtagData &tag);
    void showAbsent();
    void showError(const Error &error);
    void ask(FetchMode mode);
    void askPosts();
    void answered(const Result<EntityAnswer<Hashtag>> &answer);
    void reload();
    void historyChanged(const QList<EntityRef> &entities);
    void askPrices();
    void showRefresh();

    QStackedWidget *m_stack = nullptr;
    HashtagsList *m_list = nullptr;
    HashtagView *m_view = nullptr;
    StatePanel *m_panel = nullptr;
    QWidget *m_panelSheet = nullptr;
    HashtagLoader *m_loader = nullptr;
    WatchButton *m_watch = nullptr;
    QTimer *m_reload = nullptr;

    QString m_name; // empty: the list
    std::optional<qint64> m_asOf;
    std::optional<int> m_price;      // of a refresh
    std::optional<int> m_postsPrice; // of the newest posts
    int m_request = 0;
    int m_priceRequest = 0;
    bool m_asking = false;
    bool m_askingPosts = false;
    std::optional<Error> m_error; // of the last question about it
};

} // namespace Tidemark
