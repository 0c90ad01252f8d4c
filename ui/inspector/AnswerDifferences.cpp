// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/AnswerDifferences.h"

#include "core/catalogue/Catalogue.h"
#include "core/engine/Engine.h"
#include "core/history/HistoryReader.h"
#include "ui/widgets/WhenReady.h"

#include <QtConcurrentRun>

namespace Tidemark {

namespace {
constexpr int kAnswersRead = 50;
}

AnswerDifferences::AnswerDifferences(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void AnswerDifferences::drop()
{
    ++m_request;
}

void AnswerDifferences::compare(const CacheEntryPtr &entry)
{
    const int request = ++m_request;
    whenReady(m_engine.history().answers(entry->key, kAnswersRead), this,
              [this, request, entry](const Result<QList<std::pair<qint64, qint64>>> &answers) {
                  if (request != m_request)
                      return;
                  const auto list = answers.value_or(QList<std::pair<qint64, qint64>>());
                  const auto before = std::find_if(list.begin(), list.end(),
                                                   [&entry](const auto &answer) { return answer.second < entry->fetchedAt; });
                  if (before == list.end())
                      work(entry, request, {}, {});
                  else
                      readEarlier(entry, request, *before);
              });
}

void AnswerDifferences::readEarlier(const CacheEntryPtr &entry, int request, std::pair<qint64, qint64> answer)
{
    whenReady(m_engine.history().body(answer.first), this,
              [this, entry, request, at = answer.second](const Result<std::optional<QByteArray>> &body) {
                  if (request != m_request)
                      return;
                  const bool isThere = body && body->has_value();
                  work(entry, request, isThere ? **body : QByteArray(), isThere ? std::optional(at) : std::nullopt);
              });
}

void AnswerDifferences::work(const CacheEntryPtr &entry, int request, const QByteArray &earlier, std::optional<qint64> earlierAt)
{
    const Endpoint *known = m_engine.catalogue().find(entry->endpoint);
    const auto difference = [entry, earlier, earlierAt, endpoint = known ? *known : Endpoint()] {
        AnswerDifference found;
        found.documented = differencesFromDocumented(endpoint, entry->body);
        found.earlierAt = earlierAt;
        if (earlierAt)
            found.earlier = differencesFromEarlier(earlier, entry->body);
        return found;
    };
    whenReady(QtConcurrent::run(difference), this, [this, request](const AnswerDifference &found) {
        if (request == m_request)
            emit compared(found);
    });
}

} // namespace Tidemark
