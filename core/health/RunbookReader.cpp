// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads resources/runbooks/*.yaml: see Runbook.h.
#include "core/base/PlainText.h"
#include "core/catalogue/Catalogue.h"
#include "core/health/AlertRules.h"
#include "core/health/Runbook.h"
#include "core/health/RunbookChecks.h"
#include "core/health/RunbookTicket.h"
#include "core/health/SloPlan.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <exception>
#include <yaml-cpp/yaml.h>

namespace Tidemark {

namespace {

const QString kFolder = QStringLiteral(":/tidemark/runbooks");

QString textOf(const YAML::Node &node)
{
    const std::string &text = node.Scalar();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
}

// The walk over one document; fields are visited as they stand, so the first error is the first line.
class RunbookWalk
{
public:
    RunbookWalk(QString name, const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
        m_book.name = std::move(name);
    }

    [[nodiscard]] Result<Runbook> read(const YAML::Node &document);
    [[nodiscard]] tl::unexpected<Error> refuse(int line, const QString &field, const QString &what) const;

private:
    using Read = Status (RunbookWalk::*)(const YAML::Node &, const QString &);
    [[nodiscard]] Status readFields(const YAML::Node &map, const QString &where, const QMap<QString, Read> &known);
    [[nodiscard]] Result<QString> words(const YAML::Node &node, const QString &field) const;
    [[nodiscard]] Status readTitle(const YAML::Node &node, const QString &field);
    [[nodiscard]] Status readWhen(const YAML::Node &node, const QString &field);
    [[nodiscard]] Status readUser(const YAML::Node &node, const QString &field);
    [[nodiscard]] Status readEndpoint(const YAML::Node &node, const QString &field);
    [[nodiscard]] Status readTicket(const YAML::Node &node, const QString &field);
    [[nodiscard]] Status readSteps(const YAML::Node &node, const QString &field);
    [[nodiscard]] Status readText(const YAML::Node &node, const QString &field);
    [[nodiscard]] Status readCheck(const YAML::Node &node, const QString &field);
    [[nodiscard]] Status readArguments(const YAML::Node &node, const QString &field);
    [[nodiscard]] Status readAction(const YAML::Node &node, const QString &field);
    [[nodiscard]] Status readIsTicket(const YAML::Node &node, const QString &field);
    [[nodiscard]] Status finishStep(int line, const QString &field);

