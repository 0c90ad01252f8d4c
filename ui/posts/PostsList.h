// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Learned.h"

#include <QWidget>

class QMenu;
class QTimer;
class QVBoxLayout;

namespace Tidemark {

class Card;
class Chip;
class Engine;
class FilterBar;
class ImageSource;
class PlainLabel;
class PostsLoader;
class PostsTable;
class PriceButton;
class StaleRefresh;
class StatePanel;
struct PostsSummary;
enum class ExportFormat;

// Every post in history, with a filter in words.
class PostsList : public QWidget
{
    Q_OBJECT

public:
    PostsList(Engine &engine, ImageSource *images, QWidget *parent = nullptr);

    void open();                                // reads what is held, the first time all of it
    void note(const QList<EntityRef> &changed); // in history; the next open() reads it again
    [[nodiscard]] bool isLoaded() const;
    void setAsOf(std::optional<qint64> asOf);
    void addFilter(const QString &term);
    void focusFilter();
    void refresh();
    [[nodiscard]] std::optional<int> refreshPrice() const;
    void exportShown(ExportFormat format);

signals:
    void postOpened(const QString &id);
    void creatorsRequested();
    void stateChanged();

private:
    void buildBar(QVBoxLayout *column);
    void buildSummary(QVBoxLayout *column);
    void buildTable(QVBoxLayout *column, ImageSource *images);
    void fillColumnsMenu();
    void showError(const Error &error);
    void applyFilter();
    void summarise();
    void showSummary(const PostsSummary &summary);
    void showAge(const PostsSummary &summary);
    void showPlan();
    void showState();
    void restoreState();
    void saveState();
    void exported(const QString &path, const Status &status);

    Engine &m_engine;
    std::optional<qint64> m_asOf;
    int m_request = 0; // for a summary
    bool m_loaded = false;
    std::optional<Error> m_refreshError; // of the last refresh, until the next
    PostsLoader *m_loader = nullptr;
    StaleRefresh *m_stale = nullptr;
    QTimer *m_planSoon = nullptr;
    FilterBar *m_filter = nullptr;
    PriceButton *m_columns = nullptr;
    QMenu *m_columnsMenu = nullptr;
    PriceButton *m_export = nullptr;
    PlainLabel *m_shown = nullptr;
    PlainLabel *m_all = nullptr;
    Chip *m_age = nullptr;
    Chip *m_refresh = nullptr;
    Chip *m_notice = nullptr;
    StatePanel *m_state = nullptr;
    Card *m_card = nullptr;
    PostsTable *m_table = nullptr;
};

} // namespace Tidemark
