// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Endpoint.h"

#include <QWidget>

class QLineEdit;

namespace Tidemark {

class PlainLabel;

// One documented parameter: its name, whether it is required, a field that shows the default, and what
// it takes. What cannot be taken is said below the field. The field's objectName is the parameter's.
class ParameterField : public QWidget
{
    Q_OBJECT
public:
    explicit ParameterField(const Parameter &parameter, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void showProblem(const QString &words); // empty: what it takes stands there again
    void focusField();

signals:
    void edited();
    void entered(); // Enter

private:
    QString m_name;
    QString m_hint;
    QLineEdit *m_field = nullptr;
    PlainLabel *m_below = nullptr;
};

} // namespace Tidemark
