// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/BodyDifference.h"

#include "core/base/PlainText.h"
#include "core/parse/FieldTypes.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace Tidemark {

namespace {

using simdjson::dom::element;
using Kind = BodyDifference::Kind;

constexpr int kMostLevels = 40; // of nesting; what is deeper is compared as a whole
constexpr int kShownCharacters = 200;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString joined(const QString &path, std::string_view name)
{
    return path.isEmpty() ? textOf(name) : path + QLatin1Char('.') + textOf(name);
}

QString shown(const element &value)
{
    std::string_view text;
    if (value.get_string().get(text) == simdjson::SUCCESS)
        return plain(textOf(text), LineBreaks::Fold, kShownCharacters);
    return plain(QString::fromStdString(simdjson::minify(value)), LineBreaks::Fold, kShownCharacters);
}

// What stands at each path of a body, the elements of a list taken together: one value of each type that was met.
class Shape
{
public:
    explicit Shape(const element &top) { walk(top, {}, 0); }

    [[nodiscard]] const QMap<QString, QList<element>> &values() const { return m_values; }
    [[nodiscard]] bool has(const QString &path) const { return path.isEmpty() || m_values.contains(path); }

private:
    void walk(const element &value, const QString &path, int level)
    {
        if (!path.isEmpty())
            note(value, path);
        simdjson::dom::object object;
        simdjson::dom::array array;
        if (level >= kMostLevels)
            return;
        if (value.get_object().get(object) == simdjson::SUCCESS) {
            for (const auto field : object)
                walk(field.value, joined(path, field.key), level + 1);
        } else if (value.get_array().get(array) == simdjson::SUCCESS) {
            for (const element item : array)
                walk(item, path + QStringLiteral("[]"), level + 1);
        }
    }

    void note(const element &value, const QString &path)
    {
        QList<element> &met = m_values[path];
        const bool isNew =
            std::none_of(met.begin(), met.end(), [&value](const element &one) { return one.type() == value.type(); });
        if (isNew)
            met += value;
    }

    QMap<QString, QList<element>> m_values;
};

// "videos[].id" stands in "videos[]", which stands in "videos".
QString parentOf(const QString &path)
{
    if (path.endsWith(QLatin1String("[]")))
        return path.chopped(2);
    return path.left(std::max<qsizetype>(0, path.lastIndexOf(QLatin1Char('.'))));
}

QList<BodyDifference> brokenRules(const Contract &contract, const Shape &shape)
{
    QList<BodyDifference> found;
    for (const QStringList &alternatives : contract.requiredAny) {
        if (!alternatives.isEmpty()
            && std::none_of(alternatives.begin(), alternatives.end(), [&shape](const QString &key) { return shape.has(key); }))
            found.append({Kind::Missing, alternatives.join(QStringLiteral(" or ")), QStringLiteral("required"), {}});
    }
    for (const FieldRule &rule : contract.fields) {
        const QList<element> values = shape.values().value(rule.path);
        for (const element &value : values) {
            const bool isGood =
                value.is_null() ? rule.nullable || rule.type == FieldType::Any : detail::hasType(value, rule.type);
            if (!isGood)
                found.append({Kind::Type, rule.path, detail::nameOf(rule.type), detail::nameOf(value)});
        }
    }
    return found;
}

QList<BodyDifference> absentFields(const Contract &contract, const Shape &shape)
{
    QList<BodyDifference> found;
    for (const FieldRule &rule : contract.fields) {
        if (!shape.has(rule.path) && shape.has(parentOf(rule.path)) && !rule.path.endsWith(QLatin1String("[]")))
            found.append({Kind::Missing, rule.path, detail::nameOf(rule.type), {}});
    }
    return found;
}

QList<BodyDifference> unnamedFields(const Contract &contract, const Shape &shape)
{
    QStringList known;
    for (const FieldRule &rule : contract.fields) {
        for (QString path = rule.path; !path.isEmpty(); path = parentOf(path))
            known += path;
    }
    for (const QStringList &alternatives : contract.requiredAny)
        known += alternatives;
    QList<BodyDifference> found;
    for (auto at = shape.values().begin(); at != shape.values().end(); ++at) {
        const QString parent = parentOf(at.key());
        if (!known.contains(at.key()) && (parent.isEmpty() || known.contains(parent)))
            found.append({Kind::Added, at.key(), {}, detail::nameOf(at->first())});
    }
    return found;
}

// Two bodies walked side by side.
class Comparison
{
public:
    void compare(const element &before, const element &now, const QString &path, int level);
    [[nodiscard]] QList<BodyDifference> found() const { return m_found; }

private:
    using Items = QMap<QString, element>;

