// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/RecentSearches.h"

#include "core/engine/Engine.h"
#include "core/engine/QuestionQueries.h"
#include "core/fetch/Fetcher.h"
#include "core/history/HistoryReader.h"
#include "core/settings/Settings.h"
#include "ui/widgets/WhenReady.h"

namespace Tidemark {

namespace {

const QString kState = QStringLiteral("discover.recent");

} // namespace

RecentSearches::RecentSearches(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    load();
}

// A line each: the kind, a blank, the words.
void RecentSearches::load()
{
    const QStringList lines = QString::fromUtf8(m_engine.settings().windowState(kState)).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const auto kind = searchKindOf(line.section(QLatin1Char(' '), 0, 0));
        const QString words = line.section(QLatin1Char(' '), 1).simplified();
        if (kind && !words.isEmpty() && m_entries.size() < kMost)
            m_entries.append(Entry{Search{*kind, words}, {}});
    }
}

void RecentSearches::save()
{
    QStringList lines;
    for (const Entry &entry : std::as_const(m_entries))
        lines.append(searchKindId(entry.search.kind) + QLatin1Char(' ') + entry.search.words);
    std::ignore = m_engine.settings().setWindowState(kState, lines.join(QLatin1Char('\n')).toUtf8());
}

void RecentSearches::add(const Search &search)
{
    m_entries.removeIf([&search](const Entry &entry) { return entry.search == search; });
    m_entries.prepend(Entry{search, {}});
    m_entries.resize(std::min<qsizetype>(m_entries.size(), kMost));
    save();
    readAges();
}

void RecentSearches::clear()
{
    m_entries.clear();
    save();
    emit changed();
}

void RecentSearches::restore(const QList<Entry> &entries)
{
    m_entries = entries;
    save();
    emit changed();
}

void RecentSearches::readAges()
{
    const int request = ++m_request;
    const QuestionQueries queries(m_engine.catalogue(), QStringLiteral("global"));
    for (const Entry &entry : std::as_const(m_entries)) {
        const auto query = queries.firstPage(questionOf(entry.search.kind), entry.search.words);
        if (!query)
            continue;
        using Answers = Result<QList<std::pair<qint64, qint64>>>;
        whenReady(m_engine.history().answers(m_engine.fetcher().keyOf(*query), 1), this,
                  [this, request, search = entry.search](const Answers &answers) {
                      if (request != m_request || !answers)
                          return;
                      for (Entry &held : m_entries) {
                          if (held.search == search)
                              held.answeredAt = answers->isEmpty() ? std::nullopt : std::optional(answers->first().second);
                      }
                      emit changed();
                  });
    }
    emit changed();
}

} // namespace Tidemark
