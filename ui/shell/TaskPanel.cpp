// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TaskPanel.h"

#include "core/engine/Downloads.h"
#include "core/engine/Engine.h"
#include "core/fetch/Fetcher.h"
#include "ui/render/Translate.h"
#include "ui/shell/DownloadRow.h"
#include "ui/shell/RequestRow.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/FloatingSheet.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kWidth = 420;
constexpr int kTallest = 420;
constexpr int kMostRequests = 5; // with a row of their own
constexpr auto kShownEvery = std::chrono::milliseconds(150);
constexpr int kEdge = kSpaceCard + kSheetShadow;

} // namespace

TaskPanel::TaskPanel(Engine &engine, QWidget *window)
    : QFrame(window)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("taskPanel"));
    setAccessibleName(tr("Tasks"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(kSpaceControl);
    buildHead(column);
    buildRequests(column);
    m_nothing = secondaryLabel(tr("Nothing runs. Videos and sounds that you save appear here."), this);
    m_nothing->setObjectName(QStringLiteral("noTasks"));
    m_nothing->setOverflow(Overflow::Wrap);
    column->addWidget(m_nothing);
    auto *sheet = new QWidget(this);
    sheet->setObjectName(QStringLiteral("downloads"));
    m_list = new QVBoxLayout(sheet);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_scroll = new PageScroll(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false); // the panel's own shows through
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    window->installEventFilter(this);
    connect(&engine.downloads(), &Downloads::listChanged, this, &TaskPanel::showList);
    connect(&engine.downloads(), &Downloads::changed, this, [this](qint64 id) {
        if (DownloadRow *row = m_rows.value(id))
            row->showDownload();
        place();
        const auto all = m_engine.downloads().all();
        m_clear->setVisible(
            std::any_of(all.begin(), all.end(), [](const Download &download) { return download.state == DownloadState::Done; }));
    });
    m_clear->hide();
    hide();
    showList(); // which opens it where a download has begun
}

void TaskPanel::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(kSpaceControl);
    head->addWidget(new PlainLabel(tr("Tasks"), TextRole::CardTitle, this));
    head->addStretch(1);
    m_clear = new PriceButton(tr("Clear saved"), ButtonKind::Plain, this);
    m_clear->setObjectName(QStringLiteral("clearDownloads"));
    m_clear->setToolTip(tr("Takes what is saved out of this list. The files stay."));
    auto *close = new IconButton(Icon::Close, tr("Close"), this);
    close->setObjectName(QStringLiteral("closeTasks"));
    head->addWidget(m_clear);
    head->addWidget(close);
    column->addLayout(head);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_engine.downloads().clearDone();
        m_clear->hide();
    });
    connect(close, &QAbstractButton::clicked, this, &QWidget::hide);
}

void TaskPanel::buildRequests(QVBoxLayout *column)
{
    m_running = secondaryLabel({}, this);
    m_running->setObjectName(QStringLiteral("requestsUnderWay"));
    m_more = secondaryLabel({}, this, TextRole::Caption);
    m_more->setObjectName(QStringLiteral("moreRequests"));
    m_left = secondaryLabel({}, this, TextRole::Caption);
    m_left->setObjectName(QStringLiteral("cancelledRequests"));
    m_left->setToolTip(tr("They may have cost a credit. What comes of them is kept."));
    m_requestList = new QVBoxLayout;
    m_requestList->setSpacing(0);
    column->addWidget(m_running);
    column->addLayout(m_requestList);
    column->addWidget(m_more);
    column->addWidget(m_left);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kShownEvery);
    connect(&m_soon, &QTimer::timeout, this, &TaskPanel::showRequests);
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&m_engine.fetcher(), &Fetcher::runningChanged, this, soon);
    connect(&m_engine.fetcher(), &Fetcher::waitingChanged, this, soon);
}

void TaskPanel::showList()
{
    const QList<Download> all = m_engine.downloads().all();
    QHash<qint64, DownloadRow *> old = std::exchange(m_rows, {});
    bool isNew = false;
    for (const Download &download : all) {
        DownloadRow *row = old.take(download.id);
        if (!row) {
            row = new DownloadRow(m_engine, download.id, m_list->parentWidget());
            m_list->insertWidget(0, row); // the newest first
            isNew = isNew || download.state == DownloadState::Waiting;
        }
        m_rows.insert(download.id, row);
    }
    for (DownloadRow *gone : qAsConst(old))
        gone->deleteLater();
    m_scroll->setVisible(!m_rows.isEmpty());
    showRequests();
    if (isNew && !isVisible()) {
        show();
        raise();
    }
}

void TaskPanel::showRequests()
{
    const QList<Waiting> waiting = m_engine.fetcher().waiting();
    const int left = m_engine.fetcher().left();
    m_running->setText(tr("%Ln requests under way", nullptr, pluralOf(waiting.size())));
    m_running->setVisible(!waiting.isEmpty());
    m_left->setText(tr("%Ln cancelled requests end by themselves", nullptr, pluralOf(left)));
    m_left->setVisible(left > 0);
    m_nothing->setVisible(waiting.isEmpty() && left == 0 && m_rows.isEmpty());
    showRequestRows(waiting);
    place();
}

// Those that have waited longest; their rows stay where they are, and with them the focus.
void TaskPanel::showRequestRows(const QList<Waiting> &waiting)
{
    QHash<qint64, RequestRow *> old = std::exchange(m_requests, {});
    for (const Waiting &one : waiting.mid(0, kMostRequests)) {
        RequestRow *row = old.take(one.id);
        if (row) {
            row->showWaiting(one);
        } else {
            row = new RequestRow(m_engine, one, this);
            m_requestList->addWidget(row);
            row->show(); // a layout does it a turn later, when the panel's height is settled
        }
        m_requests.insert(one.id, row);
    }
    for (RequestRow *gone : qAsConst(old)) {
        gone->hide(); // at once, so that the focus goes on and the panel fits
        gone->deleteLater();
    }
    const qsizetype more = waiting.size() - m_requests.size();
    m_more->setText(tr("and %Ln more", nullptr, pluralOf(more)));
    m_more->setVisible(more > 0);
}

void TaskPanel::toggle()
{
    setVisible(isHidden());
    if (isHidden())
        return;
    showRequests();
    raise();
    setFocus();
}

void TaskPanel::place()
{
    const QWidget *const window = parentWidget();
    const int width = std::min(kWidth, window->width() - 2 * kSpacePage) + 2 * kSheetShadow;
    int rows = 0;
    for (const DownloadRow *row : qAsConst(m_rows)) {
        QLayout *const layout = row->layout();
        layout->invalidate(); // its words have changed
        rows += layout->hasHeightForWidth() ? layout->totalHeightForWidth(width - 2 * kEdge) : layout->totalSizeHint().height();
    }
    m_scroll->setFixedHeight(std::min(rows, kTallest));
    layout()->activate();
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height());
    const int gap = kSpaceCard - kSheetShadow; // between its shadow and the edge of the window
    const int left = layoutDirection() == Qt::RightToLeft ? gap : window->width() - width - gap;
    move(left, window->height() - kStatusBarHeight - kSpaceControl + kSheetShadow - height());
}

bool TaskPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void TaskPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void TaskPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloatingSheet(painter, *this);
}

} // namespace Tidemark