    const Catalogue &m_catalogue;
    Runbook m_book;
    RunbookStep m_step; // the one that is read
};

int lineOf(const YAML::Node &node)
{
    return node.Mark().line + 1;
}

tl::unexpected<Error> RunbookWalk::refuse(int line, const QString &field, const QString &what) const
{
    const QString where = line > 0 ? QStringLiteral("runbook %1.yaml line %2: ").arg(m_book.name).arg(line)
                                   : QStringLiteral("runbook %1.yaml: ").arg(m_book.name);
    return fail(ErrorKind::LocalData, plain(where + (field.isEmpty() ? what : field + QLatin1Char(' ') + what)));
}

Status RunbookWalk::readFields(const YAML::Node &map, const QString &where, const QMap<QString, Read> &known)
{
    if (!map.IsMap())
        return refuse(lineOf(map), where, QStringLiteral("must hold fields by name"));
    QStringList met;
    for (const auto &pair : map) {
        const QString key = pair.first.IsScalar() ? textOf(pair.first) : QString();
        const QString field = where.isEmpty() ? key : where + QLatin1Char('.') + key;
        const Read reader = known.value(key, nullptr);
        if (!reader)
            return refuse(lineOf(pair.first), field,
                          QStringLiteral("is not known; there are %1").arg(known.keys().join(QStringLiteral(", "))));
        if (met.contains(key))
            return refuse(lineOf(pair.first), field, QStringLiteral("stands twice"));
        met += key;
        const Status done = (this->*reader)(pair.second, field);
        if (!done)
            return done;
    }
    return {};
}

Result<Runbook> RunbookWalk::read(const YAML::Node &document)
{
    const Status fields = readFields(document, {},
                                     {{QStringLiteral("title"), &RunbookWalk::readTitle},
                                      {QStringLiteral("when"), &RunbookWalk::readWhen},
                                      {QStringLiteral("user"), &RunbookWalk::readUser},
                                      {QStringLiteral("endpoint"), &RunbookWalk::readEndpoint},
                                      {QStringLiteral("steps"), &RunbookWalk::readSteps},
                                      {QStringLiteral("ticket"), &RunbookWalk::readTicket}});
    if (!fields)
        return fail(fields.error());
    const std::pair<const char *, bool> needed[] = {{"title", m_book.title.isEmpty()},
                                                    {"when", m_book.when.isEmpty()},
                                                    {"steps", m_book.steps.isEmpty()},
                                                    {"ticket", m_book.ticket.isEmpty()}};
    for (const auto &[field, isMissing] : needed) {
        if (isMissing)
            return refuse(0, QString::fromLatin1(field), QStringLiteral("is missing"));
    }
    return m_book;
}

Result<QString> RunbookWalk::words(const YAML::Node &node, const QString &field) const
{
    if (!node.IsScalar() || textOf(node).isEmpty())
        return refuse(lineOf(node), field, QStringLiteral("must be a text"));
    return textOf(node);
}

Status RunbookWalk::readTitle(const YAML::Node &node, const QString &field)
{
    const auto text = words(node, field);
    m_book.title = text.value_or(QString());
    return text ? Status() : fail(text.error());
}

Status RunbookWalk::readWhen(const YAML::Node &node, const QString &field)
{
    const auto text = words(node, field);
    m_book.when = text.value_or(QString());
    return text ? Status() : fail(text.error());
}

Status RunbookWalk::readUser(const YAML::Node &node, const QString &field)
{
    const auto text = words(node, field);
    m_book.user = text.value_or(QString());
    return text ? Status() : fail(text.error());
}

Status RunbookWalk::readEndpoint(const YAML::Node &node, const QString &field)
{
    const auto text = words(node, field);
    if (!text)
        return fail(text.error());
    const Endpoint *endpoint = m_catalogue.find(*text);
    if (!endpoint && *text != Runbook::kWorst)
        return refuse(lineOf(node), field, QStringLiteral("\"%1\" is no endpoint of the catalogue").arg(*text));
    m_book.endpoint = endpoint ? endpoint->name : *text;
    return {};
}

Status RunbookWalk::readTicket(const YAML::Node &node, const QString &field)
{
    const auto text = words(node, field);
    if (!text)
        return fail(text.error());
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z0-9_]*)\\}"));
    auto found = placeholder.globalMatch(*text);
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        if (!ticketPlaceholders().contains(name))
            return refuse(lineOf(node), field,
                          QStringLiteral("has {%1}; there are %2").arg(name, ticketPlaceholders().join(QStringLiteral(", "))));
    }
    m_book.ticket = *text;
    return {};
}

Status RunbookWalk::readSteps(const YAML::Node &node, const QString &field)
{
    if (!node.IsSequence())
        return refuse(lineOf(node), field, QStringLiteral("must be a list"));
    for (const auto &item : node) {
        m_step = RunbookStep();
        const QString where = QStringLiteral("%1[%2]").arg(field).arg(m_book.steps.size() + 1);
        const Status step = readFields(item, where,
                                       {{QStringLiteral("text"), &RunbookWalk::readText},
                                        {QStringLiteral("check"), &RunbookWalk::readCheck},
                                        {QStringLiteral("with"), &RunbookWalk::readArguments},
                                        {QStringLiteral("action"), &RunbookWalk::readAction},
                                        {QStringLiteral("ticket"), &RunbookWalk::readIsTicket}});
        const Status whole = step ? finishStep(lineOf(item), where) : step;
        if (!whole)
            return whole;
        m_book.steps += m_step;
    }
    return {};
}

Status RunbookWalk::readText(const YAML::Node &node, const QString &field)
{
    const auto text = words(node, field);
    m_step.text = text.value_or(QString());
    return text ? Status() : fail(text.error());
}

Status RunbookWalk::readCheck(const YAML::Node &node, const QString &field)
{
    const auto text = words(node, field);
    if (!text)
        return fail(text.error());
    if (!checkNamed(*text))
        return refuse(lineOf(node), field,
                      QStringLiteral("\"%1\" is no check; there are %2").arg(*text, checkNames().join(QStringLiteral(", "))));
    m_step.check = *text;
    return {};
}

// Known only once the check is: finishStep() looks at the names.
Status RunbookWalk::readArguments(const YAML::Node &node, const QString &field)
{
    if (!node.IsMap())
        return refuse(lineOf(node), field, QStringLiteral("must hold values by name"));
    for (const auto &pair : node) {
        if (!pair.first.IsScalar() || !pair.second.IsScalar())
            return refuse(lineOf(pair.first), field, QStringLiteral("must hold plain values by name"));
        m_step.arguments.insert(textOf(pair.first), textOf(pair.second));
    }
    return {};
}

