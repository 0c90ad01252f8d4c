// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two answers that are no entity: the list of regions, and whatever /profile/ says.
#include "core/parse/JsonText.h"
#include "core/parse/JsonWalk.h"
#include "core/parse/Parsers.h"

namespace Tidemark {

namespace detail {

namespace {

using Regions = QMap<QString, QString>;

// A flat object of code to name, bare or in the envelope.
simdjson::error_code readRegions(JsonCursor &cursor, Regions &regions, int depth = 0)
{
    bool enveloped = false; // what stands beside the envelope is no region
    return walkFields(cursor, [&cursor, &regions, &enveloped, depth](std::string_view key) {
        const QString code = decodedText(key);
        const JsonValue value(cursor);
        if (code == QLatin1String("data") && value.isObject() && depth == 0) {
            enveloped = true;
            regions.clear();
            return readRegions(cursor, regions, depth + 1);
        }
        if (value.isString() && !enveloped)
            regions.insert(code, textOf(value.token));
        return kOk;
    });
}

struct BalanceDraft {
    Walk walk;
    Count balance;
};

simdjson::error_code readBalance(BalanceDraft &draft, JsonValue &value)
{
    if (const Count count = countOf(value.token))
        draft.balance = count;
    return kOk;
}

simdjson::error_code readWrapped(BalanceDraft &draft, JsonValue &value);

constexpr FieldTable<FieldReader<BalanceDraft>, 13> kBalanceFields({
    {"balance", readBalance},
    {"credits", readBalance},
    {"credit", readBalance},
    {"credit_balance", readBalance},
    {"creditBalance", readBalance},
    {"credits_remaining", readBalance},
    {"creditsRemaining", readBalance},
    {"remaining_credits", readBalance},
    {"remainingCredits", readBalance},
    {"data", readWrapped},
    {"user", readWrapped},
    {"profile", readWrapped},
    {"account", readWrapped},
});

simdjson::error_code readWrapped(BalanceDraft &draft, JsonValue &value)
{
    return readNested(value, kBalanceFields, draft);
}

} // namespace

} // namespace detail

Result<QMap<QString, QString>> parseRegions(const QByteArray &body)
{
    auto cursor = detail::JsonCursor::open(body);
    if (!cursor)
        return fail(cursor.error());
    QMap<QString, QString> regions;
    if (const auto error = detail::readRegions(*cursor, regions); error != detail::kOk)
        return fail(detail::walkError(error, {}));
    if (regions.isEmpty())
        return fail(ErrorKind::ContractBroken, QStringLiteral("no region is in the answer"));
    return regions;
}

std::optional<qint64> parseBalance(const QByteArray &body)
{
    auto cursor = detail::JsonCursor::open(body);
    if (!cursor)
        return std::nullopt;
    detail::BalanceDraft draft;
    if (detail::readFields(*cursor, detail::kBalanceFields, draft) != detail::kOk)
        return std::nullopt;
    return draft.balance;
}

} // namespace Tidemark