    void compareItems(const Items &before, const Items &now, int level);
    void add(const BodyDifference &difference)
    {
        if (m_found.size() < kMostDifferences)
            m_found += difference;
    }
    [[nodiscard]] static Items fieldsOf(const simdjson::dom::object &object, const QString &path);
    [[nodiscard]] static Items elementsOf(const simdjson::dom::array &array, const QString &path, const char *identity);
    [[nodiscard]] static const char *identityOf(const simdjson::dom::array &before, const simdjson::dom::array &now);

    QList<BodyDifference> m_found;
};

Comparison::Items Comparison::fieldsOf(const simdjson::dom::object &object, const QString &path)
{
    Items items;
    for (const auto field : object)
        items.insert(joined(path, field.key), field.value);
    return items;
}

Comparison::Items Comparison::elementsOf(const simdjson::dom::array &array, const QString &path, const char *identity)
{
    Items items;
    int index = 0;
    for (const element item : array) {
        element id;
        const bool isNamed = identity && item.at_key(identity).get(id) == simdjson::SUCCESS;
        const QString name = isNamed ? QLatin1String(identity) + QLatin1Char('=') + shown(id) : QString::number(index);
        items.insert(QStringLiteral("%1[%2]").arg(path, name), item);
        ++index;
    }
    return items;
}

// The key by which all elements of both lists can be told apart.
const char *Comparison::identityOf(const simdjson::dom::array &before, const simdjson::dom::array &now)
{
    const auto have = [](const simdjson::dom::array &array, const char *key) {
        return std::all_of(array.begin(), array.end(), [key](const element item) {
            element id;
            return item.at_key(key).get(id) == simdjson::SUCCESS && (id.is_string() || id.is_int64() || id.is_uint64());
        });
    };
    for (const char *key : {"video_id", "aweme_id", "id", "cid", "unique_id", "uniqueId"}) {
        if (before.begin() != before.end() && now.begin() != now.end() && have(before, key) && have(now, key))
            return key;
    }
    return nullptr;
}

void Comparison::compareItems(const Items &before, const Items &now, int level)
{
    for (auto at = before.begin(); at != before.end(); ++at) {
        const auto same = now.find(at.key());
        if (same == now.end())
            add({Kind::Missing, at.key(), shown(*at), {}});
        else
            compare(*at, *same, at.key(), level + 1);
    }
    for (auto at = now.begin(); at != now.end(); ++at) {
        if (!before.contains(at.key()))
            add({Kind::Added, at.key(), {}, shown(*at)});
    }
}

void Comparison::compare(const element &before, const element &now, const QString &path, int level)
{
    simdjson::dom::object objects[2];
    simdjson::dom::array arrays[2];
    const bool isDeep = level >= kMostLevels;
    if (!isDeep && before.get_object().get(objects[0]) == simdjson::SUCCESS
        && now.get_object().get(objects[1]) == simdjson::SUCCESS) {
        compareItems(fieldsOf(objects[0], path), fieldsOf(objects[1], path), level);
    } else if (!isDeep && before.get_array().get(arrays[0]) == simdjson::SUCCESS
               && now.get_array().get(arrays[1]) == simdjson::SUCCESS) {
        const char *identity = identityOf(arrays[0], arrays[1]);
        compareItems(elementsOf(arrays[0], path, identity), elementsOf(arrays[1], path, identity), level);
    } else if (detail::nameOf(before) != detail::nameOf(now)) {
        add({Kind::Type, path, shown(before), shown(now)});
    } else if (simdjson::minify(before) != simdjson::minify(now)) {
        add({Kind::Value, path, shown(before), shown(now)});
    }
}

bool parsed(simdjson::dom::parser &parser, const QByteArray &body, element &top)
{
    const QByteArray text = detail::withoutMark(body);
    return !text.isEmpty() && detail::parseRepaired(parser, text, top) == simdjson::SUCCESS && top.is_object();
}

// The names of the types that were met at each path.
using TypesByPath = QMap<QString, QSet<QString>>;

TypesByPath typesOf(const Shape &shape)
{
    TypesByPath types;
    for (auto at = shape.values().begin(); at != shape.values().end(); ++at) {
        for (const element &value : *at)
            types[at.key()].insert(detail::nameOf(value));
    }
    return types;
}

// The paths that both have, with the types of either.
TypesByPath common(const TypesByPath &one, const TypesByPath &other)
{
    TypesByPath both;
    for (auto at = one.begin(); at != one.end(); ++at) {
        if (other.contains(at.key()))
            both.insert(at.key(), *at + other.value(at.key()));
    }
    return both;
}

QString listed(const QSet<QString> &types)
{
    QStringList names(types.begin(), types.end());
    names.sort();
    return names.join(QStringLiteral(" or "));
}

// What is inside something that is missing or new is not named once more; an empty list lacks nothing.
QList<BodyDifference> missingFrom(const TypesByPath &usual, const TypesByPath &found)
{
    QList<BodyDifference> missing;
    for (auto at = usual.begin(); at != usual.end(); ++at) {
        const QString parent = parentOf(at.key());
        const bool isInside = !parent.isEmpty() && !found.contains(parent);
        if (!found.contains(at.key()) && !isInside && !at.key().endsWith(QLatin1String("[]")))
            missing.append({Kind::Missing, at.key(), listed(*at), {}});
    }
    return missing;
}

QList<BodyDifference> otherTypes(const TypesByPath &usual, const TypesByPath &found)
{
    const QString null = QStringLiteral("null");
    QList<BodyDifference> other;
    for (auto at = usual.begin(); at != usual.end(); ++at) {
        const QSet<QString> types = found.value(at.key());
        const bool fits = types.isEmpty() || at->contains(null) || (types - *at - QSet<QString>{null}).isEmpty();
        if (!fits)
            other.append({Kind::Type, at.key(), listed(*at), listed(types)});
    }
    return other;
}

QList<BodyDifference> addedTo(const QSet<QString> &usual, const TypesByPath &found)
{
    QList<BodyDifference> added;
    for (auto at = found.begin(); at != found.end(); ++at) {
        const QString parent = parentOf(at.key());
        const bool isInside = !parent.isEmpty() && !usual.contains(parent);
        if (!usual.contains(at.key()) && !isInside && !at.key().endsWith(QLatin1String("[]")))
            added.append({Kind::Added, at.key(), {}, listed(*at)});
    }
    return added;
}

} // namespace

