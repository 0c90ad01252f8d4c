// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SettingField.h"

#include "core/settings/Settings.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/DetailWords.h"
#include "ui/widgets/PlainLabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr double kMiB = 1024.0 * 1024.0;
constexpr int kNumberWidth = 104;

bool isText(SettingUnit unit)
{
    return unit == SettingUnit::Address || unit == SettingUnit::SharedAddress || unit == SettingUnit::Host
           || unit == SettingUnit::UserName;
}

// A port is a name more than a number: no sign groups its digits.
QString portText(int port)
{
    QLocale locale = displayLocale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(port);
}

QVariant whole(const QString &text)
{
    bool isNumber = false;
    const qlonglong number = displayLocale().toLongLong(text, &isNumber);
    return isNumber && number >= 0 ? QVariant(number) : QVariant();
}

QVariant real(const QString &text)
{
    bool isNumber = false;
    const double number = displayLocale().toDouble(text, &isNumber);
    return isNumber && number >= 0 ? QVariant(number) : QVariant();
}

} // namespace

SettingField::SettingField(Settings &settings, Setting key, SettingUnit unit, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_key(key)
    , m_unit(unit)
    , m_field(new QLineEdit(this))
    , m_problem(new PlainLabel(TextRole::Caption, this))
{
    const QString name = settingDefinition(key).name;
    setObjectName(name + QStringLiteral(".row"));
    m_field->setObjectName(name);
    m_field->installEventFilter(this);
    m_problem->setObjectName(name + QStringLiteral(".problem"));
    m_problem->setInk(TextInk::Critical);
    m_problem->setOverflow(Overflow::Wrap);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceChip);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    if (!isText(unit)) {
        m_field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setFieldWidth(kNumberWidth);
    }
    putBack();
    connect(m_field, &QLineEdit::editingFinished, this, &SettingField::take);
    connect(&settings, &Settings::changed, this, [this](Setting changed) {
        if (changed == m_key && !m_field->isModified())
            putBack();
    });
}

void SettingField::setFieldName(const QString &accessibleName)
{
    m_field->setAccessibleName(accessibleName);
}

void SettingField::setFieldWidth(int width)
{
    m_field->setFixedWidth(width);
    m_problem->setMinimumWidth(width);
}

QString SettingField::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->fullText();
}

QString SettingField::words(SettingUnit unit, const QVariant &value)
{
    const QLocale locale = displayLocale();
    switch (unit) {
    case SettingUnit::Credits: return value.toLongLong() < 0 ? tr("no limit") : locale.toString(value.toLongLong());
    case SettingUnit::Percent: return tr("%1 %").arg(locale.toString(value.toLongLong()));
    case SettingUnit::FinePercent: return tr("%1 %").arg(locale.toString(value.toDouble(), 'g', 3));
    case SettingUnit::Minutes: return locale.toString(value.toLongLong());
    case SettingUnit::Money: return locale.toString(value.toDouble(), 'f', 2);
    case SettingUnit::Mebibytes: return locale.toString(qRound64(value.toDouble() / kMiB));
    case SettingUnit::Port: return portText(value.toInt());
    case SettingUnit::Address:
    case SettingUnit::SharedAddress:
    case SettingUnit::Host:
    case SettingUnit::UserName: return value.toString();
    }
    Q_UNREACHABLE();
}

QVariant SettingField::read(SettingUnit unit, const QString &text)
{
    QString words = text.trimmed();
    switch (unit) {
    case SettingUnit::Credits:
        return words.isEmpty() || words == QLatin1String("-1") || words.compare(tr("no limit"), Qt::CaseInsensitive) == 0
                   ? QVariant(qlonglong(-1))
                   : whole(words);
    case SettingUnit::Percent: return whole(words.remove(QLatin1Char('%')).trimmed());
    case SettingUnit::FinePercent: return real(words.remove(QLatin1Char('%')).trimmed());
    case SettingUnit::Port:
    case SettingUnit::Minutes: return whole(words);
    case SettingUnit::Money: return real(words.remove(QLatin1Char('$')).trimmed());
    case SettingUnit::Mebibytes: {
        const QVariant number = whole(words);
        return number.isValid() ? QVariant(qlonglong(number.toDouble() * kMiB)) : QVariant();
    }
    case SettingUnit::Address:
    case SettingUnit::SharedAddress:
    case SettingUnit::Host:
    case SettingUnit::UserName: return words;
    }
    Q_UNREACHABLE();
}

QString SettingField::expectation(SettingUnit unit)
{
    switch (unit) {
    case SettingUnit::Credits: return tr("A whole number of credits, or “no limit”.");
    case SettingUnit::Percent: return tr("A whole number from 0 to 100.");
    case SettingUnit::FinePercent: return tr("A number from %1 to 10.").arg(displayLocale().toString(0.05, 'f', 2));
    case SettingUnit::Minutes: return tr("A whole number from 5 to 1,440.");
    case SettingUnit::Money: return tr("An amount such as %1.").arg(displayLocale().toString(9.9, 'f', 2));
    case SettingUnit::Mebibytes: return tr("A whole number from 1 to 4,096.");
    case SettingUnit::Address:
        return tr("An https address without a path, such as https://api.tikliveapi.com. Plain http is for this machine alone.");
    case SettingUnit::SharedAddress:
        return tr("redis://[user@]host[:port][/database], without a password: that goes into the field below. TLS (rediss://) "
                  "needs a tunnel on this machine.");
    case SettingUnit::Host: return tr("A name or an address, without http:// and without a port.");
    case SettingUnit::Port: return tr("A whole number from 1 to %1.").arg(portText(65'535));
    case SettingUnit::UserName: return tr("At most 255 characters, without a colon.");
    }
    Q_UNREACHABLE();
}

void SettingField::take()
{
    if (!m_field->isModified())
        return;
    const QVariant value = read(m_unit, m_field->text());
    const Status set = value.isValid() ? m_settings.set(m_key, value) : Status(fail(ErrorKind::Usage, QString()));
    if (!set) {
        showProblem(value.isValid() && !set.error().detail.isEmpty() ? detailWords(set.error()) : expectation(m_unit));
        return;
    }
    putBack();
    emit taken();
}

void SettingField::putBack()
{
    m_field->setText(words(m_unit, m_settings.value(m_key)));
    m_field->setModified(false);
    showProblem({});
}

void SettingField::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
}

bool SettingField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && m_field->isModified()) {
        putBack();
        m_field->selectAll();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Tidemark
