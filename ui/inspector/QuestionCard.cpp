// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/QuestionCard.h"

#include "core/base/PlainText.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/UnlistedEndpoint.h"
#include "ui/inspector/EndpointChooser.h"
#include "ui/inspector/ParameterField.h"
#include "ui/render/CoreWords.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"

#include <QHBoxLayout>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {
const QString kTyped = QStringLiteral("parameters");
} // namespace

QuestionCard::QuestionCard(const Catalogue &catalogue, QWidget *parent)
    : Card(parent)
    , m_catalogue(catalogue)
{
    setObjectName(QStringLiteral("questionCard"));
    setTitle(tr("Question"));
    m_chooser = new EndpointChooser(catalogue, this);
    m_summary = new PlainLabel(TextRole::Body, this);
    m_summary->setOverflow(Overflow::Wrap);
    m_path = secondaryLabel({}, this, TextRole::Code);
    m_path->setObjectName(QStringLiteral("endpointPath"));
    m_form = new QVBoxLayout;
    m_form->setSpacing(kSpaceCardGap);
    m_form->setContentsMargins(0, kSpaceControl, 0, kSpaceControl);
    body()->addWidget(m_chooser);
    body()->addWidget(m_summary);
    body()->addWidget(m_path);
    body()->addLayout(m_form);
    buildButtons();
    body()->addStretch(1);
    connect(m_chooser, &EndpointChooser::endpointChosen, this, &QuestionCard::showEndpoint);
    connect(m_chooser, &EndpointChooser::pathTyped, this, &QuestionCard::showPath);
}

void QuestionCard::buildButtons()
{
    m_ask = new PriceButton(tr("Ask"), ButtonKind::Primary, this);
    m_ask->setObjectName(QStringLiteral("ask"));
    m_refresh = new PriceButton(tr("Refresh"), ButtonKind::Plain, this);
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_note = secondaryLabel({}, this, TextRole::Caption);
    m_note->setObjectName(QStringLiteral("askNote"));
    m_note->setOverflow(Overflow::Wrap);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpaceControl);
    row->addWidget(m_ask);
    row->addWidget(m_refresh);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_note);
    connect(m_ask, &QAbstractButton::clicked, this, &QuestionCard::askRequested);
    connect(m_refresh, &QAbstractButton::clicked, this, &QuestionCard::refreshRequested);
    setState({});
}

void QuestionCard::setQuestion(const QString &endpoint, const QMap<QString, QString> &values)
{
    if (isPathText(endpoint) && !m_catalogue.find(endpoint)) {
        QUrlQuery typed;
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            typed.addQueryItem(value.key(), value.value());
        m_chooser->showPath(endpoint);
        showPath(endpoint);
        m_fields.first()->setText(typed.toString(QUrl::FullyDecoded));
        return;
    }
    m_chooser->choose(endpoint);
    for (ParameterField *field : std::as_const(m_fields))
        field->setText(values.value(field->name()));
}

// What is typed stays where the next endpoint has a field of the same name.
void QuestionCard::showEndpoint(const QString &name)
{
    const Endpoint *endpoint = m_catalogue.find(name);
    if (!endpoint || endpoint == m_endpoint)
        return;
    m_endpoint = endpoint;
    m_unlisted.reset();
    QMap<QString, QString> typed;
    for (const ParameterField *field : std::as_const(m_fields))
        typed.insert(field->name(), field->text());
    clearForm();
    m_summary->setText(coreWords(endpoint->summary));
    m_path->setText(QStringLiteral("GET ") + endpoint->path);
    for (const Parameter &parameter : endpoint->parameters) {
        ParameterField *field = addField(parameter);
        if (parameter.required)
            field->setText(typed.value(parameter.name));
    }
    emit changed();
}

// One that is not listed: nobody knows its parameters, so they are typed as an address has them.
void QuestionCard::showPath(const QString &path)
{
    m_typedPath = path;
    m_unlisted = unlistedEndpoint(path, {}).value_or(Endpoint());
    m_endpoint = &*m_unlisted;
    clearForm();
    m_summary->setText(coreWords(m_unlisted->summary));
    m_path->setText(m_unlisted->path.isEmpty() ? QString() : QStringLiteral("GET ") + m_unlisted->path);
    addField(Parameter{kTyped, ParameterType::Text, false, QStringLiteral("name=value&name=value"), 0, 0, {}});
    emit changed();
}

void QuestionCard::clearForm()
{
    for (ParameterField *field : std::as_const(m_fields)) {
        m_form->removeWidget(field);
        delete field;
    }
    m_fields.clear();
}

ParameterField *QuestionCard::addField(const Parameter &parameter)
{
    auto *field = new ParameterField(parameter, this);
    m_form->addWidget(field);
    connect(field, &ParameterField::edited, this, &QuestionCard::changed);
    connect(field, &ParameterField::entered, this, &QuestionCard::entered);
    m_fields.append(field);
    return field;
}

Result<Query> QuestionCard::typedQuery() const
{
    const auto values = typedParameters(m_fields.first()->text());
    if (!values)
        return fail(values.error());
    const auto endpoint = unlistedEndpoint(m_typedPath, values->keys());
    return endpoint ? Query::make(*endpoint, *values) : fail(endpoint.error());
}

Result<Query> QuestionCard::query() const
{
    if (!m_endpoint)
        return fail(ErrorKind::Usage, tr("choose an endpoint"));
    if (m_unlisted)
        return typedQuery();
    QMap<QString, QString> values;
    for (const ParameterField *field : m_fields) {
        if (!field->text().trimmed().isEmpty())
            values.insert(field->name(), field->text());
    }
    return Query::make(*m_endpoint, values);
}

void QuestionCard::showProblem(const std::optional<Error> &error)
{
    for (ParameterField *field : std::as_const(m_fields)) {
        // Of a path that is not listed one field takes all: the error itself names what is wrong.
        const bool isThis = error && (m_unlisted || error->detail.startsWith(field->name() + QLatin1Char(':')));
        const bool isMistake = m_unlisted || !field->text().trimmed().isEmpty();
        field->showProblem(isThis && isMistake ? detailWords(*error) : QString());
    }
}

void QuestionCard::setState(const AskingState &state)
{
    const bool mayAsk = !state.isAsking && !state.isPast;
    m_ask->setPrice(state.price);
    m_ask->setEnabled(mayAsk && state.price && (*state.price == 0 || !state.isOffline));
    m_refresh->setPrice(state.freshPrice);
    m_refresh->setEnabled(mayAsk && state.freshPrice && !state.isOffline);
    QString note = tr("Refresh asks the API even where a fresh answer is held. Typing spends nothing.");
    if (state.isPast)
        note = tr("The Inspector asks about now. Go back to now to ask.");
    else if (state.isOffline)
        note = tr("Offline: what is held can be opened, and nothing is sent.");
    m_note->setText(note);
}

void QuestionCard::focusChooser()
{
    m_chooser->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Tidemark
