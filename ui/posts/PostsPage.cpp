// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/PostsPage.h"

#include "core/engine/Engine.h"
#include "core/exporting/CellText.h"
#include "core/history/HistoryStore.h"
#include "ui/models/ImageSource.h"
#include "ui/posts/PostPage.h"
#include "ui/posts/PostsList.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kAgesEveryMs = 30'000;
constexpr int kReloadAfterMs = 250;
const QString kAll = QStringLiteral("all");
const QString kAsk = QStringLiteral("ask");

} // namespace

PostsPage::PostsPage(Engine &engine, Navigator &navigator, QWidget *parent)
    : Page(engine, navigator, parent)
{
    setObjectName(QStringLiteral("postsPage"));
    setAccessibleName(tr("Posts"));
    m_images = new ImageSource(engine, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_list = new PostsList(engine, m_images, m_stack);
    m_post = new PostPage(engine, m_images, m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_post);
    column->addWidget(m_stack);
    m_reload = new QTimer(this);
    m_reload->setSingleShot(true);
    m_reload->setInterval(kReloadAfterMs);
    connect(m_reload, &QTimer::timeout, this, &PostsPage::reload);
    auto *ages = new QTimer(this);
    connect(ages, &QTimer::timeout, this, [this] { m_post->setNow(this->engine().clock().now()); });
    ages->start(kAgesEveryMs);
    connect(m_list, &PostsList::postOpened, this, [this](const QString &id) { this->navigator().open({Place::Posts, id, {}}); });
    connect(m_list, &PostsList::creatorsRequested, this, [this] { this->navigator().open({Place::Profiles, {}, kAll}); });
    connect(m_list, &PostsList::stateChanged, this, &Page::stateChanged);
    connect(m_post, &PostPage::stateChanged, this, &Page::stateChanged);
    connect(m_post, &PostPage::backRequested, this, [this] { this->navigator().open({Place::Posts, {}, kAll}); });
    connect(m_post, &PostPage::creatorOpened, this, [this](const QString &handle) {
        this->navigator().open({Place::Profiles, handle, {}});
    });
    connect(m_post, &PostPage::hashtagOpened, this, [this](const QString &name) {
        this->navigator().open({Place::Hashtags, name, {}});
    });
    connect(m_post, &PostPage::soundOpened, this, [this](const QString &id) { this->navigator().open({Place::Sounds, id, {}}); });
    connect(&engine.historyStore(), &HistoryStore::changed, this, [this](const QList<EntityRef> &entities) {
        if (m_asOf)
            return;
        m_list->note(entities);
        if (!m_reload->isActive())
            m_reload->start();
    });
}

QString PostsPage::title() const
{
    return tr("Posts");
}

bool PostsPage::showsPost() const
{
    return m_stack->currentWidget() == m_post;
}

void PostsPage::visit(const Link &link)
{
    if (!link.id.isEmpty()) {
        m_post->showPost(link.id);
        if (link.aspect == kAsk)
            m_post->ask();
        m_stack->setCurrentWidget(m_post);
        emit stateChanged();
        return;
    }
    if (!link.aspect.isEmpty() && link.aspect != kAll && link.aspect != kAsk)
        m_list->addFilter(link.aspect);
    if (link.aspect.isEmpty() && showsPost())
        reload();
    else
        showList();
}

void PostsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->open();
    emit stateChanged();
}

void PostsPage::reload()
{
    if (showsPost())
        m_post->reload();
    else if (m_list->isLoaded()) // nobody has asked for the list yet
        m_list->open();
}

void PostsPage::setAsOf(std::optional<qint64> asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    m_post->setAsOf(asOf);
    m_list->setAsOf(asOf);
}

void PostsPage::refresh()
{
    if (showsPost())
        m_post->refresh();
    else
        m_list->refresh();
}

std::optional<int> PostsPage::refreshPrice() const
{
    return showsPost() ? m_post->refreshPrice() : m_list->refreshPrice();
}

void PostsPage::focusFilter()
{
    if (showsPost())
        showList();
    m_list->focusFilter();
}

bool PostsPage::canExport() const
{
    return !showsPost() || m_post->isHeld();
}

void PostsPage::exportData()
{
    if (showsPost())
        m_post->exportHistory();
    else
        m_list->exportShown(ExportFormat::Csv);
}

} // namespace Tidemark
