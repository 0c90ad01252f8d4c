// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/ErrorBody.h"

#include "core/base/PlainText.h"

#include <QStringList>

namespace Tidemark::detail {

namespace {

using simdjson::dom::element;

constexpr int kMaxMessage = 200;

QString textOfElement(const element &value)
{
    std::string_view text;
    if (value.get_string().get(text) == simdjson::SUCCESS)
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const char *key : {"message", "msg", "detail"}) {
        if (value.is_object() && value[key].get_string().get(text) == simdjson::SUCCESS)
            return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    return {};
}

bool isMessageKey(std::string_view key)
{
    return key == "message" || key == "msg" || key == "error" || key == "errors" || key == "detail";
}

bool isEmptyValue(const element &value)
{
    simdjson::dom::array array;
    simdjson::dom::object object;
    if (value.get_array().get(array) == simdjson::SUCCESS)
        return array.size() == 0;
    if (value.get_object().get(object) == simdjson::SUCCESS)
        return object.size() == 0;
    return value.is_null();
}

// Keys that say how the call went, not what was asked for.
bool isCourtesy(std::string_view key, const element &value)
{
    if (key == "data" || key == "result")
        return isEmptyValue(value);
    constexpr std::string_view kKeys[] = {"code", "status", "status_code",    "statusCode", "statusMessage", "success",
                                          "ok",   "path",   "processed_time", "request_id", "timestamp"};
    for (const std::string_view known : kKeys) {
        if (key == known)
            return true;
    }
    return false;
}

bool isFailureCode(const element &value)
{
    std::int64_t code = 0;
    if (value.get_int64().get(code) == simdjson::SUCCESS)
        return code != 0;
    bool ok = false;
    const qint64 text = textOfElement(value).toLongLong(&ok);
    return ok && text != 0;
}

bool hasAny(const QString &text, const QStringList &words)
{
    for (const QString &word : words) {
        if (text.contains(word))
            return true;
    }
    return false;
}

bool isAboutPace(const QString &text)
{
    static const QStringList words{QStringLiteral("rate limit"), QStringLiteral("too many"),   QStringLiteral("/second"),
                                   QStringLiteral("/minute"),    QStringLiteral("per second"), QStringLiteral("per minute")};
    return hasAny(text, words);
}

bool isAboutCredits(const QString &text)
{
    static const QStringList subjects{QStringLiteral("credit"), QStringLiteral("balance"), QStringLiteral("quota")};
    static const QStringList verdicts{QStringLiteral("exhaust"), QStringLiteral("insufficient"), QStringLiteral("not enough"),
                                      QStringLiteral("out of"),  QStringLiteral("run out"),      QStringLiteral("ran out"),
                                      QStringLiteral("exceed"),  QStringLiteral("deplet"),       QStringLiteral("used up"),
                                      QStringLiteral("top up"),  QStringLiteral("no "),          QStringLiteral("zero"),
                                      QStringLiteral("too low"), QStringLiteral("expired"),      QStringLiteral("0 ")};
    return hasAny(text, subjects) && hasAny(text, verdicts);
}

bool isAboutKey(const QString &text)
{
    static const QStringList signUp{QStringLiteral("sign up"), QStringLiteral("signup"), QStringLiteral("sign in")};
    static const QStringList subjects{QStringLiteral("api-key"), QStringLiteral("api key"), QStringLiteral("apikey"),
                                      QStringLiteral("api_key")};
    static const QStringList verdicts{QStringLiteral("not available"),
                                      QStringLiteral("invalid"),
                                      QStringLiteral("missing"),
                                      QStringLiteral("required"),
                                      QStringLiteral("not valid"),
                                      QStringLiteral("wrong"),
                                      QStringLiteral("not found"),
                                      QStringLiteral("expired"),
                                      QStringLiteral("disabled"),
                                      QStringLiteral("revoked"),
                                      QStringLiteral("incorrect"),
                                      QStringLiteral("unknown"),
                                      QStringLiteral("no ")};
    return hasAny(text, signUp) || (hasAny(text, subjects) && hasAny(text, verdicts));
}

} // namespace

Error errorOfMessage(const QString &message)
{
    const QString text = message.toLower();
    const QString shown = plain(message, LineBreaks::Fold, kMaxMessage).trimmed();
    const QString said = shown.isEmpty() ? QStringLiteral("the API said that it failed, and not why")
                                         : QStringLiteral("the API said: %1").arg(shown);
    if (isAboutPace(text))
        return Error{ErrorKind::Upstream, said, 0, 0, QStringLiteral("Wait a little and ask again.")};
    if (isAboutCredits(text))
        return Error{ErrorKind::OverBudget, said, 0, 0,
                     QStringLiteral("Buy credits, then allow spending again in Credits, or with `tidemark-cli credits resume`")};
    if (isAboutKey(text))
        return Error{ErrorKind::KeyRefused, said, 0, 0, {}}; // the way out hangs on who asks: window or terminal
    return Error{ErrorKind::Upstream, said, 0, 0, {}};
}

std::optional<Error> errorOfBody(simdjson::dom::object top)
{
    QString message;
    bool hasMessage = false;
    bool hasPayload = false;
    bool failed = false;
    for (const auto field : top) {
        const element value = field.value;
        if (isMessageKey(field.key)) {
            hasMessage = hasMessage || !isEmptyValue(value);
            if (message.isEmpty())
                message = textOfElement(value);
            continue;
        }
        failed = failed || (field.key == "code" && isFailureCode(value));
        hasPayload = hasPayload || !isCourtesy(field.key, value);
    }
    if (!failed && (hasPayload || !hasMessage))
        return std::nullopt;
    return errorOfMessage(message);
}

} // namespace Tidemark::detail
