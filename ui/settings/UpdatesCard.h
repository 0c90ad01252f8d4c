// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/update/UpdateCheck.h"
#include "ui/settings/SettingsCard.h"

namespace Tidemark {

class PlainLabel;
class PriceButton;
class SegmentedControl;

// Whether new versions are told of, and the newest that is known. Shown where the build names a place to ask.
class UpdatesCard : public SettingsCard
{
    Q_OBJECT

public:
    UpdatesCard(UpdateSource source, const QString &dataDir, QWidget *parent = nullptr);

    void reload();

private:
    void choose(bool isWanted);
    void show(const UpdateState &state);

    UpdateSource m_source;
    UpdateBook m_book;
    SegmentedControl *m_wanted = nullptr;
    PriceButton *m_open = nullptr;
    PlainLabel *m_told = nullptr;
    QUrl m_page;
};

} // namespace Tidemark
