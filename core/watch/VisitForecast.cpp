// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/VisitForecast.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 24 * 3'600;
constexpr qint64 kPlanEveryS = 6 * 3'600; // intervals change slowly
constexpr qsizetype kLongList = 500;      // for such a list they are made anew more rarely: it takes long

QString dayOf(qint64 t)
{
    return QDateTime::fromSecsSinceEpoch(t, Qt::UTC).date().toString(Qt::ISODate);
}

class Forecaster
{
public:
    Forecaster(const NamedList &list, QList<VisitItem> items, const ForecastTerms &terms)
        : m_items(std::move(items))
        , m_terms(terms)
        , m_left(terms.left)
        , m_monthEnd(monthEndAfter(terms.now))
    {
        m_forecast.list = list;
        for (qint64 t = terms.now; t < end(); t += kDayS)
            m_forecast.byDay.insert(dayOf(t), 0);
        m_forecast.byDay.insert(dayOf(end() - 1), 0); // where the first day has begun
        for (const VisitItem &item : std::as_const(m_items)) {
            m_places.insert(item.name, m_forecast.names.size());
            m_forecast.names += NameForecast{item.name, 0, 0, item.readAt, {}, 0, {}};
        }
        m_lastVisit.fill(0, m_items.size());
    }

    ListForecast run()
    {
        const NamedList &list = m_forecast.list;
        explain();
        for (qint64 t = m_terms.now; t < end() && !list.paused && list.policy != WatchPolicy::Manual; t += m_terms.runEveryS) {
            if (t >= m_monthEnd) {
                m_monthEnd = monthEndAfter(t);
                m_left = list.allowance;
            }
            list.policy == WatchPolicy::Ahead ? runAhead(t) : runVisits(t);
        }
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            NameForecast &name = m_forecast.names[i];
            if (name.visits > 1)
                name.intervalS = (m_lastVisit.at(i) - *name.firstAt) / (name.visits - 1);
        }
        return m_forecast;
    }

private:
    [[nodiscard]] qint64 end() const { return m_terms.now + m_terms.days * kDayS; }

    [[nodiscard]] VisitTerms termsAt(qint64 t) const
    {
        VisitTerms terms;
        terms.policy = m_forecast.list.policy;
        terms.now = t;
        terms.creditsPerS = double(m_left.value_or(0)) / double(m_monthEnd - t);
        terms.runEveryS = m_terms.runEveryS;
        terms.maxAgeS = m_forecast.list.maxAgeDays * kDayS;
        terms.credits = m_left;
        return terms;
    }

    [[nodiscard]] RefreshCandidate candidateOf(const VisitItem &item, qint64 t) const
    {
        RefreshCandidate candidate{item.name, {}, item.ttlS, item.usesPerDay, {}, item.price};
        if (item.readAt)
            candidate.ageS = std::max<qint64>(0, t - *item.readAt);
        if (item.goneAt)
            candidate.goneForS = std::max<qint64>(0, t - *item.goneAt);
        return candidate;
    }

    // The words of the run that would be now.
    void explain()
    {
        const NamedList &list = m_forecast.list;
        RefreshPlan plan;
        if (list.policy == WatchPolicy::Ahead) {
            QList<RefreshCandidate> candidates;
            for (const VisitItem &item : std::as_const(m_items))
                candidates += candidateOf(item, m_terms.now);
            plan = planRefreshes(candidates, RefreshLimits{m_terms.runEveryS, m_left});
        } else if (list.policy != WatchPolicy::Manual) {
            plan = planVisits(m_items, termsAt(m_terms.now));
        }
        for (NameForecast &name : m_forecast.names)
            name.why = list.paused                          ? QStringLiteral("the list is paused")
                       : list.policy == WatchPolicy::Manual ? QStringLiteral("the list is refreshed only when somebody says so")
                                                            : QString();
        if (list.paused)
            return;
        for (const auto &steps : {plan.due, plan.leftOut, plan.resting}) {
            for (const RefreshStep &step : steps)
                m_forecast.names[indexOf(step.name)].why = step.why;
        }
    }

    [[nodiscard]] qsizetype indexOf(const WatchName &name) const { return m_places.value(name); }

    void runVisits(qint64 t)
    {
        const VisitTerms terms = termsAt(t);
        if (m_plan.intervalS.isEmpty() || t >= m_planAgainAt) {
            m_plan = visitPlan(m_items, terms);
            m_planAgainAt = t + kPlanEveryS * (1 + m_items.size() / kLongList);
            m_forecast.isBoundKept = m_forecast.isBoundKept && m_plan.isBoundKept;
        }
        const QList<qsizetype> due = dueVisits(m_items, m_plan, terms).due;
        for (const qsizetype i : due)
            visit(i, t);
    }

    void runAhead(qint64 t)
    {
        if (m_forecast.emptyAt && m_left && *m_left < 1) // every name has a price
            return;
        QList<RefreshCandidate> candidates;
        for (const VisitItem &item : std::as_const(m_items)) {
            if (!item.readAt || *item.readAt + item.ttlS <= t + m_terms.runEveryS) // the others rest
                candidates += candidateOf(item, t);
        }
        if (candidates.isEmpty())
            return;
        const RefreshPlan plan = planRefreshes(candidates, RefreshLimits{m_terms.runEveryS, m_left});
        if (!m_forecast.emptyAt && !plan.leftOut.isEmpty())
            m_forecast.emptyAt = t; // also where a credit is left and the next name costs two
        for (const RefreshStep &step : plan.due)
            visit(indexOf(step.name), t);
    }

    void visit(qsizetype i, qint64 t)
    {
        VisitItem &item = m_items[i];
        NameForecast &name = m_forecast.names[i];
        if (item.readAt && item.outlook.ageS > 0)
            item.outlook.ageS += double(std::max<qint64>(0, t - *item.readAt));
        item.readAt = t;
        ++name.visits;
        name.credits += item.price;
        if (!name.firstAt)
            name.firstAt = t;
        m_lastVisit[i] = t;
        m_forecast.credits += item.price;
        m_forecast.byDay[dayOf(t)] += item.price;
        if (m_left)
            *m_left = std::max<qint64>(0, *m_left - item.price);
        item.price = 1; // a hashtag is looked for once
    }

    QList<VisitItem> m_items;
    QHash<WatchName, qsizetype> m_places;
    ForecastTerms m_terms;
    std::optional<qint64> m_left;
    qint64 m_monthEnd;
    qint64 m_planAgainAt = 0;
    VisitPlan m_plan;
    ListForecast m_forecast;
    QList<qint64> m_lastVisit;
};

} // namespace

qint64 monthEndAfter(qint64 t)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(t, Qt::UTC).date();
    return QDate(day.year(), day.month(), 1).addMonths(1).startOfDay(Qt::UTC).toSecsSinceEpoch();
}

ListForecast forecastList(const NamedList &list, QList<VisitItem> items, const ForecastTerms &terms)
{
    return Forecaster(list, std::move(items), terms).run();
}

} // namespace Tidemark
