// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/health/RunbookEvidence.h"
#include "core/parse/BodyDifference.h"

#include <QMap>

namespace Tidemark {

// A sentence whose values stand apart from its words, so that the window can say the words in its own language.
struct Sentence {
    QString text; // with %1, %2, ...
    QStringList values;

    [[nodiscard]] QString english() const;

    bool operator==(const Sentence &) const = default;
};

// In one go: a value that holds a mark itself stays as it is.
[[nodiscard]] QString filledIn(const QString &text, const QStringList &values);

enum class CheckVerdict { NotEnoughData, Holds, DoesNot };
[[nodiscard]] QString checkVerdictName(CheckVerdict verdict); // "holds", "does_not", "not_enough_data"

struct CheckResult {
    CheckVerdict verdict = CheckVerdict::NotEnoughData;
    Sentence said;
    qint64 n = 0;             // calls or answers that it rests on
    std::optional<qint64> at; // of the newest of them, UTC seconds
    QList<BodyDifference> differences;
    int price = 0; // credits that asking anew would cost; 0: it asks nothing

    bool operator==(const CheckResult &) const = default;
};

using CheckArguments = QMap<QString, QString>;

// One check that a machine can do. Pure: it looks at the evidence alone.
struct RunbookCheck {
    enum class Kind { Number, Words, Outcome };

    QString name;
    QMap<QString, Kind> arguments;
    bool needsEndpoint = false;
    CheckResult (*run)(const RunbookEvidence &evidence, const CheckArguments &arguments) = nullptr;

    // Are the arguments those that it takes, each of its kind? The error has no place in a file: the caller adds it.
    [[nodiscard]] Status fits(const CheckArguments &given, const QString &endpoint) const;
};

// Null where there is none.
[[nodiscard]] const RunbookCheck *checkNamed(const QString &name);
[[nodiscard]] QStringList checkNames();

namespace detail {
// Those that look at answers, see RunbookAnswerChecks.cpp; the others look at calls and credits.
[[nodiscard]] QList<RunbookCheck> answerChecks();
[[nodiscard]] QList<RunbookCheck> pagingChecks();
[[nodiscard]] double numberOf(const CheckArguments &arguments, const char *name);
[[nodiscard]] QString percentText(qint64 part, qint64 whole); // "7.5"
} // namespace detail

} // namespace Tidemark