QString differenceName(BodyDifference::Kind kind)
{
    switch (kind) {
    case Kind::Missing: return QStringLiteral("missing");
    case Kind::Added: return QStringLiteral("added");
    case Kind::Type: return QStringLiteral("type");
    case Kind::Value: return QStringLiteral("value");
    }
    Q_UNREACHABLE();
}

QList<BodyDifference> differencesFromDocumented(const Endpoint &endpoint, const QByteArray &body)
{
    simdjson::dom::parser parser;
    element top;
    if (!parsed(parser, body, top))
        return {};
    const Contract &contract = endpoint.contract;
    const Shape shape(detail::payloadOf(contract, top));
    return (brokenRules(contract, shape) + absentFields(contract, shape) + unnamedFields(contract, shape))
        .mid(0, kMostDifferences);
}

QList<BodyDifference> differencesFromEarlier(const QByteArray &earlier, const QByteArray &body)
{
    simdjson::dom::parser parsers[2];
    element before;
    element now;
    if (!parsed(parsers[0], earlier, before) || !parsed(parsers[1], body, now))
        return {};
    Comparison comparison;
    comparison.compare(before, now, {}, 0);
    return comparison.found();
}

QList<BodyDifference> differencesFromUsual(const QList<QByteArray> &usual, const QByteArray &body)
{
    simdjson::dom::parser parser;
    element top;
    if (usual.isEmpty() || !parsed(parser, body, top))
        return {};
    const TypesByPath found = typesOf(Shape(top));
    TypesByPath all;    // of every usual answer
    QSet<QString> some; // paths of any of them
    for (qsizetype i = 0; i < usual.size(); ++i) {
        simdjson::dom::parser one;
        element other;
        if (!parsed(one, usual.at(i), other))
            continue;
        const TypesByPath types = typesOf(Shape(other));
        some.unite(QSet<QString>(types.keyBegin(), types.keyEnd()));
        all = i == 0 ? types : common(all, types);
    }
    return (missingFrom(all, found) + otherTypes(all, found) + addedTo(some, found)).mid(0, kMostDifferences);
}

} // namespace Tidemark
