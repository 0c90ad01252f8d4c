// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Mitigations.h"

#include "core/settings/Settings.h"

#include <algorithm>

namespace Tidemark {

namespace {

struct Row {
    Mitigation mitigation;
    const char *name;
    Setting setting;
};

constexpr std::array kRows{
    Row{Mitigation::SmallPages, "small-pages", Setting::RunbookSmallPages},
    Row{Mitigation::ServeStale, "serve-stale", Setting::RunbookServeStale},
    Row{Mitigation::SwitchedOff, "switch-off", Setting::RunbookSwitchedOff},
};
static_assert(kRows.size() == kMitigations);

const Row &rowOf(Mitigation mitigation)
{
    return kRows.at(size_t(mitigation));
}

} // namespace

QString mitigationName(Mitigation mitigation)
{
    return QString::fromLatin1(rowOf(mitigation).name);
}

std::optional<Mitigation> mitigationNamed(const QString &name)
{
    const auto *const found =
        std::find_if(kRows.begin(), kRows.end(), [&](const Row &row) { return name == QLatin1String(row.name); });
    return found == kRows.end() ? std::nullopt : std::optional(found->mitigation);
}

Mitigations::Mitigations(Settings &settings, const Clock &clock)
    : m_settings(settings)
    , m_clock(clock)
{
    for (const Row &row : kRows)
        read(row.setting);
    connect(&settings, &Settings::changed, this, [this](Setting key) {
        const bool isOurs = std::any_of(kRows.begin(), kRows.end(), [key](const Row &row) { return row.setting == key; });
        if (!isOurs)
            return;
        read(key);
        Q_EMIT changed();
    });
}

void Mitigations::read(Setting key)
{
    const auto *const row = std::find_if(kRows.begin(), kRows.end(), [key](const Row &each) { return each.setting == key; });
    Since &on = m_on.at(size_t(row->mitigation));
    on.clear();
    const QStringList words = m_settings.text(key).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        on.insert(word.section(QLatin1Char('@'), 0, 0), word.section(QLatin1Char('@'), 1).toLongLong());
}

std::optional<qint64> Mitigations::since(Mitigation mitigation, const QString &endpoint) const
{
    const Since &on = m_on.at(size_t(mitigation));
    const auto found = on.constFind(endpoint);
    return found == on.cend() ? std::nullopt : std::optional(*found);
}

QList<ActiveMitigation> Mitigations::active() const
{
    QList<ActiveMitigation> all;
    for (const Row &row : kRows) {
        const Since &on = m_on.at(size_t(row.mitigation));
        for (auto each = on.cbegin(); each != on.cend(); ++each)
            all.append({row.mitigation, each.key(), each.value()});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const ActiveMitigation &a, const ActiveMitigation &b) { return a.endpoint < b.endpoint; });
    return all;
}

std::optional<Query> Mitigations::lighter(const Query &query) const
{
    const QString count = QStringLiteral("count");
    if (!isOn(Mitigation::SmallPages, query.endpoint().name) || query.parameter(count).toInt() <= kSmallPage)
        return std::nullopt;
    return query.with(count, QString::number(kSmallPage));
}

Status Mitigations::apply(Mitigation mitigation, const QString &endpoint)
{
    Since &on = m_on.at(size_t(mitigation));
    if (on.contains(endpoint))
        return {};
    on.insert(endpoint, m_clock.now());
    const Status written = write(mitigation);
    if (!written)
        read(rowOf(mitigation).setting);
    return written;
}

Status Mitigations::undo(Mitigation mitigation, const QString &endpoint)
{
    if (m_on.at(size_t(mitigation)).remove(endpoint) == 0)
        return {};
    return write(mitigation);
}

Status Mitigations::write(Mitigation mitigation)
{
    const Setting key = rowOf(mitigation).setting;
    const Since &on = m_on.at(size_t(mitigation));
    if (on.isEmpty()) {
        m_settings.reset(key);
        return {};
    }
    QStringList words;
    for (auto each = on.cbegin(); each != on.cend(); ++each)
        words += QStringLiteral("%1@%2").arg(each.key()).arg(each.value());
    return m_settings.set(key, words.join(QLatin1Char(' ')));
}

} // namespace Tidemark
