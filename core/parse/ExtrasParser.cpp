// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two answers that are no entity: the list of regions, and whatever /profile/ says.
#include "core/parse/JsonWalk.h"
#include "core/parse/Parsers.h"

namespace Tidemark {

namespace detail {

namespace {

using Regions = QMap<QString, QString>;

// A flat object of code to name, bare or in the envelope.
simdjson::error_code readRegions(simdjson::ondemand::object object, Regions &regions, int depth = 0)
{
    std::string scratch;
    for (auto item : object) {
        simdjson::ondemand::field field;
        if (const auto error = std::move(item).get(field); error != kOk)
            return error;
        const std::string_view key = keyOf(field.key(), scratch);
        const QString code = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        JsonValue value;
        if (const auto error = readValue(field.value(), value); error != kOk)
            return error;
        if (code == QLatin1String("data") && value.isObject() && depth == 0) {
            regions.clear();
            simdjson::ondemand::object inner;
            const auto error = value.value.get_object().get(inner);
            return error == kOk ? readRegions(inner, regions, depth + 1) : error;
        }
        if (value.isString())
            regions.insert(code, textOf(value.token));
    }
    return kOk;
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
    const auto object = detail::openObject(body);
    if (!object)
        return fail(object.error());
    QMap<QString, QString> regions;
    if (const auto error = detail::readRegions(*object, regions); error != detail::kOk)
        return fail(detail::walkError(error, {}));
    if (regions.isEmpty())
        return fail(ErrorKind::ContractBroken, QStringLiteral("no region is in the answer"));
    return regions;
}

std::optional<qint64> parseBalance(const QByteArray &body)
{
    const auto object = detail::openObject(body);
    if (!object)
        return std::nullopt;
    detail::BalanceDraft draft;
    if (detail::readFields(*object, detail::kBalanceFields, draft) != detail::kOk)
        return std::nullopt;
    return draft.balance;
}

} // namespace Tidemark
