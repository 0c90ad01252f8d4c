// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/MediaSaver.h"

#include <QObject>
#include <QThreadPool>

namespace Tidemark {

enum class DownloadState {
    Waiting, // for its turn, or for what was paused to come to its end
    Running,
    Paused, // by the user, or by the end of the program
    Done,
    Failed, // may be tried again
};

// One video or sound on its way into a file.
struct Download {
    qint64 id = 0;
    MediaWish wish; // its target is a file
    QString title;  // of the post, as a person wrote it
    DownloadState state = DownloadState::Waiting;
    MediaProgress progress;
    std::optional<Error> error;
    int credits = 0; // spent on it in this session
};

// The videos and sounds that are being saved, at most two at once, the others in the order in which they were asked for.
// What is unfinished when the program ends is there again at the next start, paused: to go on may cost a credit, and
// nobody has clicked yet. Lives in the engine's thread; the list of the unfinished is written by a worker.
class Downloads : public QObject
{
    Q_OBJECT

public:
    static constexpr int kAtOnce = 2;

    // path: the file that holds the unfinished ones. A damaged one is as none.
    Downloads(MediaSaver &saver, const QString &path);
    ~Downloads() override;

    // Begins at once, or when its turn comes. The caller has shown the price. A target that is being written already gives
    // that download's id.
    qint64 add(const MediaWish &wish, const QString &title);
    void pause(qint64 id);
    void resume(qint64 id); // of one that is paused or failed; the caller has shown the price
    void cancel(qint64 id); // takes it out of the list, and away what has come of it
    void clearDone();       // out of the list; the files stay
    [[nodiscard]] QList<Download> all() const;
    [[nodiscard]] const Download *find(qint64 id) const;
    [[nodiscard]] int running() const { return m_running; } // saves under way; while any is, this must live
    void stop();                                            // for the end of the program: nothing begins any more

Q_SIGNALS:
    void listChanged();
    void changed(qint64 id); // its state or progress

private:
    struct Entry {
        Download download;
        Stop stop;
        bool isBusy = false;      // a save of it runs, perhaps towards its stop
        bool isCancelled = false; // is taken away when that has ended
    };

    [[nodiscard]] Entry *entry(qint64 id);
    [[nodiscard]] bool isBeingLeft(const QString &target) const;
    void pump();
    void begin(Entry &entry);
    void ended(qint64 id, const Result<SavedMedia> &saved);
    void remove(qint64 id);
    void set(Entry &entry, DownloadState state);
    void load();
    void write();

    MediaSaver &m_saver;
    QString m_path;
    QThreadPool m_writer; // of one thread: the newest list is written last
    std::vector<std::unique_ptr<Entry>> m_entries;
    qint64 m_lastId = 0;
    int m_running = 0;
    bool m_isStopped = false;
};

} // namespace Tidemark
