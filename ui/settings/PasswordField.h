// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace Tidemark {

class ConfirmButton;
class PriceButton;

// A password that is kept elsewhere: its text leaves the field the moment it is taken, and nothing here shows what is kept.
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    // name: "Shared" names the parts sharedPassword, saveSharedPassword and removeSharedPassword.
    PasswordField(const QString &accessibleName, const QString &name, QWidget *parent = nullptr);

    void setKept(bool isKept);
    [[nodiscard]] QByteArray text() const; // as far as it is typed

signals:
    void typed();
    void given(const QByteArray &password);
    void removed(); // and confirmed

private:
    void give();

    QLineEdit *m_field = nullptr;
    PriceButton *m_save = nullptr;
    ConfirmButton *m_remove = nullptr;
};

} // namespace Tidemark
