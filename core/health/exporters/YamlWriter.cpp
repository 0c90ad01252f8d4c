// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/exporters/YamlWriter.h"

#include <QStringList>

#include <yaml-cpp/yaml.h>

namespace Tidemark {

struct YamlWriter::Emitter {
    YAML::Emitter out;
    std::vector<bool> isMap; // of what is open
};

YamlWriter::YamlWriter()
    : m(std::make_unique<Emitter>())
{
    m->out.SetIndent(2);
}

YamlWriter::~YamlWriter() = default;

YamlWriter &YamlWriter::comment(const char *text)
{
    m->out << YAML::Comment(text) << YAML::Newline;
    return *this;
}

YamlWriter &YamlWriter::key(const char *name)
{
    m->out << YAML::Key << name << YAML::Value;
    return *this;
}

YamlWriter &YamlWriter::beginMap()
{
    m->out << YAML::BeginMap;
    m->isMap.push_back(true);
    return *this;
}

YamlWriter &YamlWriter::beginList()
{
    m->out << YAML::BeginSeq;
    m->isMap.push_back(false);
    return *this;
}

YamlWriter &YamlWriter::end()
{
    Q_ASSERT(!m->isMap.empty());
    m->out << (m->isMap.back() ? YAML::EndMap : YAML::EndSeq);
    m->isMap.pop_back();
    return *this;
}

YamlWriter &YamlWriter::entry(const char *name, const QString &value)
{
    key(name);
    m->out << value.toStdString();
    return *this;
}

YamlWriter &YamlWriter::quoted(const char *name, const QString &value)
{
    key(name);
    m->out << YAML::DoubleQuoted << value.toStdString();
    return *this;
}

YamlWriter &YamlWriter::block(const char *name, const QString &lines)
{
    key(name);
    m->out << YAML::Literal << lines.toStdString();
    return *this;
}

YamlWriter &YamlWriter::flag(const char *name, bool value)
{
    key(name);
    m->out << value;
    return *this;
}

YamlWriter &YamlWriter::words(const char *name, const QStringList &values)
{
    key(name);
    m->out << YAML::Flow << YAML::BeginSeq;
    for (const QString &value : values)
        item(value);
    m->out << YAML::EndSeq;
    return *this;
}

YamlWriter &YamlWriter::item(const QString &value)
{
    m->out << value.toStdString();
    return *this;
}

QByteArray YamlWriter::text() const
{
    Q_ASSERT(m->isMap.empty() && m->out.good());
    return QByteArray(m->out.c_str(), qsizetype(m->out.size())) + '\n';
}

} // namespace Tidemark
