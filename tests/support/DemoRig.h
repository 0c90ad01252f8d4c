// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "core/engine/Engine.h"
#include "tests/support/RecordingNavigator.h"
#include "tests/support/Wait.h"
#include "ui/widgets/PlainLabel.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Tidemark {

// An engine on an empty demo folder of its own, and helpers to look at a page by object name.
class DemoRig
{
public:
    DemoRig()
    {
        EngineOptions options;
        options.dataDir = m_dir.path();
        options.demo = true;
        auto opened = Engine::open(options);
        if (opened)
            m_engine = std::move(*opened);
    }
    ~DemoRig()
    {
        if (m_engine)
            QCoro::waitFor(m_engine->shutdown());
    }
    DemoRig(const DemoRig &) = delete;
    DemoRig &operator=(const DemoRig &) = delete;

    [[nodiscard]] bool isOpen() const { return m_engine != nullptr; }
    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] RecordingNavigator &navigator() { return m_navigator; }
    [[nodiscard]] QString tag() { return m_engine->demoHashtags().value(0); }

    [[nodiscard]] QList<LedgerRow> ledgerRows() { return wait(m_engine->ledger().rows(100)).value_or(QList<LedgerRow>()); }

    template <typename T = QWidget>
    [[nodiscard]] static T *find(const QWidget &page, const char *name)
    {
        return page.findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] static QString words(const QWidget &page, const char *name)
    {
        const auto *label = find<PlainLabel>(page, name);
        return label ? label->fullText() : QString();
    }
    [[nodiscard]] static bool isShown(const QWidget &page, const char *name)
    {
        const auto *widget = find<QWidget>(page, name);
        return widget && widget->isVisibleTo(&page);
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Engine> m_engine;
    RecordingNavigator m_navigator;
};

} // namespace Tidemark
