// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Setting.h"

#include <QWidget>

class QLineEdit;

namespace Tidemark {

class PlainLabel;
class Settings;

enum class SettingUnit { Credits, Percent, FinePercent, Minutes, Money, Mebibytes, Address, SharedAddress, Host, Port, UserName };

// One setting as a field that is written where it stands: taken over when the person leaves it or
// presses Enter, put back with Escape. What cannot be taken is said below the field, and the old
// value holds until it is right. The field's objectName is the setting's name.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    SettingField(Settings &settings, Setting key, SettingUnit unit, QWidget *parent = nullptr);

    void setFieldName(const QString &accessibleName);
    void setFieldWidth(int width);
    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    [[nodiscard]] QString problem() const; // what stands below the field; empty: nothing

    // The value as people write it, and back; an empty variant cannot be read.
    [[nodiscard]] static QString words(SettingUnit unit, const QVariant &value);
    [[nodiscard]] static QVariant read(SettingUnit unit, const QString &text);
    // What is expected, as a sentence.
    [[nodiscard]] static QString expectation(SettingUnit unit);

signals:
    void taken(); // a new value holds

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void putBack();
    void showProblem(const QString &text);

    Settings &m_settings;
    Setting m_key;
    SettingUnit m_unit;
    QLineEdit *m_field = nullptr;
    PlainLabel *m_problem = nullptr;
};

} // namespace Tidemark
