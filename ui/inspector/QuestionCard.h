// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Query.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class Catalogue;
class EndpointChooser;
class ParameterField;
class PriceButton;

// What the two buttons may do now. A price that is absent is not known yet.
struct AskingState {
    std::optional<int> price;      // of asking
    std::optional<int> freshPrice; // of asking past the caches
    bool isAsking = false;
    bool isOffline = false;
    bool isPast = false; // the window shows a past time: nothing is asked
};

// The question at the left: an endpoint, its documented parameters, and the buttons that ask.
class QuestionCard : public Card
{
    Q_OBJECT
public:
    explicit QuestionCard(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setQuestion(const QString &endpoint, const QMap<QString, QString> &values);
    [[nodiscard]] const Endpoint *endpoint() const { return m_endpoint; }
    // The question as typed; a Usage error that names the field where it is none.
    [[nodiscard]] Result<Query> query() const;
    // Says at the field what is wrong with it. A required field that is still empty is no mistake yet.
    void showProblem(const std::optional<Error> &error);
    void setState(const AskingState &state);
    void focusChooser();

signals:
    void changed();
    void entered(); // Enter in a field
    void askRequested();
    void refreshRequested();

private:
    void buildButtons();
    void showEndpoint(const QString &name);
    void showPath(const QString &path);
    void clearForm();
    ParameterField *addField(const Parameter &parameter);
    [[nodiscard]] Result<Query> typedQuery() const;

    const Catalogue &m_catalogue;
    const Endpoint *m_endpoint = nullptr;
    std::optional<Endpoint> m_unlisted; // what m_endpoint is where a path was typed that the catalogue does not list
    QString m_typedPath;
    EndpointChooser *m_chooser = nullptr;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_path = nullptr;
    QVBoxLayout *m_form = nullptr;
    QList<ParameterField *> m_fields;
    PriceButton *m_ask = nullptr;
    PriceButton *m_refresh = nullptr;
    PlainLabel *m_note = nullptr;
};

} // namespace Tidemark
