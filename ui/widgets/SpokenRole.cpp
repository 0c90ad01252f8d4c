// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SpokenRole.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace Tidemark {

namespace {

// Carried by the widget, so that it goes with it.
class Spoken final : public QObject
{
public:
    Spoken(QWidget &widget, QAccessible::Role role, std::function<void()> press)
        : QObject(&widget)
        , m_role(role)
        , m_press(std::move(press))
    {
        setObjectName(QStringLiteral("spokenRole"));
    }

    const QAccessible::Role m_role;
    const std::function<void()> m_press;
};

class SpokenWidget final : public QAccessibleWidget
{
public:
    SpokenWidget(QWidget *widget, const Spoken &spoken)
        : QAccessibleWidget(widget, spoken.m_role)
        , m_spoken(spoken)
    {
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_spoken.m_press)
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_spoken.m_press)
            m_spoken.m_press();
        else
            QAccessibleWidget::doAction(name);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const Spoken &m_spoken; // a child of the widget, as long-lived as this
};

QAccessibleInterface *spokenInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QObject *spoken =
        widget ? widget->findChild<QObject *>(QStringLiteral("spokenRole"), Qt::FindDirectChildrenOnly) : nullptr;
    return spoken ? new SpokenWidget(widget, static_cast<const Spoken &>(*spoken)) : nullptr;
}

} // namespace

void speakAs(QWidget &widget, QAccessible::Role role, std::function<void()> press)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&spokenInterface);
        return true;
    }();
    std::ignore = isInstalled;
    new Spoken(widget, role, std::move(press));
}

} // namespace Tidemark
