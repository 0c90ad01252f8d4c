// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <sqlite3.h>
#include <thread>

namespace Tidemark {

// The disk below every SQLite file of this process, with a gate: while it is closed, who reads, writes or begins a
// transaction waits. Whoever
// waits for them in turn is found so, and so is a read on the thread of the window itself.
class GatedDisk
{
public:
    using Span = std::chrono::milliseconds;

    // Before any file is opened, on the thread of the window.
    static void install()
    {
        GatedDisk &disk = self();
        sqlite3_initialize();
        disk.m_base = sqlite3_vfs_find(nullptr);
        disk.m_vfs = *disk.m_base;
        disk.m_vfs.zName = "gated";
        disk.m_vfs.xOpen = &GatedDisk::openFile;
        if (sqlite3_vfs_register(&disk.m_vfs, 1) != SQLITE_OK)
            qFatal("SQLite takes no other disk");
        disk.m_window = std::this_thread::get_id();
    }
    // Until it is opened, or for `longest` a call, whichever is sooner; in the second case it was forced.
    static void close(Span longest)
    {
        const std::lock_guard lock(self().m_mutex);
        self().m_isClosed = true;
        self().m_longest = longest;
    }
    static void open()
    {
        {
            const std::lock_guard lock(self().m_mutex);
            self().m_isClosed = false;
        }
        self().m_opened.notify_all();
    }
    static void forget()
    {
        const std::lock_guard lock(self().m_mutex);
        self().m_held = self().m_onWindow = 0;
        self().m_wasForced = false;
    }
    [[nodiscard]] static int held() { return self().of(&GatedDisk::m_held); }             // calls that met a closed gate
    [[nodiscard]] static int onWindowsThread() { return self().of(&GatedDisk::m_onWindow); } // calls
    [[nodiscard]] static bool wasForced() { return self().of(&GatedDisk::m_wasForced); }

private:
    [[nodiscard]] static GatedDisk &self()
    {
        static GatedDisk disk;
        return disk;
    }
    template <typename T>
    [[nodiscard]] T of(T GatedDisk::*what)
    {
        const std::lock_guard lock(m_mutex);
        return this->*what;
    }

    static int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
    {
        GatedDisk &disk = self();
        const int outcome = disk.m_base->xOpen(disk.m_base, name, file, flags, given);
        if (outcome != SQLITE_OK || !file->pMethods)
            return outcome;
        const std::lock_guard lock(disk.m_mutex);
        if (!disk.m_files) {
            disk.m_files = file->pMethods;
            disk.m_methods = *file->pMethods;
            disk.m_methods.iVersion = 2; // no pages mapped into memory: those are read past the gate
            disk.m_methods.xRead = &GatedDisk::read;
            disk.m_methods.xWrite = &GatedDisk::write;
            disk.m_methods.xShmLock = &GatedDisk::lock;
        }
        if (file->pMethods == disk.m_files)
            file->pMethods = &disk.m_methods;
        return outcome;
    }
    static int read(sqlite3_file *file, void *to, int bytes, sqlite3_int64 from)
    {
        self().pass();
        return self().m_files->xRead(file, to, bytes, from);
    }
    static int write(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 to)
    {
        self().pass();
        return self().m_files->xWrite(file, from, bytes, to);
    }
    // Every transaction begins with one, also where all of its pages are in memory.
    static int lock(sqlite3_file *file, int offset, int locks, int flags)
    {
        if (flags & SQLITE_SHM_LOCK)
            self().pass();
        return self().m_files->xShmLock(file, offset, locks, flags);
    }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        if (std::this_thread::get_id() == m_window)
            ++m_onWindow;
        if (!m_isClosed)
            return;
        ++m_held;
        if (!m_opened.wait_for(lock, m_longest, [this] { return !m_isClosed; }))
            m_wasForced = true;
    }

    sqlite3_vfs m_vfs{};
    sqlite3_vfs *m_base = nullptr;
    sqlite3_io_methods m_methods{};
    const sqlite3_io_methods *m_files = nullptr; // of the disk itself
    std::thread::id m_window;
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_isClosed = false;
    Span m_longest{};
    int m_held = 0;
    int m_onWindow = 0;
    bool m_wasForced = false;
};

} // namespace Tidemark
