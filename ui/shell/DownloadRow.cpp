// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DownloadRow.h"

#include "core/engine/Engine.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/ErrorWords.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QUrl>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr int kSteps = 1'000;

} // namespace

DownloadRow::DownloadRow(Engine &engine, qint64 id, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_id(id)
{
    setObjectName(QStringLiteral("download"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, kSpaceControl, 0, kSpaceControl);
    row->setSpacing(kSpaceControl);
    auto *column = new QVBoxLayout;
    column->setSpacing(kSpaceChip);
    m_title = new PlainLabel(TextRole::BodyStrong, this);
    m_title->setObjectName(QStringLiteral("downloadTitle"));
    m_title->setOverflow(Overflow::Elide);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("downloadProgress"));
    m_progress->setTextVisible(false);
    m_state = secondaryLabel({}, this, TextRole::Caption);
    m_state->setObjectName(QStringLiteral("downloadState"));
    m_state->setOverflow(Overflow::Wrap);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    row->addLayout(column, 1);
    buildButtons(row);
    showDownload();
}

void DownloadRow::buildButtons(QHBoxLayout *row)
{
    m_resume = new PriceButton(tr("Go on"), ButtonKind::Plain, this);
    m_resume->setObjectName(QStringLiteral("resumeDownload"));
    m_folder = new PriceButton(tr("Show folder"), ButtonKind::Plain, this);
    m_folder->setObjectName(QStringLiteral("showFolder"));
    m_pause = new IconButton(Icon::Pause, tr("Pause"), this);
    m_pause->setObjectName(QStringLiteral("pauseDownload"));
    m_cancel = new IconButton(Icon::Close, tr("Cancel, and remove what has come"), this);
    m_cancel->setObjectName(QStringLiteral("cancelDownload"));
    for (QWidget *button : std::initializer_list<QWidget *>{m_resume, m_folder, m_pause, m_cancel})
        row->addWidget(button, 0, Qt::AlignVCenter);
    connect(m_resume, &QAbstractButton::clicked, this, [this] { m_engine.downloads().resume(m_id); });
    connect(m_pause, &QAbstractButton::clicked, this, [this] { m_engine.downloads().pause(m_id); });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { m_engine.downloads().cancel(m_id); });
    connect(m_folder, &QAbstractButton::clicked, this, &DownloadRow::openFolder);
}

void DownloadRow::showDownload()
{
    const Download *const download = m_engine.downloads().find(m_id);
    if (!download)
        return;
    const QString file = QFileInfo(download->wish.target).fileName();
    const bool isIdle = download->state == DownloadState::Paused || download->state == DownloadState::Failed;
    const bool isDone = download->state == DownloadState::Done;
    m_title->setText(download->title);
    m_title->setToolTip(download->wish.target);
    m_state->setText(tr("%1 \u00b7 %2", "the file's name, how far it is").arg(file, stateWords(*download)));
    m_state->setInk(download->state == DownloadState::Failed ? TextInk::Critical : TextInk::Secondary);
    const MediaProgress &progress = download->progress;
    const bool isOfUnknownLength = download->state == DownloadState::Running && !progress.total;
    m_progress->setRange(0, isOfUnknownLength ? 0 : kSteps);
    if (progress.total && *progress.total > 0)
        m_progress->setValue(static_cast<int>(progress.received * kSteps / *progress.total));
    m_progress->setVisible(!isDone && download->state != DownloadState::Failed);
    m_progress->setAccessibleName(tr("How far %1 is").arg(file));
    m_resume->setVisible(isIdle);
    m_pause->setVisible(!isIdle && !isDone);
    m_folder->setVisible(isDone);
    m_cancel->setIconAndName(Icon::Close, isDone ? tr("Take out of the list") : tr("Cancel, and remove what has come"));
    if (isIdle && m_shown != download->state)
        askPrice(*download);
    m_shown = download->state;
}

QString DownloadRow::stateWords(const Download &download) const
{
    const MediaProgress &progress = download.progress;
    const QString much = progress.total ? tr("%1 of %2").arg(dataSizeText(progress.received), dataSizeText(*progress.total))
                                        : dataSizeText(progress.received);
    switch (download.state) {
    case DownloadState::Waiting: return tr("waits for its turn");
    case DownloadState::Running: return progress.received > 0 ? much : tr("asks for the link");
    case DownloadState::Paused: return progress.received > 0 ? tr("paused, %1").arg(much) : tr("paused");
    case DownloadState::Done: return tr("saved, %1").arg(dataSizeText(progress.received));
    case DownloadState::Failed: break;
    }
    const ErrorWords words = errorWords(*download.error, tr("the link"));
    return words.title + QLatin1String(". ") + words.text;
}

void DownloadRow::askPrice(const Download &download)
{
    const auto query = MediaSaver::query(m_engine.catalogue(), download.wish, AskOptions().scope);
    m_resume->setEnabled(false);
    m_resume->setLabel(download.state == DownloadState::Failed ? tr("Try again") : tr("Go on"));
    if (!query)
        return;
    QCoro::connect(m_engine.questions().price(*query, {}), this, [this](const Result<Price> &price) {
        if (!price)
            return;
        m_resume->setPrice(price->price);
        m_resume->setEnabled(true);
    });
}

void DownloadRow::openFolder()
{
    if (const Download *const download = m_engine.downloads().find(m_id))
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(download->wish.target).absolutePath()));
}

} // namespace Tidemark
