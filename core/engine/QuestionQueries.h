// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Query.h"
#include "core/engine/Questions.h"

namespace Tidemark {

// From the questions of the product to the calls of the catalogue. One place decides which
// endpoint a question takes and how large a page is, so that price and answer never differ.
class QuestionQueries
{
public:
    // Lists are asked for in pages of this size, so that everybody's questions share them.
    static constexpr int kCanonicalPage = 30;

    QuestionQueries(const Catalogue &catalogue, const QString &scope);

    [[nodiscard]] Result<Query> query(const char *endpoint, const QMap<QString, QString> &values) const;
    [[nodiscard]] Result<Query> profile(const QString &handle) const;
    [[nodiscard]] Result<Query> profileById(const QString &id) const;
    [[nodiscard]] Result<Query> hashtagById(const QString &id) const;
    [[nodiscard]] Result<Query> userId(const QString &handle) const;
    [[nodiscard]] Result<Query> hashtag(const QString &name) const;
    // The first page of a list; id is what the endpoint is asked by, "?" where not known yet.
    [[nodiscard]] Result<Query> firstPage(Question::Kind kind, const QString &id) const;

    // Does the list hang on an id that another call has to resolve first?
    [[nodiscard]] static bool needsUserId(Question::Kind kind);
    [[nodiscard]] static bool needsHashtagId(Question::Kind kind);

private:
    const Catalogue &m_catalogue;
    QString m_scope;
};

} // namespace Tidemark
