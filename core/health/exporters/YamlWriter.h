// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace Tidemark {

// Writes a configuration as YAML for people to read: maps and lists in blocks, long text as a literal. Quoting and
// indentation are yaml-cpp's. What is begun must be ended. Plain value, one thread.
class YamlWriter
{
public:
    YamlWriter();
    ~YamlWriter();

    YamlWriter &comment(const char *text);
    YamlWriter &key(const char *name);
    YamlWriter &beginMap();
    YamlWriter &beginList();
    YamlWriter &end(); // of the map or list begun last
    YamlWriter &entry(const char *name, const QString &value);
    YamlWriter &quoted(const char *name, const QString &value); // always in quotes: sentences and addresses
    YamlWriter &block(const char *name, const QString &lines);  // its line breaks are kept
    YamlWriter &flag(const char *name, bool value);
    YamlWriter &words(const char *name, const QStringList &values); // a list in one line
    YamlWriter &item(const QString &value);

    [[nodiscard]] QByteArray text() const;

private:
    struct Emitter;
    std::unique_ptr<Emitter> m;
};

} // namespace Tidemark
