// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/fetch/Mitigations.h"

#include <QMap>

namespace Tidemark {

class Catalogue;
struct SloPlan;

// One step: something to do by hand, a check that the program does, an act that it offers, or several of them.
struct RunbookStep {
    QString text;
    QString check;                    // name; empty: by hand
    QMap<QString, QString> arguments; // of the check, all of them
    std::optional<Mitigation> action;
    bool isTicket = false; // the ready text belongs here

    bool operator==(const RunbookStep &) const = default;
};

// What to do when something is wrong. Read from data (resources/runbooks/NAME.yaml), plain values.
struct Runbook {
    // The endpoint of the runbook is the one that broke its contract the most, or the one that is asked for.
    static inline const QString kWorst = QStringLiteral("worst");

    QString name;
    QString title;
    QString when;
    QString endpoint; // name in the catalogue; empty: of the whole API; or kWorst
    QString user;     // of the smoke test; empty: none
    QList<RunbookStep> steps;
    QString ticket; // with {placeholders}, see RunbookTicket

    [[nodiscard]] bool offers(Mitigation mitigation) const;

    bool operator==(const Runbook &) const = default;
};

// One document. What is wrong with it is a LocalData error that names the file, the line and the field.
[[nodiscard]] Result<Runbook> readRunbook(const QString &name, const QByteArray &yaml, const Catalogue &catalogue);
// All that Tidemark ships, by name.
[[nodiscard]] Result<QList<Runbook>> loadRunbooks(const Catalogue &catalogue);

// The names of those that help when this tier (by its name) is in trouble: of its own endpoints first, then of any.
[[nodiscard]] QStringList runbooksOfTier(const QList<Runbook> &books, const SloPlan &plan, const QString &tier);
// The names of those that help when this alert (by its name) fires; none where slo.yaml does not have it.
[[nodiscard]] QStringList runbooksOfAlert(const QList<Runbook> &books, const SloPlan &plan, const QString &rule);

} // namespace Tidemark
