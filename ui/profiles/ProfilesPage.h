// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/ProfileData.h"
#include "ui/widgets/Page.h"

class QStackedWidget;
class QTimer;

namespace Tidemark {

class CreatorsList;
class ImageSource;
class ProfileLoader;
class ProfileView;
class StatePanel;
class WatchButton;
enum class ExportFormat;

// A creator at a glance. Opening one shows what history holds, which is free; asking the API
// happens on a button that carries its price, and never by coming here.
class ProfilesPage : public Page
{
    Q_OBJECT

public:
    ProfilesPage(Engine &engine, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    // A handle shows that creator; with "ask" as the aspect it is asked for at once (its price was
    // shown where the link was). "all" as the aspect shows the list.
    void visit(const Link &link) override;
    void setAsOf(std::optional<qint64> asOf) override;
    void refresh() override;
    [[nodiscard]] std::optional<int> refreshPrice() const override;
    void focusFilter() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;

private:
    void build();
    void buildView();
    void buildMenu();
    [[nodiscard]] CreatorsList &list();
    void watchEngine();
    void showList();
    void showCreator(const QString &handle);
    void showData(const ProfileData &facts);
    void showAbsent();
    void showLoadError(const Error &error);
    void ask(FetchMode mode);
    void answered(const Result<ProfileAnswer> &answer);
    void reload();
    void scheduleReload();
    void historyChanged(const QList<EntityRef> &entities);
    void askPrice();
    void showRefresh();
    void exportPosts(ExportFormat format);
    void exportChart();
    void exportReport();
    void exported(const QString &path, const Status &status);

    QStackedWidget *m_stack = nullptr;
    CreatorsList *m_list = nullptr;
    ProfileView *m_view = nullptr;
    StatePanel *m_panel = nullptr;
    WatchButton *m_watch = nullptr;
    QWidget *m_panelSheet = nullptr;
    ImageSource *m_images = nullptr;
    ProfileLoader *m_loader = nullptr;
    QTimer *m_reload = nullptr;
    QTimer *m_ages = nullptr;

    QString m_handle; // empty: the list
    std::optional<qint64> m_asOf;
    std::optional<ProfileAnswer> m_answer; // of somebody whom history does not hold yet
    std::optional<int> m_price;            // of a refresh
    int m_request = 0;
    int m_priceRequest = 0;
    bool m_asking = false;
    bool m_failed = false;
};

} // namespace Tidemark
