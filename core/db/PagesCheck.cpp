// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/PagesCheck.h"

#include "core/base/Log.h"
#include "core/db/Opening.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

namespace Tidemark {

namespace {

constexpr int kStepsBetweenLooks = 20'000; // of SQLite's machine: about a millisecond

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Prepared = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

bool isDamage(int code)
{
    return (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB;
}

// To read, with the little memory that SQLite takes by itself; what it wrote back is another's to write.
Handle opened(const QString &path)
{
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
    Handle file(handle, &sqlite3_close);
    if (code != SQLITE_OK)
        return {nullptr, &sqlite3_close};
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_exec(handle, "PRAGMA mmap_size = 0; PRAGMA cell_size_check = 1", nullptr, nullptr, nullptr);
    return file;
}

} // namespace

PagesCheck::PagesCheck(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
}

PagesCheck::~PagesCheck()
{
    m_isBrokenOff = true;
    if (m_thread)
        m_thread->wait();
}

void PagesCheck::start()
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this] {
        const Verdict verdict = check();
        if (verdict == Verdict::Damaged)
            Opening::distrust(m_path);
        QMetaObject::invokeMethod(
            this, [this, verdict] { tell(verdict); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::IdlePriority);
}

PagesCheck::Verdict PagesCheck::check() const
{
    const Handle file = opened(m_path);
    if (!file)
        return Verdict::None;
    const auto look = [](void *self) { return static_cast<const PagesCheck *>(self)->m_isBrokenOff ? 1 : 0; };
    sqlite3_progress_handler(file.get(), kStepsBetweenLooks, look, const_cast<PagesCheck *>(this));
    sqlite3_stmt *made = nullptr;
    int code = sqlite3_prepare_v2(file.get(), "PRAGMA quick_check(1)", -1, &made, nullptr);
    const Prepared statement(made, &sqlite3_finalize);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement.get());
    if (code == SQLITE_ROW) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 0));
        return qstrcmp(text, "ok") == 0 ? Verdict::Sound : Verdict::Damaged;
    }
    if (isDamage(code))
        return Verdict::Damaged;
    if (code != SQLITE_INTERRUPT)
        qCWarning(lcDb) << "the check of" << QFileInfo(m_path).fileName() << "ended with" << sqlite3_errstr(code);
    return Verdict::None;
}

void PagesCheck::tell(Verdict verdict)
{
    if (verdict == Verdict::Sound)
        emit foundSound();
    else if (verdict == Verdict::Damaged)
        emit foundDamage(QStringLiteral("%1 is damaged; start again: a damaged file is then recovered and the old one is kept")
                             .arg(QFileInfo(m_path).fileName()));
}

} // namespace Tidemark