Status RunbookWalk::readAction(const YAML::Node &node, const QString &field)
{
    const auto text = words(node, field);
    if (!text)
        return fail(text.error());
    m_step.action = mitigationNamed(*text);
    if (m_step.action)
        return {};
    QStringList known;
    for (int i = 0; i < kMitigations; ++i)
        known += mitigationName(Mitigation(i));
    return refuse(lineOf(node), field,
                  QStringLiteral("\"%1\" is no action; there are %2").arg(*text, known.join(QStringLiteral(", "))));
}

Status RunbookWalk::readIsTicket(const YAML::Node &node, const QString &field)
{
    m_step.isTicket = node.IsScalar() && textOf(node) == QLatin1String("true");
    return m_step.isTicket ? Status() : Status(refuse(lineOf(node), field, QStringLiteral("must be true, or be left out")));
}

Status RunbookWalk::finishStep(int line, const QString &field)
{
    if (m_step.text.isEmpty())
        return refuse(line, field + QStringLiteral(".text"), QStringLiteral("is missing"));
    if (m_step.action && m_book.endpoint.isEmpty())
        return refuse(line, field + QStringLiteral(".action"), QStringLiteral("needs an endpoint above the steps"));
    if (m_step.check.isEmpty() && !m_step.arguments.isEmpty())
        return refuse(line, field + QStringLiteral(".with"), QStringLiteral("is for a check, and there is none"));
    if (m_step.check.isEmpty())
        return {};
    const Status fits = checkNamed(m_step.check)->fits(m_step.arguments, m_book.endpoint);
    return fits ? Status() : Status(refuse(line, field, fits.error().detail));
}

Result<Runbook> read(const QString &name, const QByteArray &yaml, const Catalogue &catalogue)
{
    RunbookWalk walk(name, catalogue);
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(yaml.toStdString());
        if (documents.size() != 1)
            return walk.refuse(1, {}, QStringLiteral("must be one document"));
        return walk.read(documents.front());
    } catch (const YAML::Exception &error) {
        return walk.refuse(error.mark.is_null() ? 0 : error.mark.line + 1, {},
                           QStringLiteral("not YAML (%1)").arg(QString::fromStdString(error.msg)));
    } catch (const std::exception &error) {
        return walk.refuse(0, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace

bool Runbook::offers(Mitigation mitigation) const
{
    return std::any_of(steps.begin(), steps.end(), [mitigation](const RunbookStep &step) { return step.action == mitigation; });
}

QStringList runbooksOfTier(const QList<Runbook> &books, const SloPlan &plan, const QString &tier)
{
    QStringList names;
    for (const Runbook &book : books) {
        const bool isOwn = !book.endpoint.isEmpty() && book.endpoint != Runbook::kWorst;
        if (isOwn && plan.tierOf(book.endpoint).name == tier)
            names += book.name;
    }
    for (const Runbook &book : books) {
        if (book.endpoint == Runbook::kWorst)
            names += book.name;
    }
    return names;
}

QStringList runbooksOfAlert(const QList<Runbook> &books, const SloPlan &plan, const QString &rule)
{
    // Whose key is refused, whose account is empty, and who asks for what is no longer taken.
    static const QStringList kOfClientErrors{QStringLiteral("key-refused"), QStringLiteral("out-of-credits"),
                                             QStringLiteral("contract-drift")};
    for (const AlertRule &each : alertRules(plan)) {
        if (each.name == rule)
            return isOfClientErrors(rule) ? kOfClientErrors : runbooksOfTier(books, plan, each.tier);
    }
    return {};
}

Result<Runbook> readRunbook(const QString &name, const QByteArray &yaml, const Catalogue &catalogue)
{
    return read(name, yaml, catalogue);
}

Result<QList<Runbook>> loadRunbooks(const Catalogue &catalogue)
{
    QList<Runbook> books;
    const QStringList names = QDir(kFolder).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    for (const QString &fileName : names) {
        QFile file(kFolder + QLatin1Char('/') + fileName);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::LocalData, QStringLiteral("runbook %1 cannot be read").arg(fileName));
        const auto book = readRunbook(fileName.chopped(5), file.readAll(), catalogue);
        if (!book)
            return fail(book.error());
        books += *book;
    }
    return books;
}

} // namespace Tidemark
