// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Query.h"

#include "core/base/PlainText.h"
#include "core/catalogue/Normalise.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace Tidemark {

namespace {

constexpr int kLongestText = 500;
constexpr int kKeyDigits = 16;
constexpr QLatin1String kPrefix("tla:");

// As Python's urllib.parse.quote_plus: its safe characters are letters, digits and "_.-~".
void appendQuoted(QByteArray &out, const QString &text)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
        const bool digit = byte >= '0' && byte <= '9';
        if (letter || digit || byte == '_' || byte == '.' || byte == '-' || byte == '~') {
            out += c;
        } else if (byte == ' ') {
            out += '+';
        } else {
            out += '%';
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        }
    }
}

Result<QString> textValue(const QString &text, const QString &what)
{
    // Composed and with single blanks: what is typed and what is pasted is one question.
    const QString value = text.simplified().normalized(QString::NormalizationForm_C);
    if (value.isEmpty() || value.size() > kLongestText || !value.isValidUtf16())
        return fail(ErrorKind::Usage, QStringLiteral("expected %1 of 1 to %2 characters").arg(what).arg(kLongestText));
    return value;
}

Result<QString> cursorValue(const QString &text)
{
    if (text.isEmpty() || text.size() > kLongestText || !text.isValidUtf16())
        return fail(ErrorKind::Usage, QStringLiteral("expected a page's cursor as the API gave it"));
    return text; // opaque: sent back as received
}

Result<QString> regionValue(const QString &text)
{
    static const QRegularExpression allowed(QStringLiteral("^([a-z]{2})?\\z"));
    const QString value = text.trimmed().toLower();
    if (!allowed.match(value).hasMatch())
        return fail(
            ErrorKind::Usage,
            QStringLiteral("expected two letters such as \"us\", or nothing, got \"%1\"").arg(plain(text, LineBreaks::Fold, 80)));
    return value;
}

Result<QString> integerValue(const Parameter &parameter, const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,18}\\z"));
    const QString trimmed = text.trimmed();
    const qint64 value = trimmed.toLongLong();
    const bool inRange = value >= parameter.minimum && (parameter.maximum == 0 || value <= parameter.maximum);
    if (digits.match(trimmed).hasMatch() && inRange)
        return QString::number(value);
    const QString range = parameter.maximum > 0
                              ? QStringLiteral("a whole number from %1 to %2").arg(parameter.minimum).arg(parameter.maximum)
                              : QStringLiteral("a whole number of at least %1").arg(parameter.minimum);
    return fail(ErrorKind::Usage, QStringLiteral("expected %1, got \"%2\"").arg(range, plain(text, LineBreaks::Fold, 80)));
}

Result<QString> typedValue(const Parameter &parameter, const QString &text)
{
    switch (parameter.type) {
    case ParameterType::Text: return textValue(text, QStringLiteral("a text"));
    case ParameterType::Keyword: return textValue(text, QStringLiteral("a keyword"));
    case ParameterType::Handle: return normaliseHandle(text);
    case ParameterType::HashtagName: return normaliseHashtag(text);
    case ParameterType::NumericId: return normaliseNumericId(text);
    case ParameterType::PostUrl: return normalisePostUrl(text);
    case ParameterType::Link: return normaliseLink(text);
    case ParameterType::Integer: return integerValue(parameter, text);
    case ParameterType::Cursor: return cursorValue(text);
    case ParameterType::Region: return regionValue(text);
    }
    Q_UNREACHABLE();
}

Result<QString> valueOf(const Parameter &parameter, const QString &text)
{
    auto value = typedValue(parameter, text);
    if (!value)
        return fail(ErrorKind::Usage, parameter.name + QStringLiteral(": ") + value.error().detail);
    if (!parameter.values.isEmpty() && !parameter.values.contains(*value)) {
        return fail(ErrorKind::Usage, QStringLiteral("%1: expected one of %2, got \"%3\"")
                                          .arg(parameter.name, parameter.values.join(QStringLiteral(", ")), *value));
    }
    return value;
}

Status checkNames(const Endpoint &endpoint, const QMap<QString, QString> &values)
{
    QStringList known;
    for (const Parameter &parameter : endpoint.parameters)
        known += parameter.name;
    for (auto it = values.keyBegin(); it != values.keyEnd(); ++it) {
        if (known.contains(*it))
            continue;
        const QString takes = known.isEmpty() ? QStringLiteral("no parameters") : known.join(QStringLiteral(", "));
        return fail(ErrorKind::Usage, QStringLiteral("%1: unknown parameter of %2, which takes %3")
                                          .arg(plain(*it, LineBreaks::Fold, 80), endpoint.name, takes));
    }
    return {};
}

Status checkScope(const QString &scope)
{
    static const QRegularExpression allowed(QStringLiteral("^[\\x21-\\x7e]{1,128}\\z"));
    if (!allowed.match(scope).hasMatch())
        return fail(ErrorKind::Usage,
                    QStringLiteral("scope: expected 1 to 128 visible ASCII characters, such as \"global\" or \"user:42\""));
    return {};
}

} // namespace

Result<Query> Query::make(const Endpoint &endpoint, const QMap<QString, QString> &values, const QString &scope)
{
    const Status names = checkNames(endpoint, values);
    if (!names)
        return fail(names.error());
    const Status scoped = checkScope(scope);
    if (!scoped)
        return fail(scoped.error());

    Query query;
    query.m_endpoint = endpoint;
    query.m_scope = scope;
    for (const Parameter &parameter : endpoint.parameters) {
        const auto given = values.constFind(parameter.name);
        if (given == values.cend() && parameter.required)
            return fail(ErrorKind::Usage, QStringLiteral("%1: %2 needs it").arg(parameter.name, endpoint.name));
        if (given == values.cend()) {
            query.m_parameters.insert(parameter.name, parameter.defaultValue);
            continue;
        }
        const auto value = valueOf(parameter, *given);
        if (!value)
            return fail(value.error());
        query.m_parameters.insert(parameter.name, *value);
    }
    query.encode();
    return query;
}

void Query::encode()
{
    m_encoded.clear();
    for (auto it = m_parameters.cbegin(); it != m_parameters.cend(); ++it) {
        if (!m_encoded.isEmpty())
            m_encoded += '&';
        appendQuoted(m_encoded, it.key());
        m_encoded += '=';
        appendQuoted(m_encoded, it.value());
    }
    const QByteArray raw = m_scope.toUtf8() + ':' + m_endpoint.path.toUtf8() + '?' + m_encoded;
    const QByteArray digest = QCryptographicHash::hash(raw, QCryptographicHash::Sha1).toHex().left(kKeyDigits);
    m_key = kPrefix + m_scope + QLatin1Char(':') + m_endpoint.name + QLatin1Char(':') + QString::fromLatin1(digest);
}

QString Query::cacheKey(int namespaceVersion) const
{
    if (namespaceVersion < 2)
        return m_key;
    return QStringLiteral("tla:v%1:").arg(namespaceVersion) + m_key.sliced(kPrefix.size());
}

Query Query::with(const QString &name, const QString &value) const
{
    Query changed = *this;
    changed.m_parameters.insert(name, value);
    changed.encode();
    return changed;
}

} // namespace Tidemark
