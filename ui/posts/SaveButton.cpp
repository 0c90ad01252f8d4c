// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/SaveButton.h"

#include "core/engine/Downloads.h"
#include "core/engine/Engine.h"
#include "core/exporting/ExportFile.h"
#include "ui/models/PostRow.h"
#include "ui/render/NumberFormat.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

namespace Tidemark {

namespace {

QString suffixOf(MediaKind kind)
{
    return kind == MediaKind::Sound ? QStringLiteral("mp3") : QStringLiteral("mp4");
}

} // namespace

SaveButton::SaveButton(Engine &engine, QWidget *parent)
    : PriceButton(tr("Save"), ButtonKind::Plain, parent)
    , m_engine(engine)
{
    setObjectName(QStringLiteral("savePost"));
    setToolTip(tr("Saves the video or the sound into a file. A link that has died since it was given costs one credit more."));
    setMenu(new QMenu(this));
    addEntry(m_entries[0], MediaKind::Video, QStringLiteral("saveVideo"));
    addEntry(m_entries[1], MediaKind::VideoHd, QStringLiteral("saveVideoHd"));
    addEntry(m_entries[2], MediaKind::Sound, QStringLiteral("saveSound"));
    connect(menu(), &QMenu::aboutToShow, this, &SaveButton::askPrices);
    setNobody();
}

void SaveButton::addEntry(Entry &entry, MediaKind kind, const QString &objectName)
{
    entry.kind = kind;
    entry.action = menu()->addAction(words(kind), this, [this, kind] { askWhereTo(kind); });
    entry.action->setObjectName(objectName);
}

void SaveButton::setPost(const Post &post)
{
    m_post = post;
    setEnabled(true);
    askPrices();
}

void SaveButton::setNobody()
{
    m_post = Post();
    setEnabled(false);
}

void SaveButton::askPrices()
{
    ++m_request;
    AskOptions options;
    options.mode = m_engine.isOffline() ? FetchMode::Offline : FetchMode::Normal;
    for (Entry &entry : m_entries) {
        const bool isThere = entry.kind == MediaKind::Sound || m_post.type != PostType::Images;
        entry.action->setVisible(isThere);
        const auto query = MediaSaver::query(m_engine.catalogue(), wish(entry.kind), options.scope);
        entry.action->setEnabled(false); // until its price is known
        if (!query || !isThere)
            continue;
        entry.request = m_request;
        QCoro::connect(m_engine.questions().price(*query, options), this,
                       [this, &entry, request = m_request](const Result<Price> &price) {
                           if (!price || entry.request != request)
                               return;
                           entry.action->setEnabled(!m_engine.isOffline());
                           showPrice(entry, m_engine.isOffline() ? tr("offline") : creditsText(price->price));
                       });
    }
}

void SaveButton::showPrice(const Entry &entry, const QString &price)
{
    entry.action->setText(tr("%1 \u00b7 %2", "what is saved, its price").arg(words(entry.kind), price));
}

QString SaveButton::words(MediaKind kind)
{
    switch (kind) {
    case MediaKind::VideoHd: return tr("Video, higher quality");
    case MediaKind::Sound: return tr("Sound");
    case MediaKind::Video: break;
    }
    return tr("Video");
}

MediaWish SaveButton::wish(MediaKind kind) const
{
    return {postLink(m_post), kind, {}, ExistingFile::Refuse};
}

void SaveButton::askWhereTo(MediaKind kind)
{
    auto *dialog = new QFileDialog(this);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffixOf(kind));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    const QString quality = kind == MediaKind::VideoHd ? QStringLiteral("-hd") : QString();
    dialog->selectFile(exportFileName(m_post.authorHandle + QLatin1Char('-') + m_post.id.value + quality, suffixOf(kind)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &path) { saveTo(kind, path); });
    dialog->open();
}

// A file of that name is replaced: the dialog has asked.
void SaveButton::saveTo(MediaKind kind, const QString &path)
{
    MediaWish asked = wish(kind);
    asked.target = path;
    asked.existing = QFileInfo::exists(path) ? ExistingFile::Replace : ExistingFile::Refuse;
    m_engine.downloads().add(asked, postTitle(m_post));
}

} // namespace Tidemark
