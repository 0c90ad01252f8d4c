// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace Tidemark {

// The check of a file that is too large to be read through before it is used (Database::isUnchecked()): while it is
// used, on a connection of its own, in a thread that takes only what nobody else wants of the processor. Where the
// file is damaged the next opening is told, and recovers it.
class PagesCheck : public QObject
{
    Q_OBJECT

public:
    explicit PagesCheck(QString path, QObject *parent = nullptr);
    ~PagesCheck() override; // breaks it off, at once

    void start();

Q_SIGNALS:
    // Each in this object's thread, one of them, and neither where the check was broken off.
    void foundSound();
    void foundDamage(const QString &notice);

private:
    enum class Verdict { Sound, Damaged, None };
    [[nodiscard]] Verdict check() const;
    void tell(Verdict verdict);

    QString m_path;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_isBrokenOff = false;
};

} // namespace Tidemark
