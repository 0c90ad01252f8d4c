// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DataCard.h"

#include "core/base/PlainText.h"
#include "core/cache/DiskCache.h"
#include "core/cache/MemoryCache.h"
#include "core/engine/CachePurge.h"
#include "core/engine/Engine.h"
#include "core/settings/Settings.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/settings/BackupButtons.h"
#include "ui/settings/ConfirmButton.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SettingField.h"
#include "ui/widgets/WhenReady.h"

#include <QCoroTask>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace Tidemark {

DataCard::DataCard(Engine &engine, QWidget *parent)
    : SettingsCard(tr("Data"), QStringLiteral("dataCard"), parent)
    , m_engine(engine)
{
    buildFolder();
    buildBackup();
    buildCache();
    for (const QString &notice : engine.notices()) {
        PlainLabel *words = addWords(QStringLiteral("notice"));
        words->setText(coreWords(plain(notice)));
        words->setInk(TextInk::Warning);
    }
}

void DataCard::buildFolder()
{
    auto *open = new PriceButton(tr("Open the folder"), ButtonKind::Plain, this);
    open->setObjectName(QStringLiteral("openFolder"));
    connect(open, &QAbstractButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_engine.dataDir())); });
    addRow(tr("Where it lies"), QDir::toNativeSeparators(m_engine.dataDir()), open);
}

void DataCard::buildBackup()
{
    auto *buttons = new BackupButtons(m_engine, this);
    addRow(tr("History and ledger"),
           tr("A copy in one file, made while everything runs on. After a restore the ledger keeps what was spent since."),
           buttons);
    PlainLabel *words = addWords(QStringLiteral("backupTold"));
    words->setOverflow(Overflow::Wrap);
    words->hide();
    connect(buttons, &BackupButtons::told, words, [words](const QString &text, bool isGood) {
        words->setText(text);
        words->setInk(isGood ? TextInk::Secondary : TextInk::Critical);
        words->show();
    });
}

void DataCard::buildCache()
{
    auto *memory = new SettingField(m_engine.settings(), Setting::CacheMemoryBytes, SettingUnit::Mebibytes, this);
    addField(tr("Memory for answers, MiB"), tr("Answers in memory open at once. The least useful make room when it is full."),
             memory);
    m_purge = new ConfirmButton(tr("Empty the cache"), tr("Pay for these answers again?"), this);
    m_purge->setObjectName(QStringLiteral("purgeCache"));
    addRow(tr("Cache"), tr("Answers that are still fresh cost nothing. The history is no part of the cache and stays."), m_purge);
    m_disk = addWords(QStringLiteral("cacheStatistics"));
    m_told = addWords(QStringLiteral("purgeTold"));
    m_told->hide();
    connect(m_purge, &ConfirmButton::confirmed, this, &DataCard::purge);
}

void DataCard::reload()
{
    const int request = ++m_request;
    whenReady(m_engine.diskCache().statistics(), this, [this, request](const Result<DiskCache::Statistics> &disk) {
        if (request != m_request)
            return;
        whenReady(m_engine.diskCache().pictures().statistics(), this,
                  [this, request, disk](const PictureStore::Statistics &pictures) {
                      if (request == m_request)
                          showHeld(disk, pictures);
                  });
    });
}

void DataCard::showHeld(const Result<DiskCache::Statistics> &disk, const PictureStore::Statistics &pictures)
{
    const MemoryCache::Statistics memory = m_engine.memoryCache().statistics();
    const QString inMemory = tr("In memory: %Ln answers, %1.", nullptr, pluralOf(memory.entries)).arg(dataSizeText(memory.bytes));
    const QString onDisk = disk ? tr("On disk: %Ln answers, %1, and %2 remembered “not found”.", nullptr, pluralOf(disk->entries))
                                      .arg(dataSizeText(disk->bytes), exactCount(disk->notFound))
                                : tr("The cache on disk could not be read: %1.").arg(detailWords(disk.error()));
    const QString seen = tr("Pictures: %1, %2.").arg(exactCount(pictures.pictures), dataSizeText(pictures.bytes));
    m_disk->setText(QStringList{inMemory, onDisk, seen}.join(QLatin1Char(' ')));
}

void DataCard::purge()
{
    QCoro::connect(m_engine.purge().endpoint({}), this, [this](const Result<CachePurge::Purged> &purged) {
        tell(purged);
        m_told->show();
        reload();
    });
}

void DataCard::tell(const Result<CachePurge::Purged> &purged)
{
    m_told->setInk(TextInk::Secondary);
    if (!purged) {
        m_told->setText(tr("The cache on disk could not be emptied: %1.").arg(detailWords(purged.error())));
        m_told->setInk(TextInk::Critical);
        return;
    }
    QString words = tr("Emptied: %1 answers in memory and %2 on disk are gone.")
                        .arg(exactCount(purged->inMemory), exactCount(purged->answers));
    if (purged->pictures > 0)
        words += QLatin1Char(' ') + tr("Pictures that went with them: %1.").arg(exactCount(purged->pictures));
    const SharedPurge &shared = purged->shared;
    if (shared.isUsed)
        words += QLatin1Char(' ') + tr("In the shared cache, %1 are gone for everybody.").arg(exactCount(shared.purged));
    if (shared.isUsed && !shared.isReached) {
        words += QLatin1Char(' ') + tr("It may still hold others: %1.").arg(coreWords(plain(shared.problem)));
        m_told->setInk(TextInk::Warning);
    }
    m_told->setText(words);
}

} // namespace Tidemark
