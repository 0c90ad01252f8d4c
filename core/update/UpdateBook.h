// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/update/ReleaseManifest.h"

#include <optional>

namespace Tidemark {

struct UpdateState {
    bool isWanted = true; // the user's choice
    qint64 askedAt = 0;   // of the last question, also of one that failed; 0: never
    std::optional<Release> newest;
};

// What is known of new versions, in updates.json of the data folder: apart from the settings, since all programs of the
// folder share it, and between them they ask once a day. A file that cannot be read is the same as none. Reads and writes
// a small file: not for the window's thread, except where it was asked to.
class UpdateBook
{
public:
    explicit UpdateBook(const QString &dataDir);

    [[nodiscard]] UpdateState read() const;
    [[nodiscard]] Status setWanted(bool isWanted) const;
    // Takes the day's one question, or says that it was taken, is not wanted, or cannot be noted: then nobody may ask.
    [[nodiscard]] bool claim(qint64 now) const;
    // Keeps a release where it is newer than the one that is known.
    [[nodiscard]] Status remember(const Release &release) const;

private:
    template <typename Change>
    [[nodiscard]] Status change(Change change) const;

    QString m_path;
};

} // namespace Tidemark
