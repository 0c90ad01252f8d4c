// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/CreatorsBatch.h"

#include "core/catalogue/Normalise.h"
#include "core/engine/Engine.h"
#include "core/engine/Questions.h"

#include <QRegularExpression>

namespace Tidemark {

namespace {

bool endsAll(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::KeyRefused:
    case ErrorKind::OverBudget:
    case ErrorKind::LocalData:
    case ErrorKind::Upstream:
    case ErrorKind::Cancelled: return true;
    case ErrorKind::Usage:
    case ErrorKind::NotFound:
    case ErrorKind::ContractBroken: return false;
    }
    Q_UNREACHABLE();
}

} // namespace

PastedHandles pastedHandles(const QString &text)
{
    static const QRegularExpression kSeparators(QStringLiteral("[\\s,;]+"));
    PastedHandles pasted;
    for (const QString &word : text.split(kSeparators, Qt::SkipEmptyParts)) {
        const auto handle = normaliseHandle(word);
        if (!handle)
            pasted.unreadable.append(word);
        else if (!pasted.handles.contains(*handle))
            pasted.handles.append(*handle);
    }
    return pasted;
}

CreatorsBatch::CreatorsBatch(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void CreatorsBatch::price(const QStringList &handles)
{
    m_priced = handles;
    priceNext(++m_priceRequest, 0, 0);
}

void CreatorsBatch::priceNext(int request, int index, int sum)
{
    if (index >= m_priced.size()) {
        emit priced(sum);
        return;
    }
    const Question question{Question::Kind::Profile, m_priced.at(index)};
    QCoro::connect(m_engine.questions().price(question, {}), this, [this, request, index, sum](const Result<Price> &price) {
        if (request == m_priceRequest)
            priceNext(request, index + 1, sum + (price ? price->price : 0));
    });
}

void CreatorsBatch::start(const QStringList &handles)
{
    if (m_running)
        return;
    m_left = handles;
    m_found = 0;
    m_running = true;
    next();
}

void CreatorsBatch::cancel()
{
    if (!m_running)
        return;
    ++m_request;
    end();
    emit stopped(m_found, Error{ErrorKind::Cancelled, {}, 0, 0, {}});
}

void CreatorsBatch::next()
{
    if (m_left.isEmpty()) {
        end();
        emit finished(m_found);
        return;
    }
    const QString handle = m_left.takeFirst();
    const int request = ++m_request;
    AskOptions options;
    options.askedBy = QStringLiteral("You · Welcome");
    QCoro::connect(m_engine.questions().profile(handle, options), this,
                   [this, request, handle](const Result<ProfileAnswer> &answer) {
                       if (request != m_request)
                           return;
                       if (!answer && endsAll(answer.error())) {
                           end();
                           emit stopped(m_found, answer.error());
                           return;
                       }
                       m_found += answer ? 1 : 0;
                       if (answer)
                           emit found(handle);
                       else
                           emit missed(handle);
                       const auto postsError = answer ? answer->postsError : std::nullopt;
                       if (postsError && endsAll(*postsError)) {
                           end();
                           emit stopped(m_found, *postsError);
                           return;
                       }
                       next();
                   });
}

void CreatorsBatch::end()
{
    m_running = false;
    m_left.clear();
}

} // namespace Tidemark
