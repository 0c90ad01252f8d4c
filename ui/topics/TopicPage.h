// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/topics/TopicKind.h"
#include "ui/widgets/Page.h"

#include <memory>

class QStackedWidget;
class QTimer;

namespace Tidemark {

class ImageSource;
class StatePanel;
class TopicLoader;
class TopicsList;
class TopicView;
class WatchButton;
struct EntityRef;
struct ExportJob;
struct ExportRecipe;
enum class ExportFormat;
struct TopicData;

// What is rising, and why: a list of all hashtags or sounds, and the sheet of one. Opening one shows what history holds,
// which is free; asking the API happens on a button that carries its price, or by a link whose price was seen and accepted
// before (its aspect is "ask").
class TopicPage : public Page
{
    Q_OBJECT

public:
    TopicPage(Engine &engine, Navigator &navigator, std::unique_ptr<const TopicKind> kind, QWidget *parent = nullptr);
    ~TopicPage() override;

    [[nodiscard]] QString title() const override;
    void visit(const Link &link) override; // a name or an id; the aspect "all": the list
    void setAsOf(std::optional<qint64> asOf) override;
    void refresh() override;
    [[nodiscard]] std::optional<int> refreshPrice() const override;
    void focusFilter() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;

private:
    void buildStack();
    void watchEngine();
    void showList();
    void showTopic(const QString &linkId);
    void showData(const TopicData &facts);
    void showCover();
    void showAbsent();
    void showError(const Error &error);
    void ask(FetchMode mode);
    void askPosts();
    void answered(const TopicKind::Outcome &outcome);
    void reload();
    void historyChanged(const QList<EntityRef> &entities);
    void askPrices();
    void showRefresh();
    void openAll();
    void buildExportMenu();
    void exportPosts(ExportFormat format);
    void exportChart();
    void exportFigures(const QString &what); // as Exports calls it
    void startExport(ExportJob job);
    [[nodiscard]] ExportRecipe recipeOf(const QString &what) const;
    [[nodiscard]] QString exportName() const;
    [[nodiscard]] AskOptions optionsFor(FetchMode mode) const;

    std::unique_ptr<const TopicKind> m_kind;
    ImageSource *m_images = nullptr;
    QStackedWidget *m_stack = nullptr;
    TopicsList *m_list = nullptr;
    TopicView *m_view = nullptr;
    StatePanel *m_panel = nullptr;
    QWidget *m_panelSheet = nullptr;
    TopicLoader *m_loader = nullptr;
    WatchButton *m_watch = nullptr;
    QTimer *m_reload = nullptr;

    QString m_linkId; // empty: the list
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
