// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/catalogue/Query.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace Tidemark {

class Settings;
enum class Setting;

// What somebody may do about an endpoint that is in trouble. Each is safe (it never makes a question dearer) and is undone
// by one act.
enum class Mitigation {
    SmallPages,  // lists are asked in pages of ten: the same price, fewer items
    ServeStale,  // what is held is given, however old within a week, and nothing is asked in its place
    SwitchedOff, // nothing is asked; what is held inside its stale window is given
};
constexpr int kMitigations = 3;

[[nodiscard]] QString mitigationName(Mitigation mitigation); // "small-pages", "serve-stale", "switch-off"
[[nodiscard]] std::optional<Mitigation> mitigationNamed(const QString &name);

struct ActiveMitigation {
    Mitigation mitigation = Mitigation::SmallPages;
    QString endpoint; // name
    qint64 since = 0; // UTC seconds

    bool operator==(const ActiveMitigation &) const = default;
};

// Which mitigations hold, for the fetch path. They stand in the settings, so that all programs of a data folder keep to
// them and a restart does not end them. Answers from memory; thread of the engine.
class Mitigations : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSmallPage = 10;
    static constexpr qint64 kOldestServedS = 7LL * 24 * 3600;

    Mitigations(Settings &settings, const Clock &clock);

    [[nodiscard]] std::optional<qint64> since(Mitigation mitigation, const QString &endpoint) const;
    [[nodiscard]] bool isOn(Mitigation mitigation, const QString &endpoint) const
    {
        return since(mitigation, endpoint).has_value();
    }
    // By endpoint, then as the enum orders them.
    [[nodiscard]] QList<ActiveMitigation> active() const;
    // The same question with a small page, where one is to be asked for and this asks for more.
    [[nodiscard]] std::optional<Query> lighter(const Query &query) const;

    // Once more is no change: what is said of since when stays.
    [[nodiscard]] Status apply(Mitigation mitigation, const QString &endpoint);
    // The settings are afterwards as they were before it.
    [[nodiscard]] Status undo(Mitigation mitigation, const QString &endpoint);

Q_SIGNALS:
    void changed(); // here, or by another program of this data folder

private:
    void read(Setting key);
    [[nodiscard]] Status write(Mitigation mitigation);

    using Since = QMap<QString, qint64>; // by endpoint
    Settings &m_settings;
    const Clock &m_clock;
    std::array<Since, kMitigations> m_on;
};

} // namespace Tidemark
